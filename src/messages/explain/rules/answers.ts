import { answer, inFile, type RuleEntry } from '../entry.ts';

const REPLICATION = 'adaptabilitas-replikasi';

/** An answer of some hundred and twenty words to a question that takes a hundred. */
const LONG = `Sudah. Antar Obat diterapkan tiga rumah sakit daerah di luar Kabupaten Contoh, dan masing-masing menyatakannya secara tertulis ([pernyataan replikasi](../bukti/pernyataan-replikasi.pdf)).

RSUD Kabupaten Umpama memulainya lebih dulu dengan perahu, karena sebagian besar pasiennya tinggal di desa pesisir yang jalannya sering tergenang. Kurir di sana adalah nelayan yang pulang melaut pada siang hari, sehingga jadwal antar mengikuti pasang surut air laut.

RSUD Kota Andai menyusul dengan kurir ojek, sebab jarak antarrumah pendek dan jalan kota padat sepanjang hari. Titik serahnya bukan balai desa, melainkan pos keamanan lingkungan yang selalu dijaga warga.

RSUD Kabupaten Ibarat memulai dari pasien diabetes dahulu, kemudian memperluasnya kepada pasien hipertensi setelah apotekernya bertambah. Tim kami mendampingi ketiganya, membagikan prosedur, meminjamkan tas berpendingin, dan melatih kurir sampai layanan berjalan sendiri.`;

const SHORT = `Sudah, oleh tiga rumah sakit daerah: RSUD Kabupaten Umpama dengan perahu, RSUD Kota Andai dengan ojek, dan RSUD Kabupaten Ibarat mulai dari pasien diabetes ([pernyataan replikasi](../bukti/pernyataan-replikasi.pdf)).`;

const DONE =
  'Layanan dimulai di dua kecamatan ([berita acara](../bukti/berita-acara-mulai.pdf)), lalu meluas ke seluruh ' +
  'kabupaten. Kader mengingatkan pasien, pasien memesan, apoteker menelaah resep, kurir mengantar dengan tas ' +
  'berpendingin, dan pasien menandatangani tanda terima. Antrean berkurang karena pasien tidak perlu datang lagi hanya ' +
  'untuk mengambil obat rutin, dan obat tiba sebelum persediaan di rumah habis.';

/** Rules on the answers of the form. */
export const answerRules = {
  'isian/kosong': {
    id: {
      asks: 'Setiap isian formulir kelompok Anda dijawab.',
      why: 'Isian yang kosong tidak dapat dinilai, dan isian tidak lengkap pernah disebut sebagai sebab proposal gugur.',
      fix: 'Tulis jawaban di bawah keterangan pada berkas narasi isian itu. Bila memang belum ada, tulis apa adanya, misalnya belum direplikasi.',
    },
    en: {
      asks: "Every field of your group's form is answered.",
      why: 'An empty field cannot be judged, and incomplete fields were named as a cause of rejection.',
      fix: 'Write the answer below the comment in that field’s file. If there is nothing yet, say so, for instance that nobody has replicated it.',
    },
    causes: ['isian-kosong'],
    bad: answer(REPLICATION, '# Sudah direplikasi?\n\n<!-- Apakah inovasi ini sudah ditiru pihak lain? -->'),
    good: answer(REPLICATION, `# Sudah direplikasi?\n\n${SHORT}`),
  },
  'isian/terlalu-panjang': {
    id: {
      asks: 'Jawaban tidak melebihi batas kata isiannya.',
      why: 'Formulir daring memotong atau menolak jawaban yang terlalu panjang; kalimat yang hilang biasanya kesimpulannya.',
      fix: 'Padatkan bagian yang paling sedikit menjawab pertanyaan; rinciannya pindahkan ke lampiran lalu tautkan.',
    },
    en: {
      asks: 'An answer stays within the word limit of its field.',
      why: 'An online form cuts or refuses an answer that is too long, and what gets lost is usually the conclusion.',
      fix: 'Tighten what answers the question least; move details into an attachment and link to it.',
    },
    bad: answer(REPLICATION, LONG),
    good: answer(REPLICATION, SHORT),
  },
  'isian/terlalu-pendek': {
    id: {
      asks: 'Jawaban tidak terlalu singkat untuk dinilai.',
      why: 'Beberapa kata saja tidak memuat pokok yang ditanyakan. Ini pengingat, tidak pernah menghalangi pengajuan.',
      fix: 'Jawab setiap pokok pertanyaan dengan satu atau dua kalimat, disertai angka dan tautan buktinya.',
    },
    en: {
      asks: 'An answer is not too short to be judged.',
      why: 'A few words cannot hold the points that are asked. This is a reminder and never stands in the way of submission.',
      fix: 'Answer each point of the question in a sentence or two, with figures and links to their proof.',
    },
    causes: ['jawaban-asal'],
    bad: answer('sumber-daya', 'Anggaran tersedia ([realisasi anggaran](../bukti/realisasi-anggaran.pdf)).'),
    good: answer(
      'sumber-daya',
      `Layanan dibiayai anggaran rumah sakit setiap tahun ([realisasi anggaran](../bukti/realisasi-anggaran.pdf)). Pelaksananya apoteker, tenaga farmasi, kurir desa, dan kader yang dilatih setiap tahun.

Metodenya tertulis dalam [prosedur operasional standar](../bukti/sop-antar-obat.pdf), yang membagi tugas dan batas waktu setiap langkah. Peralatannya tas berpendingin, segel bernomor, pencetak label, dan modul pemesanan pada sistem rumah sakit yang sudah ada.`,
    ),
  },
  'isian/sisa-templat': {
    id: {
      asks: 'Tidak ada sisa teks templat atau penanda seperti TODO di dalam jawaban.',
      why: 'Penanda yang tertinggal memperlihatkan bahwa isian belum selesai, dan ikut tercetak dalam PDF.',
      fix: 'Ganti penandanya dengan isinya, atau hapus.',
    },
    en: {
      asks: 'No template text and no marker such as TODO is left in an answer.',
      why: 'A marker that was left behind shows that the field is unfinished, and it is printed in the PDF.',
      fix: 'Replace the marker by what it stands for, or delete it.',
    },
    bad: answer(REPLICATION, `${SHORT}\n\nTODO: tambah rumah sakit keempat.`),
    good: answer(REPLICATION, SHORT),
  },
  'isian/asal': {
    id: {
      asks: 'Jawaban bukan hanya tautan, salinan isian lain, atau pertanyaan yang ditulis ulang.',
      why: 'Isian yang penuh tetapi dijawab asal pernah disebut sebagai sebab proposal gugur.',
      fix: 'Tulis jawabannya sendiri dalam kalimat lengkap; tautan dan lampiran hanya mendukung.',
    },
    en: {
      asks: 'An answer is more than a link, a copy of another answer, or the question again.',
      why: 'Fields that are filled but answered carelessly were named as a cause of rejection.',
      fix: 'Write the answer itself in full sentences; links and attachments only support it.',
    },
    causes: ['jawaban-asal'],
    also: ['isian/terlalu-pendek'],
    bad: answer('implementasi', 'Lihat [dokumen lengkap](../bukti/sop-antar-obat.pdf).'),
    good: answer('implementasi', DONE),
  },
  'gambar/teks': {
    id: {
      asks: 'Setiap gambar dalam jawaban, setiap foto, dan setiap tangkapan layar di antara bukti punya teks pengganti yang mengatakan apa yang terlihat.',
      why: 'Pembaca tunanetra mendengar teks itu sebagai ganti gambarnya, dan PDF yang memenuhi PDF/UA mewajibkannya.',
      fix: 'Tulis satu kalimat di antara kurung siku di depan nama berkas gambarnya, atau pada teks: di bukti/bukti.yaml: siapa atau apa yang terlihat, dan sedang apa.',
    },
    en: {
      asks: 'Every picture of an answer, and every photograph and screenshot among the evidence, has words that say what can be seen.',
      why: 'Readers who are blind hear them instead of the picture, and a PDF that meets PDF/UA has to have them.',
      fix: 'Write a sentence between the square brackets before the name of the picture, or under teks: in bukti/bukti.yaml: who or what is seen, and what is going on.',
    },
    bad: answer('implementasi', `${DONE}\n\n![](../bukti/foto-pengantaran.png)`),
    good: answer('implementasi', `${DONE}\n\n![Kurir menyerahkan obat](../bukti/foto-pengantaran.png)`),
  },
  'rujukan/jawaban': {
    id: {
      asks: 'Setiap nomor yang dirujuk sebuah jawaban, misalnya [B-07] atau bukti B-07, ada di dosir.',
      why: 'Penilai yang mencari bukti dengan nomor itu tidak menemukannya, dan pernyataannya tampak tanpa bukti.',
      fix: 'Betulkan nomornya, atau catat dokumennya dengan inovasi add. Lebih baik lagi tautkan berkasnya, agar penilai sampai di halamannya.',
    },
    en: {
      asks: 'Every id that an answer points at, such as [B-07] or evidence B-07, is in the dossier.',
      why: 'Whoever looks for proof under that number does not find it, and the statement seems to have none.',
      fix: 'Correct the number, or record the document with inovasi add. Better still, link its file, so that the reader gets to the page.',
    },
    bad: answer(REPLICATION, `${SHORT} Suratnya: lampiran B-99.`),
    good: answer(REPLICATION, `${SHORT} Suratnya: lampiran B-10.`),
  },
  'tautan/tidak-ada': {
    id: {
      asks: 'Setiap tautan dan gambar dalam jawaban menuju berkas atau indikator yang ada.',
      why: 'Tautan adalah rantai dari pernyataan ke buktinya. Tautan yang putus membuat klaim berdiri tanpa bukti.',
      fix: 'Betulkan nama berkasnya. Dari folder narasi, bukti ditulis dengan ../bukti/ di depan.',
    },
    en: {
      asks: 'Every link and picture of an answer leads to a file or an indicator that exists.',
      why: 'Links are the chain from a claim to its proof; a broken one leaves the claim without proof.',
      fix: 'Correct the name of the file. Seen from the folder narasi, evidence begins with ../bukti/.',
    },
    bad: answer(
      REPLICATION,
      SHORT.replace(
        'pernyataan-replikasi.pdf)',
        'pernyataan-replikasi.pdf), juga [surat minat](../bukti/surat-minat.pdf)',
      ),
    ),
    good: answer(REPLICATION, SHORT),
  },
  'narasi/tidak-dibaca': {
    id: {
      asks: 'Setiap berkas di folder narasi adalah isian formulir edisi dan kelompok Anda.',
      why: 'Berkas dengan nama lain tidak dibaca, jadi tulisan di dalamnya tidak diperiksa dan tidak masuk PDF.',
      fix: 'Ganti nama berkasnya menjadi nama isian yang dimaksud, atau pindahkan keluar dari folder narasi.',
    },
    en: {
      asks: 'Every file in the folder narasi is a field of the form of your edition and group.',
      why: 'A file of another name is not read, so what it says is neither checked nor printed.',
      fix: 'Rename the file to the field it answers, or move it out of narasi.',
    },
    bad: answer('kebaharuan', 'Kader desa menjadi titik serah obat.'),
    good: answer(REPLICATION, SHORT),
  },
  'lampiran/tidak-ada': {
    id: {
      asks: 'Setiap bagian formulir yang menerima unggahan menunjuk bukti, dasar hukum, atau surat di dalam dosir.',
      why: 'Formulir meminta satu lampiran untuk tiap bagian selain ringkasan; tautan dalam jawaban menentukan berkas mana yang diunggah.',
      fix: 'Tautkan satu berkas bukti pada kalimat yang didukungnya.',
    },
    en: {
      asks: 'Every section that takes an upload points to evidence, a legal basis or a letter of the dossier.',
      why: 'The form takes one attachment for each section but the summary; the links of the answer say which file that is.',
      fix: 'Link one piece of evidence at the sentence it supports.',
    },
    causes: ['kelengkapan-dokumen'],
    bad: answer('implementasi', DONE.replace(/ \(\[.*?\]\(.*?\)\)/, '')),
    good: answer('implementasi', DONE),
  },
  'lampiran/ukuran': {
    id: {
      asks: 'Berkas yang ditautkan jawaban sebuah bagian bersama-sama muat dalam unggahan bagian itu.',
      why: 'Ukuran unggahan tiap bagian tidak ditemukan di sumber mana pun. Batas dari instansi membuat gabungan yang terlalu besar ketahuan sebelum malam terakhir.',
      fix: 'Pindai ulang berkas terbesar dengan 150-200 dpi, atau tautkan hanya yang diperlukan bagian itu.',
    },
    en: {
      asks: 'What the answers of a section link to is together small enough for its upload.',
      why: 'No source says how much the upload of a section takes. A limit that the agency states shows what is too large before the last evening.',
      fix: 'Scan the largest file again at 150 to 200 dpi, or link only what that section needs.',
    },
    supposed: true,
    bad: inFile('bukti/', 'berita-acara-mulai.pdf  2400 kB'),
    good: inFile('bukti/', 'berita-acara-mulai.pdf  240 kB'),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
