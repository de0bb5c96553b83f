import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetrics, readTables, tableOf } from '../../src/pdf/truetype.ts';
import { openObjects } from '../../src/pdf/writer/objects.ts';
import { srgbProfile } from '../../src/pdf/writer/profile.ts';
import { codeOf, openSubset, subsetFont } from '../../src/pdf/writer/subset.ts';
import { pdfString, syntaxOf } from '../../src/pdf/writer/values.ts';
import { memorySink } from '../../src/pdf/press.ts';
import { storedBytes } from '../../src/core/bytes.ts';

const FONT = readFileSync(
  createRequire(import.meta.url).resolve(
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  ),
);

/** A text string as a reader of the file takes it. */
function readString(syntax: string): string {
  const ends: Readonly<Record<string, string>> = { n: '\n', r: '\r' };
  const inside = syntax.slice(1, -1).replaceAll(/\\(.)/gsu, (_, sign: string) => ends[sign] ?? sign);
  const bytes = Buffer.from(inside, 'latin1');
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : inside;
}

describe('values', () => {
  it('are read as the text that was written, whatever its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const syntax = syntaxOf(pdfString(text));
        expect(readString(syntax)).toBe(text);
        expect(syntax.slice(1, -1)).not.toMatch(/(?<!\\)(?:\\\\)*[()]/);
      }),
    );
  });

  it('are numbers without exponent', () => {
    expect([0, -0, 1, 0.1 + 0.2, 1e-9, 1 / 3, 123456789, 2e-6].map(syntaxOf)).toEqual(
      ['0', '0', '1', '0.3', '0', '0.333333', '123456789', '0.000002'], // as PDF has them
    );
    expect(() => syntaxOf(Number.NaN)).toThrow('NaN');
  });

  it('name, list and nest', () => {
    const value = { A: 'Name', B: [1, true, null, undefined], C: new Uint8Array([1, 255]), D: undefined };
    expect(syntaxOf(value)).toBe('<<\n/A /Name\n/B [1 true null null]\n/C <01ff>\n>>');
    expect(syntaxOf(new Date('2023-04-05T06:07:08.9Z'))).toBe('(D:20230405060708Z)');
  });
});

it('objects stand where the table says, with streams from memory and from elsewhere', () => {
  const { sink, bytes } = memorySink();
  const objects = openObjects(sink, true);
  const late = objects.ref({ Type: 'Late' });
  const [held, empty, stored] = [objects.ref(), objects.ref(), objects.ref({ Filter: 'DCTDecode' })];
  held.end(Buffer.from('a'.repeat(100)));
  empty.compress = false;
  empty.end(new Uint8Array());
  stored.end(storedBytes(Buffer.from('picture')));
  late.data['Next'] = held;
  late.end();
  objects.finish({ Root: late });
  const file = Buffer.from(bytes()).toString('latin1');
  const offsets = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  offsets.forEach((offset, index) => expect(file.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`)));
  expect(offsets).toHaveLength(4);
  expect(file).toContain('/Length 0\n>>\nstream\n\nendstream');
  expect(file).toContain('/Filter /DCTDecode\n/Length 7\n>>\nstream\npicture\nendstream');
  expect(file.slice(Number(/startxref\n(\d+)/.exec(file)?.[1]))).toMatch(/^xref\n0 5\n/);
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

it('the profile of sRGB is the same everywhere', () => {
  const profile = srgbProfile();
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(createHash('sha256').update(profile).digest('hex')).toMatchInlineSnapshot(
    `"05ca4d0c65c029bacbb5727bdf5307e24970c75a5a7c2f1883e8eac67d211062"`,
  );
});
