import { unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { unzip } from '../../src/archive/unzip.ts';
import { writeZip } from '../../src/archive/zip.ts';
import { bytesAt, storedBytes } from '../../src/core/bytes.ts';
import { memorySink } from '../../src/pdf/press.ts';

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

function zipOf(day: string): Uint8Array {
  const { sink, bytes } = memorySink();
  writeZip(
    sink,
    files.map(({ path, bytes: content }) => ({ path, content: storedBytes(content) })),
    day,
  );
  return bytes();
}

it('gives back what went in, in order', () => {
  const zip = zipOf('2023-05-01T10:00:00Z');
  const found = unzipSync(zip);
  expect(Object.keys(found)).toEqual(files.map(({ path }) => path));
  for (const { path, bytes } of files) expect(Buffer.from(found[path] ?? [])).toEqual(Buffer.from(bytes));
  const ours = unzip(storedBytes(zip)) ?? new Map();
  expect([...ours.keys()]).toEqual(files.map(({ path }) => path));
  for (const { path, bytes } of files) {
    const content = ours.get(path) ?? storedBytes(new Uint8Array());
    expect(Buffer.from(bytesAt(content, 0, content.size))).toEqual(Buffer.from(bytes));
  }
});

it('is not read where it is cut off, altered in its directory, or none', () => {
  const zip = zipOf('2023-05-01T10:00:00Z');
  expect(unzip(storedBytes(zip.slice(0, -1)))).toBeUndefined();
  expect(unzip(storedBytes(zip.slice(40)))).toBeUndefined();
  expect(unzip(storedBytes(Buffer.from('%PDF-1.7')))).toBeUndefined();
  expect(unzip(storedBytes(new Uint8Array()))).toBeUndefined();
});

it('is not read where a file has two names: programs that unpack differ in which they take', () => {
  const zip = Buffer.from(zipOf('2023-05-01'));
  zip.write('isian.htmX', zip.indexOf('isian.html'));
  expect(unzip(storedBytes(zip))).toBeUndefined();
});

it('gives the same bytes in every time zone, also for days before ZIP existed', () => {
  for (const day of ['2023-03-26', '1970-01-01', '2000-01-01T00:00:00Z']) {
    const all = ['UTC', 'Asia/Jayapura', 'America/St_Johns'].map((TZ) => {
      process.env['TZ'] = TZ;
      return Buffer.from(zipOf(day)).toString('base64');
    });
    expect(new Set(all).size).toBe(1);
  }
});
