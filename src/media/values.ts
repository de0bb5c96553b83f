import type { RawDict, RawLink, RawObject, RawValue } from '../core/foreign.ts';
import type { Source } from './source.ts';

/** Links that are followed one after the other. */
const MOST_LINKS = 20;

export function isDict(value: RawValue | undefined): value is RawDict {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dict';
}

export function isLink(value: RawValue | undefined): value is RawLink {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'link';
}

export function isList(value: RawValue | undefined): value is readonly RawValue[] {
  return Array.isArray(value);
}

/** The object that a value is or leads to. */
export function objectAt(source: Source, value: RawValue | undefined): RawObject {
  let object: RawObject = { value: value ?? null };
  for (let step = 0; step < MOST_LINKS && isLink(object.value); step += 1)
    object = source.object(object.value.to);
  return isLink(object.value) ? { value: null } : object;
}

/** The value itself, where it stands elsewhere in the file. */
export function valueAt(source: Source, value: RawValue | undefined): RawValue {
  return objectAt(source, value).value;
}

/** A dictionary's entries; none where the value is no dictionary. */
export function entriesAt(source: Source, value: RawValue | undefined): RawDict['entries'] {
  const found = valueAt(source, value);
  return isDict(found) ? found.entries : {};
}

export function nameAt(source: Source, value: RawValue | undefined): string | undefined {
  const found = valueAt(source, value);
  return typeof found === 'object' && found !== null && 'kind' in found && found.kind === 'name'
    ? found.value
    : undefined;
}

export function numberAt(source: Source, value: RawValue | undefined): number | undefined {
  const found = valueAt(source, value);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** The items of an array; a single value counts as an array of one, nothing as none. */
export function listAt(source: Source, value: RawValue | undefined): readonly RawValue[] {
  const found = valueAt(source, value);
  if (isList(found)) return found;
  return found === null ? [] : [value ?? null];
}

/** So many numbers, or undefined. */
export function numbersAt(
  source: Source,
  value: RawValue | undefined,
  count: number,
): readonly number[] | undefined {
  const numbers = listAt(source, value).map((item) => numberAt(source, item));
  return numbers.length === count && numbers.every((item) => item !== undefined) ? numbers : undefined;
}

export function name(value: string): RawValue {
  return { kind: 'name', value };
}

export function dict(entries: Readonly<Record<string, RawValue | undefined>>): RawDict {
  const kept = Object.entries(entries).filter(([, value]) => value !== undefined && value !== null);
  return { kind: 'dict', entries: Object.fromEntries(kept) as Record<string, RawValue> };
}
