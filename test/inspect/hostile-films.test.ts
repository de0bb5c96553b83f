import { mkdtempSync, openSync, closeSync, ftruncateSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { inspectorsFrom } from '../../src/cli/inspectors.ts';
import { inspectFiles } from '../../src/inspect/index.ts';
import { box } from '../support/odd/pictures.ts';
import { HOME } from '../support/io.ts';

const folder = mkdtempSync(join(tmpdir(), 'film-jahat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inspectors = inspectorsFrom(pathToFileURL(join(HOME, 'dist/start-inspector.cjs')));
const START = box('ftyp', Buffer.from('isom\0\0\0\0isommp42', 'latin1'));

function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

/** A box that claims a length of 64 bits. */
function long(name: string, length: bigint): Buffer {
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(length);
  return Buffer.concat([u32(1), Buffer.from(name, 'latin1'), size, Buffer.alloc(1000)]);
}

/** Empty boxes, each claiming this length. */
function many(name: string, length: number, count: number): Buffer {
  const one = Buffer.concat([u32(length), Buffer.from(name, 'latin1')]);
  return Buffer.alloc(one.length * count, one);
}

/** Each box is all that is in the one before. */
function nested(names: readonly string[], depth: number): Buffer {
  const heads = Array.from({ length: depth }, (_, index) =>
    Buffer.concat([u32((depth - index) * 8), Buffer.from(names[index % names.length] ?? '', 'latin1')]),
  );
  return Buffer.concat(heads);
}

/** A film whose tables claim four thousand million rows. */
function tables(): Buffer {
  const claim = (name: string, ...head: readonly number[]): Buffer =>
    box(name, u32(...head, 0xffffffff), Buffer.alloc(4000, 0xff));
  const rows = box(
    'stbl',
    claim('stsz', 0, 0),
    claim('stts', 0),
    claim('stco', 0),
    claim('stsc', 0),
    claim('stss', 0),
  );
  const handler = box('hdlr', Buffer.alloc(8), Buffer.from('vide'), Buffer.alloc(13));
  const media = box('mdia', box('mdhd', Buffer.alloc(24)), handler, box('minf', rows));
  return box('moov', box('mvhd', Buffer.alloc(100)), box('trak', box('tkhd', Buffer.alloc(84)), media));
}

const FILMS: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['a box of 2^63 bytes', long('moov', 2n ** 63n)],
  ['pixels of 2^64 bytes', long('mdat', 2n ** 64n - 1n)],
  ['a million empty boxes', many('free', 8, 1_000_000)],
  ['a million boxes of no length', many('free', 0, 1_000_000)],
  ['a million films in one', many('moov', 8, 1_000_000)],
  [
    'boxes in boxes, a hundred thousand deep',
    nested(['moov', 'trak', 'mdia', 'minf', 'stbl', 'udta', 'meta'], 100_000),
  ],
  ['tables of four thousand million rows', tables()],
];

it.each(FILMS)(
  '%s costs little time and memory, and is no film',
  async (name, bytes) => {
    const path = join(folder, `${name}.mp4`);
    writeFileSync(path, Buffer.concat([START, bytes]));
    const memory = process.memoryUsage().rss;
    const begun = process.cpuUsage();
    const facts = (await inspectFiles([{ path, size: 0 }], { inspectors })).get(path);
    const { user, system } = process.cpuUsage(begun);
    expect(facts).toMatchObject({ kind: 'video', type: 'video/mp4' });
    expect(facts?.video?.seconds).toBeUndefined();
    expect((user + system) / 1e6).toBeLessThan(10);
    expect(process.memoryUsage().rss - memory).toBeLessThan(300e6);
  },
  120_000,
);

it('a gigabyte of nothing are read once, and take no memory', async () => {
  const path = join(folder, 'jarang.mp4');
  const file = openSync(path, 'w');
  const size = 1024 ** 3;
  writeSync(file, Buffer.concat([START, long('mdat', BigInt(size - START.length))]));
  ftruncateSync(file, size);
  closeSync(file);
  const memory = process.memoryUsage().rss;
  const facts = (await inspectFiles([{ path, size }], { inspectors })).get(path);
  expect(facts).toMatchObject({ kind: 'video', type: 'video/mp4', size, trouble: 'damaged' });
  expect(process.memoryUsage().rss - memory).toBeLessThan(300e6);
}, 120_000);
