import { conflictMarks } from '../core/conflict.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { composedLetters } from './composed-letters.ts';
import { applyEdits, safeEdits, type Edit } from './edits.ts';
import type { Fixer, TextFacts } from './fixer.ts';
import { ids } from './ids.ts';
import { lineEnds } from './line-ends.ts';
import { meaningOf } from './meaning.ts';
import { quotes } from './quotes.ts';
import { trailingBlanks } from './trailing-blanks.ts';

/** Every slip that is mended without asking, in the order in which they are; what changes the meaning comes last. */
const FIXERS = {
  bom: byteOrderMark,
  'akhir-baris': lineEnds,
  huruf: composedLetters,
  spasi: trailingBlanks,
  kutip: quotes,
  id: ids,
} as const satisfies Readonly<Record<string, Fixer>>;

export type FixCode = keyof typeof FIXERS;

/** How often each slip was mended in a text. */
export type FixCounts = ReadonlyMap<FixCode, number>;

export interface FixedText {
  readonly text: string;
  readonly counts: FixCounts;
}

/** Each trial reads the text once more: a short one may be tried often, a huge one hardly at all. */
function trialsFor({ length }: string): number {
  return Math.min(64, Math.ceil(1_000_000 / (length + 1)));
}

/** The edits after which the text still means what it meant, or what the fixer itself accepts. */
function editsOf(fixer: Fixer, text: string, facts: TextFacts, meaning: string): readonly Edit[] {
  const edits = fixer.edits(text, facts);
  if (edits.length === 0) return edits;
  const isSafe = fixer.judge?.(text, facts) ?? ((after: string) => meaningOf(after, facts.kind) === meaning);
  return safeEdits(edits, (some) => isSafe(applyEdits(text, some)), trialsFor(text));
}

/**
 * Mends what can be mended without knowing what was meant. What the text says stays the same, and so do its comments,
 * its order and the number of its lines. A text that nobody can read to its end is left as it is.
 */
export function fixText(text: string, facts: TextFacts): FixedText {
  const counts = new Map<FixCode, number>();
  const { conflicts, leftovers } = conflictMarks(text, facts.kind === 'yaml' ? 'yaml' : 'markdown');
  const meaning = meaningOf(text, facts.kind);
  if (conflicts.length + leftovers.length > 0 || meaning === undefined) return { text, counts };
  let fixed = text;
  for (const [code, fixer] of Object.entries(FIXERS) as [FixCode, Fixer][]) {
    const edits = editsOf(fixer, fixed, facts, meaning);
    if (edits.length === 0) continue;
    fixed = applyEdits(fixed, edits);
    counts.set(code, edits.length);
  }
  return { text: fixed, counts };
}

export type { TextFacts, IdExchange } from './fixer.ts';
export type { TextKind } from './segments.ts';
