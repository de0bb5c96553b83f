import { unquotedNames } from '../source/scalars.ts';
import type { Fixer } from './fixer.ts';
import { segmentsOf } from './segments.ts';

/** Names made of digits get the quotes that keep other programs from reading them as numbers. */
export const quotes: Fixer = {
  edits: (text, { kind }) =>
    segmentsOf(text, kind)
      .filter(({ language }) => language === 'yaml')
      .flatMap(({ text: yaml, from: start }) =>
        unquotedNames(yaml).map(({ from, to }) => ({
          from: start + from,
          to: start + to,
          by: `"${yaml.slice(from, to)}"`,
        })),
      ),
};
