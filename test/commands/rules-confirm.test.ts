import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runInit } from '../../src/commands/init.ts';
import { runRulesConfirm, type ConfirmOptions } from '../../src/commands/rules/confirm.ts';
import { failureWording } from '../../src/messages/failures.ts';
import { InovasiError } from '../../src/core/errors.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder } from '../git/support.ts';
import { testIo, type ScriptedAnswer } from '../support/io.ts';

let home: ReturnType<typeof temporaryFolder>;
let env: Record<string, string>;
let root: string;

beforeEach(async () => {
  home = temporaryFolder();
  env = isolatedEnv(home.path, IDENTITY);
  root = join(home.path, 'dosir');
  await runInit(
    { dir: root, name: 'Kabupaten Contoh', edition: 'kipp-2025' },
    testIo({ cwd: home.path, env }),
  );
});

afterEach(() => home.remove());

const file = (): string => join(root, 'instansi.yaml');
const text = (): string => readFileSync(file(), 'utf8');
const here = (answers?: readonly ScriptedAnswer[]) =>
  testIo({ cwd: root, env, ...(answers === undefined ? {} : { answers, interactive: true }) });

const AGE: ConfirmOptions = {
  edition: 'kipp-2025',
  rule: 'usia/terlalu-muda',
  value: '2 tahun',
  by: 'Siti (fiksi)',
  document: 'Pedoman rekaan',
  page: '12',
  date: '2026-01-15',
  commit: true,
};

/** The message of the mistake that a confirmation ends with. */
async function refusal(options: ConfirmOptions): Promise<string> {
  const error: unknown = await runRulesConfirm(options, here()).catch((caught: unknown) => caught);
  if (!(error instanceof InovasiError)) throw new Error('nothing was refused');
  const { message, hint } = failureWording(error.code, error.args, 'id');
  return `${message} ${hint}`;
}

describe('inovasi rules confirm', () => {
  it('adds the entry, keeps every other character, and records it', async () => {
    const before = text();
    const io = here();
    expect(await runRulesConfirm(AGE, io)).toBe(0);
    expect(text().startsWith(before)).toBe(true);
    expect((parse(text()) as { konfirmasi: unknown }).konfirmasi).toEqual([
      {
        edisi: 'kipp-2025',
        aturan: 'usia/terlalu-muda',
        nilai: '2 tahun',
        oleh: 'Siti (fiksi)',
        dokumen: 'Pedoman rekaan',
        halaman: '12',
        tanggal: '2026-01-15',
      },
    ]);
    expect(io.printed.out).toContain('Tersimpan di riwayat git');
    expect(sh({ dir: root, env }, 'log', '-1', '--format=%s').trim()).toBe('Konfirmasi usia/terlalu-muda');
  });

  it('takes what it is about from the rule, as findings print it', async () => {
    await runRulesConfirm({ ...AGE, rule: 'isian/terlalu-panjang#kebaruan', value: '600 kata' }, here());
    expect((parse(text()) as { konfirmasi: unknown[] }).konfirmasi).toMatchObject([
      { aturan: 'isian/terlalu-panjang', perihal: 'kebaruan', nilai: '600 kata' },
    ]);
  });

  it('asks for what was left out, and where nobody answers names every missing flag', async () => {
    const { by: _by, page: _page, ...rest } = AGE;
    const io = here(['Siti (fiksi)', '', '12']);
    await runRulesConfirm(rest, io);
    expect(io.asked.length).toBe(4);
    expect(text()).toContain('halaman: "12"');
    expect(await refusal(rest)).toMatch(
      /--by.*--page[\s\S]*inovasi rules confirm kipp-2025 usia\/terlalu-muda/,
    );
  });

  it.each<[string, Partial<ConfirmOptions>, RegExp]>([
    ['a value that does not fit', { value: 'dua' }, /“dua” tidak cocok.*2 tahun/],
    ['a rule that is not there', { rule: 'usia/terlau-muda' }, /Mungkin maksudnya “usia\/terlalu-muda”/],
    [
      'a rule that does not say which field',
      { rule: 'isian/terlalu-panjang' },
      /tidak menyebut yang mana.*ringkasan/,
    ],
    ['an edition that is not there', { edition: 'kipp-2052' }, /kipp-2025/],
  ])('refuses %s and writes nothing', async (_what, change, words) => {
    const before = text();
    expect(await refusal({ ...AGE, ...change })).toMatch(words);
    expect(text()).toBe(before);
  });

  it('refuses a second one for the same value', async () => {
    await runRulesConfirm(AGE, here());
    expect(await refusal({ ...AGE, value: '3 tahun' })).toMatch(/sudah dikonfirmasi/);
  });

  it('writes nothing on a dry run', async () => {
    const before = text();
    const io = here();
    await runRulesConfirm({ ...AGE, dryRun: true }, io);
    expect(text()).toBe(before);
    expect(io.printed.out).toContain('aturan: usia/terlalu-muda');
  });

  it('leaves other unsaved work in the file to its author', async () => {
    writeFileSync(file(), `${text()}# belum selesai\n`);
    const io = here();
    await runRulesConfirm(AGE, io);
    expect(io.printed.err).toContain('Belum disimpan ke riwayat git');
    expect(sh({ dir: root, env }, 'status', '--porcelain')).toBe(' M instansi.yaml\n');
  });
});
