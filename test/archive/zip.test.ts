import { unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { zipOf } from '../../src/archive/zip.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const files = [
  { path: 'surat/çontoh 1.pdf', bytes: text('%PDF-') },
  { path: 'isian.html', bytes: text('<p>'.repeat(500)) },
];

it('gives back what went in, in order', () => {
  const found = unzipSync(zipOf(files, '2023-05-01T10:00:00Z'));
  expect(Object.keys(found)).toEqual(files.map(({ path }) => path));
  for (const { path, bytes } of files) expect(found[path]).toEqual(bytes);
});

it('gives the same bytes in every time zone, also for days before ZIP existed', () => {
  for (const day of ['2023-03-26', '1970-01-01', '2000-01-01T00:00:00Z']) {
    const all = ['UTC', 'Asia/Jayapura', 'America/St_Johns'].map((TZ) => {
      process.env['TZ'] = TZ;
      return Buffer.from(zipOf(files, day)).toString('base64');
    });
    expect(new Set(all).size).toBe(1);
  }
});
