import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { modelOf } from '../../src/cli/model.ts';
import { makeProgram } from '../../src/cli/program.ts';
import { isKnownValue } from '../../src/commands/complete.ts';
import { SHELLS } from '../../src/commands/completion.ts';
import type { CommandModel } from '../../src/core/completion.ts';
import { temporaryFolder, write } from '../git/support.ts';
import { HOME, testIo } from '../support/io.ts';

let home: ReturnType<typeof temporaryFolder>;
let root: string;

/** A repository with dossiers, one of whose names a shell would have to quote. */
beforeAll(() => {
  home = temporaryFolder();
  root = join(home.path, 'dosir kita');
  mkdirSync(join(root, '.git'), { recursive: true });
  write(root, {
    'instansi.yaml': 'nama: Dinas Contoh\n',
    'inovasi/antar-obat/inovasi.yaml': '',
    'inovasi/antar-surat/inovasi.yaml': '',
    'inovasi/bank sampah $(x)/inovasi.yaml': '',
    'paket-aturan/seleksi-kami.yaml':
      'id: seleksi-kami\nnama: "Seleksi Kami"\naturan:\n  - { id: kami/khusus, judul: Khusus }\n',
    'catatan.txt': '',
  });
});

afterAll(() => home.remove());

async function complete(...words: string[]): Promise<readonly string[]> {
  const io = testIo({ cwd: root });
  expect(await main(['__complete', '--', ...words], io)).toBe(0);
  return io.printed.out.split('\n').filter((line) => line !== '');
}

async function values(...words: string[]): Promise<readonly string[]> {
  return (await complete(...words)).map((line) => line.split('\t')[0] ?? '');
}

describe('what is offered', () => {
  it('commands under both names, with their summary, and flags of the command', async () => {
    expect(await values('')).toEqual(
      expect.arrayContaining(['check', 'periksa', 'init', 'mulai', 'help', 'completion']),
    );
    expect(await complete('peri')).toEqual(['periksa\tperiksa kelengkapan dan isi dosir terhadap edisinya']);
    expect(await values('periksa', '--sta')).toEqual(['--staged', '--stage']);
    expect(await values('compile', '--st')).toEqual([]);
    expect(await values('init', '')).toEqual(['ci', ':folders']);
    expect(await values('init', 'ci', '--git')).toEqual(['--github', '--gitlab']);
    expect(await values('help', 'sim')).toEqual(['simpan']);
    expect(await values('')).not.toContain('__complete');
  });

  it('dossiers of the repository at hand, beside files', async () => {
    expect(await values('check', 'antar')).toEqual(['antar-obat', 'antar-surat', ':files']);
    expect(await values('check', 'antar-obat', 'antar-s')).toEqual(['antar-surat', ':files']);
    expect(await values('compile', 'antar-obat', '')).toEqual([]);
    expect(await values('check', '--', '-')).toEqual([':files']);
    const elsewhere = testIo({ cwd: home.path });
    expect(await main(['__complete', '--blank', '--', 'check'], elsewhere)).toBe(0);
    expect(elsewhere.printed.out).toBe(':files\n');
  });

  it('values of flags: formats, stages, editions with those of the agency', async () => {
    expect(await values('check', '--format', '')).toEqual(expect.arrayContaining(['text', 'json']));
    expect(await complete('check', '--stage', 'su')).toEqual(['submit\tyang kurang adalah kesalahan']);
    expect(await values('check', '--fail-on', 'w')).toEqual(['warning']);
    expect(await complete('check', '--edition', '')).toEqual(
      expect.arrayContaining(['kipp-2025\tKIPP 2025', 'seleksi-kami\tSeleksi Kami']),
    );
    expect(await values('check', '--output', '')).toEqual([':files']);
    expect(await values('check', '--format=js')).toEqual(['--format=json']);
    expect(await values('check', '--format', '=', 'js')).toEqual(['json']);
    expect(await values('check', '--format', '=')).toEqual(expect.arrayContaining(['text', 'json']));
    expect(await values('new', '--sdg', '4', '--ed')).toEqual(['--edition']);
    expect(await values('new', '--title', '')).toEqual([]);
    expect(await values('completion', 'po')).toEqual(['powershell']);
  });

  it('choices of the edition that was typed, else of the agency', async () => {
    expect(await values('new', '--group', '')).toContain('umum');
    expect(await complete('new', '--edition', 'kipp-2025', '--category', 'swa')).toEqual([
      'swasembada-pangan-air-energi\tPelaksanaan program swasembada pangan, air dan energi',
    ]);
    expect(await values('new', '--edition', 'kipp-2023', '--category', 'swa')).toEqual([]);
    expect(await values('new', '--edition', '../../x', '--category', '')).toEqual([]);
    expect(await values('new', '--sdg', '4', '1')).toContain('17');
  });

  it('speaks the language of INOVASI_LANG', async () => {
    const io = testIo({ cwd: root, env: { INOVASI_LANG: 'en' } });
    await main(['__complete', '--', 'check', '--stage', 'su'], io);
    expect(io.printed.out).toBe('submit\twhat is missing is an error\n');
  });

  it('knows every name that an argument or a value is declared with', () => {
    const program = modelOf(makeProgram(testIo(), () => {}));
    const all = (command: CommandModel): readonly string[] => [
      ...command.options.flatMap(({ value }) => (value === undefined ? [] : [value])),
      ...command.args.map(({ name }) => name),
      ...command.commands.flatMap(all),
    ];
    const names = [...new Set(all(program))];
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !isKnownValue(name))).toEqual([]);
  });
});

describe('inovasi completion', () => {
  it.each(SHELLS)('prints what %s loads, and how to install it', async (shell) => {
    const io = testIo();
    expect(await main(['completion', shell], io)).toBe(0);
    expect(io.printed.out).toBe(readFileSync(join(HOME, 'templates/completion', shell), 'utf8'));
    expect(io.printed.out).toContain(`inovasi completion ${shell}`);
  });

  it('suggests the shell that was meant', async () => {
    const io = testIo();
    expect(await main(['completion', 'fis'], io)).toBe(2);
    expect(io.printed.err).toContain('Mungkin maksudnya "fish"?');
  });
});
