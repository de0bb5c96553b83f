import { defineCheck, type CheckInput } from '../core/check.ts';
import { answerLanguage } from '../prose/answer-language.ts';
import { claimsOf, isOnRecord } from '../prose/claims.ts';
import { inDossier, type Dossier } from '../core/dossier.ts';
import { entriesOf } from '../core/entries.ts';
import type { Figure } from '../prose/figures.ts';
import type { Part } from '../prose/passages.ts';
import { answerFile, isAnswered } from '../core/prose-text.ts';
import { remember } from '../core/remember.ts';

import { statedIn } from '../prose/stated.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'klaim/tanpa-bukti': { judul: string; angka: readonly string[]; berkas: string };
  }
}

interface Claim {
  readonly figures: readonly Figure[];
  readonly line: number;
}

// An id in the text, `(B-03)`, tells a reader as much as a link does.
const ID = /\b[A-Z]-\d{2,4}\b/g;

const idsOf = remember(
  (dossier: Dossier): ReadonlySet<string> =>
    new Set([...entriesOf(dossier)].flatMap(({ id }) => (id === undefined ? [] : [id]))),
);

function namesEntry(dossier: Dossier, part: Part): boolean {
  return part.passages.some(({ text }) => (text.match(ID) ?? []).some((id) => idsOf(dossier).has(id)));
}

/** The claims of each block that leads nowhere, one entry per block. */
function unproven({ dossier, rulebook, subject }: CheckInput<object, 'isian'>): ReadonlyMap<Part, Claim> {
  const language = answerLanguage(rulebook);
  const found = new Map<Part, Claim>();
  for (const stated of statedIn(dossier.answers.get(subject.field.id)?.blocks ?? [], language)) {
    if (stated.part.proven) continue;
    const open = claimsOf(stated, language).filter((figure) => !isOnRecord(dossier, figure, language));
    if (open.length === 0 || namesEntry(dossier, stated.part)) continue;
    const known = found.get(stated.part);
    found.set(stated.part, {
      line: known?.line ?? stated.line,
      figures: [...(known?.figures ?? []), ...open],
    });
  }
  return found;
}

export const klaimBerbukti = defineCheck<object, 'isian'>({
  summary:
    'A paragraph that states a result in numbers leads to evidence, or the number stands where one does.',
  over: 'isian',
  options: {},
  problems: { 'klaim/tanpa-bukti': 'missing' },
  effort: 2,
  applies: isAnswered,
  *run(input) {
    const berkas = answerFile(input.subject.field);
    const file = inDossier(input.dossier, berkas);
    for (const { figures, line } of unproven(input).values()) {
      const angka = [...new Set(figures.map(({ text }) => text))];
      yield {
        problem: 'klaim/tanpa-bukti',
        args: { judul: input.subject.field.judul, angka, berkas },
        at: { file, line },
      };
    }
  },
});
