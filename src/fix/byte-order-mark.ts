import type { Fixer } from './fixer.ts';

/** The mark that some Windows programs put before the first letter; readers take away one, so of two none goes. */
export const byteOrderMark: Fixer = {
  edits: (text) => (/^\uFEFF(?!\uFEFF)/.test(text) ? [{ from: 0, to: 1, by: '' }] : []),
};
