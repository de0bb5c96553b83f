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

/** The competition that a repository is made for where nobody names an edition. */
const USUAL = 'Kompetisi Inovasi Pelayanan Publik';

interface Listed {
  readonly id: string;
  readonly year: number;
  readonly text: string;
}

function shipped(home: string): readonly Listed[] {
  const templates = join(home, 'templates');
  if (!existsSync(templates)) return [];
  return readdirSync(templates)
    .filter((id) => existsSync(join(home, editionFile(id))))
    .map((id) => ({ id, text: readFileSync(join(home, editionFile(id)), 'utf8') }))
    .map(({ id, text }) => ({ id, text, year: yearOf(text) }))
    .filter(({ year }) => year > 0)
    .toSorted((one, other) => other.year - one.year || (one.id < other.id ? -1 : 1));
}

function wasHeld({ text }: Listed): boolean {
  return !/^ditiadakan:/m.test(text);
}

/** Ids of the shipped editions: folders under `templates/` that hold a rulebook with a year, newest year first. */
export function listEditions(home: string): readonly string[] {
  return shipped(home).map(({ id }) => id);
}

/** The editions that a dossier can be held against: all but those that were cancelled. */
export function usableEditions(home: string): readonly string[] {
  return shipped(home)
    .filter(wasHeld)
    .map(({ id }) => id);
}

/** The newest usable edition of the usual competition, for whoever names none. */
export function newestEdition(home: string): string | undefined {
  const usable = shipped(home).filter(wasHeld);
  return (usable.find(({ text }) => text.includes(`\nkompetisi: ${USUAL}\n`)) ?? usable[0])?.id;
}

/** Ids of the rulebooks under a repository's `paket-aturan/`, in order of their names. */
export function listLocal(root: string): readonly string[] {
  const folder = join(root, 'paket-aturan');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map(({ name }) => name.slice(0, -'.yaml'.length))
    .filter((id) => /^[a-z0-9][a-z0-9-]*$/.test(id))
    .sort();
}
