import type { Block, Content } from '../core/document.ts';
import type { Inline } from '../core/prose.ts';

type ParagraphStyle = 'body' | 'question' | 'note' | 'lead';
type Look = Omit<Extract<Inline, { kind: 'text' }>, 'kind' | 'text'>;

/** One run of text; none for empty text. */
export function text(value: string, look: Look = {}): Content {
  return value === '' ? [] : [{ kind: 'text', text: value, ...look }];
}

/** The parts that are not empty, with the separator between them. */
export function joined(parts: readonly Content[], separator: string): Content {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...text(separator), ...part]));
}

/** The parts that are not empty, each on its own line. */
export function lines(parts: readonly Content[]): Content {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{ kind: 'break' } as const, ...part]));
}

/** A URL as a link to itself; anything else as plain text. */
export function webLink(url: string): Content {
  return text(url, /^https?:\/\//i.test(url) ? { link: url } : {});
}

export function paragraph(content: Content | string, style?: ParagraphStyle): Block {
  const runs = typeof content === 'string' ? text(content) : content;
  return style === undefined
    ? { kind: 'paragraph', content: runs }
    : { kind: 'paragraph', content: runs, style };
}

/** A small line above an answer, which a page break may not part from it. */
export function lead(content: Content | string, style: ParagraphStyle): Block {
  return {
    kind: 'paragraph',
    content: typeof content === 'string' ? text(content) : content,
    style,
    keep: true,
  };
}

/** A heading of a part of the document; it stands in the contents. */
export function heading(level: 1 | 2 | 3, title: string, anchor: string): Block {
  return { kind: 'heading', level, text: text(title), anchor, listed: true };
}

export function callout(tone: 'info' | 'warning', title: string, message: string): Block {
  return { kind: 'callout', tone, title, content: [paragraph(message)] };
}

/** The words of runs of text, without looks; pictures give their alternative text. */
export function wordsOf(content: readonly Inline[]): string {
  return content
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'image' ? run.alt : ' '))
    .join('');
}
