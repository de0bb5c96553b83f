import { defineCheck } from '../core/check.ts';
import { inDossier } from '../core/dossier.ts';
import type { ProseBlock } from '../core/prose.ts';
import { answerFile, answerOf, blockText, isAnswered, skeletonHeadings } from '../core/prose-text.ts';
import { countWords } from '../core/words.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'kata/terlalu-banyak': { judul: string; jumlah: number; batas: number; berkas: string };
  }
}

interface Options {
  readonly kata: number;
}

/** The line of the block in which the limit is crossed: what follows is too much. */
function crossingLine(
  blocks: readonly ProseBlock[],
  skipHeadings: ReadonlySet<string>,
  limit: number,
): number | undefined {
  let words = 0;
  for (const block of blocks) {
    words += countWords(blockText(block, { skipHeadings }));
    if (words > limit) return block.line;
  }
  return undefined;
}

export const kataMaksimal = defineCheck<Options, 'isian'>({
  summary: 'An answer has no more words than the form allows.',
  over: 'isian',
  options: { kata: { schema: { type: 'integer', minimum: 1 }, unit: 'kata', stricter: 'lower' } },
  problems: { 'kata/terlalu-banyak': 'wrong' },
  effort: 2,
  applies: isAnswered,
  *run({ dossier, subject: { field, section }, options }) {
    const jumlah = answerOf(dossier, section, field).words;
    if (jumlah <= options.kata) return;
    const berkas = answerFile(field);
    const blocks = dossier.answers.get(field.id)?.blocks ?? [];
    const line = crossingLine(blocks, skeletonHeadings(section, field), options.kata);
    yield {
      problem: 'kata/terlalu-banyak',
      args: { judul: field.judul, jumlah, batas: options.kata, berkas },
      at: { file: inDossier(dossier, berkas), ...(line === undefined ? {} : { line }) },
    };
  },
  note({ dossier, subject: { field, section }, options }) {
    const jumlah = answerOf(dossier, section, field).words;
    if (jumlah === 0) return undefined;
    return { code: 'kata', args: { jumlah, ...(options.kata === undefined ? {} : { batas: options.kata }) } };
  },
});
