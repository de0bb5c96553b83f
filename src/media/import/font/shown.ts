import type { RawValue } from '../../../core/foreign.ts';
import { isLink } from '../../values.ts';
import type { Desk, Found } from '../desk.ts';
import { factsOf, type FontFacts } from './facts.ts';
import { isReadable } from './unicode.ts';

/** Thousandths by which widths in the file and in the font's program may differ. */
const WIDTHS_WITHIN = 1;

function fits({ meanings, program, glyph, width }: FontFacts, code: number): boolean {
  if (!isReadable(meanings.get(code))) return false;
  if (program === undefined) return true;
  const found = glyph(code) ?? 0;
  if (found === 0 || found >= program.glyphs) return false;
  return Math.abs((width(code) ?? 0) - program.width(found)) <= WIDTHS_WITHIN;
}

function isFit(facts: FontFacts, strings: readonly Uint8Array[]): boolean {
  if (facts.odd) return false;
  const codes = new Set<number>();
  for (const bytes of strings) {
    // half a sign at the end means something else to every reader
    if (bytes.length % facts.bytes !== 0) return false;
    for (let at = 0; at + facts.bytes <= bytes.length; at += facts.bytes)
      codes.add(facts.bytes === 1 ? (bytes[at] ?? 0) : (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  }
  return [...codes].every((code) => fits(facts, code));
}

/**
 * Looks at the signs that are really shown with a font: each must have a meaning, a glyph, and the width that the file
 * claims. The rules of archives for fonts are about these.
 */
export function checkShown(
  desk: Desk,
  font: RawValue | undefined,
  strings: readonly Uint8Array[],
  found: Found,
): void {
  const key = isLink(font) ? font.to : undefined;
  const facts = (key === undefined ? undefined : desk.fonts.get(key)) ?? factsOf(desk.source, font);
  if (key !== undefined) desk.fonts.set(key, facts);
  if (!isFit(facts, strings)) found.add('font');
}
