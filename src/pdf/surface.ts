import type { Face, Fonts, Shape } from './fonts.ts';
import { remember } from '../core/remember.ts';
import { attach, type ParentEntries, type Tag } from './tags.ts';
import { PAGE, type Colour, type FaceName } from './theme.ts';
import {
  addFont,
  codeSyntax,
  openPage,
  pdfString,
  type PdfDocument,
  type PdfFont,
  type PdfPage,
  type PdfRef,
} from './writer/index.ts';

/** What is open in the page's content: an element's sequence, or an artifact. */
type Open = Tag | ArtifactKind | undefined;

export type ArtifactKind = 'Layout' | 'Header' | 'Footer' | 'Watermark';

/** The page being painted; y runs downward from the top edge. */
export interface Surface {
  readonly doc: PdfDocument;
  readonly fonts: Fonts;
  readonly parents: ParentEntries;
  readonly embedded: Map<FaceName, EmbeddedFace>;
  /** Image objects by the key of the picture. */
  readonly images: Map<string, { readonly name: string; readonly ref: PdfRef }>;
  /** Keys handed out to pages and annotations for the parent tree. */
  nextKey: number;
  /** Absent before the first page. */
  page: PdfPage | undefined;
  operators: string[];
  sequences: Tag[];
  open: Open;
}

interface EmbeddedFace {
  readonly font: PdfFont;
  readonly codes: Map<Shape, string>;
}

export function openSurface(doc: PdfDocument, fonts: Fonts): Surface {
  const parents = { pages: new Map<number, readonly Tag[]>(), annotations: new Map<number, Tag>() };
  return {
    doc,
    fonts,
    parents,
    embedded: new Map(),
    images: new Map(),
    nextKey: 0,
    page: undefined,
    operators: [],
    sequences: [],
    open: undefined,
  };
}

/** The page that is being painted. */
export function pageOf({ page }: Surface): PdfPage {
  if (page === undefined) throw new Error('nothing is painted outside a page');
  return page;
}

const UPRIGHT = [PAGE.width, PAGE.height] as const;

/** Begins the next page, upright unless said otherwise. */
export function beginPage(surface: Surface, [width, height]: readonly [number, number] = UPRIGHT): void {
  surface.page = openPage(surface.doc, width, height);
  surface.operators = [];
  surface.sequences = [];
  surface.open = undefined;
}

/** Ends the page and writes its content. */
export function endPage(surface: Surface): void {
  close(surface);
  const page = pageOf(surface);
  page.dictionary.data['StructParents'] = surface.nextKey;
  surface.parents.pages.set(surface.nextKey, surface.sequences);
  surface.nextKey += 1;
  page.write(Buffer.from(surface.operators.join('\n'), 'latin1'));
}

/** What is painted next belongs to `node`; neighbours of one node share one marked sequence. */
export function mark(surface: Surface, node: Tag): void {
  if (surface.open === node) return;
  close(surface);
  attach(node);
  const sequence = surface.sequences.length;
  surface.sequences.push(node);
  node.kids.push({ page: pageOf(surface).dictionary, sequence });
  surface.operators.push(`/${node.type} <</MCID ${sequence}>> BDC`);
  surface.open = node;
}

/** What is painted next is decoration, which screen readers pass over. */
export function artifact(surface: Surface, kind: ArtifactKind): void {
  if (surface.open === kind) return;
  close(surface);
  const properties = kind === 'Layout' ? '/Type /Layout' : `/Type /Pagination /Subtype /${kind}`;
  surface.operators.push(`/Artifact <<${properties}>> BDC`);
  surface.open = kind;
}

function close(surface: Surface): void {
  if (surface.open !== undefined) surface.operators.push('EMC');
  surface.open = undefined;
}

/** A number as content streams take it. */
export function num(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 1000) / 1000) : '0';
}

/** Colour components as content streams take them. */
export const rgb: (colour: Colour) => string = remember((colour) =>
  colour.map((part) => num(part / 255)).join(' '),
);

export interface Glyphs {
  readonly face: FaceName;
  readonly size: number;
  readonly colour: Colour;
  readonly parts: readonly Shape[];
  /** Extra space between letters in thousandths of the size. */
  readonly spacing?: number;
}

/** Sets words on a baseline. */
export function paintText(surface: Surface, x: number, y: number, glyphs: Glyphs): void {
  const embedded = embed(surface, glyphs.face);
  const { font } = embedded;
  pageOf(surface).fonts[font.id] ??= font.ref;
  let coded = '';
  for (const part of glyphs.parts) coded += encode(embedded, part);
  const spacing = glyphs.spacing === undefined ? '' : ` ${num((glyphs.spacing * glyphs.size) / 1000)} Tc`;
  const end = glyphs.spacing === undefined ? 'ET' : '0 Tc ET';
  surface.operators.push(
    `BT /${font.id} ${num(glyphs.size)} Tf${spacing} ${rgb(glyphs.colour)} rg 1 0 0 -1 ${num(x)} ${num(y)} Tm [(${coded})] TJ ${end}`,
  );
}

function embed(surface: Surface, name: FaceName): EmbeddedFace {
  const known = surface.embedded.get(name);
  if (known !== undefined) return known;
  const face: Face = surface.fonts(name);
  const entry = { font: addFont(surface.doc, face.bytes), codes: new Map<Shape, string>() };
  surface.embedded.set(name, entry);
  return entry;
}

/** Glyphs as the inside of a string, which ends and begins again where two of them are moved closer or apart. */
function encode(embedded: EmbeddedFace, shape: Shape): string {
  const known = embedded.codes.get(shape);
  if (known !== undefined) return known;
  let coded = '';
  shape.glyphs.forEach((glyph, index) => {
    coded += codeSyntax(embedded.font.code(glyph, shape.codePoints[index] ?? 0));
    const kern = shape.kerns[index] ?? 0;
    if (kern !== 0) coded += `)${num(-kern)}(`;
  });
  embedded.codes.set(shape, coded);
  return coded;
}

/** Makes an area lead to a web address or to a named place, as part of the element `node`. */
export function paintLink(surface: Surface, node: Tag, area: Area, target: LinkTarget): void {
  const page = pageOf(surface);
  const action =
    target.kind === 'address'
      ? { S: 'URI', URI: pdfString(target.address) }
      : { S: 'GoTo', D: pdfString(target.place) };
  const annotation = surface.doc.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [area.x, PAGE.height - area.y - area.height, area.x + area.width, PAGE.height - area.y],
    Border: [0, 0, 0],
    F: 4,
    A: action,
    Contents: pdfString(target.label),
    StructParent: surface.nextKey,
  });
  surface.parents.annotations.set(surface.nextKey, node);
  surface.nextKey += 1;
  attach(node);
  node.kids.push({ page: page.dictionary, annotation });
  page.annotations.push(annotation);
  annotation.end();
}

export type LinkTarget = { readonly label: string } & (
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'place'; readonly place: string }
);

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws an image object into an area; `turn` maps the unit square onto it. */
export function paintImage(surface: Surface, name: string, image: PdfRef, turn: readonly number[]): void {
  pageOf(surface).xobjects[name] ??= image;
  surface.operators.push(`q ${turn.map(num).join(' ')} cm /${name} Do Q`);
}
