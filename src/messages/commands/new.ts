import type { Bilingual } from '../../core/language.ts';
import type { Sentence } from '../words.ts';

/** The questions `inovasi new` asks, one per flag. */
export type Question =
  | 'title'
  | 'unit'
  | 'group'
  | 'category'
  | 'sdgs'
  | 'started'
  | 'app'
  | 'innovators'
  | 'slug';

/** A question as it is asked, and its short name in the review. */
export const questions = {
  title: {
    label: { id: 'Judul', en: 'Title' },
    ask: { id: 'Judul inovasi:', en: 'Title of the innovation:' },
  },
  unit: {
    label: { id: 'UPP', en: 'Unit' },
    ask: {
      id: 'Unit Pelayanan Publik (UPP) pemilik inovasi (boleh kosong):',
      en: 'Public service unit that owns the innovation (may stay blank):',
    },
  },
  group: {
    label: { id: 'Kelompok', en: 'Group' },
    ask: { id: 'Kelompok peserta:', en: 'Group of participants:' },
  },
  category: { label: { id: 'Kategori', en: 'Category' }, ask: { id: 'Kategori:', en: 'Category:' } },
  sdgs: {
    label: { id: 'TPB/SDGs', en: 'SDGs' },
    ask: { id: 'Tujuan Pembangunan Berkelanjutan (TPB/SDGs):', en: 'Sustainable Development Goals:' },
  },
  started: {
    label: { id: 'Mulai diterapkan', en: 'Started' },
    ask: {
      id: 'Mulai diterapkan sejak tanggal, bulan, atau tahun (boleh kosong):',
      en: 'In use since which day, month or year (may stay blank):',
    },
  },
  app: {
    label: { id: 'Aplikasi', en: 'Application' },
    ask: { id: 'Apakah inovasi berupa aplikasi?', en: 'Is the innovation an application?' },
  },
  innovators: {
    label: { id: 'Inovator', en: 'Innovators' },
    ask: {
      id: 'Inovator, pisahkan dengan titik koma; NIP boleh disertakan (boleh kosong):',
      en: 'Innovators, separated by semicolons; an NIP may follow the name (may stay blank):',
    },
  },
  slug: {
    label: { id: 'Nama folder', en: 'Folder name' },
    ask: { id: 'Nama folder dosir:', en: 'Folder name of the dossier:' },
  },
} satisfies Record<Question, { label: Bilingual<string>; ask: Bilingual<string> }>;

interface NewWords {
  readonly editionInUse: Sentence<{ edition: string }>;
  readonly titleEmpty: Bilingual<string>;
  readonly dateWrong: Bilingual<string>;
  readonly slugWrong: Bilingual<string>;
  readonly slugTaken: Sentence<{ slug: string }>;
  readonly preview: Sentence<{ path: string }>;
  readonly undecided: Bilingual<string>;
  readonly yes: Bilingual<string>;
  readonly no: Bilingual<string>;
  readonly blank: Bilingual<string>;
  readonly review: Sentence<{ path: string }>;
  readonly save: Bilingual<string>;
  readonly change: Sentence<{ label: string; value: string }>;
  readonly abort: Bilingual<string>;
  readonly aborted: Bilingual<string>;
  readonly offerInit: Sentence<{ path: string }>;
  readonly would: Sentence<{ path: string; count: number }>;
  readonly made: Sentence<{ path: string; count: number }>;
  readonly committed: Sentence<{ hash: string; message: string }>;
  readonly notCommitted: Sentence<{ slug: string }>;
  readonly noGit: Bilingual<string>;
  readonly message: Sentence<{ slug: string; edition: string }>;
  readonly next: Sentence<{ slug: string; first: string }>;
}

/** What `inovasi new` says. */
export const words = {
  editionInUse: { id: ({ edition }) => `Edisi: ${edition}`, en: ({ edition }) => `Edition: ${edition}` },
  titleEmpty: {
    id: 'Judul belum berisi huruf. Tulis judul yang menggambarkan inovasinya.',
    en: 'The title holds no letter yet. Write one that describes the innovation.',
  },
  dateWrong: {
    id: 'Belum berupa tanggal, misalnya 2023-03-17, 2023-03, atau 2023.',
    en: 'Not a date yet, as 2023-03-17, 2023-03 or 2023.',
  },
  slugWrong: {
    id: 'Pakai huruf kecil, angka, dan tanda hubung, paling banyak 50 karakter.',
    en: 'Use lower-case letters, digits and hyphens, at most 50 characters.',
  },
  slugTaken: {
    id: ({ slug }) => `Folder ${slug} sudah ada. Pilih nama lain.`,
    en: ({ slug }) => `Folder ${slug} is there already. Choose another name.`,
  },
  preview: { id: ({ path }) => `folder: ${path}`, en: ({ path }) => `folder: ${path}` },
  undecided: { id: 'Belum ditentukan', en: 'Not decided yet' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  blank: { id: '(kosong)', en: '(blank)' },
  review: {
    id: ({ path }) => `Dosir akan dibuat di ${path}. Sudah benar?`,
    en: ({ path }) => `The dossier will be made in ${path}. All correct?`,
  },
  save: { id: 'Ya, buat dosir ini', en: 'Yes, make this dossier' },
  change: {
    id: ({ label, value }) => `Ubah ${label}: ${value}`,
    en: ({ label, value }) => `Change ${label}: ${value}`,
  },
  abort: { id: 'Batal, jangan buat apa pun', en: 'Abort, make nothing' },
  aborted: { id: 'Dibatalkan. Tidak ada yang dibuat.', en: 'Aborted. Nothing was made.' },
  offerInit: {
    id: ({ path }) => `Belum ada repositori dosir di sini. Buat sekarang di ${path}?`,
    en: ({ path }) => `There is no dossier repository here yet. Make one now in ${path}?`,
  },
  would: {
    id: ({ path, count }) => `Akan dibuat ${count} berkas di ${path}; tidak ada yang ditulis.`,
    en: ({ path, count }) => `${count} files would be made in ${path}; nothing was written.`,
  },
  made: {
    id: ({ path, count }) => `Dosir dibuat: ${path} (${count} berkas)`,
    en: ({ path, count }) => `Dossier made: ${path} (${count} files)`,
  },
  committed: {
    id: ({ hash, message }) => `Tersimpan di git: ${hash} ${message}`,
    en: ({ hash, message }) => `Saved in git: ${hash} ${message}`,
  },
  notCommitted: {
    id: ({ slug }) => `Belum disimpan di git. Simpan dengan \`inovasi save ${slug}\`.`,
    en: ({ slug }) => `Not saved in git yet. Save it with \`inovasi save ${slug}\`.`,
  },
  noGit: {
    id: 'Folder ini bukan repositori git, jadi dosir tidak disimpan di git. Buat dengan `git init` bila riwayat diperlukan.',
    en: 'This folder is no git repository, so the dossier was not saved in git. Make one with `git init` if history is wanted.',
  },
  message: {
    id: ({ slug, edition }) => `${slug}: dosir baru (${edition})`,
    en: ({ slug, edition }) => `${slug}: new dossier (${edition})`,
  },
  next: {
    id: ({ slug, first }) =>
      `Langkah berikutnya:\n  1. Lengkapi ${first}, lalu tulis jawaban di folder narasi.\n  2. Lihat yang masih kurang: inovasi check ${slug}\n  3. Simpan pekerjaan: inovasi save ${slug}`,
    en: ({ slug, first }) =>
      `Next steps:\n  1. Complete ${first}, then write the answers in the folder narasi.\n  2. See what is missing: inovasi check ${slug}\n  3. Save the work: inovasi save ${slug}`,
  },
} satisfies NewWords;
