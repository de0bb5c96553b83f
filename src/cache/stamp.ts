import { createHash } from 'node:crypto';

/** A short name for a text or bytes that no others have. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What can be told of a folder's files without reading them. */
export interface Marks {
  readonly marks: readonly string[];
  readonly newest: number;
  readonly problems: readonly unknown[];
}

/** A file that is younger than this, in milliseconds, may change again without its times showing it. */
export const YOUNG = 2500;

/** The state of a folder's files as one word; null while they are so young that they could change unseen. */
export function stampOf({ marks, newest, problems }: Marks, now: number): string | null {
  const unsure = problems.length > 0 || newest > now - YOUNG;
  return unsure ? null : hashOf(marks.join('\n'));
}
