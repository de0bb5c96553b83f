import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { openRepository } from '../../src/git/repository.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder } from '../git/support.ts';
import { HOME, testIo } from '../support/io.ts';

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

interface Place {
  readonly root: string;
  readonly env: Record<string, string>;
}

/** A committed copy of an example, at a fixed date. */
function repository(example: string): Place {
  const folder = temporaryFolder();
  folders.push(folder);
  const root = join(folder.path, 'dosir');
  cpSync(join(HOME, 'examples', example), root, { recursive: true });
  const when = '2025-05-02T10:00:00+07:00';
  const env = isolatedEnv(folder.path, { ...IDENTITY, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when });
  const git = openRepository(root, env);
  sh(git, 'init', '--quiet', '--initial-branch=main');
  sh(git, 'add', '.');
  sh(git, 'commit', '--quiet', '-m', 'awal');
  return { root, env };
}

async function inovasi({ root, env }: Place, words: readonly string[], now = '2025-05-20T03:00:00Z') {
  const io = testIo({ cwd: root, env, now: () => new Date(now) });
  const code = await main(words, io);
  return { code, ...io.printed };
}

function sum(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The date that the file's metadata states. */
function dateOf(path: string): string | undefined {
  return /<xmp:CreateDate>(.{19})/.exec(readFileSync(path, 'latin1'))?.[1];
}

describe('inovasi compile', () => {
  it('writes the submission of a complete dossier where submissions belong', async () => {
    const place = repository('kabupaten-contoh');
    const { code, out, err } = await inovasi(place, ['compile']);
    expect(code).toBe(0);
    // files without pages are named; everything else follows as it is
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^Lampiran: \d+ berkas, \d+ halaman, 4 berkas tidak ditampilkan$/),
      expect.stringContaining('bukti/indikator-2018-2022.csv: '),
      expect.stringContaining('bukti/buku-saku-kader.docx: '),
      expect.stringContaining('bukti/rekap-pengantaran-2022.xlsx: '),
      expect.stringContaining('bukti/cuplikan-pengantaran.mp4: '),
      '',
    ]);
    expect(out).toMatch(/^pengajuan\/kipp-2023\/antar-obat\/antar-obat\.pdf \(\d+(?:,\d)? [kM]B\)\n$/);
    const bytes = readFileSync(join(place.root, 'pengajuan/kipp-2023/antar-obat/antar-obat.pdf'));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('gives the same bytes under another clock', async () => {
    const place = repository('kabupaten-contoh');
    await inovasi(place, ['compile', '-o', 'satu.pdf'], '2025-05-20T03:00:00Z');
    await inovasi(place, ['compile', '-o', 'dua.pdf'], '2031-12-31T23:59:59Z');
    expect(sum(join(place.root, 'satu.pdf'))).toBe(sum(join(place.root, 'dua.pdf')));
  });

  it.each(['kabupaten-contoh', 'perpusnas'])(
    'gives the same bytes as a process in another zone and locale: %s',
    (example) => {
      const place = repository(example);
      const slug = example === 'perpusnas' ? ['tpbis', '--draft'] : ['antar-obat'];
      const sums = [
        { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
        { TZ: 'Asia/Jayapura', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      ].map((elsewhere, index) => {
        const file = join(place.root, `${index}.pdf`);
        const words = [join(HOME, 'bin/inovasi.js'), 'compile', ...slug, '-o', file];
        const { status } = spawnSync(process.execPath, words, {
          cwd: place.root,
          env: { ...place.env, ...elsewhere },
        });
        expect(status).toBe(0);
        return sum(file);
      });
      expect(sums[0]).toBe(sums[1]);
    },
  );

  it('refuses an incomplete dossier, writes nothing, and names --draft', async () => {
    const place = repository('perpusnas');
    const before = readdirSync(place.root);
    const { code, out, err } = await inovasi(place, ['compile', 'tpbis']);
    expect(code).toBe(1);
    expect(out).toContain('isian/kosong');
    expect(err).toContain('--draft');
    expect(readdirSync(place.root)).toEqual(before);
  });

  it('compiles the incomplete dossier as a draft and says that it is one', async () => {
    const place = repository('perpusnas');
    const { code, err } = await inovasi(place, ['compile', 'tpbis', '--draft']);
    expect(code).toBe(0);
    expect(err).toContain('draf');
    expect(existsSync(join(place.root, 'pengajuan/kipp-2025/tpbis/tpbis.pdf'))).toBe(true);
  });

  it('refuses while instansi.yaml is broken', async () => {
    const place = repository('kabupaten-contoh');
    const file = join(place.root, 'instansi.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('jenis: kabupaten', 'jenis: kabupten'));
    const { code, out } = await inovasi(place, ['compile']);
    expect(code).toBe(1);
    expect(out).toContain('instansi.yaml:');
  });

  it('says that there are uncommitted changes and keeps the date of the last commit', async () => {
    const place = repository('kabupaten-contoh');
    await inovasi(place, ['compile', '-o', 'bersih.pdf']);
    const file = join(place.root, 'inovasi/antar-obat/narasi/ringkasan.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nSatu kalimat tambahan.\n`);
    const { code, err } = await inovasi(place, ['compile', '-o', 'ubah.pdf']);
    expect(code).toBe(0);
    expect(err).toContain('belum disimpan');
    expect(sum(join(place.root, 'bersih.pdf'))).not.toBe(sum(join(place.root, 'ubah.pdf')));
    expect(['bersih.pdf', 'ubah.pdf'].map((name) => dateOf(join(place.root, name)))).toEqual([
      '2025-05-02T03:00:00',
      '2025-05-02T03:00:00',
    ]);
  });

  it('takes the date of SOURCE_DATE_EPOCH and of --as-of, the flag first', async () => {
    const place = repository('kabupaten-contoh');
    const env = { ...place.env, SOURCE_DATE_EPOCH: '1700000000' };
    const compiled = async (words: readonly string[]): Promise<string | undefined> => {
      expect((await inovasi({ ...place, env }, ['compile', '-o', 'x.pdf', ...words])).code).toBe(0);
      return dateOf(join(place.root, 'x.pdf'))?.slice(0, 10);
    };
    expect(await compiled([])).toBe('2023-11-14');
    expect(await compiled(['--as-of', '2023-04-30'])).toBe('2023-04-30');
  });

  it('works outside git, with a fixed date, and says so', async () => {
    const folder = temporaryFolder();
    folders.push(folder);
    const root = join(folder.path, 'tanpa git');
    cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
    const { code, err } = await inovasi({ root, env: isolatedEnv(folder.path) }, ['compile', '-o', 'x.pdf']);
    expect(code).toBe(0);
    expect(err).toContain('tanggal tetap');
  });

  it('leaves an older PDF whole where the new one cannot be written', async () => {
    const place = repository('kabupaten-contoh');
    mkdirSync(join(place.root, 'hasil.pdf'));
    const { code, err } = await inovasi(place, ['compile', '-o', 'hasil.pdf']);
    expect(code).toBe(2);
    expect(err).toContain('hasil.pdf');
    expect(readdirSync(place.root).filter((name) => name.startsWith('.tmp-'))).toEqual([]);
  });

  it('writes through a link, never into the sources, and names a path that cannot be', async () => {
    const place = repository('kabupaten-contoh');
    const draft = ['compile', '--draft', '--no-annexes', '--output'];
    const evidence = join(place.root, 'inovasi/antar-obat/bukti/sop-antar-obat.pdf');
    const before = sum(evidence);
    symlinkSync(evidence, join(place.root, 'bukti.pdf'));
    symlinkSync(join(evidence, '..'), join(place.root, 'hasil'));
    for (const name of ['bukti.pdf', 'hasil/sop-antar-obat.pdf']) {
      const refused = await inovasi(place, [...draft, name]);
      expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('berkas Anda sendiri') });
    }
    expect(sum(evidence)).toBe(before);
    writeFileSync(join(place.root, 'asli.pdf'), '');
    symlinkSync('asli.pdf', join(place.root, 'tautan.pdf'));
    expect((await inovasi(place, [...draft, 'tautan.pdf'])).code).toBe(0);
    expect(lstatSync(join(place.root, 'tautan.pdf')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(place.root, 'asli.pdf'), 'latin1')).toMatch(/^%PDF-/);
    const { code, err } = await inovasi(place, [...draft, 'instansi.yaml/x.pdf']);
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('instansi.yaml/x.pdf tidak'),
    });
  });

  it('does not advise to leave out annexes that are left out', async () => {
    const place = repository('kabupaten-contoh');
    const { code, err } = await inovasi(place, ['compile', '--draft', '--no-annexes', '--max-size', '9kB']);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('naikkan --max-size') });
    expect(err).not.toContain('Yang terbesar');
  });
});
