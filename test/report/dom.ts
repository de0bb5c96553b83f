import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element as a browser reads it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function elementOf(node: Tree.Element): Element {
  return {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    text: textOf(node),
    children: node.childNodes.filter(isElement).map(elementOf),
  };
}

/** Every element at or below these, in the order of the page. */
export function everyElement(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((one) => [one, ...everyElement(one.children)]);
}

/** A page as a browser reads it, with what it complained about. */
export function pageOf(html: string): {
  readonly elements: readonly Element[];
  readonly errors: readonly string[];
} {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) });
  return { elements: everyElement(document.childNodes.filter(isElement).map(elementOf)), errors };
}

/** Part of a page as a browser reads it. */
export function fragmentOf(html: string): readonly Element[] {
  return everyElement(parseFragment(html).childNodes.filter(isElement).map(elementOf));
}
