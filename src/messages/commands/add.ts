import type { Bilingual } from '../../core/language.ts';
import type { Sentence } from '../words.ts';

/** What can be added, as people say it. */
export const kindWords: Readonly<Record<string, Bilingual<string>>> = {
  legal: { id: 'dasar hukum', en: 'legal basis' },
  evidence: { id: 'bukti', en: 'evidence' },
  testimonial: { id: 'testimoni', en: 'testimonial' },
  indicator: { id: 'indikator', en: 'indicator' },
  letter: { id: 'surat', en: 'letter' },
  award: { id: 'penghargaan', en: 'award' },
  collaboration: { id: 'kolaborasi', en: 'collaboration' },
  note: { id: 'catatan', en: 'note' },
};

/** Why a file was left alone. */
export const leftWords = {
  litter: { id: 'sampah sistem, bukan dokumen', en: 'left by the system, no document' },
  'link-out': { id: 'tautan ke luar folder itu', en: 'a link that leads out of the folder' },
  'link-inside': {
    id: 'tautan ke berkas lain di folder yang sama',
    en: 'a link to another file of the same folder',
  },
  'link-broken': { id: 'tautan putus', en: 'a broken link' },
  'not-a-file': { id: 'bukan berkas biasa', en: 'no regular file' },
  unreadable: { id: 'tidak dapat dibaca; periksa izinnya', en: 'cannot be read; check its permissions' },
  'too-deep': { id: 'folder terlalu dalam', en: 'the folder lies too deep' },
  'too-many': { id: 'terlalu banyak berkas sekaligus', en: 'too many files at once' },
  'own-data': { id: 'berkas data repositori ini sendiri', en: "one of this repository's own data files" },
  'too-large': {
    id: 'terlalu besar untuk dibaca (lebih dari 4 GB)',
    en: 'too large to be read (more than 4 GB)',
  },
  empty: { id: 'kosong (0 byte); minta ulang berkasnya', en: 'empty (0 bytes); ask for the file again' },
  'lfs-pointer': {
    id: 'hanya penunjuk Git LFS, bukan berkasnya; ambil dulu dengan git lfs pull',
    en: 'only a pointer of Git LFS and not the file; fetch it with git lfs pull',
  },
  skipped: { id: 'dilewati', en: 'skipped' },
} satisfies Readonly<Record<string, Bilingual<string>>>;

interface AddWords {
  readonly fromPage: Sentence<{ page: number }>;
  readonly origins: Readonly<
    Record<'metadata' | 'exif' | 'name' | 'type' | 'content' | 'flag' | 'answer', Bilingual<string>>
  >;
  readonly leftBlank: Sentence<{ keys: readonly string[] }>;
  readonly undecided: Bilingual<string>;
  readonly blank: Bilingual<string>;
  readonly allowed: Sentence<{ allowed: string }>;
  readonly yes: Bilingual<string>;
  readonly no: Bilingual<string>;
  readonly proposal: Sentence<{ file: string; number: number; all: number }>;
  readonly nothingRead: Bilingual<string>;
  readonly confirm: Sentence<{ what: string; file: string }>;
  readonly take: Bilingual<string>;
  readonly change: Sentence<{ label: string; value: string }>;
  readonly skip: Bilingual<string>;
  readonly takeRest: Sentence<{ count: number }>;
  readonly abort: Bilingual<string>;
  readonly aborted: Bilingual<string>;
  readonly where: Sentence<{ file: string }>;
  readonly sort: Readonly<Record<'evidence' | 'legal' | 'letter', Bilingual<string>>>;
  readonly orFile: Bilingual<string>;
  readonly noSuchProof: Bilingual<string>;
  readonly which: Bilingual<string>;
  readonly commitNow: Bilingual<string>;
  readonly waiting: Bilingual<string>;
  readonly askFile: Bilingual<string>;
  readonly lfsOffer: Sentence<{ count: number; size: string }>;
  readonly lfsDone: Sentence<{ count: number }>;
  readonly lfsMissing: Bilingual<string>;
  readonly lfsNotSetUp: Bilingual<string>;
  readonly lfsHint: Bilingual<string>;
  readonly message: Sentence<{ slug: string; what: string }>;
  readonly unsaved: Sentence<{ files: readonly string[]; slug: string }>;
  readonly notSaved: Sentence<{ slug: string }>;
}

/** What `inovasi add` asks and says while it works. */
export const words = {
  fromPage: {
    id: ({ page }) => (page === 1 ? 'dari halaman pertama' : `dari halaman ${page}`),
    en: ({ page }) => (page === 1 ? 'from the first page' : `from page ${page}`),
  },
  origins: {
    metadata: { id: 'dari keterangan di dalam berkas', en: 'from what the file says of itself' },
    exif: { id: 'dari data kamera (EXIF)', en: 'from the camera (EXIF)' },
    name: { id: 'dari nama berkas', en: 'from the file name' },
    type: { id: 'dari jenis berkas', en: 'from the type of file' },
    content: { id: 'dari isi berkas', en: 'from the content of the file' },
    flag: { id: 'dari perintah', en: 'from the command line' },
    answer: { id: 'jawaban Anda', en: 'your answer' },
  },
  leftBlank: {
    id: ({ keys }) => `belum diketahui, dikosongkan: ${keys.join(', ')}`,
    en: ({ keys }) => `not known, left blank: ${keys.join(', ')}`,
  },
  undecided: { id: 'Belum diketahui', en: 'Not known yet' },
  blank: { id: '(kosong)', en: '(blank)' },
  allowed: {
    id: ({ allowed }) => `Belum bisa dipakai; misalnya ${allowed}`,
    en: ({ allowed }) => `Not usable yet; as in ${allowed}`,
  },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  proposal: {
    id: ({ file, number, all }) => `${all > 1 ? `Berkas ${number} dari ${all}: ` : ''}${file}`,
    en: ({ file, number, all }) => `${all > 1 ? `File ${number} of ${all}: ` : ''}${file}`,
  },
  nothingRead: {
    id: 'Tidak ada yang dapat dibaca dari berkas ini.',
    en: 'Nothing could be read from this file.',
  },
  confirm: {
    id: ({ what, file }) => `Masukkan ${file === '' ? '' : `${file} `}sebagai ${what}?`,
    en: ({ what, file }) => `Take ${file === '' ? 'this' : file} in as ${what}?`,
  },
  take: { id: 'Ya, masukkan', en: 'Yes, take it in' },
  change: {
    id: ({ label, value }) => `Ubah ${label}: ${value}`,
    en: ({ label, value }) => `Change ${label}: ${value}`,
  },
  skip: { id: 'Lewati', en: 'Skip it' },
  takeRest: {
    id: ({ count }) => `Terima semua usulan untuk berkas ini dan ${count} berkas sisanya`,
    en: ({ count }) => `Accept all proposals for this file and the ${count} others`,
  },
  abort: { id: 'Batal, jangan masukkan apa pun', en: 'Abort, take nothing in' },
  aborted: { id: 'Dibatalkan. Tidak ada yang ditulis.', en: 'Aborted. Nothing was written.' },
  where: {
    id: ({ file }) => `${file} dimasukkan sebagai apa?`,
    en: ({ file }) => `What is ${file} to be taken in as?`,
  },
  sort: {
    evidence: { id: 'Bukti', en: 'Evidence' },
    legal: { id: 'Dasar hukum', en: 'Legal basis' },
    letter: { id: 'Surat', en: 'Letter' },
  },
  noSuchProof: {
    id: 'Bukan nomor bukti di dosir ini, dan bukan berkas yang ada.',
    en: 'No number of evidence in this dossier, and no file that exists.',
  },
  orFile: { id: 'atau jalur berkas', en: 'or the path of a file' },
  which: { id: 'Ke dosir mana?', en: 'Into which dossier?' },
  commitNow: { id: 'Simpan ke riwayat git sekarang?', en: 'Save it in git now?' },
  waiting: {
    id: 'Perintah inovasi add lain sedang menulis ke dosir ini; ditunggu sampai selesai.',
    en: 'Another inovasi add is writing to this dossier; waiting for it to end.',
  },
  askFile: {
    id: 'Berkas atau folder (bukti boleh berupa tautan):',
    en: 'File or folder (evidence may be a link):',
  },
  lfsOffer: {
    id: ({ count, size }) =>
      `${count} berkas lebih besar dari ${size}. Catat di .gitattributes agar disimpan lewat Git LFS?`,
    en: ({ count, size }) =>
      `${count} files are larger than ${size}. Note them in .gitattributes, to be kept by Git LFS?`,
  },
  lfsDone: {
    id: ({ count }) => `Git LFS: ${count} berkas dicatat di .gitattributes.`,
    en: ({ count }) => `Git LFS: ${count} files were noted in .gitattributes.`,
  },
  lfsMissing: {
    id: 'Git LFS belum terpasang di komputer ini, jadi .gitattributes tidak diubah. Pasang git-lfs, lalu jalankan git lfs track untuk berkas besar sebelum inovasi save.',
    en: 'Git LFS is not installed here, so .gitattributes was not changed. Install git-lfs, then run git lfs track for large files before inovasi save.',
  },
  lfsNotSetUp: {
    id: 'Git LFS belum diaktifkan untuk akun ini. Jalankan sekali, sebelum menyimpan: git lfs install',
    en: 'Git LFS is not set up for this account. Run once, before saving: git lfs install',
  },
  lfsHint: {
    id: 'Git menyimpan setiap versi berkas besar selamanya. Kecilkan berkasnya, pakai tautan (--link), atau ulangi dengan --lfs bila Git LFS tersedia.',
    en: 'Git keeps every version of a large file for good. Make it smaller, use a link (--link), or try again with --lfs where Git LFS is there.',
  },
  message: {
    id: ({ slug, what }) => `${slug}: tambah ${what}`,
    en: ({ slug, what }) => `${slug}: add ${what}`,
  },
  unsaved: {
    id: ({ files, slug }) =>
      `Belum disimpan di git: ${files.join(', ')} memuat perubahan Anda yang lain. Simpan semuanya dengan \`inovasi save ${slug}\`.`,
    en: ({ files, slug }) =>
      `Not saved in git: ${files.join(', ')} holds other changes of yours. Save all of it with \`inovasi save ${slug}\`.`,
  },
  notSaved: {
    id: ({ slug }) => `Belum disimpan di git. Simpan dengan \`inovasi save ${slug}\`.`,
    en: ({ slug }) => `Not saved in git yet. Save it with \`inovasi save ${slug}\`.`,
  },
} satisfies AddWords;
