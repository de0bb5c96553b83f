import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { Interrupted } from '../../src/core/errors.ts';
import type { Report } from '../../src/core/report.ts';
import { changesBetween, snapshotOf } from '../../src/dossier/snapshot.ts';
import { isolatedEnv, temporaryFolder } from '../git/support.ts';
import { HOME, testIo } from '../support/io.ts';

let home: ReturnType<typeof temporaryFolder>;
let root: string;

beforeEach(() => {
  home = temporaryFolder();
  root = join(home.path, 'dosir');
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  cpSync(join(root, 'inovasi/antar-obat'), join(root, 'inovasi/bank-sampah'), { recursive: true });
  edit('bank-sampah', /^judul: .*$/m, 'judul: "Bank Sampah untuk Seluruh Warga Desa"');
});

afterEach(() => home.remove());

const mainFile = (slug: string): string => join(root, 'inovasi', slug, 'inovasi.yaml');

function edit(slug: string, from: string | RegExp, to: string): void {
  const before = readFileSync(mainFile(slug), 'utf8');
  expect(before).toMatch(from);
  writeFileSync(mainFile(slug), before.replace(from, to));
}

/** As editors save: to another name, which then takes the place of the file. */
function editAtomically(slug: string, from: string, to: string): void {
  const draft = `${mainFile(slug)}.baru`;
  writeFileSync(draft, readFileSync(mainFile(slug), 'utf8').replace(from, to));
  renameSync(draft, mainFile(slug));
}

/** Watches while each step is done in turn, and is interrupted after the last; what was shown, screen by screen. */
async function watched(words: readonly string[], ...steps: readonly (() => void)[]) {
  const screens: string[] = [];
  let shown = '';
  const queue = [...steps];
  let rest = 0;
  const io = testIo({
    cwd: root,
    env: isolatedEnv(home.path),
    terminal: true,
    now: () => new Date('2025-05-20T03:04:05Z'),
    out: (text) => (shown += text),
    err: (text) => (shown += text),
    clear: () => {
      screens.push(shown);
      shown = '';
    },
    wait: async () => {
      // Two looks for files to rest, one to see that nothing comes.
      rest += 1;
      if (rest % 3 !== 0) return;
      const next = queue.shift();
      if (next === undefined) throw new Interrupted();
      next();
    },
  });
  const code = await main(['check', '--watch', '--quiet', '--color', 'never', ...words], io);
  return { code, screens: [...screens.slice(1), shown] };
}

describe('check --watch', () => {
  it('shows everything, then what changes, until it is interrupted', async () => {
    const { code, screens } = await watched(
      [],
      () => edit('antar-obat', /^judul:/m, 'juduul:'),
      () => editAtomically('antar-obat', 'juduul:', 'judul:'),
    );
    expect(code).toBe(130);
    expect(screens).toHaveLength(3);
    const [first, second, third] = screens;
    expect(first).toContain('2 dosir: 0 kesalahan');
    expect(first).toContain('10.04.05 WIB · memantau 2 dosir; Ctrl-C untuk berhenti');
    expect(second).toContain('Kunci "juduul" tidak dikenal');
    expect(second).toContain('1 dosir lain tidak berubah: tanpa kesalahan.');
    expect(second).toContain('Berubah: inovasi/antar-obat/inovasi.yaml');
    expect(third).toContain('1 dosir: 0 kesalahan');
  });

  it('notices new dossiers and those that go', async () => {
    const { screens } = await watched(
      [],
      () => cpSync(join(root, 'inovasi/antar-obat'), join(root, 'inovasi/cek-harga'), { recursive: true }),
      () => rmSync(join(root, 'inovasi/bank-sampah'), { recursive: true }),
    );
    expect(screens[1]).toContain('1 dosir: 0 kesalahan, 1 peringatan');
    expect(screens[1]).toContain('memantau 3 dosir');
    expect(screens[2]).toContain('memantau 2 dosir');
  });

  it('checks all again where instansi.yaml changes, and waits out what cannot be checked', async () => {
    const agency = join(root, 'instansi.yaml');
    const before = readFileSync(agency, 'utf8');
    const { screens } = await watched(
      [],
      () => writeFileSync(agency, `${before}\nnama: [\n`),
      () => writeFileSync(agency, before),
    );
    expect(screens[1]).toContain('Galat: instansi.yaml:');
    expect(screens[2]).toContain('2 dosir: 0 kesalahan');
  });

  it('keeps files of --output whole, and shows of a named dossier only its own changes', async () => {
    const { screens } = await watched(
      ['antar-obat', '--format', 'text', '--format', 'json', '--output', 'h.json'],
      () => edit('antar-obat', /^judul:/m, 'juduul:'),
    );
    expect(screens).toHaveLength(2);
    const { dossiers, summary } = JSON.parse(readFileSync(join(root, 'h.json'), 'utf8')) as Report;
    expect([dossiers.map(({ slug }) => slug), summary.errors]).toEqual([['antar-obat'], 1]);
  });

  it('tells what is wrong with a rulebook once, however often dossiers are examined', async () => {
    mkdirSync(join(root, 'paket-aturan'));
    writeFileSync(
      join(root, 'paket-aturan/uji.yaml'),
      'id: uji\nversi: "1"\nnama: Uji\nkompetisi: Kompetisi Inovasi Pelayanan Publik\ntahun: 2023\nextends: kipp-2023\naturan:\n  - { id: uji/salah, judul: Salah, periksa: daftar-minimall, dengan: { daftar: bukti, minimal: 1 } }\n',
    );
    for (const slug of ['antar-obat', 'bank-sampah']) edit(slug, /^judul:/m, 'edisi: uji\njudul:');
    const { screens } = await watched([], () => edit('antar-obat', /\n$/, '\n# catatan\n'));
    for (const screen of screens) expect(screen.match(/daftar-minimall/g)).toHaveLength(1);
  });

  it.each([
    [['--staged'], 'tidak dapat dipakai bersama'],
    [['--format', 'json'], '--format json --output hasil'],
    [['--what-if'], 'tidak dapat dipakai bersama'],
    [['--fix'], 'tidak dapat dipakai bersama'],
  ])('refuses %j', async (words, sentence) => {
    const { code, screens } = await watched(words);
    expect([code, screens.join('')]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe('looking at files', () => {
  it('sees what is written, comes, goes, and what a link leads to', () => {
    const before = snapshotOf(root);
    expect(changesBetween(before, snapshotOf(root))).toEqual([]);
    const file = join(root, 'inovasi/antar-obat/bukti/catatan.txt');
    writeFileSync(file, 'x');
    symlinkSync(file, join(root, 'inovasi/antar-obat/bukti/taut.txt'));
    const added = snapshotOf(root);
    expect(changesBetween(before, added)).toEqual([
      'inovasi/antar-obat/bukti/catatan.txt',
      'inovasi/antar-obat/bukti/taut.txt',
    ]);
    writeFileSync(file, 'xy');
    expect(changesBetween(added, snapshotOf(root))).toEqual([
      'inovasi/antar-obat/bukti/catatan.txt',
      'inovasi/antar-obat/bukti/taut.txt',
    ]);
    rmSync(file);
    expect(changesBetween(added, snapshotOf(root))).toContain('inovasi/antar-obat/bukti/catatan.txt');
  });

  it('looks past what programs leave behind', () => {
    const before = snapshotOf(root);
    for (const name of ['.DS_Store', '~$laporan.docx', '.tmp-1'])
      writeFileSync(join(root, 'inovasi/antar-obat/bukti', name), 'x');
    expect(changesBetween(before, snapshotOf(root))).toEqual([]);
  });
});

describe('a real process', () => {
  it('appends reports where stdout is no terminal, and ends with 130 on Ctrl-C', async () => {
    const words = [join(HOME, 'bin/inovasi.js'), 'check', '--watch', '--quiet', '--as-of', '2025-05-20'];
    const child = spawn(process.execPath, words, { cwd: root, env: isolatedEnv(home.path) });
    let printed = '';
    const until = async (sentence: string): Promise<void> => {
      while (!printed.includes(sentence)) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (printed += String(text)));
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
    await until('memantau 2 dosir');
    edit('antar-obat', /^judul:/m, 'juduul:');
    await until('Berubah: inovasi/antar-obat/inovasi.yaml');
    expect(printed).toContain('Kunci "juduul" tidak dikenal');
    // oxlint-disable-next-line no-control-regex -- nothing may clear a screen that is none
    expect(printed).not.toMatch(/\u001B/);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(printed).toContain('Pemantauan dihentikan.');
  });
});
