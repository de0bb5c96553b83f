import {
  appendFileSync,
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Io } from '../../src/core/io.ts';
import type { Report } from '../../src/core/report.ts';
import { openRepository } from '../../src/git/repository.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder } from '../git/support.ts';
import { CTRL_C, HOME, testIo, type ScriptedAnswer } from '../support/io.ts';

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

const DOSSIER = 'inovasi/antar-obat';
const MAIN = `${DOSSIER}/inovasi.yaml`;
const EVIDENCE = `${DOSSIER}/bukti/bukti.yaml`;
const ANSWER = `${DOSSIER}/narasi/kebaruan.md`;

interface Place {
  readonly root: string;
  readonly env: Record<string, string>;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly add: (file: string, text: string) => void;
}

function copy(example = 'kabupaten-contoh'): Place {
  const folder = temporaryFolder();
  folders.push(folder);
  const root = join(folder.path, 'dosir');
  cpSync(join(HOME, 'examples', example), root, { recursive: true });
  return {
    root,
    env: isolatedEnv(folder.path, IDENTITY),
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => writeFileSync(join(root, file), text),
    add: (file, text) => appendFileSync(join(root, file), text),
  };
}

async function run(
  { root, env }: Place,
  words: readonly string[],
  answers?: readonly ScriptedAnswer[],
  more: Partial<Io> = {},
) {
  const given = answers === undefined ? {} : { answers };
  const io = testIo({ cwd: root, env, now: () => new Date('2025-05-20T03:00:00Z'), ...given });
  const code = await main(['check', '--quiet', ...words], { ...io, ...more });
  return { code, ...io.printed, asked: io.asked };
}

/** A dossier with one slip that an error stands for, and its text without it. */
function withSlip(place: Place): string {
  place.add(EVIDENCE, '- id: B-50\n  judul: 0812345678\n  tautan: https://contoh.go.id/a\n');
  return place.read(EVIDENCE).replace('0812345678', '"0812345678"');
}

describe('check --fix', () => {
  it('asks at a terminal, and changes nothing unless the answer is yes', async () => {
    const place = copy();
    const mended = withSlip(place);
    const before = place.read(EVIDENCE);
    const no = await run(place, ['--fix'], [false]);
    expect(no).toMatchObject({ code: 1, asked: ['Terapkan perbaikan pada 1 berkas?'] });
    expect(no.err).toContain('-  judul: 0812345678\n+  judul: "0812345678"\n');
    expect(place.read(EVIDENCE)).toBe(before);
    expect((await run(place, ['--fix'], [CTRL_C])).code).toBe(130);
    expect(place.read(EVIDENCE)).toBe(before);
    const yes = await run(place, ['--fix'], [true]);
    expect(yes).toMatchObject({ code: 0, out: expect.stringMatching(/^1 dosir: 0 kesalahan.*\n$/) });
    expect(place.read(EVIDENCE)).toBe(mended);
    const names = readdirSync(join(place.root, DOSSIER, 'bukti'));
    expect(names.filter((name) => name.startsWith('.tmp'))).toEqual([]);
  });

  it('keeps standard output for the report, which marks what can be fixed', async () => {
    const place = copy();
    withSlip(place);
    const { out } = await run(place, ['--fix', '--format', 'json']);
    const { summary, dossiers } = JSON.parse(out) as Report;
    expect(summary.fixable).toBe(1);
    expect(dossiers[0]?.diagnostics.filter(({ fixable }) => fixable === true)).toMatchObject([
      { rule: 'berkas/angka-tanpa-kutip', file: EVIDENCE },
    ]);
    const after = JSON.parse((await run(place, ['--fix', '--yes', '--format', 'json'])).out) as Report;
    expect(after.summary).toMatchObject({ fixable: 0, errors: 0 });
  });

  it('says what git knows: what was not saved before, and how to see the change', async () => {
    const place = copy();
    const git = openRepository(place.root, place.env);
    sh(git, 'init', '--quiet', '--initial-branch=main');
    sh(git, 'add', '.');
    sh(git, 'commit', '--quiet', '-m', 'awal');
    place.add(ANSWER, '\r\nkata\r\n');
    const dirty = await run(place, ['--fix', '--yes']);
    expect(dirty.err).toContain(`Sudah ada perubahan yang belum disimpan di ${ANSWER};`);
    expect(dirty.err).toContain('git diff');
    place.write(`${DOSSIER}/narasi/baru.md`, 'kata \n');
    const { err } = await run(place, ['--fix', '--yes']);
    expect(err).toContain(`git tidak menyimpan isi lamanya: ${DOSSIER}/narasi/baru.md.`);
    sh(git, 'add', '.');
    sh(git, 'commit', '--quiet', '-am', 'lagi');
    place.write('instansi.yaml', place.read('instansi.yaml').replace('alamat:', 'alamat:  '));
    sh(git, 'commit', '--quiet', '-am', 'spasi');
    expect((await run(place, ['--fix', '--yes'])).err).toBe('Tidak ada yang perlu diperbaiki otomatis.\n');
    sh(git, 'config', 'core.autocrlf', 'false');
    writeFileSync(join(place.root, 'instansi.yaml'), place.read('instansi.yaml').replaceAll('\n', '\r\n'));
    sh(git, 'commit', '--quiet', '-am', 'crlf');
    const clean = await run(place, ['--fix', '--yes']);
    expect(clean.err).not.toContain('belum disimpan');
    expect(clean.err).toContain('instansi.yaml\n  akhir baris Windows (CRLF) menjadi LF di 10 baris\n');
  });

  it('finds nothing in the examples and in a new dossier', async () => {
    for (const example of ['kabupaten-contoh', 'perpusnas']) {
      const place = copy(example);
      const io = testIo({ cwd: place.root, env: place.env });
      const words = ['new', '--title', 'Layanan baru yang lain', '--yes', '--no-commit'];
      expect(await main(words, io)).toBe(0);
      const { err } = await run(place, ['--fix', '--fail-on', 'never']);
      expect(err).toBe('Tidak ada yang perlu diperbaiki otomatis.\n');
    }
  });

  it('mends the agency’s own file and a testimonial, and only the dossiers that are meant', async () => {
    const place = copy('perpusnas');
    place.add('instansi.yaml', 'kontak:\n  telepon: 0215703150\n');
    const [mine, other] = ['tpbis', 'kkn-tematik-literasi'].map((slug) => `inovasi/${slug}/bukti/bukti.yaml`);
    for (const file of [mine, other]) place.add(file as string, '# akhir \n');
    const { err } = await run(place, ['tpbis', '--fix', '--yes', '--fail-on', 'never']);
    expect(err).toContain('Diperbaiki: 2 berkas.');
    expect(place.read('instansi.yaml')).toContain('telepon: "0215703150"\n');
    expect(place.read(mine as string)).toMatch(/# akhir\n$/);
    expect(place.read(other as string)).toMatch(/# akhir \n$/);
  });

  it('never touches evidence, what cannot be read, or what lies outside', async () => {
    const place = copy();
    const outside = join(place.root, '../luar.md');
    writeFileSync(outside, 'luar \r\n');
    place.write(`${DOSSIER}/bukti/catatan.md`, 'bukti \r\n');
    place.write(`${DOSSIER}/bukti/data.yaml`, 'nip: 0812 \r\n');
    writeFileSync(join(place.root, ANSWER), Buffer.from('# Kebaruan\r\n\r\nCaf\xe9 \r\n', 'latin1'));
    place.write(EVIDENCE, `${place.read(EVIDENCE)}- id: [\r\n`);
    symlinkSync(outside, join(place.root, DOSSIER, 'narasi/luar.md'));
    const read = (): readonly string[] =>
      [
        outside,
        ...[`${DOSSIER}/bukti/catatan.md`, `${DOSSIER}/bukti/data.yaml`, ANSWER, EVIDENCE].map((file) =>
          join(place.root, file),
        ),
      ].map((path) => readFileSync(path, 'latin1'));
    const before = read();
    const { err } = await run(place, ['--fix', '--yes']);
    expect(err).toBe('Tidak ada yang perlu diperbaiki otomatis.\n');
    expect(read()).toEqual(before);
  });

  it('writes behind a link inside the repository, once, and keeps link and permissions', async () => {
    const place = copy();
    const real = `${DOSSIER}/narasi/asli.txt`;
    renameSync(join(place.root, ANSWER), join(place.root, real));
    place.add(real, 'kata \n');
    chmodSync(join(place.root, real), 0o640);
    symlinkSync('asli.txt', join(place.root, ANSWER));
    const { err } = await run(place, ['--fix', '--yes']);
    expect(err.match(/spasi di akhir/g)).toHaveLength(1);
    expect(lstatSync(join(place.root, ANSWER)).isSymbolicLink()).toBe(true);
    expect(place.read(real)).toMatch(/kata\n$/);
    expect(statSync(join(place.root, real)).mode & 0o777).toBe(0o640);
  });

  it('names files that may only be read, and mends the others', async () => {
    const place = copy();
    place.add(ANSWER, 'kata \n');
    withSlip(place);
    chmodSync(join(place.root, ANSWER), 0o444);
    const { code, err } = await run(place, ['--fix', '--yes']);
    expect(err).toContain(`Hanya bisa dibaca, jadi tidak diubah: ${ANSWER}.`);
    expect(err).toContain('Diperbaiki: 1 berkas.');
    expect(code).toBe(0);
    expect(place.read(ANSWER)).toMatch(/kata \n$/);
  });

  it('writes nothing where the command line is wrong', async () => {
    const place = copy();
    withSlip(place);
    const before = place.read(EVIDENCE);
    for (const words of [
      ['--edition', 'kipp-2O23'],
      ['--as-of', 'besok'],
      ['--stage', 'x'],
      ['--output', MAIN],
    ]) {
      expect((await run(place, ['--fix', '--yes', ...words])).code).toBe(2);
    }
    expect(place.read(EVIDENCE)).toBe(before);
  });

  it('leaves a file to the one who wrote it while the question stood', async () => {
    const place = copy();
    place.add(ANSWER, 'kata \n');
    const confirm = async (): Promise<boolean> => {
      place.add(ANSWER, 'tulisan baru \n');
      return true;
    };
    const prompter = { ...(await testIo().prompter()), confirm };
    const { err } = await run(place, ['--fix'], [], { interactive: true, prompter: async () => prompter });
    expect(err).toContain(`${ANSWER} berubah sesudah dibaca`);
    expect(place.read(ANSWER)).toMatch(/kata \ntulisan baru \n$/);
  });

  it('keeps the spelling of names that the disk spells in two parts', async () => {
    const place = copy();
    const name = 'Café.pdf'.normalize('NFD');
    cpSync(join(place.root, DOSSIER, 'bukti/data-awal-2018.pdf'), join(place.root, DOSSIER, 'bukti', name));
    const entry = (title: string): string =>
      `- id: B-60\n  judul: ${title}\n  jenis: laporan\n  tanggal: 2020-01-01\n  berkas: ${name}\n`;
    place.add(EVIDENCE, entry('Café'.normalize('NFD')));
    place.add(ANSWER, `\n[laporan](<../bukti/${name}>) ${'é'.normalize('NFD')}\n`);
    const { code } = await run(place, ['--fix', '--yes']);
    expect(code).toBe(0);
    expect(place.read(EVIDENCE)).toContain(entry('Café'));
    expect(place.read(ANSWER)).toContain(`[laporan](<../bukti/${name}>) é\n`);
  });

  it('gives a repeated id away only where nothing names it, and says who does', async () => {
    const place = copy();
    place.add(EVIDENCE, '- id: B-02\n  judul: Dua\n  tautan: https://contoh.go.id/b\n');
    place.add(`${DOSSIER}/surat/surat.yaml`, '- { jenis: lain, id: "S-01" } # gabungan\n');
    const { code, out, err } = await run(place, ['--fix', '--yes']);
    expect(err).toContain('+- { jenis: lain, id: "S-04" } # gabungan');
    expect(err).not.toContain('B-02');
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(`${MAIN} menyebut “B-02”`);
    expect(out).not.toContain('dapat diperbaiki otomatis');
  });

  it('leaves repeated ids while a file that may name them cannot be read', async () => {
    const place = copy();
    place.add(`${DOSSIER}/surat/surat.yaml`, '- { jenis: lain, id: S-01 }\n');
    place.write(ANSWER, '<!-- terbuka\n');
    const { err } = await run(place, ['--fix', '--yes']);
    expect(err).toBe('Tidak ada yang perlu diperbaiki otomatis.\n');
  });

  it('shows only what surrounds a change in a long line, and no character that steers a terminal', async () => {
    const place = copy();
    place.add(ANSWER, `\n${'panjang '.repeat(100)}\u001B[2Jakhir \n`);
    const { err } = await run(place, ['--fix', '--dry-run']);
    expect(Math.max(...err.split('\n').map(({ length }) => length))).toBeLessThan(180);
    expect(err).not.toContain('\u001B');
    expect(err).toMatch(/^-….*akhir·$/m);
  });

  it('mends only what has changed where only that is checked, and refuses what is staged', async () => {
    const place = copy('perpusnas');
    const git = openRepository(place.root, place.env);
    sh(git, 'init', '--quiet', '--initial-branch=main');
    place.add('inovasi/kkn-tematik-literasi/bukti/bukti.yaml', '# akhir \n');
    sh(git, 'add', '.');
    sh(git, 'commit', '--quiet', '-m', 'awal');
    place.add('inovasi/tpbis/bukti/bukti.yaml', '# akhir \n');
    const asked = await run(place, ['--changed', '--since', 'HEAD', 'inovasi/tpbis', '--fix']);
    expect(asked.err).toMatch(/inovasi check inovasi\/tpbis --changed --since HEAD --fix --yes\n$/);
    const { err } = await run(place, ['--changed', '--fix', '--yes', '--fail-on', 'never']);
    expect(err).toContain('inovasi/tpbis/bukti/bukti.yaml\n');
    expect(err).not.toContain('kkn-tematik-literasi/bukti');
    expect((await run(place, ['--staged', '--fix'])).code).toBe(2);
  });

  it('writes into the folder it is given, whatever its name', async () => {
    const place = copy();
    const odd = join(place.root, '../folder aneh "é" 😀');
    mkdirSync(odd);
    cpSync(place.root, join(odd, 'd'), { recursive: true });
    appendFileSync(join(odd, 'd', ANSWER), 'kata \n');
    const { code } = await run({ ...place, root: join(odd, 'd') }, ['--fix', '--yes']);
    expect(code).toBe(0);
    expect(readFileSync(join(odd, 'd', ANSWER), 'utf8')).toMatch(/kata\n$/);
  });
});
