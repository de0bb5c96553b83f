import type { Agency, Beneficiaries, Evaluation } from '../../../src/core/innovation.ts';
import { makeField, makeLetter, makeRulebook, makeSection } from '../../support/dossier.ts';
import type { Case, Expected } from './case.ts';

const FILE = 'inovasi.yaml';
const FIELD = makeField('adaptabilitas-replikasi', { judul: 'Sudah direplikasi?' });
const FORM = makeRulebook({ bagian: [makeSection('adaptabilitas', [FIELD])] });
const OPTIONS = { isian: [FIELD.id] };

function claim(answer: string, fires: boolean): Case {
  const found: Expected = {
    problem: 'replikasi/tanpa-pereplikasi',
    at: { file: FILE, path: ['pereplikasi'] },
    args: { judul: 'Sudah direplikasi?' },
  };
  return {
    kind: 'pereplikasi-terbukti',
    name: answer,
    dossier: { answers: { [FIELD.id]: answer } },
    rulebook: FORM,
    options: OPTIONS,
    expect: fires ? [found] : [],
  };
}

const claims: readonly Case[] = [
  claim('Sudah.', true),
  claim('Ya, oleh tiga rumah sakit daerah.', true),
  claim('# Sudah direplikasi?\n\nYa. Tiga rumah sakit.', true),
  claim('Inovasi ini telah direplikasi oleh Kota Andai.', true),
  claim('Berjalan baik. Sejak 2021 sudah pula ditiru dua kabupaten.', true),
  claim('RSUD Kota Andai telah mereplikasi layanan ini.', true),
  claim('Belum.', false),
  claim('Belum direplikasi, tetapi tiga kabupaten berminat.', false),
  claim('Ya, akan direplikasi tahun depan.', false),
  claim('Sudah ada permintaan dari tiga kabupaten, tetapi belum direplikasi.', false),
  claim('Inovasi ini dapat direplikasi dengan mudah oleh siapa saja.', false),
  claim('Layanan ini sudah berjalan di seluruh kecamatan.', false),
  claim('Inovasi ini siap direplikasi karena sudah memiliki prosedur.', false),
  {
    ...claim('Sudah.', false),
    name: 'said and listed',
    dossier: {
      answers: { [FIELD.id]: 'Sudah.' },
      innovation: { pereplikasi: [{ pihak: 'RSUD Kota Andai', bukti: 'B-01' }] },
    },
  },
];

function copies(
  name: string,
  pereplikasi: readonly { readonly pihak?: string; readonly bukti?: string }[],
  expect: Case['expect'],
): Case {
  const dossier = { innovation: { pereplikasi } };
  return { kind: 'pereplikasi-terbukti', name, dossier, rulebook: FORM, options: OPTIONS, expect };
}

const entries: readonly Case[] = [
  copies(
    'without proof',
    [
      { pihak: 'A', bukti: 'B-01' },
      { pihak: 'B', bukti: '-' },
    ],
    [
      {
        problem: 'replikasi/pereplikasi-belum-lengkap',
        at: { file: FILE, path: ['pereplikasi', 1] },
        args: { nama: 'B', kurang: ['bukti'] },
      },
    ],
  ),
  copies(
    'without a name',
    [{ bukti: 'B-01' }],
    [
      {
        problem: 'replikasi/pereplikasi-belum-lengkap',
        at: { file: FILE, path: ['pereplikasi', 0] },
        args: { nama: '1', kurang: ['pihak'] },
      },
    ],
  ),
  copies('an entry that is still blank', [{}], 'not-applicable'),
  copies('none, and no answer', [], 'not-applicable'),
];

const ASKED = {
  isian: { inspirasi: 'inspirasi', proses: 'proses-replikasi', pembeda: 'faktor-pembeda' },
  surat: 'hasil-replikasi',
};

function blank(kunci: string): Expected {
  return { problem: 'replikasi/kosong', at: { file: FILE, path: ['replikasi', kunci] }, args: { kunci } };
}

function origin(name: string, given: Partial<Case>): Case {
  return { kind: 'replikasi-lengkap', name, dossier: {}, options: ASKED, expect: [], ...given };
}

const TOLD = {
  inspirasi: [{ judul: 'Obat Tiba', instansi: 'Kota Andai' }],
  proses: 'Kaji banding, lalu uji coba.',
  pembeda: 'Desa kepulauan.',
  surat: 'S-05',
};

const origins: readonly Case[] = [
  origin('everything told', { dossier: { innovation: { replikasi: TOLD } } }),
  origin('nothing told', { expect: ['inspirasi', 'proses', 'pembeda', 'surat'].map(blank) }),
  origin('a stand-in says nothing', {
    dossier: { innovation: { replikasi: { ...TOLD, proses: 'TODO', surat: ' ' } } },
    expect: [blank('proses'), blank('surat')],
  }),
  origin('an original without its agency', {
    dossier: { innovation: { replikasi: { ...TOLD, inspirasi: [{ judul: 'Obat Tiba' }] } } },
    expect: [
      {
        problem: 'replikasi/inspirasi-belum-lengkap',
        at: { file: FILE, path: ['replikasi', 'inspirasi', 0] },
        args: { nama: 'Obat Tiba', kurang: ['instansi'] },
      },
    ],
  }),
  origin('a form and a letter that ask for it themselves', {
    rulebook: makeRulebook({
      bagian: [
        makeSection('inspirasi', [makeField('inspirasi')]),
        makeSection('p', [makeField('proses-replikasi')]),
      ],
      surat: [makeLetter('hasil-replikasi')],
    }),
    expect: [blank('pembeda')],
  }),
];

const UPP = 'RSUD Contoh (fiksi)';
const COUNTY: Agency = { nama: 'Pemerintah Kabupaten Contoh', jenis: 'kabupaten' };
const LIBRARY: Agency = {
  nama: 'Perpustakaan Nasional Republik Indonesia',
  nama_singkat: 'Perpusnas',
  jenis: 'lembaga',
};

function evaluated(
  jenis: 'internal' | 'eksternal',
  penilai: string,
  problem?: Expected['problem'],
  { upp = UPP, agency = COUNTY }: { readonly upp?: string; readonly agency?: Agency } = {},
): Case {
  const at = { file: FILE, path: ['evaluasi', 0, 'jenis'] };
  return {
    kind: 'evaluasi-jenis',
    name: `${jenis}: ${penilai}`,
    dossier: { innovation: { upp, evaluasi: [{ jenis, penilai }] } },
    agency,
    expect: problem === undefined ? [] : [{ problem, at, args: { penilai } }],
  };
}

const NOT_OUTSIDE = 'evaluasi/bukan-eksternal';
const NOT_INSIDE = 'evaluasi/bukan-internal';

const kinds: readonly Case[] = [
  evaluated('internal', 'Tim mutu RSUD Contoh'),
  evaluated('internal', 'Dinas Kesehatan Kabupaten Contoh'),
  evaluated('internal', 'Tim RSUD Contoh bersama Universitas Misal'),
  evaluated('internal', 'Bpk. Ahmad'),
  evaluated('eksternal', 'Inspektorat Kabupaten Contoh'),
  evaluated('eksternal', 'Universitas Misal'),
  evaluated('eksternal', 'Dinas Kesehatan Kabupaten Contoh'),
  evaluated('eksternal', 'Pasien RSUD Contoh'),
  evaluated('eksternal', 'RSUD Contoh II'),
  evaluated('eksternal', 'Dewan Riset Daerah'),
  evaluated('eksternal', 'RSUD Contoh', NOT_OUTSIDE),
  evaluated('eksternal', 'Tim Mutu RSUD Contoh', NOT_OUTSIDE),
  evaluated('eksternal', 'Pemkab Contoh', NOT_OUTSIDE),
  evaluated('eksternal', 'Pemerintah Kabupaten Contoh', NOT_OUTSIDE),
  evaluated('eksternal', 'Bagian Hukum Perpustakaan Nasional RI', NOT_OUTSIDE, {
    upp: 'Pusat Jasa',
    agency: LIBRARY,
  }),
  evaluated('eksternal', 'Deputi Bidang Jasa Perpustakaan Nasional', NOT_OUTSIDE, {
    upp: 'Pusat Jasa',
    agency: LIBRARY,
  }),
  evaluated('eksternal', 'Pemustaka Perpustakaan Nasional', undefined, {
    upp: 'Pusat Jasa',
    agency: LIBRARY,
  }),
  evaluated('eksternal', 'Inspektorat Perpusnas', undefined, { upp: 'Pusat Jasa', agency: LIBRARY }),
  evaluated('internal', 'Inspektorat Daerah', NOT_INSIDE),
  evaluated('internal', 'BPK RI', NOT_INSIDE),
  evaluated('internal', 'BPKP Perwakilan Contoh', NOT_INSIDE),
  evaluated('internal', 'Fakultas Kedokteran Universitas Misal', NOT_INSIDE),
  evaluated('internal', 'Politeknik Misal', undefined, { upp: 'Politeknik Misal' }),
  {
    ...evaluated('internal', 'x'),
    name: 'nobody named',
    dossier: { innovation: { evaluasi: [{ jenis: 'internal' }] } },
    expect: 'not-applicable',
  },
];

function whole(name: string, evaluasi: readonly Evaluation[], expect: Case['expect']): Case {
  return { kind: 'evaluasi-lengkap', name, dossier: { innovation: { evaluasi } }, expect };
}

const FULL: Evaluation = { jenis: 'internal', penilai: 'Tim mutu', tanggal: '2023', bukti: 'B-01' };

const wholes: readonly Case[] = [
  whole('complete', [FULL], []),
  whole(
    'nothing but a name',
    [FULL, { penilai: 'BPK' }],
    [
      {
        problem: 'evaluasi/belum-lengkap',
        at: { file: FILE, path: ['evaluasi', 1] },
        args: { nama: 'BPK', kurang: ['jenis', 'tanggal', 'bukti'] },
      },
    ],
  ),
  whole(
    'a name to come',
    [{ ...FULL, penilai: '…' }],
    [
      {
        problem: 'evaluasi/belum-lengkap',
        at: { file: FILE, path: ['evaluasi', 0] },
        args: { kurang: ['penilai'] },
      },
    ],
  ),
  whole('an entry that is still blank, beside a complete one', [{}, FULL], []),
  whole('none', [], 'not-applicable'),
];

const GROUP: Beneficiaries = {
  kelompok: 'Pasien',
  satuan: 'orang',
  data: [{ waktu: '2022', nilai: 0, sumber: ['B-03'] }],
};

function beneficiaries(name: string, group: Beneficiaries, expect: Case['expect']): Case {
  return { kind: 'penerima-lengkap', name, dossier: { innovation: { penerima_manfaat: [group] } }, expect };
}

const groups: readonly Case[] = [
  { kind: 'penerima-lengkap', name: 'no list', dossier: {}, expect: 'not-applicable' },
  beneficiaries('all is told, none is a number too', GROUP, []),
  beneficiaries('nothing but a name', { kelompok: 'Pasien' }, [
    {
      problem: 'penerima/belum-lengkap',
      at: { file: FILE, path: ['penerima_manfaat', 0] },
      args: { nama: 'Pasien', kurang: ['satuan', 'data'] },
    },
  ]),
  beneficiaries('a number out of nowhere', { ...GROUP, kelompok: '-', data: [{ nilai: 3, sumber: [' '] }] }, [
    {
      problem: 'penerima/belum-lengkap',
      at: { file: FILE, path: ['penerima_manfaat', 0] },
      args: { nama: '1', kurang: ['kelompok'] },
    },
    {
      problem: 'penerima/angka-belum-lengkap',
      at: { file: FILE, path: ['penerima_manfaat', 0, 'data', 0, 'waktu'] },
      args: { nama: '1', waktu: '', kurang: ['waktu', 'sumber'] },
    },
  ]),
];

export const relationCases: readonly Case[] = [
  ...claims,
  ...entries,
  ...origins,
  ...kinds,
  ...wholes,
  ...groups,
];
