import { ANSWER, ON_FIELD, ON_OTHER, wordsOf, type Case, type Expected } from './case.ts';

function left(teks: string, line: number): readonly Expected[] {
  return [{ problem: 'templat/tersisa', at: { file: ANSWER, line }, args: { teks } }];
}

function on(kind: Case['kind'], name: string, text: string, expect: Case['expect']): Case {
  return { kind, name, dossier: { answers: { kebaruan: text } }, subject: ON_FIELD, expect };
}

const EMPTY: Case['expect'] = [
  { problem: 'isian/kosong', at: { file: ANSWER }, args: { judul: 'Kebaruan' } },
];

const required: readonly Case[] = [
  { kind: 'isian-wajib', name: 'no file', dossier: {}, subject: ON_FIELD, expect: EMPTY },
  on(
    'isian-wajib',
    'comment and skeleton headings only',
    '<!-- Pertanyaan -->\n\n# Kebaruan\n\n## nilai tambah\n',
    EMPTY,
  ),
  on('isian-wajib', 'picture only', '![grafik](indikator:I-01)', EMPTY),
  on('isian-wajib', 'some words', 'Layanan jemput bola.', []),
];

const read: readonly Case[] = [
  {
    kind: 'narasi-terbaca',
    name: 'a file in another case, and one that is nothing',
    dossier: { answers: { kebaruan: 'x', Kebaruan: 'y', 'catatan-rapat-bulanan': 'z' } },
    expect: [
      {
        problem: 'narasi/tidak-dibaca',
        at: { file: 'narasi/Kebaruan.md' },
        args: { mirip: 'narasi/kebaruan.md' },
      },
      {
        problem: 'narasi/tidak-dibaca',
        at: { file: 'narasi/catatan-rapat-bulanan.md' },
        args: { mirip: '' },
      },
    ],
  },
  {
    kind: 'narasi-terbaca',
    name: 'only fields of the form',
    dossier: { answers: { kebaruan: 'x', implementasi: 'y' } },
    expect: [],
  },
];

function limited(
  kind: 'kata-maksimal' | 'kata-minimal',
  name: string,
  rest: Omit<Case, 'kind' | 'name' | 'subject'>,
): Case {
  return { kind, name, subject: ON_FIELD, ...rest };
}

const limits: readonly Case[] = [
  limited('kata-maksimal', 'one word too many, at the paragraph that crosses the limit', {
    dossier: { answers: { kebaruan: `${wordsOf(9)}\n\n${wordsOf(2)}` } },
    options: { kata: 10 },
    expect: [
      { problem: 'kata/terlalu-banyak', at: { file: ANSWER, line: 3 }, args: { jumlah: 11, batas: 10 } },
    ],
  }),
  limited(
    'kata-maksimal',
    'exactly the limit; headings of the skeleton, comments and addresses do not count',
    {
      dossier: {
        answers: {
          kebaruan: `## Kebaruan dan keunikan\n\n<!-- ${wordsOf(5)} -->\n\n${wordsOf(9)} [data](https://x.go.id/a) https://y.go.id`,
        },
      },
      options: { kata: 10 },
      expect: [],
    },
  ),
  limited('kata-maksimal', 'blank answer', { dossier: {}, options: { kata: 10 }, expect: 'not-applicable' }),
  limited('kata-minimal', 'below the share of the limit', {
    dossier: { answers: { kebaruan: wordsOf(29) } },
    options: { kata: 100, persen: 30, minimal: 10 },
    expect: [
      { problem: 'kata/terlalu-sedikit', at: { file: ANSWER }, args: { jumlah: 29, wajar: 30, batas: 100 } },
    ],
  }),
  limited('kata-minimal', 'below the least number where the limit is not known', {
    dossier: { answers: { kebaruan: wordsOf(9) } },
    options: { persen: 30, minimal: 10 },
    expect: [{ problem: 'kata/terlalu-sedikit', at: { file: ANSWER }, args: { wajar: 10, batas: 0 } }],
  }),
  limited('kata-minimal', 'the least number never exceeds the limit itself', {
    dossier: { answers: { kebaruan: wordsOf(20) } },
    options: { kata: 20, persen: 30, minimal: 40 },
    expect: [],
  }),
  limited('kata-minimal', 'enough', {
    dossier: { answers: { kebaruan: wordsOf(30) } },
    options: { kata: 100, persen: 30 },
    expect: [],
  }),
  limited('kata-minimal', 'a stand-in is another rule’s business', {
    dossier: { answers: { kebaruan: '-' } },
    options: { persen: 30, minimal: 10 },
    expect: 'not-applicable',
  }),
];

const LEFTOVERS: readonly (readonly [text: string, found: string])[] = [
  ['TODO', 'TODO'],
  ['TODO: minta data ke unit', 'TODO'],
  ['Angkanya TBD nanti.', 'TBD'],
  ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
  ['xxx', 'xxx'],
  ['[isi di sini]', '[isi di sini]'],
  ['Layanan di [nama kabupaten] berubah.', '[nama kabupaten]'],
  ['Biaya Rp xxx per tahun', 'Rp xxx'],
  ['Sebanyak .......... orang', '..........'],
  ['Sebanyak ____ orang', '____'],
  ['Halo {{nama}}', '{{nama}}'],
  ['…', '…'],
  ['...', '...'],
  ['–', '–'],
  ['\\-', '-'],
  ['n/a', 'n/a'],
  ['N.A.', 'N.A.'],
  ['(belum diisi)', '(belum diisi)'],
  ['Isi jawaban di sini', 'Isi jawaban di sini'],
  ['**TODO**', 'TODO'],
  ['&lt;isi nama unit&gt; melayani warga', '<isi nama unit>'],
];

const ORDINARY: readonly string[] = [
  'Isi tabung gas, sembako, dan lain-lain ... semuanya dicatat.',
  'Warga tulis di sini nama anaknya.',
  'Kami mengisi formulir di sini, lalu data masuk.',
  'Lampiran XXX memuat PON XX dan Bab III.',
  'Nomor 0812-xxxx-1234 disamarkan; NIK 3271xxxx juga.',
  'TBA (Taman Baca Anak) Desa Todo melayani 40 anak.',
  '- Desa Todo\n- TBA Melati',
  'Menurut BPS [1] dan [sumber: BPS 2023] angkanya naik; [nama disamarkan] setuju.',
  'Target < 5 hari dan > 90 persen.',
  'Tidak ada inovasi serupa di daerah lain.',
  'Apakah berhasil? Ya.',
  'Belum ada',
  '| Tahun | Nilai |\n|---|---|\n| 2020 | - |\n| 2021 | n/a |\n| 2022 | … |',
  '```\nTODO di dalam kode\n```',
  'Jumlah kunjungan (tahun 2023) naik... lalu stabil.',
  '**Kebaruan dan keunikan**\n\nLayanan jemput bola.',
];

const templates: readonly Case[] = [
  ...LEFTOVERS.map(([text, found]) => on('sisa-templat', `finds ${text}`, text, left(found, 1))),
  ...ORDINARY.map((text) => on('sisa-templat', `lets pass ${JSON.stringify(text)}`, text, [])),
  on('sisa-templat', 'says the line', 'Layanan baru.\n\n- satu\n- [isi di sini]\n', left('[isi di sini]', 4)),
  on(
    'sisa-templat',
    'the question left as a paragraph',
    'Apa yang baru dan berbeda dari cara sebelumnya pada inovasi ini?\n\nLayanan.',
    left('Apa yang baru dan berbeda dari cara sebelumnya pada inovasi ini?', 1),
  ),
  on('sisa-templat', 'blank answer', '<!-- TODO -->', 'not-applicable'),
];

const LONG = wordsOf(30);

const careless: readonly Case[] = [
  ...[
    'https://drive.google.com/abc',
    '[laporan](../bukti/a.pdf)',
    'Lihat [laporan lengkap](../bukti/a.pdf) dan tautan berikut: https://x.go.id',
    'Terlampir.',
    '<https://youtu.be/x>',
  ].map((text) =>
    on('jawaban-asal', `only points: ${text}`, text, [
      { problem: 'asal/hanya-tautan', at: { file: ANSWER } },
    ]),
  ),
  on(
    'jawaban-asal',
    'a link with words of its own',
    'Waktu tunggu turun dari tiga hari menjadi satu jam ([laporan](../bukti/a.pdf)).',
    [],
  ),
  on('jawaban-asal', 'short without a link', 'Layanan jemput bola.', []),
  on('jawaban-asal', 'a stand-in is another rule’s business', '-', 'not-applicable'),
  on(
    'jawaban-asal',
    'the question again',
    'Yang baru dan berbeda dari cara sebelumnya pada inovasi ini adalah',
    [{ problem: 'asal/menyalin-pertanyaan', at: { file: ANSWER } }],
  ),
  on(
    'jawaban-asal',
    'the question taken up in a real answer',
    `Yang baru dan berbeda dari cara sebelumnya ialah ${wordsOf(20)}`,
    [],
  ),
  {
    kind: 'jawaban-asal',
    name: 'the same words as an earlier answer',
    dossier: {
      answers: {
        kebaruan: 'Warga dilayani di rumah, tanpa antre.',
        implementasi: 'Warga dilayani di **rumah** tanpa antre',
      },
    },
    subject: ON_OTHER,
    expect: [
      { problem: 'asal/mengulang', at: { file: 'narasi/implementasi.md' }, args: { lain: 'Kebaruan' } },
    ],
  },
  {
    kind: 'jawaban-asal',
    name: 'of two equal answers the earlier one is left alone',
    dossier: {
      answers: {
        kebaruan: 'Warga dilayani di rumah tanpa antre.',
        implementasi: 'Warga dilayani di rumah tanpa antre.',
      },
    },
    subject: ON_FIELD,
    expect: [],
  },
  {
    kind: 'jawaban-asal',
    name: 'a long answer that stands inside another one',
    dossier: { answers: { kebaruan: LONG, implementasi: `Pengantar. ${LONG} Penutup.` } },
    subject: ON_FIELD,
    expect: [{ problem: 'asal/mengulang', at: { file: ANSWER }, args: { lain: 'Implementasi' } }],
  },
  {
    kind: 'jawaban-asal',
    name: 'short answers may agree',
    dossier: { answers: { kebaruan: 'Belum pernah', implementasi: 'Belum pernah' } },
    subject: ON_OTHER,
    expect: [],
  },
];

export const answerCases: readonly Case[] = [...required, ...read, ...limits, ...templates, ...careless];
