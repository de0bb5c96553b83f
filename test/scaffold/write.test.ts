import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFiles, writeNewFolder } from '../../src/scaffold/write.ts';
import { temporaryFolder } from '../git/support.ts';

let home: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  home = temporaryFolder();
});

afterEach(() => home.remove());

const FILES = [
  { path: 'inovasi.yaml', text: 'judul:\n' },
  { path: 'bukti/bukti.yaml', text: '' },
];

const none = (): (() => void) => () => undefined;

/** A disk that is full at the second file. */
function fullDisk(): (path: string, text: string) => void {
  let count = 0;
  return (path, text) => {
    count += 1;
    writeFileSync(path, text.slice(0, 1));
    if (count > 1) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  };
}

describe('writeNewFolder', () => {
  it('makes the folder with its files and nothing beside it', () => {
    const { keep } = writeNewFolder(join(home.path, 'inovasi'), 'a', FILES, { guard: none });
    keep();
    expect(readdirSync(join(home.path, 'inovasi'))).toEqual(['a']);
    expect(readFileSync(join(home.path, 'inovasi/a/inovasi.yaml'), 'utf8')).toBe('judul:\n');
  });

  it('gives the folder the rights that folders have, past what a killed run left', () => {
    mkdirSync(join(home.path, '.tmp-a-1'));
    writeNewFolder(home.path, 'a', FILES, { guard: none }).keep();
    mkdirSync(join(home.path, 'b'));
    expect(statSync(join(home.path, 'a')).mode).toBe(statSync(join(home.path, 'b')).mode);
  });

  it('leaves nothing behind on a full disk, not even the folder above', () => {
    const options = { guard: none, writeFile: fullDisk() };
    expect(() => writeNewFolder(join(home.path, 'inovasi'), 'a', FILES, options)).toThrow('ENOSPC');
    expect(readdirSync(home.path)).toEqual([]);
  });

  it('leaves nothing behind when interrupted between two files', () => {
    let interrupt: (() => void) | undefined;
    let state: string[] | undefined;
    const writeFile = (path: string, text: string): void => {
      writeFileSync(path, text);
      interrupt?.();
      state ??= readdirSync(home.path);
    };
    const guard = (cleanUp: () => void): (() => void) => {
      interrupt = cleanUp;
      return () => undefined;
    };
    expect(() => writeNewFolder(join(home.path, 'inovasi'), 'a', FILES, { guard, writeFile })).toThrow();
    expect(state).toEqual([]);
    expect(existsSync(join(home.path, 'inovasi/a'))).toBe(false);
  });

  it('never replaces a folder that came to be there meanwhile', () => {
    const writeFile = (path: string, text: string): void => {
      mkdirSync(join(home.path, 'a'), { recursive: true });
      writeFileSync(path, text);
    };
    expect(() => writeNewFolder(home.path, 'a', FILES, { guard: none, writeFile })).toThrow('slug-sudah-ada');
    expect(readdirSync(home.path)).toEqual(['a']);
  });

  it('says why a folder cannot be written', () => {
    const file = join(home.path, 'berkas');
    writeFileSync(file, 'bukan folder');
    expect(() => writeNewFolder(file, 'a', FILES, { guard: none })).toThrow('tidak-bisa-menulis');
    expect(readFileSync(file, 'utf8')).toBe('bukan folder');
  });
});

describe('addFiles', () => {
  it('takes back exactly what it made on a full disk', () => {
    const dir = join(home.path, 'a');
    mkdirSync(dir);
    writeFileSync(join(dir, 'punya-saya.txt'), 'x');
    expect(() => addFiles(dir, FILES, { guard: none, writeFile: fullDisk() })).toThrow('ENOSPC');
    expect(readdirSync(dir)).toEqual(['punya-saya.txt']);
    expect(() => addFiles(join(home.path, 'b/c'), FILES, { guard: none, writeFile: fullDisk() })).toThrow(
      'ENOSPC',
    );
    expect(readdirSync(home.path)).toEqual(['a']);
  });

  it('never touches a file that is there', () => {
    writeFileSync(join(home.path, 'inovasi.yaml'), 'punya saya');
    expect(() => addFiles(home.path, FILES, { guard: none })).toThrow('folder-tidak-kosong');
    expect(readFileSync(join(home.path, 'inovasi.yaml'), 'utf8')).toBe('punya saya');
    expect(readdirSync(home.path)).toEqual(['inovasi.yaml']);
  });
});
