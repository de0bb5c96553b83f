import { runningTime } from '../../core/video.ts';
import { keyExample, keyLabel } from '../keys.ts';
import { capital, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

const LANGUAGE_NAMES: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  id: { id: 'bahasa Indonesia', en: 'Indonesian' },
  en: { id: 'bahasa Inggris', en: 'English' },
};

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
} satisfies ProblemTable<
  | 'video/terlalu-panjang'
  | 'video/resolusi-rendah'
  | 'video/tanpa-takarir'
  | 'video/keterangan-kosong'
  | 'video/tidak-terbaca'
>;
