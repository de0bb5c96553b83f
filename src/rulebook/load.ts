import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checks } from '../checks/index.ts';
import { InovasiError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { mostSimilar } from '../core/similar.ts';
import { firstValue } from '../core/sourced.ts';
import { readYaml } from '../source/yaml.ts';
import { parentOf } from './extends.ts';
import { internalRules } from './internal.ts';
import { BASE, editionFile, listEditions, usableEditions, yearOf } from './list.ts';
import type { RulebookFile } from './raw.ts';
import { resolveRulebook } from './resolve.ts';
import { reviveRulebook, serializeRulebook, type SerializedRulebook } from './serialize.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'rulebook/nama-terpakai': { id: string };
  }
}

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
  const file = editionFile(id);
  if (existsSync(join(home, file))) return { file, text: readText(join(home, file)), local: false };
  return root === undefined ? undefined : findLocal(id, root);
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
    const yaml = readYaml(text, file, { numbers: true });
    const read: RulebookFile = { id: name, file, yaml, ...(next.local ? { local: true } : {}) };
    files.set(name, read);
    sources[file] = sha256(text);
    const parent = parentOf(read);
    if (parent === undefined) break;
    [name, next] = [parent, find(parent, from.home, from.root)];
  }
  return { files, sources };
}

/** A package under the name of a shipped edition would replace it unseen: the shipped one stays. */
function shadowing(id: string, home: string, root: string | undefined): readonly Finding[] {
  const local = root === undefined || !NAME.test(id) ? undefined : findLocal(id, root);
  if (local === undefined || !existsSync(join(home, editionFile(id)))) return [];
  return [{ problem: 'rulebook/nama-terpakai', args: { id }, at: { file: local.file, line: 1, column: 1 } }];
}

/**
 * The rulebook of an edition, or of a package under the repository's `paket-aturan/`, parents merged in. What is wrong
 * inside stands in its `problems`; only a name that names nothing throws.
 */
export function loadRulebook(id: string, home: string, root?: string): Rulebook {
  const found = findEdition(id, home, root);
  if (found === undefined) throw unknownEdition(id, home);
  const shadowed = shadowing(id, home, root);
  const compiled = found.local ? undefined : readCompiled(id, home);
  const rulebook = compiled ?? resolved(id, found, placeOf(home, root));
  return shadowed.length === 0 ? rulebook : { ...rulebook, problems: [...shadowed, ...rulebook.problems] };
}

function resolved(
  id: string,
  found: Found,
  from: { readonly home: string; readonly root?: string },
): Rulebook {
  const { files } = gather(id, found, from);
  return resolveRulebook(id, { files, known: listEditions(from.home) }, checks);
}

/** The same, with the rules that the agency's own file adds; it keeps its name. */
export function loadWithInternal(id: string, home: string, root: string): Rulebook {
  const found = findEdition(id, home, root);
  if (found === undefined) throw unknownEdition(id, home);
  const { files } = gather(id, found, { home, root });
  const own = internalRules(root, id);
  const shelf = { files: new Map([...files, [own.id, own]]), known: listEditions(home) };
  const plain = loadRulebook(id, home, root);
  const { problems, ...whole } = resolveRulebook(own.id, shelf, checks);
  const { versi, nama } = plain;
  return { ...whole, id, versi, nama, problems: [...shadowing(id, home, root), ...problems] };
}

/** The rulebook, to hold dossiers against; an edition that was cancelled throws `edisi-ditiadakan`. */
export function requireUsable(rulebook: Rulebook, home: string): Rulebook {
  const { ditiadakan, nama } = rulebook;
  if (ditiadakan === undefined) return rulebook;
  const facts = { edition: nama, instead: firstValue(ditiadakan) ?? '', usable: usableEditions(home) };
  throw new InovasiError('edisi-ditiadakan', facts);
}

/** The rulebook to hold dossiers against; an edition that was cancelled throws `edisi-ditiadakan`. */
export function loadUsable(id: string, home: string, root?: string): Rulebook {
  return requireUsable(loadRulebook(id, home, root), home);
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
