import type { Check } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import { isSourced } from '../core/sourced.ts';
import { isMapping, type Mapping } from '../source/prune.ts';
import { similarTo } from '../source/shape-findings.ts';
import { conform } from './conform.ts';
import { entriesOf, textAt, type Spot } from './raw.ts';
import { EDITION_VALUES, REFERENCE, sourcedSchema, SUBJECT_VALUES, type Schema } from './schema.ts';
import type { Reading } from './reading.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'rulebook/periksa-tidak-dikenal': { id: string; dikenal: readonly string[]; mirip?: string };
    'rulebook/opsi-tidak-dikenal': {
      opsi: string;
      periksa: string;
      dikenal: readonly string[];
      mirip?: string;
    };
    'rulebook/opsi-kurang': { opsi: string; periksa: string };
    'rulebook/dari-tidak-dikenal': { nama: string; dikenal: readonly string[]; mirip?: string };
    'rulebook/dari-tidak-cocok': { nama: string; opsi: string; periksa: string };
    'rulebook/bagian-tidak-dikenal': { id: string; dikenal: readonly string[]; mirip?: string };
  }
}

/** One rule as this file has it, the check it selects, and where it stands. */
interface Spotted {
  readonly reading: Reading;
  readonly rule: Mapping;
  readonly kind: string;
  readonly check: Check;
  readonly path: Spot;
}

function place(reading: Reading, path: Spot, on: 'key' | 'value' = 'value') {
  return { file: reading.file.file, path, on } as const;
}

function* reference(
  { reading, kind, path }: Spotted,
  option: string,
  name: string,
  schema: Schema,
): Generator<Finding> {
  const spot = [...path, 'dengan', option, 'dari'];
  const known: readonly string[] = EDITION_VALUES;
  if (!known.includes(name)) {
    const args = { nama: name, dikenal: known, ...similarTo(name, known) };
    yield { problem: 'rulebook/dari-tidak-dikenal', args, at: place(reading, spot) };
    return;
  }
  const value = (reading.rulebook as unknown as Mapping)[name];
  const claims = isSourced(value) ? value.nilai : [];
  const fits = claims.every(({ isi }) => [...conform(isi, schema, { file: '', path: [] })].length === 0);
  if (fits) return;
  yield {
    problem: 'rulebook/dari-tidak-cocok',
    args: { nama: name, opsi: option, periksa: kind },
    at: place(reading, spot),
  };
}

function* optionValue(spotted: Spotted, option: string, value: unknown, schema: Schema): Generator<Finding> {
  const here = { file: spotted.reading.file.file, path: [...spotted.path, 'dengan', option] };
  if (isMapping(value) && value['dari'] !== undefined) {
    const wrong = [...conform(value, REFERENCE, here)];
    yield* wrong;
    if (wrong.length === 0) yield* reference(spotted, option, textAt(value, 'dari') ?? '', schema);
  } else if (isMapping(value) && value['nilai'] !== undefined)
    yield* conform(value, sourcedSchema(schema), here);
  else yield* conform(value, schema, here);
}

function* options(spotted: Spotted): Generator<Finding> {
  const { reading, rule, kind, check, path } = spotted;
  const table: Check['options'] = check.options;
  const dikenal = Object.keys(table);
  for (const [option, value] of Object.entries(isMapping(rule['dengan']) ? rule['dengan'] : {})) {
    const known = Object.hasOwn(table, option) ? table[option] : undefined;
    if (known !== undefined) yield* optionValue(spotted, option, value, known.schema);
    else {
      const args = { opsi: option, periksa: kind, dikenal, ...similarTo(option, dikenal) };
      const at = place(reading, [...path, 'dengan', option], 'key');
      yield { problem: 'rulebook/opsi-tidak-dikenal', args, at };
    }
  }
}

function* missingOptions({ reading, rule, kind, check, path }: Spotted, whole: Mapping): Generator<Finding> {
  const given = { ...(whole['dengan'] as object), ...(rule['dengan'] as object) };
  const brought = new Set<string>(SUBJECT_VALUES[check.over]);
  const table: Check['options'] = check.options;
  for (const [opsi, { optional }] of Object.entries(table)) {
    if (optional === true || Object.hasOwn(given, opsi) || brought.has(opsi)) continue;
    yield {
      problem: 'rulebook/opsi-kurang',
      args: { opsi, periksa: kind },
      at: place(reading, [...path, 'dengan']),
    };
  }
}

function* section(reading: Reading, rule: Mapping, path: Spot): Generator<Finding> {
  const id = textAt(rule, 'bagian');
  const dikenal = entriesOf(reading.merged['bagian']).map(([, entry]) => String(entry['id']));
  if (id === undefined || dikenal.includes(id)) return;
  const args = { id, dikenal, ...similarTo(id, dikenal) };
  yield { problem: 'rulebook/bagian-tidak-dikenal', args, at: place(reading, [...path, 'bagian']) };
}

/** What a file's rules say that cannot be: kinds, options, sections and edition values that do not exist. */
export function* validateRules(reading: Reading): Generator<Finding> {
  const { checks, merged } = reading;
  const dikenal = Object.keys(checks);
  const wholes = new Map(entriesOf(merged['aturan']).map(([, entry]) => [entry['id'], entry]));
  for (const [index, rule] of entriesOf(reading.data['aturan'])) {
    const path = ['aturan', index];
    yield* section(reading, rule, path);
    const whole = wholes.get(rule['id']) ?? rule;
    const kind = textAt(rule, 'periksa') ?? textAt(whole, 'periksa');
    if (kind === undefined) continue;
    const check = Object.hasOwn(checks, kind) ? checks[kind] : undefined;
    if (check === undefined) {
      const args = { id: kind, dikenal, ...similarTo(kind, dikenal) };
      yield { problem: 'rulebook/periksa-tidak-dikenal', args, at: place(reading, [...path, 'periksa']) };
      continue;
    }
    const spotted: Spotted = { reading, rule, kind, check, path };
    yield* options(spotted);
    yield* missingOptions(spotted, whole);
  }
}
