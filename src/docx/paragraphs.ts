import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { Content } from '../core/document.ts';
import { printable } from './text.ts';

/** Half-points of the body, and the face that every office has. */
export const SIZE = 22;
export const FONT = 'Arial';
export const SMALL = 18;

interface Look {
  readonly bold?: boolean;
  readonly size?: number;
}

/** Runs of text; pictures among words give their description. */
export function runs(content: Content, { bold = false, size = SIZE }: Look = {}): TextRun[] {
  return content.map((inline) => {
    if (inline.kind === 'break') return new TextRun({ break: 1, size });
    const text = printable(inline.kind === 'text' ? inline.text : inline.alt);
    const heavy = bold || (inline.kind === 'text' && inline.bold === true);
    const italics = inline.kind === 'text' && inline.italic === true;
    return new TextRun({ text, size, bold: heavy, italics });
  });
}

/** One paragraph. */
export function paragraph(
  content: Content | string,
  options: IParagraphOptions = {},
  look: Look = {},
): Paragraph {
  const children = runs(typeof content === 'string' ? [{ kind: 'text', text: content }] : content, look);
  return new Paragraph({ spacing: { after: 120, line: 288 }, ...options, children });
}

/** A line in the middle, close to the next. */
export function centred(text: string, look: Look, options: IParagraphOptions = {}): Paragraph {
  return paragraph(
    text,
    { alignment: AlignmentType.CENTER, spacing: { after: 0 }, keepNext: true, ...options },
    look,
  );
}
