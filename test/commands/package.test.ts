import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Manifest } from '../../src/core/manifest.ts';
import { withPdf } from '../../src/media/pdfium.ts';
import { temporaryFolder } from '../git/support.ts';
import { foreignFiles } from '../media/foreign-files.ts';
import { HOME, testIo } from '../support/io.ts';

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

function repository(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  const root = join(folder.path, 'dosir');
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  return root;
}

async function compile(root: string, ...words: string[]) {
  const io = testIo({ cwd: root });
  const code = await main(['compile', 'antar-obat', '--as-of', '2023-05-01', '--package', ...words], io);
  return { code, ...io.printed };
}

const STEM = 'pengajuan/kipp-2023/antar-obat/antar-obat';

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function manifestOf(root: string): Manifest {
  return JSON.parse(readFileSync(join(root, `${STEM}-paket/manifest.json`), 'utf8')) as Manifest;
}

describe('compile --package', () => {
  it('writes what the form takes as a folder and the same as a ZIP, each file with its hash', async () => {
    const root = repository();
    const { code, out } = await compile(root);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('mulai dari isian.html') });
    const folder = join(root, `${STEM}-paket`);
    const { files } = manifestOf(root);
    expect(filesIn(folder)).toEqual([...files.map(({ path }) => path), 'manifest.json'].sort());
    for (const { path, size, sha256 } of files) {
      const bytes = readFileSync(join(folder, path));
      expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([size, sha256]);
    }
    const zipped = unzipSync(readFileSync(join(root, `${STEM}-paket.zip`)));
    expect(Object.keys(zipped).sort()).toEqual(filesIn(folder));
    for (const [path, bytes] of Object.entries(zipped))
      expect(Buffer.from(bytes)).toEqual(readFileSync(join(folder, path)));
  });

  it('names every source with its hash, and gives the same bytes again', async () => {
    const root = repository();
    await compile(root);
    const first = readFileSync(join(root, `${STEM}-paket.zip`));
    const { sources } = manifestOf(root);
    expect(sources.map(({ path }) => path)).toContain('inovasi/antar-obat/narasi/ringkasan.md');
    for (const { path, sha256 } of sources)
      expect(
        createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex'),
        path,
      ).toBe(sha256);
    await compile(root);
    expect(readFileSync(join(root, `${STEM}-paket.zip`))).toEqual(first);
  });

  it('has the same uploads where the annexes are PDFs of their own', async () => {
    const root = repository();
    const uploads = () => manifestOf(root).files.filter(({ path }) => path.startsWith('lampiran/'));
    await compile(root);
    const together = uploads().map(({ path }) => path);
    await compile(root, '--split-annexes');
    expect(together.length).toBeGreaterThan(5);
    expect(uploads().map(({ path }) => path)).toEqual(together);
  });

  it('takes away what an earlier package had and this one has not', async () => {
    const root = repository();
    await compile(root);
    rmSync(join(root, 'inovasi/antar-obat/surat/surat-implementasi.pdf'));
    await compile(root, '--draft');
    expect(existsSync(join(root, `${STEM}-paket/surat/implementasi.pdf`))).toBe(false);
    expect(existsSync(join(root, `${STEM}-paket/surat/kesediaan-replikasi.pdf`))).toBe(true);
  });

  it('neither overwrites nor removes what somebody changed, and writes nothing then', async () => {
    const root = repository();
    await compile(root);
    const changed = join(root, `${STEM}-paket/surat/implementasi.pdf`);
    writeFileSync(changed, 'ditandatangani ulang');
    writeFileSync(join(root, `${STEM}-paket/catatan.txt`), 'milik saya');
    const before = readFileSync(join(root, `${STEM}-paket/manifest.json`));
    const { code, err } = await compile(root);
    expect(code).toBe(2);
    expect(err).toContain('surat/implementasi.pdf');
    expect(err).not.toContain('catatan.txt');
    expect(readFileSync(changed, 'utf8')).toBe('ditandatangani ulang');
    expect(readFileSync(join(root, `${STEM}-paket/manifest.json`))).toEqual(before);
  });

  it('keeps the earlier package whole where the ZIP cannot be written', async () => {
    const root = repository();
    await compile(root);
    const [folder, zip] = [join(root, `${STEM}-paket`), join(root, `${STEM}-paket.zip`)];
    const all = () => filesIn(folder).map((name) => readFileSync(join(folder, name)).toString('base64'));
    const before = all();
    rmSync(zip);
    mkdirSync(zip);
    const answer = join(root, 'inovasi/antar-obat/narasi/ringkasan.md');
    writeFileSync(answer, `${readFileSync(answer, 'utf8')}\nSatu kalimat lagi.\n`);
    expect((await compile(root)).code).toBe(2);
    expect(all()).toEqual(before);
  });

  it('goes on where a run was killed before it wrote the manifest', async () => {
    const root = repository();
    await compile(root);
    const before = manifestOf(root);
    rmSync(join(root, `${STEM}-paket/manifest.json`));
    rmSync(join(root, `${STEM}-paket/isian.html`));
    expect(await compile(root)).toMatchObject({ code: 0 });
    expect(manifestOf(root)).toEqual(before);
  });

  it('removes nothing outside the package, whatever a manifest lists', async () => {
    const root = repository();
    await compile(root);
    const file = join(root, `${STEM}-paket/manifest.json`);
    const theirs = join(root, 'catatan.txt');
    writeFileSync(theirs, 'milik orang');
    const sha256 = createHash('sha256').update('milik orang').digest('hex');
    const manifest = manifestOf(root);
    for (const path of ['../../../../catatan.txt', theirs]) {
      const files = [...manifest.files, { path, size: 11, sha256 }];
      writeFileSync(file, JSON.stringify({ ...manifest, files }));
      await compile(root);
      expect(readFileSync(theirs, 'utf8')).toBe('milik orang');
    }
  });

  it.each([[[null]], [[{ path: 5 }]], ['x']])('takes a manifest of %j for none of ours', async (files) => {
    const root = repository();
    await compile(root);
    writeFileSync(join(root, `${STEM}-paket/manifest.json`), JSON.stringify({ ...manifestOf(root), files }));
    writeFileSync(join(root, `${STEM}-paket/isian.html`), 'catatan');
    const { code, err } = await compile(root);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('bukan tulisan alat ini') });
  });

  it('names a folder that stands where a file is due, and a file that stands where the folder is', async () => {
    const root = repository();
    await compile(root);
    const folder = join(root, `${STEM}-paket`);
    rmSync(join(folder, 'isian.html'));
    mkdirSync(join(folder, 'isian.html'));
    const one = await compile(root);
    expect(one).toMatchObject({ code: 2, err: expect.stringContaining('sudah diubah: isian.html.') });
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'catatan');
    const two = await compile(root);
    // Node 20 says that it is no folder, later ones that the name is taken
    const reason = expect.stringMatching(/bagian jalur bukan folder|nama itu sudah dipakai/);
    expect(two).toMatchObject({ code: 2, err: reason });
    expect(readFileSync(folder, 'utf8')).toBe('catatan');
  });

  it('makes a letter smaller that is above the limit of the form, but none that is signed digitally', async () => {
    const root = repository();
    const signed = (await foreignFiles()).find(({ name }) => name === 'bertanda-tangan.pdf');
    const [letter, other] = ['surat-implementasi.pdf', 'surat-identitas-inovator.pdf'].map((name) =>
      join(root, 'inovasi/antar-obat/surat', name),
    ) as [string, string];
    const padding = Buffer.alloc(1_200_000, 10);
    const [large, locked] = [readFileSync(letter), signed?.bytes ?? []].map((bytes) =>
      Buffer.concat([Buffer.from(bytes), padding]),
    ) as [Buffer, Buffer];
    writeFileSync(letter, large);
    writeFileSync(other, locked);
    const { err } = await compile(root, '--draft');
    expect(err).toContain('surat/implementasi.pdf diperkecil dari 1,2 MB menjadi');
    const made = readFileSync(join(root, `${STEM}-paket/surat/implementasi.pdf`));
    expect(made.length).toBeLessThan(1_000_000);
    const pages = (pdf: Uint8Array) => withPdf(pdf, (open) => open.pages);
    expect(await pages(made)).toBe(await pages(large));
    expect(readFileSync(letter)).toEqual(large);
    expect(err).toContain('surat/identitas-inovator.pdf berukuran 1,2 MB, melebihi batas 1 MB');
    expect(readFileSync(join(root, `${STEM}-paket/surat/identitas-inovator.pdf`)).equals(locked)).toBe(true);
  });

  it('merges what a section cites into one upload, in the order of the form, and says what is above the limit', async () => {
    const root = repository();
    const agency = join(root, 'instansi.yaml');
    const rule =
      'aturan_internal:\n  aturan:\n    - id: lampiran/ukuran\n      dengan: { maksimal: 100000 }\n';
    writeFileSync(agency, `${readFileSync(agency, 'utf8')}\n${rule}`);
    const { code, err } = await compile(root, '--draft');
    expect(code).toBe(0);
    const uploads = filesIn(join(root, `${STEM}-paket/lampiran`));
    expect(uploads).toContain('05-signifikansi.pdf');
    expect(uploads).not.toContain('01-ringkasan.pdf');
    const pdf = readFileSync(join(root, `${STEM}-paket/lampiran/05-signifikansi.pdf`), 'latin1');
    // A divider and the pages of each of the three files that this section cites, behind contents and title.
    expect(Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf)?.[1])).toBe(10);
    expect(err).toContain('lampiran/04-implementasi.pdf berukuran');
    const sheet = readFileSync(join(root, `${STEM}-paket/isian.html`), 'utf8');
    expect(sheet).toContain('lampiran/05-signifikansi.pdf');
  });
});
