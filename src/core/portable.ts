/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether a name, without its extension, is one that Windows keeps for itself. */
export function isReserved(name: string): boolean {
  return RESERVED.test(name);
}

/** A text as lower-case ASCII words joined by hyphens; empty where nothing of it is left. */
export function hyphenated(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' dan ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A hyphenated name cut to a length, between words where that loses less than half. */
export function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1);
  const hyphen = cut.lastIndexOf('-');
  return hyphen > longest / 2 ? cut.slice(0, hyphen) : name.slice(0, longest).replace(/-+$/, '');
}
