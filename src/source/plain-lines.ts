/** A line without its indentation and the blanks at its end. */
export interface Line {
  readonly indent: number;
  readonly text: string;
  /** Whether blanks stand at its end. */
  readonly hasTail: boolean;
}

/** How far a text was read. */
export interface Cursor {
  readonly lines: Line[];
  at: number;
}

/** A key, and what stands behind it on its line. */
export const KEY = /^([a-z_]\w*):(?: +(.*))?$/i;

/** The lines of a text, numbered as they stand in it. */
export function linesOf(text: string): Line[] {
  return text.split(/\r?\n/).map((raw) => {
    const written = raw.endsWith(' ') ? raw.replace(/ +$/, '') : raw;
    const bare = written.replace(/^ +/, '');
    return { indent: written.length - bare.length, text: bare, hasTail: written !== raw };
  });
}

/** Goes on to the next line that is neither blank nor a comment. */
export function seek(cursor: Cursor): void {
  for (let line = cursor.lines[cursor.at]; line !== undefined; line = cursor.lines[cursor.at]) {
    if (line.text !== '' && !line.text.startsWith('#')) return;
    cursor.at += 1;
  }
}

/** What stands behind the dash of an item. */
export function behindDash(text: string): string {
  return text.slice(1).replace(/^ +/, '');
}

/** Whether a key says nothing on its own line, so that its value stands below it, if anywhere. */
export function saysNothing(written: string): boolean {
  return written === '' || written.startsWith('#');
}

/** Whether a line stands below a key of that depth: deeper, or as a list at its own depth. */
export function standsBelow(line: Line, indent: number): boolean {
  return line.indent > indent || (line.indent === indent && line.text.startsWith('- '));
}
