import type { Award } from '../../../src/core/innovation.ts';
import type { Participation } from '../../../src/core/participation.ts';
import { makeField, makeRulebook, makeSection } from '../../support/dossier.ts';
import type { Case, Expected } from './case.ts';

const FILE = 'inovasi.yaml';
const HISTORY = 'riwayat.yaml';

function recorded(
  name: string,
  penghargaan: readonly Award[],
  expect: Case['expect'],
  history: readonly Participation[] = [],
): Case {
  return { kind: 'penghargaan-lengkap', name, dossier: { innovation: { penghargaan }, history }, expect };
}

const levels: readonly Case[] = [
  ...[
    'top-99',
    'TOP 45',
    'Top 99 KIPP 2019',
    'Top Inovasi Terpuji',
    'Top 45 Inovasi Pelayanan Publik Terpuji',
    'Outstanding Achievement',
    'OPSI',
    'Top 15 Kelompok Khusus',
    'Top 5 Kelompok Replikasi',
    'Finalis',
    'lainnya',
  ].map((tingkat) => recorded(tingkat, [{ edisi: 'kipp-2019', tingkat }], [])),
  recorded('year in the level', [{ tingkat: 'Top 99 KIPP 2019' }], []),
  ...['Top 30 Jawa Timur', 'Top 99 Kovablik', 'Juara 1'].map((tingkat) =>
    recorded(
      tingkat,
      [{ edisi: '2019', tingkat }],
      [
        {
          problem: 'riwayat/tingkat-tidak-dikenal',
          at: { file: FILE, path: ['penghargaan', 0, 'tingkat'] },
          args: { isi: tingkat },
        },
      ],
    ),
  ),
  recorded(
    'top99s',
    [{ edisi: '2019', tingkat: 'top-98' }],
    [
      {
        problem: 'riwayat/tingkat-tidak-dikenal',
        at: { file: FILE, path: ['penghargaan', 0, 'tingkat'] },
        args: { isi: 'top-98', mirip: 'top-99' },
      },
    ],
  ),
  recorded(
    'neither level nor edition',
    [{ judul: 'Antar Obat' }, {}],
    [
      {
        problem: 'riwayat/penghargaan-belum-lengkap',
        at: { file: FILE, path: ['penghargaan', 0] },
        args: { nama: 'Antar Obat', kurang: ['tingkat', 'edisi'] },
      },
    ],
  ),
  recorded(
    'an award in the history only',
    [{ edisi: '2019', tingkat: 'top-99' }],
    [
      {
        problem: 'riwayat/penghargaan-belum-dicatat',
        at: { file: HISTORY, path: [1, 'hasil'] },
        args: { edisi: 'kipp-2021' },
      },
    ],
    [
      { edisi: 'KIPP 2019', hasil: 'penghargaan' },
      { edisi: 'kipp-2021', hasil: 'penghargaan' },
    ],
  ),
  recorded('no award', [], 'not-applicable', [{ edisi: '2021', hasil: 'finalis' }]),
];

const NOTE = { isi: 'Bukti keberlanjutan belum kuat.' };

function improved(
  name: string,
  history: readonly Participation[],
  expect: Case['expect'],
  given: Partial<Case> & { readonly awards?: readonly Award[] } = {},
): Case {
  const { awards = [], ...rest } = given;
  return {
    kind: 'riwayat-perbaikan',
    name,
    dossier: { innovation: { penghargaan: awards }, history },
    options: { isian: ['pembaruan'] },
    expect,
    ...rest,
  };
}

const NOTHING = (path: Expected['at']['path'], ...edisi: readonly string[]): readonly Expected[] => [
  { problem: 'riwayat/tanpa-perkembangan', at: { file: HISTORY, path: path ?? [] }, args: { edisi } },
];

const improvements: readonly Case[] = [
  improved(
    'every note answered',
    [{ edisi: '2021', catatan: [{ ...NOTE, perbaikan: 'SK ditetapkan.' }] }],
    [],
  ),
  improved(
    'one note not',
    [{ edisi: '2021', catatan: [{ ...NOTE, perbaikan: 'SK ditetapkan.' }, NOTE] }],
    [
      {
        problem: 'riwayat/catatan-tanpa-perbaikan',
        at: { file: HISTORY, path: [0, 'catatan', 1, 'perbaikan'] },
        args: { isi: NOTE.isi, edisi: '2021' },
      },
    ],
  ),
  improved(
    'answered by a stand-in',
    [{ catatan: [{ ...NOTE, perbaikan: 'belum diisi' }] }],
    [
      {
        problem: 'riwayat/catatan-tanpa-perbaikan',
        at: { file: HISTORY, path: [0, 'catatan', 0, 'perbaikan'] },
      },
    ],
  ),
  improved('no note, but development', [{ edisi: '2021', perkembangan: [{ isi: 'Dua desa lagi.' }] }], []),
  improved(
    'entered, nothing since',
    [{ edisi: 'KIPP 2021', hasil: 'finalis' }],
    NOTHING([0, 'perkembangan'], 'KIPP 2021'),
  ),
  improved('won, nothing since', [], NOTHING([], 'kipp-2019'), {
    awards: [{ edisi: 'kipp-2019', tingkat: 'top-99' }],
  }),
  improved('won and entered: each edition once', [{ edisi: '2019' }], NOTHING([0, 'perkembangan'], '2019'), {
    awards: [{ edisi: 'KIPP 2019', tingkat: 'top-99' }],
  }),
  improved('a form that asks for it itself', [{ edisi: '2021' }], [], {
    rulebook: makeRulebook({ bagian: [makeSection('pembaruan', [makeField('pembaruan')])] }),
  }),
  improved('registered, never submitted', [{ edisi: '2021', hasil: 'tidak-diajukan' }], 'not-applicable'),
  improved('this edition itself, and another contest', [{ edisi: 'kipp-2023' }], 'not-applicable', {
    awards: [{ edisi: 'Kovablik 2019', tingkat: 'lainnya' }],
  }),
  improved('never before', [], 'not-applicable'),
];

function proven(name: string, history: readonly Participation[], expect: Case['expect']): Case {
  return { kind: 'perbaikan-terbukti', name, dossier: { history }, expect };
}

const proofs: readonly Case[] = [
  proven('with proof', [{ catatan: [{ ...NOTE, perbaikan: 'SK.', bukti: 'B-01' }] }], []),
  proven(
    'without',
    [{ edisi: '2021', catatan: [{ ...NOTE, perbaikan: 'SK.' }], perkembangan: [{ isi: 'Meluas.' }] }],
    [
      {
        problem: 'riwayat/perbaikan-tanpa-bukti',
        at: { file: HISTORY, path: [0, 'catatan', 0, 'bukti'] },
        args: { isi: 'SK.', edisi: '2021' },
      },
      {
        problem: 'riwayat/perbaikan-tanpa-bukti',
        at: { file: HISTORY, path: [0, 'perkembangan', 0, 'bukti'] },
      },
    ],
  ),
  proven('no improvement to prove', [{ catatan: [NOTE] }], 'not-applicable'),
];

export const historyCases: readonly Case[] = [...levels, ...improvements, ...proofs];
