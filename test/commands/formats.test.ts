import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { FORMATS } from '../../src/report/index.ts';
import { temporaryFolder } from '../git/support.ts';
import { HOME, testIo } from '../support/io.ts';

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

/** Two dossier repositories below one git work tree. */
function checkout(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  mkdirSync(join(folder.path, '.git'));
  for (const example of ['kabupaten-contoh', 'perpusnas'])
    cpSync(join(HOME, 'examples', example), join(folder.path, 'dinas', example), { recursive: true });
  return folder.path;
}

async function inovasi(cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const io = testIo({ cwd, env, now: () => new Date('2025-05-20T03:00:00Z') });
  const code = await main(words, io);
  return { code, ...io.printed };
}

const BOTH = ['check', 'dinas/kabupaten-contoh', 'dinas/perpusnas'];

describe('formats', () => {
  it('end with the same exit code, all of them, at each level', async () => {
    const root = checkout();
    for (const level of ['error', 'warning', 'info', 'never']) {
      const codes = await Promise.all(
        FORMATS.map(
          async (format) => (await inovasi(root, [...BOTH, '--fail-on', level, '-f', format])).code,
        ),
      );
      expect(new Set(codes).size, level).toBe(1);
    }
  });

  it('are written side by side, and to a file as to standard output', async () => {
    const root = checkout();
    const machine = FORMATS.filter((format) => format !== 'text');
    const sinks = machine.flatMap((format) => ['-f', format, '-o', `hasil/r.${format}`]);
    await inovasi(root, [...BOTH, ...sinks]);
    for (const format of machine) {
      const { out } = await inovasi(root, [...BOTH, '-f', format]);
      expect(readFileSync(join(root, 'hasil', `r.${format}`), 'utf8'), format).toBe(out);
    }
  });

  it.each(['sarif', 'gitlab', 'github', 'junit', 'markdown', 'html'])(
    '%s: names files from the top of the git work tree, wherever the command runs',
    async (format) => {
      const root = checkout();
      const inside = join(root, 'dinas/perpusnas/inovasi/tpbis');
      const { out } = await inovasi(inside, ['check', '-f', format]);
      expect(out).toContain('dinas/perpusnas/inovasi/tpbis/');
      expect(out).not.toContain(root);
      expect((await inovasi(root, ['check', 'dinas/perpusnas/inovasi/tpbis', '-f', format])).out).toBe(out);
    },
  );

  it('are never written over each other', async () => {
    const root = checkout();
    const sinks = ['-f', 'json', '-o', 'hasil.x', '-f', 'html', '-o', './hasil.x'];
    const { code, err } = await inovasi(root, [...BOTH, ...sinks]);
    expect([code, err]).toEqual([2, expect.stringContaining('sama-sama ditulis ke ./hasil.x')]);
    expect(existsSync(join(root, 'hasil.x'))).toBe(false);
  });

  it('refuse a question that they would leave unanswered', async () => {
    const words = ['check', 'dinas/perpusnas', '--what-if', 'edition=kipp-2023'];
    const { code, err } = await inovasi(checkout(), [...words, '-f', 'html']);
    expect([code, err]).toEqual([2, expect.stringContaining('--what-if dan --format html')]);
  });

  it('never write over a file of a dossier of any repository', async () => {
    const root = checkout();
    const file = 'dinas/perpusnas/instansi.yaml';
    const before = readFileSync(join(root, file), 'utf8');
    expect((await inovasi(root, [...BOTH, '-f', 'html', '-o', file])).code).toBe(2);
    expect(readFileSync(join(root, file), 'utf8')).toBe(before);
  });

  it('name an agency without a name as such, and not by where it lies', async () => {
    const root = checkout();
    const path = join(root, 'dinas/perpusnas/instansi.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^nama:.*$/m, 'nama:'));
    const { out } = await inovasi(root, ['check', 'dinas/perpusnas', '-f', 'json']);
    expect(out).not.toContain(root);
    expect((JSON.parse(out) as { readonly agency: string }).agency).toBe('Instansi tanpa nama');
  });
});

describe('the step summary of GitHub', () => {
  const summaryOf = (root: string): string => join(root, 'ringkasan.md');
  const runIn = (root: string, format = 'github') =>
    inovasi(root, [...BOTH, '-f', format], { GITHUB_STEP_SUMMARY: summaryOf(root) });

  it('is added to what is there already, by this format alone', async () => {
    const root = checkout();
    writeFileSync(summaryOf(root), 'Dari langkah lain');
    await runIn(root, 'text');
    expect(readFileSync(summaryOf(root), 'utf8')).toBe('Dari langkah lain');
    const { code, err } = await runIn(root);
    expect([code, err]).toEqual([1, '']);
    const summary = readFileSync(summaryOf(root), 'utf8');
    expect(summary.startsWith('Dari langkah lain\n## Pemeriksaan dosir')).toBe(true);
    expect(summary).toContain('`dinas/perpusnas/inovasi/tpbis`');
  });

  it('is not written where GitHub runs nothing', async () => {
    const root = checkout();
    await inovasi(root, [...BOTH, '-f', 'github']);
    expect(existsSync(summaryOf(root))).toBe(false);
  });

  it('keeps to what GitHub takes together with what is there, and says where there is no room', async () => {
    const root = checkout();
    writeFileSync(summaryOf(root), 'x'.repeat(1024 * 1024 - 3000));
    await runIn(root);
    const cut = readFileSync(summaryOf(root), 'utf8');
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1024 * 1024);
    expect(cut).toContain('Ringkasan ini dipotong');
    const { code, err } = await runIn(root);
    expect([code, err]).toEqual([1, expect.stringContaining('sudah penuh')]);
    expect(readFileSync(summaryOf(root), 'utf8')).toBe(cut);
  });

  it('does not change the result where it cannot be written', async () => {
    const root = checkout();
    mkdirSync(summaryOf(root));
    const { code, out, err } = await runIn(root);
    expect([code, err]).toEqual([1, expect.stringContaining('tidak dapat ditulis')]);
    expect(out).toContain('::error file=dinas/perpusnas/');
  });
});
