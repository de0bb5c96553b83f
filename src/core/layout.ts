/** Breaks text into lines of at most `width` characters at blanks; a word longer than a line stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Wrapped text under a first-line prefix; later lines are indented as far. */
export function hang(prefix: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(prefix.length);
  const lines = wrap(text, Math.max(20, width - prefix.length));
  return lines.map((line, index) => (index === 0 ? prefix : indent) + line);
}

/** Cuts text that does not fit its column, saying so with an ellipsis. */
export function fit(text: string, width: number): string {
  return text.length <= width ? text.padEnd(width) : `${text.slice(0, width - 1)}…`;
}
