import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, stemOf } from '../../src/prose/comparing.ts';
import { quantitiesIn, type Figure } from '../../src/prose/figures.ts';
import { numberOf } from '../../src/prose/numerals.ts';
import { sentencesOf } from '../../src/prose/sentences.ts';
import { statedIn } from '../../src/prose/stated.ts';
import { formatNumber } from '../../src/messages/numbers.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { secondsFor } from '../support/time.ts';

function read(text: string): readonly string[] {
  return quantitiesIn(text).figures.map(({ value, upTo, unit, bound, role }) =>
    [value, upTo, unit, bound === 'exact' ? '' : bound, role === 'plain' ? '' : role]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
}

function times(text: string): readonly string[] {
  return quantitiesIn(text).times.map(({ relation, date }) => `${relation} ${date}`.trim());
}

describe('figures', () => {
  it.each<[string, readonly string[]]>([
    ['2.133.918 orang', ['2133918 orang']],
    ['lebih dari 8,2 juta orang', ['8200000 orang at-least']],
    ['>Rp570 miliar', ['570000000000 rp at-least']],
    ['Rp 848,2 juta', ['848200000 rp']],
    ['Rp86.000,- sekali jalan', ['86000 rp']],
    ['Rp300.000-Rp500.000', ['300000 500000 rp']],
    ['80,43%', ['80.43 persen']],
    ['80,43 %.', ['80.43 persen']],
    ['3,33 dari 4', ['3.33 dari 4']],
    ['4,09 dari 5 dan 3,33 dari 4 untuk 2024', ['4.09 dari 5', '3.33 dari 4']],
    ['3 dari 5 pasien', ['3', '5 pasien']],
    ['1.000 desa/kelurahan', ['1000 desa/kelurahan']],
    ['296 kab./kota dan 296 kabupaten/kota', ['296 kabupaten/kota', '296 kabupaten/kota']],
    ['40 hari', ['40 hari']],
    ['5–10 hari', ['5 10 hari']],
    ['12 (dua belas) kecamatan', ['12 kecamatan']],
    ['sekitar 1.300-an naskah', ['1300 naskah about']],
    ['paling lama 3 hari', ['3 hari at-most']],
    ['turun dari 142 menjadi 38 menit', ['142 before', '38 menit after']],
    ['turun sebesar 73 persen', ['73 persen change']],
    ['naik 30 poin persen', ['30 poin change']],
    ['dari 20 desa', ['20 desa']],
    ['terdiri dari 12 orang', ['12 orang']],
    ['rasio 3.21 persen', ['3.21 persen']],
    ['jarak 27km', ['27 km']],
    ['1.205 desa di 26 provinsi', ['1205 desa', '26 provinsi']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Pasal 14 ayat 3',
    'UU 43/2007',
    'nomor 188',
    'tanggal 28 Mei 2025',
    '28/05/2025',
    '2020-2021',
    'Top 99',
    'SDGs 4',
    'Covid-19 dan G20',
    '4G, 3D',
    'versi 1.2.3',
    '0812-3456-7890',
    'B/188/PP.00.05/2023',
    'ISO 9001:2015',
    'I-03',
  ])('%s measures nothing', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['pada 2022', ['2022']],
    ['sejak 17 Maret 2020 hingga Mei 2022', ['sejak 2020-03-17', 'hingga 2022-05']],
    ['2020-2021', ['2020', '2021']],
    ['sebelum tahun 2019', ['sebelum 2019']],
    ['2.022 orang', []],
    ['Rp2022', []],
  ])('times in %s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it('reads every number that the messages write', () => {
    const number = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => Math.round(value * 100) / 100);
    fc.assert(
      fc.property(number, fc.constantFrom('id' as const, 'en' as const), (value, language) => {
        expect(numberOf(formatNumber(value, language), language)?.value).toBe(value);
      }),
    );
  });

  it('knows English numbers too', () => {
    const found = quantitiesIn('It reached 2,133,918 people, 80.43% of them in May 2022.', 'en');
    expect(found.figures.map(({ value, unit }) => [value, unit])).toEqual([
      [2133918, 'people'],
      [80.43, 'persen'],
    ]);
    expect(found.times.map(({ date }) => date)).toEqual(['2022-05']);
  });

  it('never fails, and says where each figure stands', () => {
    const word = fc.constantFrom(
      'dari',
      'menjadi',
      'Rp',
      '1.205',
      '8,2',
      'juta',
      'desa',
      '(',
      '2022',
      '%',
      '5–10',
      ',',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        for (const figure of quantitiesIn(sentence).figures) {
          expect(sentence.slice(figure.start, figure.end)).toBe(figure.text);
          expect(Number.isFinite(figure.value)).toBe(true);
        }
      }),
    );
  });

  it('finds the same figures whatever stands around the sentence', () => {
    const sentence = 'Waktu tunggu turun dari 142 menit pada 2018 menjadi 38 menit pada 2022.';
    const other = fc.constantFrom('Layanan dibuka 5 hari.', 'Pada 2019 ada 12 desa.', 'Warga senang.');
    fc.assert(
      fc.property(fc.array(other), fc.array(other), (before, after) => {
        const { blocks } = parseMarkdown([...before, sentence, ...after].join(' '));
        const found = statedIn(blocks, 'id').find(({ text }) => text === sentence);
        expect(found?.figures.map(({ value, role }) => [value, role])).toEqual([
          [142, 'before'],
          [38, 'after'],
        ]);
      }),
    );
  });
});

describe('sentences', () => {
  it.each<[string, readonly string[]]>([
    ['Satu. Dua! Tiga?', ['Satu.', 'Dua!', 'Tiga?']],
    ['Kab. Bandung dan No. 7 tetap. Lalu', ['Kab. Bandung dan No. 7 tetap.', 'Lalu']],
    ['Biaya Rp. 5.000 saja. Ya.', ['Biaya Rp. 5.000 saja.', 'Ya.']],
    ['Pada 2022. Setelah itu', ['Pada 2022.', 'Setelah itu']],
    ['satu; dua', ['satu;', 'dua']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  it('leave out nothing but blanks, and stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '1', ';', '”') }), (text) => {
        const found = sentencesOf(text);
        expect(
          found
            .map((one) => one.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const one of found) expect(text.startsWith(one.text, one.start)).toBe(true);
      }),
    );
  });
});

function figure(given: Partial<Figure>): Figure {
  return { text: '', value: 0, unit: '', step: 1, bound: 'exact', role: 'plain', start: 0, end: 0, ...given };
}

describe('comparing', () => {
  it('agrees with itself, and the other way round', () => {
    const any = fc.record({
      value: fc.integer({ min: 0, max: 1e6 }),
      step: fc.constantFrom(0.01, 1, 1000),
      bound: fc.constantFrom('exact' as const, 'about' as const, 'at-least' as const, 'at-most' as const),
    });
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(agree(figure(one), figure(one))).toBe(true);
        expect(agree(figure(one), figure(other))).toBe(agree(figure(other), figure(one)));
      }),
    );
  });

  it.each([
    ['direplikasi', 'mereplikasi'],
    ['penerimaan', 'menerima'],
    ['jangkauan', 'menjangkau'],
    ['layanannya', 'layanan'],
  ])('%s and %s have one stem', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });
});

describe('a text as large as a file can be', () => {
  const MEGABYTE = 1_000_000;
  const filled = (part: string): string => part.repeat(Math.ceil(MEGABYTE / part.length));

  it.each([
    ['digits', '9'],
    ['dots and digits', '1.'],
    ['numbers', '1.205 '],
    ['brackets', '('],
    ['figures in one sentence', 'dari 5 menjadi 6 desa pada 2022 '],
    ['sentences', 'Pada 2022 ada 1.205 desa. '],
    ['abbreviations', 'No. '],
    ['full stops', '. '],
    ['blanks', ' '],
    ['links', '[1.205 desa](../bukti/a.pdf). '],
    ['ranges', '5–'],
    ['money', 'Rp '],
  ])('is read in a breath: %s', (_name, part) => {
    const text = filled(part);
    const { blocks } = parseMarkdown('x');
    const [block] = blocks;
    expect(block?.kind).toBe('paragraph');
    const links = part.includes('](');
    const content = links
      ? Array.from({ length: 30_000 }, () => ({
          kind: 'text' as const,
          text: '1.205 desa. ',
          link: '../bukti/a.pdf',
        }))
      : [{ kind: 'text' as const, text }];
    const took = secondsFor(() => statedIn([{ kind: 'paragraph', line: 1, content }], 'id'));
    expect(took).toBeLessThan(5);
  });
});
