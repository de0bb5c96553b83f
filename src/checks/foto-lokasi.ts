import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { ImageFacts } from '../core/file-facts.ts';
import { factsOf } from '../core/photos.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'privasi/lokasi-foto': { berkas: string };
  }
}

interface Picture {
  readonly index: number;
  readonly berkas: string;
  readonly image: ImageFacts;
}

function pictures(dossier: Dossier): readonly Picture[] {
  return dossier.evidence.flatMap((entry, index) => {
    const image = factsOf(dossier, DOSSIER_FILES.evidence, entry)?.image;
    return image === undefined ? [] : [{ index, berkas: entry.berkas ?? '', image }];
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
    for (const { index, berkas, image } of pictures(dossier)) {
      if (!image.gps) continue;
      const at = placeOf(dossier, DOSSIER_FILES.evidence, [index, 'berkas']);
      yield { problem: 'privasi/lokasi-foto', args: { berkas }, at };
    }
  },
});
