import { defineCheck } from '../core/check.ts';
import { inDossier } from '../core/dossier.ts';
import { answerFile, answerOf } from '../core/prose-text.ts';
import { isPlaceholder } from '../core/placeholders.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `batas` is 0 where the form's limit is not known. */
    'kata/terlalu-sedikit': { judul: string; jumlah: number; wajar: number; batas: number; berkas: string };
  }
}

interface Options {
  readonly kata?: number;
  readonly persen: number;
  readonly minimal?: number;
}

/** Fewer words than this look as if the answer had been broken off. */
function leastWords({ kata, persen, minimal }: Options): number {
  const share = kata === undefined ? 0 : Math.floor((kata * persen) / 100);
  return Math.min(kata ?? Number.MAX_SAFE_INTEGER, Math.max(share, minimal ?? 0));
}

export const kataMinimal = defineCheck<Options, 'isian'>({
  summary: 'An answer is not suspiciously short for the room the form gives it.',
  over: 'isian',
  options: {
    kata: { schema: { type: 'integer', minimum: 1 }, optional: true },
    persen: { schema: { type: 'number', minimum: 0, maximum: 100 }, stricter: 'higher' },
    minimal: { schema: { type: 'integer', minimum: 0 }, optional: true, stricter: 'higher' },
  },
  problems: { 'kata/terlalu-sedikit': 'wrong' },
  effort: 3,
  applies: ({ dossier, subject: { field, section } }) => {
    const { text } = answerOf(dossier, section, field);
    return text !== '' && !isPlaceholder(text);
  },
  *run({ dossier, subject: { field, section }, options }) {
    const jumlah = answerOf(dossier, section, field).words;
    const wajar = leastWords(options);
    if (jumlah >= wajar) return;
    const berkas = answerFile(field);
    yield {
      problem: 'kata/terlalu-sedikit',
      args: { judul: field.judul, jumlah, wajar, batas: options.kata ?? 0, berkas },
      at: { file: inDossier(dossier, berkas) },
    };
  },
});
