import { answerLanguage } from '../prose/answer-language.ts';
import { defineCheck } from '../core/check.ts';
import { CUES, says } from '../prose/cues.ts';
import { inDossier } from '../core/dossier.ts';
import type { Language } from '../core/language.ts';
import { answerFile, isAnswered } from '../core/prose-text.ts';
import { FIELDS_OPTION, type FieldsOption } from '../core/rulebook.ts';
import { statedIn, wordsOf, type Stated } from '../prose/stated.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'target/tanpa-angka-dasar': { judul: string; angka: string; berkas: string };
  }
}

// `Semula tiga hari` is a starting figure too.
const NUMBER_WORD =
  /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|juta|separuh|setengah|seribu|seratus|sehari|seminggu|sebulan|setahun)$/;

function measures({ figures }: Stated): boolean {
  return figures.some(({ unit, role }) => unit !== '' || role === 'before');
}

function isTarget(stated: Stated, language: Language): boolean {
  return stated.kind !== 'heading' && measures(stated) && says(stated, CUES[language].target);
}

/** Whether a sentence gives a figure from which a target can be seen to start. */
function isBase(stated: Stated, language: Language): boolean {
  if (stated.kind === 'heading') return false;
  const isPast = says(stated, CUES[language].past);
  if (isTarget(stated, language)) {
    return stated.figures.some(({ role }) => role === 'before') || (isPast && stated.figures.length > 1);
  }
  return measures(stated) || (isPast && wordsOf(stated).some((word) => NUMBER_WORD.test(word)));
}

export const targetBerdasar = defineCheck<FieldsOption, 'isian'>({
  summary: 'An answer that sets a target in numbers also says from what figure it starts.',
  over: 'isian',
  options: FIELDS_OPTION,
  problems: { 'target/tanpa-angka-dasar': 'missing' },
  effort: 2,
  applies: isAnswered,
  *run({ dossier, rulebook, subject: { field } }) {
    const language = answerLanguage(rulebook);
    const narrative = dossier.answers.get(field.id);
    const stated = statedIn(narrative?.blocks ?? [], language);
    const target = stated.find((one) => isTarget(one, language));
    const charts = narrative?.references.some((one) => one.target.startsWith('indikator:')) === true;
    if (target === undefined || charts || stated.some((one) => isBase(one, language))) return;
    const berkas = answerFile(field);
    yield {
      problem: 'target/tanpa-angka-dasar',
      args: { judul: field.judul, angka: target.figures[0]?.text ?? '', berkas },
      at: { file: inDossier(dossier, berkas), line: target.line },
    };
  },
});
