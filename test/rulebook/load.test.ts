import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { InovasiError } from '../../src/core/errors.ts';
import { listEditions, newestEdition, usableEditions } from '../../src/rulebook/list.ts';
import {
  ancestryOf,
  compileRulebook,
  loadRulebook,
  loadUsable,
  loadWithInternal,
} from '../../src/rulebook/load.ts';

const HOME = resolve(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'inovasi-rulebook-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A package folder of its own, with the shipped templates. */
function home(name: string): string {
  const folder = join(temporary, name);
  cpSync(join(HOME, 'templates'), join(folder, 'templates'), { recursive: true });
  return folder;
}

function failure(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error instanceof InovasiError ? { code: error.code, args: error.args } : error;
  }
  return undefined;
}

test('an unknown edition is answered with the nearest name', () => {
  const error = failure(() => loadRulebook('kpp-2025', HOME));
  const args = { edition: 'kpp-2025', known: usableEditions(HOME), similar: 'kipp-2025' };
  expect(error).toEqual({ code: 'edisi-tidak-dikenal', args });
});

test('a name that is a path is no edition', () => {
  expect(failure(() => loadRulebook('../templates/kipp-2025', HOME))).toMatchObject({
    code: 'edisi-tidak-dikenal',
  });
});

test('what editions extend is no edition', () => {
  const known = usableEditions(HOME);
  expect(listEditions(HOME)).not.toContain('dasar');
  const args = { edition: 'dasar', known };
  expect(failure(() => loadRulebook('dasar', HOME))).toEqual({ code: 'edisi-tidak-dikenal', args });
  expect(failure(() => compileRulebook('dasar', HOME))).toMatchObject({ code: 'edisi-tidak-dikenal' });
});

test('an agency makes a contest of its own from the base alone', () => {
  const root = join(temporary, 'lomba');
  const text = 'id: lomba\nversi: "1"\nnama: Lomba\nkompetisi: Lomba\ntahun: 2026\nextends: dasar\n';
  write(join(root, 'paket-aturan/lomba.yaml'), text);
  const book = loadRulebook('lomba', HOME, root);
  expect(book.problems).toEqual([]);
  expect(book.aturan.find(({ id }) => id === 'identitas/sdgs-dikenal')?.dengan['pilihan']).not.toHaveProperty(
    'dipinjam',
    expect.anything(),
  );
  expect(ancestryOf('lomba', HOME, root)).toEqual(['lomba', 'dasar']);
});

test('the ancestry leads to the base, which brings the skeleton', () => {
  expect(ancestryOf('kipp-2025', HOME)).toEqual(['kipp-2025', 'kipp-2023', 'dasar']);
});

test('a template folder without a rulebook is no edition', () => {
  const folder = home('bare');
  mkdirSync(join(folder, 'templates/kipp-2099'));
  expect(failure(() => loadRulebook('kipp-2099', folder))).toMatchObject({ code: 'edisi-tidak-dikenal' });
  expect(listEditions(folder)).toEqual(listEditions(HOME));
});

test('an edition that was cancelled can be read, but nothing is held against it', () => {
  const folder = home('cancelled');
  const file = 'templates/kipp-2098/rulebook.yaml';
  const head = 'versi: "1"\nkompetisi: Kompetisi Inovasi Pelayanan Publik\nextends: dasar\n';
  const instead = 'ditiadakan: { nilai: [{ isi: PKRI, sumber: [menpan-cermati] }] }\n';
  write(join(folder, file), `id: kipp-2098\nnama: KIPP 2098\ntahun: 2098\n${head}${instead}`);
  write(
    join(folder, 'templates/aaa-2099/rulebook.yaml'),
    'id: aaa-2099\nversi: "1"\nnama: A\nkompetisi: A\ntahun: 2099\n',
  );
  expect(listEditions(folder).slice(0, 2)).toEqual(['aaa-2099', 'kipp-2098']);
  expect(usableEditions(folder)).not.toContain('kipp-2098');
  expect(newestEdition(folder)).toBe(newestEdition(HOME));
  expect(loadRulebook('kipp-2098', folder).problems).toEqual([]);
  const args = { edition: 'KIPP 2098', instead: 'PKRI', usable: usableEditions(folder) };
  expect(failure(() => loadUsable('kipp-2098', folder))).toEqual({ code: 'edisi-ditiadakan', args });
  expect(loadUsable('kipp-2025', folder).id).toBe('kipp-2025');
});

test('what the build stored is read while its sources are unchanged, and equals the YAML', () => {
  const folder = home('built');
  const plain = loadRulebook('kipp-2025', folder);
  const { file, text } = compileRulebook('kipp-2025', folder);
  write(join(folder, file), text);
  expect(loadRulebook('kipp-2025', folder)).toEqual(plain);

  write(join(folder, file), text.replaceAll('Mewujudkan Pelayanan', 'TERSIMPAN Pelayanan'));
  expect(loadRulebook('kipp-2025', folder).tema.nilai[0]?.isi).toMatch(/^TERSIMPAN/);
  write(
    join(folder, 'templates/kipp-2023/rulebook.yaml'),
    'id: kipp-2023\nversi: "2"\nnama: X\nkompetisi: K\ntahun: 2023\n',
  );
  expect(loadRulebook('kipp-2025', folder).tema.nilai[0]?.isi).toMatch(/^Mewujudkan/);
});

test('a package of the agency extends a shipped edition', () => {
  const root = join(temporary, 'instansi');
  const rule =
    'aturan: [{ id: internal/judul, judul: J, periksa: isi-wajib, dengan: { kunci: nama_singkat } }]\n';
  write(
    join(root, 'paket-aturan/internal.yaml'),
    `id: internal\nversi: "1"\nnama: Internal\nextends: kipp-2025\n${rule}`,
  );
  const book = loadRulebook('internal', HOME, root);
  expect(book.problems).toEqual([]);
  expect(book.penutupan.dipinjam).toBeUndefined();
  expect(book.aturan.map(({ id }) => id)).toContain('internal/judul');
  expect(book.aturan.length).toBe(loadRulebook('kipp-2025', HOME).aturan.length + 1);
});

test('a package that is a link out of the repository is not followed', () => {
  const root = join(temporary, 'tautan');
  write(join(temporary, 'luar.yaml'), 'id: luar\n');
  mkdirSync(join(root, 'paket-aturan'), { recursive: true });
  symlinkSync(join(temporary, 'luar.yaml'), join(root, 'paket-aturan/luar.yaml'));
  expect(failure(() => loadRulebook('luar', HOME, root))).toMatchObject({ code: 'edisi-tidak-dikenal' });
});

test("rules in the agency's own file cannot choose another edition", () => {
  const root = join(temporary, 'internal');
  write(join(root, 'instansi.yaml'), 'nama: A\naturan_internal:\n  extends: kipp-2023\n');
  const { aturan, memperketat, problems } = loadWithInternal('kipp-2025', HOME, root);
  expect(problems).toMatchObject([
    { problem: 'bentuk/pilihan', args: { pilihan: ['kipp-2025'] }, at: { file: 'instansi.yaml', line: 3 } },
  ]);
  expect([aturan, memperketat]).toEqual([loadRulebook('kipp-2025', HOME).aturan, 'kipp-2025']);
});
