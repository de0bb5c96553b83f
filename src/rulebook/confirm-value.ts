import { DURATION_OPTION } from '../core/dates.ts';
import { readAmount, readDuration, readYesNo } from '../core/quantity.ts';
import { conform } from './conform.ts';
import type { Slot } from './slots.ts';

/** What a person may write for a value, by the kind of value. */
export type ValueKind = 'durasi' | 'jumlah' | 'ya-tidak' | 'daftar' | 'teks';

/** The kind of value that a slot takes. */
export function kindOf({ schema }: Pick<Slot, 'schema'>): ValueKind {
  if (schema.pattern === DURATION_OPTION.pattern) return 'durasi';
  if (schema.type === 'integer' || schema.type === 'number') return 'jumlah';
  if (schema.type === 'boolean') return 'ya-tidak';
  return schema.type === 'array' ? 'daftar' : 'teks';
}

/** A list of plain words may be written with commas between them. */
function readList({ schema }: Slot, text: string): unknown {
  if (schema.items?.type !== 'string') return undefined;
  return text
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '');
}

const READERS: Readonly<Record<ValueKind, (slot: Slot, text: string) => unknown>> = {
  durasi: (_slot, text) => readDuration(text),
  jumlah: ({ unit }, text) => readAmount(text, unit),
  'ya-tidak': (_slot, text) => readYesNo(text),
  daftar: readList,
  teks: (_slot, text) => text.trim(),
};

/** The value that was written for a slot, in the slot's own terms; undefined where it does not fit. */
export function readValue(slot: Slot, written: unknown): unknown {
  const value = typeof written === 'string' ? READERS[kindOf(slot)](slot, written) : written;
  if (value === undefined) return undefined;
  const misfits = [...conform(value, slot.schema, { file: '', path: [] })];
  return misfits.length === 0 ? value : undefined;
}
