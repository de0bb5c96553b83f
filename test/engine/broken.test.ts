import { describe, expect, test } from 'vitest';
import type { Finding, Place } from '../../src/core/finding.ts';
import { suppressor } from '../../src/engine/broken.ts';
import { makeRule, requirementOf, ruledBy, short, tried, yielding } from './fake.ts';

const MAIN = 'inovasi/contoh/inovasi.yaml';
const EVIDENCE = 'inovasi/contoh/bukti/bukti.yaml';
const ANSWER = 'inovasi/contoh/narasi/ringkasan.md';

const WHOLE_FILE: readonly Finding[] = [
  { problem: 'berkas/sintaks', args: { rincian: '', saran: 'tab' }, at: { file: MAIN, line: 4, column: 1 } },
  { problem: 'berkas/dokumen-ganda', args: {}, at: { file: MAIN, line: 9, column: 1 } },
  { problem: 'berkas/terlalu-rumit', args: { rincian: 'ukuran' }, at: { file: MAIN } },
  { problem: 'berkas/wajib-tidak-ada', args: { berkas: MAIN }, at: { file: MAIN } },
  { problem: 'berkas/folder-di-tempat-berkas', args: { berkas: MAIN }, at: { file: MAIN } },
  { problem: 'berkas/tidak-terbaca', args: { berkas: MAIN, alasan: 'EACCES' }, at: { file: MAIN } },
  { problem: 'berkas/keluar-repositori', args: { berkas: MAIN }, at: { file: MAIN } },
];

function wrongShape(file: string, path: Place['path']): Finding {
  return {
    problem: 'bentuk/jenis',
    args: { kunci: 'judul', harus: 'teks', isi: '[]' },
    at: { file, ...(path && { path }) },
  };
}

function misspelt(file: string, path: readonly (string | number)[], mirip?: string): Finding {
  const args = { kunci: String(path.at(-1)), dikenal: ['judul'], ...(mirip === undefined ? {} : { mirip }) };
  return { problem: 'bentuk/kunci-tidak-dikenal', args, at: { file, path, on: 'key' } };
}

describe('a place that is already known to be broken', () => {
  test.each(WHOLE_FILE.map((finding) => [finding.problem, finding] as const))(
    'all of a file after %s',
    (_code, finding) => {
      const isBroken = suppressor([finding]);
      expect(isBroken({ file: MAIN })).toBe(true);
      expect(isBroken({ file: MAIN, path: ['video', 'tautan'] })).toBe(true);
      expect(isBroken({ file: EVIDENCE })).toBe(false);
    },
  );

  test('a value of the wrong shape and all below it, and nothing beside or above', () => {
    const isBroken = suppressor([wrongShape(EVIDENCE, [2, 'tanggal'])]);
    expect(isBroken({ file: EVIDENCE, path: [2, 'tanggal'] })).toBe(true);
    expect(isBroken({ file: EVIDENCE, path: [2, 'tanggal', 'tahun'] })).toBe(true);
    expect(isBroken({ file: EVIDENCE, path: [2] })).toBe(false);
    expect(isBroken({ file: EVIDENCE, path: [2, 'judul'] })).toBe(false);
    expect(isBroken({ file: EVIDENCE, path: [3, 'tanggal'] })).toBe(false);
    expect(isBroken({ file: MAIN, path: [2, 'tanggal'] })).toBe(false);
  });

  test('a file whose whole content has the wrong shape', () => {
    expect(suppressor([wrongShape(EVIDENCE, [])])({ file: EVIDENCE, path: [0, 'judul'] })).toBe(true);
  });

  test('the place that a mistyped key was meant for', () => {
    const isBroken = suppressor([misspelt(MAIN, ['video', 'tautn'], 'tautan')]);
    expect(isBroken({ file: MAIN, path: ['video', 'tautan'] })).toBe(true);
    expect(isBroken({ file: MAIN, path: ['video', 'tautn'] })).toBe(true);
    expect(isBroken({ file: MAIN, path: ['video'] })).toBe(false);
    expect(isBroken({ file: MAIN, path: ['tautan'] })).toBe(false);
  });

  test('an unknown key that resembles nothing hides nothing else', () => {
    const isBroken = suppressor([misspelt(MAIN, ['zzz'])]);
    expect(isBroken({ file: MAIN, path: ['judul'] })).toBe(false);
  });

  test('what stands behind an open comment, and whether enough stands before it', () => {
    const isBroken = suppressor([
      { problem: 'narasi/komentar-terbuka', args: {}, at: { file: ANSWER, line: 5 } },
    ]);
    expect(isBroken({ file: ANSWER })).toBe(true);
    expect(isBroken({ file: ANSWER, line: 5 })).toBe(true);
    expect(isBroken({ file: ANSWER, line: 4 })).toBe(false);
    expect(isBroken({ file: MAIN })).toBe(false);
  });

  test.each<Finding>([
    { problem: 'berkas/kunci-ganda', args: { kunci: 'judul' }, at: { file: MAIN, line: 3, column: 1 } },
    { problem: 'berkas/bukan-utf8', args: { berkas: MAIN }, at: { file: MAIN } },
  ])('nothing after $problem: what was read can be judged', (finding) => {
    expect(suppressor([finding])({ file: MAIN, path: ['judul'] })).toBe(false);
  });
});

describe('a report on a broken dossier', () => {
  const rulebook = ruledBy([makeRule({ periksa: 'tetap' })]);
  const at: Place = { file: MAIN, path: ['judul'] };
  const checks = { tetap: yielding(short(at)) };

  test('says once what is broken, and the requirement is not met all the same', () => {
    const report = tried({ rulebook, checks, problems: [misspelt(MAIN, ['judl'], 'judul')] });
    expect(report.diagnostics.map(({ rule }) => rule)).toEqual(['bentuk/kunci-tidak-dikenal']);
    expect(requirementOf(report).status).toBe('unmet');
    expect(report.readiness).toMatchObject({ met: 0, total: 1, blockers: 1 });
  });

  test('what the reader found needs no rule: it blocks, by contract, without a source', () => {
    const [found] = tried({ rulebook: ruledBy([]), problems: [wrongShape(MAIN, ['judul'])] }).diagnostics;
    expect(found).toMatchObject({ severity: 'error', certainty: 'kontrak', source: [], section: null });
    expect(found).not.toHaveProperty('requirement');
  });

  test('what loses nothing only warns, in a draft too', () => {
    const problems: readonly Finding[] = [
      { problem: 'berkas/bukan-utf8', args: { berkas: ANSWER }, at: { file: ANSWER } },
      { problem: 'narasi/tautan-berspasi', args: { tujuan: 'a b' }, at: { file: ANSWER, line: 2 } },
    ];
    for (const stage of ['draft', 'submit'] as const) {
      const { diagnostics } = tried({ rulebook: ruledBy([]), problems, stage });
      expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    }
  });
});
