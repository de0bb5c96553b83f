import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInit } from '../../src/commands/init.ts';
import { runNew } from '../../src/commands/new.ts';
import { runSave } from '../../src/commands/save.ts';
import { setInYaml } from '../../src/source/edit.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder, write } from '../git/support.ts';
import { testIo } from '../support/io.ts';

let home: ReturnType<typeof temporaryFolder>;
let env: Record<string, string>;
let root: string;

beforeEach(async () => {
  home = temporaryFolder();
  env = isolatedEnv(home.path, IDENTITY);
  root = join(home.path, 'dosir kita');
  await runInit(
    { dir: root, name: 'Kabupaten Contoh', edition: 'kipp-2023' },
    testIo({ cwd: home.path, env }),
  );
  await runNew({ slug: 'tpbis', title: 'TPBIS', commit: true }, here());
});

afterEach(() => home.remove());

const here = (cwd = root) => testIo({ cwd, env });
const git = (...args: string[]): string => sh({ dir: root, env }, ...args);
const subject = (): string => git('log', '-1', '--format=%s').trim();
const inDossier = (path: string): string => join(root, 'inovasi/tpbis', path);
const append = (path: string, text: string): void =>
  writeFileSync(inDossier(path), readFileSync(inDossier(path), 'utf8') + text);

describe('inovasi save', () => {
  it('records one dossier and nothing else, in the form’s words', async () => {
    append('narasi/signifikansi.md', 'Waktu layanan turun dari tujuh hari menjadi dua hari.\n');
    await runSave({ dossier: 'tpbis' }, here());
    expect(subject()).toBe('tpbis: signifikansi: 0 → 9 kata');
    append('narasi/signifikansi.md', 'Lihat [laporan](../bukti/laporan.pdf).\n');
    append('bukti/bukti.yaml', '- id: B-04\n  judul: Laporan\n  berkas: laporan.pdf\n');
    write(root, { 'inovasi/tpbis/bukti/laporan.pdf': 'pdf', 'README.md': 'diubah', 'lain.txt': 'x' });
    git('add', 'lain.txt');
    const io = here();
    expect(await runSave({ dossier: 'tpbis' }, io)).toBe(0);
    expect(subject()).toBe(
      'tpbis: signifikansi: 9 → 11 kata; bukti B-04 baru; berkas bukti/laporan.pdf baru',
    );
    expect(io.printed.out).toContain('Tersimpan');
    expect(git('status', '--porcelain')).toBe(' M README.md\nA  lain.txt\n');
  });

  it('tells keys of inovasi.yaml, indicators, and entries changed or removed in people’s words', async () => {
    append('bukti/bukti.yaml', '- id: B-01\n  judul: Satu\n- id: B-02\n  judul: Dua\n');
    await runSave({ dossier: 'tpbis' }, here());
    writeFileSync(inDossier('bukti/bukti.yaml'), '- id: B-02\n  judul: Dua lagi\n');
    const yaml = readFileSync(inDossier('inovasi.yaml'), 'utf8');
    const dated = setInYaml(yaml, ['mulai_implementasi'], '2021-03');
    writeFileSync(
      inDossier('inovasi.yaml'),
      setInYaml(dated, ['indikator'], [{ id: 'I-01', nama: 'Waktu' }]),
    );
    await runSave({ dossier: 'tpbis' }, here());
    expect(subject()).toBe(
      'tpbis: tanggal mulai baru; bukti B-01 dihapus; bukti B-02 diubah; indikator I-01 baru',
    );
    append('riwayat.yaml', '- edisi: kipp-2021\n  hasil: finalis\n');
    await runSave({ dossier: 'tpbis' }, here());
    expect(subject()).toBe('tpbis: riwayat kipp-2021 baru');
  });

  it('cuts a long message to one line and lists everything below it', async () => {
    for (const field of [
      'ringkasan',
      'kebaruan',
      'implementasi',
      'signifikansi',
      'sumber-daya',
      'keberlanjutan',
    ]) {
      append(`narasi/${field}.md`, 'Satu dua tiga.\n');
    }
    await runSave({}, here());
    expect(subject()).toMatch(/^tpbis: .+; \d perubahan lain$/);
    expect(subject().length).toBeLessThanOrEqual(120);
    expect(git('log', '-1', '--format=%b').trim().split('\n')).toHaveLength(6);
  });

  it('takes the message it is given, and speaks English where asked', async () => {
    append('narasi/ringkasan.md', 'Satu.\n');
    await runSave({ message: 'pesan sendiri' }, here());
    expect(subject()).toBe('pesan sendiri');
    append('narasi/ringkasan.md', 'Dua.\n');
    await runSave({}, testIo({ cwd: root, env, language: 'en' }));
    expect(subject()).toBe('tpbis: ringkasan: 1 → 2 words');
  });

  it('saves deletions and names that are not ASCII', async () => {
    write(root, { 'inovasi/tpbis/bukti/Évaluasi "1" é.pdf': 'x' });
    rmSync(inDossier('narasi/ringkasan.md'));
    await runSave({ dossier: 'inovasi/tpbis' }, here());
    expect(subject()).toBe('tpbis: ringkasan: dihapus; berkas bukti/Évaluasi "1" é.pdf baru');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('says that there is nothing to save', async () => {
    const io = here();
    expect(await runSave({ dossier: 'tpbis' }, io)).toBe(0);
    expect(await runSave({}, io)).toBe(0);
    expect(io.printed.out).toContain('Tidak ada yang perlu disimpan: inovasi/tpbis');
  });

  it('takes the dossier around the current folder, else the only one that changed, else asks', async () => {
    await runNew({ slug: 'lain', title: 'Lain', commit: true }, here());
    append('narasi/ringkasan.md', 'Satu.\n');
    await runSave({}, here());
    expect(subject()).toBe('tpbis: ringkasan: 0 → 1 kata');
    append('narasi/ringkasan.md', 'Dua.\n');
    write(root, { 'inovasi/lain/bukti/a.txt': 'x' });
    await expect(runSave({}, here())).rejects.toMatchObject({
      code: 'pilih-dosir',
      args: { slugs: ['lain', 'tpbis'] },
    });
    await runSave({}, testIo({ cwd: root, env, answers: ['lain'] }));
    expect(subject()).toBe('lain: berkas bukti/a.txt baru');
    write(root, { 'inovasi/lain/bukti/b.txt': 'x' });
    await runSave({}, here(inDossier('narasi')));
    expect(subject()).toBe('tpbis: ringkasan: 1 → 2 kata');
  });

  it('records a dossier that was never saved as a new one', async () => {
    await runNew({ slug: 'baru', title: 'Baru', commit: false }, here());
    await runSave({ dossier: 'baru' }, here());
    expect(subject()).toBe('baru: dosir baru');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('says what stands in the way', async () => {
    append('narasi/ringkasan.md', 'Satu.\n');
    const nobody = testIo({ cwd: root, env: isolatedEnv(home.path) });
    await expect(runSave({}, nobody)).rejects.toMatchObject({ code: 'git-tanpa-identitas' });
    writeFileSync(join(root, '.git/index.lock'), '');
    await expect(runSave({}, here())).rejects.toMatchObject({ code: 'git-terkunci' });
    rmSync(join(root, '.git/index.lock'));
    git('checkout', '--quiet', '--detach');
    await expect(runSave({}, here())).rejects.toMatchObject({ code: 'git-head-terlepas' });
    git('checkout', '--quiet', 'main');
    rmSync(join(root, '.git'), { recursive: true });
    await expect(runSave({}, here())).rejects.toMatchObject({ code: 'tanpa-git' });
  });

  it('refuses while changes collide', async () => {
    git('checkout', '--quiet', '-b', 'lain');
    append('narasi/ringkasan.md', 'Dari sini.\n');
    await runSave({}, here());
    git('checkout', '--quiet', 'main');
    append('narasi/ringkasan.md', 'Dari sana.\n');
    await runSave({}, here());
    expect(() => git('merge', 'lain')).toThrow();
    await expect(runSave({}, here())).rejects.toMatchObject({
      code: 'git-konflik',
      args: { files: ['inovasi/tpbis/narasi/ringkasan.md'] },
    });
  });

  it('fails for a dossier that is not there, and outside a repository', async () => {
    await expect(runSave({ dossier: 'tidak-ada' }, here())).rejects.toMatchObject({
      code: 'target-tidak-ada',
    });
    mkdirSync(join(home.path, 'luar'));
    await expect(runSave({}, here(join(home.path, 'luar')))).rejects.toMatchObject({
      code: 'tanpa-repositori',
    });
  });
});
