import { inFile, type RuleEntry } from '../entry.ts';

const LETTERS = 'surat/surat.yaml';

/** Rules on the letters that the form demands. */
export const letterRules = {
  'surat/belum-ada': {
    id: {
      asks: 'Setiap surat yang diminta edisi tercatat di surat/surat.yaml beserta berkasnya.',
      why: 'Surat pernyataan diunggah sebagai berkas tersendiri; tanpa surat, pemeriksaan kelengkapan dokumen tidak selesai.',
      fix: 'Taruh pindaian yang sudah ditandatangani di folder surat, lalu tulis nama berkasnya di surat/surat.yaml.',
    },
    en: {
      asks: 'Every letter that the edition demands is listed in surat/surat.yaml with its file.',
      why: 'Each statement is uploaded as a file of its own; without it the check for complete documents cannot end well.',
      fix: 'Put the signed scan into the folder surat and write its file name in surat/surat.yaml.',
    },
    causes: ['kelengkapan-dokumen'],
    bad: inFile(LETTERS, '- id: S-03\n  jenis: kesediaan-replikasi\n  berkas:'),
    good: inFile(
      LETTERS,
      '- id: S-03\n  jenis: kesediaan-replikasi\n  berkas: surat-kesediaan-replikasi.pdf',
    ),
  },
  'surat/format': {
    id: {
      asks: 'Berkas surat berformat yang diterima edisi.',
      why: 'Formulir daring menolak format lain, dan surat harus tampil sama di komputer siapa pun.',
      fix: 'Pindai surat yang ditandatangani, atau ekspor dokumennya, sebagai PDF.',
    },
    en: {
      asks: 'The file of a letter has a format that the edition takes.',
      why: 'The online form refuses other formats, and a letter has to look the same on every computer.',
      fix: 'Scan the signed letter, or export the document, as PDF.',
    },
    bad: inFile(
      LETTERS,
      '- id: S-01\n  jenis: implementasi\n  berkas: surat-implementasi.docx',
      'surat/surat-implementasi.docx',
    ),
    good: inFile(LETTERS, '- id: S-01\n  jenis: implementasi\n  berkas: surat-implementasi.pdf'),
  },
  'surat/ukuran': {
    id: {
      asks: 'Berkas surat tidak lebih besar dari batas edisi.',
      why: 'Berkas yang terlalu besar tidak dapat diunggah, dan itu baru ketahuan pada saat mengunggah.',
      fix: 'Pindai ulang dengan 150-200 dpi hitam putih, atau perkecil PDF-nya.',
    },
    en: {
      asks: "The file of a letter is within the edition's size limit.",
      why: 'A file that is too large cannot be uploaded, and one notices only while uploading.',
      fix: 'Scan it again at 150 to 200 dpi in black and white, or shrink the PDF.',
    },
    bad: inFile('surat/', 'surat-implementasi.pdf  2400 kB'),
    good: inFile('surat/', 'surat-implementasi.pdf  240 kB'),
  },
  'surat/belum-ditandatangani': {
    id: {
      asks: 'Berkas yang dicatat untuk sebuah surat bukan konsep yang dibuat alat ini dan belum disentuh.',
      why: 'Konsep dan hasil tanda tangannya bernama mirip; yang tertukar baru ketahuan saat dokumen dinilai.',
      fix: 'Ganti dengan pindaian yang sudah ditandatangani atau PDF yang ditandatangani secara elektronik.',
    },
    en: {
      asks: 'The file listed for a letter is not the untouched draft that this tool wrote.',
      why: 'A draft and its signed version have similar names; a mix-up is noticed only when documents are judged.',
      fix: 'Put the signed scan, or the electronically signed PDF, in its place.',
    },
    bad: inFile(
      LETTERS,
      '- id: S-01\n  jenis: implementasi\n  berkas: konsep-implementasi.pdf',
      'surat/konsep-implementasi.pdf',
    ),
    good: inFile(LETTERS, '- id: S-01\n  jenis: implementasi\n  berkas: surat-implementasi.pdf'),
  },
  'surat/isi': {
    id: {
      asks: 'Surat yang kembali menyebut judul atau nama singkat inovasi, tanggal mulai atau para inovator, dan penanda tangan seperti tertulis di dosir. Hanya surat yang teksnya bisa dibaca yang dinilai.',
      why: 'Surat dari tahun lalu, atau dari inovasi lain dengan kop yang sama, mudah terbawa; tanggal dan nama yang berbeda menimbulkan keraguan atas keduanya.',
      fix: 'Samakan surat dan dosir: perbaiki yang salah, lalu minta tanda tangan lagi bila suratnya yang salah.',
    },
    en: {
      asks: 'The letter that came back names the title or short name, the start or the innovators, and who signs, as the dossier does. Only a letter whose text can be read is judged.',
      why: "Last year's letter, or that of another innovation under the same letterhead, slips in easily; dates and names that differ cast doubt on both.",
      fix: 'Make letter and dossier agree: correct what is wrong, and have the letter signed again if it was the letter.',
    },
    bad: inFile(
      LETTERS,
      '- id: S-01\n  jenis: implementasi\n  berkas: surat-inovasi-lain.pdf',
      'surat/surat-inovasi-lain.pdf',
    ),
    good: inFile(LETTERS, '- id: S-01\n  jenis: implementasi\n  berkas: surat-implementasi.pdf'),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
