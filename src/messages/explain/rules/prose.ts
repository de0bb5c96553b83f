import { answer, type RuleEntry } from '../entry.ts';

const REPLICATION = 'adaptabilitas-replikasi';

const DONE =
  'Sudah, oleh tiga rumah sakit daerah: RSUD Kabupaten Umpama dengan perahu, RSUD Kota Andai dengan ojek, dan RSUD ' +
  'Kabupaten Ibarat mulai dari pasien diabetes ([pernyataan replikasi](../bukti/pernyataan-replikasi.pdf)).';

const IN_ENGLISH =
  'It has been taken up by three hospitals of the region, and each of them says so in writing in a statement that is ' +
  'with this answer: the first with boats, the second with the drivers of the town, and the third for patients with ' +
  'diabetes only ([pernyataan replikasi](../bukti/pernyataan-replikasi.pdf)).';

const COST = 'Layanan dibiayai anggaran rumah sakit ([realisasi anggaran](../bukti/realisasi-anggaran.pdf)).';
const STAFF =
  'Pelaksananya apoteker, tenaga farmasi, kurir desa, dan kader yang dilatih setiap tahun. Peralatannya tas ' +
  'berpendingin, segel bernomor, pencetak label, dan modul pemesanan pada sistem rumah sakit yang sudah ada.';

const PROBLEM =
  'Pasien hipertensi dan diabetes harus datang ke rumah sakit rujukan setiap bulan hanya untuk mengambil obat, walaupun ' +
  'resepnya tidak berubah. Mereka menempuh jalan jauh, kehilangan upah sehari, dan mengantre bersama pasien lain. ' +
  'Antrean farmasi memanjang sampai ke halaman, dan sebagian pasien pulang tanpa obat karena kendaraan terakhir sudah ' +
  'berangkat. Sasarannya pasien dengan resep tetap, terutama lansia, penyandang disabilitas, dan buruh harian';

const WITHOUT_COMPARISON =
  'Layanan ini sangat bermanfaat bagi warga. Pasien merasa terbantu karena tidak perlu bepergian jauh, dan keluarga ' +
  'pasien tidak perlu meminta izin dari tempat kerja. Petugas farmasi bekerja lebih tenang, loket lebih lengang, dan ' +
  'kader bangga dapat menolong tetangganya. Banyak pihak memuji layanan ini dan berharap terus berjalan. Pasien lansia ' +
  'senang karena obat datang sampai ke pintu rumah, penyandang disabilitas tidak perlu mencari tumpangan, dan buruh ' +
  'harian tidak kehilangan upah. Kurir desa mendapat penghasilan tambahan, dan apoteker lebih mengenal pasiennya. Kepala ' +
  'desa ikut menyediakan tempat titip obat di balai desa. Warga menyebutnya layanan yang paling berguna, dan rumah sakit ' +
  'lain datang untuk belajar. Anak muda desa ikut membantu memasang nomor rumah agar alamat mudah dicari, dan pengurus ' +
  'masjid mengumumkan jadwal antar lewat pengeras suara. Semua itu menunjukkan bahwa pelayanan publik dapat dekat dengan rakyat, ramah, dan tidak ' +
  'berbelit ([laporan](../bukti/evaluasi-internal-2022.pdf)).';

const WITHOUT_LAW =
  'Layanan akan terus berjalan karena sudah menjadi kebiasaan warga dan petugas. Pimpinan rumah sakit mendukung penuh, ' +
  'anggarannya tersedia setiap tahun, dan petugas baru selalu mendampingi petugas lama sebelum bertugas sendiri. ' +
  'Prosedur ditinjau ulang bersama kader dan kurir ([prosedur](../bukti/sop-antar-obat.pdf)). Kader mengingatkan pasien, ' +
  'kurir desa menjaga jadwal, dan dinas kesehatan melatih kader baru. Universitas mengirim mahasiswa farmasi sebagai ' +
  'pendamping, sedangkan pemerintah desa menyediakan tempat titip obat. Pasien menilai layanan pada setiap tanda terima, ' +
  'dan masukannya dibahas bersama setiap triwulan. Bila kurir berkurang pada musim panen, kecamatan menyiapkan kurir ' +
  'cadangan yang sudah dilatih. Modul pemesanan dirawat pranata komputer dan datanya dicadangkan setiap malam.';

/** Rules on what the text of an answer says and on its figures. */
export const proseRules = {
  'isian/bahasa': {
    id: {
      asks: 'Jawaban ditulis dalam bahasa yang dipakai edisinya.',
      why: 'Penilai membaca semua proposal dalam satu bahasa. Kutipan, istilah dalam huruf miring, dan nama tidak dihitung.',
      fix: 'Terjemahkan paragraf itu; kutipan asing biarkan di antara tanda kutip.',
    },
    en: {
      asks: 'Answers are written in the language of the edition.',
      why: 'Evaluators read all entries in one language. Quotations, terms in italics and names do not count.',
      fix: 'Translate the paragraph; leave a foreign quotation between quotation marks.',
    },
    bad: answer(REPLICATION, IN_ENGLISH),
    good: answer(REPLICATION, DONE),
  },
  'klaim/tanpa-bukti': {
    id: {
      asks: 'Paragraf yang menyatakan hasil dengan angka menunjuk buktinya, atau angkanya tertulis di samping bukti di tempat lain.',
      why: 'Angka yang tidak dapat ditelusuri tidak dapat dipercaya penilai. Ini pengingat, tidak pernah menghalangi pengajuan.',
      fix: 'Tautkan laporan atau data yang memuat angka itu pada kalimatnya, atau tampilkan grafik indikatornya.',
    },
    en: {
      asks: 'A paragraph that states a result in numbers leads to its proof, or the number stands beside proof elsewhere.',
      why: 'Evaluators cannot trust a number that cannot be traced. This is a reminder and never stands in the way of submission.',
      fix: 'Link the sentence to the report or data that have the number, or show the chart of the indicator.',
    },
    bad: answer(
      'sumber-daya',
      `${COST}\n\n${STAFF} Biaya tiap pengantaran turun dari Rp34.000 menjadi Rp21.500.`,
    ),
    good: answer(
      'sumber-daya',
      `${COST}\n\n${STAFF} Biaya tiap pengantaran turun dari Rp34.000 menjadi Rp21.500 ([realisasi anggaran](../bukti/realisasi-anggaran.pdf)).`,
    ),
  },
  'angka/berbeda': {
    id: {
      asks: 'Angka tentang hal dan waktu yang sama ditulis sama di semua isian, dan sama dengan data indikator.',
      why: 'Dua angka untuk satu hal membuat penilai ragu pada keduanya. Angka dari sumber atau waktu yang berbeda boleh berdampingan.',
      fix: 'Samakan dengan yang benar. Bila keduanya benar, sebutkan waktu, cakupan, atau sumber yang membedakannya.',
    },
    en: {
      asks: 'A figure about the same thing at the same time is stated the same way in every answer and as the indicators have it.',
      why: 'Two figures for one thing make evaluators doubt both. Figures from different sources or times may stand side by side.',
      fix: 'Make them agree. Where both are right, name the time, the scope or the source in which they differ.',
    },
    bad: answer(
      REPLICATION,
      `${DONE}\n\nPada 2022 waktu tunggu pengambilan obat di rumah sakit menjadi 44 menit.`,
    ),
    good: answer(
      REPLICATION,
      `${DONE}\n\nPada 2022 waktu tunggu pengambilan obat di rumah sakit menjadi 38 menit.`,
    ),
  },
  'target/tanpa-angka-dasar': {
    id: {
      asks: 'Target berupa angka didampingi angka keadaan awal di isian yang sama.',
      why: 'Tanpa titik berangkat, tidak terlihat sejauh apa target itu. FAQ SINOVIK meminta angka dasar beserta sumbernya untuk formulir sembilan pertanyaan; untuk formulir lain itu simpulan kami.',
      fix: 'Tambahkan angka sebelum inovasi untuk ukuran yang sama, dengan tahun dan sumbernya.',
    },
    en: {
      asks: 'A target in numbers comes with a figure of how things were, in the same answer.',
      why: 'Without a starting point nobody sees how far the target is. The FAQ of SINOVIK asks for base figures and their source in the form of nine questions; for other forms this is our conclusion.',
      fix: 'Add the figure from before the innovation for the same measure, with its year and source.',
    },
    bad: answer(
      'latar-belakang-tujuan',
      `${PROBLEM} ([laporan data awal](../bukti/data-awal-2018.pdf)).\n\nTargetnya 90 persen pasien menerima obat tepat waktu.`,
    ),
    good: answer(
      'latar-belakang-tujuan',
      `${PROBLEM}.\n\nPada 2018 hanya 61 persen pasien menerima obat tepat waktu ([laporan data awal](../bukti/data-awal-2018.pdf)). Targetnya 90 persen.`,
    ),
  },
  'dampak/tidak-terukur': {
    id: {
      asks: 'Isian dampak membandingkan keadaan sebelum dan sesudah inovasi, dan menyebut bagaimana dampak itu diukur.',
      why: 'Formulirnya menanyakan keduanya, dan isian ini berbobot paling besar. Pujian saja tidak memperlihatkan perubahan.',
      fix: 'Tulis satu ukuran sebelum dan sesudah, lalu sebutkan cara dan pengukurnya. Grafik indikator sudah cukup sebagai pembanding.',
    },
    en: {
      asks: 'The answer on impact compares before with after and says how the impact was measured.',
      why: 'The form asks for both, and no other answer weighs as much. Praise alone shows no change.',
      fix: 'Write one measure before and after, then say how and by whom it was measured. A chart of an indicator is comparison enough.',
    },
    bad: answer('signifikansi', WITHOUT_COMPARISON),
    good: answer(
      'signifikansi',
      `Menurut [laporan evaluasi internal](../bukti/evaluasi-internal-2022.pdf), waktu tunggu turun dari 142 menit pada 2018 menjadi 38 menit pada 2022. ${WITHOUT_COMPARISON}`,
    ),
  },
  'hukum/tidak-disebut': {
    id: {
      asks: 'Strategi keberlanjutan menyebut atau menautkan salah satu dasar hukum dalam daftar dosir.',
      why: 'Strategi institusional ditanyakan sebagai regulasi atau dasar hukum. Dukungan yang hanya lisan berhenti ketika pejabat berganti.',
      fix: 'Tautkan dasar hukum yang sudah dicatat di dasar-hukum.yaml pada kalimat yang menyebutnya.',
    },
    en: {
      asks: 'The strategy for sustainability names or links to one of the legal bases of the dossier.',
      why: 'The institutional strategy is asked for as a regulation or legal basis. Support that is only spoken ends with the official in office.',
      fix: 'Link the sentence that speaks of it to the legal basis recorded in dasar-hukum.yaml.',
    },
    causes: ['dokumen-hukum', 'keberlanjutan'],
    bad: answer('keberlanjutan', WITHOUT_LAW),
    good: answer(
      'keberlanjutan',
      `Layanan diatur dengan [Peraturan Bupati Contoh Nomor 7 Tahun 2019](../dasar-hukum/perbup-7-2019.pdf). ${WITHOUT_LAW}`,
    ),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
