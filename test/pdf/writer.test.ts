import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readMetrics, readTables, tableOf } from '../../src/pdf/truetype.ts';
import { openFile } from '../../src/pdf/file.ts';
import { closePdf } from '../../src/pdf/writer/index.ts';
import { codeOf, openSubset, subsetFont } from '../../src/pdf/writer/subset.ts';
import { model } from './samples.ts';
import { memorySink } from '../../src/pdf/press.ts';
import { storedBytes } from '../../src/core/bytes.ts';

const FONT = readFileSync(
  createRequire(import.meta.url).resolve(
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  ),
);

it('objects stand where the table says, with streams from memory and from elsewhere', () => {
  const { sink, bytes } = memorySink();
  const doc = openFile(model([]), true, sink);
  const late = doc.ref({ Type: 'Late' });
  const [held, empty, stored] = [doc.ref(), doc.ref(), doc.ref({ Filter: 'DCTDecode' })];
  held.end(Buffer.from('a'.repeat(100)));
  empty.compress = false;
  empty.end(new Uint8Array());
  stored.end(storedBytes(Buffer.from('picture')));
  late.data['Next'] = held;
  late.end();
  closePdf(doc);
  const file = Buffer.from(bytes()).toString('latin1');
  const offsets = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  offsets.forEach((offset, index) => expect(file.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`)));
  expect(offsets.length).toBeGreaterThan(4);
  expect(file).toContain('/Length 0\n>>\nstream\n\nendstream');
  expect(file).toContain('/Filter /DCTDecode\n/Length 7\n>>\nstream\npicture\nendstream');
  const start = Number(/startxref\n(\d+)/.exec(file)?.[1]);
  expect(file.slice(start)).toMatch(new RegExp(`^xref\n0 ${offsets.length + 1}\n`));
});

describe('a subset of the font', () => {
  const tables = readTables(FONT);
  const metrics = readMetrics(FONT);
  const subset = openSubset();
  const glyphs = Array.from('Aé½ A', (sign) => metrics.glyph(sign.codePointAt(0) ?? 0));
  const codes = glyphs.map((glyph) => codeOf(subset, glyph));
  const made = readTables(subsetFont(tables, subset));

  it('numbers glyphs as they come, and takes in those that others are put together from', () => {
    expect(codes).toEqual([1, 2, 3, 4, 1]);
    expect(subset.glyphs.length).toBeGreaterThan(5);
    expect(tableOf(made, 'maxp').getUint16(4)).toBe(subset.glyphs.length);
  });

  it('keeps widths and outlines', () => {
    subset.glyphs.forEach((glyph, code) => {
      expect(tableOf(made, 'hmtx').getUint16(code * 4)).toBe(metrics.advance(glyph));
    });
    const place = (code: number): number => tableOf(made, 'loca').getUint32(code * 4);
    const [from, to] = [place(1), place(2)];
    expect(to - from).toBeGreaterThan(20);
    expect(tableOf(made, 'glyf').byteLength).toBe(place(subset.glyphs.length));
    // a blank has no outline
    expect(place(4)).toBe(place(5));
  });
});
