import type { PathStep } from '../core/finding.ts';
import type { Edit } from './edits.ts';
import type { TextKind } from './segments.ts';

/** An id that is given twice, where it stands the second time, and the free one that takes its place. */
export interface IdExchange {
  readonly path: readonly PathStep[];
  readonly id: string;
  readonly free: string;
}

/** What has to be known of a file beside its text. */
export interface TextFacts {
  readonly kind: TextKind;
  /** Names of files as the disk spells them, where that is not NFC: a text that names one has to stay as it is. */
  readonly namesOnDisk: readonly string[];
  readonly exchanges: readonly IdExchange[];
}

/** One kind of slip that can be mended without asking what was meant. */
export interface Fixer {
  /** What to do about the text, in its order. */
  readonly edits: (text: string, facts: TextFacts) => readonly Edit[];
  /** Tells of a changed text whether nothing but the slip is different in it; absent where its meaning has to stay. */
  readonly judge?: (before: string, facts: TextFacts) => (after: string) => boolean;
}
