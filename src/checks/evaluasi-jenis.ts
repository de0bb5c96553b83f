import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { insider, namesUnit, outsider } from '../core/evaluators.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `milik` is the unit or agency that the evaluator belongs to. */
    'evaluasi/bukan-eksternal': { penilai: string; milik: string };
    /** `pihak` is the word by which the evaluator is known to be an outsider. */
    'evaluasi/bukan-internal': { penilai: string; pihak: string };
  }
}

export const evaluasiJenis = defineCheck<object, 'dosir'>({
  summary: 'Internal evaluations come from the unit or its parent, external ones from outside.',
  over: 'dosir',
  options: {},
  problems: { 'evaluasi/bukan-eksternal': 'wrong', 'evaluasi/bukan-internal': 'wrong' },
  effort: 1,
  applies: ({ dossier }) =>
    (dossier.innovation.evaluasi ?? []).some(
      ({ jenis, penilai }) => jenis !== undefined && penilai !== undefined,
    ),
  *run({ dossier, agency }) {
    const { innovation } = dossier;
    for (const [index, { jenis, penilai }] of (innovation.evaluasi ?? []).entries()) {
      if (penilai === undefined) continue;
      const at = placeOf(dossier, DOSSIER_FILES.innovation, ['evaluasi', index, 'jenis']);
      const milik = insider(penilai, innovation, agency);
      if (jenis === 'eksternal' && milik !== undefined) {
        yield { problem: 'evaluasi/bukan-eksternal', args: { penilai, milik }, at };
      }
      const pihak = outsider(penilai, innovation, agency);
      if (jenis === 'internal' && pihak !== undefined && !namesUnit(penilai, innovation)) {
        yield { problem: 'evaluasi/bukan-internal', args: { penilai, pihak }, at };
      }
    }
  },
});
