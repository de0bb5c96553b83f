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
  const number = NUMBER.exec(text.slice(0, 1200))?.[1]?.replace(/[./-]+$/, '');
  return firstOf(
    proposals({
      jenis: [kindIn(text.slice(0, 400), kinds), origin],
      nomor: [number !== undefined && /\d/.test(number) ? line(number) : undefined, origin],
      tanggal: [signedDay(text, today), origin],
    }),
    proposals({ jenis: [kindIn(seen.facts.pdf?.title ?? '', kinds), { by: 'metadata' }] }),
    proposals({ jenis: [kindIn(seen.name, kinds), { by: 'name' }] }),
  );
}
