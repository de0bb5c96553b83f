import type { FileKind } from '../../core/file-facts.ts';
import type { Bilingual, Language } from '../../core/language.ts';
import { formatSize } from '../numbers.ts';
import { allOf, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

/** What a file is called by what it holds. */
const KINDS: Readonly<Record<FileKind, Bilingual<string>>> = {
  pdf: { id: 'PDF', en: 'a PDF' },
  image: { id: 'gambar', en: 'a picture' },
  document: { id: 'dokumen Office', en: 'an office document' },
  video: { id: 'video', en: 'a video' },
  audio: { id: 'rekaman suara', en: 'a sound recording' },
  archive: { id: 'arsip seperti ZIP', en: 'an archive such as ZIP' },
  text: { id: 'teks', en: 'text' },
  'lfs-pointer': { id: 'penunjuk Git LFS', en: 'a pointer of Git LFS' },
  empty: { id: 'berkas kosong', en: 'an empty file' },
  other: { id: 'berkas yang bentuknya tidak dikenal', en: 'a file of no known form' },
};

/** The names that people know of common types. */
const TYPES: Readonly<Record<string, Bilingual<string>>> = {
  'image/jpeg': { id: 'foto JPEG', en: 'a JPEG photograph' },
  'image/png': { id: 'gambar PNG', en: 'a PNG picture' },
  'image/webp': { id: 'gambar WebP', en: 'a WebP picture' },
  'image/heic': { id: 'foto HEIC', en: 'a HEIC photograph' },
  'text/html': { id: 'halaman web (HTML)', en: 'a web page (HTML)' },
};

/** The ending that a file of this content should have. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/heic': '.heic',
  'application/zip': '.zip',
};

function kindName(jenis: FileKind, tipe: string, language: Language): string {
  return (TYPES[tipe] ?? KINDS[jenis])[language];
}

/** A page that a site shows instead of the file is what a download without logging in leaves. */
function renaming(tipe: string): Bilingual<string> {
  const ending = ENDINGS[tipe];
  if (tipe === 'text/html')
    return {
      id: 'Unduh ulang dokumennya: yang tersimpan adalah halaman web, misalnya halaman masuk.',
      en: 'Download the document again: what was saved is a web page, perhaps one that asks for a login.',
    };
  if (ending === undefined)
    return {
      id: 'Ambil lagi berkasnya dari sumbernya, atau simpan ulang dari program yang membuatnya.',
      en: 'Get the file from its source again, or save it anew with the program that made it.',
    };
  return {
    id: `Ganti akhiran namanya menjadi ${ending} (juga di daftar), atau simpan ulang dalam bentuk yang diminta.`,
    en: `Let its name end in ${ending} (in the list too), or save it anew in the form that is asked for.`,
  };
}

/** Words for what files hold. */
export const contentProblems = {
  'berkas/rusak': {
    id: ({ berkas, jenis }) => ({
      message: `Berkas ${quoted(berkas)} rusak: isinya (${KINDS[jenis].id}) terpotong atau tidak dapat dibuka.`,
      fix: 'Salin, unduh, atau pindai ulang, lalu buka sekali untuk memastikan.',
    }),
    en: ({ berkas, jenis }) => ({
      message: `The file ${quoted(berkas)} is damaged: what it holds (${KINDS[jenis].en}) is cut off or cannot be opened.`,
      fix: 'Copy, download or scan it again, and open it once to be sure.',
    }),
  },
  'berkas/kata-sandi': {
    id: ({ berkas }) => ({
      message: `Berkas ${quoted(berkas)} hanya terbuka dengan kata sandi; penilai tidak dapat membacanya.`,
      fix: 'Simpan salinan tanpa kata sandi, lalu pakai salinan itu.',
    }),
    en: ({ berkas }) => ({
      message: `The file ${quoted(berkas)} opens with a password only; evaluators cannot read it.`,
      fix: 'Save a copy without the password and use that one.',
    }),
  },
  'berkas/penunjuk-lfs': {
    id: ({ berkas, ukuran }) => ({
      message: `${quoted(berkas)} di sini hanya penunjuk Git LFS; berkasnya sendiri (${formatSize(ukuran, 'id')}) belum diambil.`,
      fix: 'Jalankan git lfs pull, lalu periksa lagi.',
    }),
    en: ({ berkas, ukuran }) => ({
      message: `${quoted(berkas)} is only a pointer of Git LFS here; the file itself (${formatSize(ukuran, 'en')}) was not fetched.`,
      fix: 'Run git lfs pull, then check again.',
    }),
  },
  'berkas/tanpa-isi': {
    id: ({ berkas }) => ({
      message: `Berkas ${quoted(berkas)} kosong (0 byte); biasanya karena penyalinan atau unduhan terputus.`,
      fix: 'Salin atau unduh ulang berkas itu, atau hapus.',
    }),
    en: ({ berkas }) => ({
      message: `The file ${quoted(berkas)} is empty (0 bytes), as after a copy or download that broke off.`,
      fix: 'Copy or download it again, or delete it.',
    }),
  },
  'berkas/bukan-berkas': {
    id: ({ berkas }) => ({
      message: `${quoted(berkas)} bukan berkas biasa (misalnya tautan ke luar repositori); isinya tidak ikut tersimpan.`,
      fix: 'Ganti dengan salinan berkasnya, atau hapus.',
    }),
    en: ({ berkas }) => ({
      message: `${quoted(berkas)} is no ordinary file (a link out of the repository, perhaps); what it leads to is not kept.`,
      fix: 'Put a copy of the file in its place, or delete it.',
    }),
  },
  'berkas/akhiran-keliru': {
    id: ({ berkas, akhiran, jenis, tipe }) => ({
      message: `Nama ${quoted(berkas)} berakhiran .${akhiran}, tetapi isinya ${kindName(jenis, tipe, 'id')}.`,
      fix: renaming(tipe).id,
    }),
    en: ({ berkas, akhiran, jenis, tipe }) => ({
      message: `The name ${quoted(berkas)} ends in .${akhiran}, but what it holds is ${kindName(jenis, tipe, 'en')}.`,
      fix: renaming(tipe).en,
    }),
  },
  'berkas/heic': {
    id: ({ berkas }) => ({
      message: `Foto ${quoted(berkas)} berbentuk HEIC, yang tidak terbuka di banyak komputer dan formulir.`,
      fix: 'Simpan sebagai JPEG (.jpg), lalu pakai berkas itu.',
    }),
    en: ({ berkas }) => ({
      message: `The photograph ${quoted(berkas)} is HEIC, which many computers and forms do not open.`,
      fix: 'Save it as JPEG (.jpg) and use that file.',
    }),
  },
  'berkas/tidak-selesai-dilihat': {
    id: ({ berkas, sebab }) =>
      sebab === 'too-large'
        ? {
            message: `Berkas ${quoted(berkas)} terlalu besar untuk dilihat isinya.`,
            fix: 'Kecilkan berkasnya, atau pecah menjadi beberapa.',
          }
        : {
            message: `Isi ${quoted(berkas)} tidak selesai dilihat: berkas ini memakan waktu atau memori jauh di atas kewajaran.`,
            fix: 'Simpan ulang atau cetak ke PDF baru; bila berkasnya memang wajar, coba lagi dengan --no-cache.',
          },
    en: ({ berkas, sebab }) =>
      sebab === 'too-large'
        ? {
            message: `The file ${quoted(berkas)} is too large to be looked into.`,
            fix: 'Make it smaller, or split it into several.',
          }
        : {
            message: `Looking into ${quoted(berkas)} was given up: it takes far more time or memory than it should.`,
            fix: 'Save it anew or print it to a new PDF; where the file is all right, try again with --no-cache.',
          },
  },
  'berkas/berubah': {
    id: ({ berkas }) => ({
      message: `Isi ${quoted(berkas)} bukan lagi yang dicatat: SHA-256-nya berbeda dari sha256: pada entri ini.`,
      fix: 'Bila berkasnya memang diganti, perbarui atau hapus sha256:; bila tidak, kembalikan berkas semula.',
    }),
    en: ({ berkas }) => ({
      message: `${quoted(berkas)} is not the file on record any more: its SHA-256 differs from sha256: of this entry.`,
      fix: 'If the file was exchanged on purpose, renew or delete sha256:; if not, put the former file back.',
    }),
  },
  'berkas/tanpa-teks': {
    id: ({ berkas, jumlah, daftar }) => ({
      message: `${quoted(berkas)} hanya berisi gambar (${jumlah} halaman): kata di dalamnya tidak dapat dicari.`,
      fix:
        daftar === 'legalBases'
          ? 'Tulis halaman yang menyebut inovasi pada memuat_inovasi: { halaman: … }, atau pindai ulang dengan pengenalan teks (OCR).'
          : 'Sebut halamannya pada tautan di narasi, misalnya #page=2, atau pindai ulang dengan pengenalan teks (OCR).',
    }),
    en: ({ berkas, jumlah, daftar }) => ({
      message: `${quoted(berkas)} holds pictures only (${jumlah} ${jumlah === 1 ? 'page' : 'pages'}): no word in it can be looked for.`,
      fix:
        daftar === 'legalBases'
          ? 'Write the page that names the innovation at memuat_inovasi: { halaman: … }, or scan it again with text recognition (OCR).'
          : 'Name the page in the link of the narrative, as #page=2, or scan it again with text recognition (OCR).',
    }),
  },
  'berkas/halaman-kosong': {
    id: ({ berkas, halaman, jumlah }) => ({
      message: `${quoted(berkas)} memuat halaman kosong: halaman ${allOf(halaman.map(String), 'id')}${jumlah > halaman.length ? ' dan seterusnya' : ''}.`,
      fix: 'Pastikan tidak ada halaman yang hilang saat dipindai; bila tidak, biarkan saja atau hapus halaman kosongnya.',
    }),
    en: ({ berkas, halaman, jumlah }) => ({
      message: `${quoted(berkas)} has blank pages: page ${allOf(halaman.map(String), 'en')}${jumlah > halaman.length ? ' and more' : ''}.`,
      fix: 'Make sure that no page got lost in scanning; if none did, leave them or take them out.',
    }),
  },
  'berkas/berskrip': {
    id: ({ berkas }) => ({
      message: `${quoted(berkas)} memuat skrip (JavaScript); penampil PDF dapat memblokirnya.`,
      fix: 'Cetak ke PDF baru, lalu pakai yang baru.',
    }),
    en: ({ berkas }) => ({
      message: `${quoted(berkas)} carries a script (JavaScript), which PDF viewers may block.`,
      fix: 'Print it to a new PDF and use that one.',
    }),
  },
  'berkas/berlampiran': {
    id: ({ berkas, lampiran }) => ({
      message: `Di dalam ${quoted(berkas)} tersimpan berkas lain: ${allOf(lampiran.map(quoted), 'id')}; pembaca hasil cetaknya tidak melihatnya.`,
      fix: 'Bila isinya diperlukan, catat sebagai bukti tersendiri.',
    }),
    en: ({ berkas, lampiran }) => ({
      message: `Other files are kept inside ${quoted(berkas)}: ${allOf(lampiran.map(quoted), 'en')}; who reads it on paper does not see them.`,
      fix: 'Where they are needed, list them as evidence of their own.',
    }),
  },
} satisfies ProblemTable<
  | 'berkas/rusak'
  | 'berkas/kata-sandi'
  | 'berkas/penunjuk-lfs'
  | 'berkas/tanpa-isi'
  | 'berkas/bukan-berkas'
  | 'berkas/akhiran-keliru'
  | 'berkas/heic'
  | 'berkas/tidak-selesai-dilihat'
  | 'berkas/berubah'
  | 'berkas/tanpa-teks'
  | 'berkas/halaman-kosong'
  | 'berkas/berskrip'
  | 'berkas/berlampiran'
>;
