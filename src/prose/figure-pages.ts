import type { PdfFacts } from '../core/file-facts.ts';
import { isSearchable, isText } from '../core/pdf-text.ts';
import { holdsFigure } from './search-figure.ts';

/** A document whose pages figures can be looked for on. */
export interface Paper {
  /** What to call it. */
  readonly nama: string;
  readonly pages: number;
  /** Text of each page that was read. */
  readonly text: readonly string[];
  /** Whether all that it says can be searched. */
  readonly whole: boolean;
}

/** A page of a paper that is named as the place of a figure. */
export interface CitedPage {
  readonly paper: Paper;
  readonly page: number;
}

/** The pages of one paper on which a figure does stand. */
export interface FoundOn {
  readonly sumber: string;
  readonly halaman: number[];
}

/** A PDF as a paper; undefined where its text layer has no digit, so that no figure could be found in it. */
export function paperOf(nama: string, pdf: PdfFacts | undefined): Paper | undefined {
  if (pdf === undefined || !pdf.text.some((page) => /\d/.test(page))) return undefined;
  return { nama, pages: pdf.pages, text: pdf.text, whole: isSearchable(pdf) };
}

/** Pages that are named one by one. */
const MOST_NAMED = 5;

function pagesWith({ text }: Paper, value: number, leeway: number): number[] {
  return text.flatMap((page, index) => (holdsFigure(page, value, leeway) ? [index + 1] : []));
}

/** Whether a paper has such a page at all. */
export function hasPage({ paper, page }: CitedPage): boolean {
  return page >= 1 && page <= paper.pages;
}

/**
 * Where a figure stands that is on none of the pages named for it. Undefined where one of them has it, where one is a
 * picture, or where there is no such page.
 */
export function standsElsewhere(
  cited: readonly CitedPage[],
  value: number,
  leeway = 0,
): readonly FoundOn[] | undefined {
  const there = cited.filter(hasPage);
  const textOf = ({ paper, page }: CitedPage): string => paper.text[page - 1] ?? '';
  const isSilent = there.some((one) => !isText(textOf(one)) || holdsFigure(textOf(one), value, leeway));
  if (there.length === 0 || isSilent) return undefined;
  return [...new Set(there.map(({ paper }) => paper))].flatMap((paper) => {
    const halaman = pagesWith(paper, value, leeway).slice(0, MOST_NAMED);
    return halaman.length === 0 ? [] : [{ sumber: paper.nama, halaman }];
  });
}
