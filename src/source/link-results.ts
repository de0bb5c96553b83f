import { isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { LinkResult } from '../core/web-links.ts';
import { nestsTooDeep } from './yaml-parse.ts';

const HEAD = ' Ditulis oleh inovasi check --links: hasil pemeriksaan tautan, dengan tanggalnya.';

function listOf(document: Document): YAMLSeq | undefined {
  const { contents, errors } = document;
  if (errors.length > 0) return undefined;
  if (isSeq(contents)) return contents;
  return contents === null ? document.createNode([]) : undefined;
}

function addressOf(item: unknown): string {
  const address = isMap(item) ? item.get('tautan') : undefined;
  return typeof address === 'string' ? address : '';
}

function settle(entry: YAMLMap, result: LinkResult): void {
  for (const key of ['keadaan', 'diperiksa', 'kode', 'alasan'] as const) {
    if (result[key] === undefined) entry.delete(key);
    else if (entry.get(key) !== result[key]) entry.set(key, result[key]);
  }
}

/**
 * The text of `tautan.yaml` with these results in place of the earlier ones, sorted by address; comments beside an entry stay.
 * Undefined where the text is no such list and so cannot be written without losing what it holds.
 */
export function withLinkResults(text: string, results: readonly LinkResult[]): string | undefined {
  if (nestsTooDeep(text)) return undefined;
  const document: Document = parseDocument(text, { logLevel: 'error' });
  const list = listOf(document);
  if (list === undefined) return undefined;
  const known = new Map(list.items.map((item) => [addressOf(item), item]));
  const sorted = results.toSorted((a, b) => ((a.tautan ?? '') < (b.tautan ?? '') ? -1 : 1));
  list.items = sorted.map((result) => {
    const found = known.get(result.tautan ?? '');
    if (!isMap(found)) return document.createNode(result);
    settle(found, result);
    return found;
  });
  list.flow = list.items.length === 0;
  if (document.contents !== list) document.contents = list;
  if (text.trim() === '') document.commentBefore = HEAD;
  return document.toString({ lineWidth: 0 });
}
