import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { hasVideo, parseRunningTime } from '../core/video.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** Both in seconds. */
    'video/terlalu-panjang': { durasi: number; batas: number };
    /** What a rule on the video has to know is blank. */
    'video/keterangan-kosong': { kunci: string };
    'video/tidak-terbaca': { kunci: string; isi: string };
  }
}

interface Options {
  readonly maksimal: number;
}

export const videoDurasi = defineCheck<Options, 'dosir'>({
  summary: 'The video is no longer than the edition allows.',
  over: 'dosir',
  options: { maksimal: { schema: { type: 'integer', minimum: 1 }, unit: 'detik', stricter: 'lower' } },
  problems: {
    'video/terlalu-panjang': 'wrong',
    'video/keterangan-kosong': 'missing',
    'video/tidak-terbaca': 'wrong',
  },
  effort: 3,
  applies: ({ dossier }) => hasVideo(dossier),
  *run({ dossier, options: { maksimal } }) {
    const isi = (dossier.innovation.video?.durasi ?? '').trim();
    const at = placeOf(dossier, DOSSIER_FILES.innovation, ['video', 'durasi']);
    const durasi = parseRunningTime(isi);
    if (isi === '') {
      yield { problem: 'video/keterangan-kosong', args: { kunci: 'video.durasi' }, at };
    } else if (durasi === undefined) {
      yield { problem: 'video/tidak-terbaca', args: { kunci: 'video.durasi', isi }, at };
    } else if (durasi > maksimal) {
      yield { problem: 'video/terlalu-panjang', args: { durasi, batas: maksimal }, at };
    }
  },
});
