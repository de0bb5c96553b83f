import { defineCheck } from '../core/check.ts';
import { inDossier } from '../core/dossier.ts';
import type { ProseBlock } from '../core/prose.ts';
import {
  answerFile,
  answerText,
  headingKey,
  isAnswered,
  leavesOf,
  writtenText,
  type Leaf,
} from '../core/prose-text.ts';
import { isPlaceholder, placeholderIn } from '../core/placeholders.ts';
import type { Field } from '../core/rulebook.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'templat/tersisa': { judul: string; teks: string; berkas: string };
  }
}

/** What of a stretch of prose is left over from a template. */
function leftover(leaf: Leaf, question: string): string | undefined {
  const text = writtenText(leaf.content).trim();
  if (leaf.kind === 'code' || text === '') return undefined;
  // A dash or "n/a" in a table says that there is no figure, which is an answer.
  if (leaf.kind !== 'cell' && isPlaceholder(text)) return text;
  if (leaf.kind === 'paragraph' && headingKey(text) === question) return text;
  return placeholderIn(text);
}

function* leftovers(blocks: readonly ProseBlock[], field: Field): Generator<{ teks: string; line: number }> {
  const question = headingKey(field.tanya);
  const seen = new Set<string>();
  for (const leaf of leavesOf(blocks)) {
    const teks = leftover(leaf, question);
    // Cells of one table share a line: the same leftover twice on it would read as a repetition.
    const key = `${leaf.line} ${teks}`;
    if (teks === undefined || seen.has(key)) continue;
    seen.add(key);
    yield { teks, line: leaf.line };
  }
}

export const sisaTemplat = defineCheck<object, 'isian'>({
  summary: 'No placeholder or text of the template is left in an answer.',
  over: 'isian',
  options: {},
  problems: { 'templat/tersisa': 'wrong' },
  effort: 1,
  applies: isAnswered,
  *run({ dossier, subject: { field, section } }) {
    const berkas = answerFile(field);
    const file = inDossier(dossier, berkas);
    const blocks = dossier.answers.get(field.id)?.blocks ?? [];
    const answer = answerText(dossier, section, field);
    if (isPlaceholder(answer)) {
      const line = [...leavesOf(blocks)].find((leaf) => isPlaceholder(writtenText(leaf.content)))?.line;
      const at = { file, ...(line === undefined ? {} : { line }) };
      yield { problem: 'templat/tersisa', args: { judul: field.judul, teks: answer, berkas }, at };
      return;
    }
    for (const { teks, line } of leftovers(blocks, field)) {
      yield { problem: 'templat/tersisa', args: { judul: field.judul, teks, berkas }, at: { file, line } };
    }
  },
});
