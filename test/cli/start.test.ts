import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOME } from '../support/io.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulai-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(file: string, ...words: string[]) {
  const env = { ...process.env, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, HOME: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const program = (...words: string[]) => run(join(HOME, 'bin/inovasi.js'), ...words);
const codeOf = (): readonly string[] => {
  const place = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return place.filter((path) => /kode[\\/]/.test(path)).map((path) => join(folder, path));
};

describe('the built program', () => {
  it('says the same with code that it kept, and with none, and with damaged', () => {
    const first = program('rules', 'show', 'kipp-2025');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(codeOf()).toHaveLength(1);
    expect(program('rules', 'show', 'kipp-2025')).toEqual(first);
    for (const file of codeOf()) {
      const bytes = readFileSync(file);
      // past the seal and the table, where the code itself stands
      const middle = bytes.length >> 1;
      bytes.fill(0xa5, middle, middle + 4096);
      writeFileSync(file, bytes);
    }
    expect(program('rules', 'show', 'kipp-2025')).toEqual(first);
  });

  it('keeps nothing of a mistyped command', () => {
    expect(program('chekc').status).toBe(2);
    expect(codeOf()).toEqual([]);
  });

  it('never ends as if all went well where it was left waiting', () => {
    copyFileSync(join(HOME, 'dist/start.cjs'), join(folder, 'start.cjs'));
    writeFileSync(
      join(folder, 'cli.cjs'),
      'exports.systemIo = () => ({}); exports.main = () => new Promise(() => undefined);',
    );
    writeFileSync(join(folder, 'main.cjs'), "require('./start.cjs').start('/');");
    expect(run(join(folder, 'main.cjs')).status).toBe(3);
  });
});
