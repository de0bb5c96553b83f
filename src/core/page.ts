/** How a part of a text stands out; where there is no colour, it reads the same without. */
export type Tone = 'code' | 'strong' | 'quiet' | 'good' | 'warning' | 'bad';

export interface Span {
  readonly text: string;
  readonly tone?: Tone;
}

/** Text of a page: plain, or with parts that stand out. A line feed in it begins a new line. */
export type PageText = string | readonly (string | Span)[];

export interface PageColumn {
  readonly header: string;
  readonly align?: 'right';
}

/** What a page for reading is made of, whatever it is written to. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: PageText }
  | { readonly kind: 'list'; readonly items: readonly PageText[] }
  /** Terms, each with one line or several. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly term: string; readonly value: PageText }[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly PageColumn[];
      readonly rows: readonly (readonly PageText[])[];
    }
  /** A piece of a file, as it is. */
  | { readonly kind: 'code'; readonly caption: PageText; readonly language: string; readonly text: string }
  /** Who says so, with the number by which the page cites it. */
  | { readonly kind: 'sources'; readonly items: readonly PageSource[] };

export interface PageSource {
  readonly number: number;
  readonly text: string;
  readonly url?: string;
}

/** A page for reading: shown at a terminal, or forwarded as Markdown. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}

/** The parts of a text, each with its tone or none. */
export function spansOf(text: PageText): readonly Span[] {
  if (typeof text === 'string') return [{ text }];
  return text.map((part) => (typeof part === 'string' ? { text: part } : part));
}

/** A sentence of ours in which code stands between grave accents. */
export function withCode(sentence: string): readonly Span[] {
  return sentence
    .split('`')
    .map((text, index): Span => (index % 2 === 1 ? { text, tone: 'code' } : { text }))
    .filter(({ text }) => text !== '');
}
