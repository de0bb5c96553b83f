import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checks } from '../checks/index.ts';
import { InovasiError } from '../core/errors.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { mostSimilar } from '../core/similar.ts';
import { firstValue } from '../core/sourced.ts';
import { readYaml } from '../source/yaml.ts';
import { parentOf } from './extends.ts';
import { BASE, editionFile, listEditions, usableEditions, yearOf } from './list.ts';
import type { RulebookFile } from './raw.ts';
import { resolveRulebook } from './resolve.ts';
import { reviveRulebook, serializeRulebook, type SerializedRulebook } from './serialize.ts';

/** A rulebook resolved at build time, with the SHA-256 of each file it was made from. */
interface Compiled {
  readonly sources: Readonly<Record<string, string>>;
  readonly rulebook: SerializedRulebook;
}

/** A rulebook file found on disk. */
interface Found {
  readonly file: string;
  readonly text: string;
  readonly local: boolean;
}

const NAME = /^[a-z0-9][a-z0-9-]*$/;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new InovasiError('tidak-bisa-membaca', { path, reason }, error);
  }
}

/** A package of the agency's own; a link that leads out of the repository is as good as none. */
function findLocal(id: string, root: string): Found | undefined {
  const file = `paket-aturan/${id}.yaml`;
  const path = join(root, file);
  if (!existsSync(path) || !realpathSync(path).startsWith(realpathSync(root) + sep)) return undefined;
  return { file, text: readText(path), local: true };
}

function find(id: string, home: string, root: string | undefined): Found | undefined {
  if (!NAME.test(id)) return undefined;
  const local = root === undefined ? undefined : findLocal(id, root);
  if (local !== undefined) return local;
  const file = editionFile(id);
  return existsSync(join(home, file)) ? { file, text: readText(join(home, file)), local: false } : undefined;
}

/** What is shipped without a year is only there to be extended; a package of the agency answers for itself. */
function findEdition(id: string, home: string, root: string | undefined): Found | undefined {
  const found = find(id, home, root);
  return found === undefined || found.local || yearOf(found.text) > 0 ? found : undefined;
}

function placeOf(home: string, root: string | undefined): { readonly home: string; readonly root?: string } {
  return { home, ...(root === undefined ? {} : { root }) };
}

function unknownEdition(edition: string, home: string): InovasiError {
  const known = usableEditions(home);
  const similar = mostSimilar(edition, listEditions(home));
  return new InovasiError('edisi-tidak-dikenal', {
    edition,
    known,
    ...(similar === undefined ? {} : { similar }),
  });
}

function compiledFile(id: string): string {
  return `dist/rulebooks/${id}.json`;
}

/** What the build stored, unless a file it was made from has changed since. */
function readCompiled(id: string, home: string): Rulebook | undefined {
  const path = join(home, compiledFile(id));
  if (!existsSync(path)) return undefined;
  const { sources, rulebook } = JSON.parse(readText(path)) as Compiled;
  const fresh = Object.entries(sources).every(
    ([file, hash]) => existsSync(join(home, file)) && sha256(readText(join(home, file))) === hash,
  );
  return fresh ? reviveRulebook(rulebook) : undefined;
}

interface Gathered {
  readonly files: ReadonlyMap<string, RulebookFile>;
  readonly sources: Readonly<Record<string, string>>;
}

/** The file and all it extends, as far as they are there. */
function gather(id: string, found: Found, from: { readonly home: string; readonly root?: string }): Gathered {
  const files = new Map<string, RulebookFile>();
  const sources: Record<string, string> = {};
  let [name, next]: [string, Found | undefined] = [id, found];
  while (next !== undefined && !files.has(name)) {
    const { file, text } = next;
    const read: RulebookFile = { id: name, file, yaml: readYaml(text, file, { numbers: true }) };
    files.set(name, read);
    sources[file] = sha256(text);
    const parent = parentOf(read);
    if (parent === undefined) break;
    [name, next] = [parent, find(parent, from.home, from.root)];
  }
  return { files, sources };
}

/**
 * The rulebook of an edition, or of a package under the repository's `paket-aturan/`, parents merged in. What is wrong
 * inside stands in its `problems`; only a name that names nothing throws.
 */
export function loadRulebook(id: string, home: string, root?: string): Rulebook {
  const found = findEdition(id, home, root);
  if (found === undefined) throw unknownEdition(id, home);
  const compiled = found.local ? undefined : readCompiled(id, home);
  if (compiled !== undefined) return compiled;
  const { files } = gather(id, found, placeOf(home, root));
  return resolveRulebook(id, { files, known: listEditions(home) }, checks);
}

/** The rulebook to hold dossiers against; an edition that was cancelled throws `edisi-ditiadakan`. */
export function loadUsable(id: string, home: string, root?: string): Rulebook {
  const rulebook = loadRulebook(id, home, root);
  const { ditiadakan, nama } = rulebook;
  if (ditiadakan === undefined) return rulebook;
  const facts = { edition: nama, instead: firstValue(ditiadakan) ?? '', usable: usableEditions(home) };
  throw new InovasiError('edisi-ditiadakan', facts);
}

/** The edition and all that it extends, youngest first, the base at the end. */
export function ancestryOf(id: string, home: string, root?: string): readonly string[] {
  const found = findEdition(id, home, root);
  const names = found === undefined ? [id] : [...gather(id, found, placeOf(home, root)).files.keys()];
  return [...names.filter((name) => name !== BASE), BASE];
}

/** For the build: path and text of the file that lets `loadRulebook` skip parsing a shipped edition. */
export function compileRulebook(
  id: string,
  home: string,
): { readonly file: string; readonly text: string; readonly rulebook: Rulebook } {
  const found = findEdition(id, home, undefined);
  if (found === undefined) throw unknownEdition(id, home);
  const { files, sources } = gather(id, found, { home });
  const rulebook = resolveRulebook(id, { files, known: listEditions(home) }, checks);
  const compiled: Compiled = { sources, rulebook: serializeRulebook(rulebook) };
  return { file: compiledFile(id), text: `${JSON.stringify(compiled)}\n`, rulebook };
}
