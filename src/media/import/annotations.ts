import type { RawValue } from '../../core/foreign.ts';
import { entriesAt, isDict, listAt, nameAt, numberAt, numbersAt, objectAt, valueAt } from '../values.ts';
import type { Desk, Found } from './desk.ts';
import { copyForm } from './resources.ts';

/** A stamp, a visible signature or the value of a field, with the matrix that puts it on the page. */
export interface Appearance {
  readonly form: RawValue;
  readonly matrix: readonly number[];
}

/** Notes that show nothing on paper. */
const UNSEEN = new Set(['Link', 'Popup']);
const HIDDEN = 0x02;
const NO_VIEW = 0x20;

type Box = readonly [number, number, number, number];

/** A rectangle with its lower left corner first. */
export function boxAt(desk: Desk, value: RawValue | undefined): Box | undefined {
  const numbers = numbersAt(desk.source, value, 4);
  if (numbers === undefined) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** The form that shows how a note looks now: one of several where it has states. */
function stateOf(desk: Desk, entries: Readonly<Record<string, RawValue>>): RawValue | undefined {
  const { N } = entriesAt(desk.source, entries['AP']);
  if (N === undefined || objectAt(desk.source, N).data !== undefined) return N;
  const states = valueAt(desk.source, N);
  const state = nameAt(desk.source, entries['AS']);
  return isDict(states) && state !== undefined ? states.entries[state] : undefined;
}

/** The box that a form takes up once its own matrix was applied. */
function boundsOf(desk: Desk, form: Readonly<Record<string, RawValue>>): Box | undefined {
  const box = boxAt(desk, form['BBox']);
  if (box === undefined) return undefined;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersAt(desk.source, form['Matrix'], 6) ?? [];
  const corners = [0, 2].flatMap((x) => [1, 3].map((y) => [box[x] ?? 0, box[y] ?? 0] as const));
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function placed(bounds: Box, rect: Box): readonly number[] | undefined {
  const [width, height] = [bounds[2] - bounds[0], bounds[3] - bounds[1]];
  if (width <= 0 || height <= 0) return undefined;
  const [x, y] = [(rect[2] - rect[0]) / width, (rect[3] - rect[1]) / height];
  if (x === 0 || y === 0) return undefined;
  return [x, 0, 0, y, rect[0] - bounds[0] * x, rect[1] - bounds[1] * y];
}

/** What kind of note it is; undefined where nothing of it is to be seen. */
function seenKind(desk: Desk, entries: Readonly<Record<string, RawValue>>): string | undefined {
  const flags = numberAt(desk.source, entries['F']) ?? 0;
  const kind = nameAt(desk.source, entries['Subtype']);
  return UNSEEN.has(kind ?? 'Link') || (flags & (HIDDEN | NO_VIEW)) !== 0 ? undefined : kind;
}

function appearanceOf(
  desk: Desk,
  entries: Readonly<Record<string, RawValue>>,
  found: Found,
): Appearance | undefined {
  const kind = seenKind(desk, entries);
  if (kind === undefined) return undefined;
  if (entries['OC'] !== undefined && desk.hides) found.add('layers');
  const form = stateOf(desk, entries);
  const object = objectAt(desk.source, form);
  if (form === undefined || object.data === undefined || !isDict(object.value)) {
    noteMissing(desk, kind, entries, found);
    return undefined;
  }
  const rect = boxAt(desk, entries['Rect']);
  const bounds = boundsOf(desk, object.value.entries);
  const matrix = rect === undefined || bounds === undefined ? undefined : placed(bounds, rect);
  if (matrix === undefined) return undefined;
  return { form: copyForm(desk, form, found), matrix };
}

/** A note that the reader's program draws by itself, or a field that it fills in. */
function noteMissing(
  desk: Desk,
  kind: string,
  entries: Readonly<Record<string, RawValue>>,
  found: Found,
): void {
  if (kind !== 'Widget') {
    if (entries['AP'] === undefined) found.add('form');
    return;
  }
  const value = entries['V'] ?? entriesAt(desk.source, entries['Parent'])['V'];
  const isSignature = nameAt(desk.source, entries['FT']) === 'Sig';
  if (value !== undefined && value !== null && !isSignature && entries['AP'] === undefined) found.add('form');
}

/** How the notes, stamps, signatures and fields of a page look. */
export function appearancesOf(desk: Desk, annotations: RawValue | undefined, found: Found): Appearance[] {
  return listAt(desk.source, annotations).flatMap((annotation) => {
    const entries = entriesAt(desk.source, annotation);
    return appearanceOf(desk, entries, found) ?? [];
  });
}
