import { certaintyOf, isSettled, isSourced, type Source, type Sourced } from '../core/sourced.ts';
import { isMapping, type Mapping } from '../source/prune.ts';
import { entriesOf, textAt } from './raw.ts';

type Sources = ReadonlyMap<string, Source>;

function sourcesOf(parent: Mapping): Sources {
  return new Map(
    entriesOf(parent['sumber']).map(([, entry]) => [String(entry['id']), entry as unknown as Source]),
  );
}

function said({ nilai }: Sourced<unknown>): string {
  return JSON.stringify(nilai.map(({ isi }) => isi));
}

/**
 * A value of the agency's, which remembers the edition's that it takes the place of. One that only repeats what is
 * settled anyway stays the edition's.
 */
function ownValue(value: Sourced<unknown>, old: unknown, sources: Sources): unknown {
  if (!isSourced(old)) return { ...value, instansi: true };
  if (said(value) === said(old) && isSettled(certaintyOf(old, sources))) return old;
  return { ...value, instansi: true, semula: old.semula ?? old };
}

/** The entry of the parent's list that goes by the same name. */
function namesake(list: unknown, entry: unknown): unknown {
  if (!isMapping(entry)) return undefined;
  const key = entry['id'] === undefined ? 'kelompok' : 'id';
  return entriesOf(list).find(([, other]) => other[key] === entry[key])?.[1];
}

function ownIn(value: unknown, old: unknown, sources: Sources): unknown {
  if (isSourced(value)) return ownValue(value, old, sources);
  if (Array.isArray(value) && !isSourced(old))
    return value.map((item) => ownIn(item, namesake(old, item), sources));
  if (isMapping(value) && !isSourced(old)) {
    const before = isMapping(old) ? old : {};
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, ownIn(item, before[key], sources)]),
    );
  }
  // An option written plainly in the place of one with provenance is still somebody's word: the agency's.
  return isSourced(old) && !(isMapping(value) && value['dari'] !== undefined)
    ? ownValue({ nilai: [{ isi: value, sumber: [] }] }, old, sources)
    : value;
}

/** Keys of a rule that ask something; the rest only says how it is called and where it is shown. */
const ASKING = ['periksa', 'kelompok', 'bila', 'berlaku', 'tingkat', 'dengan'] as const;

function changes(rule: Mapping, old: Mapping): boolean {
  return ASKING.some((key) => {
    const own = rule[key];
    if (own === undefined) return false;
    if (key === 'tingkat') return own !== (old[key] ?? 'error');
    if (!isMapping(own) || isSourced(own)) return JSON.stringify(own) !== JSON.stringify(old[key]);
    const before = isMapping(old[key]) ? old[key] : {};
    return Object.entries(own).some(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]),
    );
  });
}

/** Whether a rule is the tool's own: what it asks needs no source, so that no value remembers that it binds. */
function isContract({ paket, berlaku, dengan }: Mapping): boolean {
  const values = [berlaku, ...Object.values(isMapping(dengan) ? dengan : {})];
  return paket === undefined && !values.some((value) => isSourced(value));
}

/** The agency signs the rules it adds or changes; one that it only names stays the edition's. */
function signed(rule: Mapping, old: unknown, paket: string): Mapping {
  if (!isMapping(old)) return { ...rule, paket };
  if (!changes(rule, old)) return rule;
  const bound = isContract(old) && (textAt(old, 'tingkat') ?? 'error') === 'error';
  return { ...rule, paket, ...(bound ? { mengikat: true } : {}) };
}

/** What an agency's file states, marked as the agency's own where it is, beside the edition that it refines. */
export function owned(data: Mapping, parent: Mapping, paket: string): Mapping {
  const all = ownIn(data, parent, sourcesOf(parent)) as Mapping;
  if (data['aturan'] === undefined) return all;
  const rules = entriesOf(all['aturan']).map(([, rule]) =>
    signed(rule, namesake(parent['aturan'], rule), paket),
  );
  return { ...all, aturan: rules };
}
