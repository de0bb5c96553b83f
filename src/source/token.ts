import type MarkdownIt from 'markdown-it';

export type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** An attribute as text; empty where it is absent. */
export function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}

/** 1-based line where a block token begins. */
export function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1;
}
