import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import type { Sourced } from '../../src/core/sourced.ts';
import type { Choices, Outlook, WhatIf } from '../../src/core/what-if.ts';
import { reportOn } from '../../src/engine/report.ts';
import { closingPattern, whatIf } from '../../src/engine/what-if.ts';
import {
  makeDossier,
  makeField,
  makeRulebook,
  makeSection,
  recorded,
  type DossierSketch,
} from '../support/dossier.ts';

const NEIGHBOURS: Sourced<string> = {
  nilai: [],
  tetangga: [
    { edisi: 'uji-2022', isi: 'P2Y', sumber: [] },
    { edisi: 'uji-2021', isi: 'P2Y', sumber: [] },
    { edisi: 'uji-2020', isi: 'P1Y', sumber: [] },
  ],
};

function edition(minimal: Sourced<string>, given: Partial<Rulebook> = {}): Rulebook {
  const penutupan = recorded('2025-06-03');
  return makeRulebook({
    id: 'uji-2025',
    tahun: 2025,
    penutupan,
    aturan: [
      { id: 'usia/muda', judul: 'Cukup umur', periksa: 'usia', dengan: { minimal, penutupan } },
      { id: 'isian/kosong', judul: 'Isian terjawab', periksa: 'isian-wajib', dengan: {} },
      { id: 'identitas/upp', judul: 'UPP terisi', periksa: 'isi-wajib', dengan: { kunci: 'upp' } },
    ],
    bagian: [
      makeSection('bersama', [makeField('bersama')]),
      makeSection('khas-umum', [makeField('khas-umum')], { kelompok: ['umum'] }),
      makeSection('khas-khusus', [makeField('khas-khusus')], { kelompok: ['khusus'] }),
    ],
    ...given,
  });
}

const FIXED = { agency: {}, checks, stage: 'draft', asOf: '2025-05-20', language: 'id' } as const;

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

function asked(sketch: DossierSketch, rulebook: Rulebook, choices: Choices = {}): WhatIf {
  const dossier = frozen(makeDossier(sketch));
  frozen(rulebook);
  return whatIf(
    { dossier, ...FIXED },
    [
      { own: true, choices: {}, rulebook },
      { own: false, choices, rulebook },
    ],
    closingPattern([
      rulebook,
      { ...rulebook, id: 'uji-2023', tahun: 2023, penutupan: recorded('2023-05-06') },
    ]),
  );
}

function other(sketch: DossierSketch, rulebook: Rulebook, choices: Choices = {}): Outlook {
  const found = asked(sketch, rulebook, choices).outlooks[1];
  if (found === undefined) throw new Error('no second outlook');
  return found;
}

function started(mulai_implementasi: string): DossierSketch {
  return { innovation: { mulai_implementasi, kelompok: 'umum' } };
}

describe('a dossier under other choices', () => {
  it('says of its own choice exactly what a check says', () => {
    const dossier = makeDossier(started('2020'));
    const rulebook = edition(recorded('P2Y'));
    const [own] = asked(started('2020'), rulebook).outlooks;
    const { locate: _locate, ...plain } = dossier;
    expect(plain.innovation).toEqual({ mulai_implementasi: '2020', kelompok: 'umum' });
    expect(own?.report).toEqual(reportOn({ dossier, rulebook, ...FIXED }));
  });

  it('is the same as its own choice where nothing is chosen differently', () => {
    const { outlooks } = asked(started('2020'), edition(recorded('P2Y')));
    expect({ ...outlooks[1], own: true }).toEqual(outlooks[0]);
  });

  it.each([
    ['2020', 'P2Y', 'ripe', 'yes'],
    ['2024-01', 'P2Y', 'too-young', 'no'],
    ['2025-07', 'P2Y', 'not-begun', 'no'],
    // Whether June 2023 was before or after 3 June decides.
    ['2023-06', 'P2Y', 'conditional', 'perhaps'],
  ])('started %s under the rule %s is %s', (start, least, ripeness, atClosing) => {
    const outlook = other(started(start), edition(recorded(least)));
    expect(outlook.ripeness).toBe(ripeness);
    expect(outlook.age.readings).toMatchObject([{ least, conditional: false, atClosing }]);
  });

  it('reads an unknown rule by each of the neighbours, and is sure of none', () => {
    const outlook = other(started('2022-01'), edition(NEIGHBOURS));
    expect(outlook.ripeness).toBe('conditional');
    expect(outlook.age.readings).toMatchObject([
      {
        least: 'P2Y',
        editions: ['uji-2021', 'uji-2022'],
        conditional: true,
        from: '2024-01',
        atClosing: 'yes',
      },
      { least: 'P1Y', editions: ['uji-2020'], conditional: true, from: '2023-01', atClosing: 'yes' },
    ]);
  });

  it('is sure of nothing without a start, a rule or a closing', () => {
    expect(other({}, edition(recorded('P2Y'))).ripeness).toBe('unknown');
    expect(other(started('2020'), edition({ nilai: [] })).ripeness).toBe('unknown');
    const open = edition(recorded('P2Y'), { penutupan: recorded() });
    expect(other(started('2020'), open)).toMatchObject({
      ripeness: 'conditional',
      age: { begunAtClosing: 'unknown', readings: [{ from: '2022', atClosing: 'unknown' }] },
    });
    expect(other(started('2020'), { ...edition(recorded('P2Y')), aturan: [] }).ripeness).toBe('not-asked');
  });

  it('holds the rule against a closing that is supposed, and takes that for given', () => {
    const rulebook = edition(recorded('P2Y'));
    const later = other(started('2024-01'), rulebook, { closing: '2026-05-31' });
    expect(later.ripeness).toBe('ripe');
    expect(later.deadline?.at).toBe('2026-05-31');
    expect(other(started('2024-01'), rulebook, { closing: '2025-12-31' }).ripeness).toBe('too-young');
  });

  it('supposes a start and a day', () => {
    const outlook = other(started('2025-07'), edition(recorded('P2Y')), {
      start: '2021',
      asOf: '2025-06-01',
    });
    expect(outlook).toMatchObject({ ripeness: 'ripe', age: { start: '2021' }, deadline: { days: 2 } });
  });

  it('takes no pattern from another competition', () => {
    const rulebook = edition(recorded('P2Y'));
    const dossier = makeDossier(started('2025-07'));
    const closings = { editions: ['a', 'b'], earliest: '2023-05-06', latest: '2025-06-03' };
    const { outlooks } = whatIf(
      { dossier, ...FIXED },
      [
        { own: true, choices: {}, rulebook },
        { own: false, choices: {}, rulebook: { ...rulebook, kompetisi: 'Lain' } },
      ],
      closings,
    );
    expect(outlooks.map(({ age }) => age.readings[0]?.years)).toEqual([
      { perhaps: 2028, surely: 2028 },
      null,
    ]);
  });

  it('tells that an edition is over by its closing, else by its year', () => {
    expect(other(started('2020'), edition(recorded('P2Y')), { asOf: '2025-06-04' }).closed).toBe(true);
    const open = edition(recorded('P2Y'), { penutupan: recorded() });
    expect(other(started('2020'), open, { asOf: '2025-12-31' }).closed).toBe(false);
    expect(other(started('2020'), open, { asOf: '2026-01-01' }).closed).toBe(true);
  });

  it('names the years that fit the recorded closings', () => {
    const years = (start: string): unknown =>
      other(started(start), edition(recorded('P2Y'))).age.readings[0]?.years;
    expect(asked(started('2020'), edition(recorded('P2Y'))).closings).toEqual({
      editions: ['uji-2023', 'uji-2025'],
      earliest: '2023-05-06',
      latest: '2025-06-03',
    });
    expect(years('2025-07')).toEqual({ perhaps: 2028, surely: 2028 });
    expect(years('2025-05-20')).toEqual({ perhaps: 2027, surely: 2028 });
    expect(years('2025-05-06')).toEqual({ perhaps: 2027, surely: 2027 });
  });

  it('says which answers another form takes over, lacks and leaves unread', () => {
    const sketch: DossierSketch = {
      innovation: { kelompok: 'umum' },
      answers: { bersama: 'Sebuah jawaban.', 'khas-umum': 'Jawaban lain.', catatan: '# Hanya judul' },
    };
    const { form, needs } = other(sketch, edition(recorded('P2Y')), { group: 'khusus' });
    expect(form.carried.map(({ id }) => id)).toEqual(['bersama']);
    expect(form.empty.map(({ id }) => id)).toEqual(['khas-khusus']);
    expect(form.unread).toEqual([{ id: 'khas-umum', title: 'khas-umum', words: 2 }]);
    expect(needs.blocking.map(({ requirements }) => requirements)).toEqual([
      ['isian/kosong#khas-khusus'],
      ['identitas/upp#upp'],
    ]);
  });

  it('says of a cancelled edition that it is', () => {
    const rulebook = edition(recorded('P2Y'), { ditiadakan: recorded('pemantauan') });
    expect(other(started('2020'), rulebook)).toMatchObject({
      ripeness: 'cancelled',
      cancelled: 'pemantauan',
    });
  });

  it('names the groups of an edition that does not have the one asked for', () => {
    const outlook = other(started('2020'), edition(recorded('P2Y')), { group: 'replikasi' });
    expect(outlook).toMatchObject({ ripeness: 'no-such-group', groups: ['umum', 'khusus'], groupName: null });
  });
});
