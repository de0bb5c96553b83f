import { distance } from 'fastest-levenshtein';

/** The candidate a mistyped word most likely means, or undefined where none is near. */
export function mostSimilar(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const tolerance = Math.max(1, Math.floor(wanted.length * 0.4));
  let best: string | undefined;
  let least = tolerance + 1;
  for (const candidate of candidates) {
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}
