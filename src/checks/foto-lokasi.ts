import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { ImageFacts } from '../core/file-facts.ts';
import { factsOf, isHeic } from '../core/photos.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `heic`: only a phone can make a copy without location. */
    'privasi/lokasi-foto': { berkas: string; heic: boolean };
  }
}

interface Picture {
  readonly index: number;
  readonly berkas: string;
  readonly image: ImageFacts;
  readonly type: string;
}

function pictures(dossier: Dossier): readonly Picture[] {
  return dossier.evidence.flatMap((entry, index) => {
    const { image, type = '' } = factsOf(dossier, DOSSIER_FILES.evidence, entry) ?? {};
    return image === undefined ? [] : [{ index, berkas: entry.berkas ?? '', image, type }];
  });
}

export const fotoLokasi = defineCheck<object, 'dosir'>({
  summary: 'No picture among the evidence carries the coordinates of where it was taken.',
  over: 'dosir',
  options: {},
  problems: { 'privasi/lokasi-foto': 'wrong' },
  effort: 1,
  applies: ({ dossier }) => pictures(dossier).length > 0,
  *run({ dossier }) {
    for (const { index, berkas, image, type } of pictures(dossier)) {
      if (!image.gps) continue;
      const at = placeOf(dossier, DOSSIER_FILES.evidence, [index, 'berkas']);
      yield { problem: 'privasi/lokasi-foto', args: { berkas, heic: isHeic(type) }, at };
    }
  },
});
