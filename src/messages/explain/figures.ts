import type { Bilingual } from '../../core/language.ts';

/** What sources named as a reason for rejection, or as a common weakness. */
export type RejectionCause =
  | 'usia'
  | 'isian-kosong'
  | 'jawaban-asal'
  | 'judul-sama'
  | 'kelengkapan-dokumen'
  | 'dokumen-hukum'
  | 'keberlanjutan';

/** What is known of how often dossiers failed, and who says so. */
export interface Figure extends Bilingual<string> {
  readonly causes: readonly RejectionCause[];
  /** Short name of the source, its title, what kind it is, and its address. */
  readonly name: string;
  readonly source: string;
  readonly kind: 'resmi' | 'berita';
  readonly url: string;
}

/** Every figure and every named weakness that a source states; causes are only known together. */
export const FIGURES: readonly Figure[] = [
  {
    causes: ['usia', 'isian-kosong', 'jawaban-asal', 'judul-sama'],
    id: '2017: 254 dari 1.627 proposal yang diajukan gugur karena umur belum setahun, isian tidak lengkap, jawaban asal, atau judul sama. Jumlah tiap sebab tidak diketahui.',
    en: '2017: 254 of 1,627 submitted proposals fell for being younger than a year, incomplete fields, careless answers or a repeated title. How many fell for each is not known.',
    name: 'jpnn-2017',
    source: 'JPNN: hanya 1.627 lolos Kompetisi Inovasi Layanan Publik 2017',
    kind: 'berita',
    url: 'https://jpnn.com/news/hanya-1627-lolos-kompetisi-inovasi-layanan-publik-2017',
  },
  {
    causes: ['usia', 'isian-kosong', 'jawaban-asal', 'judul-sama'],
    id: '2018: sebab yang disebut sama, di antaranya satu judul untuk lebih dari satu proposal. Jumlahnya tidak disebut.',
    en: '2018: the same causes were named, among them one title for more than one proposal. No number was given.',
    name: 'kabar24-bisnis',
    source: 'Kabar24 Bisnis: jumlah inovasi KIPP 2018 menurun 7,5 persen',
    kind: 'berita',
    url: 'https://kabar24.bisnis.com/read/20180402/15/779209/jumlah-inovasi-kipp-2018-menurun-75',
  },
  {
    causes: ['kelengkapan-dokumen'],
    id: '2022: 537 dari 2.454 proposal yang diajukan tidak lolos pemeriksaan kelengkapan dokumen (22%, hitungan kami). Rincian sebabnya tidak ditemukan.',
    en: '2022: 537 of 2,454 submitted proposals did not pass the check for complete documents (22 %, our arithmetic). The causes in detail were not found.',
    name: 'menpan-1-917',
    source: 'Kementerian PANRB: 1.917 proposal KIPP 2022 lolos seleksi administrasi',
    kind: 'resmi',
    url: 'https://menpan.go.id/site/berita-terkini/1-917-proposal-kipp-2022-lolos-seleksi-administrasi',
  },
  {
    causes: ['dokumen-hukum'],
    id: 'Perpusnas: dokumen hukum yang tidak lengkap menjadi kelemahan Live Chat Tanya Pustakawan, walau konsepnya baik.',
    en: 'Perpusnas: incomplete legal documents were the weakness of Live Chat Tanya Pustakawan, although its concept was good.',
    name: 'perpusnas-2025',
    source: 'Perpusnas: transformasi digital jadi fokus inovasi layanan publik Perpusnas',
    kind: 'resmi',
    url: 'https://perpusnas.go.id/berita/transformasi-digital-jadi-fokus-inovasi-layanan-publik-perpusnas',
  },
  {
    causes: ['keberlanjutan'],
    id: 'Perpusnas: keberlanjutan dan bukti pengembangan menjadi titik lemah usulannya pada 2023.',
    en: 'Perpusnas: sustainability and proof of further development were the weak points of its entries of 2023.',
    name: 'perpusnas-2025',
    source: 'Perpusnas: transformasi digital jadi fokus inovasi layanan publik Perpusnas',
    kind: 'resmi',
    url: 'https://perpusnas.go.id/berita/transformasi-digital-jadi-fokus-inovasi-layanan-publik-perpusnas',
  },
];

/** How many fell in years of which no source names the causes. */
export const FIGURES_WITHOUT_CAUSES: readonly Omit<Figure, 'causes'>[] = [
  {
    id: '2021: 247 dari 1.866 yang diajukan tidak lolos (13%, hitungan kami); sebabnya tidak ditemukan.',
    en: '2021: 247 of 1,866 submitted did not pass (13 %, our arithmetic); the causes were not found.',
    name: 'daelpos-2021',
    source: 'Daelpos: proposal KIPP 2021 mulai dinilai',
    kind: 'berita',
    url: 'https://daelpos.com/?p=43596',
  },
  {
    id: '2023: 888 dari 2.269 yang diajukan tidak lolos menurut pengumuman pertama (39%, hitungan kami); sebulan kemudian kementerian menyebut 2.135 lolos. Penyebab perbedaannya tidak ditemukan.',
    en: '2023: 888 of 2,269 submitted did not pass by the first announcement (39 %, our arithmetic); a month later the ministry spoke of 2,135 that passed. Why they differ was not found.',
    name: 'suaralintas',
    source: 'Suara Lintas Nusantara: 1.381 proposal dinyatakan lolos seleksi administrasi',
    kind: 'berita',
    url: 'https://suaralintasnusantara.com/2023/05/11/1-381-proposal-inovasi-pelayanan-publik-dinyatakan-lolos-seleksi-administrasi',
  },
  {
    id: '2025: 3.051 terdaftar dan 2.116 lolos; selisih 935 mencakup yang tidak pernah diajukan. Sebabnya tidak ditemukan.',
    en: '2025: 3,051 registered and 2,116 passed; the difference of 935 includes those never submitted. The causes were not found.',
    name: 'suaraborneo',
    source: 'Suara Borneo: 2.116 inovasi lolos seleksi KIPP 2025',
    kind: 'berita',
    url: 'https://www.suaraborneo.id/2025/07/2116-inovasi-lolos-seleksi-kipp-2025.html',
  },
];
