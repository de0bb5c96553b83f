import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rulebook file of a shipped edition, from the package's root. */
export function editionFile(id: string): string {
  return `templates/${id}/rulebook.yaml`;
}

/** The rules that every edition extends, and the skeleton that all of them share; no edition itself. */
export const BASE = 'dasar';

/** The year that the text of a rulebook names; 0 where it is no edition but something that editions extend. */
export function yearOf(text: string): number {
  return Number(/^tahun:\s*(\d{4})/m.exec(text)?.[1] ?? 0);
}

/** Ids of the shipped editions: folders under `templates/` that hold a rulebook with a year, newest year first. */
export function listEditions(home: string): readonly string[] {
  const templates = join(home, 'templates');
  if (!existsSync(templates)) return [];
  return readdirSync(templates)
    .filter((id) => existsSync(join(home, editionFile(id))))
    .map((id) => ({ id, year: yearOf(readFileSync(join(home, editionFile(id)), 'utf8')) }))
    .filter(({ year }) => year > 0)
    .toSorted((one, other) => other.year - one.year || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}
