import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sizeOf, withLfs } from '../../src/intake/large.ts';
import type { Lock } from '../../src/intake/lock.ts';
import type { CopyStep, TextStep } from '../../src/intake/wish.ts';
import { carryOut, type Desk } from '../../src/intake/write.ts';
import { temporaryFolder } from '../git/support.ts';

let home: ReturnType<typeof temporaryFolder>;
let desk: Desk;
let interrupts: (() => void)[];

const lock: Lock = { touch: () => {}, isOurs: () => true, release: () => {} };

beforeEach(() => {
  home = temporaryFolder();
  interrupts = [];
  mkdirSync(join(home.path, 'inovasi/a/bukti'), { recursive: true });
  writeFileSync(join(home.path, 'inovasi/a/bukti/bukti.yaml'), '# awal\n');
  desk = {
    root: home.path,
    path: 'inovasi/a',
    lock,
    guard: (cleanUp) => {
      interrupts.push(cleanUp);
      return () => interrupts.splice(interrupts.indexOf(cleanUp), 1);
    },
    breathe: async () => {},
  };
});

afterEach(() => home.remove());

const list = (): string => readFileSync(join(home.path, 'inovasi/a/bukti/bukti.yaml'), 'utf8');
const bukti = (): string[] =>
  readdirSync(join(home.path, 'inovasi/a/bukti')).sort((one, other) => (one < other ? -1 : 1));

function copy(name: string, content = name): CopyStep {
  const path = join(home.path, name);
  writeFileSync(path, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const facts = { sha256, size: content.length, type: 'text/plain', kind: 'text' } as const;
  return { from: { path, shown: name, name, size: content.length, facts }, to: `bukti/${name}` };
}

const ENTRY: TextStep = { file: 'bukti/bukti.yaml', fresh: false, change: (text) => `${text}- id: B-01\n` };
const settled = (copies: readonly CopyStep[], texts: readonly TextStep[] = [ENTRY]) => ({
  outcomes: [],
  copies,
  texts,
});

describe('what is carried out', () => {
  it('is all of it', async () => {
    await carryOut(desk, settled([copy('a.txt'), copy('b.txt')]));
    expect(bukti()).toEqual(['a.txt', 'b.txt', 'bukti.yaml']);
    expect(list()).toBe('# awal\n- id: B-01\n');
  });

  it.each([
    [
      'a file that changed meanwhile',
      'berkas-berubah',
      () => {
        const step = copy('b.txt');
        writeFileSync(step.from.path, 'lain');
        return [copy('a.txt'), step];
      },
    ],
    [
      'a file that is gone',
      'tidak-bisa-membaca',
      () => {
        const step = copy('b.txt');
        return [copy('a.txt'), { ...step, from: { ...step.from, path: join(home.path, 'tidak-ada') } }];
      },
    ],
    [
      'a name that somebody took meanwhile',
      'tidak-bisa-menulis',
      () => {
        writeFileSync(join(home.path, 'inovasi/a/bukti/b.txt'), 'orang lain');
        return [copy('a.txt'), copy('b.txt')];
      },
    ],
  ])('is nothing of it after %s', async (_what, code, steps) => {
    const copies = steps();
    const before = bukti();
    await expect(carryOut(desk, settled(copies))).rejects.toMatchObject({ code });
    expect(bukti()).toEqual(before);
    expect(list()).toBe('# awal\n');
    const taken = join(home.path, 'inovasi/a/bukti/b.txt');
    if (existsSync(taken)) expect(readFileSync(taken, 'utf8')).toBe('orang lain');
  });

  it('is found out before anything is copied where a list leaves no room', async () => {
    const none: TextStep = { ...ENTRY, change: () => undefined };
    await expect(carryOut(desk, settled([copy('a.txt')], [none]))).rejects.toMatchObject({
      code: 'tidak-bisa-menyisipkan',
    });
    expect(bukti()).toEqual(['bukti.yaml']);
  });

  it('adds to what a person wrote while files were copied', async () => {
    const path = join(home.path, 'inovasi/a/bukti/bukti.yaml');
    let breaths = 0;
    const breathe = async (): Promise<void> => {
      breaths += 1;
      if (breaths === 1) writeFileSync(path, '# awal\n# dari penyunting\n');
    };
    await carryOut({ ...desk, breathe }, settled([copy('a.txt')]));
    expect(list()).toBe('# awal\n# dari penyunting\n- id: B-01\n');
  });

  it('is not written by a process that slept until its lock was taken over', async () => {
    const lost = { ...desk, lock: { ...lock, isOurs: () => false } };
    await expect(carryOut(lost, settled([copy('a.txt')]))).rejects.toMatchObject({
      code: 'tidak-bisa-menulis',
    });
    expect(bukti()).toEqual(['bukti.yaml']);
    expect(list()).toBe('# awal\n');
  });

  it('is taken back by an interrupt as long as no list names it', async () => {
    let seen: readonly string[] = [];
    const breathe = async (): Promise<void> => {
      if (bukti().includes('a.txt') && interrupts.length > 0) {
        seen = bukti();
        interrupts.forEach((cleanUp) => cleanUp());
      }
    };
    await carryOut({ ...desk, breathe }, settled([copy('a.txt'), copy('b.txt')], []));
    expect(seen).toContain('a.txt');
    expect(bukti()).not.toContain('a.txt');
  });
});

it('sizes are read as people write them', () => {
  expect(['20MB', '1,5 kB', '300', '2 gb', '0.5mb'].map(sizeOf)).toEqual([
    20_000_000, 1500, 300, 2e9, 500_000,
  ]);
  expect(['besar', '', '-1', '1 TB'].map(sizeOf)).toEqual([undefined, undefined, undefined, undefined]);
});

it('a file is handed to Git LFS once', () => {
  const once = withLfs('* text=auto', ['a.mp4']);
  expect(once).toBe('* text=auto\na.mp4 filter=lfs diff=lfs merge=lfs -text\n');
  expect(withLfs(once, ['a.mp4'])).toBe(once);
  expect(withLfs('x\r\n', ['y'])).toBe('x\r\ny filter=lfs diff=lfs merge=lfs -text\r\n');
});
