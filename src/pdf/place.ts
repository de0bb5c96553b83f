import type { Block, Content, DocumentModel } from '../core/document.ts';
import type { Language } from '../core/language.ts';
import type { Fonts } from './fonts.ts';
import { breakLines, type Line } from './lines.ts';
import type { Pictures } from './pictures.ts';
import { pieces, type Anchors } from './runs.ts';
import { textStrips, type Strip } from './strips.ts';
import type { Tag } from './tags.ts';
import type { TextStyle } from './theme.ts';

/** What every block of one document shares. */
export interface Kit {
  readonly fonts: Fonts;
  readonly anchors: Anchors;
  readonly pictures: Pictures;
  readonly labels: DocumentModel['labels'];
  readonly language: Language;
  /** Lays out blocks that stand inside another block. */
  readonly flow: (blocks: readonly Block[], place: Place) => Strip[];
  /** Level of the heading before, as tagged: levels are never skipped. */
  headingLevel: number;
  /** Number of the last element that got an id. */
  lastId: number;
}

/** Where a block stands: its column, the element it belongs to, and the style of plain text there. */
export interface Place {
  readonly kit: Kit;
  readonly x: number;
  readonly width: number;
  readonly tag: Tag;
  readonly base: TextStyle;
}

/** Turns one kind of block into strips. */
export type Layout<K extends Block['kind']> = (
  block: Extract<Block, { kind: K }>,
  place: Place,
) => readonly Strip[];

/** Lines of runs in a style. */
export function setLines(kit: Kit, content: Content, style: TextStyle, width: number): Line[] {
  return breakLines(pieces(content, style, kit.anchors), width, kit.fonts);
}

/** A paragraph in a style as strips of an element. */
export function paragraphStrips(content: Content, style: TextStyle, place: Place): Strip[] {
  const { kit, x, width, tag } = place;
  const { size, leading } = style;
  return textStrips(setLines(kit, content, style, width), { x, width, size, leading, tag });
}

/** One run of plain text. */
export function plain(text: string): Content {
  return [{ kind: 'text', text }];
}

/** The place moved in from the left. */
export function indented(place: Place, by: number, tag: Tag): Place {
  return { ...place, x: place.x + by, width: place.width - by, tag };
}

/** An id that no other element has. */
export function nextId(kit: Kit, prefix: string): string {
  kit.lastId += 1;
  return `${prefix}${String(kit.lastId).padStart(5, '0')}`;
}

/** The letters of runs of text, without their looks. */
export function plainText(content: Content): string {
  return content
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'image' ? inline.alt : ' '))
    .join('')
    .trim();
}
