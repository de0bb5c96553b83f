import { describe, expect, it } from 'vitest';
import type { ChartPoint } from '../../src/core/chart.ts';
import type { Block } from '../../src/core/document.ts';
import { brokenPictures, missingGlyphs } from '../../src/pdf/missing.ts';
import { readBack } from './reading.ts';
import { everyKind, heading, model, paragraph, png, series, table, text, words } from './samples.ts';

function nested(depth: number): Block {
  const below = depth === 0 ? [] : [nested(depth - 1)];
  return {
    kind: 'list',
    ordered: depth % 2 === 0,
    start: 98,
    items: [[paragraph(`Tingkat ${depth} ${words(12)}`), ...below]],
  };
}

function chartOf(points: readonly ChartPoint[]): Block {
  return {
    kind: 'chart',
    alt: 'Grafik uji.',
    chart: { title: 'Uji', unit: 'satuan', points, mark: { at: 2020, label: 'Mulai' } },
  };
}

function point(at: number, value: number): ChartPoint {
  return { time: String(at), at, value, label: String(value) };
}

const EMPTY_TABLE: Block = { kind: 'table', columns: [], rows: [] };

const HOSTILE: Readonly<Record<string, readonly Block[]>> = {
  'no blocks': [],
  'a table without columns': [EMPTY_TABLE],
  'a table without rows': [{ kind: 'table', caption: 'Kosong', columns: [{ header: 'A' }], rows: [] }],
  'rows longer than the header': [
    { kind: 'table', columns: [{ header: 'A' }], rows: [[text('a'), text('b')], []] },
  ],
  'facts without rows': [{ kind: 'facts', rows: [] }],
  'a word of 200 letters': [
    paragraph('x'.repeat(200)),
    { kind: 'facts', rows: [{ term: 'y'.repeat(200), value: text('z'.repeat(200)) }] },
  ],
  'a table of twelve columns': [table(40, 12)],
  'lists six deep': [nested(6)],
  'lists thirty deep': [nested(30)],
  'an empty list and an empty item': [
    { kind: 'list', ordered: false, start: 1, items: [] },
    { kind: 'list', ordered: true, start: 1, items: [[]] },
  ],
  'an empty quote, callout and code': [
    { kind: 'quote', content: [] },
    { kind: 'callout', tone: 'info', title: '', content: [] },
    { kind: 'code', text: '' },
  ],
  'charts without usable points': [
    chartOf([]),
    chartOf([point(2020, Number.NaN), point(Number.NaN, 3), point(2021, Infinity)]),
  ],
  'charts of one point and of equal values': [
    chartOf([point(2019, 5)]),
    chartOf([0, 1, 2, 3].map((step) => point(2018 + step, 7))),
  ],
  'charts of equal times': [
    chartOf([1, 2, 3, 4].map((value) => point(2020, value))),
    chartOf([point(2020, 1), point(2020, 2)]),
  ],
  'charts of zero, of negative and of huge values': [
    chartOf([0, 1, 2].map((step) => point(2018 + step, 0))),
    chartOf([point(2018, -3), point(2019, 4), point(2021, -8)]),
    chartOf([point(2018, 1e17), point(2019, -1e17), point(2021, 0.000_01)]),
    chartOf([point(2018, -5), point(2022, 9)]),
  ],
  'a chart of sixty points': [
    series(
      Array.from({ length: 60 }, (_, index) => (index * 37) % 90),
      { mark: 2030 },
    ),
  ],
  'pictures that are none': [
    { kind: 'picture', image: 'nol.png', alt: 'Nol.' },
    { kind: 'picture', image: 'rusak.jpg', alt: '' },
    { kind: 'picture', image: 'tidak-ada.jpg', alt: 'Tidak ada.' },
    { kind: 'picture', image: 'terpotong.png', alt: 'Terpotong.' },
    { kind: 'picture', image: 'terpotong.jpg', alt: 'Terpotong.' },
    { kind: 'picture', image: 'kosong.jpg', alt: 'x '.repeat(5000) },
  ],
  'headings that skip levels and repeat anchors': [
    heading(4, 'Empat', 'sama'),
    heading(2, 'Dua', 'sama'),
    heading(4, '', 'kosong'),
  ],
  'page breaks at both ends and in a row': [
    { kind: 'page-break' },
    { kind: 'page-break' },
    paragraph('Isi.'),
    { kind: 'page-break' },
  ],
  'breaks and pictures among words': [
    {
      kind: 'paragraph',
      content: [
        { kind: 'break' },
        { kind: 'break' },
        { kind: 'image', alt: 'foto', target: 'x' },
        { kind: 'break' },
      ],
    },
    { kind: 'paragraph', content: [] },
  ],
  'links that lead nowhere': [
    {
      kind: 'paragraph',
      content: [
        '#tidak-ada',
        'javascript:alert(1)',
        '../bukti/a.pdf',
        'https://contoh.invalid/é (x)\u0000',
        'https://',
      ].map((link) => ({ kind: 'text', text: 'tautan ', link })),
    },
  ],
  'a heading longer than a page': [heading(1, words(900), 'panjang'), paragraph('Isi.')],
};

const IMAGES = new Map<string, Uint8Array>([
  ['nol.png', png({ width: 0, height: 0 })],
  ['rusak.jpg', Buffer.from('bukan gambar')],
  ['terpotong.png', png({ width: 60, height: 60 }).subarray(0, 70)],
  ['terpotong.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00])],
  ['kosong.jpg', new Uint8Array()],
]);

describe('hostile documents', () => {
  for (const [name, blocks] of Object.entries(HOSTILE)) {
    it(`are rendered: ${name}`, async () => {
      const { source, pages } = await readBack(model(blocks, { images: IMAGES }));
      expect(source.startsWith('%PDF-1.7')).toBe(true);
      expect(pages.length).toBeGreaterThan(0);
      expect(source).not.toMatch(/NaN|Infinity|undefined/u);
    });
  }

  it('show every block kind alone', async () => {
    for (const block of everyKind(1)) {
      const { source } = await readBack(model([block]));
      expect(source.endsWith('%%EOF\n')).toBe(true);
    }
  });

  it('have no words on the cover and still a page', async () => {
    const cover = { kicker: '', title: '', agency: '', facts: [] };
    const { pages } = await readBack(model([], { cover, title: '', author: '', date: 'entah' }));
    expect(pages).toHaveLength(1);
  });

  it('have a cover too long for one page', async () => {
    const facts = Array.from({ length: 60 }, (_, index) => ({ term: `Fakta ${index}`, value: words(9) }));
    const { pages } = await readBack(
      model([], { cover: { kicker: words(30), title: words(80), agency: words(20), facts } }),
    );
    expect(pages.map((page) => page.text).join('')).toContain('Fakta 59');
  });
});

describe('characters', () => {
  it('that the font lacks are told and shown as a box', async () => {
    const document = model([paragraph('Naik 😀 → ≥ 漢')]);
    expect(missingGlyphs(document)).toEqual(['漢', '😀']);
    const { pages } = await readBack(document);
    expect(pages.at(-1)?.text).toContain('Naik □ → ≥ □');
  });

  it('that control or hide never reach the page', async () => {
    const { source, pages } = await readBack(
      model([paragraph('a\u0000b\u001B[31mc\u202Ed\u00ADe\uFEFFf\uD800g\th')]),
    );
    expect(pages.at(-1)?.text).toBe('ab[31mcdefg h');
    expect(source).not.toContain('\u001B[31m');
  });
});

describe('brokenPictures', () => {
  it('names pictures that cannot be drawn', () => {
    expect(brokenPictures(model(everyKind(1)))).toEqual(['rusak.jpg']);
  });
});
