/** The value at a dotted path of keys (`video.tautan`); undefined where any step is missing. */
export function valueAt(data: object, key: string): unknown {
  let value: unknown = data;
  for (const step of key.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Whether a value says nothing: absent, blank text, an empty list, or a mapping of such values. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object') return Object.values(value).every(isBlank);
  return false;
}
