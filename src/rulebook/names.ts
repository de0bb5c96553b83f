import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from '../core/language.ts';
import { BASE, editionFile, listEditions, listLocal } from './list.ts';

/** A name with what it stands for. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

function bare(text: string | undefined): string {
  return (text ?? '').replace(/^["']|["']$/g, '');
}

/** Rules that a rulebook's text declares; the text is looked through, not parsed, so that it costs next to nothing. */
function rulesIn(text: string, language: Language): readonly Named[] {
  const wanted = language === 'en' ? /\bjudul_en: *("[^"]*"|[^,}\n]+)/ : /\bjudul: *("[^"]*"|[^,}\n]+)/;
  const places = [...text.matchAll(/\bid: ([a-z0-9-]+\/[a-z0-9-]+)/g)];
  return places.map(({ 1: id = '', index }, nth) => {
    const entry = text.slice(index, Math.min(places[nth + 1]?.index ?? text.length, index + 400));
    return { id, title: bare(wanted.exec(entry)?.[1]?.trim()) };
  });
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function localFiles(root: string | undefined): readonly string[] {
  return root === undefined ? [] : listLocal(root).map((id) => join(root, 'paket-aturan', `${id}.yaml`));
}

function nameIn(text: string): string {
  return bare(/^nama: *(.+)$/m.exec(text)?.[1]?.trim());
}

/** Editions that ship with the tool, newest first, then rulebooks of the repository. */
export function editionNames(home: string, root: string | undefined): readonly Named[] {
  const shipped = listEditions(home).map((id) => ({
    id,
    title: nameIn(textOf(join(home, editionFile(id)))),
  }));
  const local = localFiles(root).map((path) => ({
    id: basename(path, '.yaml'),
    title: nameIn(textOf(path)),
  }));
  return [...shipped, ...local];
}

/** Every rule of the tool and of the repository's own rulebooks, each once, by id. */
export function ruleNames(home: string, root: string | undefined, language: Language): readonly Named[] {
  const shipped = [BASE, ...listEditions(home)].map((id) => join(home, editionFile(id)));
  const rules = [...shipped, ...localFiles(root)].flatMap((path) => rulesIn(textOf(path), language));
  const byId = new Map<string, Named>();
  for (const rule of rules)
    if (!byId.has(rule.id) || byId.get(rule.id)?.title === '') byId.set(rule.id, rule);
  return [...byId.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
