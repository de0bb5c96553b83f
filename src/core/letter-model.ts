import type { Block, DocumentModel } from './document.ts';

/** Kinds of blocks that letters are made of. */
export type LetterBlock = Extract<
  Block,
  { kind: 'letterhead' | 'letter-title' | 'paragraph' | 'particulars' | 'table' | 'callout' | 'signature' }
>;

/** A letter as data. */
export interface LetterModel extends DocumentModel {
  readonly blocks: readonly LetterBlock[];
}
