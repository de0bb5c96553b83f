import type { FileFacts } from '../core/file-facts.ts';

/** Where a value was read. */
export type Origin =
  /** On a page of the file, counted from 1. */
  | { readonly by: 'page'; readonly page: number }
  /** In what the file says of itself: title or day of a PDF, EXIF of a picture. */
  | { readonly by: 'metadata' }
  | { readonly by: 'exif' }
  | { readonly by: 'name' }
  /** From the kind of file it is. */
  | { readonly by: 'type' }
  /** The content itself. */
  | { readonly by: 'content' }
  | { readonly by: 'flag' }
  | { readonly by: 'answer' };

/** A value of an entry, and where it comes from. */
export interface Proposal {
  readonly value: string | number;
  readonly origin: Origin;
}

/** What could be read for an entry, by its YAML key. What could not be read has no key. */
export type Proposals = Readonly<Record<string, Proposal>>;

/** A file as the recognisers see it. */
export interface Seen {
  /** Its name, without folders. */
  readonly name: string;
  readonly facts: FileFacts;
}

/** The text of the pages that were looked at, each with its number; no more of each than a title page holds. */
export function pagesOf({ facts }: Seen): readonly (readonly [page: number, text: string])[] {
  return (facts.pdf?.text ?? []).map((text, index) => [index + 1, text.slice(0, MOST_TEXT)]);
}

const MOST_TEXT = 8000;

/** The proposals that have a value. */
export function proposals(
  found: Readonly<Record<string, readonly [value: string | number | undefined, origin: Origin]>>,
): Proposals {
  const known = Object.entries(found).flatMap(([key, [value, origin]]) =>
    value === undefined || value === '' ? [] : [[key, { value, origin }] as const],
  );
  return Object.fromEntries(known);
}

/** Of several readings the first that has a value for each key. */
export function firstOf(...readings: readonly Proposals[]): Proposals {
  return Object.assign({}, ...readings.toReversed()) as Proposals;
}
