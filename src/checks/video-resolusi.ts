import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { hasVideo, parseLines } from '../core/video.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** Both in lines. */
    'video/resolusi-rendah': { resolusi: number; minimal: number };
  }
}

interface Options {
  readonly minimal: number;
}

export const videoResolusi = defineCheck<Options, 'dosir'>({
  summary: 'The video has at least the resolution that the edition asks.',
  over: 'dosir',
  options: { minimal: { schema: { type: 'integer', minimum: 1 }, unit: 'garis', stricter: 'higher' } },
  problems: {
    'video/resolusi-rendah': 'wrong',
    'video/keterangan-kosong': 'missing',
    'video/tidak-terbaca': 'wrong',
  },
  effort: 3,
  applies: ({ dossier }) => hasVideo(dossier),
  *run({ dossier, options: { minimal } }) {
    const isi = (dossier.innovation.video?.resolusi ?? '').trim();
    const at = placeOf(dossier, DOSSIER_FILES.innovation, ['video', 'resolusi']);
    const resolusi = parseLines(isi);
    if (isi === '') {
      yield { problem: 'video/keterangan-kosong', args: { kunci: 'video.resolusi' }, at };
    } else if (resolusi === undefined) {
      yield { problem: 'video/tidak-terbaca', args: { kunci: 'video.resolusi', isi }, at };
    } else if (resolusi < minimal) {
      yield { problem: 'video/resolusi-rendah', args: { resolusi, minimal }, at };
    }
  },
});
