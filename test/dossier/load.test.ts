import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { resolveTargets } from '../../src/dossier/target.ts';
import { findRoot, loadWorkspace } from '../../src/dossier/workspace.ts';
import { wordingOf } from '../../src/messages/problems/index.ts';
import { makeLetter, makeRulebook } from '../support/dossier.ts';
import { secondsFor } from '../support/time.ts';

let root = '';
let outside = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'inovasi-dosir-')));
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'inovasi-luar-')));
  write({ 'instansi.yaml': 'nama: Dinas Contoh\n', 'inovasi/satu/inovasi.yaml': 'judul: Satu\n' });
});
afterEach(() => [root, outside].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function write(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

const ON_DOSSIER = {
  rulebook: makeRulebook(),
  agency: {},
  subject: { over: 'dosir', id: 'dosir' },
  options: {},
} as const;

const codes = () => loadDossier(root, 'satu').problems.map(({ problem, at }) => `${problem} ${at.file}`);

describe('loadDossier', () => {
  it('reads a folder that holds nothing but its identity', () => {
    const dossier = loadDossier(root, 'satu');
    expect(dossier.innovation).toEqual({ judul: 'Satu' });
    expect([dossier.answers.size, dossier.evidence, dossier.problems]).toEqual([0, [], []]);
  });

  it('reads testimonials with head and words, and finds places in both', () => {
    write({ 'inovasi/satu/testimoni/ibu.md': '---\nid: T-01\nnama: Ibu\nizinn: x\n---\nSaya terbantu.\n' });
    const { testimonials, problems, locate } = loadDossier(root, 'satu');
    expect(testimonials[0]).toMatchObject({ slug: 'ibu', head: { id: 'T-01', nama: 'Ibu' } });
    expect(testimonials[0]?.words.blocks[0]?.line).toBe(6);
    expect(problems.map(({ at }) => locate(at))).toEqual([{ line: 4, column: 1 }]);
  });

  it.each(['inovasi.yaml', 'bukti/bukti.yaml', 'narasi/ringkasan.md'])(
    'does not follow %s out of the repository',
    (name) => {
      writeFileSync(join(outside, 'rahasia'), 'judul: Rahasia\n');
      mkdirSync(dirname(join(root, 'inovasi/satu', name)), { recursive: true });
      rmSync(join(root, 'inovasi/satu', name), { force: true });
      symlinkSync(join(outside, 'rahasia'), join(root, 'inovasi/satu', name));
      expect(codes()).toContain(`berkas/keluar-repositori inovasi/satu/${name}`);
      expect(JSON.stringify(loadDossier(root, 'satu').innovation)).not.toContain('Rahasia');
    },
  );

  it('lists a link out of the repository as nobody’s file, and survives a loop', () => {
    mkdirSync(join(root, 'inovasi/satu/bukti'));
    symlinkSync(outside, join(root, 'inovasi/satu/bukti/luar'));
    symlinkSync('lingkar', join(root, 'inovasi/satu/bukti/lingkar'));
    symlinkSync('.', join(root, 'inovasi/satu/bukti/diri'));
    const { files } = loadDossier(root, 'satu');
    expect(files.get('bukti/luar')?.kind).toBe('other');
    expect(files.get('bukti/lingkar')?.kind).toBe('other');
    expect([...files.keys()].filter((path) => path.startsWith('bukti/diri/'))).toEqual([]);
  });

  it('does not wait for a pipe', () => {
    mkdirSync(join(root, 'inovasi/satu/bukti'));
    execFileSync('mkfifo', [join(root, 'inovasi/satu/bukti/bukti.yaml')]);
    expect(codes()).toEqual(['berkas/tidak-terbaca inovasi/satu/bukti/bukti.yaml']);
    const [finding] = loadDossier(root, 'satu').problems;
    expect(finding?.args).toMatchObject({ alasan: 'not-a-file' });
    expect(finding && wordingOf(finding, 'id').message).toContain('(bukan berkas biasa)');
    expect(finding && wordingOf(finding, 'en').message).toContain('(no regular file)');
  });

  it('knows files by one spelling of their letters, and where the disk spells them otherwise', () => {
    const spelled = 'kafe\u0301.pdf';
    write({ [`inovasi/satu/bukti/${spelled}`]: 'x' });
    const entry = loadDossier(root, 'satu').files.get('bukti/kafé.pdf'.normalize('NFC'));
    expect(entry).toMatchObject({ kind: 'file', size: 1, onDisk: `bukti/${spelled}` });
  });

  it('leaves the litter of systems and editors out', () => {
    write({
      'inovasi/satu/.DS_Store': 'x',
      'inovasi/satu/bukti/~$laporan.docx': 'x',
      'inovasi/satu/bukti/Thumbs.db': 'x',
    });
    expect([...loadDossier(root, 'satu').files.keys()].sort()).toEqual(['bukti', 'inovasi.yaml']);
  });

  it.each([
    ['Latin-1', Buffer.from('judul: Kafé\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFjudul: Kafé\n', 'utf16le')],
  ])('reads %s and says that it is no UTF-8', (_name, bytes) => {
    write({ 'inovasi/satu/inovasi.yaml': bytes });
    const { innovation, problems } = loadDossier(root, 'satu');
    expect(problems.map(({ problem }) => problem)).toEqual(['berkas/bukan-utf8']);
    expect(innovation.judul).toBe('Kafé');
  });

  it('keeps the places of neighbours when one entry has the wrong shape', () => {
    write({ 'inovasi/satu/bukti/bukti.yaml': '- salah\n- id: B-02\n  judul: Dua\n' });
    const { evidence, problems } = loadDossier(root, 'satu');
    expect(problems.map(({ at }) => at.path)).toEqual([[0]]);
    expect(evidence[1]).toEqual({ id: 'B-02', judul: 'Dua' });
  });

  it('names what could not be read, so that nobody takes it for empty', () => {
    write({ 'inovasi/satu/bukti/bukti.yaml': '- [\n' });
    expect([...loadDossier(root, 'satu').unreadable]).toEqual(['bukti/bukti.yaml']);
  });
});

describe('values that look like something', () => {
  it('takes a quoted blank for a blank', () => {
    write({
      'inovasi/satu/inovasi.yaml': 'judul: "  "\nkategori: ""\n',
      'inovasi/satu/bukti/bukti.yaml': '- id: B-01\n  berkas: ""\n',
      'inovasi/satu/surat/surat.yaml': '- id: S-01\n  jenis: kesediaan-replikasi\n  berkas: " "\n',
      'inovasi/satu/testimoni/ibu.md': '---\nid: ""\nnama: Ibu\n---\nBaik.\n',
    });
    const dossier = loadDossier(root, 'satu');
    expect(dossier.innovation).toEqual({});
    expect(dossier.evidence).toEqual([{ id: 'B-01' }]);
    expect(dossier.letters).toEqual([{ id: 'S-01', jenis: 'kesediaan-replikasi' }]);
    expect(dossier.testimonials[0]?.head).toEqual({ nama: 'Ibu' });
    expect(dossier.problems).toEqual([]);
    const run = [...checks['bukti-lengkap'].run({ ...ON_DOSSIER, dossier })];
    expect(run).toMatchObject([{ problem: 'bukti/tanpa-berkas', args: { nama: 'B-01' } }]);
    const letter = makeLetter('kesediaan-replikasi');
    const subject = { over: 'surat', id: letter.id, letter } as const;
    const found = [...checks['surat-ada'].run({ ...ON_DOSSIER, dossier, subject, options: { wajib: true } })];
    expect(found).toMatchObject([{ problem: 'surat/tanpa-berkas', args: { id: 'S-01' } }]);
  });

  it.each(['1e400', '-1e16', '1e16'])('refuses %s as a measured value', (nilai) => {
    write({ 'inovasi/satu/inovasi.yaml': `indikator:\n  - data:\n      - nilai: ${nilai}\n` });
    const { innovation, problems } = loadDossier(root, 'satu');
    expect(problems.map(({ problem }) => problem)).toEqual(['bentuk/rentang']);
    expect(innovation.indikator?.[0]?.data?.[0]).toEqual({});
  });

  it('never makes a number of nothing', () => {
    write({ 'inovasi/satu/inovasi.yaml': 'sdgs: [~, 4, ""]\nindikator:\n  - data:\n      - nilai: ~\n' });
    const { innovation, problems } = loadDossier(root, 'satu');
    expect(innovation).toEqual({ sdgs: [4], indikator: [{ data: [{}] }] });
    expect(problems).toEqual([]);
  });
});

describe('files that hold more than anyone can read', () => {
  const kinds = () => {
    const { problems } = loadDossier(root, 'satu');
    return [problems.length, problems.at(-1)] as const;
  };

  it('names a hundred problems of a file, then how many more', () => {
    write({ 'inovasi/satu/bukti/bukti.yaml': '- x\n'.repeat(150_000) });
    expect(secondsFor(() => loadDossier(root, 'satu'))).toBeLessThan(5);
    expect(kinds()).toEqual([
      101,
      {
        problem: 'berkas/temuan-lain',
        args: { jumlah: 149_900 },
        at: { file: 'inovasi/satu/bukti/bukti.yaml', path: [] },
      },
    ]);
  });

  it('does so for prose, whose other faults are still told', () => {
    write({ 'inovasi/satu/narasi/ringkasan.md': '[a](b c.pdf)\n\n'.repeat(20_000) });
    expect(secondsFor(() => loadDossier(root, 'satu'))).toBeLessThan(5);
    expect(kinds()).toEqual([
      101,
      {
        problem: 'berkas/temuan-lain',
        args: { jumlah: 19_900 },
        at: { file: 'inovasi/satu/narasi/ringkasan.md' },
      },
    ]);
  });

  it.each([
    ['keys nobody knows', 60_000, (index: number) => `kunci${index}: a\n`, ['', '']],
    ['equal keys', 100_000, () => 'judul: a\n', ['', '']],
    ['values of the wrong shape', 70_000, () => '  - nilai: 1\n', ['indikator:\n', '']],
    ['values out of range', 240_000, () => '99, ', ['sdgs: [', ']\n']],
    ['measured values', 50_000, () => '      - nilai: x\n', ['indikator:\n  - data:\n', '']],
  ])('reads a file full of %s in time that grows with it', (_name, count, row, around) => {
    const seconds = (rows: number): number => {
      const text = around.join(Array.from({ length: rows }, (_, index) => row(index)).join(''));
      write({ 'inovasi/satu/inovasi.yaml': text });
      return secondsFor(() => loadDossier(root, 'satu'));
    };
    // Four times as much takes four times as long, and not sixteen times.
    const quarter = seconds(count / 4);
    expect(seconds(count)).toBeLessThan(quarter * 9);
    expect(kinds()[0]).toBe(101);
  });

  it('reads no text of more than a megabyte', () => {
    write({ 'inovasi/satu/narasi/ringkasan.md': 'kata '.repeat(210_000) });
    const { problems } = loadDossier(root, 'satu');
    expect(problems).toMatchObject([{ problem: 'berkas/terlalu-rumit', args: { rincian: 'ukuran' } }]);
  });

  it('says where it stopped going down', () => {
    const deep = Array.from({ length: 14 }, (_, index) => `f${index}`).join('/');
    write({ [`inovasi/satu/bukti/${deep}/a.pdf`]: 'x' });
    const { files, problems } = loadDossier(root, 'satu');
    expect(files.has(`bukti/${deep}/a.pdf`)).toBe(false);
    expect(problems).toMatchObject([
      {
        problem: 'berkas/terlalu-rumit',
        args: { rincian: 'kedalaman-folder' },
        at: { file: `inovasi/satu/bukti/${deep.split('/').slice(0, 12).join('/')}` },
      },
    ]);
  });

  it('says that it stopped counting, and still knows what stands first', () => {
    mkdirSync(join(root, 'inovasi/satu/bukti'));
    for (let index = 0; index < 20_100; index += 1) {
      writeFileSync(join(root, `inovasi/satu/bukti/${index}.pdf`), '');
    }
    const { files, innovation, problems } = loadDossier(root, 'satu');
    expect([files.size, innovation.judul]).toEqual([20_000, 'Satu']);
    expect(problems).toEqual([
      {
        problem: 'berkas/terlalu-rumit',
        args: { rincian: 'jumlah-berkas' },
        at: { file: 'inovasi/satu' },
      },
    ]);
  });
});

describe('the order of files', () => {
  it('is that of code units, whatever the disk says', () => {
    write({
      'inovasi/satu/bukti/b.pdf': 'x',
      'inovasi/satu/bukti/B.pdf': 'x',
      'inovasi/satu/bukti/ä.pdf': 'x',
      'inovasi/satu/bukti/a/z.pdf': 'x',
      'inovasi/satu/arsip.pdf': 'x',
    });
    expect([...loadDossier(root, 'satu').files.keys()]).toEqual([
      'arsip.pdf',
      'bukti',
      'inovasi.yaml',
      'bukti/B.pdf',
      'bukti/a',
      'bukti/b.pdf',
      'bukti/ä.pdf',
      'bukti/a/z.pdf',
    ]);
  });
});

describe('findRoot', () => {
  it('looks upward to the git root and no further', () => {
    mkdirSync(join(root, 'inovasi/satu/bukti'));
    expect(findRoot(join(root, 'inovasi/satu/bukti'))).toBe(root);
    mkdirSync(join(root, 'inovasi/satu/.git'));
    expect(findRoot(join(root, 'inovasi/satu/bukti'))).toBeUndefined();
  });
});

describe('resolveTargets', () => {
  beforeEach(() => write({ 'inovasi/dua/inovasi.yaml': 'judul: Dua\n', 'inovasi/.tersembunyi/x': '' }));
  const slugs = (words: readonly string[], cwd = root): readonly (readonly string[])[] =>
    resolveTargets(words, cwd).map((target) => target.slugs);

  it('takes all dossiers, or the one around the working folder', () => {
    expect(slugs([])).toEqual([['dua', 'satu']]);
    expect(slugs([], join(root, 'inovasi/satu'))).toEqual([['satu']]);
  });

  it('takes slugs, folders and files, each dossier once', () => {
    expect(slugs(['satu', 'inovasi/satu', 'inovasi/satu/inovasi.yaml'])).toEqual([['satu']]);
    expect(slugs(['.'])).toEqual([['dua', 'satu']]);
    expect(slugs(['instansi.yaml'])).toEqual([['dua', 'satu']]);
  });

  it('refuses what is nothing, and what holds no dossier', () => {
    expect(() => slugs(['tiga'])).toThrow('target-tidak-ada');
    expect(() => slugs(['satuu'])).toThrow('"similar":"satu"');
    mkdirSync(join(root, 'berita'));
    expect(() => slugs(['berita'])).toThrow('tanpa-dosir');
    expect(() => slugs([], outside)).toThrow('tanpa-repositori');
  });

  it('knows folders, and links to folders that stay inside', () => {
    write({ 'inovasi/catatan.txt': 'x', 'arsip/lama/inovasi.yaml': 'judul: Lama\n' });
    symlinkSync('../arsip/lama', join(root, 'inovasi/lama'));
    expect(loadWorkspace(root)).toMatchObject({ slugs: ['dua', 'lama', 'satu'], problems: [] });
    expect(loadDossier(root, 'lama').innovation.judul).toBe('Lama');
  });

  it.each([
    ['berkas/keluar-repositori', () => outside],
    ['repositori/tautan-putus', () => '../tidak-ada'],
    ['repositori/tautan-putus', () => 'putus'],
  ])('passes a link by and says so: %s', (problem, to) => {
    symlinkSync(to(), join(root, 'inovasi/putus'));
    const { slugs: found, problems } = loadWorkspace(root);
    expect(found).toEqual(['dua', 'satu']);
    expect(problems).toEqual([{ problem, args: { berkas: 'inovasi/putus' }, at: { file: 'inovasi/putus' } }]);
    expect(slugs([])).toEqual([['dua', 'satu']]);
  });

  it('does not follow the folder of dossiers out of the repository', () => {
    rmSync(join(root, 'inovasi'), { recursive: true });
    mkdirSync(join(outside, 'rahasia'));
    symlinkSync(outside, join(root, 'inovasi'));
    const { slugs: found, problems } = loadWorkspace(root);
    expect([found, problems.map(({ problem }) => problem)]).toEqual([[], ['berkas/keluar-repositori']]);
  });

  it('needs no folder of dossiers', () => {
    rmSync(join(root, 'inovasi'), { recursive: true });
    expect(loadWorkspace(root)).toMatchObject({ slugs: [], problems: [] });
    write({ inovasi: 'bukan folder' });
    expect(loadWorkspace(root)).toMatchObject({ slugs: [], problems: [] });
  });

  it('reads the agency', () => {
    expect(loadWorkspace(root).agency).toEqual({ nama: 'Dinas Contoh' });
  });
});
