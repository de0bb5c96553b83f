import { parseMoment, parsePartialDate } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import { formOf, type Section } from '../core/rulebook.ts';
import { isMapping, type Mapping } from '../source/prune.ts';
import { similarTo } from '../source/shape-findings.ts';
import { entriesOf, textAt, textsOf, type Spot } from './raw.ts';
import { at, type Reading, type Validator } from './reading.ts';
import { completeness } from './validate-complete.ts';
import { validateRules } from './validate-rules.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'rulebook/id-berkas': { id: string; harus: string };
    'rulebook/id-ganda': { id: string; daftar: string };
    'rulebook/sumber-tidak-dikenal': { id: string; mirip?: string };
    'rulebook/sumber-berputar': { rantai: readonly string[] };
    'rulebook/kelompok-tidak-dikenal': { id: string; dikenal: readonly string[]; mirip?: string };
    'rulebook/bentuk-dipinjam': { id: string; rantai: readonly string[] };
    /** `dikenal` is empty where the file extends an edition, of which nothing can be left out. */
    'rulebook/tanpa': { id: string; dikenal: readonly string[]; mirip?: string };
    'rulebook/bobot': { kelompok: string; jumlah: number };
    'rulebook/tanggal': { isi: string };
  }
}

/** The entries of several lists of the file, each with its path. */
function entriesIn(data: Mapping, lists: readonly string[]): readonly (readonly [Spot, Mapping])[] {
  return lists.flatMap((list) =>
    entriesOf(data[list]).map(([index, entry]) => [[list, index], entry] as const),
  );
}

function* repeated(reading: Reading, list: unknown, path: Spot, key = 'id'): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, entry] of entriesOf(list)) {
    const id = textAt(entry, key) ?? '';
    const daftar = path.findLast((step) => typeof step === 'string') ?? '';
    if (seen.has(id))
      yield { problem: 'rulebook/id-ganda', args: { id, daftar }, at: at(reading, [...path, index, key]) };
    seen.add(id);
  }
}

/** Whether some group's form has both sections. */
function meet(one: Section, other: Section): boolean {
  if (one.kelompok === undefined || other.kelompok === undefined) return true;
  return one.kelompok.some((id) => other.kelompok?.includes(id));
}

/** The fields of a section that a section of the same form has as well; of two in one file, the later one answers. */
function* fieldsTwice({ data, rulebook }: Reading, section: Section): Generator<string> {
  const { bagian } = rulebook;
  const here = new Set(entriesOf(data['bagian']).map(([, entry]) => entry['id']));
  const rivals = bagian.filter(
    (other, index) =>
      other.id !== section.id &&
      meet(other, section) &&
      (index < bagian.findIndex(({ id }) => id === section.id) || !here.has(other.id)),
  );
  const taken = new Set(rivals.flatMap(({ isian }) => isian.map(({ id }) => id)));
  for (const { id } of section.isian) if (taken.has(id)) yield id;
}

/** A field is a file of the dossier, so its id is unique within each group's form. */
function* repeatedFields(reading: Reading): Generator<Finding> {
  for (const [index, entry] of entriesOf(reading.data['bagian'])) {
    const path = ['bagian', index, 'isian'];
    yield* repeated(reading, entry['isian'], path);
    const section = reading.rulebook.bagian.find(({ id }) => id === entry['id']);
    if (section === undefined) continue;
    for (const id of fieldsTwice(reading, section)) {
      const place = entriesOf(entry['isian']).find(([, field]) => field['id'] === id)?.[0];
      const spot = place === undefined ? ['bagian', index, 'kelompok'] : [...path, place, 'id'];
      yield { problem: 'rulebook/id-ganda', args: { id, daftar: 'isian' }, at: at(reading, spot) };
    }
  }
}

function* ids(reading: Reading): Generator<Finding> {
  const { file, data } = reading;
  const id = textAt(data, 'id') ?? '';
  if (id !== file.id)
    yield { problem: 'rulebook/id-berkas', args: { id, harus: file.id }, at: at(reading, ['id']) };
  for (const list of ['sumber', 'bagian', 'surat', 'aturan']) yield* repeated(reading, data[list], [list]);
  for (const list of ['syarat_kelompok', 'batas_kelompok'])
    yield* repeated(reading, data[list], [list], 'kelompok');
  const choices = ['kelompok', 'kategori', 'kriteria'].flatMap((key) => claimsOf(data, key));
  for (const [path, isi] of choices) yield* repeated(reading, isi, path);
  yield* repeatedFields(reading);
}

/** Every name of a source in here: the texts of each `sumber` list, and what a source copies. */
function* namedSources(value: unknown, path: Spot): Generator<readonly [string, Spot]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* namedSources(item, [...path, index]);
    return;
  }
  if (!isMapping(value)) return;
  const copied = textAt(value, 'menyalin');
  if (copied !== undefined) yield [copied, [...path, 'menyalin']];
  for (const [key, item] of Object.entries(value)) {
    if (key === 'sumber') for (const [index, id] of textsOf(item)) yield [id, [...path, key, index]];
    yield* namedSources(item, [...path, key]);
  }
}

function* sources(reading: Reading): Generator<Finding> {
  const known = [...reading.rulebook.sumber.keys()];
  for (const [id, path] of namedSources(reading.data, [])) {
    if (known.includes(id)) continue;
    yield {
      problem: 'rulebook/sumber-tidak-dikenal',
      args: { id, ...similarTo(id, known) },
      at: at(reading, path),
    };
  }
}

function* copies(reading: Reading): Generator<Finding> {
  const { sumber } = reading.rulebook;
  for (const [index, entry] of entriesOf(reading.data['sumber'])) {
    const rantai = [textAt(entry, 'id') ?? ''];
    let next = textAt(entry, 'menyalin');
    while (next !== undefined && !rantai.includes(next)) {
      rantai.push(next);
      next = sumber.get(next)?.menyalin;
    }
    if (next === undefined || next !== rantai[0]) continue;
    const path = ['sumber', index, 'menyalin'];
    yield { problem: 'rulebook/sumber-berputar', args: { rantai: [...rantai, next] }, at: at(reading, path) };
  }
}

/** Every name of a group in the file: what concerns some groups, and what is said of one. */
function* namedGroups(data: Mapping): Generator<readonly [string, Spot]> {
  for (const [path, entry] of entriesIn(data, ['bagian', 'surat', 'aturan']))
    for (const [index, id] of textsOf(entry['kelompok'])) yield [id, [...path, 'kelompok', index]];
  for (const [path, entry] of entriesIn(data, ['syarat_kelompok', 'batas_kelompok']))
    yield [textAt(entry, 'kelompok') ?? '', [...path, 'kelompok']];
}

function* groups(reading: Reading): Generator<Finding> {
  const dikenal = reading.rulebook.kelompok.nilai.flatMap((claim) => claim.isi.map(({ id }) => id));
  if (dikenal.length === 0) return;
  for (const [id, path] of namedGroups(reading.data)) {
    if (dikenal.includes(id)) continue;
    const args = { id, dikenal, ...similarTo(id, dikenal) };
    yield { problem: 'rulebook/kelompok-tidak-dikenal', args, at: at(reading, path) };
  }
}

function* weights(reading: Reading): Generator<Finding> {
  const { rulebook } = reading;
  const known = rulebook.kelompok.nilai[0]?.isi.map(({ id }) => id) ?? [];
  for (const kelompok of known.length === 0 ? [''] : known) {
    const claims = formOf({ ...rulebook, problems: [] }, kelompok).map(
      (section) => section.bobot.nilai[0]?.isi,
    );
    const jumlah = claims.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
    if (claims.length === 0 || claims.includes(undefined) || Math.abs(jumlah - 100) < 1e-9) continue;
    yield {
      problem: 'rulebook/bobot',
      args: { kelompok, jumlah },
      at: { ...at(reading, ['bagian']), on: 'key' },
    };
  }
}

/** The recorded values of one key of the edition, each with its path. */
function claimsOf(data: Mapping, key: string): readonly (readonly [Spot, unknown])[] {
  const value = data[key];
  const claims = entriesOf(isMapping(value) ? value['nilai'] : undefined);
  return claims.map(([index, claim]) => [[key, 'nilai', index, 'isi'], claim['isi']] as const);
}

function* moments(reading: Reading): Generator<Finding> {
  const claims = ['pembukaan', 'penutupan'].flatMap((key) => claimsOf(reading.data, key));
  for (const [path, isi] of claims) {
    if (typeof isi !== 'string' || parseMoment(isi) !== undefined) continue;
    yield { problem: 'rulebook/tanggal', args: { isi }, at: at(reading, path) };
  }
}

function* days(reading: Reading): Generator<Finding> {
  const dated = entriesIn(reading.data, ['tahap', 'sumber']).flatMap(([path, entry]) =>
    ['mulai', 'sampai', 'tanggal'].map((key) => [[...path, key], textAt(entry, key)] as const),
  );
  for (const [path, isi] of dated) {
    if (isi === undefined || parsePartialDate(isi) !== undefined) continue;
    yield { problem: 'rulebook/tanggal', args: { isi }, at: at(reading, path) };
  }
}

function* form(reading: Reading): Generator<Finding> {
  const id = textAt(reading.data, 'bentuk_dipinjam');
  const rantai = reading.ancestors;
  if (id === undefined || rantai.includes(id)) return;
  yield { problem: 'rulebook/bentuk-dipinjam', args: { id, rantai }, at: at(reading, ['bentuk_dipinjam']) };
}

/** Rules and letters of the base that mean nothing in this competition. */
function* leftOut(reading: Reading): Generator<Finding> {
  const { data, merged, overBase } = reading;
  const own = new Set(entriesIn(data, ['surat', 'aturan']).map(([, entry]) => entry['id']));
  const known = entriesIn(merged, ['surat', 'aturan']).map(([, entry]) => textAt(entry, 'id') ?? '');
  const dikenal = overBase ? known.filter((id) => !own.has(id)) : [];
  for (const [index, id] of textsOf(data['tanpa'])) {
    if (dikenal.includes(id)) continue;
    const args = { id, dikenal, ...similarTo(id, dikenal) };
    yield { problem: 'rulebook/tanpa', args, at: at(reading, ['tanpa', index]) };
  }
}

const VALIDATORS: readonly Validator[] = [
  ids,
  sources,
  copies,
  groups,
  weights,
  moments,
  days,
  completeness,
  form,
  leftOut,
  validateRules,
];

/** What a well-shaped rulebook file says that cannot be: names that name nothing, sums that do not fit. */
export function* validate(reading: Reading): Generator<Finding> {
  for (const validator of VALIDATORS) yield* validator(reading);
}
