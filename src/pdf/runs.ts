import type { Content } from '../core/document.ts';
import type { Inline } from '../core/prose.ts';
import { cleanText } from './characters.ts';
import type { LinkTarget } from './surface.ts';
import { COLOURS, type Colour, type FaceName, type TextStyle } from './theme.ts';

/** How one run of a paragraph looks and where it leads. */
export interface Run {
  readonly face: FaceName;
  readonly size: number;
  readonly colour: Colour;
  readonly code: boolean;
  readonly strike: boolean;
  readonly link?: LinkTarget;
}

/** A run with its text, or a forced line end. */
export type Piece = { readonly run: Run; readonly text: string } | 'break';

/** Places of the document by the anchor that links name. */
export type Anchors = ReadonlyMap<string, string>;

/** Turns runs of the model into pieces of a base style. */
export function pieces(content: Content, style: TextStyle, anchors: Anchors): Piece[] {
  return content.map((inline) => piece(inline, style, anchors));
}

function piece(inline: Inline, style: TextStyle, anchors: Anchors): Piece {
  if (inline.kind === 'break') return 'break';
  const { size } = style;
  if (inline.kind === 'image') {
    const text = inline.alt === '' ? '' : `[${cleanText(inline.alt)}]`;
    return {
      text,
      run: { face: mix(style.face, false, true), size, colour: style.colour, code: false, strike: false },
    };
  }
  const text = cleanText(inline.text);
  const link = inline.link === undefined ? undefined : linkTarget(inline.link, text, anchors);
  const run = {
    face: mix(style.face, inline.bold === true, inline.italic === true),
    size: inline.code === true ? size * 0.94 : size,
    colour: link === undefined ? style.colour : COLOURS.link,
    code: inline.code === true,
    strike: inline.strike === true,
  };
  return { text, run: link === undefined ? run : { ...run, link } };
}

/** Bold within bold stays bold; italic within italic stands upright again, as emphasis is set. */
function mix(base: FaceName, bold: boolean, italic: boolean): FaceName {
  const heavy = bold || base === 'bold' || base === 'boldItalic';
  const slanted = italic !== (base === 'italic' || base === 'boldItalic');
  if (heavy) return slanted ? 'boldItalic' : 'bold';
  return slanted ? 'italic' : 'regular';
}

const ADDRESS = /^(?:https?:\/\/|mailto:)/iu;

function linkTarget(link: string, label: string, anchors: Anchors): LinkTarget | undefined {
  if (link.startsWith('#')) {
    const place = anchors.get(link.slice(1));
    return place === undefined ? undefined : { kind: 'place', place, label };
  }
  if (!ADDRESS.test(link)) return undefined;
  return { kind: 'address', address: asciiAddress(link), label: label.trim() === '' ? link : label };
}

/** The address in the characters that the file format allows, others percent-encoded. */
function asciiAddress(link: string): string {
  return cleanText(link).replace(/[^\x21-\x7E]/gu, (character) => encodeURIComponent(character));
}
