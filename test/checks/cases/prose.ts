import type { CheckKind } from '../../../src/checks/index.ts';
import type { DossierSketch } from '../../support/dossier.ts';
import { ANSWER, ON_FIELD, ON_OTHER, type Case, type Expected } from './case.ts';

const OTHER = 'narasi/implementasi.md';

type MakeCase = (name: string, text: string, expect: Case['expect'], rest?: DossierSketch) => Case;

/** Makes cases of one kind on the answer to the first field. */
function on(kind: CheckKind): MakeCase {
  return (name, text, expect, rest = {}) => ({
    kind,
    name,
    subject: ON_FIELD,
    dossier: { ...rest, answers: { ...rest.answers, kebaruan: text } },
    expect,
  });
}

function found(
  problem: Expected['problem'],
  args: Expected['args'] = {},
  line?: number,
): readonly Expected[] {
  return [{ problem, at: { file: ANSWER, ...(line === undefined ? {} : { line }) }, args }];
}

const claimed = (...angka: readonly string[]): readonly Expected[] =>
  found('klaim/tanpa-bukti', { angka }, 1);

const UNPROVEN: readonly (readonly [text: string, figures: readonly string[]])[] = [
  ['Waktu tunggu turun dari 142 menit menjadi 38 menit.', ['142 menit', '38 menit']],
  ['Keluhan turun dari 318 pada 2018 menjadi 41 pada 2022.', ['318', '41']],
  ['Hanya 61 persen pasien menerima obat tepat waktu.', ['61 persen']],
  ['Kepuasan pengguna mencapai 80,43%.', ['80,43%']],
  ['Program menjangkau 2.133.918 orang dan >Rp570 miliar manfaat.', ['2.133.918 orang', '>Rp570 miliar']],
  ['Layanan melayani lebih dari 8,2 juta orang.', ['8,2 juta orang']],
  ['Waktu layanan yang semula 14 hari dipangkas menjadi 1 hari.', ['14 hari', '1 hari']],
  ['Sebanyak 12 (dua belas) desa berhasil mandiri.', ['12 (dua belas) desa']],
];

const NO_CLAIM: readonly string[] = [
  'Layanan dimulai 4 Februari 2019 dan meluas pada 2020-2021.',
  'Dasarnya Pasal 14 ayat (3) UU 43/2007 dan Keputusan Nomor 188/12/2019.',
  'Tahap 2 mencapai SDGs 4 dan 10, tujuan ke-3, halaman 7, Tabel 4.',
  'Tim terdiri atas 3 apoteker, 18 kurir desa, dan 36 kader.',
  'Apoteker menelaah resep paling lama 1 hari kerja; layanan dibuka pukul 08.00 sampai 15.00 WIB.',
  'Targetnya 90 persen pasien terlayani pada 2025.',
  'Tujuan inovasi ialah menaikkan cakupan menjadi 85 persen.',
  'Inovasi ini masuk Top 99 tahun 2022 dan peringkat 3 lomba provinsi.',
  'Anggaran tahun 2022 sebesar Rp210 juta berasal dari APBD.',
  'Seratus persen pegawai dilatih, dan 100 persen buatan sendiri.',
  'Nomor layanan 0812-3456-7890, aplikasi versi 2.1.0, protokol Covid-19, dan jaringan 4G.',
  'Setiap titik menerima 40 sampai 45 anak dan memperoleh 120 buku.',
  'Survei mewawancarai 385 responden yang dipilih acak.',
  'Sejak dibuka, layanan tidak dipungut biaya (Rp0).',
  '| Ukuran | 2018 | 2022 |\n|---|---|---|\n| Waktu tunggu | 142 | 38 |',
  '```\nnaik dari 10 persen menjadi 90 persen\n```',
];

const CLAIM = 'Waktu tunggu turun dari 142 menit menjadi 38 menit.';

const claims: readonly Case[] = [
  ...UNPROVEN.map(([text, figures]) => on('klaim-berbukti')(text, text, claimed(...figures))),
  ...NO_CLAIM.map((text) => on('klaim-berbukti')(text, text, [])),
  on('klaim-berbukti')('a link in the paragraph', `${CLAIM} Lihat [laporan](../bukti/a.pdf).`, []),
  on('klaim-berbukti')(
    'a list with a link in its lead',
    `[Survei](../bukti/a.pdf) menemukan:\n\n- ${CLAIM}`,
    [],
  ),
  on('klaim-berbukti')('a chart behind the paragraph', `${CLAIM}\n\n![Grafik](indikator:I-01)`, []),
  on('klaim-berbukti')(
    'a photograph proves nothing',
    `${CLAIM}\n\n![Foto](../bukti/a.png)`,
    claimed('142 menit', '38 menit'),
  ),
  on('klaim-berbukti')(
    'a link in another paragraph',
    `${CLAIM}\n\nLihat [laporan](../bukti/a.pdf).`,
    claimed('142 menit', '38 menit'),
  ),
  on('klaim-berbukti')(
    'an address to write to',
    `${CLAIM} [Surel](mailto:a@b.go.id)`,
    claimed('142 menit', '38 menit'),
  ),
  on('klaim-berbukti')('the same figures beside a link in another answer', CLAIM, [], {
    answers: { implementasi: 'Dari 142 menit menjadi 38 menit ([laporan](../bukti/a.pdf)).' },
  }),
  on('klaim-berbukti')('figures of an indicator', CLAIM, [], {
    innovation: { indikator: [{ satuan: 'menit', data: [{ nilai: 142 }, { nilai: 38 }] }] },
  }),
  on('klaim-berbukti')('the id of a piece of evidence', `${CLAIM} (B-03)`, [], {
    evidence: [{ id: 'B-03' }],
  }),
  on('klaim-berbukti')('an id that nobody has', `${CLAIM} (B-04)`, claimed('142 menit', '38 menit'), {
    evidence: [{ id: 'B-03' }],
  }),
  on('klaim-berbukti')('blank answer', '<!-- 90 persen -->', 'not-applicable'),
];

interface Pair {
  readonly name: string;
  readonly first: string;
  readonly second: string;
  readonly expect?: Expected['args'];
}

const PAIRS: readonly Pair[] = [
  {
    name: 'the same count for the same year',
    first: 'Pada 2023 program ini direplikasi 1.205 desa.',
    second: 'Sebanyak 1.125 desa mereplikasi program pada 2023 ([laporan](../bukti/a.pdf)).',
    expect: { angka: '1.125 desa', lain: '1.205 desa', waktu: '2023' },
  },
  {
    name: 'the same count without a year, in nearly the same words',
    first: 'Tim pelaksana terdiri atas 64 orang penyuluh lapangan terlatih.',
    second: 'Tim pelaksana terdiri atas 46 orang penyuluh lapangan terlatih.',
    expect: { angka: '46 orang', lain: '64 orang', waktu: '' },
  },
  {
    name: 'a count of another month',
    first: 'Pada Desember 2022 sebanyak 1.125 desa mereplikasi program.',
    second: 'Pada Februari 2023 sebanyak 1.205 desa mereplikasi program.',
  },
  {
    name: 'different sources',
    first: 'Pada 2019 koleksinya 8.324 judul menurut [satu berita](https://a.go.id/1).',
    second: 'Pada 2019 koleksinya 8.987 judul menurut [berita lain](https://b.go.id/2).',
  },
  {
    name: 'sources that are said to differ',
    first: 'Pada 2019 koleksinya 8.324 judul.',
    second: 'Pada 2019 koleksinya 8.987 judul menurut sumber yang berbeda.',
  },
  {
    name: 'a rounded figure beside an exact one',
    first: 'Pada 2025 program menjangkau 8,2 juta orang.',
    second: 'Pada 2025 program menjangkau 8.213.400 orang.',
  },
  {
    name: 'a lower bound',
    first: 'Pada 2025 program menjangkau lebih dari 8 juta orang.',
    second: 'Pada 2025 program menjangkau 8,2 juta orang.',
  },
  {
    name: 'a part of the whole',
    first: 'Pada 2022 layanan mengantar obat kepada 2.540 pasien.',
    second: 'Pada 2022 layanan mengantar obat kepada 1.473 pasien perempuan.',
  },
  {
    name: 'another place',
    first: 'Pada 2022 layanan mengantar obat kepada 2.540 pasien.',
    second: 'Pada 2022 layanan mengantar obat kepada 310 pasien di Kecamatan Hulu.',
  },
  {
    name: 'a target',
    first: 'Pada 2022 layanan mengantar obat kepada 2.540 pasien.',
    second: 'Pada 2022 layanan ditargetkan mengantar obat kepada 3.000 pasien.',
  },
  {
    name: 'something else',
    first: 'Pada 2022 layanan menjangkau 12 kecamatan.',
    second: 'Pada 2022 pelatihan kader menjangkau 6 kecamatan.',
  },
  {
    name: 'one year of several',
    first: 'Pada 2022 layanan mengantar obat kepada 6.240 pasien.',
    second:
      'Pada 2021 layanan mengantar obat kepada 4.120 pasien, dan pada 2022 mengantar obat kepada 6.240 pasien.',
  },
  {
    name: 'two figures of one unit in a sentence',
    first: 'Pada 2022 layanan mengantar obat kepada 2.540 pasien.',
    second: 'Pada 2022 layanan mengantar obat kepada 900 pasien lama dan 1.640 pasien.',
  },
  {
    name: 'another level of area',
    first: 'Pada 2023 angka putus sekolah kecamatan 3,4 persen.',
    second: 'Pada 2023 angka putus sekolah kabupaten 2,9 persen.',
  },
  {
    name: 'one became the other, and the later one differs',
    first: 'Waktu tunggu loket turun dari 142 menit pada 2018 menjadi 38 menit pada 2022.',
    second: 'Waktu tunggu loket pada 2022 adalah 44 menit.',
    expect: { angka: '44 menit', lain: '38 menit', waktu: '2022' },
  },
  {
    name: 'what was and what became of it',
    first: 'Waktu tunggu turun dari 142 menit pada 2018 menjadi 38 menit pada 2022.',
    second: 'Waktu tunggu pada 2018 adalah 142 menit.',
  },
];

const INDICATOR = {
  id: 'I-01',
  nama: 'Waktu tunggu pengambilan obat',
  satuan: 'menit',
  data: [
    { waktu: '2018', nilai: 142 },
    { waktu: '2022', nilai: 38 },
  ],
};

function measured(name: string, text: string, expected?: Expected['args'], indikator = INDICATOR): Case {
  return {
    kind: 'angka-konsisten',
    name,
    dossier: { answers: { kebaruan: text }, innovation: { indikator: [indikator] } },
    expect: expected === undefined ? [] : found('angka/berbeda-indikator', expected, 1),
  };
}

const IN_PEOPLE = { nama: 'Warga terjangkau', satuan: 'juta orang', data: [{ waktu: '2025', nilai: 8.2 }] };

const consistent: readonly Case[] = [
  ...PAIRS.map(({ name, first, second, expect }): Case => ({
    kind: 'angka-konsisten',
    name,
    dossier: { answers: { kebaruan: first, implementasi: second } },
    expect:
      expect === undefined
        ? []
        : [{ problem: 'angka/berbeda-isian', at: { file: OTHER, line: 1 }, args: expect }],
  })),
  measured('as measured', 'Pada 2022 waktu tunggu obat menjadi 38 menit.'),
  measured('other than measured', 'Pada 2022 waktu tunggu obat menjadi 44 menit.', {
    angka: '44 menit',
    nilai: 38,
    satuan: 'menit',
    waktu: '2022',
  }),
  measured('a rounded measurement', 'Pada 2022 waktu tunggu obat menjadi 38,4 menit.'),
  measured('an average', 'Pada 2022 rata-rata waktu tunggu obat 44 menit per resep.', { angka: '44 menit' }),
  measured('a place of its own', 'Di Puskesmas Hulu waktu tunggu obat pada 2022 adalah 44 menit.'),
  measured('a part of the whole', 'Pada 2022 waktu tunggu obat pasien lansia 44 menit.'),
  measured('two figures of its unit', 'Pada 2022 waktu tunggu obat 44 menit dan waktu layanan 12 menit.'),
  measured('a year without a measurement', 'Pada 2021 waktu tunggu obat menjadi 44 menit.'),
  measured('no year', 'Waktu tunggu obat menjadi 44 menit.'),
  measured('a change', 'Pada 2022 waktu tunggu obat turun 104 menit.'),
  measured('another measure of the same unit', 'Pada 2022 waktu layanan loket 12 menit.'),
  measured(
    'one of two figures is the one measured',
    'Pada 2022 waktu tunggu obat 38 menit, dan di loket 12 menit.',
  ),
  measured('a table', '| Ukuran | 2018 | 2022 |\n|---|---|---|\n| Waktu tunggu obat (menit) | 142 | 44 |', {
    angka: '44 menit',
    nilai: 38,
    waktu: '2022',
  }),
  measured('millions', 'Pada 2025 warga yang terjangkau 8,2 juta orang.', undefined, {
    ...INDICATOR,
    ...IN_PEOPLE,
  }),
  measured(
    'other millions',
    'Pada 2025 warga yang terjangkau 7,9 juta orang.',
    { nilai: 8.2, satuan: 'juta orang' },
    { ...INDICATOR, ...IN_PEOPLE },
  ),
  { kind: 'angka-konsisten', name: 'no answers', dossier: {}, expect: 'not-applicable' },
];

const noBase = found('target/tanpa-angka-dasar', {}, 1);

const targets: readonly Case[] = [
  on('target-berdasar')('only a target', 'Antrean panjang. Targetnya 90 persen terlayani.', noBase),
  on('target-berdasar')(
    'only a table of targets',
    '| Ukuran | Target 2022 |\n|---|---|\n| Waktu | 45 menit |',
    noBase,
  ),
  on('target-berdasar')('a base in another sentence', 'Baru 61 persen terlayani. Targetnya 90 persen.', []),
  on('target-berdasar')(
    'a base in the same sentence',
    'Ditargetkan naik dari 61 persen menjadi 90 persen.',
    [],
  ),
  on('target-berdasar')('a base in words', 'Semula tiga hari. Targetnya 1 hari.', []),
  on('target-berdasar')(
    'a base in the table',
    '| Ukuran | 2018 | Target |\n|---|---|---|\n| Waktu | 142 menit | 45 menit |',
    [],
  ),
  on('target-berdasar')('a chart', 'Targetnya 90 persen.\n\n![Grafik](indikator:I-01)', []),
  on('target-berdasar')('a target without a figure', 'Targetnya warga lebih mudah dilayani pada 2025.', []),
  on('target-berdasar')('blank answer', '', 'not-applicable'),
];

const noComparison: Expected = { problem: 'dampak/tanpa-perbandingan', at: { file: ANSWER } };
const noMethod: Expected = { problem: 'dampak/tanpa-cara-ukur', at: { file: ANSWER } };

const impact: readonly Case[] = [
  on('dampak-terukur')('praise', 'Warga senang dan petugas ramah.', [noComparison, noMethod]),
  on('dampak-terukur')('a method without comparison', 'Menurut survei, warga senang.', [noComparison]),
  on('dampak-terukur')('a comparison without method', 'Dulu warga antre sehari, kini satu jam.', [noMethod]),
  on('dampak-terukur')('figures and an evaluation', 'Evaluasi menunjukkan antrean turun 73 persen.', []),
  on('dampak-terukur')('a chart and data', 'Data antrean:\n\n![Grafik](indikator:I-01)', []),
  on('dampak-terukur')(
    'a table by year',
    'Dari catatan loket:\n\n| Ukuran | 2018 | 2022 |\n|---|---|---|\n| Antrean | 142 | 38 |',
    [noMethod].slice(1),
  ),
  on('dampak-terukur')(
    'an indicator to show',
    'Menurut survei, warga senang.',
    [{ ...noComparison, args: { indikator: 'I-01' } }],
    {
      innovation: { indikator: [INDICATOR] },
    },
  ),
  on('dampak-terukur')('blank answer', '', 'not-applicable'),
];

const unnamed = (args: Expected['args'] = {}): readonly Expected[] => found('hukum/tidak-disebut', args);

const law: readonly Case[] = [
  ...[
    'Diatur dengan Peraturan Bupati Nomor 7 Tahun 2019.',
    'Dasarnya Perbup 7/2019.',
    'Ada SK Kepala Dinas dan MoU dengan universitas.',
    'Ditetapkan lewat Keputusan Direktur.',
    'Sesuai undang-undang perpustakaan.',
    'Dituangkan dalam perjanjian kerja sama.',
    'Lihat [dasarnya](../dasar-hukum/sk.pdf).',
  ].map((text) => on('hukum-disebut')(text, text, [])),
  on('hukum-disebut')(
    'only support',
    'Didukung regulasi dan semua pihak.',
    unnamed({ nama: '', tautan: '' }),
  ),
  on('hukum-disebut')(
    'words that are no names',
    'Peraturan atau keputusannya belum ada; ASKES dan SKPD mendukung.',
    unnamed(),
  ),
  on('hukum-disebut')(
    'one that could be linked',
    'Didukung semua pihak.',
    unnamed({ nama: 'SK Bupati 7', tautan: '../dasar-hukum/sk.pdf' }),
    {
      legalBases: [{ id: 'H-01', jenis: 'SK Bupati', nomor: '7', berkas: 'sk.pdf' }],
    },
  ),
  on('hukum-disebut')('a link to one on the web', 'Lihat [ini](https://jdih.go.id/7).', [], {
    legalBases: [{ tautan: 'https://jdih.go.id/7' }],
  }),
  on('hukum-disebut')('the id of one', 'Dasarnya H-01.', [], { legalBases: [{ id: 'H-01' }] }),
  on('hukum-disebut')('a number of one', 'Diatur dengan aturan nomor 7 tahun 2019.', [], {
    legalBases: [{ jenis: 'Perda', nomor: '7', tahun: 2019 }],
  }),
  on('hukum-disebut')('the kind of one', 'Ditopang SK Kepala Dinas.', [], {
    legalBases: [{ jenis: 'Keputusan Kepala Dinas', nomor: '7', tahun: 2019 }],
  }),
  on('hukum-disebut')(
    'one that is not in the list',
    'Ditopang Peraturan Bupati Nomor 9 Tahun 2020.',
    found('hukum/bukan-entri', { nama: 'PKS 3', tautan: '../dasar-hukum/pks.pdf' }),
    { legalBases: [{ jenis: 'PKS', nomor: '3', berkas: 'pks.pdf' }] },
  ),
  on('hukum-disebut')(
    'a file of the folder that no entry names',
    'Lihat [ini](../dasar-hukum/lain.pdf).',
    found('hukum/bukan-entri', {}),
    { legalBases: [{ jenis: 'PKS', berkas: 'pks.pdf' }] },
  ),
  on('hukum-disebut')('blank answer', '', 'not-applicable'),
];

const ENGLISH =
  'The service is for all patients who live in the villages of the district, and it was made to save the time that ' +
  'they had to spend on the way to the hospital and back.';
const INDONESIAN =
  'Layanan ini dipakai semua pasien yang tinggal di desa, dan dibuat agar mereka tidak kehilangan waktu di jalan.';

const language: readonly Case[] = [
  on('bahasa-jawaban')('another language', ENGLISH, found('bahasa/lain', { diminta: 'id', tampak: 'en' }, 1)),
  on('bahasa-jawaban')('one paragraph', `${INDONESIAN}\n\n${ENGLISH}`, found('bahasa/lain', {}, 3)),
  on('bahasa-jawaban')('a quotation', `${INDONESIAN} "${ENGLISH}"`, []),
  on('bahasa-jawaban')('a quotation in a block of its own', `${INDONESIAN}\n\n> ${ENGLISH}`, []),
  on('bahasa-jawaban')('italics', `${INDONESIAN} *${ENGLISH}*`, []),
  on('bahasa-jawaban')(
    'foreign terms',
    `${INDONESIAN} Dipakai community based tourism, one stop service, dan big data analytics.`,
    [],
  ),
  on('bahasa-jawaban')('a short text', 'The best of the best for all of us.', []),
  on('bahasa-jawaban')(
    'a saying of the region',
    'Rumangsa melu handarbeni, wajib melu hangrungkebi, mulat sarira hangrasa wani. '.repeat(4),
    [],
  ),
  on('bahasa-jawaban')('blank answer', '', 'not-applicable'),
];

const SENTENCE = 'Layanan dilaksanakan setiap hari kerja oleh petugas yang ramah dan sudah dilatih.';

function both(name: string, second: string, expect: Case['expect'], options = {}): Case {
  const dossier = {
    answers: { kebaruan: `Cara ini belum ada sebelumnya. ${SENTENCE}`, implementasi: second },
  };
  return { kind: 'jawaban-asal', name, dossier, subject: ON_OTHER, options, expect };
}

const careless: readonly Case[] = [
  on('jawaban-asal')(
    'one sentence over and over',
    `${SENTENCE} ${SENTENCE} Selesai.`,
    found('asal/kalimat-berulang', { kali: 2 }, 1),
  ),
  on('jawaban-asal')(
    'a short sentence three times',
    'Warga sangat senang sekali. '.repeat(3),
    found('asal/kalimat-berulang', { kali: 3 }, 1),
  ),
  on('jawaban-asal')(
    'a short sentence twice',
    'Warga sangat senang sekali. Petugas juga. Warga sangat senang sekali.',
    [],
  ),
  on('jawaban-asal')(
    'the same words over and over, without full stops',
    'inovasi ini bagus dan bermanfaat '.repeat(8),
    found('asal/berputar'),
  ),
  on('jawaban-asal')(
    'rows that look alike',
    '| A | B |\n|---|---|\n| satu dua tiga empat lima | x |\n| satu dua tiga empat lima | x |\n| satu dua tiga empat lima | y |',
    [],
  ),
  both('a sentence of another answer', `${SENTENCE} Alurnya tiga langkah.`, [
    { problem: 'asal/kalimat-sama', at: { file: OTHER, line: 1 }, args: { lain: 'Kebaruan', jumlah: 1 } },
  ]),
  both('a summary may say it again', `${SENTENCE} Alurnya tiga langkah.`, [], {
    rangkuman: ['implementasi'],
  }),
  both('what the summary said may be said again', `${SENTENCE} Alurnya tiga langkah.`, [], {
    rangkuman: ['kebaruan'],
  }),
  both('a quotation may stand twice', `> ${SENTENCE}\n\nAlurnya tiga langkah.`, []),
];

export const proseCases: readonly Case[] = [
  ...claims,
  ...consistent,
  ...targets,
  ...impact,
  ...law,
  ...language,
  ...careless,
];
