import { isLetter } from './characters.ts';
import type { FileFacts, PdfFacts } from './file-facts.ts';

/** Fewer letters on a page are a stamp or a page number, not its text. */
const FEWEST_LETTERS = 40;

/** Whether a page has text that can be searched, and not only a stamp. */
export function isText(page: string): boolean {
  let letters = 0;
  for (const sign of page) {
    if (isLetter(sign)) letters += 1;
    if (letters >= FEWEST_LETTERS) return true;
  }
  return false;
}

/** Whether all that a PDF says can be searched: every page has text, or nothing at all. */
export function isSearchable({ pages, text, blank, cut }: PdfFacts): boolean {
  if (cut || text.length < pages) return false;
  const empty = new Set(blank);
  return text.some(isText) && text.every((page, index) => isText(page) || empty.has(index + 1));
}

/** The pages of a file whose every word can be searched; undefined for a scan, another file, or one nobody looked into. */
export function searchablePages(facts: FileFacts | undefined): readonly string[] | undefined {
  const pdf = facts?.pdf;
  return pdf !== undefined && isSearchable(pdf) ? pdf.text : undefined;
}

/** Whether a file was looked into and is a picture of pages: nothing in it can be searched. */
export function isUnsearchable(facts: FileFacts | undefined): boolean {
  if (facts === undefined || facts.trouble !== undefined) return false;
  return facts.kind === 'image' || (facts.pdf !== undefined && !isSearchable(facts.pdf));
}
