import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { photosOf } from '../core/photos.ts';
import { isTold } from '../core/placeholders.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'foto/belum-lengkap': { nama: string; kurang: string[] };
  }
}

const NEEDED = ['keterangan', 'tanggal', 'tempat'] as const;

export const fotoLengkap = defineCheck<object, 'dosir'>({
  summary: 'Every photograph among the evidence has a caption, and says when and where it was taken.',
  over: 'dosir',
  options: {},
  problems: { 'foto/belum-lengkap': 'missing' },
  effort: 1,
  applies: ({ dossier }) => photosOf(dossier).length > 0,
  *run({ dossier }) {
    for (const { index, entry, nama } of photosOf(dossier)) {
      const kurang = NEEDED.filter((key) => !isTold(entry[key]));
      if (kurang.length === 0) continue;
      const at = placeOf(dossier, DOSSIER_FILES.evidence, [index]);
      yield { problem: 'foto/belum-lengkap', args: { nama, kurang }, at };
    }
  },
});
