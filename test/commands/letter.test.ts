import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { isUntouchedDocx, isUntouchedPdf } from '../../src/seal/index.ts';
import { isolatedEnv, temporaryFolder } from '../git/support.ts';
import { png } from '../pdf/samples.ts';
import { HOME, testIo } from '../support/io.ts';

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

interface Place {
  readonly root: string;
  readonly letters: string;
}

/** A copy of an example; letters that are there may be taken out of its list. */
function repository(example = 'kabupaten-contoh', slug = 'antar-obat'): Place {
  const folder = temporaryFolder();
  folders.push(folder);
  const root = join(folder.path, 'dosir');
  cpSync(join(HOME, 'examples', example), root, { recursive: true });
  return { root, letters: join(root, 'inovasi', slug, 'surat') };
}

function change(file: string, from: RegExp | string, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
  writeFileSync(file, after);
}

async function letter(root: string, ...words: string[]) {
  const io = testIo({ cwd: root, env: isolatedEnv(root) });
  const code = await main(['letter', ...words], io);
  return { code, ...io.printed };
}

const drafts = ({ letters }: Place): readonly string[] =>
  readdirSync(letters).filter((name) => name.startsWith('konsep-'));

describe('which letters are drafted', () => {
  it('are those that the edition demands and whose file is not there', async () => {
    const place = repository();
    change(join(place.letters, 'surat.yaml'), /\n {2}berkas: surat-implementasi\.pdf/, '\n  berkas:');
    const { code, out, err } = await letter(place.root, 'antar-obat');
    expect(code).toBe(0);
    expect(out).toMatch(/konsep-implementasi\.pdf \(.* kB\), baru\n.*konsep-implementasi\.docx/);
    expect(drafts(place)).toEqual(['konsep-implementasi.docx', 'konsep-implementasi.pdf']);
    expect(err).toContain(
      '“Surat Pernyataan Identitas Inovator” sudah ada: surat/surat-identitas-inovator.pdf',
    );
    expect(err).toContain('Bentuk resmi surat ini tidak ditemukan');
  });

  it('are none where all are there, and that is said', async () => {
    const place = repository();
    const { code, out, err } = await letter(place.root, 'antar-obat');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('Tidak ada surat yang perlu dibuat.');
  });

  it('are those that are named, also without naming the dossier from inside it', async () => {
    const place = repository();
    const { code } = await letter(join(place.letters, '..'), 'kesediaan-replikasi', '--format', 'pdf');
    expect(code).toBe(0);
    expect(drafts(place)).toEqual(['konsep-kesediaan-replikasi.pdf']);
  });

  it('must be named where the edition is not known to demand any', async () => {
    const place = repository();
    const { code, err } = await letter(place.root, 'antar-obat', '--edition', 'kipp-2026');
    expect(code).toBe(2);
    expect(err).toContain('inovasi letter antar-obat implementasi identitas-inovator kesediaan-replikasi');
  });

  it('leave out a decree, of which no form is known', async () => {
    const place = repository();
    const { code, out, err } = await letter(place.root, 'antar-obat', '--edition', 'kipp-2022');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain(
      '“Surat Keputusan tentang Inovator (Perorangan atau Tim)”: bentuknya tidak diketahui',
    );
  });

  it('never are one that nobody knows', async () => {
    const { root } = repository();
    const { code, err } = await letter(root, 'antar-obat', 'identitas-inovasi');
    expect(code).toBe(2);
    expect(err).toContain('identitas-inovator');
  });
});

describe('what is not known', () => {
  it('is named with the file that holds it', async () => {
    const place = repository();
    const { err } = await letter(place.root, 'antar-obat', 'hasil-replikasi');
    expect(err).toContain('  instansi.yaml: pejabat.nip, kota\n');
    expect(err).toContain('  inovasi/antar-obat/surat/surat.yaml: nomor, penanda_tangan, tanggal\n');
    expect(err).toContain('replikasi.inspirasi[1].judul');
    expect(err).toContain('  - id: S-04\n    jenis: hasil-replikasi\n');
  });

  it('is nothing where everything is filled in', async () => {
    const place = repository();
    const official =
      'kota: Kota Contoh\npejabat: { nama: Andi Seumpama (fiksi), nip: "197001011995031991" }\n';
    change(join(place.root, 'instansi.yaml'), /^alamat/m, `${official}alamat`);
    const { err } = await letter(place.root, 'antar-obat', 'implementasi');
    expect(err).not.toContain('Dikosongkan');
  });
});

describe('files that are there already', () => {
  it('are replaced while nobody has touched them, and left as they are where nothing changed', async () => {
    const place = repository();
    await letter(place.root, 'antar-obat', 'implementasi');
    expect((await letter(place.root, 'antar-obat', 'implementasi')).out.match(/tidak berubah/g)).toHaveLength(
      2,
    );
    change(join(place.letters, 'surat.yaml'), '445/101/RSUD/2023', '445/999/RSUD/2023');
    expect((await letter(place.root, 'antar-obat', 'implementasi')).out.match(/diperbarui/g)).toHaveLength(2);
    expect(drafts(place)).toHaveLength(2);
  });

  it.each(['pdf', 'docx'])('are never lost where somebody changed the %s', async (format) => {
    const place = repository();
    await letter(place.root, 'antar-obat', 'implementasi');
    const file = join(place.letters, `konsep-implementasi.${format}`);
    const touched = Buffer.concat([readFileSync(file), Buffer.from(' ')]);
    if (format === 'docx') touched[40] = 0xff;
    writeFileSync(file, format === 'docx' ? 'disunting orang' : touched);
    const before = readFileSync(file);
    const { out, err } = await letter(place.root, 'antar-obat', 'implementasi');
    expect(out).toContain(`konsep-implementasi-2.${format}`);
    expect(err).toContain(`konsep-implementasi.${format} sudah diubah atau ditandatangani, jadi dibiarkan.`);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect((await letter(place.root, 'antar-obat', 'implementasi')).out.match(/tidak berubah/g)).toHaveLength(
      2,
    );
    await letter(place.root, 'antar-obat', 'implementasi', '--overwrite');
    expect(readFileSync(file).equals(before)).toBe(false);
  });

  it('are kept even then where the list holds them as signed', async () => {
    const place = repository();
    writeFileSync(join(place.letters, 'konsep-implementasi.pdf'), 'ditandatangani');
    change(join(place.letters, 'surat.yaml'), 'surat-implementasi.pdf', 'konsep-implementasi.pdf');
    await letter(place.root, 'antar-obat', 'implementasi', '--overwrite', '--format', 'pdf');
    expect(readFileSync(join(place.letters, 'konsep-implementasi.pdf'), 'utf8')).toBe('ditandatangani');
    expect(drafts(place)).toContain('konsep-implementasi-2.pdf');
  });

  it('are not touched by a dry run', async () => {
    const place = repository();
    const { out } = await letter(place.root, 'antar-obat', 'implementasi', '--dry-run');
    expect(out).toContain('konsep-implementasi.pdf');
    expect(drafts(place)).toEqual([]);
  });

  it('stop the command where one stands in the place of a folder', async () => {
    const { root } = repository();
    const before = readFileSync(join(root, 'instansi.yaml'), 'utf8');
    const { code, err } = await letter(root, 'antar-obat', 'implementasi', '-o', 'instansi.yaml/surat');
    expect(code).toBe(2);
    // Node 20 says that a part is no folder, later ones that the name is taken
    expect(err).toMatch(
      /tidak bisa ditulis: (?:salah satu bagian jalur bukan folder|nama itu sudah dipakai)/,
    );
    expect(readFileSync(join(root, 'instansi.yaml'), 'utf8')).toBe(before);
  });
});

describe('a draft', () => {
  it('tells that it is one, untouched', async () => {
    const place = repository();
    await letter(place.root, 'antar-obat', 'identitas-inovator', '-o', 'keluar');
    const bytes = (name: string): Uint8Array => readFileSync(join(place.root, 'keluar', name));
    expect(isUntouchedPdf(bytes('konsep-identitas-inovator.pdf'))).toBe(true);
    expect(isUntouchedDocx(bytes('konsep-identitas-inovator.docx'))).toBe(true);
    expect(drafts(place)).toEqual([]);
  });

  it('has the same bytes on another day', async () => {
    const place = repository();
    await letter(place.root, 'antar-obat', 'identitas-inovator', '-o', 'satu');
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    await letter(place.root, 'antar-obat', 'identitas-inovator', '-o', 'dua');
    vi.useRealTimers();
    for (const name of readdirSync(join(place.root, 'satu'))) {
      const [one, two] = ['satu', 'dua'].map((folder) => readFileSync(join(place.root, folder, name)));
      expect(one?.equals(two ?? Buffer.alloc(0)), name).toBe(true);
    }
  });

  it('has the emblem of the agency, and says where it cannot be used', async () => {
    const place = repository();
    mkdirSync(join(place.root, 'gambar'));
    writeFileSync(join(place.root, 'gambar/lambang.png'), png({ width: 60, height: 80 }));
    const file = join(place.root, 'instansi.yaml');
    change(file, /^alamat/m, 'logo: gambar/lambang.png\nalamat');
    const { err } = await letter(place.root, 'antar-obat', 'implementasi');
    expect(err).not.toContain('Logo');
    const pdf = readFileSync(join(place.letters, 'konsep-implementasi.pdf'), 'latin1');
    expect(pdf).toContain('/Subtype /Image');
    for (const wrong of ['../di-luar.png', 'instansi.yaml', 'tidak-ada.png']) {
      change(file, /^logo: .*$/m, `logo: ${wrong}`);
      expect((await letter(place.root, 'antar-obat', 'implementasi')).err).toContain(`Logo “${wrong}”`);
    }
  });
});
