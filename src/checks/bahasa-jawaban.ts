import { answerLanguage } from '../prose/answer-language.ts';
import { defineCheck } from '../core/check.ts';
import { inDossier } from '../core/dossier.ts';
import type { Language } from '../core/language.ts';
import { partsOf, type Passage } from '../prose/passages.ts';
import type { ProseBlock } from '../core/prose.ts';
import { answerFile, answerOf, isAnswered } from '../core/prose-text.ts';
import { foreignTongue, mayBeForeign } from '../prose/tongue.ts';
import { tokensOf } from '../core/tokens.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'bahasa/lain': { judul: string; diminta: Language; tampak: Language; berkas: string };
  }
}

// What stands between quotation marks or in italics is somebody else's words, or a term.
const QUOTED = /["“„][^"“”„]{0,2000}["”]/g;

function ownWords({ text, italics }: Passage): readonly string[] {
  const foreign = new Set(italics.flatMap(tokensOf));
  return tokensOf(text.replace(QUOTED, ' ')).filter((word) => !foreign.has(word));
}

interface Written {
  readonly words: readonly string[];
  readonly line: number;
}

/** The running text of an answer, paragraph by paragraph, then as a whole. */
function stretches(blocks: readonly ProseBlock[]): readonly Written[] {
  const own = partsOf(blocks)
    .flatMap(({ passages }) => passages)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .map((passage) => ({ words: ownWords(passage), line: passage.line }));
  return [...own, { words: own.flatMap(({ words }) => words), line: own[0]?.line ?? 1 }];
}

export const bahasaJawaban = defineCheck<object, 'isian'>({
  summary: 'An answer is written in the language that the edition asks for.',
  over: 'isian',
  options: {},
  problems: { 'bahasa/lain': 'wrong' },
  effort: 3,
  applies: isAnswered,
  *run({ dossier, rulebook, subject: { field, section } }) {
    const diminta = answerLanguage(rulebook);
    if (!mayBeForeign(answerOf(dossier, section, field).tokens, diminta)) return;
    for (const { words, line } of stretches(dossier.answers.get(field.id)?.blocks ?? [])) {
      const tampak = foreignTongue(words, diminta);
      if (tampak === undefined) continue;
      const berkas = answerFile(field);
      yield {
        problem: 'bahasa/lain',
        args: { judul: field.judul, diminta, tampak, berkas },
        at: { file: inDossier(dossier, berkas), line },
      };
      return;
    }
  },
});
