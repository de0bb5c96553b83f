import { plain } from '../../core/printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

function escaped(text: string, pattern: RegExp): string {
  return plain(text).replace(pattern, (char) => ENTITIES[char] ?? char);
}

/** Attributes as XML; a parser gives back the printable form of each value, line breaks and all. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value), /[&<>"\n\t]/g)}"`)
    .join('');
}

/** An element that holds only text. */
export function textElement(
  name: string,
  values: Readonly<Record<string, string | number>>,
  text: string,
): string {
  return `<${name}${attributes(values)}>${escaped(text, /[&<>]/g)}</${name}>`;
}
