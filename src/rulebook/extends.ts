import type { Finding } from '../core/finding.ts';
import { isMapping, type Mapping } from '../source/prune.ts';
import { similarTo } from '../source/shape-findings.ts';
import { entriesOf, textAt, type RulebookFile } from './raw.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'rulebook/extends-tidak-dikenal': { id: string; dikenal: readonly string[]; mirip?: string };
    'rulebook/extends-berputar': { rantai: readonly string[] };
  }
}

/** The files that make one rulebook, youngest first, and what was wrong with the chain. */
export interface Chain {
  readonly files: readonly RulebookFile[];
  readonly problems: readonly Finding[];
}

/** The edition a file extends, if it names one. */
export function parentOf(file: RulebookFile): string | undefined {
  return isMapping(file.yaml.data) ? textAt(file.yaml.data, 'extends') : undefined;
}

/** Follows `extends` through the given files; `known` are the names a missing parent may have meant. */
export function chainOf(
  id: string,
  files: ReadonlyMap<string, RulebookFile>,
  known: readonly string[],
): Chain {
  const chain: RulebookFile[] = [];
  let current = files.get(id);
  while (current !== undefined) {
    chain.push(current);
    const parent = parentOf(current);
    if (parent === undefined) break;
    const at = { file: current.file, path: ['extends'], on: 'value' } as const;
    const rantai = chain.map((file) => file.id);
    if (rantai.includes(parent)) {
      const problem: Finding = {
        problem: 'rulebook/extends-berputar',
        args: { rantai: [...rantai, parent] },
        at,
      };
      return { files: chain, problems: [problem] };
    }
    current = files.get(parent);
    if (current === undefined) {
      const args = { id: parent, dikenal: known, ...similarTo(parent, known) };
      return { files: chain, problems: [{ problem: 'rulebook/extends-tidak-dikenal', args, at }] };
    }
  }
  return { files: chain, problems: [] };
}

/** Every value with provenance in here is from now on borrowed, unless that was settled before. */
function borrowed(value: unknown, from: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => borrowed(item, from));
  if (!isMapping(value)) return value;
  if (Array.isArray(value['nilai'])) return { dipinjam: from, ...value };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, borrowed(item, from)]));
}

/** What the base states belongs to no edition, so that nobody can borrow it. */
export function settled(base: Mapping): Mapping {
  return borrowed(base, undefined) as Mapping;
}

type Merge = (parent: Mapping, child: Mapping) => Mapping;

const replaceKeys: Merge = (parent, child) => ({ ...parent, ...child });

/** Options merge by name, so that a child states only what differs; those of another check kind do not fit. */
const mergeRule: Merge = (parent, child) => {
  const sameKind = child['periksa'] === undefined || child['periksa'] === parent['periksa'];
  const options = [sameKind ? parent['dengan'] : undefined, child['dengan']].filter(isMapping);
  return { ...parent, ...child, ...(options.length === 0 ? {} : { dengan: Object.assign({}, ...options) }) };
};

function mergeBy(key: string, parent: unknown, child: unknown, merge: Merge): readonly Mapping[] {
  const older = entriesOf(parent).map(([, entry]) => entry);
  const younger = entriesOf(child).map(([, entry]) => entry);
  const own = new Map(younger.map((entry) => [entry[key], entry]));
  const known = new Set(older.map((entry) => entry[key]));
  const kept = older.map((entry) => {
    const override = own.get(entry[key]);
    return override === undefined ? entry : merge(entry, override);
  });
  return [...kept, ...younger.filter((entry) => !known.has(entry[key]))];
}

const mergeSection: Merge = (parent, child) => ({
  ...parent,
  ...child,
  ...(child['isian'] === undefined
    ? {}
    : { isian: mergeBy('id', parent['isian'], child['isian'], replaceKeys) }),
});

/** How lists merge: by which key, and how two entries of one name become one. */
const LISTS: readonly (readonly [list: string, key: string, merge: Merge])[] = [
  ['sumber', 'id', replaceKeys],
  ['syarat_kelompok', 'kelompok', replaceKeys],
  ['batas_kelompok', 'kelompok', replaceKeys],
  ['bagian', 'id', mergeSection],
  ['surat', 'id', replaceKeys],
  ['aturan', 'id', mergeRule],
];

function isSameEdition(parent: Mapping, child: Mapping): boolean {
  return ['kompetisi', 'tahun'].every((key) => child[key] === undefined || child[key] === parent[key]);
}

/** Rules that belong to no competition and no year: what they state holds in every edition, and is never borrowed. */
export function isBase(parent: Mapping): boolean {
  return parent['kompetisi'] === undefined && parent['tahun'] === undefined;
}

/**
 * A child rulebook laid over its parent: lists merge by id and options by name, any other value of the child replaces
 * the parent's. What comes from another edition is marked as borrowed; a package that refines the same competition and
 * year borrows nothing. The calendar, the outcome, that it was cancelled, and the
 * parent's own parents are never inherited across editions.
 */
export function extendData(parent: Mapping, child: Mapping): Mapping {
  const same = isSameEdition(parent, child);
  const { extends: _parents, tahap, hasil, ditiadakan, bentuk_dipinjam, ...rest } = parent;
  const from = textAt(parent, 'id');
  const own = { tahap, hasil, ditiadakan, bentuk_dipinjam };
  const base = (same ? { ...rest, ...own } : borrowed(rest, from)) as Mapping;
  const lists = LISTS.map(([list, key, merge]) => [list, mergeBy(key, base[list], child[list], merge)]);
  // Nothing that an edition asks can be left out, whatever the file says: `validate` reports it.
  const tanpa = isBase(parent) ? child['tanpa'] : undefined;
  return { ...base, ...child, tanpa, ...Object.fromEntries(lists) };
}
