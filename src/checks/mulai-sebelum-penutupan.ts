import { MOMENT_OPTION, startAndClosing, startOf, startText } from '../core/age.ts';
import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'usia/mulai-setelah-penutupan': { mulai: string; penutupan: string };
  }
}

interface Options {
  readonly penutupan: string;
}

export const mulaiSebelumPenutupan = defineCheck<Options, 'dosir'>({
  summary: 'The innovation had begun when the edition closed.',
  over: 'dosir',
  options: { penutupan: { schema: MOMENT_OPTION } },
  problems: { 'usia/mulai-setelah-penutupan': 'wrong' },
  effort: 5,
  applies: ({ dossier }) => startOf(dossier) !== undefined,
  *run({ dossier, options: { penutupan } }) {
    const days = startAndClosing(dossier, penutupan);
    if (days === undefined || days.start.first <= days.closing) return;
    const at = placeOf(dossier, DOSSIER_FILES.innovation, ['mulai_implementasi']);
    yield { problem: 'usia/mulai-setelah-penutupan', args: { mulai: startText(dossier), penutupan }, at };
  },
});
