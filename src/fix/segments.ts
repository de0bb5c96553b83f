import { splitFrontMatter } from '../source/front-matter.ts';

/** How a file of a dossier is read: a testimonial is Markdown under a head of YAML. */
export type TextKind = 'yaml' | 'markdown' | 'testimonial';

/** A part of a text in one language, and where it begins. */
export interface Segment {
  readonly language: 'yaml' | 'markdown';
  readonly text: string;
  readonly from: number;
}

/** The parts of a text, in their order. */
export function segmentsOf(text: string, kind: TextKind): readonly Segment[] {
  if (kind !== 'testimonial') return [{ language: kind, text, from: 0 }];
  const { yaml, body, present } = splitFrontMatter(text);
  const rest: Segment = { language: 'markdown', text: body, from: text.length - body.length };
  return present ? [{ language: 'yaml', text: yaml, from: text.indexOf('\n') + 1 }, rest] : [rest];
}
