const LONGEST = 50;

/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const VALID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  const hyphen = cut.lastIndexOf('-');
  return hyphen > LONGEST / 2 ? cut.slice(0, hyphen) : slug.slice(0, LONGEST);
}

/** A folder name for a title that works on every system: lower-case ASCII with hyphens; empty where nothing is left. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' dan ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const slug = shortened(plain);
  return RESERVED.test(slug) ? `${slug}-inovasi` : slug;
}

/** Whether a text can be the folder name of a dossier as it is. */
export function isSlug(text: string): boolean {
  return VALID.test(text) && text.length <= LONGEST && !RESERVED.test(text);
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
