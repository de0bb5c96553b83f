import { family } from './family.ts';

/** Mistakes in a rulebook, of the tool's or the agency's own. */
export const rulebookEntries = family(
  {
    id: 'Paket aturan adalah data: yang keliru di dalamnya disebut dengan berkas, baris, dan kolom, dan tidak pernah dijalankan sebagai program.',
    en: 'A rulebook is data: what is wrong in it is named with file, line and column, and none of it is ever run.',
  },
  {
    'rulebook/kunci-kurang': {
      id: ['Kunci yang diperlukan ada.', 'Tambahkan kunci yang disebut.'],
      en: ['A key that is needed is there.', 'Add the key that is named.'],
    },
    'rulebook/id-berkas': {
      id: ['Id paket sama dengan nama berkas atau foldernya.', 'Samakan keduanya.'],
      en: ['The id of a rulebook is the name of its file or folder.', 'Make the two agree.'],
    },
    'rulebook/id-ganda': {
      id: ['Id dalam satu daftar tidak dipakai dua kali.', 'Beri id lain pada salah satunya.'],
      en: ['An id is used once in a list.', 'Give one of them another id.'],
    },
    'rulebook/nama-terpakai': {
      id: ['Paket instansi tidak memakai nama edisi bawaan.', 'Ganti nama berkas dan id-nya.'],
      en: [
        'A package of the agency does not take the name of a shipped edition.',
        'Rename its file and its id.',
      ],
    },
    'rulebook/extends-tidak-dikenal': {
      id: ['Edisi yang diteruskan lewat extends ada.', 'Tulis id edisi dari `inovasi rules list`.'],
      en: ['The edition named in extends exists.', 'Write an id from `inovasi rules list`.'],
    },
    'rulebook/extends-berputar': {
      id: ['Rantai extends tidak kembali ke awal.', 'Putuskan rantainya pada salah satu paket.'],
      en: [
        'The chain of extends does not come back to its beginning.',
        'Break the chain in one of the rulebooks.',
      ],
    },
    'rulebook/melonggarkan': {
      id: [
        'Paket instansi hanya memperketat edisi.',
        'Kembalikan nilainya, atau catat pengecualian di instansi.yaml.',
      ],
      en: [
        'A package of the agency only asks more than the edition.',
        'Take the value back, or record a waiver in instansi.yaml.',
      ],
    },
    'rulebook/bobot': {
      id: [
        'Bobot bagian satu kelompok berjumlah 100 persen.',
        'Periksa bobot setiap bagian terhadap sumbernya.',
      ],
      en: [
        'The weights of the sections of a group sum to 100 percent.',
        'Hold the weight of each section against its source.',
      ],
    },
    'rulebook/tanpa': {
      id: [
        'Yang ditiadakan lewat tanpa adalah aturan atau surat paket dasar; yang diminta sebuah edisi tetap diminta.',
        'Perbaiki namanya, atau hapus dari tanpa.',
      ],
      en: [
        'What is left out by tanpa is a rule or letter of the base; what an edition asks stays asked.',
        'Correct its name, or delete it from tanpa.',
      ],
    },
    'rulebook/kelompok-tidak-dikenal': {
      id: ['Kelompok yang disebut ada pada daftar kelompok edisi.', 'Pakai id kelompok yang ada.'],
      en: ['A group that is named is one of the edition.', 'Use the id of a group that exists.'],
    },
    'rulebook/bagian-tidak-dikenal': {
      id: ['Bagian yang disebut ada pada formulir.', 'Pakai id bagian yang ada.'],
      en: ['A section that is named is one of the form.', 'Use the id of a section that exists.'],
    },
    'rulebook/bentuk-dipinjam': {
      id: [
        'Edisi yang bentuk formulirnya dipinjam juga diteruskan lewat extends.',
        'Samakan bentuk_dipinjam dengan salah satu edisi pada rantai extends.',
      ],
      en: [
        'The edition whose form is borrowed is extended too.',
        'Make bentuk_dipinjam one of the editions in the chain of extends.',
      ],
    },
    'rulebook/periksa-tidak-dikenal': {
      id: ['Jenis pemeriksaan yang disebut ada.', 'Pilih salah satu; daftarnya pada `inovasi explain`.'],
      en: ['The check kind that is named exists.', 'Choose one; `inovasi explain` lists them.'],
    },
    'rulebook/opsi-tidak-dikenal': {
      id: ['Opsi yang diberikan dikenal jenis pemeriksaannya.', 'Betulkan ejaannya, atau hapus.'],
      en: ['An option is one that its check kind has.', 'Correct its spelling, or delete it.'],
    },
    'rulebook/opsi-kurang': {
      id: [
        'Opsi yang diperlukan jenis pemeriksaan diberikan.',
        'Tambahkan opsi yang disebut, bila perlu dengan nilai kosong bersumber.',
      ],
      en: [
        'An option that the check kind needs is given.',
        'Add it, with a value that was not found if need be.',
      ],
    },
    'rulebook/pola': {
      id: [
        'Pola teks singkat, sederhana, dan aman dipakai.',
        'Sederhanakan polanya: tanpa pengulangan kelompok dan tanpa rujukan balik.',
      ],
      en: [
        'A pattern is short, simple and safe to use.',
        'Simplify it: no repeated group and no back reference.',
      ],
    },
    'rulebook/dari-tidak-dikenal': {
      id: ['Nilai edisi yang ditunjuk lewat dari memang ada.', 'Pakai nama nilai edisi, misalnya penutupan.'],
      en: [
        'The value of the edition that dari points to exists.',
        'Use the name of such a value, as penutupan.',
      ],
    },
    'rulebook/dari-tidak-cocok': {
      id: [
        'Nilai edisi yang ditunjuk cocok untuk opsinya.',
        'Tunjuk nilai lain, atau tulis nilainya langsung.',
      ],
      en: [
        'The value that dari points to fits the option.',
        'Point to another one, or write the value itself.',
      ],
    },
    'rulebook/sumber-tidak-dikenal': {
      id: [
        'Setiap sumber yang disebut ada pada daftar sumber.',
        'Tambahkan sumbernya ke daftar, atau betulkan id-nya.',
      ],
      en: ['Every source that is cited is in the list of sources.', 'Add it to the list, or correct its id.'],
    },
    'rulebook/sumber-berputar': {
      id: [
        'Sumber tidak saling menyalin tanpa ujung.',
        'Tetapkan mana yang asli, dan hapus menyalin padanya.',
      ],
      en: [
        'Sources do not copy each other without end.',
        'Settle which is the original, and take menyalin from it.',
      ],
    },
    'rulebook/tanggal': {
      id: ['Tanggal dalam paket aturan ada di kalender.', 'Tulis tahun-bulan-hari, atau sebagian darinya.'],
      en: ['A date in a rulebook is in the calendar.', 'Write year-month-day, or part of it.'],
    },
  },
);
