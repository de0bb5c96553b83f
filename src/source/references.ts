import type { Reference } from '../core/dossier.ts';
import { splitTarget } from '../core/reference.ts';
import { attribute, lineOf, type Token } from './token.ts';

function textInside(children: readonly Token[], from: number): string {
  let text = '';
  for (let index = from; index < children.length && children[index]?.type !== 'link_close'; index += 1) {
    text += children[index]?.content ?? '';
  }
  return text;
}

/** Every link and picture of the text, in order. */
export function references(tokens: readonly Token[]): readonly Reference[] {
  const found: Reference[] = [];
  for (const token of tokens) {
    if (token.type !== 'inline') continue;
    const children = token.children ?? [];
    let line = lineOf(token);
    for (const [index, child] of children.entries()) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') line += 1;
      if (child.type === 'image') {
        found.push({ ...splitTarget(attribute(child, 'src')), image: true, text: child.content, line });
      }
      if (child.type === 'link_open') {
        const text = textInside(children, index + 1);
        found.push({ ...splitTarget(attribute(child, 'href')), image: false, text, line });
      }
    }
  }
  return found;
}

const LINK_WITH_BLANK = /\]\(([^()<>]*\([^()]*\)[^()<>]*|[^()<>]*)\)/g;

/** What looks like a link but is none, because its target holds a blank without angle brackets. */
export function brokenLinks(
  tokens: readonly Token[],
): readonly { readonly target: string; readonly line: number }[] {
  return tokens
    .filter((token) => token.type === 'inline')
    .flatMap((token) => {
      const text = (token.children ?? [])
        .map((child) => (child.type === 'text' ? child.content : ' '))
        .join('');
      return [...text.matchAll(LINK_WITH_BLANK)]
        .map((match) => ({ target: (match[1] ?? '').trim(), line: lineOf(token) }))
        .filter(({ target }) => /[./]/.test(target) && /\s/.test(target));
    });
}
