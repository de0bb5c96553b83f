import type { Edit } from './edits.ts';
import type { Fixer } from './fixer.ts';

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Composes the letters of a text but for the given names, which stand for files that are spelt so. */
function composer(names: readonly string[]): (text: string) => string {
  if (names.length === 0) return (text) => text.normalize('NFC');
  const longestFirst = names.toSorted((left, right) => right.length - left.length);
  const named = new RegExp(`(${longestFirst.map(literal).join('|')})`, 'g');
  return (text) =>
    text
      .split(named)
      .map((part, index) => (index % 2 === 1 ? part : part.normalize('NFC')))
      .join('');
}

function signsIn(line: string): string {
  return line.replace(/[^!-/:-@[-`{-~]/g, '');
}

function* lineEdits(text: string, composed: (line: string) => string): Generator<Edit> {
  let from = 0;
  for (const line of text.split('\n')) {
    const by = composed(line);
    // Some letters compose to a sign such as a grave accent, which may be read as one of the language's.
    if (by !== line && signsIn(by) === signsIn(line)) yield { from, to: from + line.length, by };
    from += line.length + 1;
  }
}

/** Letters that a Mac wrote in two parts become one character each, as everybody else writes them. */
export const composedLetters: Fixer = {
  edits: (text, { namesOnDisk }) =>
    text.normalize('NFC') === text ? [] : [...lineEdits(text, composer(namesOnDisk))],
};
