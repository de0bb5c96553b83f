import type { Case, Expected } from './case.ts';

const INNOVATION = 'inovasi.yaml';
const START = ['mulai_implementasi'];

function age(
  mulai: string | undefined,
  minimal: string,
  expected?: Readonly<Record<string, unknown>> | 'not-applicable',
): Case {
  const found: readonly Expected[] = [
    {
      problem: 'usia/terlalu-muda',
      at: { file: INNOVATION, path: START },
      args: expected === 'not-applicable' ? {} : (expected ?? {}),
    },
  ];
  return {
    kind: 'usia',
    name: `${mulai} for ${minimal}`,
    dossier: { innovation: mulai === undefined ? {} : { mulai_implementasi: mulai } },
    options: { minimal, penutupan: '2023-05-06T23:59+07:00' },
    expect: expected === 'not-applicable' ? expected : expected === undefined ? [] : found,
  };
}

const ages: readonly Case[] = [
  age('2021-05-06', 'P2Y'),
  age('2021-05-07', 'P2Y', { usia: 'P1Y11M29D', cukup: '2023-05-07', minimal: 'P2Y', mulai: '2021-05-07' }),
  age('2021', 'P2Y'),
  age('2022', 'P2Y', { usia: 'P1Y4M5D', cukup: '2024-01-01' }),
  age('2021-05', 'P2Y'),
  age('2021-06', 'P2Y', { cukup: '2023-06-01' }),
  age('2024-01-01', 'P1Y', { usia: '' }),
  age('Juli 2021', 'P2Y', 'not-applicable'),
  age(undefined, 'P2Y', 'not-applicable'),
];

const PANDEMIC = { kunci: 'penanganan_pandemi', minimal: 'P1Y' };

/** Old enough only for the exception, which the dossier claims or not. */
function exempt(mulai: string, claimed: boolean, args?: Readonly<Record<string, unknown>>): Case {
  const one = age(mulai, 'P2Y', args);
  return {
    ...one,
    name: `${mulai}, exception ${claimed ? 'claimed' : 'open'}`,
    dossier: { innovation: { mulai_implementasi: mulai, ...(claimed ? { penanganan_pandemi: true } : {}) } },
    options: { ...one.options, kecuali: PANDEMIC },
  };
}

const exceptions: readonly Case[] = [
  exempt('2022-01-01', true),
  exempt('2022-01-01', false, { minimal: 'P2Y', kecuali: 'penanganan_pandemi', cukup_muda: 'P1Y' }),
  exempt('2022-12-01', true, { minimal: 'P1Y', kecuali: '', cukup_muda: '', cukup: '2023-12-01' }),
];

function begun(mulai: string, expect: Case['expect']): Case {
  return {
    kind: 'mulai-sebelum-penutupan',
    name: mulai,
    dossier: { innovation: { mulai_implementasi: mulai } },
    options: { penutupan: '2023-05-06' },
    expect,
  };
}

const late: readonly Expected[] = [
  { problem: 'usia/mulai-setelah-penutupan', at: { file: INNOVATION, path: START } },
];

function date(isi: string, expected?: { readonly usul?: string; readonly akhir?: string }): Case {
  const found: readonly Expected[] = [
    {
      problem: 'tanggal/tidak-sah',
      at: { file: 'bukti/bukti.yaml', path: [0, 'tanggal'] },
      args: { isi, kunci: 'tanggal', usul: '', akhir: '', ...expected },
    },
  ];
  return {
    kind: 'tanggal-sah',
    name: isi,
    dossier: { evidence: [{ tanggal: isi }] },
    expect: expected === undefined ? [] : found,
  };
}

const dates: readonly Case[] = [
  ...['2018', '2025-07', '2024-02-29'].map((isi) => date(isi)),
  date('2025-02-30', { akhir: '2025-02-28' }),
  date('2025-13-01', {}),
  date('31-12-2024', { usul: '2024-12-31' }),
  date('31/12/2024', { usul: '2024-12-31' }),
  date('1.7.2024', { usul: '2024-07-01' }),
  date('2025/7/1', { usul: '2025-07-01' }),
  date('2025-7-1', { usul: '2025-07-01' }),
  date('07/2025', { usul: '2025-07' }),
  date('Juli 2025', { usul: '2025-07' }),
  date('1 Juli 2025', { usul: '2025-07-01' }),
  date('Selasa, 1 Juli 2025', { usul: '2025-07-01' }),
  date('tahun 2018', { usul: '2018' }),
  date('2025-07-01T08:00:00Z', { usul: '2025-07-01' }),
  date('31 Februari 2024', {}),
  date('seumur hidup', {}),
  date('05-06-24', {}),
  {
    kind: 'tanggal-sah',
    name: 'every date of every file',
    dossier: {
      innovation: {
        mulai_implementasi: 'x',
        evaluasi: [{ tanggal: 'x' }],
        indikator: [{ data: [{ waktu: 'x' }] }],
        video: { tanggal: 'x' },
      },
      legalBases: [{ tanggal: 'x', berlaku_sampai: 'x' }],
      letters: [{ tanggal: 'x' }],
      testimonials: [{ slug: 'ani', tanggal: 'x' }],
      history: [{ catatan: [{ tanggal: 'x' }], perkembangan: [{ tanggal: 'x' }] }],
    },
    expect: [
      [INNOVATION, START],
      [INNOVATION, ['evaluasi', 0, 'tanggal']],
      [INNOVATION, ['indikator', 0, 'data', 0, 'waktu']],
      [INNOVATION, ['video', 'tanggal']],
      ['dasar-hukum/dasar-hukum.yaml', [0, 'tanggal']],
      ['dasar-hukum/dasar-hukum.yaml', [0, 'berlaku_sampai']],
      ['surat/surat.yaml', [0, 'tanggal']],
      ['testimoni/ani.md', ['tanggal']],
      ['riwayat.yaml', [0, 'catatan', 0, 'tanggal']],
      ['riwayat.yaml', [0, 'perkembangan', 0, 'tanggal']],
    ].map(([file, path]) => ({ problem: 'tanggal/tidak-sah', at: { file, path } }) as Expected),
  },
  { kind: 'tanggal-sah', name: 'no date at all', dossier: {}, expect: 'not-applicable' },
];

export const dateCases: readonly Case[] = [
  ...ages,
  ...exceptions,
  begun('2023-05-07', late),
  begun('2023-06', late),
  begun('2023-05', []),
  begun('2023-05-06', []),
  begun('besok', 'not-applicable'),
  ...dates,
];
