import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Finding } from '../core/finding.ts';
import { isPlaceholder, placeholderIn } from '../core/placeholders.ts';
import { isOnlyAcronym, isSlogan } from '../core/titles.ts';
import { countWords } from '../core/words.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'judul/terlalu-pendek': { isi: string };
    'judul/terlalu-panjang': { jumlah: number; wajar: number };
    'judul/huruf-kapital': { isi: string };
    'judul/templat': { isi: string };
    'judul/tanda-baca': { isi: string; tanda: string };
    'judul/singkatan': { isi: string };
    'judul/slogan': { isi: string };
  }
}

/** More words than this make a summary, not a title. */
const MOST_WORDS = 30;
/** Capitals are how an abbreviation is written; a sentence of this many words in capitals only shouts. */
const SHOUTED_WORDS = 4;
/** This share of the longer words in capitals is shouting too. */
const MOSTLY_SHOUTED = 0.8;
const STAND_IN =
  /^(?:contoh\s+)?(?:(?:judul|nama)(?:\s+inovasi)?(?:\s+(?:anda|baru|di\s?sini))?|tanpa judul|inovasi(?:\s+baru)?)$/i;

/** Whether a title is in capitals but for a few words; abbreviations alone are not enough for that. */
function isShouted(title: string, words: number): boolean {
  if (words < SHOUTED_WORDS || title === title.toLowerCase()) return false;
  if (title === title.toUpperCase()) return true;
  const long = title.match(/[a-z]{3,}/gi) ?? [];
  const loud = long.filter((word) => word === word.toUpperCase());
  return loud.length > SHOUTED_WORDS && loud.length >= long.length * MOSTLY_SHOUTED;
}

/** A mark at the end, unless it belongs to an abbreviation as in `dkk.` */
function markAtEnd(title: string): string | undefined {
  const match = /(\S*?)([.,;:!…])$/u.exec(title.slice(-40));
  return match?.[2] === '.' && (match[1] ?? '').length <= 3 ? undefined : match?.[2];
}

/** What is wrong with how a title speaks. */
function toneOf(isi: string, words: number): Pick<Finding, 'problem' | 'args'> | undefined {
  if (isShouted(isi, words)) return { problem: 'judul/huruf-kapital', args: { isi } };
  if (isOnlyAcronym(isi)) return { problem: 'judul/singkatan', args: { isi } };
  if (isSlogan(isi)) return { problem: 'judul/slogan', args: { isi } };
  const tanda = markAtEnd(isi);
  return tanda === undefined ? undefined : { problem: 'judul/tanda-baca', args: { isi, tanda } };
}

/** What is wrong with a title; one that is only dashes counts as missing, which is another rule's business. */
function problemOf(title: string): Pick<Finding, 'problem' | 'args'> | undefined {
  if (isPlaceholder(title)) return undefined;
  if (STAND_IN.test(title) || placeholderIn(title) !== undefined) {
    return { problem: 'judul/templat', args: { isi: title } };
  }
  const jumlah = countWords(title);
  if (jumlah < 2) return { problem: 'judul/terlalu-pendek', args: { isi: title } };
  if (jumlah > MOST_WORDS) return { problem: 'judul/terlalu-panjang', args: { jumlah, wajar: MOST_WORDS } };
  return toneOf(title, jumlah);
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
    'judul/tanda-baca': 'wrong',
    'judul/singkatan': 'wrong',
    'judul/slogan': 'wrong',
  },
  effort: 1,
  applies: ({ dossier }) => (dossier.innovation.judul ?? '').trim() !== '',
  *run({ dossier }) {
    const found = problemOf((dossier.innovation.judul ?? '').trim());
    if (found === undefined) return;
    yield { ...found, at: placeOf(dossier, DOSSIER_FILES.innovation, ['judul']) } as Finding;
  },
});
