import { distance } from 'fastest-levenshtein';

/** Longer words are no mistyped names, and comparing them takes long. */
const MAX_LENGTH = 200;
/** Candidates looked at; a list of more is no list of names to choose from. */
const MAX_CANDIDATES = 500;

/** The candidate a mistyped word most likely means, or undefined where none is near. */
export function mostSimilar(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  const wanted = word.toLowerCase();
  const tolerance = Math.max(1, Math.floor(wanted.length * 0.4));
  let best: string | undefined;
  let least = tolerance + 1;
  for (const candidate of candidates.slice(0, MAX_CANDIDATES)) {
    const other = candidate.toLowerCase();
    // Texts differ by at least as many letters as their lengths do.
    if (Math.abs(other.length - wanted.length) >= least) continue;
    const steps = distance(wanted, other);
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

/** Whether two words are the same but for a slip of the pen: one letter, two in a long word; none in a short one. */
export function isSlip(word: string, other: string): boolean {
  const length = Math.min(word.length, other.length);
  if (length < 5 || Math.abs(word.length - other.length) > 2) return word === other;
  return distance(word, other) <= (length >= 9 ? 2 : 1);
}
