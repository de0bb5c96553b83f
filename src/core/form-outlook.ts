import type { Dossier } from './dossier.ts';
import { answerOf, plainText } from './prose-text.ts';
import { formOf, type Rulebook } from './rulebook.ts';
import type { FormOutlook } from './what-if.ts';
import { countWords } from './words.ts';

/** Which answers a form takes over, which it lacks, and which it does not ask for. */
export function formOutlook(dossier: Dossier, rulebook: Rulebook): FormOutlook {
  const form = formOf(rulebook, dossier.innovation.kelompok);
  const fields = form.flatMap((section) =>
    section.isian.map((field) => {
      const { words } = answerOf(dossier, section, field);
      return { id: field.id, title: field.judul, words };
    }),
  );
  const asked = new Set(fields.map(({ id }) => id));
  const others = [...dossier.answers]
    .filter(([id]) => !asked.has(id))
    .map(([id, { blocks }]) => {
      const bodies = blocks.filter(({ kind }) => kind !== 'heading');
      return { id, title: id, words: countWords(plainText(bodies, { skipHeadings: new Set() })) };
    });
  return {
    carried: fields.filter(({ words }) => words > 0),
    empty: fields.filter(({ words }) => words === 0),
    unread: others.filter(({ words }) => words > 0),
  };
}
