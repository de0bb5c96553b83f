import { plain } from '../../core/printable.ts';

/** Holds two characters together unseen, so that a forge finds no mention, reference, emoji or address in them. */
const JOINER = '\u2060';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text as one line of Markdown that reads exactly as it is: no markup, no HTML. What forges look for after Markdown
 * (`@name`, `#12`, `!3`, `:name:`, addresses) is broken by an unseen character. `markdownRow` sees to `|`.
 */
export function markdownText(text: string): string {
  return plain(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/@/g, `${JOINER}@${JOINER}`)
    .replace(/[#!$%&~^](?=[\p{L}\p{N}_])/gu, `$&${JOINER}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${JOINER}`)
    .replace(/\bwww(?=\.)/gi, `$&${JOINER}`)
    .replace(/[\\`*_[\]#~$!]/g, '\\$&')
    .replace(/[&<>]/g, (char) => ENTITIES[char] ?? char)
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Text as a code span, which no forge looks into; plain text where a backslash would not survive a table. */
export function markdownCode(text: string): string {
  const line = plain(text).replace(/\s+/g, ' ');
  if (line.includes('\\') || line.trim() === '') return markdownText(line);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

/** An address that may be followed, where it is one of the web; else its text. */
export function markdownAddress(url: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : markdownCode(url);
}

/** A row of a table; the cells are Markdown already, but for what ends a cell. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A table with a heading; columns named in `right` are set flush right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): readonly string[] {
  const rule = head.map((_, index) => (right.includes(index) ? '--:' : '---'));
  return [markdownRow(head), markdownRow(rule), ...rows.map(markdownRow)];
}
