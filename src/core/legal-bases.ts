import type { LegalBasis } from './innovation.ts';
import { isBlank } from './keys.ts';
import { legalKind } from './legal-kinds.ts';
import { isTold } from './placeholders.ts';
import { lineOf, tokensOf } from './tokens.ts';

/** What to call an entry of the list of legal bases. */
export function legalName({ id, jenis, nomor }: LegalBasis, index: number): string {
  const cited = [jenis, nomor].filter(isTold).join(' ');
  return [id, cited].find(isTold)?.trim() ?? String(index + 1);
}

/** When a document was issued: its date, else its year. */
export function issuedOf({ tanggal, tahun }: LegalBasis): string | undefined {
  return isBlank(tanggal) ? tahun?.toString() : tanggal?.trim();
}

/** The number as words, and with its year: `7 Tahun 2019`, `7/2019`; a number of several parts stands for itself. */
function numbersOf({ nomor, tahun, tanggal }: LegalBasis): readonly string[] {
  const number = tokensOf(nomor ?? '');
  const year = tahun?.toString() ?? /^\d{4}/.exec(tanggal ?? '')?.[0];
  if (number.length === 0) return [];
  if (number.length >= 3) return [lineOf(number)];
  if (year === undefined) return [];
  return [lineOf([...number, year]), lineOf([...number, 'tahun', year]), lineOf([...number, 'th', year])];
}

/** Whether a text in a line of words (`lineOf`) cites the number of a document. */
export function citesNumber(entry: LegalBasis, line: string): boolean {
  return numbersOf(entry).some((number) => line.includes(number));
}

/** Whether a text that names one document, by id or as it is cited, means this entry. */
export function meansEntry(entry: LegalBasis, text: string): boolean {
  const words = tokensOf(text);
  if (isTold(entry.id) && lineOf(words).includes(lineOf(tokensOf(entry.id)))) return true;
  const [named, own] = [legalKind(text), legalKind(entry.jenis ?? '')];
  return citesNumber(entry, lineOf(words)) && (named === undefined || own === undefined || named === own);
}
