import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { PLAIN } from '../../src/core/io.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import { renderPageMarkdown, renderPageText } from '../../src/page/index.ts';
import { diffEditions } from '../../src/rules/diff.ts';
import { viewEdition } from '../../src/rules/edition.ts';
import { listed } from '../../src/rules/list.ts';
import { diffPage } from '../../src/rules/pages/diff.ts';
import { listPage } from '../../src/rules/pages/list.ts';
import { editionPage } from '../../src/rules/pages/show.ts';
import { statusOf } from '../../src/rules/status.ts';
import { makeField, makeLetter, makeRulebook, makeSection, recorded } from '../support/dossier.ts';
import { EDITIONS } from '../variants/complete.ts';

const asOf = '2025-05-20';
const view80 = { columns: 80, paint: PLAIN };
const editions = [...EDITIONS.values()];

/** Lines that only hold an address may be as long as they like. */
function tooWide(text: string): readonly string[] {
  return text.split('\n').filter((line) => Array.from(line).length > 80 && !/^\s*https?:\S+$/.test(line));
}

describe.each(editions.map((rulebook) => [rulebook.id, rulebook] as const))('%s', (_id, rulebook) => {
  test.each(['id', 'en'] as const)('is shown whole in 80 columns (%s)', (language) => {
    const view = viewEdition({ rulebook, checks, language, asOf });
    const page = editionPage(view, asOf, language);
    const text = renderPageText(page, view80);
    expect(tooWide(text)).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(renderPageMarkdown(page)).not.toMatch(/undefined|NaN|\[object/);
    expect(view.rules).toHaveLength(rulebook.aturan.length);
    expect(view.sections).toHaveLength(rulebook.bagian.length);
  });

  test('cites only who is listed at the end, with an address where there is one', () => {
    const page = editionPage(viewEdition({ rulebook, checks, language: 'id', asOf }), asOf, 'id');
    const listedSources = page.blocks.flatMap((block) => (block.kind === 'sources' ? block.items : []));
    const cited = [...renderPageText(page, view80).matchAll(/\[(\d[\d,\s]*)\]/g)].flatMap(
      ([, numbers = '']) => numbers.split(',').map(Number),
    );
    expect(new Set(cited)).toEqual(new Set(listedSources.map(({ number }) => number)));
    for (const { text } of listedSources) {
      const [, id = ''] = /\(([^;()]+); [^()]*\)$/.exec(text) ?? [];
      expect(rulebook.sumber.has(id), text).toBe(true);
    }
  });

  test('differs from itself in nothing', () => {
    const { summary, choices, sections } = diffEditions({
      before: rulebook,
      after: rulebook,
      checks,
      language: 'id',
    });
    expect([summary.changed, summary['only-before'], summary['only-after']]).toEqual([0, 0, 0]);
    expect(choices.flatMap(({ added, removed }) => [...added, ...removed])).toEqual([]);
    expect(sections.filter(({ presence }) => presence === 'added' || presence === 'removed')).toEqual([]);
  });
});

test.each(
  editions.flatMap((before) =>
    editions.filter((one) => one !== before).map((after) => [before, after] as const),
  ),
)('any two editions compare in 80 columns, and what is only borrowed is never evidence', (before, after) => {
  const diff = diffEditions({ before, after, checks, language: 'id' });
  expect(tooWide(renderPageText(diffPage(diff, 'id'), view80))).toEqual([]);
  const decided = diff.values.filter(({ change }) => change === 'same' || change === 'changed');
  expect(decided.filter((one) => one.before.borrowedFrom ?? one.after.borrowedFrom)).toEqual([]);
});

test('the list holds every edition and how settled it is, in 80 columns', () => {
  const lines = editions.map((rulebook) =>
    listed({ rulebook, local: false }, { checks, language: 'id' }, asOf),
  );
  const text = renderPageText(listPage(lines, asOf, 'id'), view80);
  expect(tooWide(text)).toEqual([]);
  for (const { nama } of editions) expect(text).toContain(nama);
  expect(lines.every(({ settled }) => Object.values(settled).some((count) => count > 0))).toBe(true);
});

function edition(given: Partial<Rulebook>): Rulebook {
  return makeRulebook({ id: 'uji-2025', nama: 'Uji 2025', tahun: 2025, ...given });
}

describe('status', () => {
  const open = { pembukaan: recorded('2025-04-08'), penutupan: recorded('2025-06-03') };
  const day = (rulebook: Rulebook, today: string): string => statusOf(rulebook, today);

  test('follows the recorded dates, the closing day included', () => {
    expect(day(edition(open), '2025-04-07')).toBe('upcoming');
    expect(day(edition(open), '2025-04-08')).toBe('open');
    expect(day(edition(open), '2025-06-03')).toBe('open');
    expect(day(edition(open), '2025-06-04')).toBe('closed');
  });

  test('is unknown where sources differ or no date was found, and closed once its year is over', () => {
    expect(day(edition({ penutupan: recorded('2025-06-03', '2025-06-10') }), '2025-06-05')).toBe('unknown');
    expect(day(edition({}), '2025-12-31')).toBe('unknown');
    expect(day(edition({}), '2026-01-01')).toBe('closed');
    expect(day(edition({ ...open, ditiadakan: recorded('PKRI') }), '2025-05-01')).toBe('cancelled');
  });
});

describe('what is not settled', () => {
  const heavy = makeSection('berat', [makeField('berat')], { bobot: recorded(30) });
  const light = makeSection('ringan', [makeField('ringan')], { bobot: recorded(5) });
  const rule = {
    id: 'isian/terlalu-panjang',
    judul: 'Tidak terlalu panjang',
    periksa: 'kata-maksimal',
    dengan: {},
  };
  const letter = { id: 'surat/belum-ada', judul: 'Surat ada', periksa: 'surat-ada', dengan: {} };
  const rulebook = edition({
    bagian: [light, heavy],
    surat: [makeLetter('izin', { wajib: { nilai: [] } })],
    aturan: [rule, letter],
  });
  const { open } = viewEdition({ rulebook, checks, language: 'id', asOf });

  test('begins with what could block, the heavier section first', () => {
    const keys = open.filter(({ couldBlock }) => couldBlock).map(({ key }) => key);
    expect(keys).toContain('surat/izin/wajib');
    expect(keys.indexOf('bagian/berat/berat/kata')).toBeLessThan(keys.indexOf('bagian/ringan/ringan/kata'));
    expect(open.findIndex(({ couldBlock }) => !couldBlock)).toBe(keys.length);
    expect(open.find(({ key }) => key === 'tema')?.couldBlock).toBe(false);
  });

  test('leaves out what is official', () => {
    expect(open.map(({ key }) => key)).not.toContain('bagian/berat/bobot');
  });
});

describe('differences', () => {
  const choice = (id: string, nama = id): { readonly id: string; readonly nama: string } => ({ id, nama });
  const before = edition({
    id: 'uji-2021',
    nama: 'Uji 2021',
    batas_jumlah: recorded(10),
    ambang: recorded(80),
    tema: recorded('Lama', 'Sama'),
    kategori: recorded([choice('sehat', 'Kesehatan'), choice('pangan', 'Pangan')]),
    bagian: [
      makeSection('gagasan', [makeField('kebaruan', { kata: recorded(300) })]),
      makeSection('biaya', [makeField('biaya')]),
    ],
  });
  const after = edition({
    batas_jumlah: recorded(15),
    tema: recorded('Sama'),
    kategori: recorded([choice('kesehatan', 'kesehatan'), choice('gizi', 'Gizi')]),
    bagian: [makeSection('kebaruan', [makeField('kebaruan', { kata: recorded(200) })])],
  });
  const of = (younger: Rulebook) => diffEditions({ before, after: younger, checks, language: 'id' });
  const change = (key: string, younger = after): string | undefined =>
    of(younger).values.find((one) => one.key === key)?.change;

  test('tell changed from disputed and from not known', () => {
    expect(change('batas_jumlah')).toBe('changed');
    expect(change('tema')).toBe('disputed');
    expect(change('ambang')).toBe('only-before');
    expect(change('penutupan')).toBe('unknown');
  });

  test('do not take a borrowed value for evidence', () => {
    const borrowed = { ...recorded(10), dipinjam: 'uji-2021' };
    expect(change('batas_jumlah', { ...after, batas_jumlah: borrowed })).toBe('only-before');
  });

  test('hold limits on groups against a limit on all of them', () => {
    const grouped = edition({
      batas_kelompok: [
        { kelompok: 'umum', batas: recorded(10) },
        { kelompok: 'khusus', batas: recorded(5) },
      ],
    });
    const { values } = diffEditions({ before: grouped, after, checks, language: 'id' });
    const caps = values.filter(({ key }) => key.includes('batas'));
    expect(caps).toHaveLength(1);
    expect(caps[0]?.change).toBe('changed');
    expect(
      caps.flatMap((one) => [one.before, one.after].flatMap((view) => view.values.map(({ text }) => text))),
    ).toEqual(['10 (Kelompok Umum), 5 (Kelompok Khusus)', '15 (semua kelompok)']);
  });

  test('match choices by id or name', () => {
    const kategori = of(after).choices.find(({ key }) => key === 'kategori');
    expect(kategori).toMatchObject({ added: ['Gizi'], removed: ['Pangan'], kept: ['kesehatan'] });
  });

  test('find a section again by the field it asks, and call the rest removed', () => {
    expect(of(after).sections.map(({ id, presence }) => [id, presence])).toEqual([
      ['kebaruan', 'kept'],
      ['biaya', 'removed'],
    ]);
    expect(of(after).sections[0]?.values[0]).toMatchObject({ change: 'changed' });
    expect(of(after).sections[0]?.formerTitle).toBe('Bagian gagasan');
  });

  test('call nothing removed where the other form was not found', () => {
    const { sections } = of({ ...after, bentuk_dipinjam: 'uji-2023' });
    expect(sections.map(({ presence }) => presence)).toEqual(['unknown', 'unknown']);
    expect(renderPageText(diffPage(of({ ...after, bagian: [] }), 'id'), view80)).not.toContain(
      'tidak ada lagi',
    );
  });

  test('keep apart two sources of one name', () => {
    const other = new Map([['sumber-uji', { id: 'sumber-uji', judul: 'Lain', jenis: 'berita' as const }]]);
    const { values, sources } = of({ ...after, sumber: other });
    const cap = values.find(({ key }) => key === 'batas_jumlah');
    expect([cap?.before.values[0]?.sources, cap?.after.values[0]?.sources]).toEqual([
      ['sumber-uji'],
      ['uji-2025/sumber-uji'],
    ]);
    expect(sources.map(({ title }) => title)).toEqual(['Sumber uji', 'Lain']);
  });
});
