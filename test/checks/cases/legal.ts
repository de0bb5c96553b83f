import type { LegalBasis } from '../../../src/core/innovation.ts';
import type { Case, Expected } from './case.ts';

const FILE = 'dasar-hukum/dasar-hukum.yaml';

/** A decree of which nothing is missing. */
const DECREE: LegalBasis = {
  id: 'H-01',
  jenis: 'Keputusan Bupati',
  nomor: '188.45/12/HK/2019',
  tahun: 2019,
  tentang: 'Penetapan inovasi',
  tanggal: '2019-01-21',
  penetap: 'Bupati Contoh',
  berkas: 'sk.pdf',
};

const { tahun: _tahun, ...DATED } = DECREE;

type Bases = readonly LegalBasis[];

function whole(name: string, legalBases: Bases, expect: Case['expect'] = []): Case {
  return { kind: 'hukum-lengkap', name, dossier: { legalBases }, expect };
}

function at(
  problem: Expected['problem'],
  path: readonly (string | number)[],
  args: Expected['args'] = {},
): readonly Expected[] {
  return [{ problem, at: { file: FILE, path }, args }];
}

const KNOWN = [
  'Perbup',
  'PERATURAN BUPATI',
  'Peraturan Bupati Contoh',
  'Perwali',
  'Peraturan Walikota',
  'Peraturan Wali Kota',
  'Pergub Jawa Tengah',
  'Permen PANRB',
  'PermenPANRB',
  'Peraturan Menteri PANRB',
  'Kepmen',
  'SK Bupati',
  'Surat Keputusan Bupati',
  'SK Kepala Dinas',
  'Keputusan Kepala Perangkat Daerah',
  'Keputusan Direktur RSUD',
  'SK',
  'S.O.P.',
  'Standar Operasional Prosedur',
  'MoU',
  'Nota Kesepahaman',
  'Nota Kesepakatan',
  'PKS',
  'Perjanjian Kerjasama',
  'Surat Tugas',
  'Surat Penugasan',
  'Surat Edaran Bersama',
  'SE Bupati',
  'Perda Kab.',
  'Peraturan Daerah Provinsi',
  'Qanun Aceh',
  'Peraturan Desa',
  'Instruksi Bupati',
  'Surat Pernyataan Replikasi',
  'Pedoman Menteri PANRB',
  'Keputusan Kepala Perpustakaan Nasional',
];

const completeness: readonly Case[] = [
  whole('nothing missing', [DECREE]),
  ...KNOWN.map((jenis) => whole(`the kind ${jenis}`, [{ ...DECREE, jenis }])),
  whole('a law needs neither date nor signatory', [
    {
      id: 'H-01',
      jenis: 'UU',
      nomor: '43',
      tahun: 2007,
      tentang: 'Perpustakaan',
      tautan: 'https://jdih.go.id',
    },
  ]),
  whole('an agreement without a number', [{ ...DECREE, jenis: 'MoU', nomor: '' }]),
  whole('the day tells the year', [DATED]),
  ...['7', '188/12/2023', '400.10.11/1887/BSKDN', 'B/187/PP.00.05/2022', 'P.2/Setjen/Ropeg/OTL.0/3/2017'].map(
    (nomor) => whole(`the number ${nomor}`, [{ ...DECREE, nomor }]),
  ),
  whole(
    'number, subject and signatory missing',
    [{ id: 'H-01', jenis: 'Perbup', tahun: 2019, tanggal: '2019-01-21', berkas: 'perbup.pdf' }],
    at('hukum/belum-lengkap', [0], { nama: 'H-01', kurang: ['nomor', 'tentang', 'penetap'] }),
  ),
  whole(
    'a stand-in is nothing',
    [{ ...DECREE, nomor: '…', penetap: '-' }],
    at('hukum/belum-lengkap', [0], { kurang: ['nomor', 'penetap'] }),
  ),
  whole('no kind', [{ ...DECREE, jenis: '' }], at('hukum/belum-lengkap', [0], { kurang: ['jenis'] })),
  whole(
    'a mistyped kind',
    [{ ...DECREE, jenis: 'Perturan Bupati' }],
    at('hukum/jenis-tidak-dikenal', [0, 'jenis'], { jenis: 'Perturan Bupati', mirip: 'Peraturan Bupati' }),
  ),
  whole(
    'a kind that nobody knows',
    [{ id: 'H-01', jenis: 'Foto', tahun: 2020, tentang: 'x', penetap: 'y', berkas: 'a.pdf' }],
    at('hukum/jenis-tidak-dikenal', [0, 'jenis'], { mirip: '' }),
  ),
  whole(
    'year and date of different years',
    [{ ...DECREE, tahun: 2018 }],
    at('hukum/tahun-berbeda', [0, 'tahun'], { tahun: 2018, tanggal: '2019-01-21' }),
  ),
  whole(
    'no document',
    [DECREE, { ...DECREE, id: '', berkas: '' }],
    at('hukum/tanpa-pindaian', [1], { nama: 'Keputusan Bupati 188.45/12/HK/2019' }),
  ),
  whole('an entry that says nothing yet', [{}], 'not-applicable'),
  whole('none', [], 'not-applicable'),
];

function inForce(name: string, legalBases: Bases, expect: Case['expect'] = []): Case {
  const options = { penutupan: '2023-05-06T23:59+07:00' };
  return { kind: 'hukum-berlaku', name, dossier: { legalBases }, options, expect };
}

const ENDED: LegalBasis = { ...DECREE, berlaku_sampai: '2022-12-31' };

const validity: readonly Case[] = [
  inForce('without an end', [DECREE]),
  inForce('until the day of closing', [{ ...DECREE, berlaku_sampai: '2023-05-06' }]),
  inForce('until some day of the year of closing', [{ ...DECREE, berlaku_sampai: '2023' }]),
  inForce('an end that is no date', [{ ...DECREE, berlaku_sampai: 'dicabut' }]),
  inForce(
    'ended before closing',
    [ENDED],
    at('hukum/tidak-berlaku', [0, 'berlaku_sampai'], { nama: 'H-01', sampai: '2022-12-31' }),
  ),
  inForce('ended, and issued anew', [ENDED, { ...DECREE, id: 'H-02', tahun: 2023, tanggal: '2023-01-02' }]),
  inForce(
    'ended, and what came later is of another kind',
    [ENDED, { ...DECREE, id: 'H-02', jenis: 'MoU', tanggal: '2023-01-02' }],
    at('hukum/tidak-berlaku', [0, 'berlaku_sampai']),
  ),
  inForce('repealed by an entry, named by id', [{ ...ENDED, dicabut_oleh: 'h-02' }, { id: 'H-02' }]),
  inForce('repealed by an entry, as it is cited', [
    { ...DECREE, dicabut_oleh: 'Perbup No. 12 Th. 2024' },
    { id: 'H-02', jenis: 'Peraturan Bupati', nomor: '12', tahun: 2024 },
  ]),
  inForce(
    'repealed by what is no entry',
    [
      { ...DECREE, dicabut_oleh: 'Perbup 12/2024' },
      { id: 'H-02', jenis: 'Perda', nomor: '12', tahun: 2024 },
    ],
    at('hukum/dicabut', [0, 'dicabut_oleh'], { oleh: 'Perbup 12/2024' }),
  ),
  inForce(
    'repealed by itself',
    [{ ...DECREE, dicabut_oleh: 'H-01' }],
    at('hukum/dicabut', [0, 'dicabut_oleh'], { oleh: 'H-01' }),
  ),
  { ...inForce('closing not known', [ENDED]), options: {} },
  inForce('none', [], 'not-applicable'),
];

/** What is said of legal bases. */
export const legalCases: readonly Case[] = [...completeness, ...validity];
