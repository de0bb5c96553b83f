import type { GeneralEntry } from './entry.ts';

/** How words are counted, dates written and evidence cited. */
export const writingTopics = {
  words: {
    aliases: ['kata', 'hitung-kata', 'word-count'],
    id: {
      title: 'Cara menghitung kata',
      parts: [
        'Satu kata adalah rangkaian huruf atau angka tanpa spasi yang memuat paling sedikit satu huruf atau angka, jadi anak-anak satu kata.',
        [
          'Yang dihitung adalah teks yang akan disalin ke formulir; teks tautan dihitung.',
          'Alamat tautan, teks pengganti gambar, komentar, dan judul bawaan kerangka tidak dihitung.',
        ],
        'Setiap temuan tentang panjang jawaban menyebut hitungannya.',
      ],
    },
    en: {
      title: 'How words are counted',
      parts: [
        'A word is a run of characters without blanks that holds at least one letter or digit, so anak-anak is one word.',
        [
          'Counted is the text that will be copied into the form; the text of links counts.',
          'Addresses of links, alternative texts of pictures, comments and the headings of the skeleton do not.',
        ],
        'Every finding on the length of an answer says the count.',
      ],
    },
  },
  dates: {
    aliases: ['tanggal', 'date'],
    id: {
      title: 'Cara menulis tanggal',
      parts: [
        'Tanggal ditulis tahun-bulan-hari: 2023-07-31. Bila hanya bulannya yang diketahui: 2023-07. Bila hanya tahunnya: 2023.',
        'Tanggal yang tidak lengkap hanya melanggar aturan bila setiap hari yang mungkin melanggarnya.',
        'Penutupan pendaftaran disebut dengan jam dan zona bila diketahui; bila tidak, disebut bahwa jamnya tidak ditemukan.',
      ],
    },
    en: {
      title: 'How dates are written',
      parts: [
        'A date is written year-month-day: 2023-07-31. Where only the month is known: 2023-07. Where only the year: 2023.',
        'A partial date breaks a rule only if every day it may mean breaks it.',
        'The closing of registration is told with hour and zone where known; else it is said that the hour was not found.',
      ],
    },
  },
  evidence: {
    aliases: ['bukti', 'merujuk', 'rujukan', 'links', 'tautan'],
    id: {
      title: 'Cara merujuk bukti',
      parts: [
        'Bukti dirujuk dengan tautan Markdown biasa dari kalimat yang didukungnya, boleh sampai halamannya:',
        {
          file: 'narasi/signifikansi.md',
          text: 'Waktu tunggu turun menjadi 38 menit ([evaluasi](../bukti/evaluasi-eksternal-2023.pdf#page=2)).',
        },
        [
          'Setiap bukti punya id di bukti/bukti.yaml, misalnya B-01, yang tidak dipakai ulang.',
          'Grafik indikator muncul di tempat `![Waktu tunggu](indikator:I-01)` ditulis.',
          'Bukti berupa tautan umum dirujuk dengan alamatnya.',
        ],
      ],
    },
    en: {
      title: 'How evidence is cited',
      parts: [
        'Evidence is cited by an ordinary Markdown link from the sentence it supports, down to the page:',
        {
          file: 'narasi/signifikansi.md',
          text: 'Waktu tunggu turun menjadi 38 menit ([evaluasi](../bukti/evaluasi-eksternal-2023.pdf#page=2)).',
        },
        [
          'Every piece of evidence has an id in bukti/bukti.yaml, as B-01, that is never used again.',
          'The chart of an indicator appears where `![Waktu tunggu](indikator:I-01)` is written.',
          'Evidence that is a public link is cited by its address.',
        ],
      ],
    },
  },
} as const satisfies Readonly<Record<string, GeneralEntry>>;
