import type { Bilingual } from '../core/language.ts';
import { wordsOf, type Stated } from './stated.ts';

/** Words by which a sentence says what kind of sentence it is. */
interface Cues {
  /** Something was reached, or changed. */
  readonly result: ReadonlySet<string>;
  /** Something is wanted, allowed or only supposed. */
  readonly plan: ReadonlySet<string>;
  /** Something was looked at to find out more, or shared out: a count of that is no result. */
  readonly sample: ReadonlySet<string>;
  /** Two points in time are held against each other. */
  readonly past: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly change: ReadonlySet<string>;
  /** How something was found out. */
  readonly method: ReadonlySet<string>;
  readonly target: ReadonlySet<string>;
  /** Sources are known to differ. */
  readonly differing: ReadonlySet<string>;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const CHANGE =
  'naik turun meningkat menurun peningkatan penurunan kenaikan berkurang bertambah tumbuh pertumbuhan melonjak ' +
  'menyusut membaik memburuk terpangkas dipangkas ditekan menekan memangkas mempercepat mempersingkat menghemat ' +
  'penghematan dihemat terhemat hemat lipat berubah perubahan';

export const CUES: Bilingual<Cues> = {
  id: {
    result: set(
      `${CHANGE} mencapai tercapai capaian menjangkau terjangkau dijangkau melayani terlayani dilayani tercatat ` +
        'berhasil terselamatkan terselesaikan diselesaikan menyelesaikan menerbitkan memperoleh terserap menyerap ' +
        'dimanfaatkan memanfaatkan diakses mengakses diunduh mengunduh terdaftar terealisasi realisasi ' +
        'dihasilkan menghasilkan kepuasan puas direplikasi mereplikasi diperbaiki tertangani ditangani menangani ' +
        'terbantu dibantu penerima menerima pengguna pengunjung kunjungan kepatuhan patuh lulus omzet pendapatan ' +
        'keuntungan manfaat senilai dikunjungi mengunjungi bergabung terlibat',
    ),
    plan: set(
      'target targetnya ditargetkan menargetkan sasaran rencana direncanakan merencanakan akan diharapkan harapan ' +
        'proyeksi diproyeksikan maksimal maksimum minimal minimum paling standar kapasitas ambang batas syarat ' +
        'persyaratan wajib mewajibkan diwajibkan bobot tarif jika bila apabila potensi berpotensi misalnya contoh ' +
        'seandainya semestinya seharusnya diproyeksi perkiraan diperkirakan estimasi kelak nantinya mendatang diskon potongan bunga pajak tujuan tujuannya bertujuan ingin hendak',
    ),
    sample: set(
      'sampel responden acak diwawancarai mewawancarai wawancara disurvei survei pengukuran mengukur diukur kuesioner uji setiap tiap masing',
    ),
    past: set('sebelum sebelumnya semula awalnya dulu dulunya dahulu tadinya mulanya baseline prainovasi'),
    present: set(
      'sesudah sesudahnya setelah setelahnya kini sekarang saat menjadi jadi pascainovasi sejak dibanding dibandingkan',
    ),
    change: set(CHANGE),
    method: set(
      'survei survey disurvei wawancara mewawancarai diwawancarai kajian mengkaji dikaji evaluasi mengevaluasi ' +
        'dievaluasi statistik data kuesioner kuisioner angket observasi pengamatan mengamati audit diaudit pengukuran ' +
        'diukur mengukur dihitung menghitung penghitungan perhitungan penelitian riset meneliti laporan rekapitulasi ' +
        'rekap monitoring pemantauan dipantau sampel responden ikm skm metode uji diuji pengujian pencatatan dicatat ' +
        'tercatat catatan bps registrasi log dashboard dasbor sensus testimoni fgd diskusi pretest posttest',
    ),
    target: set('target targetnya ditargetkan menargetkan bertarget'),
    differing: set(
      'berbeda berlainan beda bertentangan seragam selisih versi perbedaan ketidaksesuaian simpang bervariasi',
    ),
  },
  en: {
    result: set(
      'increased decreased rose fell dropped grew reached served recorded achieved completed improved reduced saved ' +
        'gained registered benefited satisfied satisfaction users visitors recipients number average increase decrease ' +
        'reduction growth total',
    ),
    plan: set(
      'target targets targeted plan planned plans will expected hope projected maximum minimum limit standard capacity ' +
        'required requires must if potential example estimated aim aims should',
    ),
    sample: set(
      'sample respondents random interviewed interviews survey surveyed questionnaire measured each every',
    ),
    past: set('before previously formerly initially originally earlier baseline prior'),
    present: set('after afterwards now today currently since became then to'),
    change: set(
      'increased decreased rose fell dropped grew improved reduced saved increase decrease reduction growth change ' +
        'changed shortened faster fewer',
    ),
    method: set(
      'survey surveyed interview interviews interviewed study studied evaluation evaluated statistics data ' +
        'questionnaire observation audit measured measurement measuring calculated research report monitoring sample ' +
        'respondents method tested records recorded census',
    ),
    target: set('target targets targeted'),
    differing: set('differ differs different differing conflicting version discrepancy'),
  },
};

/** Whether one of the words stands in a sentence. */
export function says(stated: Stated, cues: ReadonlySet<string>): boolean {
  return wordsOf(stated).some((word) => cues.has(word));
}
