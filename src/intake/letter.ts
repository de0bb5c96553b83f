import type { DayNumber } from '../core/dates.ts';
import { firstOf, pagesOf, proposals, type Origin, type Proposals, type Seen } from './proposal.ts';
import { hyphenated } from '../core/portable.ts';
import { line } from './words.ts';
import { signedDay } from './written.ts';

/** A letter that the edition knows. */
export interface LetterKind {
  readonly id: string;
  readonly judul: string;
}

const NUMBER = /(?<!\p{L})nomor\s*:?\s*([\p{L}\d][\p{L}\d./-]{0,59})/iu;

/** What a letter is headed with; the number of a house in the letterhead stands before it. */
const HEADING = /(?<!\p{L})(?:SURAT|PERNYATAAN|FORMULIR)(?!\p{L})/u;

/** The number below the heading; without a heading only one of several parts, which no house has. */
function numberIn(text: string): string | undefined {
  const heading = HEADING.exec(text.slice(0, 1200));
  const found = NUMBER.exec(text.slice(heading?.index ?? 0, (heading?.index ?? 0) + 600))?.[1];
  const number = found?.replace(/[./-]+$/, '') ?? '';
  return /\d/.test(number) && (heading !== null || number.includes('/')) ? line(number) : undefined;
}

/** Words that every letter has, so that none is told by them. */
const COMMON = new Set([
  'surat',
  'pernyataan',
  'formulir',
  'inovasi',
  'dan',
  'untuk',
  'yang',
  'bahwa',
  'tentang',
  'keterangan',
]);

function tellingWords(text: string): readonly string[] {
  return hyphenated(text)
    .split('-')
    .filter((word) => word.length > 2 && !COMMON.has(word));
}

/** The only kind of letter whose telling words all stand in a text; undefined where none does, or several do. */
function kindIn(text: string, kinds: readonly LetterKind[]): string | undefined {
  const words = new Set(hyphenated(text).split('-'));
  const fitting = kinds.filter(({ id }) => {
    const telling = tellingWords(id);
    return telling.length > 0 && telling.every((word) => words.has(word));
  });
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

/** What a letter says of itself: which of the edition's letters it is, its number and its day. */
export function readLetter(seen: Seen, kinds: readonly LetterKind[], today: DayNumber): Proposals {
  const [page] = pagesOf(seen);
  const origin: Origin = { by: 'page', page: 1 };
  const [, text] = page ?? [1, ''];
  return firstOf(
    proposals({
      jenis: [kindIn(text.slice(0, 400), kinds), origin],
      nomor: [numberIn(text), origin],
      tanggal: [signedDay(text, today), origin],
    }),
    proposals({ jenis: [kindIn(seen.facts.pdf?.title ?? '', kinds), { by: 'metadata' }] }),
    proposals({ jenis: [kindIn(seen.name, kinds), { by: 'name' }] }),
  );
}
