import type { Finding } from '../core/finding.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { dropHoles, isMapping, takeOut, type Mapping } from '../source/prune.ts';
import { conform } from './conform.ts';
import { chainOf, extendData, isBase, settled } from './extends.ts';
import { inheritable, rulebookFrom } from './parts.ts';
import { placed, type Checks, type RulebookFile } from './raw.ts';
import { FILE_SCHEMA } from './schema.ts';
import { tighten } from './tighten.ts';
import { validate } from './validate.ts';

/** All that stands behind one rulebook: the files by name, and the names there are. */
export interface Shelf {
  readonly files: ReadonlyMap<string, RulebookFile>;
  readonly known: readonly string[];
}

/** Takes what has the wrong shape out of the data, so that everything after it sees well-typed values. */
function pruned(data: unknown, problems: readonly Finding[]): Mapping {
  const rest = structuredClone(data);
  for (const { at } of problems) takeOut(rest, at.path ?? []);
  const clean = dropHoles(rest);
  return isMapping(clean) ? clean : {};
}

interface Judged {
  readonly file: RulebookFile;
  readonly data: Mapping;
  readonly problems: readonly Finding[];
  /** Whether this is the file that was asked for. */
  readonly asked: boolean;
}

function judged(file: RulebookFile, index: number): Judged {
  const { yaml } = file;
  const asked = index === 0;
  if (!yaml.readable) return { file, data: {}, problems: yaml.problems, asked };
  const data = yaml.data ?? {};
  const problems = [...conform(data, FILE_SCHEMA, { file: file.file, path: [] })];
  if (problems.length === 0 && isMapping(data)) return { file, data, problems: yaml.problems, asked };
  return { file, data: pruned(data, problems), problems: [...yaml.problems, ...problems], asked };
}

interface Grown {
  readonly merged: Mapping;
  /** The part of it that is no edition. */
  readonly base: Mapping;
  readonly rulebook: Omit<Rulebook, 'problems'>;
  readonly ancestors: readonly string[];
  readonly problems: readonly Finding[];
}

const SEED: Grown = { merged: {}, base: {}, rulebook: rulebookFrom({}), ancestors: [], problems: [] };

/** The data without options that no check could run with; a rule that lacks one is a rule that nobody knows. */
function usable(data: Mapping, wrong: readonly Finding[]): Mapping {
  const options = wrong.flatMap(({ at: { path = [] } }) =>
    path[0] === 'aturan' && path[2] === 'dengan' && path.length > 3 ? [path.slice(0, 4)] : [],
  );
  if (options.length === 0) return data;
  const rest = structuredClone(data);
  for (const path of options) takeOut(rest, path);
  return rest;
}

/** Lays one more file over its parents and judges it in that light: a parent never answers for its child. */
function grow(parents: Grown, judged: Judged, checks: Checks): Grown {
  const { file, problems, asked } = judged;
  const own = { file, parent: parents.merged, data: judged.data, checks };
  const { data, problems: loosened } = file.local === true ? tighten(own) : { ...judged, problems: [] };
  const { ancestors } = parents;
  const overBase = isBase(parents.merged);
  const whole = extendData(parents.merged, data);
  const reading = { file, data: judged.data, merged: whole, ancestors, asked, overBase, checks };
  const wrong = [...validate({ ...reading, rulebook: rulebookFrom(whole) })];
  const found = problems.length > 0 ? problems : wrong;
  const merged = extendData(parents.merged, usable(data, wrong));
  const rulebook = rulebookFrom(merged);
  const passed = isBase(merged) ? settled(merged) : inheritable(merged, rulebook, parents.base);
  return {
    merged: passed,
    base: isBase(merged) ? passed : parents.base,
    rulebook,
    ancestors: [file.id, ...ancestors],
    problems: [...placed([...found, ...loosened], file.yaml), ...parents.problems],
  };
}

/** The shipped edition that an agency's file refines: the nearest one of the same competition and year. */
function refined(files: readonly RulebookFile[]): { readonly memperketat?: string } {
  if (files[0]?.local !== true) return {};
  const shipped = files.find(({ local }) => local !== true);
  const edition = isMapping(shipped?.yaml.data) ? shipped.yaml.data : {};
  // Competition and year of an edition stay: a package is one of its own only over what has no year.
  return shipped === undefined || edition['tahun'] === undefined ? {} : { memperketat: shipped.id };
}

/**
 * The rulebook of one edition from its parsed files, parents merged in. It never throws: what is wrong stands in
 * `problems` with file, line and column, and the rulebook holds what could be understood.
 */
export function resolveRulebook(id: string, shelf: Shelf, checks: Checks): Rulebook {
  const { files, problems } = chainOf(id, shelf.files, shelf.known);
  const { rulebook: grown, problems: found } = files
    .map(judged)
    .reduceRight((parents, file) => grow(parents, file, checks), SEED);
  // A file that could not be read has only the name it was asked for by.
  const rulebook = grown.id === '' ? { ...grown, id, nama: grown.nama || id } : grown;
  const oldest = files.at(-1);
  // Without its parent a file is not whole, so what it seems to lack says nothing.
  if (oldest !== undefined && problems.length > 0)
    return { ...rulebook, problems: placed(problems, oldest.yaml) };
  return { ...rulebook, ...refined(files), problems: found };
}
