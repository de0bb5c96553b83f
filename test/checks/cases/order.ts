import type { Innovation } from '../../../src/core/innovation.ts';
import type { Case, Expected } from './case.ts';

const FILE = 'inovasi.yaml';
const BASES = 'dasar-hukum/dasar-hukum.yaml';
const START: Innovation = { mulai_implementasi: '2019-02-04' };

type Bases = NonNullable<Case['dossier']['legalBases']>;

function decree(name: string, legalBases: Bases, expect: Case['expect'], start = START): Case {
  return { kind: 'dasar-hukum-mendahului', name, dossier: { innovation: start, legalBases }, expect };
}

function lateAt(path: Expected['at']['path'], args: Readonly<Record<string, unknown>>): readonly Expected[] {
  return [{ problem: 'urutan/dasar-hukum-sesudah-mulai', at: { file: BASES, path: path ?? [] }, args }];
}

const decrees: readonly Case[] = [
  decree('on the day of the start', [{ id: 'H-01', tanggal: '2019-02-04' }], []),
  decree('a renewal after an older one', [{ tanggal: '2018' }, { id: 'H-02', tanggal: '2022' }], []),
  decree('in the year of the start, day not known', [{ tahun: 2019 }], []),
  decree(
    'only one, later',
    [{ id: 'H-01', tanggal: '2019-02-05' }],
    [...lateAt([0, 'tanggal'], { nama: 'H-01', tanggal: '2019-02-05', mulai: '2019-02-04', jumlah: 1 })],
  ),
  decree(
    'all later, told at the earliest',
    [
      { id: 'H-01', tanggal: '2021' },
      { jenis: 'SK', nomor: '3', tahun: 2020 },
    ],
    [...lateAt([1, 'tahun'], { nama: 'SK 3', tanggal: '2020', jumlah: 2 })],
  ),
  decree('later, with a word on why', [{ tanggal: '2021', keterangan: 'Sebelumnya surat tugas.' }], []),
  decree('later, beside one whose date is not known', [{ tanggal: '2021' }, { jenis: 'SOP' }], []),
  decree('start not known', [{ tanggal: '2021' }], 'not-applicable', {}),
  decree('none', [], 'not-applicable'),
];

function proof(name: string, dossier: Case['dossier'], expect: Case['expect']): Case {
  return { kind: 'bukti-sesudah', name, dossier, expect };
}

function measured(waktu: string, tanggal: string, expect: Case['expect']): Case {
  const indikator = [{ nama: 'Lama', data: [{ waktu, nilai: 1, sumber: ['B-01'] }] }];
  const evidence = [{ id: 'B-01', tanggal }];
  return proof(
    `figure of ${waktu}, proof of ${tanggal}`,
    { innovation: { ...START, indikator }, evidence },
    expect,
  );
}

const proofs: readonly Case[] = [
  measured('2018', '2018-12-14', []),
  measured('2018', '2019', []),
  measured('2022', '2022-06', []),
  measured('2022', 'tahun lalu', []),
  measured('2022', '2021', [
    {
      problem: 'urutan/bukti-sebelum-ukuran',
      at: { file: FILE, path: ['indikator', 0, 'data', 0, 'sumber', 0] },
      args: { id: 'B-01', tanggal: '2021', waktu: '2022', nama: 'Lama' },
    },
  ]),
  proof(
    'a decree as source of the baseline',
    {
      innovation: { ...START, indikator: [{ data: [{ waktu: '2018', sumber: ['H-01', 'X-9'] }] }] },
      legalBases: [{ id: 'H-01', tanggal: '2019-01' }],
    },
    [],
  ),
  proof(
    'agreements may be older',
    {
      innovation: { ...START, kolaborasi: [{ bukti: 'B-01' }], pereplikasi: [{ pihak: 'x' }] },
      evidence: [{ id: 'B-01', tanggal: '2010' }],
    },
    [],
  ),
  proof(
    'evaluated and replicated before it ran',
    {
      innovation: {
        ...START,
        evaluasi: [{ penilai: 'BPK', tanggal: '2018', bukti: 'B-01' }],
        pereplikasi: [{ bukti: 'B-01' }, { bukti: 'B-02' }],
      },
      evidence: [
        { id: 'B-01', tanggal: '2018-12' },
        { id: 'B-02', tanggal: '2019' },
      ],
    },
    [
      {
        problem: 'urutan/evaluasi-sebelum-mulai',
        at: { file: FILE, path: ['evaluasi', 0, 'tanggal'] },
        args: { nama: 'BPK', tanggal: '2018', mulai: '2019-02-04' },
      },
      {
        problem: 'urutan/bukti-sebelum-mulai',
        at: { file: FILE, path: ['evaluasi', 0, 'bukti'] },
        args: { id: 'B-01', kunci: 'evaluasi' },
      },
      {
        problem: 'urutan/bukti-sebelum-mulai',
        at: { file: FILE, path: ['pereplikasi', 0, 'bukti'] },
        args: { id: 'B-01', kunci: 'pereplikasi' },
      },
    ],
  ),
  proof('nothing that could be proven', { innovation: START }, 'not-applicable'),
];

const CLOSING = { penutupan: '2023-05-06T23:59+07:00' };

function spoken(tanggal: string, problem?: Expected['problem'], options: Case['options'] = CLOSING): Case {
  const expect: readonly Expected[] =
    problem === undefined
      ? []
      : [{ problem, at: { file: 'testimoni/ani.md', path: ['tanggal'] }, args: { tanggal } }];
  const dossier = { innovation: START, testimonials: [{ slug: 'ani', tanggal }] };
  return {
    kind: 'testimoni-dalam-masa',
    name: `${tanggal}, ${JSON.stringify(options)}`,
    dossier,
    options,
    expect,
  };
}

const testimonials: readonly Case[] = [
  spoken('2019-02-04'),
  spoken('2019'),
  spoken('2023-05-06'),
  spoken('2023'),
  spoken('2019-02-03', 'urutan/testimoni-sebelum-mulai'),
  spoken('2018', 'urutan/testimoni-sebelum-mulai', {}),
  spoken('2023-05-07', 'urutan/testimoni-sesudah-penutupan'),
  spoken('2024', undefined, {}),
  {
    kind: 'testimoni-dalam-masa',
    name: 'no date',
    dossier: { testimonials: [{ slug: 'ani' }] },
    expect: 'not-applicable',
  },
];

function video(tanggal: string | undefined, expect: Case['expect']): Case {
  const innovation = { ...START, video: tanggal === undefined ? {} : { tanggal } };
  return { kind: 'video-sesudah-mulai', name: String(tanggal), dossier: { innovation }, expect };
}

const videos: readonly Case[] = [
  video('2019', []),
  video('2019-02-04', []),
  video('2019-01', [
    {
      problem: 'urutan/video-sebelum-mulai',
      at: { file: FILE, path: ['video', 'tanggal'] },
      args: { tanggal: '2019-01' },
    },
  ]),
  video(undefined, 'not-applicable'),
];

function ahead(
  name: string,
  dossier: Case['dossier'],
  expect: Case['expect'],
  asOf: string | undefined = '2023-05-01',
): Case {
  return { kind: 'belum-terjadi', name, dossier, expect, ...(asOf === '' ? {} : { asOf }) };
}

function future(file: string, path: Expected['at']['path'], kunci = 'tanggal'): Expected {
  return {
    problem: 'tanggal/masa-depan',
    at: { file, path: path ?? [] },
    args: { kunci, per: '2023-05-01' },
  };
}

const aheads: readonly Case[] = [
  ahead(
    'today, tomorrow in the east, this year',
    {
      evidence: [{ tanggal: '2023-05-01' }, { tanggal: '2023-05-02' }, { tanggal: '2023' }],
    },
    [],
  ),
  ahead(
    'a start and an end may lie ahead',
    {
      innovation: { mulai_implementasi: '2030' },
      legalBases: [{ tanggal: '2019', berlaku_sampai: '2030' }],
    },
    [],
  ),
  ahead(
    'whatever is recorded as having happened',
    {
      innovation: {
        evaluasi: [{ tanggal: '2024' }],
        indikator: [{ data: [{ waktu: '2024', nilai: 5 }] }],
        video: { tanggal: '2023-06' },
      },
      legalBases: [{ tanggal: '2023-06' }],
      evidence: [{ tanggal: '2032-01-02' }],
      letters: [{ tanggal: '2023-05-03' }],
      testimonials: [{ slug: 'ani', tanggal: '2024' }],
      history: [{ catatan: [{ tanggal: '2024' }], perkembangan: [{ tanggal: '2024' }] }],
    },
    [
      future(FILE, ['evaluasi', 0, 'tanggal']),
      future(FILE, ['indikator', 0, 'data', 0, 'waktu'], 'waktu'),
      future(FILE, ['video', 'tanggal']),
      future(BASES, [0, 'tanggal']),
      future('bukti/bukti.yaml', [0, 'tanggal']),
      future('surat/surat.yaml', [0, 'tanggal']),
      future('testimoni/ani.md', ['tanggal']),
      future('riwayat.yaml', [0, 'catatan', 0, 'tanggal']),
      future('riwayat.yaml', [0, 'perkembangan', 0, 'tanggal']),
    ],
  ),
  ahead('nobody knows the day', { evidence: [{ tanggal: '2099' }] }, 'not-applicable', ''),
  ahead('no date', {}, 'not-applicable'),
];

function stale(name: string, dossier: Case['dossier'], expect: Case['expect'], toleransi?: string): Case {
  const options = { pembukaan: '2025-04-08', ...(toleransi === undefined ? {} : { toleransi }) };
  return { kind: 'data-mutakhir', name, dossier, options, expect };
}

const OLD: Expected = {
  problem: 'data/usang',
  at: { file: 'bukti/bukti.yaml', path: [0, 'tanggal'] },
  args: { terbaru: '2024-04-07', pembukaan: '2025-04-08' },
};

const stales: readonly Case[] = [
  stale('on the day of opening', { evidence: [{ tanggal: '2025-04-08' }] }, []),
  stale(
    'in the year of opening',
    { innovation: { indikator: [{ data: [{ waktu: '2025', nilai: 1 }] }] } },
    [],
  ),
  stale('within the tolerance', { evidence: [{ tanggal: '2024-04-08' }] }, [], 'P1Y'),
  stale('before it', { evidence: [{ tanggal: '2024-04-07' }, { tanggal: '2020' }] }, [OLD], 'P1Y'),
  stale('before the opening, without tolerance', { evidence: [{ tanggal: '2024-04-07' }] }, [OLD]),
  stale(
    'a new decree shows no new result',
    {
      evidence: [{ tanggal: '2024-04-07' }],
      legalBases: [{ tanggal: '2025-04-09' }],
      letters: [{ tanggal: '2025-05' }],
    },
    [OLD],
  ),
  stale(
    'a testimonial is data too',
    {
      evidence: [{ tanggal: '2020' }],
      testimonials: [{ slug: 'ani', tanggal: '2025-04-09' }],
    },
    [],
  ),
  stale('no date at all', { evidence: [{ id: 'B-01' }] }, 'not-applicable'),
];

export const orderCases: readonly Case[] = [
  ...decrees,
  ...proofs,
  ...testimonials,
  ...videos,
  ...aheads,
  ...stales,
];
