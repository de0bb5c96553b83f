import type { Stored } from '../../core/bytes.ts';
import type { ForeignObject, RawValue } from '../../core/foreign.ts';
import type { PdfDocument, PdfRef } from '../writer/index.ts';

/** A name as a file writes it: what could be taken for something else stands as a number. */
function written(name: string): string {
  return Array.from(Buffer.from(name, 'utf8'), (code) => {
    const sign = String.fromCharCode(code);
    const plain = code > 32 && code < 127 && !'()<>[]{}/%#'.includes(sign);
    return plain ? sign : `#${code.toString(16).padStart(2, '0')}`;
  }).join('');
}

/** What the objects of one file are written with. */
interface Desk {
  readonly refs: readonly PdfRef[];
  /** Names as they are written: a file has few of them, each in every page. */
  readonly names: Map<string, string>;
}

function nameOn({ names }: Desk, name: string): string {
  const known = names.get(name) ?? written(name);
  names.set(name, known);
  return known;
}

function translated(value: RawValue, desk: Desk): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (!('kind' in value)) return value.map((item) => translated(item, desk));
  switch (value.kind) {
    case 'name':
      return nameOn(desk, value.value);
    case 'text':
      return Buffer.from(value.bytes);
    case 'link':
      return desk.refs[value.to] ?? null;
    default:
      return Object.fromEntries(
        Object.entries(value.entries).map(([key, item]) => [nameOn(desk, key), translated(item, desk)]),
      );
  }
}

/**
 * Writes the objects of a file that others made into ours, and gives back what each has become. What stands in that file as
 * it is to stand in ours is read from there as it is written.
 */
export function writeForeign(
  doc: PdfDocument,
  objects: readonly ForeignObject[],
  file: Stored,
): readonly PdfRef[] {
  const refs = objects.map(() => doc.ref({}));
  const desk: Desk = { refs, names: new Map() };
  objects.forEach(({ value, data }, index) => {
    const ref = refs[index];
    if (ref === undefined) return;
    ref.data = translated(value, desk) as Record<string, unknown>;
    if (data === undefined || data instanceof Uint8Array) ref.end(data);
    else ref.end({ size: data.length, pieces: (from, length) => file.pieces(data.start + from, length) });
  });
  return refs;
}
