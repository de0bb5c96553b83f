function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text.normalize('NFC');
  }
}

/** Whether a target has a scheme of its own (`https:`, `mailto:`, `indikator:`) and so is no path. */
export function hasScheme(target: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(target);
}

const PAGE = /(?:^|&)page=(\d{1,6})(?:&|$)/i;

/** The page that the part behind `#` names, as in `page=4`; undefined where it names none. */
export function pageNamed(fragment: string | undefined): number | undefined {
  const digits = PAGE.exec(fragment ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A link as written, in two: path (percent-decoded, NFC) or URL, and what follows `#`. */
export function splitTarget(raw: string): { readonly target: string; readonly fragment?: string } {
  const hash = raw.indexOf('#');
  const before = hash < 0 ? raw : raw.slice(0, hash);
  const target = hasScheme(raw) && !raw.startsWith('indikator:') ? before : decoded(before);
  return hash < 0 ? { target } : { target, fragment: decoded(raw.slice(hash + 1)) };
}
