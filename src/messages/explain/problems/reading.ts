import { answer, identity } from '../entry.ts';
import { family } from './family.ts';

/** A key or a value that does not have the shape that its file asks. */
export const shapeEntries = family(
  {
    id: 'Isi yang tidak berbentuk seperti seharusnya tidak dapat diperiksa; alat lebih baik mengatakannya daripada menebak.',
    en: 'What does not have its shape cannot be checked; the tool would rather say so than guess.',
  },
  {
    'bentuk/kunci-tidak-dikenal': {
      id: [
        'Setiap kunci adalah kunci yang dikenal; yang paling mirip disebut.',
        'Ganti kuncinya dengan ejaan yang disarankan, atau hapus.',
      ],
      en: [
        'Every key is one that is known; the nearest is named.',
        'Replace the key by the one that is named, or delete it.',
      ],
      bad: identity('katgori: kesehatan'),
      good: identity('kategori: kesehatan'),
    },
    'bentuk/jenis': {
      id: [
        'Nilai berjenis seperti seharusnya: teks, angka, ya atau tidak, atau daftar.',
        'Tulis nilainya dalam bentuk yang disebut temuan.',
      ],
      en: [
        'A value is of its kind: text, number, yes or no, or a list.',
        'Write the value in the form that the finding names.',
      ],
      bad: identity('berbasis_aplikasi: iya'),
      good: identity('berbasis_aplikasi: true'),
    },
    'bentuk/pilihan': {
      id: [
        'Nilai yang hanya boleh salah satu dari beberapa kata adalah salah satunya.',
        'Pilih satu dari daftar pada temuan.',
      ],
      en: [
        'A value that may only be one of some words is one of them.',
        'Choose one from the list in the finding.',
      ],
      bad: identity('inovator:\n  jenis: kelompok'),
      good: identity('inovator:\n  jenis: tim'),
    },
    'bentuk/pola': {
      id: ['Nilai seperti id dan NIP berbentuk sesuai polanya.', 'Tulis seperti contoh pada temuan.'],
      en: [
        'A value such as an id or a NIP has the form that is asked.',
        'Write it like the example in the finding.',
      ],
    },
    'bentuk/rentang': {
      id: [
        'Angka berada di antara batas terkecil dan terbesarnya.',
        'Tulis angka di dalam batas yang disebut.',
      ],
      en: [
        'A number is between its least and its greatest value.',
        'Write a number within the limits that are named.',
      ],
      bad: identity('sdgs: [18]'),
      good: identity('sdgs: [3]'),
    },
  },
);

/** A file that cannot be read, or could be misread. */
export const fileEntries = family(
  {
    id: 'Alat membaca berkas persis seperti tertulis dan tidak pernah mengubahnya. Yang tidak terbaca tidak diperiksa, jadi disebut lebih dulu.',
    en: 'The tool reads files exactly as they are and never changes them. What cannot be read is not checked, so it is said first.',
  },
  {
    'berkas/sintaks': {
      id: [
        'Berkas YAML dapat dibaca sampai akhir.',
        'Perbaiki baris yang disebut: tanda kutip, titik dua, atau spasi di awal baris.',
      ],
      en: [
        'A YAML file can be read to its end.',
        'Mend the line that is named: quotes, colons or leading blanks.',
      ],
    },
    'berkas/kunci-ganda': {
      id: ['Tidak ada kunci yang ditulis dua kali di tempat yang sama.', 'Gabungkan isinya ke satu kunci.'],
      en: ['No key stands twice in the same place.', 'Merge both into one key.'],
    },
    'berkas/dokumen-ganda': {
      id: ['Satu berkas memuat satu dokumen YAML.', 'Hapus baris --- di tengah berkas.'],
      en: ['A file holds one YAML document.', 'Delete the --- line inside the file.'],
    },
    'berkas/terlalu-rumit': {
      id: [
        'Berkas dan folder tidak terlalu besar atau bertingkat terlalu dalam.',
        'Sederhanakan susunannya, atau pindahkan berkas besar keluar dari folder dosir.',
      ],
      en: [
        'Files and folders are neither too large nor nested too deeply.',
        'Simplify, or move large files out of the folder of the dossier.',
      ],
    },
    'berkas/angka-bertitik': {
      id: [
        'Angka seperti 12.500 tidak ditulis polos, karena dapat berarti dua belas ribu lima ratus atau dua belas setengah.',
        'Tulis 12500 untuk ribuan, atau 12.5 untuk desimal.',
      ],
      en: [
        'A number such as 12.500 is not written plainly, since it may mean thousands or a decimal.',
        'Write 12500 for thousands, or 12.5 for a decimal.',
      ],
    },
    'berkas/angka-tanpa-kutip': {
      id: [
        'Nomor yang merupakan nama, seperti NIP, ditulis di antara tanda kutip.',
        'Beri tanda kutip; perbaikan otomatisnya: `inovasi check --fix`.',
      ],
      en: [
        'Numbers that are names, such as a NIP, stand between quotation marks.',
        'Put quotes around it; `inovasi check --fix` does so.',
      ],
    },
    'berkas/bukan-utf8': {
      id: ['Berkas teks tersimpan sebagai UTF-8.', 'Simpan ulang berkasnya dengan pengodean UTF-8.'],
      en: ['A text file is kept as UTF-8.', 'Save the file again as UTF-8.'],
    },
    'berkas/temuan-lain': {
      id: [
        'Temuan sebuah berkas yang sangat banyak diringkas menjadi satu.',
        'Perbaiki temuan yang disebut lebih dulu, lalu periksa lagi.',
      ],
      en: [
        'Where one file has very many findings, the rest is told as one.',
        'Mend those that are named first, then check again.',
      ],
    },
    'berkas/tidak-terbaca': {
      id: ['Berkas dapat dibuka.', 'Tutup program lain yang memakainya dan periksa izin bacanya.'],
      en: ['A file can be opened.', 'Close other programs that use it and check its permissions.'],
    },
    'berkas/wajib-tidak-ada': {
      id: [
        'Setiap dosir punya inovasi.yaml.',
        'Kembalikan berkasnya dengan git restore, atau salin dari dosir baru.',
      ],
      en: [
        'Every dossier has its inovasi.yaml.',
        'Bring it back with git restore, or copy it from a new dossier.',
      ],
    },
    'berkas/folder-di-tempat-berkas': {
      id: [
        'Di tempat sebuah berkas tidak ada folder dengan nama yang sama.',
        'Pindahkan isi folder itu, lalu buat berkasnya.',
      ],
      en: [
        'Where a file is due there is no folder of that name.',
        'Move what it holds elsewhere and make the file.',
      ],
    },
    'berkas/keluar-repositori': {
      id: [
        'Tautan simbolis tidak menuju ke luar repositori.',
        'Ganti tautannya dengan salinan berkas di dalam repositori.',
      ],
      en: [
        'No symbolic link leads out of the repository.',
        'Replace the link by a copy of the file inside the repository.',
      ],
    },
    'berkas/tanda-konflik': {
      id: [
        'Tidak ada konflik gabungan git yang belum diselesaikan di dalam berkas.',
        'Pilih salah satu sisi, hapus ketiga tandanya, lalu simpan.',
      ],
      en: [
        'No unresolved git conflict is left in a file.',
        'Choose a side, delete the three marks, and save.',
      ],
    },
    'berkas/sisa-tanda-konflik': {
      id: [
        'Tidak ada tanda konflik yang tertinggal sendirian.',
        'Hapus baris tandanya setelah memastikan isinya sudah benar.',
      ],
      en: ['No mark of a conflict is left on its own.', 'Delete the line once the text around it is right.'],
    },
  },
);

/** A narrative that would not be read as its writer meant it. */
export const narrativeEntries = family(
  {
    id: 'Jawaban ditulis dalam Markdown; beberapa tanda mengubah bagaimana teks sesudahnya dibaca.',
    en: 'Answers are written in Markdown; some marks change how the text behind them is read.',
  },
  {
    'narasi/komentar-terbuka': {
      id: [
        'Setiap komentar yang dibuka dengan <!-- ditutup dengan -->.',
        'Tambahkan --> di akhir komentar; tanpa itu seluruh jawaban dianggap komentar.',
      ],
      en: [
        'Every comment that begins with <!-- ends with -->.',
        'Add --> at the end of the comment; without it the whole answer is one.',
      ],
      bad: answer(
        'adaptabilitas-replikasi',
        '<!-- Apakah sudah direplikasi?\n\nSudah, oleh tiga rumah sakit.',
      ),
      good: answer(
        'adaptabilitas-replikasi',
        '<!-- Apakah sudah direplikasi? -->\n\nSudah, oleh tiga rumah sakit daerah: RSUD Kabupaten Umpama dengan perahu, RSUD Kota Andai dengan ojek, dan RSUD Kabupaten Ibarat mulai dari pasien diabetes ([pernyataan replikasi](../bukti/pernyataan-replikasi.pdf)).',
      ),
    },
    'narasi/tautan-berspasi': {
      id: [
        'Alamat tautan tidak memuat spasi; Markdown tidak membacanya sebagai tautan.',
        'Ganti spasi dengan %20, atau beri nama berkas tanpa spasi.',
      ],
      en: [
        'The address of a link holds no blank; Markdown would not read it as a link.',
        'Write %20 for a blank, or name the file without blanks.',
      ],
    },
  },
);
