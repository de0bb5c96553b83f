import type { Stored } from '../../core/bytes.ts';
import type { ForeignObject, RawValue } from '../../core/foreign.ts';
import type { PdfDocument, PdfRef } from '../door.ts';

/** A name as a file writes it: what could be taken for something else stands as a number. */
function written(name: string): string {
  return Array.from(Buffer.from(name, 'utf8'), (code) => {
    const sign = String.fromCharCode(code);
    const plain = code > 32 && code < 127 && !'()<>[]{}/%#'.includes(sign);
    return plain ? sign : `#${code.toString(16).padStart(2, '0')}`;
  }).join('');
}

function translated(value: RawValue, refs: readonly PdfRef[]): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (!('kind' in value)) return value.map((item) => translated(item, refs));
  switch (value.kind) {
    case 'name':
      return written(value.value);
    case 'text':
      return Buffer.from(value.bytes);
    case 'link':
      return refs[value.to] ?? null;
    default:
      return Object.fromEntries(
        Object.entries(value.entries).map(([key, item]) => [written(key), translated(item, refs)]),
      );
  }
}

/** A stream without a byte would be written as no stream at all. */
const NOTHING = Buffer.from('\n');

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
  objects.forEach(({ value, data }, index) => {
    const ref = refs[index];
    if (ref === undefined) return;
    ref.data = translated(value, refs) as Record<string, unknown>;
    if (data === undefined) {
      ref.end();
      return;
    }
    const coded = 'Filter' in ref.data;
    if (coded) ref.compress = false;
    if (data instanceof Uint8Array) ref.end(data.length === 0 && !coded ? NOTHING : data);
    else if (coded) ref.endWith({ size: data.length, pieces: () => file.pieces(data.start, data.length) });
    else ref.end(Buffer.concat([...file.pieces(data.start, data.length)].map((piece) => Buffer.from(piece))));
  });
  return refs;
}
