import type { Award, Innovation, Measurement, Video } from '../../../src/core/innovation.ts';
import type { Case, Expected } from './case.ts';

const FILE = 'inovasi.yaml';
const TOLAK = [
  { tingkat: 'top-99', paling_banyak: 1 },
  { tingkat: 'top-terpuji', paling_banyak: 0, edisi: ['2021', '2022'] },
];

function history(
  name: string,
  penghargaan: readonly Award[],
  expect: readonly Expected[],
  options: Readonly<Record<string, unknown>> = { tolak: TOLAK },
): Case {
  return { kind: 'riwayat-penghargaan', name, dossier: { innovation: { penghargaan } }, options, expect };
}

/** The best of earlier editions, as the ministry named them for 2021. */
const TOLAK_2021 = [
  { tingkat: 'top-45', paling_banyak: 0, edisi: ['kipp-2020', 'kipp-2019'] },
  { tingkat: 'top-40', paling_banyak: 0, edisi: ['kipp-2018', 'kipp-2017'] },
  { tingkat: 'top-35', paling_banyak: 0, edisi: ['kipp-2016'] },
  { tingkat: 'top-25', paling_banyak: 0, edisi: ['kipp-2015'] },
  { tingkat: 'top-9', paling_banyak: 0, edisi: ['kipp-2014'] },
  { tingkat: 'top-99', paling_banyak: 1 },
];
const BEST_OF_2021 = [
  ['TOP 45', '2020'],
  ['Top 40 Inovasi Pelayanan Publik', 'kipp-2018'],
  ['Top Terpuji', 'KIPP 2016'],
  ['top-9', '2014'],
] as const;

function refused(index: number, args: Readonly<Record<string, unknown>>): readonly Expected[] {
  return [{ problem: 'riwayat/ditolak', at: { file: FILE, path: ['penghargaan', index] }, args }];
}

const NEED = { tolak: [], perlu: [{ tingkat: 'top-terpuji', edisi: ['2014', '2021'] }, { tingkat: 'opsi' }] };
const UNMET: readonly Expected[] = [
  {
    problem: 'riwayat/tidak-memenuhi',
    at: { file: FILE, path: ['penghargaan'] },
    args: { perlu: ['top-terpuji', 'opsi'] },
  },
];

const awards: readonly Case[] = [
  history('none', [], []),
  history('once Top 99', [{ edisi: '2018', tingkat: 'top-99' }], []),
  history(
    'the same award listed twice',
    [
      { edisi: '2018', tingkat: 'top-99' },
      { edisi: 'kipp-2018', tingkat: 'Top 99' },
    ],
    [],
  ),
  history(
    'twice Top 99',
    [
      { edisi: '2018', tingkat: 'top-99' },
      { edisi: 'kipp-2021', tingkat: 'top-99' },
    ],
    refused(1, { tingkat: 'top-99', jumlah: 2, paling_banyak: 1, edisi: ['2018', 'kipp-2021'] }),
  ),
  history(
    'Top Terpuji of an edition that counts',
    [{ edisi: 'KIPP 2021', tingkat: 'Top Terpuji' }],
    refused(0, { tingkat: 'top-terpuji', jumlah: 1 }),
  ),
  history(
    'Top Terpuji of another edition, or of none that is known',
    [{ edisi: '2014', tingkat: 'top-terpuji' }, { tingkat: 'top-terpuji' }],
    [],
  ),
  history(
    'an award as people write it, its year beside it',
    [{ tingkat: 'Top 99 KIPP 2019' }, { edisi: 'KIPP Tahun 2021', tingkat: 'TOP 99' }],
    refused(1, { jumlah: 2, edisi: ['2019', 'KIPP Tahun 2021'] }),
  ),
  history(
    'a Top 99 of a province',
    [
      { edisi: 'Kovablik 2019', tingkat: 'Top 99' },
      { edisi: '2021', tingkat: 'top-99' },
    ],
    [],
  ),
  ...BEST_OF_2021.map(([tingkat, edisi]) =>
    history(
      `the conditions of 2021: ${tingkat} of ${edisi}`,
      [{ edisi, tingkat }],
      refused(0, { jumlah: 1, edisi: [edisi] }),
      {
        tolak: TOLAK_2021,
      },
    ),
  ),
  history('the conditions of 2021: once Top 99', [{ edisi: 'kipp-2020', tingkat: 'top-99' }], [], {
    tolak: TOLAK_2021,
  }),
  history(
    'the best of an edition by its number where Top Terpuji is needed',
    [{ edisi: '2014', tingkat: 'Top 9' }],
    [],
    NEED,
  ),
  history('needed award is there', [{ edisi: '2014', tingkat: 'top-terpuji' }], [], NEED),
  history('one of the needed awards will do', [{ edisi: '2025', tingkat: 'opsi' }], [], NEED),
  history('needed award of the wrong edition', [{ edisi: '2022', tingkat: 'top-terpuji' }], UNMET, NEED),
  history('needed award is not there', [], UNMET, NEED),
];

function at(...times: readonly string[]): readonly Measurement[] {
  return times.map((waktu, index) => ({ waktu, nilai: index }));
}

type Gap = readonly [problem: Expected['problem'], args?: Readonly<Record<string, unknown>>];

function indicator(name: string, mulai: string | undefined, data: readonly Measurement[], gap?: Gap): Case {
  const innovation: Innovation = {
    indikator: [{ nama: 'Kunjungan', satuan: 'orang', data }],
    ...(mulai === undefined ? {} : { mulai_implementasi: mulai }),
  };
  const place = { file: FILE, path: ['indikator', 0, 'data'] };
  const found: readonly Expected[] =
    gap === undefined ? [] : [{ problem: gap[0], at: place, args: gap[1] ?? {} }];
  return { kind: 'indikator-lengkap', name, dossier: { innovation }, expect: found };
}

const indicators: readonly Case[] = [
  indicator('before and after', '2018-07', at('2018-01', '2019')),
  indicator('a year that may be before', '2018-07', at('2018', '2019')),
  indicator('only after', '2018-07', at('2019', '2020'), [
    'indikator/tanpa-sebelum',
    {
      nama: 'Kunjungan',
      mulai: '2018-07',
      jumlah: 2,
    },
  ]),
  indicator('only before', '2018-07', at('2016', '2017'), ['indikator/tanpa-sesudah']),
  indicator('one figure cannot be both', '2018', at('2018'), ['indikator/tanpa-sesudah']),
  indicator('no figures', '2018', [], ['indikator/tanpa-data']),
  indicator('times without values', '2018', [{ waktu: '2017' }, { waktu: '2019' }], ['indikator/tanpa-data']),
  indicator('start not known, one figure', undefined, at('2019'), ['indikator/tanpa-sesudah', { mulai: '' }]),
  indicator('start not known, two figures', undefined, at('2019', '2020')),
  indicator('a time that cannot be read is another rule’s business', '2018', at('awal', '2019')),
  {
    kind: 'indikator-lengkap',
    name: 'no unit',
    dossier: { innovation: { indikator: [{ id: 'I-01', data: at('2019', '2020') }] } },
    expect: [
      {
        problem: 'indikator/tanpa-satuan',
        at: { file: FILE, path: ['indikator', 0, 'satuan'] },
        args: { nama: 'I-01' },
      },
    ],
  },
  { kind: 'indikator-lengkap', name: 'no indicator', dossier: {}, expect: 'not-applicable' },
];

function video(
  kind: Case['kind'],
  option: Readonly<Record<string, unknown>>,
  facts: Video,
  found?: readonly [Expected['problem'], string, Readonly<Record<string, unknown>>?],
): Case {
  const expect: readonly Expected[] =
    found === undefined
      ? []
      : [{ problem: found[0], at: { file: FILE, path: ['video', found[1]] }, args: found[2] ?? {} }];
  return {
    kind,
    name: JSON.stringify(facts),
    dossier: { innovation: { video: facts } },
    options: option,
    expect,
  };
}

const tautan = 'https://youtu.be/x';
const LENGTH = { maksimal: 300 };
const LINES = { minimal: 720 };
const LANGUAGE = { bahasa: 'id' };

const videos: readonly Case[] = [
  video('video-durasi', LENGTH, { durasi: '5:00' }),
  video('video-durasi', LENGTH, { durasi: '05:01' }, [
    'video/terlalu-panjang',
    'durasi',
    { durasi: 301, batas: 300 },
  ]),
  video('video-durasi', LENGTH, { durasi: '1:00:00' }, ['video/terlalu-panjang', 'durasi', { durasi: 3600 }]),
  video('video-durasi', LENGTH, { tautan, durasi: 'lima menit' }, [
    'video/tidak-terbaca',
    'durasi',
    { isi: 'lima menit' },
  ]),
  video('video-durasi', LENGTH, { tautan }, ['video/keterangan-kosong', 'durasi', { kunci: 'video.durasi' }]),
  { kind: 'video-durasi', name: 'no video', dossier: {}, options: LENGTH, expect: 'not-applicable' },
  ...['720p', '1080', '1280x720', '720 x 1280', 'Full HD'].map((resolusi) =>
    video('video-resolusi', LINES, { resolusi }),
  ),
  video('video-resolusi', LINES, { resolusi: '480p' }, [
    'video/resolusi-rendah',
    'resolusi',
    { resolusi: 480, minimal: 720 },
  ]),
  video('video-resolusi', LINES, { tautan, resolusi: 'jernih' }, ['video/tidak-terbaca', 'resolusi']),
  video('video-resolusi', LINES, { tautan }, ['video/keterangan-kosong', 'resolusi']),
  video('video-takarir', LANGUAGE, { bahasa: 'Indonesia' }),
  video('video-takarir', LANGUAGE, { bahasa: 'jv', takarir: true }),
  video('video-takarir', LANGUAGE, { bahasa: 'jv' }, [
    'video/tanpa-takarir',
    'takarir',
    { bahasa: 'jv', diminta: 'id' },
  ]),
  video('video-takarir', LANGUAGE, { tautan }, ['video/keterangan-kosong', 'bahasa']),
];

export const achievementCases: readonly Case[] = [...awards, ...indicators, ...videos];
