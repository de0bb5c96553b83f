import type { Fixer } from './fixer.ts';

/** Windows line ends become those that git keeps; a carriage return that stands elsewhere is left alone. */
export const lineEnds: Fixer = {
  edits: (text) =>
    [...text.matchAll(/(?<!\r)\r\n/g)].map(({ index }) => ({ from: index, to: index + 1, by: '' })),
};
