import { hyphenated, isReserved, shortened } from '../core/portable.ts';

const LONGEST = 50;

const VALID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A folder name for a title that works on every system: lower-case ASCII with hyphens; empty where nothing is left. */
export function slugOf(title: string): string {
  const slug = shortened(hyphenated(title), LONGEST);
  return isReserved(slug) ? `${slug}-inovasi` : slug;
}

/** Whether a text can be the folder name of a dossier as it is. */
export function isSlug(text: string): boolean {
  return VALID.test(text) && text.length <= LONGEST && !isReserved(text);
}

/** A free name near a wanted one, told apart by a number. */
export function freeSlug(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let slug = wanted;
  for (let number = 2; used.has(slug); number += 1) {
    const suffix = `-${number}`;
    slug = `${wanted.slice(0, LONGEST - suffix.length)}${suffix}`;
  }
  return slug;
}
