import { family } from './family.ts';

/** What concerns several dossiers, or the repository as a whole. */
export const repositoryEntries = family(
  {
    id: 'Sebagian hal baru terlihat bila semua dosir instansi dilihat bersama.',
    en: 'Some things show only when all dossiers of the agency are seen together.',
  },
  {
    'repositori/judul-kembar': {
      id: [
        'Tidak ada dua dosir berjudul sama untuk satu edisi. Judul yang sama disebut sebagai sebab proposal gugur pada 2017 dan 2018.',
        'Beri judul yang berbeda untuk setiap inovasi.',
      ],
      en: [
        'No two dossiers have the same title for one edition. A repeated title was named as a cause of rejection in 2017 and 2018.',
        'Give every innovation a title of its own.',
      ],
    },
    'repositori/judul-mirip': {
      id: [
        'Judul dua dosir satu edisi tidak hanya berbeda satu huruf, urutan kata, atau kata penghubung. Deretan tempat dan nomor urut tidak dihitung.',
        'Ajukan satu saja bila keduanya satu inovasi; bila berbeda, sebutkan pembedanya dalam judul.',
      ],
      en: [
        'The titles of two dossiers for one edition differ by more than a letter, the order of words or little words. A series of places or numbers does not count.',
        'Submit one where both are one innovation; where they differ, say in the title how.',
      ],
    },
    'repositori/lewat-batas': {
      id: [
        'Instansi tidak mengajukan lebih banyak inovasi daripada batas edisi.',
        'Pilih yang diajukan; dosir lain diarahkan ke edisi berikutnya lewat kunci edisi.',
      ],
      en: [
        'The agency does not submit more innovations than the edition takes.',
        'Choose which to submit; point the others to a later edition by the key edisi.',
      ],
    },
    'repositori/lewat-batas-kelompok': {
      id: [
        'Instansi tidak mengajukan lebih banyak inovasi ke satu kelompok daripada batasnya.',
        'Pindahkan sebagian ke kelompok lain yang sesuai, atau ke edisi berikutnya.',
      ],
      en: [
        'The agency does not submit more innovations to a group than it takes.',
        'Move some to another group that fits, or to a later edition.',
      ],
    },
    'repositori/tautan-putus': {
      id: [
        'Folder dosir yang berupa tautan simbolis menuju folder yang ada.',
        'Betulkan tautannya, atau hapus.',
      ],
      en: [
        'A folder of a dossier that is a symbolic link leads to one that exists.',
        'Correct the link, or delete it.',
      ],
    },
    'repositori/belum-dipadukan': {
      id: [
        'Tidak ada penggabungan git yang belum selesai.',
        'Selesaikan konfliknya lalu simpan; jalan keluarnya: `git merge --abort`.',
      ],
      en: [
        'No git merge is left unfinished.',
        'Resolve the conflicts and commit; the way out is `git merge --abort`.',
      ],
    },
  },
);

/** Confirmations of the agency that cannot be used. */
export const confirmationEntries = family(
  {
    id: 'Konfirmasi membuat sebuah aturan berlaku penuh, jadi harus dapat ditelusuri dan tidak boleh keliru sasaran. Lihat `inovasi explain konfirmasi`.',
    en: 'A confirmation makes a rule bite in full, so it has to be traceable and to hit what it means. See `inovasi explain confirmations`.',
  },
  {
    'konfirmasi/tidak-lengkap': {
      id: [
        'Konfirmasi menyebut edisi, aturan, nilai, siapa, dokumen, halaman, dan tanggal.',
        'Isi kunci yang disebut.',
      ],
      en: [
        'A confirmation gives edition, rule, value, who, document, page and date.',
        'Fill in the keys that are named.',
      ],
    },
    'konfirmasi/edisi-tidak-dikenal': {
      id: ['Edisi yang dikonfirmasi memang ada.', 'Pilih salah satu edisi dari `inovasi rules list`.'],
      en: ['The edition that is confirmed exists.', 'Choose one from `inovasi rules list`.'],
    },
    'konfirmasi/aturan-tidak-dikenal': {
      id: [
        'Aturan yang dikonfirmasi ada pada edisi itu.',
        'Pakai id seperti tercetak di akhir temuan, atau nama nilai edisi seperti penutupan.',
      ],
      en: [
        'The rule that is confirmed is one of the edition.',
        'Use the id at the end of a finding, or the name of a value of the edition, as penutupan.',
      ],
    },
    'konfirmasi/perihal': {
      id: [
        'Perihal menyebut isian, bagian, atau surat yang ada, dan hanya bila aturannya punya nilai untuk masing-masing.',
        'Betulkan atau hapus perihal.',
      ],
      en: [
        'perihal names a field, section or letter that exists, and only where the rule has a value for each.',
        'Correct perihal, or delete it.',
      ],
    },
    'konfirmasi/opsi': {
      id: [
        'Opsi menyebut nilai mana yang dimaksud bila aturannya punya beberapa.',
        'Pilih salah satu opsi yang disebut.',
      ],
      en: [
        'opsi says which value is meant where the rule has several.',
        'Choose one of those that are named.',
      ],
    },
    'konfirmasi/kelompok': {
      id: [
        'Kelompok yang disebut adalah kelompok edisi itu.',
        'Pilih salah satu kelompok edisi, atau hapus kuncinya.',
      ],
      en: [
        'The group that is named is one of the edition.',
        'Choose a group of the edition, or delete the key.',
      ],
    },
    'konfirmasi/nilai': {
      id: [
        'Nilainya berbentuk seperti yang diperlukan aturan.',
        'Tulis dalam bentuk yang disebut temuan, misalnya P2Y untuk dua tahun.',
      ],
      en: [
        'The value has the form that the rule needs.',
        'Write it in the form that the finding names, as P2Y for two years.',
      ],
    },
    'konfirmasi/tanggal': {
      id: [
        'Hari naskahnya dibaca tanggal lengkap di kalender.',
        'Tulis tahun-bulan-hari, misalnya 2026-01-15.',
      ],
      en: [
        'The day on which the text was read is a whole date of the calendar.',
        'Write year-month-day, as 2026-01-15.',
      ],
    },
    'konfirmasi/ganda': {
      id: ['Satu nilai dikonfirmasi satu kali.', 'Hapus salah satu butir.'],
      en: ['A value is confirmed once.', 'Delete one of the entries.'],
    },
    'konfirmasi/bertentangan': {
      id: [
        'Konfirmasi tidak bertentangan dengan sumber resmi; nilai resmi tetap dipakai.',
        'Periksa lagi dokumennya. Bila benar, laporkan kepada pengelola alat ini.',
      ],
      en: [
        'A confirmation does not contradict an official source; the official value stays in use.',
        'Look at the document again. If it is right, tell those who maintain this tool.',
      ],
    },
  },
);

/** Waivers that cannot be used, or are not used. */
export const waiverEntries = family(
  {
    id: 'Pengecualian menyembunyikan temuan, jadi harus punya alasan, pemilik, dan akhir. Lihat `inovasi explain pengecualian`.',
    en: 'A waiver hides a finding, so it needs a reason, an owner and an end. See `inovasi explain waivers`.',
  },
  {
    'pengecualian/tidak-lengkap': {
      id: [
        'Pengecualian menyebut aturan, alasan, keterangan, pemilik, dan hari terakhirnya.',
        'Isi kunci yang disebut.',
      ],
      en: [
        'A waiver gives rule, reason, words of its own, owner and last day.',
        'Fill in the keys that are named.',
      ],
    },
    'pengecualian/tanggal': {
      id: ['Hari terakhirnya tanggal lengkap di kalender.', 'Tulis tahun-bulan-hari, misalnya 2025-06-03.'],
      en: ['Its last day is a whole date of the calendar.', 'Write year-month-day, as 2025-06-03.'],
    },
    'pengecualian/aturan-tidak-dikenal': {
      id: [
        'Aturan yang dikecualikan ada pada edisi dosir di repositori ini.',
        'Pakai id seperti tercetak di akhir temuan.',
      ],
      en: [
        'The rule that is waived is one of the editions of dossiers here.',
        'Use the id at the end of a finding.',
      ],
    },
    'pengecualian/dosir-tidak-dikenal': {
      id: ['Dosir yang disebut memang ada.', 'Tulis nama foldernya di bawah inovasi/.'],
      en: ['The dossier that is named exists.', 'Write the name of its folder under inovasi/.'],
    },
    'pengecualian/kedaluwarsa': {
      id: [
        'Pengecualian belum lewat hari terakhirnya.',
        'Perbaiki temuannya, atau tetapkan hari terakhir yang baru bersama pemiliknya.',
      ],
      en: [
        'A waiver has not passed its last day.',
        'Mend the finding, or settle a new last day with its owner.',
      ],
    },
    'pengecualian/tidak-terpakai': {
      id: [
        'Setiap pengecualian masih mengecualikan sebuah temuan.',
        'Hapus pengecualiannya: temuannya sudah tidak ada.',
      ],
      en: ['Every waiver still waives a finding.', 'Delete it: the finding is gone.'],
    },
  },
);
