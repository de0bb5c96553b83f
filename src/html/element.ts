import { plain } from '../core/printable.ts';

/** Markup that is safe to put into a page; only `element` and `raw` make it. */
export interface Html {
  readonly html: string;
}

type Attributes = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** Elements that hold nothing and are never closed. */
const VOID = new Set(['meta', 'br', 'input']);

/** An element; every string in it is text of somebody and is escaped. */
export function element(name: string, attributes: Attributes, ...children: readonly (Html | string)[]): Html {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : child.html)).join('');
  return { html: `<${name}${listed.join('')}>${VOID.has(name) ? '' : `${inner}</${name}>`}` };
}

/** Several pieces of markup, each on a line of its own. */
export function lines(...pieces: readonly Html[]): Html {
  return { html: pieces.map(({ html }) => html).join('\n') };
}

/** Text of our own that is markup already, as a style sheet. */
export function raw(html: string): Html {
  return { html };
}

/** A link to a page of the web; its text alone where the address is no such page. */
export function webLink(url: string): Html {
  return /^https?:\/\//.test(url)
    ? element('a', { href: url, rel: 'noreferrer' }, url)
    : element('span', {}, url);
}
