import type { NotShown, RasterReason } from '../../core/foreign.ts';
import type { Bilingual } from '../../core/language.ts';

type OfPages = (pages: string) => string;

const notShown: Bilingual<Readonly<Record<NotShown, string>>> = {
  id: {
    password: 'Tidak ditampilkan: berkas ini meminta kata sandi untuk dibuka.',
    damaged: 'Tidak ditampilkan: berkas ini rusak atau bukan seperti namanya.',
    'too-large': 'Tidak ditampilkan dan tidak disematkan: berkas ini terlalu besar.',
    'too-costly': 'Tidak ditampilkan: membacanya memakan waktu atau memori yang tidak wajar.',
    'lfs-pointer':
      'Tidak ditampilkan: yang ada di komputer ini hanya penunjuk Git LFS, bukan berkasnya (git lfs pull).',
    empty: 'Tidak ditampilkan: berkas ini kosong.',
    kind: 'Tidak ditampilkan halaman demi halaman: jenis berkas ini disematkan sebagaimana adanya.',
  },
  en: {
    password: 'Not shown: this file asks for a password to be opened.',
    damaged: 'Not shown: this file is damaged or not what its name says.',
    'too-large': 'Neither shown nor embedded: this file is too large.',
    'too-costly': 'Not shown: reading it takes time or memory out of all proportion.',
    'lfs-pointer': 'Not shown: this computer has only the Git LFS pointer, not the file (git lfs pull).',
    empty: 'Not shown: this file is empty.',
    kind: 'Not shown page by page: this kind of file is embedded as it is.',
  },
};

const pictures: Bilingual<Readonly<Record<RasterReason, OfPages>>> = {
  id: {
    font: (pages) =>
      `Halaman ${pages} ditampilkan sebagai gambar: hurufnya tidak disertakan lengkap dalam berkas.`,
    colour: (pages) => `Halaman ${pages} ditampilkan sebagai gambar: warnanya dibuat untuk mesin cetak.`,
    transparency: (pages) =>
      `Halaman ${pages} ditampilkan sebagai gambar: memakai efek tembus pandang yang tidak baku.`,
    layers: (pages) => `Halaman ${pages} ditampilkan sebagai gambar: memuat lapisan yang disembunyikan.`,
    form: (pages) =>
      `Halaman ${pages} ditampilkan sebagai gambar: memuat isian atau catatan yang digambar oleh aplikasi pembaca.`,
    picture: (pages) =>
      `Halaman ${pages} ditampilkan sebagai gambar: memuat gambar berformat yang tidak diizinkan dalam arsip.`,
    content: (pages) => `Halaman ${pages} ditampilkan sebagai gambar: isinya tidak sesuai baku PDF.`,
  },
  en: {
    font: (pages) => `Pages ${pages} are shown as pictures: their fonts are not wholly in the file.`,
    colour: (pages) => `Pages ${pages} are shown as pictures: their colours are made for a printing press.`,
    transparency: (pages) =>
      `Pages ${pages} are shown as pictures: they use transparency out of the ordinary.`,
    layers: (pages) => `Pages ${pages} are shown as pictures: they hold layers that are hidden.`,
    form: (pages) =>
      `Pages ${pages} are shown as pictures: they hold fields or notes that the reading program draws.`,
    picture: (pages) =>
      `Pages ${pages} are shown as pictures: they hold pictures of a kind that archives do not take.`,
    content: (pages) => `Pages ${pages} are shown as pictures: their content does not keep to the standard.`,
  },
};

const blank: Bilingual<OfPages> = {
  id: (pages) => `Halaman ${pages} tidak dapat ditampilkan; berkas aslinya disematkan.`,
  en: (pages) => `Pages ${pages} cannot be shown; the original is embedded.`,
};

const damaged: Bilingual<(pages: number) => string> = {
  id: (pages) =>
    `Berkas ini rusak: hanya ${pages} halaman yang dapat ditemukan, dan mungkin ada yang lain. Berkas aslinya disematkan.`,
  en: (pages) =>
    `This file is damaged: only ${pages} pages could be found, and there may have been more. The original is embedded.`,
};

/** Annexes in volumes of their own. */
export const volume = {
  title: {
    id: (of: { of: string; title: string }) => `Lampiran ${of.of}: ${of.title}`,
    en: (of: { of: string; title: string }) => `Annexes, ${of.of}: ${of.title}`,
  },
  names: {
    id: { legalBases: 'dasar hukum', evidence: 'bukti', letters: 'surat' },
    en: { legalBases: 'legal bases', evidence: 'evidence', letters: 'letters' },
  },
  /** Ends of the names of files. */
  files: { legalBases: 'dasar-hukum', evidence: 'bukti', letters: 'surat' },
  intro: {
    id: (part: { annexes: number }) =>
      `${part.annexes} berkas. Dokumen utamanya PDF tersendiri, yang menyebut lampiran ini dengan ID dan nomor halaman.`,
    en: (part: { annexes: number }) =>
      `${part.annexes} files. The document itself is a PDF of its own, which names these annexes by id and page.`,
  },
} as const;

/** The annexes: their list, their dividers and the stamp on their pages. */
export const annexes = {
  title: { id: 'Lampiran', en: 'Annexes' },
  annex: {
    id: (annex: { id: string }) => `Lampiran ${annex.id}`,
    en: (annex: { id: string }) => `Annex ${annex.id}`,
  },
  name: {
    id: (annex: { id: string; title: string }) => `${annex.id} · ${annex.title}`,
    en: (annex: { id: string; title: string }) => `${annex.id} · ${annex.title}`,
  },
  kinds: {
    legalBasis: { id: 'Dasar hukum', en: 'Legal basis' },
    evidence: { id: 'Bukti', en: 'Evidence' },
    letter: { id: 'Surat pernyataan', en: 'Statement letter' },
  },
  terms: {
    title: { id: 'Judul', en: 'Title' },
    kind: { id: 'Jenis', en: 'Kind' },
    date: { id: 'Tanggal', en: 'Date' },
    source: { id: 'Sumber', en: 'Source' },
    file: { id: 'Berkas', en: 'File' },
    sha256: { id: 'SHA-256', en: 'SHA-256' },
    size: { id: 'Ukuran', en: 'Size' },
    pages: { id: 'Halaman', en: 'Pages' },
    embedded: { id: 'Berkas asli disematkan sebagai', en: 'Original embedded as' },
    remarks: { id: 'Catatan', en: 'Remarks' },
  },
  apart: {
    id: 'Berkas-berkas ini ada dalam PDF lampiran tersendiri. ID dan nomor halaman menunjuk ke sana.',
    en: 'These files are in annex PDFs of their own. Ids and page numbers refer to them.',
  },
  noPages: { id: 'tidak ditampilkan', en: 'not shown' },
  notCited: { id: 'Tidak dirujuk di bagian mana pun', en: 'Not cited in any section' },
  citedIn: {
    id: (entry: { places: string }) => `Dirujuk di ${entry.places}`,
    en: (entry: { places: string }) => `Cited in ${entry.places}`,
  },
  pageOf: {
    id: (at: { page: number; count: number }) => `hlm. ${at.page} dari ${at.count}`,
    en: (at: { page: number; count: number }) => `p. ${at.page} of ${at.count}`,
  },
  alt: {
    id: (at: { id: string; title: string; page: number; count: number }) =>
      `Lampiran ${at.id}, halaman ${at.page} dari ${at.count}: ${at.title}.`,
    en: (at: { id: string; title: string; page: number; count: number }) =>
      `Annex ${at.id}, page ${at.page} of ${at.count}: ${at.title}.`,
  },
  blankPage: {
    id: (at: { page: number }) =>
      `Halaman ${at.page} dari berkas ini tidak dapat ditampilkan. Berkas aslinya disematkan dalam PDF ini.`,
    en: (at: { page: number }) =>
      `Page ${at.page} of this file cannot be shown. The original is embedded in this PDF.`,
  },
  signedTitle: { id: 'Ditandatangani secara elektronik', en: 'Digitally signed' },
  signed: {
    id: 'Halaman berikut memperlihatkan tanda tangannya, tetapi hanya berkas asli yang disematkan dalam PDF ini yang membawa tanda tangan elektroniknya. Keabsahannya tidak diperiksa di sini; periksalah berkas aslinya.',
    en: 'The pages that follow show the signature, but only the original embedded in this PDF carries it. Whether it is valid was not examined here; examine the original.',
  },
  notShown,
  pictures,
  blank,
  damaged,
} as const;
