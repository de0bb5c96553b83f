import { runningTime } from '../../core/video.ts';
import { keyExample, keyLabel } from '../keys.ts';
import { allOf, capital, quoted } from '../phrases.ts';
import type { Bilingual } from '../../core/language.ts';
import type { VideoPart } from '../../core/video-parts.ts';
import type { OtherPage } from '../../core/video-links.ts';
import type { ProblemTable } from '../words.ts';

const LANGUAGE_NAMES: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  id: { id: 'bahasa Indonesia', en: 'Indonesian' },
  en: { id: 'bahasa Inggris', en: 'English' },
};

const PAGES: Readonly<Record<OtherPage, Bilingual<string>>> = {
  kanal: { id: 'sebuah kanal', en: 'a channel' },
  'daftar-putar': { id: 'sebuah daftar putar', en: 'a playlist' },
  pencarian: { id: 'hasil pencarian', en: 'a search' },
  folder: { id: 'sebuah folder', en: 'a folder' },
  masuk: { id: 'halaman yang meminta masuk akun', en: 'a page that asks to sign in' },
  beranda: { id: 'halaman depan layanannya', en: 'the front page of the service' },
};

const PARTS: Readonly<Record<VideoPart, Bilingual<string>>> = {
  ide: { id: 'ide atau gagasan', en: 'the idea' },
  penerapan: { id: 'penerapan', en: 'the implementation' },
  dampak: { id: 'dampak', en: 'the impact' },
  testimoni: { id: 'testimoni penerima manfaat', en: 'the words of a beneficiary' },
};

const WATCH = 'https://www.youtube.com/watch?v=…';

/** Words for the video of the innovation. */
export const videoProblems = {
  'video/terlalu-panjang': {
    id: ({ durasi, batas }) => ({
      message: `Video berdurasi ${runningTime(durasi)}; yang diterima paling lama ${runningTime(batas)} (menit:detik).`,
      fix: `Potong ${runningTime(durasi - batas)} dari video itu, lalu perbaiki durasi: di bawah video di inovasi.yaml.`,
    }),
    en: ({ durasi, batas }) => ({
      message: `The video runs ${runningTime(durasi)}; at most ${runningTime(batas)} (minutes:seconds) is taken.`,
      fix: `Cut ${runningTime(durasi - batas)} from it, then correct durasi: under video in inovasi.yaml.`,
    }),
  },
  'video/resolusi-rendah': {
    id: ({ resolusi, minimal }) => ({
      message: `Resolusi video ${resolusi}p; yang diminta sekurang-kurangnya ${minimal}p.`,
      fix: `Ekspor ulang video dari rekaman asli dengan ${minimal}p atau lebih, lalu perbaiki resolusi: di bawah video di inovasi.yaml.`,
    }),
    en: ({ resolusi, minimal }) => ({
      message: `The video has ${resolusi}p; at least ${minimal}p is asked.`,
      fix: `Export it again from the original footage at ${minimal}p or more, then correct resolusi: under video in inovasi.yaml.`,
    }),
  },
  'video/tanpa-takarir': {
    id: ({ bahasa, diminta }) => ({
      message: `Video memakai ${quoted(bahasa)} tanpa takarir; video yang tidak sepenuhnya ${LANGUAGE_NAMES[diminta]?.id ?? diminta} perlu takarir.`,
      fix: 'Tambahkan takarir pada video, lalu tulis takarir: true di bawah video di inovasi.yaml.',
    }),
    en: ({ bahasa, diminta }) => ({
      message: `The video speaks ${quoted(bahasa)} without captions; one that is not all in ${LANGUAGE_NAMES[diminta]?.en ?? diminta} needs them.`,
      fix: 'Add captions to the video, then write takarir: true under video in inovasi.yaml.',
    }),
  },
  'video/keterangan-kosong': {
    id: ({ kunci }) => ({
      message: `${capital(keyLabel(kunci, 'id'))} belum ditulis, sehingga syarat edisi ini belum dapat diperiksa.`,
      fix: `Tulis ${keyExample(kunci)} di bawah video di inovasi.yaml.`,
    }),
    en: ({ kunci }) => ({
      message: `${capital(keyLabel(kunci, 'en'))}: not given yet, so what this edition asks cannot be judged.`,
      fix: `Write ${keyExample(kunci)} under video in inovasi.yaml.`,
    }),
  },
  'video/tidak-terbaca': {
    id: ({ kunci, isi }) => ({
      message: `${capital(keyLabel(kunci, 'id'))} ${quoted(isi)} tidak terbaca.`,
      fix: `Tulis misalnya ${keyExample(kunci)} di bawah video di inovasi.yaml.`,
    }),
    en: ({ kunci, isi }) => ({
      message: `${capital(keyLabel(kunci, 'en'))}: ${quoted(isi)} cannot be read.`,
      fix: `Write for example ${keyExample(kunci)} under video in inovasi.yaml.`,
    }),
  },
  'video/bukan-alamat': {
    id: ({ isi, lokal }) => ({
      message: lokal
        ? `${quoted(isi)} ada di komputer sendiri; penilai tidak dapat membukanya.`
        : `${quoted(isi)} bukan alamat web lengkap.`,
      fix: lokal
        ? `Unggah videonya, lalu tulis alamatnya pada video.tautan, misalnya ${WATCH}; berkasnya sendiri ditulis pada video.berkas.`
        : `Salin alamat video dari bilah alamat peramban ke video.tautan, lengkap dengan https://, misalnya ${WATCH}.`,
    }),
    en: ({ isi, lokal }) => ({
      message: lokal
        ? `${quoted(isi)} is on somebody's own computer, where no evaluator can open it.`
        : `${quoted(isi)} is no whole address of the web.`,
      fix: lokal
        ? `Upload the video and write its address at video.tautan, for example ${WATCH}; the file itself goes to video.berkas.`
        : `Copy the address of the video from the browser to video.tautan, with https://, for example ${WATCH}.`,
    }),
  },
  'video/bukan-video': {
    id: ({ isi, halaman }) => ({
      message: `${quoted(isi)} menuju ${PAGES[halaman].id}, bukan satu video.`,
      fix: `Buka videonya, pilih Bagikan, salin alamatnya ke video.tautan, lalu coba di jendela penyamaran. Bentuknya misalnya ${WATCH} atau https://drive.google.com/file/d/….`,
    }),
    en: ({ isi, halaman }) => ({
      message: `${quoted(isi)} leads to ${PAGES[halaman].en}, not to one video.`,
      fix: `Open the video, choose Share, copy its address to video.tautan, then try it in a private window. It looks like ${WATCH} or https://drive.google.com/file/d/….`,
    }),
  },
  'video/unsur-kurang': {
    id: ({ kurang }) => ({
      message: `Belum dinyatakan bahwa video memuat ${allOf(
        kurang.map((part) => PARTS[part].id),
        'id',
      )}, yang diminta edisi ini.`,
      fix: `Tonton videonya; bila memang ada, tambahkan ${kurang.join(', ')} pada unsur: di bawah video di inovasi.yaml. Bila tidak, lengkapi videonya.`,
    }),
    en: ({ kurang }) => ({
      message: `It is not said yet that the video shows ${allOf(
        kurang.map((part) => PARTS[part].en),
        'en',
      )}, as this edition asks.`,
      fix: `Watch the video; where it does, add ${kurang.join(', ')} to unsur: under video in inovasi.yaml. Where it does not, complete the video.`,
    }),
  },
  'video/berkas-bukan-video': {
    id: ({ berkas, jenis }) => ({
      message: `${quoted(berkas)} bukan video; isinya ${jenis}.`,
      fix: 'Tulis nama berkas videonya pada video.berkas, atau hapus kunci itu.',
    }),
    en: ({ berkas, jenis }) => ({
      message: `${quoted(berkas)} is no video; it holds ${jenis}.`,
      fix: 'Write the name of the video file at video.berkas, or remove that key.',
    }),
  },
  'video/durasi-lain': {
    id: ({ tertulis, nyata }) => ({
      message: `Durasi ditulis ${runningTime(tertulis)}, sedangkan berkas videonya ${runningTime(nyata)} (menit:detik).`,
      fix: `Tulis durasi: "${runningTime(nyata)}" di bawah video, atau ganti berkasnya dengan versi yang diunggah.`,
    }),
    en: ({ tertulis, nyata }) => ({
      message: `The running time is given as ${runningTime(tertulis)}, but the file runs ${runningTime(nyata)} (minutes:seconds).`,
      fix: `Write durasi: "${runningTime(nyata)}" under video, or replace the file by the version that was uploaded.`,
    }),
  },
  'video/resolusi-lain': {
    id: ({ tertulis, nyata }) => ({
      message: `Resolusi ditulis ${tertulis}p, sedangkan berkas videonya ${nyata}p.`,
      fix: `Tulis resolusi: ${nyata}p di bawah video, atau ganti berkasnya dengan versi yang diunggah.`,
    }),
    en: ({ tertulis, nyata }) => ({
      message: `The resolution is given as ${tertulis}p, but the file has ${nyata}p.`,
      fix: `Write resolusi: ${nyata}p under video, or replace the file by the version that was uploaded.`,
    }),
  },
  'video/tanpa-suara': {
    id: ({ berkas }) => ({
      message: `${quoted(berkas)} tidak bersuara.`,
      fix: 'Ekspor ulang video beserta suaranya; bila memang tanpa suara, pastikan ceritanya terbaca sebagai teks.',
    }),
    en: ({ berkas }) => ({
      message: `${quoted(berkas)} has no sound.`,
      fix: 'Export it again with its sound; where it is meant to be silent, make sure that its story can be read.',
    }),
  },
} satisfies ProblemTable<
  | 'video/bukan-alamat'
  | 'video/bukan-video'
  | 'video/unsur-kurang'
  | 'video/berkas-bukan-video'
  | 'video/durasi-lain'
  | 'video/resolusi-lain'
  | 'video/tanpa-suara'
  | 'video/terlalu-panjang'
  | 'video/resolusi-rendah'
  | 'video/tanpa-takarir'
  | 'video/keterangan-kosong'
  | 'video/tidak-terbaca'
>;
