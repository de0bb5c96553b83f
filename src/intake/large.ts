/**
 * From here on a file is large. Git keeps every version of every file for good, and everybody who clones the repository
 * fetches them all; no source states a limit, so this one is the tool's own.
 */
export const LARGE = 20_000_000;

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };

/** A size as people write it (`50 MB`) in bytes; undefined where it is none. */
export function sizeOf(text: string): number | undefined {
  const [, number, unit = ''] = /^(\d{1,6}(?:[.,]\d{1,3})?)\s*([kmg]?b)?$/i.exec(text.trim()) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  return number === undefined || factor === undefined
    ? undefined
    : Math.round(Number(number.replace(',', '.')) * factor);
}

/** `.gitattributes` with lines that hand files to Git LFS; a line that is there already is not added again. */
export function withLfs(text: string, paths: readonly string[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = paths.map((path) => `${path} filter=lfs diff=lfs merge=lfs -text`);
  const known = new Set(text.split(/\r?\n/));
  const added = lines.filter((line) => !known.has(line));
  const before = text === '' || text.endsWith('\n') ? text : text + newline;
  return before + added.map((line) => line + newline).join('');
}
