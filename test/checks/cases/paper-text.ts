import type { FileFacts, PdfFacts } from '../../../src/core/file-facts.ts';
import type { Evidence, Innovation, LegalBasis } from '../../../src/core/innovation.ts';
import type { Case, Expected } from './case.ts';
import { photographed } from './evidence.ts';

const BASES = 'dasar-hukum/dasar-hukum.yaml';
const EVIDENCE = 'bukti/bukti.yaml';
const INNOVATION = 'inovasi.yaml';

/** A PDF whose pages say this; an empty page is the picture of one. */
export function pdf(pages: readonly string[], given: Partial<PdfFacts> = {}): FileFacts {
  const facts: PdfFacts = {
    pages: pages.length,
    encrypted: false,
    sizes: pages.map(() => [595, 842] as const),
    text: pages,
    blank: [],
    cut: false,
    signatures: 0,
    attachments: [],
    javascript: false,
    ...given,
  };
  return { sha256: '0'.repeat(64), size: 100, type: 'application/pdf', kind: 'pdf', pdf: facts };
}

export const FILLER =
  'Menimbang bahwa untuk melaksanakan ketentuan peraturan perundang-undangan perlu ditetapkan pengaturannya.';

const TITLE = 'Antar Obat: Pengantaran Obat Rutin Pasien Penyakit Kronis ke Rumah';

interface Law {
  readonly says?: string;
  readonly facts?: FileFacts;
  readonly entry?: LegalBasis;
  readonly called?: Innovation;
}

const DECREE: LegalBasis = { id: 'H-01', jenis: 'Keputusan Bupati', berkas: 'sk.pdf' };

function law(name: string, { says, facts, entry, called }: Law, expect: Case['expect'] = []): Case {
  const read = says === undefined ? facts : pdf([FILLER, `${says} ${FILLER}`]);
  return {
    kind: 'hukum-memuat',
    name,
    dossier: {
      innovation: called ?? { judul: TITLE, nama_singkat: 'Antar Obat' },
      legalBases: [{ ...DECREE, ...entry }],
      files: { 'dasar-hukum/sk.pdf': 100 },
      ...(read === undefined ? {} : { inspected: { 'dasar-hukum/sk.pdf': read } }),
    },
    expect,
  };
}

const nobody = (args: NonNullable<Expected['args']>): Case['expect'] => [
  { problem: 'hukum/tidak-ada-yang-menyebut', at: { file: BASES, path: [0] }, args },
];
const SOUGHT = nobody({ dicari: ['H-01'], belum_terbaca: [], umum: [] });
const PAGE_2: LegalBasis = { memuat_inovasi: { halaman: 2 } };

/** Ways in which a text names the innovation, as people write and scanners read. */
const NAMING = [
  'layanan Antar Obat di rumah sakit',
  'LAYANAN ANTAR OBAT',
  'ANTAR\nOBAT',
  'Antar-Obat',
  'Antar- Obat',
  '“AntarObat”',
  'A N T A R O B A T',
  'An- tar Obat untuk pasien',
  'pengantaran obat rutin bagi pasien penyakit kronis ke rumah masing-masing',
  'PENGANTARAN OBAT RUTIN PASIEN PENYAKIT KRONIS',
  'Pengantaran Obat Rutin Pasien Penyakjt Kronis',
];

const naming: readonly Case[] = [
  ...NAMING.map((says) => law(`the text has: ${says}`, { says })),
  law('the acronym', { says: 'disebut TPBIS', called: { nama_singkat: 'TPBIS' } }),
  law('the acronym of a title', {
    says: 'program TPBIS',
    called: { judul: 'Transformasi Perpustakaan Berbasis Inklusi Sosial (TPBIS)' },
  }),
  law('the name before the dash', {
    says: 'aplikasi E-VA CENTIL',
    called: { judul: 'E-Va Centil – Layanan' },
  }),
  law('accents and signs', { says: 'Cafe Literasi', called: { nama_singkat: '“Café” Literasi!' } }),
  law(
    'a name that is part of another word',
    { says: 'dalam penyidikan', called: { nama_singkat: 'SIDIK' } },
    SOUGHT,
  ),
  law('other words', { says: 'pengelolaan obat di rumah sakit' }, SOUGHT),
  law(
    'words of the title far from each other',
    {
      says: `Pengantaran. ${FILLER} ${FILLER} Obat. ${FILLER} ${FILLER} ${FILLER} Pasien.`,
    },
    SOUGHT,
  ),
  law('a page is stated, and nothing names it', { says: 'pengelolaan obat', entry: PAGE_2 }, [
    {
      problem: 'hukum/tidak-menyebut',
      at: { file: BASES, path: [0, 'memuat_inovasi', 'halaman'] },
      args: { nama: 'H-01', inovasi: 'Antar Obat', halaman: 2 },
    },
  ]),
  law('a name across two pages', { facts: pdf([`${FILLER} Antar`, `Obat ${FILLER}`]) }),
  law('one page is a picture', { facts: pdf([FILLER, '']) }, nobody({ belum_terbaca: ['H-01'] })),
  law('one page is a picture, another names it', { facts: pdf([`Antar Obat. ${FILLER}`, '']) }),
  law('one page is blank', { facts: pdf([FILLER, ''], { blank: [2] }) }, SOUGHT),
  law('more pages than were read', { facts: pdf([FILLER], { cut: true, pages: 900 }), entry: PAGE_2 }),
  law('a scan with a stated page', { facts: pdf(['', '']), entry: PAGE_2 }),
  law('a scan', { facts: pdf(['', '']) }, nobody({ belum_terbaca: ['H-01'] })),
  law('a photograph of it', { facts: photographed() }, nobody({ belum_terbaca: ['H-01'] })),
  law('a damaged file', { facts: { ...pdf([]), trouble: 'damaged' } }),
  law('nobody looked', {}),
  law('a law of the land', { says: 'x', entry: { jenis: 'UU' } }, nobody({ umum: ['H-01'], dicari: [] })),
  law(
    'an address only',
    { entry: { berkas: '', tautan: 'https://jdih.go.id/1' } },
    nobody({ belum_terbaca: ['H-01'] }),
  ),
  law('an innovation without a name', { says: 'x', called: {} }, 'not-applicable'),
  {
    kind: 'hukum-memuat',
    name: 'one of two names it',
    dossier: {
      innovation: { nama_singkat: 'Antar Obat' },
      legalBases: [DECREE, { id: 'H-02', jenis: 'SOP', berkas: 'sop.pdf' }],
      inspected: {
        'dasar-hukum/sk.pdf': pdf([FILLER]),
        'dasar-hukum/sop.pdf': pdf([`${FILLER} Antar Obat`]),
      },
    },
    expect: [],
  },
];

function stated(name: string, halaman: number, pages: readonly string[], expect: Case['expect'] = []): Case {
  return {
    kind: 'hukum-halaman',
    name,
    dossier: {
      innovation: { nama_singkat: 'Antar Obat' },
      legalBases: [{ ...DECREE, memuat_inovasi: { halaman } }],
      inspected: { 'dasar-hukum/sk.pdf': pdf(pages) },
    },
    expect,
  };
}

const NAMED = `Antar Obat. ${FILLER}`;

const pages: readonly Case[] = [
  stated('the page that names it', 2, [FILLER, NAMED]),
  stated('one of several', 2, [NAMED, NAMED, FILLER]),
  stated(
    'another page',
    1,
    [FILLER, NAMED, NAMED],
    [
      {
        problem: 'hukum/halaman-lain',
        at: { file: BASES, path: [0, 'memuat_inovasi', 'halaman'] },
        args: { nama: 'H-01', halaman: 1, ditemukan: [2, 3] },
      },
    ],
  ),
  stated('a page that is a picture', 1, ['', NAMED]),
  stated('a page that is not there', 9, [FILLER, NAMED]),
  stated('no page names it', 1, [FILLER]),
  stated('a scan', 1, [''], 'not-applicable'),
];

function there(name: string, text: string, expect: Case['expect'], halaman?: number): Case {
  return {
    kind: 'halaman-ada',
    name,
    dossier: {
      answers: { kebaruan: text },
      evidence: [{ id: 'B-01', berkas: 'a.pdf' }],
      legalBases: [{ ...DECREE, ...(halaman === undefined ? {} : { memuat_inovasi: { halaman } }) }],
      files: { 'bukti/a.pdf': 100, 'bukti/b.pdf': 100, 'dasar-hukum/sk.pdf': 100 },
      inspected: { 'bukti/a.pdf': pdf(['', '', '', '']), 'dasar-hukum/sk.pdf': pdf(['']) },
    },
    expect,
  };
}

const beyond = (halaman: number): Case['expect'] => [
  {
    problem: 'halaman/tidak-ada',
    at: { file: 'narasi/kebaruan.md', line: 1 },
    args: { berkas: 'a.pdf', halaman, jumlah: 4 },
  },
];

const ends: readonly Case[] = [
  there('the last page', '[a](../bukti/a.pdf#page=4)', []),
  there('a page and a zoom', '[a](../bukti/a.pdf#page=2&zoom=100)', []),
  there('a page beyond the end', '[a](../bukti/a.pdf#page=9)', beyond(9)),
  there('page nought', '[a](../bukti/a.pdf#page=0)', beyond(0)),
  there('a name instead of a page', '[a](../bukti/a.pdf#bab-2)', 'not-applicable'),
  there('a file nobody looked into', '[a](../bukti/b.pdf#page=9)', 'not-applicable'),
  there('a file that is not there', '[a](../bukti/c.pdf#page=9)', 'not-applicable'),
  there('a stated page', 'Ya.', [], 1),
  there(
    'a stated page beyond the end',
    'Ya.',
    [
      {
        problem: 'hukum/halaman-tidak-ada',
        at: { file: BASES, path: [0, 'memuat_inovasi', 'halaman'] },
        args: { nama: 'H-01', halaman: 3, jumlah: 1 },
      },
    ],
    3,
  ),
];

function figure(nilai: number, text: string, found: boolean): Case {
  return figures(`${nilai} in: ${text}`, { nilai }, pdf([`${FILLER} 999 ${text}`]), found ? [] : MISSING);
}

const MISSING: readonly Expected[] = [
  {
    problem: 'bukti/angka-tidak-ditemukan',
    at: { file: INNOVATION, path: ['indikator', 0, 'data', 0] },
    args: { nama: 'Lama', sumber: ['B-01'] },
  },
];

interface Row {
  readonly nilai: number;
  readonly keterangan?: string;
  readonly sumber?: readonly string[];
}

function figures(name: string, row: Row, facts: FileFacts | undefined, expect: Case['expect']): Case {
  const indikator = [{ nama: 'Lama', data: [{ waktu: '2020', sumber: ['B-01'], ...row }] }];
  return {
    kind: 'angka-dalam-bukti',
    name,
    dossier: {
      innovation: { indikator },
      evidence: [
        { id: 'B-01', berkas: 'a.pdf' },
        { id: 'B-02', berkas: 'b.csv' },
      ],
      inspected: {
        'dasar-hukum/sk.pdf': pdf([FILLER]),
        ...(facts === undefined ? {} : { 'bukti/a.pdf': facts }),
      },
    },
    expect,
  };
}

const numbers: readonly Case[] = [
  ...(
    [
      [1250, 'sebanyak 1.250 pasien'],
      [1250, 'sebanyak 1250 pasien'],
      [1250, 'sebanyak 1,250 pasien'],
      [1250, '1 250 pasien'],
      [1250.5, 'rata-rata 1.250,5'],
      [1250.5, 'rata-rata 1250.5'],
      [85, '85%'],
      [85, '85 persen'],
      [85, '85,0 %'],
      [85, 'delapan puluh lima persen'],
      [0.85, '85 persen'],
      [85, 'proporsi 0,85'],
      [12_300_000, '12,3 juta'],
      [12_345_678, '12,3 juta'],
      [12_300_000, 'Rp12.300.000,00'],
      [7_500_000_000, 'Rp7,5 miliar'],
      [5000, 'Rp5.000,-'],
      [5000, 'lima ribu rupiah'],
      [7.91, '7,91 hari'],
      [7.91, 'sekitar 7,9 hari'],
      [7.9, '7,90 hari'],
      [142, 'turun dari 142 menjadi 38 menit'],
      [38, '142/38'],
      [38, '(38)'],
      [17_827, 'sejumlah 17.827.'],
      [1_000_000, 'satu juta, yaitu 1 juta orang'],
      [-3, 'turun 3 poin'],
      [2023, 'tahun 2023'],
    ] as const
  ).map(([nilai, text]) => figure(nilai, text, true)),
  ...(
    [
      [1250, 'sebanyak 1.520 pasien'],
      [85, 'sebanyak 58 persen, 185 orang, 8,5 hari'],
      [12_300_000, '13,2 juta'],
      [7.91, '7,81 hari'],
      [38, 'pasal 138 dan 380'],
    ] as const
  ).map(([nilai, text]) => figure(nilai, text, false)),
  figures(
    'with a note on it',
    { nilai: 99, keterangan: 'Dihitung dari B-01.' },
    pdf([`${FILLER} 1`]),
    'not-applicable',
  ),
  figures('nought', { nilai: 0 }, pdf([`${FILLER} 1`]), 'not-applicable'),
  figures(
    'beside a source nobody can search',
    { nilai: 99, sumber: ['B-01', 'B-02'] },
    pdf([`${FILLER} 1`]),
    'not-applicable',
  ),
  figures('a scan', { nilai: 99 }, pdf(['']), 'not-applicable'),
  figures('a page of it is a picture', { nilai: 99 }, pdf([`${FILLER} 1`, '']), 'not-applicable'),
  figures('cut', { nilai: 99 }, pdf([`${FILLER} 1`], { cut: true }), 'not-applicable'),
  figures('a text layer without digits', { nilai: 99 }, pdf([FILLER]), 'not-applicable'),
  figures('nobody looked', { nilai: 99 }, undefined, 'not-applicable'),
];

function photo(tanggal: string, taken: string | undefined, expect: Case['expect']): Case {
  const evidence: readonly Evidence[] = [{ id: 'B-01', jenis: 'foto', berkas: 'a.jpg', tanggal }];
  return {
    kind: 'foto-tanggal',
    name: `dated ${tanggal}, taken ${taken ?? 'at a time nobody wrote down'}`,
    dossier: { evidence, inspected: { 'bukti/a.jpg': photographed(taken) } },
    expect,
  };
}

const clocks: readonly Case[] = [
  photo('2022-06-08', '2022-06-08', []),
  photo('2022-06-08', '2022-06-07', []),
  photo('2022', '2022-12-31', []),
  photo('2022-06', '2022-07-01', []),
  photo('2022-06-08', '2021-03-15', [
    {
      problem: 'foto/tanggal-berbeda',
      at: { file: EVIDENCE, path: [0, 'tanggal'] },
      args: { nama: 'B-01', tanggal: '2022-06-08', diambil: '2021-03-15' },
    },
  ]),
  photo('2022-06-08', '2015-01-01', 'not-applicable'),
  photo('2022-06-08', '1980-05-04', 'not-applicable'),
  photo('2022-06-08', undefined, 'not-applicable'),
  photo('kemarin', '2021-03-15', 'not-applicable'),
];

/** What the text and the pages of papers say of the dossier. */
export const paperTextCases: readonly Case[] = [...naming, ...pages, ...ends, ...numbers, ...clocks];
