import type { FileFacts } from '../../../src/core/file-facts.ts';
import type { LegalBasis } from '../../../src/core/innovation.ts';
import type { Case, Expected } from './case.ts';

const SHA = 'a'.repeat(64);
const base = (given: Partial<FileFacts>): FileFacts => ({
  sha256: SHA,
  size: 10,
  type: 'application/pdf',
  kind: 'pdf',
  ...given,
});
const PDF: NonNullable<FileFacts['pdf']> = {
  pages: 2,
  encrypted: false,
  sizes: [],
  text: ['Satu', 'Dua'],
  blank: [],
  cut: false,
  signatures: 0,
  attachments: [],
  javascript: false,
};
const pdf = (given: Partial<typeof PDF> = {}): FileFacts => base({ pdf: { ...PDF, ...given } });

const LIST = 'bukti/bukti.yaml';
const AT = { file: LIST, path: [0, 'berkas'] } as const;

/** One listed piece of evidence whose file is that. */
function evidence(
  kind: Case['kind'],
  [name, berkas, facts]: readonly [name: string, berkas: string, facts: FileFacts],
  ...expect: readonly Omit<Expected, 'at'>[]
): Case {
  return {
    kind,
    name,
    dossier: {
      evidence: [{ id: 'B-01', berkas }],
      files: { [`bukti/${berkas}`]: facts.size },
      inspected: { [`bukti/${berkas}`]: facts },
    },
    expect: expect.map((one) => ({ ...one, at: AT })),
  };
}

const jpeg = base({ kind: 'image', type: 'image/jpeg', image: { width: 1, height: 1, gps: false } });
const scan = (pages: number): FileFacts => pdf({ pages, text: Array.from({ length: pages }, () => '') });

const readable: readonly Case[] = [
  evidence('berkas-terbaca', ['a PDF', 'a.pdf', pdf()]),
  evidence('berkas-terbaca', ['encrypted by its owner only', 'a.pdf', pdf({ encrypted: true })]),
  evidence('berkas-terbaca', ['capitals', 'FOTO.JPG', jpeg]),
  evidence('berkas-terbaca', ['PNG bytes under a JPEG name are a picture all the same', 'a.png', jpeg]),
  evidence('berkas-terbaca', ['an ending nobody knows', 'a.xyz', base({ kind: 'other' })]),
  evidence('berkas-terbaca', ['a table from the web', 'a.xls', base({ kind: 'text', type: 'text/html' })]),
  evidence('berkas-terbaca', ['a JPEG named .pdf', 'sk.pdf', jpeg], {
    problem: 'berkas/akhiran-keliru',
    args: { berkas: 'sk.pdf', akhiran: 'pdf', jenis: 'image', tipe: 'image/jpeg' },
  }),
  evidence('berkas-terbaca', ['damaged', 'a.pdf', base({ trouble: 'damaged' })], { problem: 'berkas/rusak' }),
  evidence('berkas-terbaca', ['locked', 'a.pdf', base({ trouble: 'password' })], {
    problem: 'berkas/kata-sandi',
  }),
  evidence(
    'berkas-terbaca',
    ['a pointer', 'a.mp4', base({ kind: 'lfs-pointer', type: 'text/plain', lfs: { sha256: SHA, size: 99 } })],
    { problem: 'berkas/penunjuk-lfs', args: { ukuran: 99 } },
  ),
  evidence('berkas-terbaca', [
    'an empty file is told with its list',
    'a.pdf',
    base({ kind: 'empty', size: 0 }),
  ]),
  {
    kind: 'berkas-terbaca',
    name: 'a file that nothing names is told by itself, one elsewhere is nobody’s business',
    dossier: {
      files: { 'bukti/kosong.pdf': 0, 'catatan/kosong.pdf': 0 },
      inspected: {
        'bukti/kosong.pdf': base({ kind: 'empty' }),
        'catatan/kosong.pdf': base({ kind: 'empty' }),
      },
    },
    expect: [{ problem: 'berkas/tanpa-isi', at: { file: 'bukti/kosong.pdf' } }],
  },
  {
    kind: 'berkas-terbaca',
    name: 'one that two lists and an answer name is told once',
    dossier: {
      answers: { kebaruan: 'Lihat [SK](../dasar-hukum/sk.pdf#page=2).' },
      legalBases: [{ id: 'H-01', berkas: 'sk.pdf' }],
      evidence: [{ id: 'B-01', berkas: '../dasar-hukum/sk.pdf' }],
      files: { 'dasar-hukum/sk.pdf': 10 },
      inspected: { 'dasar-hukum/sk.pdf': base({ trouble: 'damaged' }) },
    },
    expect: [{ problem: 'berkas/rusak', at: { file: 'dasar-hukum/dasar-hukum.yaml', path: [0, 'berkas'] } }],
  },
  {
    kind: 'berkas-terbaca',
    name: 'one that only an answer shows is told there',
    dossier: {
      answers: { kebaruan: 'Satu.\n\n![Foto](../gambar/foto.jpg)' },
      files: { 'gambar/foto.jpg': 10 },
      inspected: { 'gambar/foto.jpg': base({ kind: 'image', trouble: 'damaged' }) },
    },
    expect: [{ problem: 'berkas/rusak', at: { file: 'narasi/kebaruan.md', line: 3 } }],
  },
  {
    kind: 'berkas-terbaca',
    name: 'a link out of the repository is told once, here or where it is named',
    dossier: {
      answers: { kebaruan: 'Lihat [a](../bukti/dirujuk.pdf).' },
      evidence: [{ berkas: 'terdaftar.pdf' }],
      files: { 'bukti/tautan.pdf': 'other', 'bukti/dirujuk.pdf': 'other', 'bukti/terdaftar.pdf': 'other' },
    },
    expect: [{ problem: 'berkas/bukan-berkas', at: { file: 'bukti/tautan.pdf' } }],
  },
  {
    kind: 'berkas-terbaca',
    name: 'nobody looked',
    dossier: { evidence: [{ id: 'B-01', berkas: 'a.pdf' }], files: { 'bukti/a.pdf': 10 } },
    expect: 'not-applicable',
  },
];

const recorded = (sha256: string, facts: FileFacts): Case['dossier'] => ({
  evidence: [{ id: 'B-01', berkas: 'a.pdf', sha256 }],
  files: { 'bukti/a.pdf': 10 },
  inspected: { 'bukti/a.pdf': facts },
});

const handy: readonly Case[] = [
  evidence('berkas-layak', ['HEIC under any name', 'foto.jpg', base({ kind: 'image', type: 'image/heic' })], {
    problem: 'berkas/heic',
  }),
  evidence('berkas-layak', ['too costly', 'a.pdf', base({ trouble: 'too-costly' })], {
    problem: 'berkas/tidak-selesai-dilihat',
    args: { sebab: 'too-costly' },
  }),
  {
    kind: 'berkas-layak',
    name: 'larger than anything that is looked into',
    dossier: {
      evidence: [{ id: 'B-01', berkas: 'a.mp4' }, { berkas: 'b.pdf' }],
      files: { 'bukti/a.mp4': 5 * 1024 ** 3, 'bukti/b.pdf': 10, 'surat/c.pdf': 5 * 1024 ** 3 },
      inspected: { 'bukti/b.pdf': pdf() },
    },
    expect: [
      { problem: 'berkas/tidak-selesai-dilihat', at: AT, args: { sebab: 'too-large' } },
      { problem: 'berkas/tidak-selesai-dilihat', at: { file: 'surat/c.pdf' }, args: { sebab: 'too-large' } },
    ],
  },
  {
    kind: 'berkas-layak',
    name: 'exchanged since it was recorded',
    dossier: recorded('b'.repeat(64), pdf()),
    expect: [{ problem: 'berkas/berubah', at: { file: LIST, path: [0, 'sha256'] } }],
  },
  { kind: 'berkas-layak', name: 'as recorded', dossier: recorded(SHA.toUpperCase(), pdf()), expect: [] },
  {
    kind: 'berkas-layak',
    name: 'a pointer to what was recorded',
    dossier: recorded(
      'c'.repeat(64),
      base({ kind: 'lfs-pointer', lfs: { sha256: 'c'.repeat(64), size: 9 } }),
    ),
    expect: [],
  },
];

const telling: readonly Case[] = [
  evidence('berkas-isi', ['text', 'a.pdf', pdf()]),
  evidence('berkas-isi', ['a scan of one page', 'a.pdf', scan(1)]),
  evidence('berkas-isi', ['a scan of several pages', 'a.pdf', scan(3)], {
    problem: 'berkas/tanpa-teks',
    args: { jumlah: 3, daftar: 'evidence' },
  }),
  evidence('berkas-isi', ['blank pages', 'a.pdf', pdf({ text: ['Satu', ''], blank: [2] })], {
    problem: 'berkas/halaman-kosong',
    args: { halaman: [2], jumlah: 1 },
  }),
  evidence(
    'berkas-isi',
    ['a script and files within', 'a.pdf', pdf({ javascript: true, attachments: ['data.csv'] })],
    { problem: 'berkas/berskrip' },
    { problem: 'berkas/berlampiran', args: { lampiran: ['data.csv'] } },
  ),
  {
    kind: 'berkas-isi',
    name: 'a scan whose page a link names, a letter, and a decree with its page',
    dossier: {
      answers: { kebaruan: 'Lihat [laporan](../bukti/a.pdf#page=2).' },
      legalBases: [{ berkas: 'sk.pdf', memuat_inovasi: { halaman: 2 } }, { berkas: 'sk2.pdf' }],
      evidence: [{ berkas: 'a.pdf' }],
      letters: [{ berkas: 'surat.pdf' }],
      files: { 'bukti/a.pdf': 1, 'surat/surat.pdf': 1, 'dasar-hukum/sk.pdf': 1, 'dasar-hukum/sk2.pdf': 1 },
      inspected: {
        'bukti/a.pdf': scan(3),
        'surat/surat.pdf': scan(2),
        'dasar-hukum/sk.pdf': scan(4),
        'dasar-hukum/sk2.pdf': scan(1),
      },
    },
    expect: [
      {
        problem: 'berkas/tanpa-teks',
        at: { file: 'dasar-hukum/dasar-hukum.yaml', path: [1, 'berkas'] },
        args: { daftar: 'legalBases' },
      },
    ],
  },
];

/** Scans of legal bases, of which two rules might speak. */
function scans(name: string, bases: readonly LegalBasis[], expect: Case['expect']): Case {
  const inspected = { 'dasar-hukum/a.pdf': scan(3), 'dasar-hukum/b.pdf': scan(3) };
  const innovation = { judul: 'Antar Obat ke Rumah Pasien', nama_singkat: 'Antar Obat' };
  const files = { 'dasar-hukum/a.pdf': 1, 'dasar-hukum/b.pdf': 1 };
  return { kind: 'berkas-isi', name, dossier: { innovation, legalBases: bases, files, inspected }, expect };
}

const DECREE: LegalBasis = { jenis: 'Keputusan Bupati', berkas: 'a.pdf' };
const WITH_PAGE: LegalBasis = { ...DECREE, berkas: 'b.pdf', memuat_inovasi: { halaman: 2 } };
const LAW: LegalBasis = { jenis: 'UU', berkas: 'b.pdf' };

const decrees: readonly Case[] = [
  scans('a scan while nothing is known to name the innovation', [DECREE], []),
  scans(
    'a scan beside one that names it',
    [DECREE, WITH_PAGE],
    [{ problem: 'berkas/tanpa-teks', at: { file: 'dasar-hukum/dasar-hukum.yaml', path: [0, 'berkas'] } }],
  ),
  scans('a law of the land, which names nobody', [LAW], []),
];

/** What files really hold. */
export const contentCases: readonly Case[] = [...readable, ...handy, ...telling, ...decrees];
