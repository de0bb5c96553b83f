import type { RawValue } from '../../core/foreign.ts';
import type { Source } from '../source.ts';
import { dict, entriesAt, isLink, listAt, name, numberAt, objectAt } from '../values.ts';
import { appearancesOf, boxAt, type Appearance } from './annotations.ts';
import { place, type Desk, type Found } from './desk.ts';
import { copyContent, copyGroup } from './resources.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** A page as a form: its size as it is seen, and how the form is turned for that. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly form: number;
  readonly matrix: Matrix;
}

/** Pages hang below one another no deeper than this. */
const MOST_LEVELS = 50;

/** A value of a page, or of those above it. */
function inherited(
  source: Source,
  page: Readonly<Record<string, RawValue>>,
  key: string,
): RawValue | undefined {
  let node = page;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const value = node[key];
    if (value !== undefined && value !== null) return value;
    if (!isLink(node['Parent'])) return undefined;
    node = entriesAt(source, node['Parent']);
  }
  return undefined;
}

type Box = readonly [number, number, number, number];
const LETTER: Box = [0, 0, 612, 792];

/** The part of the page that is shown. */
function boxOf(desk: Desk, page: Readonly<Record<string, RawValue>>): Box {
  const media = boxAt(desk, inherited(desk.source, page, 'MediaBox')) ?? LETTER;
  const crop = boxAt(desk, inherited(desk.source, page, 'CropBox')) ?? media;
  const box: Box = [
    Math.max(crop[0], media[0]),
    Math.max(crop[1], media[1]),
    Math.min(crop[2], media[2]),
    Math.min(crop[3], media[3]),
  ];
  return box[2] > box[0] && box[3] > box[1] ? box : media;
}

/** Puts the box upright with its lower left corner at the origin. */
function turned([left, bottom, right, top]: Box, rotation: number, unit: number): Matrix {
  switch (rotation) {
    case 90:
      return [0, -unit, unit, 0, -bottom * unit, right * unit];
    case 180:
      return [-unit, 0, 0, -unit, right * unit, top * unit];
    case 270:
      return [0, unit, -unit, 0, top * unit, -left * unit];
    default:
      return [unit, 0, 0, unit, -left * unit, -bottom * unit];
  }
}

function contentOf(source: Source, page: Readonly<Record<string, RawValue>>, found: Found): Uint8Array {
  const parts = listAt(source, page['Contents']).flatMap((part) => {
    const object = objectAt(source, part);
    if (object.data === undefined) return [];
    const bytes = source.decoded(object);
    if (bytes === undefined) found.add('content');
    return bytes === undefined ? [] : [bytes, Buffer.from('\n')];
  });
  return Buffer.concat(parts);
}

/** One form that draws the page and then what lies upon it. */
function layered(desk: Desk, bbox: Box, page: number, appearances: readonly Appearance[]): number {
  const objects: Record<string, RawValue> = { Page: { kind: 'link', to: page } };
  const steps = appearances.map(({ form, matrix }, index) => {
    objects[`Note${index}`] = form;
    return `q ${matrix.map(decimal).join(' ')} cm /Note${index} Do Q\n`;
  });
  const value = dict({
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: bbox,
    Resources: dict({ XObject: dict(objects) }),
  });
  return place(desk, { value, data: Buffer.from(`/Page Do\n${steps.join('')}`, 'latin1') }).to;
}

/** A number without an exponent, which content may not hold. */
function decimal(value: number): string {
  return String(Number(value.toFixed(5)));
}

/** Copies a page as a form; what is found on the way speaks against showing it so. */
export function copyPage(desk: Desk, id: number, found: Found): Drawing {
  const { source } = desk;
  const page = entriesAt(source, { kind: 'link', to: id });
  const box = boxOf(desk, page);
  const unit = numberAt(source, page['UserUnit']) ?? 1;
  const rotation = (((numberAt(source, inherited(source, page, 'Rotate')) ?? 0) % 360) + 360) % 360;
  const content = contentOf(source, page, found);
  const { resources, data } = copyContent(desk, content, inherited(source, page, 'Resources'), found);
  const value = dict({
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: box,
    Group: copyGroup(desk, page['Group'], found),
    Resources: resources,
  });
  const drawn = place(desk, { value, data }).to;
  const appearances = appearancesOf(desk, page['Annots'], found);
  const form = appearances.length === 0 ? drawn : layered(desk, box, drawn, appearances);
  const [width, height] = [(box[2] - box[0]) * unit, (box[3] - box[1]) * unit];
  const lies = rotation % 180 === 90;
  return {
    width: lies ? height : width,
    height: lies ? width : height,
    form,
    matrix: turned(box, rotation, unit),
  };
}
