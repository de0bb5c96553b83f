import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { isBlank } from '../core/keys.ts';
import { isTold } from '../core/placeholders.ts';
import { answerText } from '../core/prose-text.ts';
import { formOf, type Rulebook } from '../core/rulebook.ts';
import { tokensOf } from '../core/tokens.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `kalimat` is the sentence that says so, `judul` the field it stands in. */
    'replikasi/tanpa-pereplikasi': { kalimat: string; judul: string };
    'replikasi/pereplikasi-belum-lengkap': { nama: string; kurang: string[] };
  }
}

interface Options {
  readonly isian: readonly string[];
}

const YES = /^(?:ya|iya|sudah|telah|benar)\s*(?:[.,;:!–—-]|$)/i;
const DONE = new Set(['sudah', 'telah', 'pernah']);
const COPIED = new Set([
  'direplikasi',
  'direplikasikan',
  'diadopsi',
  'ditiru',
  'mereplikasi',
  'mereplikasinya',
]);
/** Words that make a sentence speak of what is not, or not yet. */
const OPEN = new Set(
  'belum tidak bukan akan rencana berencana direncanakan jika bila apabila dapat bisa siap potensi berpotensi mudah ingin berminat'.split(
    ' ',
  ),
);
/** Words between `telah` and the verb. */
const NEAR = 7;

function saysCopied(sentence: string): boolean {
  const words = tokensOf(sentence);
  if (words.some((word) => OPEN.has(word))) return false;
  if (YES.test(sentence)) return true;
  return words.some(
    (word, index) =>
      DONE.has(word) && words.slice(index + 1, index + 1 + NEAR).some((next) => COPIED.has(next)),
  );
}

/** The first sentence by which an answer says that others have taken the innovation over. */
function claimIn(text: string): string | undefined {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim());
  // A bare yes answers only as the first word; further on it answers something else.
  return sentences.find((sentence, index) => (index === 0 || !YES.test(sentence)) && saysCopied(sentence));
}

function* claims(dossier: Dossier, rulebook: Rulebook, { isian }: Options) {
  for (const section of formOf(rulebook, dossier.innovation.kelompok)) {
    for (const field of section.isian.filter(({ id }) => isian.includes(id))) {
      const kalimat = claimIn(answerText(dossier, section, field));
      if (kalimat !== undefined) yield { kalimat, judul: field.judul };
    }
  }
}

const NEEDED = ['pihak', 'bukti'] as const;

export const pereplikasiTerbukti = defineCheck<Options, 'dosir'>({
  summary: 'Who is said to replicate the innovation is named, each with proof.',
  over: 'dosir',
  options: { isian: { schema: { type: 'array', items: { type: 'string' }, minItems: 1 } } },
  problems: {
    'replikasi/tanpa-pereplikasi': 'missing',
    'replikasi/pereplikasi-belum-lengkap': 'missing',
  },
  effort: 3,
  applies: ({ dossier, rulebook, options }) =>
    !isBlank(dossier.innovation.pereplikasi) ||
    formOf(rulebook, dossier.innovation.kelompok).some((section) =>
      section.isian.some(
        (field) => (options?.isian ?? []).includes(field.id) && answerText(dossier, section, field) !== '',
      ),
    ),
  *run({ dossier, rulebook, options }) {
    const entries = dossier.innovation.pereplikasi ?? [];
    const file = DOSSIER_FILES.innovation;
    if (isBlank(entries)) {
      for (const args of claims(dossier, rulebook, options)) {
        yield { problem: 'replikasi/tanpa-pereplikasi', args, at: placeOf(dossier, file, ['pereplikasi']) };
      }
    }
    for (const [index, entry] of entries.entries()) {
      const kurang = NEEDED.filter((key) => !isTold(entry[key]));
      if (kurang.length === 0 || isBlank(entry)) continue;
      const args = { nama: entry.pihak ?? String(index + 1), kurang };
      yield {
        problem: 'replikasi/pereplikasi-belum-lengkap',
        args,
        at: placeOf(dossier, file, ['pereplikasi', index]),
      };
    }
  },
});
