import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Snippet } from '../../src/messages/explain/entry.ts';
import { SAMPLES } from '../support/facts.ts';
import type { Files } from '../support/variants.ts';

function idOf(node: unknown): unknown {
  return isMap(node) ? node.get('id') : undefined;
}

function mergeMaps(into: YAMLMap, from: YAMLMap): void {
  for (const { key, value } of from.items) {
    const name = isScalar(key) ? key.value : key;
    const own = into.get(name, true);
    const given = value as Node | null;
    if (isMap(own) && isMap(given)) mergeMaps(own, given);
    else if (isSeq(own) && isSeq(given)) into.set(name, mergedList(own, given));
    else into.set(name, given);
  }
}

/** Entries with an id that the list has are merged into it; others come behind. What names no id replaces the list. */
function mergedList(own: YAMLSeq, given: YAMLSeq): YAMLSeq {
  const ids = given.items.map(idOf);
  if (ids.length === 0 || ids.some((id) => id === undefined) || new Set(ids).size < ids.length) return given;
  for (const [index, id] of ids.entries()) {
    const found = own.items.find((item) => idOf(item) === id);
    const item = given.items[index];
    if (isMap(found) && isMap(item)) mergeMaps(found, item);
    else own.items.push(item);
  }
  return own;
}

function layOver(document: Document, text: string): void {
  const given = parseDocument(text);
  const [own, add] = [document.contents, given.contents];
  if (isMap(own) && isMap(add)) mergeMaps(own, add);
  else if (isSeq(own) && isSeq(add)) document.contents = mergedList(own, add);
  else throw new Error(`cannot be laid over each other: ${text}`);
}

const UNITS: Readonly<Record<string, number>> = { B: 1, kB: 1000, MB: 1_000_000 };

function listed(files: Files, folder: string, line: string): void {
  const [, name = '', size = '', unit = ''] = /^(\S+)\s+(\d+)\s*(B|kB|MB)$/.exec(line) ?? [];
  const wanted = Number(size) * (UNITS[unit] ?? Number.NaN);
  const content = files.bytes(`${folder}${name}`);
  files.write(
    `${folder}${name}`,
    Buffer.concat([content, Buffer.alloc(Math.max(0, wanted - content.length))]),
  );
}

/** What stands in the place of a file, by a part of its name; any other file only has to be there. */
const STAND_INS = [
  ['pindaian', SAMPLES.scan],
  ['konsep', SAMPLES.draft],
  ['inovasi-lain', SAMPLES.foreign],
] as const;
const ANY = '%PDF-1.7 contoh';

/** What the snippet supposes to stand beside the example, and to be told of its files. */
function prepare({ beside = [], inside = {} }: Snippet, files: Files): void {
  for (const name of beside) files.write(name, STAND_INS.find(([part]) => name.includes(part))?.[1] ?? ANY);
  for (const [name, facts] of Object.entries(inside)) files.suppose(name, facts);
}

/** Plays a snippet: changes the files of the complete example as its author wrote them. */
export function play(snippet: Snippet, files: Files): void {
  const { file, text } = snippet;
  prepare(snippet, files);
  if (file.endsWith('/')) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    for (const line of lines) listed(files, file, line);
    if (lines.length === 0) for (const name of files.names(file)) files.remove(`${file}${name}`);
  } else if (file.endsWith('.yaml') && file !== 'tautan.yaml') {
    // Nobody has gone to the addresses of the example yet.
    files.edit(file, (document) => layOver(document, text));
  } else {
    files.write(file, `${text}\n`);
  }
}
