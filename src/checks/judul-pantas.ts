import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Finding } from '../core/finding.ts';
import { isPlaceholder, placeholderIn } from '../core/placeholders.ts';
import { countWords } from '../core/words.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'judul/terlalu-pendek': { isi: string };
    'judul/terlalu-panjang': { jumlah: number; wajar: number };
    'judul/huruf-kapital': { isi: string };
    'judul/templat': { isi: string };
  }
}

/** More words than this make a summary, not a title. */
const MOST_WORDS = 30;
/** Capitals are how an abbreviation is written; a sentence of this many words in capitals only shouts. */
const SHOUTED_WORDS = 4;
const STAND_IN =
  /^(?:contoh\s+)?(?:(?:judul|nama)(?:\s+inovasi)?(?:\s+(?:anda|baru|di\s?sini))?|tanpa judul|inovasi(?:\s+baru)?)$/i;

/** What is wrong with a title; one that is only dashes counts as missing, which is another rule's business. */
function problemOf(title: string): Pick<Finding, 'problem' | 'args'> | undefined {
  if (isPlaceholder(title)) return undefined;
  if (STAND_IN.test(title) || placeholderIn(title) !== undefined) {
    return { problem: 'judul/templat', args: { isi: title } };
  }
  const jumlah = countWords(title);
  if (jumlah < 2) return { problem: 'judul/terlalu-pendek', args: { isi: title } };
  if (jumlah > MOST_WORDS) return { problem: 'judul/terlalu-panjang', args: { jumlah, wajar: MOST_WORDS } };
  const shouts = jumlah >= SHOUTED_WORDS && title === title.toUpperCase() && /\p{Lu}/u.test(title);
  return shouts ? { problem: 'judul/huruf-kapital', args: { isi: title } } : undefined;
}

export const judulPantas = defineCheck<object, 'dosir'>({
  summary: 'The title tells what the innovation is.',
  over: 'dosir',
  options: {},
  problems: {
    'judul/terlalu-pendek': 'wrong',
    'judul/terlalu-panjang': 'wrong',
    'judul/huruf-kapital': 'wrong',
    'judul/templat': 'wrong',
  },
  effort: 1,
  applies: ({ dossier }) => (dossier.innovation.judul ?? '').trim() !== '',
  *run({ dossier }) {
    const found = problemOf((dossier.innovation.judul ?? '').trim());
    if (found === undefined) return;
    yield { ...found, at: placeOf(dossier, DOSSIER_FILES.innovation, ['judul']) } as Finding;
  },
});
