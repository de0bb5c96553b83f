import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openParts, type CodeSlot, type Parts } from '../../src/parts/index.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bagian-'));
  writeParts('satu');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Two parts that ask each other, as the build writes them; `word` is what they say. */
function writeParts(word: string): void {
  const files = {
    'build-id': `${word}-0123456789abcdef`,
    'cli.cjs': `const { other } = require('./chunk.js');
exports.say = () => other() + ' ' + require('node:path').posix.join('a', 'b');
exports.late = () => $part.import('./late.js');
exports.url = $part.url;`,
    'chunk.cjs': `require('./cli.js');\nexports.other = () => '${word}';`,
    'late.cjs': `exports.came = true;`,
  };
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'dist', name), text);
}

const folder = (): string => join(root, 'simpanan');
const open = (changes: Partial<CodeSlot> = {}): Parts =>
  openParts(pathToFileURL(join(root, 'dist/')), {
    folder: folder(),
    run: 'check',
    runtime: 'v20-x64',
    user: process.getuid?.(),
    now: Date.now(),
    ...changes,
  });

interface Cli {
  readonly say: () => string;
  readonly late: () => Promise<{ came: boolean }>;
  readonly url: string;
}
const cliOf = (parts: Parts): Cli => parts.load('cli') as Cli;

function kept(): readonly string[] {
  return readdirSync(join(folder(), 'kode'));
}
function onlyKept(): string {
  const [name = '', ...others] = kept();
  expect(others).toEqual([]);
  return join(folder(), 'kode', name);
}
/** Whether a run that did all its work found its code. */
function found(parts: Parts): boolean {
  const file = onlyKept();
  utimesSync(file, 1, 1);
  parts.keep();
  return statSync(file).mtimeMs === 1000;
}

describe('the parts of a program', () => {
  it('ask for each other, for modules of Node and for their place', async () => {
    const cli = cliOf(open());
    expect(cli.say()).toBe('satu a/b');
    expect(await cli.late()).toEqual({ came: true });
    expect(cli.url).toBe(pathToFileURL(join(root, 'dist/cli.cjs')).href);
  });

  it('are loaded once', () => {
    const parts = open();
    expect(parts.load('cli')).toBe(parts.load('cli'));
  });

  it('run without a place to keep anything', () => {
    const parts = openParts(pathToFileURL(join(root, 'dist/')), undefined);
    expect(cliOf(parts).say()).toBe('satu a/b');
    parts.keep();
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

describe('code that is kept', () => {
  const firstRun = (changes: Partial<CodeSlot> = {}): void => {
    const parts = open(changes);
    cliOf(parts).say();
    parts.keep();
  };

  it('is found by the next run of its kind, which writes nothing', () => {
    firstRun();
    const parts = open();
    expect(cliOf(parts).say()).toBe('satu a/b');
    expect(found(parts)).toBe(true);
  });

  it('grows by parts that were not asked for before, and keeps the others', async () => {
    firstRun();
    const more = open();
    await cliOf(more).late();
    expect(found(more)).toBe(false);
    const all = open();
    await cliOf(all).late();
    expect(found(all)).toBe(true);
    const less = open();
    cliOf(less).say();
    expect(found(less)).toBe(true);
  });

  it('is kept more than once by a run that goes on', async () => {
    const first = open();
    cliOf(first).say();
    first.keep();
    await cliOf(first).late();
    first.keep();
    const second = open();
    await cliOf(second).late();
    cliOf(second).say();
    expect(found(second)).toBe(true);
  });

  it('is that of the run, of Node and of the build', () => {
    firstRun();
    firstRun({ run: 'compile' });
    firstRun({ runtime: 'v24-x64' });
    writeParts('dua2');
    const parts = open();
    expect(cliOf(parts).say()).toBe('dua2 a/b');
    parts.keep();
    expect(kept()).toHaveLength(4);
  });

  it.skipIf(process.getuid === undefined)('is never run where somebody else left it', () => {
    firstRun();
    const parts = open({ user: (process.getuid?.() ?? 0) + 1 });
    expect(cliOf(parts).say()).toBe('satu a/b');
    expect(found(parts)).toBe(false);
  });

  it('is as good as none where a single bit of it is another one, or its end is missing', () => {
    firstRun();
    const file = onlyKept();
    const whole = readFileSync(file);
    const damaged = fc.oneof(
      fc.tuple(fc.nat(whole.length - 1), fc.nat(7)).map(([at, bit]) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        return bytes;
      }),
      fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
    );
    fc.assert(
      fc.property(damaged, (bytes) => {
        // the line between the seal and what it seals may be any sign
        fc.pre(bytes.length !== whole.length || bytes[64] === whole[64]);
        writeFileSync(file, bytes);
        const parts = open();
        expect(cliOf(parts).say()).toBe('satu a/b');
        expect(found(parts)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('is not missed where its folder cannot be written', () => {
    writeFileSync(folder(), 'bukan folder');
    firstRun();
    expect(readFileSync(folder(), 'utf8')).toBe('bukan folder');
  });
});
