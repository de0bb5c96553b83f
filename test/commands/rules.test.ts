import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { listEditions } from '../../src/rulebook/index.ts';
import { HOME, testIo } from '../support/io.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

function repository(): string {
  const root = mkdtempSync(join(tmpdir(), 'inovasi-rules-'));
  roots.push(root);
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  return root;
}

async function run(
  line: string,
  cwd = HOME,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const io = testIo({ cwd });
  const code = await main(line.split(' '), io);
  return { code, ...io.printed };
}

describe('rules list', () => {
  test('names every edition, and the packages of the repository first', async () => {
    const root = repository();
    mkdirSync(join(root, 'paket-aturan'));
    const own = 'id: seleksi-kami\nversi: "1.0.0"\nnama: Seleksi Kami\ntahun: 2025\nextends: kipp-2025\n';
    writeFileSync(join(root, 'paket-aturan/seleksi-kami.yaml'), own);
    const { code, out } = await run('rules list --format json', root);
    const { editions } = JSON.parse(out) as { editions: readonly { id: string; local: boolean }[] };
    expect(code).toBe(0);
    expect(editions.map(({ id }) => id)).toEqual(['seleksi-kami', ...listEditions(HOME)]);
    expect(editions.map(({ local }) => local).filter(Boolean)).toHaveLength(1);
  });
});

describe('rules show', () => {
  test('knows its Indonesian name, groups and languages', async () => {
    const { code, out } = await run('aturan show kipp-2023 --group khusus --lang en');
    expect(code).toBe(0);
    expect(out).toContain('KIPP 2023: what it asks');
    expect(out).toContain('Deskripsi Awal Inovasi');
    expect(out).not.toContain('Latar Belakang dan Tujuan');
  });

  test('of a package that cannot be read names the command that says where', async () => {
    const root = repository();
    mkdirSync(join(root, 'paket-aturan'));
    writeFileSync(join(root, 'paket-aturan/rusak.yaml'), 'bagian: [\n');
    const { out } = await run('rules show rusak', root);
    expect(out).toContain('rusak: apa yang diminta');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('inovasi check --edition rusak menyebut tempatnya');
    const check = await run('check --edition rusak', root);
    expect([check.code, check.out]).toEqual([1, expect.stringContaining('paket-aturan/rusak.yaml:2:1')]);
  });

  test('says what was meant for an edition or a group that is not there', async () => {
    const edition = await run('rules show kipp-2052');
    expect(edition.code).toBe(2);
    expect(edition.err).toContain('kipp-2025');
    const group = await run('rules show kipp-2025 --group replikasii');
    expect(group.code).toBe(2);
    expect(group.err).toContain('replikasi');
    const command = await run('rules shwo kipp-2025');
    expect([command.code, command.err.includes('show')]).toEqual([2, true]);
  });

  test('writes to a file, and never over what a person wrote', async () => {
    const root = repository();
    const { code, out } = await run('rules show kipp-2025 --format markdown --output ringkas.md', root);
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(join(root, 'ringkas.md'), 'utf8')).toMatch(/^# KIPP 2025: apa yang diminta\n/);
    const refused = await run('rules show kipp-2025 --output instansi.yaml', root);
    expect(refused.code).toBe(2);
    expect((await run('rules show kipp-2025 --format pdf')).code).toBe(2);
  });
});

describe('rules diff', () => {
  test('gives the same facts as text, Markdown and JSON', async () => {
    const text = await run('rules diff kipp-2023 kipp-2025');
    expect(text.out).toContain('Yang berubah dari KIPP 2023 ke KIPP 2025');
    const markdown = await run('rules diff kipp-2023 kipp-2025 --format markdown');
    expect(markdown.out).toContain('| Hal | KIPP 2023 | KIPP 2025 |');
    const { diff } = JSON.parse((await run('rules diff kipp-2023 kipp-2025 --format json')).out) as {
      diff: { before: { id: string }; after: { formKnown: boolean } };
    };
    expect([diff.before.id, diff.after.formKnown]).toEqual(['kipp-2023', false]);
  });

  test('needs two editions', async () => {
    expect((await run('rules diff kipp-2023')).code).toBe(2);
  });
});
