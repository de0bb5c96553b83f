import { expect, it } from 'vitest';
import type { SheetBlock } from '../../src/core/document.ts';
import { codes, heading, model, pairs, paragraph, words } from './samples.ts';
import { readBack } from './reading.ts';

const part = (block: SheetBlock['block'], spare: number): SheetBlock => ({ block, spare });

async function pages(content: readonly SheetBlock[]): Promise<readonly string[]> {
  const blocks = [
    paragraph('Sebelum.'),
    { kind: 'sheet', content } as const,
    { kind: 'page-break' } as const,
  ];
  const { pages: read } = await readBack(model([...blocks, paragraph('Sesudah.')]));
  return read.map(({ text }) => text);
}

it('keeps what fits on one page of its own', async () => {
  const all = await pages([
    part(heading(1, 'Sehalaman', 'satu'), 0),
    part(paragraph('Isi.'), 0),
    part(pairs(3), 1),
  ]);
  const page = all.find((text) => text.includes('Isi.')) ?? '';
  expect(page).toContain('Ukuran contoh 3');
  expect(page).not.toContain('Sebelum.');
  expect(page).not.toContain('Sesudah.');
});

it('leaves out first what can best be spared, and never what cannot', async () => {
  const all = await pages([
    part(heading(1, 'Sehalaman', 'satu'), 0),
    part(paragraph(words(350)), 0),
    part(paragraph(`Cadangan. ${words(300)}`), 2),
    part(pairs(1), 1),
  ]);
  const text = all.join(' ');
  expect(text).not.toContain('Cadangan.');
  expect(text).toContain('Ukuran contoh 1');
});

it('goes on over several pages where even the rest is too much, and loses nothing of it', async () => {
  const all = await pages([
    part(heading(1, 'Sehalaman', 'satu'), 0),
    part(paragraph(`${words(1500)} TAMAT`), 0),
  ]);
  expect(all.join(' ')).toContain('TAMAT');
});

it('prints an address that is too long for a code, without one', async () => {
  const address = `https://contoh.invalid/${'x'.repeat(300)}`;
  const all = await pages([part(codes(address), 0)]);
  expect(all.join('').replaceAll(/\s/g, '')).toContain(address);
});
