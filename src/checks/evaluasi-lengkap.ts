import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { isBlank } from '../core/keys.ts';
import { isTold } from '../core/placeholders.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'evaluasi/belum-lengkap': { nama: string; kurang: string[] };
  }
}

const NEEDED = ['jenis', 'penilai', 'tanggal', 'bukti'] as const;

export const evaluasiLengkap = defineCheck<object, 'dosir'>({
  summary: 'Every evaluation says of which kind it is, who made it, when, and where its report is.',
  over: 'dosir',
  options: {},
  problems: { 'evaluasi/belum-lengkap': 'missing' },
  effort: 2,
  applies: ({ dossier }) => !isBlank(dossier.innovation.evaluasi),
  *run({ dossier }) {
    for (const [index, entry] of (dossier.innovation.evaluasi ?? []).entries()) {
      const kurang = NEEDED.filter((key) => !isTold(entry[key]));
      if (kurang.length === 0 || isBlank(entry)) continue;
      const args = { nama: entry.penilai ?? String(index + 1), kurang };
      const at = placeOf(dossier, DOSSIER_FILES.innovation, ['evaluasi', index]);
      yield { problem: 'evaluasi/belum-lengkap', args, at };
    }
  },
});
