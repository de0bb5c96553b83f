/** Bytes that no text holds, in whatever encoding of one byte. */
// oxlint-disable-next-line no-control-regex -- that is what is asked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** What a text begins with, after blanks and comments, that is more than plain. */
const SPECIAL: readonly (readonly [RegExp, string])[] = [
  [/^<!doctype html|^<html|^<head|^<body/i, 'text/html'],
  [
    /^<svg[\s>]|^(?:<\?xml[^>]{0,200}\?>|<!DOCTYPE svg[^>]{0,400}>|<!--(?:(?!-->).){0,2000}-->|\s)+<svg[\s>]/i,
    'image/svg+xml',
  ],
  [/^<\?xml\s/i, 'application/xml'],
];

function decoded(head: Uint8Array): string | undefined {
  const [first, second] = head;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (wide) return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (CONTROLS.test(bytes.toString('latin1'))) return undefined;
  return bytes.toString('utf8');
}

/** The media type of a text by its first bytes; undefined where they are no text. */
export function textType(head: Uint8Array): string | undefined {
  const text = decoded(head)
    ?.replace(/^[\uFEFF\s]+/, '')
    .slice(0, 4096);
  if (text === undefined) return undefined;
  return SPECIAL.find(([pattern]) => pattern.test(text))?.[1] ?? 'text/plain';
}
