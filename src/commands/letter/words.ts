import type { Dossier } from '../../core/dossier.ts';
import type { Io } from '../../core/io.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import type { DraftLetter } from '../../letter/build.ts';
import { letterCommandWords as words } from '../../messages/commands/letter.ts';
import type { Choice } from './choice.ts';

/** Says which letters are not drafted, and why. */
export function tellChoice(
  choice: Choice,
  { dossier, rulebook }: { readonly dossier: Dossier; readonly rulebook: Rulebook },
  { language, err }: Io,
): void {
  const { done, formless, unsure, undemanded, wanted } = choice;
  const edition = rulebook.nama;
  for (const { title, file } of done) err(`${words.done[language]({ title, file })}\n`);
  for (const title of formless) err(`${words.formless[language]({ title })}\n`);
  for (const kind of undemanded) err(`${words.undemanded[language]({ kind, edition })}\n`);
  if (unsure.length > 0) err(`${words.unsure[language]({ kinds: unsure, edition, slug: dossier.slug })}\n`);
  if (wanted.length === 0) err(`${words.nothing[language]}\n`);
}

/** Says what was left blank, by the file that holds it. */
export function tellBlanks(drafts: readonly DraftLetter[], { language, err }: Io): void {
  const byFile = new Map<string, Set<string>>();
  for (const { file, key } of drafts.flatMap(({ blanks }) => blanks)) {
    byFile.set(file, (byFile.get(file) ?? new Set()).add(key));
  }
  if (byFile.size === 0) return;
  err(`${words.blanks[language]}\n`);
  for (const [file, keys] of byFile) err(`  ${file}: ${[...keys].join(', ')}\n`);
}
