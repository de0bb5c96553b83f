import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { VIDEO_PARTS, type VideoPart } from '../core/video-parts.ts';
import { hasVideo } from '../core/video.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'video/unsur-kurang': { kurang: VideoPart[] };
  }
}

interface Options {
  readonly unsur: readonly VideoPart[];
}

export const videoUnsur = defineCheck<Options, 'dosir'>({
  summary: 'The dossier says that the video shows what the edition asks.',
  over: 'dosir',
  options: {
    unsur: {
      schema: { type: 'array', items: { type: 'string', enum: VIDEO_PARTS }, minItems: 1 },
      stricter: 'superset',
    },
  },
  problems: { 'video/unsur-kurang': 'missing' },
  effort: 3,
  applies: ({ dossier }) => hasVideo(dossier),
  *run({ dossier, options: { unsur } }) {
    const shown = new Set(dossier.innovation.video?.unsur);
    const kurang = unsur.filter((part) => !shown.has(part));
    const at = placeOf(dossier, DOSSIER_FILES.innovation, ['video', 'unsur']);
    if (kurang.length > 0) yield { problem: 'video/unsur-kurang', args: { kurang }, at };
  },
});
