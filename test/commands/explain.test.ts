import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { HOME, testIo } from '../support/io.ts';

async function run(
  line: string,
  cwd = HOME,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const io = testIo({ cwd });
  const code = await main(line.split(' '), io);
  return { code, ...io.printed };
}

test('explains in both languages, by both names of the command', async () => {
  const indonesian = await run('jelaskan isian/kosong');
  expect([indonesian.code, indonesian.err]).toEqual([0, '']);
  expect(indonesian.out).toContain('Perbaikan terkecil');
  expect((await run('explain isian/kosong --lang en')).out).toContain('The smallest fix');
});

test('lists topics without a word', async () => {
  const { code, out } = await run('explain');
  expect(code).toBe(0);
  expect(out).toContain('inovasi explain <topik>');
});

test('takes the edition of the repository, unless told otherwise', async () => {
  const chosen = async (line: string): Promise<unknown> => {
    const { out } = await run(line, `${HOME}/examples/kabupaten-contoh`);
    return (JSON.parse(out) as { explanations: readonly { chosen: string }[] }).explanations[0]?.chosen;
  };
  expect(await chosen('explain video/durasi --format json')).toBe('kipp-2023');
  expect(await chosen('explain video/durasi --format json --edition kipp-2025')).toBe('kipp-2025');
});

test('a word that means nothing is wrong use, and the nearest is named', async () => {
  const { code, err } = await run('explain isian/kosng');
  expect(code).toBe(2);
  expect(err).toContain('isian/kosong');
  expect((await run('explain isian/kosong --edition kipp-2052')).code).toBe(2);
});

test('a rule that the agency added itself is told by what its check looks at', async () => {
  const root = mkdtempSync(join(tmpdir(), 'inovasi-explain-'));
  try {
    cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
    mkdirSync(join(root, 'paket-aturan'));
    const rule =
      '  - id: kami/nama-singkat\n    judul: Nama singkat terisi\n    periksa: isi-wajib\n    dengan: { kunci: nama_singkat }\n';
    const head =
      'id: seleksi-kami\nversi: "1.0.0"\nnama: Seleksi Kami\ntahun: 2023\nextends: kipp-2023\naturan:\n';
    writeFileSync(join(root, 'paket-aturan/seleksi-kami.yaml'), head + rule);
    const { code, out } = await run('explain kami/nama-singkat', root);
    expect(code).toBe(0);
    expect(out).toContain('kami/nama-singkat · Nama singkat terisi');
    expect(out).toContain('isi-wajib');
  } finally {
    rmSync(root, { recursive: true });
  }
});
