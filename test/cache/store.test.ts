import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stampOf } from '../../src/cache/stamp.ts';
import { readStored, writeStored, type Slot, type Stored } from '../../src/cache/store.ts';
import { cacheFolder } from '../../src/cli/cache-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inovasi-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const STORED: Stored = {
  context: 'a',
  editions: { 'kipp-2023': 'x' },
  batch: { templates: [], citations: [], entries: [] },
};
const slot = (name = 'satu'): Slot => ({ folder, name, now: Date.now() });
const only = (): string => join(folder, readdirSync(folder)[0] ?? '');

describe('what is kept between runs', () => {
  it('comes back, each repository its own', () => {
    writeStored(slot(), STORED);
    writeStored(slot('dua'), { ...STORED, context: 'b' });
    expect(readStored(slot())).toEqual(STORED);
    expect(readStored(slot('dua'))?.context).toBe('b');
    expect(readStored(slot('tiga'))).toBeUndefined();
  });

  it('is nothing once a single byte of it is missing or different', () => {
    writeStored(slot(), STORED);
    const whole = readFileSync(only());
    for (let length = 0; length < whole.length; length += 7) {
      writeFileSync(only(), whole.subarray(0, length));
      expect(readStored(slot())).toBeUndefined();
    }
    for (let index = 0; index < whole.length; index += 5) {
      const damaged = Buffer.from(whole);
      damaged[index] = (damaged[index] ?? 0) ^ 1;
      writeFileSync(only(), damaged);
      expect(readStored(slot())).toBeUndefined();
    }
    writeFileSync(only(), 'bukan milik kami');
    expect(readStored(slot())).toBeUndefined();
  });

  it('is given up in silence where it cannot be written', () => {
    const file = join(folder, 'berkas');
    writeFileSync(file, '');
    const blocked = { folder: join(file, 'di-dalam'), name: 'satu', now: Date.now() };
    expect(() => writeStored(blocked, STORED)).not.toThrow();
    expect(readStored(blocked)).toBeUndefined();
  });

  it('goes after a month in which nobody wrote it', () => {
    writeStored(slot(), STORED);
    const long = new Date(Date.now() - 31 * 86_400_000);
    utimesSync(only(), long, long);
    writeStored(slot('dua'), STORED);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe('a stamp', () => {
  const marks = { marks: ['a'], newest: 10_000, problems: [] };

  it('differs with anything that is marked', () => {
    const stamp = stampOf(marks, 20_000);
    expect(stamp).toMatch(/^[0-9a-f]{64}$/);
    expect(stampOf({ ...marks, marks: ['b'] }, 20_000)).not.toBe(stamp);
  });

  it('is not given for files that may still change unseen, or that could not all be seen', () => {
    expect(stampOf(marks, 11_000)).toBeNull();
    expect(stampOf({ ...marks, newest: 30_000 }, 20_000)).toBeNull();
    expect(stampOf({ ...marks, problems: [1] }, 20_000)).toBeNull();
  });
});

describe('the folder', () => {
  it.each([
    ['linux', { HOME: '/home/a' }, '/home/a/.cache/inovasi'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/tmp/c' }, '/tmp/c/inovasi'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: 'c' }, '/home/a/.cache/inovasi'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/inovasi'],
    ['linux', {}, undefined],
    ['darwin', {}, undefined],
    ['win32', {}, undefined],
  ])('on %s with %j is %s', (platform, env, folderName) =>
    expect(cacheFolder(platform, env)).toBe(folderName),
  );
});
