import { nameKey } from '../core/people.ts';
import { isSlip } from '../core/similar.ts';
import { searchWords } from './naming.ts';

/** Digits of an employee number. */
const NIP_LENGTH = 18;
/** In how many digits a number differs that is meant to be the same. */
const SLIPS = 3;

/** Whether all words of a name stand in a text; a slip is allowed in longer ones, initials are not looked for. */
export function namesPerson(words: readonly string[], name: string): boolean {
  const known = new Set(words);
  const parts = searchWords(nameKey(name)).filter((part) => part.length > 2);
  return (
    parts.length > 0 && parts.every((part) => known.has(part) || words.some((word) => isSlip(word, part)))
  );
}

/** Numbers of eighteen digits that a text shows, whatever stands between the digits. */
export function nipsIn(text: string): readonly string[] {
  const runs = text.replace(/(?<=\d)[\s.\-–](?=\d)/g, '').match(/\d{18,}/g) ?? [];
  return [...new Set(runs.filter((run) => run.length === NIP_LENGTH))];
}

/** Whether the digits stand in a text, whatever stands between them. */
export function showsDigits(text: string, digits: string): boolean {
  return text.replace(/[\s.\-–]/g, '').includes(digits);
}

/** A number of the text that is nearly this one; undefined where none is. */
export function nearlyNip(shown: readonly string[], nip: string): string | undefined {
  return shown.find((other) => {
    const differing = Array.from(other).filter((digit, index) => digit !== nip[index]).length;
    return differing > 0 && differing <= SLIPS;
  });
}
