/** A Markdown file in two: the YAML between its fences, and what follows. */
export interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
  /** Lines of the file before the first line of `body`. */
  readonly bodyOffset: number;
  /** Whether there is a fenced head at all. */
  readonly present: boolean;
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits off front matter; a file without it is all body. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = FENCED.exec(text);
  if (match === null || match.index !== 0) return { yaml: '', body: text, bodyOffset: 0, present: false };
  const head = match[0];
  return {
    yaml: match[1] ?? '',
    body: text.slice(head.length),
    bodyOffset: head.split('\n').length - 1,
    present: true,
  };
}
