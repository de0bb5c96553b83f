import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { openRepository } from '../../src/git/repository.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder } from '../git/support.ts';
import { HOME, testIo } from '../support/io.ts';

const folder = temporaryFolder();
const root = join(folder.path, 'dosir');
const when = '2025-05-02T10:00:00+07:00';
const env = isolatedEnv(folder.path, { ...IDENTITY, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when });
const git = openRepository(root, env);
const ANSWER = join(root, 'inovasi/antar-obat/narasi/ringkasan.md');
const PDF = join(folder.path, 'hasil.pdf');
const KEPT = join(folder.path, 'asal');

async function inovasi(words: readonly string[], given: Partial<Parameters<typeof testIo>[0]> = {}) {
  const io = testIo({ cwd: root, env, ...given });
  const code = await main(words, io);
  return { code, ...io.printed };
}

beforeAll(async () => {
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  sh(git, 'init', '--quiet', '--initial-branch=main');
  sh(git, 'add', '.');
  sh(git, 'commit', '--quiet', '-m', 'awal');
  await inovasi(['compile', 'antar-obat', '--package', '-o', PDF]);
  cpSync(root, KEPT, { recursive: true });
});
afterAll(() => folder.remove());

/** The repository as it was when the PDF was compiled. */
function restore(): void {
  rmSync(root, { recursive: true });
  cpSync(KEPT, root, { recursive: true });
}

function altered(change: (bytes: Buffer) => void): string {
  const path = join(folder.path, 'diubah.pdf');
  const bytes = readFileSync(PDF);
  change(bytes);
  writeFileSync(path, bytes);
  return path;
}

describe('inovasi verify', () => {
  it('proves a PDF, a package and its ZIP, whatever clock, zone and language look', async () => {
    for (const file of [PDF, PDF.replace('.pdf', '-paket'), PDF.replace('.pdf', '-paket.zip')]) {
      const { code, out } = await inovasi(['verify', file], { now: () => new Date('2031-01-01T00:00:00Z') });
      expect({ file, code, out }).toMatchObject({ code: 0, out: expect.stringContaining('byte demi byte') });
    }
    expect((await inovasi(['verify', PDF, '--lang', 'en'])).out).toContain('Confirmed.');
  });

  it('proves it from its commit after the sources moved on, and names what changed', async () => {
    writeFileSync(ANSWER, `${readFileSync(ANSWER, 'utf8')}\nKalimat baru.\n`);
    rmSync(join(root, 'inovasi/antar-obat/testimoni/kader.md'));
    writeFileSync(join(root, 'inovasi/antar-obat/bukti/baru.txt'), 'baru');
    sh(git, 'add', '.');
    sh(git, 'commit', '--quiet', '-m', 'lanjut');
    const before = readdirSync(join(root, '.git')).sort();
    const { code, out } = await inovasi(['verify', PDF]);
    expect(code).toBe(0);
    expect(out).toContain('hasil susun ulang dari simpanan itu');
    expect(out).toContain('narasi/ringkasan.md (diubah)');
    expect(out).toContain('testimoni/kader.md (tidak ada lagi)');
    expect(out).toContain('bukti/baru.txt (baru)');
    expect(readdirSync(join(root, '.git')).sort()).toEqual(before);
    restore();
  });

  it('says of a document made of unsaved changes that they are gone', async () => {
    writeFileSync(ANSWER, `${readFileSync(ANSWER, 'utf8')}\nBelum disimpan.\n`);
    const unsaved = join(folder.path, 'belum.pdf');
    await inovasi(['compile', 'antar-obat', '-o', unsaved]);
    expect((await inovasi(['verify', unsaved])).code).toBe(0);
    restore();
    const { code, out } = await inovasi(['verify', unsaved]);
    expect(code).toBe(1);
    expect(out).toMatch(/disusun dari perubahan yang belum\s+disimpan/);
  });

  it('finds every byte that is not as compiled, and says which part it is of', async () => {
    const { length } = readFileSync(PDF);
    await fc.assert(
      fc.asyncProperty(fc.nat(length - 1), fc.integer({ min: 1, max: 255 }), async (offset, mask) => {
        const file = altered((bytes) => {
          bytes[offset] = (bytes[offset] as number) ^ mask;
        });
        const { code, out, err } = await inovasi(['verify', file]);
        // Where the record of how it was made is hit itself, that is what is said.
        if (code === 2) expect(err).toContain('catatan penyusunan');
        else expect({ code, out }).toMatchObject({ code: 1, out: expect.stringMatching(/Tidak terbukti/) });
      }),
      { numRuns: 12, seed: 5 },
    );
  });

  it('names the page whose content was changed', async () => {
    const file = altered((bytes) => {
      const streams = [...bytes.toString('latin1').matchAll(/\/Filter \/FlateDecode\n>>\nstream\n/g)];
      const at = (streams[6]?.index ?? 0) + 60;
      bytes[at] = (bytes[at] as number) ^ 1;
    });
    const { code, out } = await inovasi(['verify', file]);
    expect(code).toBe(1);
    expect(out).toMatch(/BUKAN hasil susun.*\n+ +[-•] halaman \S+ \(lembar ke-\d+\) \(byte [\d.]+\)/);
  });

  it('says how much longer or shorter a file is', async () => {
    const file = join(folder.path, 'lebih.pdf');
    writeFileSync(file, Buffer.concat([readFileSync(PDF), Buffer.from('\n')]));
    const { code, out } = await inovasi(['verify', file]);
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('panjang berkas') });
  });

  it('finds an altered, a missing and a foreign file in a package', async () => {
    const copy = join(folder.path, 'paket');
    cpSync(PDF.replace('.pdf', '-paket'), copy, { recursive: true });
    writeFileSync(join(copy, 'isian.html'), 'lain');
    rmSync(join(copy, 'surat/implementasi.pdf'));
    mkdirSync(join(copy, 'lampiran'), { recursive: true });
    writeFileSync(join(copy, 'lampiran/titipan.pdf'), '%PDF-');
    const { code, out } = await inovasi(['verify', copy]);
    expect(code).toBe(1);
    expect(out).toContain('isian.html (diubah)');
    expect(out).toContain('surat/implementasi.pdf (hilang)');
    expect(out).toContain('lampiran/titipan.pdf (tidak tercatat)');
  });

  it('compares sources alone where another version of the tool compiled it', async () => {
    const { code, out } = await inovasi(['verify', PDF], { version: '9.9.9' });
    expect(code).toBe(0);
    expect(out).toContain('dengan inovasi 0.0.0, yang terpasang 9.9.9');
    expect(out).toContain('Sumbernya terbukti; isinya tidak dibandingkan.');
  });

  it('does not take what it cannot compare for proven', async () => {
    const elsewhere = join(folder.path, 'kosong');
    mkdirSync(elsewhere, { recursive: true });
    const { code, out } = await inovasi(['verify', PDF], { cwd: elsewhere });
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('tidak ada di sini') });
  });

  it('tells in one sentence what is no result of compile', async () => {
    const other = join(root, 'inovasi/antar-obat/bukti/sop-antar-obat.pdf');
    const nothing = join(folder.path, 'tidak-ada.pdf');
    for (const file of [other, join(root, 'instansi.yaml'), nothing, root]) {
      const { code, err } = await inovasi(['verify', file]);
      expect({ file, code }).toEqual({ file, code: 2 });
      expect(err).toMatch(/^Galat: .*\n/);
    }
    expect(existsSync(nothing)).toBe(false);
  });

  it('says the same as data', async () => {
    const { out } = await inovasi(['verify', PDF, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      confirmed: true,
      verdict: { bytes: { kind: 'same', from: 'work-tree' }, changes: [], recipe: { slug: 'antar-obat' } },
    });
  });
});
