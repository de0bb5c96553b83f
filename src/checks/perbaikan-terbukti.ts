import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { PathStep } from '../core/finding.ts';
import { isTold } from '../core/placeholders.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'riwayat/perbaikan-tanpa-bukti': { isi: string; edisi: string };
  }
}

interface Improvement {
  readonly isi: string;
  readonly edisi: string;
  readonly bukti: string | undefined;
  readonly path: readonly PathStep[];
}

function* improvements({ history }: Dossier): Generator<Improvement> {
  for (const [index, { edisi = '', catatan = [], perkembangan = [] }] of history.entries()) {
    for (const [row, { perbaikan, bukti }] of catatan.entries()) {
      if (isTold(perbaikan)) yield { isi: perbaikan, edisi, bukti, path: [index, 'catatan', row, 'bukti'] };
    }
    for (const [row, { isi, bukti }] of perkembangan.entries()) {
      if (isTold(isi)) yield { isi, edisi, bukti, path: [index, 'perkembangan', row, 'bukti'] };
    }
  }
}

export const perbaikanTerbukti = defineCheck<object, 'dosir'>({
  summary: 'What was improved since an earlier entry names the document that shows it.',
  over: 'dosir',
  options: {},
  problems: { 'riwayat/perbaikan-tanpa-bukti': 'missing' },
  effort: 2,
  applies: ({ dossier }) => [...improvements(dossier)].length > 0,
  *run({ dossier }) {
    for (const { isi, edisi, bukti, path } of improvements(dossier)) {
      if (isTold(bukti)) continue;
      const at = placeOf(dossier, DOSSIER_FILES.history, path);
      yield { problem: 'riwayat/perbaikan-tanpa-bukti', args: { isi, edisi }, at };
    }
  },
});
