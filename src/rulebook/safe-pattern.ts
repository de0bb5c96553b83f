import safeRegex from 'safe-regex2';
import { LONGEST_PATTERN, matches } from '../core/pattern.ts';

/** Repetitions in one pattern: each is another loop over the text. */
const MOST_REPETITIONS = 3;

/** Why a pattern cannot be used: it is none, or it could take long on a text made for it. */
export type PatternFault = 'salah' | 'lambat';

/** The pattern's own signs: escaped characters and classes stand for one character each. */
function signsOf(pattern: string): string {
  return pattern.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/g, 'x');
}

/** A repeated group may match one text in very many ways, as `(a|aa)*`; a lookaround or back reference too. */
function isIntricate(pattern: string): boolean {
  return /\)[*+{]|\(\?[=!<]/.test(signsOf(pattern)) || /\\[1-9k]/.test(pattern);
}

/** What is wrong with a regular expression from a rulebook; undefined where it may be used. */
export function faultOf(pattern: string): PatternFault | undefined {
  try {
    matches('', pattern);
  } catch {
    return 'salah';
  }
  if (pattern.length > LONGEST_PATTERN || isIntricate(pattern)) return 'lambat';
  return safeRegex(pattern, { limit: MOST_REPETITIONS }) ? undefined : 'lambat';
}
