import type { Bilingual } from '../core/language.ts';

/** The words that tell a number that measures something from one that only names something. */
export interface FigureWords {
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** Words before a number that make it a name: `Pasal 5`, `halaman 2`, `SDG 4`. */
  readonly naming: ReadonlySet<string>;
  /** Words after a number that are no unit. */
  readonly notUnits: ReadonlySet<string>;
  /** Units by the other ways of writing them. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Words before a number, and two of them in a row as `lebih_dari`. */
  readonly atLeast: ReadonlySet<string>;
  readonly atMost: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** A number right behind one of these says by how much, not how much. */
  readonly change: ReadonlySet<string>;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

function numbered(names: string): ReadonlyMap<string, number> {
  return new Map(
    names.split('|').flatMap((group, index) => group.split(' ').map((name) => [name, index + 1] as const)),
  );
}

const SYMBOLS: readonly (readonly [string, string])[] = [
  ['%', 'persen'],
  ['prosen', 'persen'],
  ['percent', 'persen'],
  ['rupiah', 'rp'],
  ['org', 'orang'],
  ['x', 'kali'],
  ['kilometer', 'km'],
  ['kilogram', 'kg'],
  ['hektare', 'ha'],
  ['hektar', 'ha'],
  ['meter', 'm'],
  ['kab./kota', 'kabupaten/kota'],
  ['kab/kota', 'kabupaten/kota'],
  ['desa/kel', 'desa/kelurahan'],
  ['prov', 'provinsi'],
];

const INDONESIAN: FigureWords = {
  magnitudes: new Map([
    ['ribu', 1e3],
    ['rb', 1e3],
    ['juta', 1e6],
    ['jt', 1e6],
    ['miliar', 1e9],
    ['milyar', 1e9],
    ['triliun', 1e12],
  ]),
  months: numbered(
    'januari jan|februari pebruari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt|' +
      'september sept sep|oktober okt|november nopember nov|desember des',
  ),
  naming: set(
    'nomor no nomer nr pasal ayat huruf butir bab lampiran halaman hal hlm tabel gambar grafik bagian tujuan ' +
      'sdg sdgs tpb uu pp perpres permen kepmen perda perbup perwali perwal pergub pedoman tahap fase angkatan ' +
      'kelas versi edisi periode gelombang rt rw jalan jl lantai blok gedung top peringkat ranking rangking juara ' +
      'telepon telp wa hp pukul jam tipe type level grade smp smpn sma sman smk smkn sd sdn kode pos iso sni isbn ' +
      'covid era industri society revolusi generasi formulir form model seri kloter zona tahun tanggal tgl bulan ' +
      'semester triwulan siklus langkah urutan kolom baris nip nik golongan nawacita paket modul sesi bidang',
  ),
  notUnits: set(
    'di pada dan atau dari ke yang untuk dengan sampai hingga menjadi dalam sd s.d s/d per oleh karena agar serta ' +
      'sedangkan sementara setelah sesudah sebelum sejak saat ketika adalah ialah merupakan telah sudah akan dapat ' +
      'tidak bukan namun tetapi lalu kemudian juga hanya lebih kurang naik turun meningkat menurun jika bila tahun-tahun ' +
      'wib wita wit ini itu tersebut jadi atas bawah antara terhadap bagi maupun sebagai seperti secara masing-masing ' +
      'selama dibanding dibandingkan lainnya lain lagi mulai berturut-turut tersebar meliputi terdiri berasal',
  ),
  aliases: new Map(SYMBOLS),
  atLeast: set(
    '> ≥ minimal sedikitnya sekurang-kurangnya setidaknya lebih_dari di_atas paling_sedikit paling_kurang',
  ),
  atMost: set('< ≤ maksimal kurang_dari di_bawah paling_banyak paling_lama'),
  about: set('± ~ ≈ sekitar hampir kira-kira kurang_lebih kisaran'),
  before: set('dari semula awalnya'),
  after: set('menjadi jadi ke'),
  change: set(
    'naik turun meningkat menurun berkurang bertambah tumbuh penurunan kenaikan peningkatan pertumbuhan ' +
      'penambahan pengurangan penghematan selisih hemat menghemat pertambahan',
  ),
};

const ENGLISH: FigureWords = {
  magnitudes: new Map([
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ]),
  months: numbered(
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|' +
      'october oct|november nov|december dec',
  ),
  naming: set(
    'number no nr article section chapter page pages table figure annex appendix part goal sdg sdgs target phase stage ' +
      'batch grade class version edition top rank level type covid law act decree year day week month question box',
  ),
  notUnits: set(
    'in on at and or from to the of for with until by as is are was were has have had will can not but then also only ' +
      'more less than per because while after before since when who that this these those',
  ),
  aliases: new Map(SYMBOLS),
  atLeast: set('> ≥ over more_than at_least'),
  atMost: set('< ≤ under less_than at_most up_to'),
  about: set('± ~ ≈ about around nearly almost approximately some'),
  before: set('from'),
  after: set('to'),
  change: set('by increase decrease rise fall growth reduction saving'),
};

export const FIGURE_WORDS: Bilingual<FigureWords> = { id: INDONESIAN, en: ENGLISH };
