import type { FileFacts } from '../../../src/core/file-facts.ts';
import type { Innovation, Letter } from '../../../src/core/innovation.ts';
import { makeLetter, makeRulebook } from '../../support/dossier.ts';
import type { Case } from './case.ts';

const LIST = 'surat/surat.yaml';
const MEMUAT = {
  implementasi: ['judul', 'mulai'],
  'identitas-inovator': ['judul', 'inovator'],
  'hasil-replikasi': ['judul', 'asal'],
} as const;

const INNOVATION: Innovation = {
  judul: 'Antar Obat: Pengantaran Obat Rutin Pasien Penyakit Kronis ke Rumah',
  nama_singkat: 'Antar Obat',
  mulai_implementasi: '2018-07-31',
  inovator: {
    jenis: 'tim',
    anggota: [
      { nama: 'dr. Rahma Contohwati, M.Kes. (fiksi)', nip: '197906142005012991' },
      { nama: 'Bayu Misalnya', nip: '198511022010011992' },
    ],
  },
  replikasi: {
    inspirasi: [{ judul: 'Jemput Sampah Sungai Bersama Warga Bantaran', instansi: 'Kota Misal' }],
  },
};

const HEAD =
  'PEMERINTAH KABUPATEN CONTOH SURAT PERNYATAAN Yang bertanda tangan di bawah ini menyatakan bahwa inovasi';
const SIGNED = 'Kota Contoh, 10 April 2023 Direktur, Andi Seumpama NIP 197001011995031991';

function facts(text: readonly string[], more: Partial<FileFacts> = {}): FileFacts {
  return {
    sha256: '0'.repeat(64),
    size: 1000,
    type: 'application/pdf',
    kind: 'pdf',
    pdf: {
      pages: text.length,
      encrypted: false,
      sizes: text.map(() => [595, 842] as const),
      text,
      blank: [],
      cut: false,
      signatures: 0,
      attachments: [],
      javascript: false,
    },
    ...more,
  };
}

interface Sketch {
  readonly kind?: Case['kind'];
  readonly demand?: keyof typeof MEMUAT;
  readonly text?: readonly string[];
  readonly more?: Partial<FileFacts>;
  readonly letter?: Letter;
  readonly innovation?: Innovation;
  readonly expect: Case['expect'];
}

function came(name: string, sketch: Sketch): Case {
  const { kind = 'surat-isi', demand = 'implementasi', text, more, innovation = INNOVATION } = sketch;
  const letter = makeLetter(demand);
  const known = text === undefined ? {} : { inspected: { 'surat/a.pdf': facts(text, more) } };
  return {
    kind,
    name,
    dossier: {
      innovation,
      letters: [{ jenis: demand, berkas: 'a.pdf', ...sketch.letter }],
      files: { 'surat/a.pdf': 1000 },
      ...known,
    },
    rulebook: makeRulebook({ surat: [letter] }),
    subject: { over: 'surat', id: letter.id, letter },
    options: kind === 'surat-isi' ? { memuat: MEMUAT } : {},
    expect: sketch.expect,
  };
}

const at = { file: LIST, path: [0, 'berkas'] } as const;
const starts = (written: string): readonly string[] => [
  `${HEAD} Antar Obat diterapkan sejak ${written} dan masih berjalan. ${SIGNED}`,
];

const SPELLINGS = [
  '31 Juli 2018',
  'tanggal 31 JULI 2018,',
  '31-07-2018',
  '31/7/2018',
  '31 . 07 . 2018',
  '2018-07-31',
  'tanggal 31 bulan Juli tahun 2018',
  'tanggal tiga puluh satu Juli dua ribu delapan belas',
];

const TEAM = `${HEAD} Antar Obat digagas oleh tim berikut`;

export const letterContentCases: readonly Case[] = [
  ...SPELLINGS.map((written) => came(`start written as ${written}`, { text: starts(written), expect: [] })),
  came('another start', {
    text: starts('1 Agustus 2018'),
    expect: [
      {
        problem: 'surat/tanpa-mulai',
        at,
        args: { mulai: '2018-07-31', ditemukan: ['2018-08-01', '2023-04-10'], halaman: 1 },
      },
    ],
  }),
  came('a start of which only the month is known', {
    text: starts('17 Juli 2018'),
    innovation: { ...INNOVATION, mulai_implementasi: '2018-07' },
    expect: [],
  }),
  came('a start of which only the year is known', {
    text: starts('awal tahun 2018'),
    innovation: { ...INNOVATION, mulai_implementasi: '2018' },
    expect: [],
  }),
  came('the letter of another innovation', {
    text: [`${HEAD} Bank Sampah Digital diterapkan sejak 31 Juli 2018 di seluruh kecamatan. ${SIGNED}`],
    expect: [{ problem: 'surat/tanpa-judul', at, args: { dicari: 'Antar Obat', halaman: 1 } }],
  }),
  came('the whole title with slips of a scan', {
    text: [
      `${HEAD} Pengantaran 0bat Rutin Pasien Penyaklt Kronis ke Rumah sejak 31 Juli 2018 di rumah sakit. ${SIGNED}`,
    ],
    expect: [],
  }),
  came('a scan without text', { text: ['', ''], expect: 'not-applicable' }),
  came('a stamp of the scanner for a text', { text: ['Scanned by CamScanner'], expect: 'not-applicable' }),
  came('a file that nobody looked into', { expect: 'not-applicable' }),
  came('a person and a number that are missing', {
    demand: 'identitas-inovator',
    text: [`${TEAM} 1. Rahma Contohwati NIP 19790614 200501 2 991 Kepala Instalasi Farmasi. ${SIGNED}`],
    expect: [{ problem: 'surat/tanpa-inovator', at, args: { nama: ['Bayu Misalnya'], halaman: 1 } }],
  }),
  came('a person known by the number alone', {
    demand: 'identitas-inovator',
    text: [`${TEAM} R. C0ntohwati NIP. 19790614 200501 2 991, Bayu Misalnya. ${SIGNED}`],
    expect: [],
  }),
  came('a number with two other digits', {
    demand: 'identitas-inovator',
    text: [`${TEAM} Rahma Contohwati NIP 19790614 200501 2 919, Bayu Misalnya 198511022010011992. ${SIGNED}`],
    expect: [{ problem: 'surat/nip-berbeda', at, args: { nama: 'dr. Rahma Contohwati, M.Kes. (fiksi)' } }],
  }),
  came('somebody else signed', {
    text: starts('31 Juli 2018'),
    letter: { penanda_tangan: 'Galih Seandainya, S.Kom., Direktur' },
    expect: [{ problem: 'surat/tanpa-penanda-tangan', at, args: { nama: 'Galih Seandainya' } }],
  }),
  came('the one who is named signed', {
    text: starts('31 Juli 2018'),
    letter: { penanda_tangan: 'dr. Andi Seumpama, Sp.PD., Direktur' },
    expect: [],
  }),
  came('an office without a name', {
    text: starts('31 Juli 2018'),
    letter: { penanda_tangan: 'Kepala Dinas Contoh' },
    expect: [],
  }),
  came('a replication of something else', {
    demand: 'hasil-replikasi',
    text: [`${HEAD} Antar Obat merupakan hasil replikasi inovasi Kopi Pagi di Kota Andai. ${SIGNED}`],
    expect: [
      { problem: 'surat/tanpa-asal', at, args: { dicari: INNOVATION.replikasi?.inspirasi?.[0]?.judul } },
    ],
  }),
  came('our own draft', {
    kind: 'surat-bertanda-tangan',
    text: starts('31 Juli 2018'),
    more: { draft: true },
    expect: [{ problem: 'surat/belum-ditandatangani', at, args: { berkas: 'a.pdf' } }],
  }),
  came('a draft after somebody changed it', {
    kind: 'surat-bertanda-tangan',
    text: starts('31 Juli 2018'),
    expect: [],
  }),
  came('unknown', { kind: 'surat-bertanda-tangan', expect: 'not-applicable' }),
];
