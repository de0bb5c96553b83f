import type { Option, Stricter } from '../core/check.ts';
import type { Finding, Problems } from '../core/finding.ts';
import { isMapping, takeOut, type Mapping } from '../source/prune.ts';
import { isBase } from './extends.ts';
import { owned } from './owned.ts';
import { entriesOf, textAt, textsOf, type Checks, type RulebookFile, type Spot } from './raw.ts';
import { asksAsMuch, EDITION_STRICTER } from './stricter.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `boleh` is how the value may change; `tetap` where it may not at all. */
    'rulebook/melonggarkan': {
      kunci: string;
      semula: readonly unknown[];
      isi: readonly unknown[];
      boleh: Stricter | 'tetap';
    };
  }
}

/** An agency's file beside what it extends. */
interface Pair {
  readonly file: RulebookFile;
  readonly parent: Mapping;
  readonly data: Mapping;
  readonly checks: Checks;
}

/** The values behind a key, with provenance or plain. */
function valuesOf(value: unknown): readonly unknown[] {
  // A list without entries says nothing of anything.
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  if (!isMapping(value) || !Array.isArray(value['nilai'])) return [value];
  return entriesOf(value['nilai']).map(([, claim]) => claim['isi']);
}

/** Shown for what the edition does not have, and an agency cannot give it. */
const NOTHING = '–';

type Complaints = Generator<Finding>;

type Change = Omit<Problems['rulebook/melonggarkan'], 'kunci'>;

function loosening(pair: Pair, path: Spot, change: Change): Finding {
  const kunci = path.filter((step) => typeof step === 'string').join('.');
  const at = { file: pair.file.file, path, on: 'value' } as const;
  return { problem: 'rulebook/melonggarkan', args: { kunci, ...change }, at };
}

/** Each new value has to ask as much as one of the old ones: the laxest reading of the edition is the least there is. */
function* compared(
  pair: Pair,
  path: Spot,
  [old, own]: readonly [unknown, unknown],
  direction?: Stricter,
): Complaints {
  const [semula, isi] = [valuesOf(old), valuesOf(own)];
  if (own === undefined || semula.length === 0) return;
  const loosens =
    isi.length === 0 || isi.some((value) => !semula.some((before) => asksAsMuch(value, before, direction)));
  if (!loosens) return;
  yield loosening(pair, path, { semula, isi, boleh: direction ?? 'tetap' });
}

/** How each of an edition's own values may change; those that are not named stay. */
const EDITION: Readonly<Record<string, Stricter | undefined>> = {
  kompetisi: undefined,
  tahun: undefined,
  dasar_hukum: undefined,
  tema: undefined,
  pembukaan: undefined,
  penutupan: undefined,
  peserta: undefined,
  kelompok: undefined,
  syarat_kelompok: undefined,
  kriteria: undefined,
  cara_hitung_usia: undefined,
  bahasa: undefined,
  batas_kelompok: undefined,
  ...EDITION_STRICTER,
};

/** How each value of a field, a section and a letter may change. */
const SUBJECTS: Readonly<
  Record<'isian' | 'bagian' | 'surat', Readonly<Record<string, Stricter | undefined>>>
> = {
  isian: { kata: 'lower' },
  bagian: { bobot: undefined, lampiran: 'true' },
  surat: { wajib: 'true', format: 'subset', ukuran: 'lower' },
};

const LOUDER: Readonly<Record<string, number>> = { info: 0, warning: 1, error: 2 };

/** Entries of one list in the agency's file that change an entry of the parent's. */
function changesOf(
  parent: unknown,
  own: unknown,
  path: Spot,
): readonly { readonly old: Mapping; readonly own: Mapping; readonly path: Spot }[] {
  const older = new Map(entriesOf(parent).map(([, entry]) => [entry['id'], entry]));
  return entriesOf(own).flatMap(([index, entry]) => {
    const old = older.get(entry['id']);
    return old === undefined ? [] : [{ old, own: entry, path: [...path, index] }];
  });
}

/** What names no groups concerns all of them: naming some lets the others go. */
function* groups(pair: Pair, old: Mapping, own: Mapping, path: Spot): Complaints {
  if (own['kelompok'] === undefined) return;
  const before = textsOf(old['kelompok']).map(([, id]) => id);
  const after = new Set(textsOf(own['kelompok']).map(([, id]) => id));
  if (old['kelompok'] !== undefined && before.every((id) => after.has(id))) return;
  const [semula, isi] = [before, [...after]].map((ids) => (ids.length === 0 ? [NOTHING] : ids));
  yield loosening(pair, [...path, 'kelompok'], { semula: semula ?? [], isi: isi ?? [], boleh: 'superset' });
}

function* subjects(
  pair: Pair,
  kind: keyof typeof SUBJECTS,
  lists: readonly [unknown, unknown],
  path: Spot,
): Complaints {
  for (const change of changesOf(lists[0], lists[1], path)) {
    for (const [key, direction] of Object.entries(SUBJECTS[kind]))
      yield* compared(pair, [...change.path, key], [change.old[key], change.own[key]], direction);
    yield* groups(pair, change.old, change.own, change.path);
    if (kind === 'bagian')
      yield* subjects(pair, 'isian', [change.old['isian'], change.own['isian']], [...change.path, 'isian']);
  }
}

function* ruleLevel(pair: Pair, old: Mapping, own: Mapping, path: Spot): Complaints {
  const [before, after] = [textAt(old, 'tingkat') ?? 'error', textAt(own, 'tingkat')];
  if (after === undefined || (LOUDER[after] ?? 0) >= (LOUDER[before] ?? 0)) return;
  yield loosening(pair, [...path, 'tingkat'], { semula: [before], isi: [after], boleh: 'higher' });
}

function* ruleOption(
  pair: Pair,
  path: Spot,
  values: readonly [unknown, unknown],
  known?: Option,
): Complaints {
  yield* compared(pair, path, values, known?.stricter);
  const [old, own] = values;
  // An option that the edition makes no use of may be an exception to what it asks.
  if (old === undefined && known?.optional === true && known.stricter === undefined)
    yield loosening(pair, path, { semula: [NOTHING], isi: valuesOf(own), boleh: 'tetap' });
}

function* ruleOptions(pair: Pair, old: Mapping, own: Mapping, path: Spot): Complaints {
  const options = pair.checks[textAt(old, 'periksa') ?? '']?.options ?? {};
  const before = isMapping(old['dengan']) ? old['dengan'] : {};
  for (const [option, value] of Object.entries(isMapping(own['dengan']) ? own['dengan'] : {})) {
    const known = Object.hasOwn(options, option) ? options[option] : undefined;
    yield* ruleOption(pair, [...path, 'dengan', option], [before[option], value], known);
  }
}

function* rules(pair: Pair): Complaints {
  for (const { old, own, path } of changesOf(pair.parent['aturan'], pair.data['aturan'], ['aturan'])) {
    yield* compared(pair, [...path, 'periksa'], [old['periksa'], own['periksa']]);
    yield* compared(pair, [...path, 'berlaku'], [old['berlaku'] ?? true, own['berlaku']], 'true');
    yield* compared(pair, [...path, 'bila'], [old['bila'] ?? {}, own['bila']]);
    yield* groups(pair, old, own, path);
    yield* ruleLevel(pair, old, own, path);
    yield* ruleOptions(pair, old, own, path);
  }
}

/** What a source is decides how sure the edition's values are: it stays as the edition describes it. */
function* sources(pair: Pair): Complaints {
  for (const { old, own, path } of changesOf(pair.parent['sumber'], pair.data['sumber'], ['sumber']))
    for (const key of Object.keys(own))
      yield* compared(pair, [...path, key], [old[key] ?? NOTHING, own[key]]);
}

/** What only the edition itself can say of itself. */
const OF_EDITION = ['ditiadakan', 'bentuk_dipinjam'] as const;

function* loosenings(pair: Pair): Complaints {
  const { parent, data } = pair;
  for (const key of isBase(parent) ? [] : OF_EDITION)
    yield* compared(pair, [key], [parent[key] ?? NOTHING, data[key]]);
  yield* sources(pair);
  for (const [key, direction] of Object.entries(EDITION))
    yield* compared(pair, [key], [parent[key], data[key]], direction);
  for (const kind of ['bagian', 'surat'] as const)
    yield* subjects(pair, kind, [parent[kind], data[kind]], [kind]);
  yield* rules(pair);
}

/** An agency's file as it may be laid over what it extends, and where it would have loosened that. */
export interface Tightened {
  readonly data: Mapping;
  readonly problems: readonly Finding[];
}

/**
 * Marks what an agency's file states as the agency's own. What would loosen the edition it extends is taken out and
 * reported: an official rule is relaxed by a waiver, which has a reason, an owner and an end.
 */
export function tighten(pair: Pair): Tightened {
  const problems = Object.keys(pair.parent).length === 0 ? [] : [...loosenings(pair)];
  const rest = structuredClone(pair.data);
  for (const { at } of problems) takeOut(rest, at.path ?? []);
  return { data: owned(rest, pair.parent, pair.file.id), problems };
}
