import { answerLanguage } from '../prose/answer-language.ts';
import { defineCheck } from '../core/check.ts';
import { CUES, says } from '../prose/cues.ts';
import { inDossier, type Narrative } from '../core/dossier.ts';
import type { Language } from '../core/language.ts';
import { answerFile, isAnswered } from '../core/prose-text.ts';
import { FIELDS_OPTION, type FieldsOption } from '../core/rulebook.ts';
import { statedIn, type Stated } from '../prose/stated.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'dampak/tanpa-perbandingan': { judul: string; berkas: string; indikator: string };
    'dampak/tanpa-cara-ukur': { judul: string; berkas: string };
  }
}

function showsChange(stated: Stated, language: Language): boolean {
  const { figures, kind, times } = stated;
  if (figures.length === 0 || kind === 'heading') return false;
  if (kind === 'row' && times.length > 0) return true;
  const { change, past } = CUES[language];
  return figures.some(({ role }) => role !== 'plain') || says(stated, change) || says(stated, past);
}

/** Whether an answer holds how things are against how they were, in words, figures or a chart. */
function compares({ references }: Narrative, stated: readonly Stated[], language: Language): boolean {
  const { past, present } = CUES[language];
  return (
    references.some(({ target }) => target.startsWith('indikator:')) ||
    stated.some((one) => showsChange(one, language)) ||
    (stated.some((one) => says(one, past)) && stated.some((one) => says(one, present)))
  );
}

export const dampakTerukur = defineCheck<FieldsOption, 'isian'>({
  summary: 'An answer on impact compares before with after and says how the impact was found out.',
  over: 'isian',
  options: FIELDS_OPTION,
  problems: { 'dampak/tanpa-perbandingan': 'missing', 'dampak/tanpa-cara-ukur': 'missing' },
  effort: 3,
  applies: isAnswered,
  *run({ dossier, rulebook, subject: { field } }) {
    const narrative = dossier.answers.get(field.id);
    if (narrative === undefined) return;
    const language = answerLanguage(rulebook);
    const stated = statedIn(narrative.blocks, language);
    const berkas = answerFile(field);
    const at = { file: inDossier(dossier, berkas) };
    if (!compares(narrative, stated, language)) {
      const indikator = dossier.innovation.indikator?.find(({ id }) => id !== undefined)?.id ?? '';
      yield { problem: 'dampak/tanpa-perbandingan', args: { judul: field.judul, berkas, indikator }, at };
    }
    if (!stated.some((one) => says(one, CUES[language].method))) {
      yield { problem: 'dampak/tanpa-cara-ukur', args: { judul: field.judul, berkas }, at };
    }
  },
});
