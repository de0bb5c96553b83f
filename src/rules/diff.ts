import type { Choice, Rulebook } from '../core/rulebook.ts';
import type { Language } from '../core/language.ts';
import { factLabel } from '../messages/rules/labels.ts';
import { compare, compareLists, isEvidence } from './compare.ts';
import { knowsForm, sectionChanges } from './diff-form.ts';
import { capsChange } from './diff-caps.ts';
import { sideOf, valueChange, type DiffQuery, type Side } from './diff-sides.ts';
import type { ChoicesChange, ComparedEdition, EditionDiff, ValueChange } from './diff-view.ts';
import { shareSources } from './shared-sources.ts';

const LISTS = ['kelompok', 'kategori', 'kriteria'] as const;

function choicesOf(side: Side, key: (typeof LISTS)[number]): readonly Choice[] {
  return side.rulebook[key].nilai.flatMap(({ isi }) => isi);
}

function choicesChange(
  key: (typeof LISTS)[number],
  before: Side,
  after: Side,
  language: Language,
): ChoicesChange {
  const [old, young] = [before.view(key), after.view(key)];
  return {
    key,
    label: factLabel(key, language),
    change: compare(old, young),
    before: old,
    after: young,
    ...compareLists(choicesOf(before, key), choicesOf(after, key)),
  };
}

/** What a group is asked means nothing for an edition that is known not to have that group. */
function isMoot(key: string, { rulebook, view }: Side): boolean {
  const [, group] = /^kelompok\/([^/]+)\//.exec(key) ?? [];
  if (group === undefined || !isEvidence(view('kelompok'))) return false;
  return !rulebook.kelompok.nilai.some(({ isi }) => isi.some(({ id }) => id === group));
}

const NOT_COMPARED = /^(?:bagian|hasil)\/|^batas_jumlah$|^kelompok\/[^/]+\/batas$/;

function plainValues(before: Side, after: Side): readonly ValueChange[] {
  const keys = new Set([...before.values.keys(), ...after.values.keys()]);
  return [...keys]
    .filter((key) => !NOT_COMPARED.test(key) && !(LISTS as readonly string[]).includes(key))
    .filter((key) => !isMoot(key, before) && !isMoot(key, after))
    .map((key) => valueChange(key, before, after));
}

function comparedEdition(rulebook: Rulebook): ComparedEdition {
  const { id, nama, versi, bentuk_dipinjam: borrowed } = rulebook;
  const known = { id, name: nama, rulebookVersion: versi, formKnown: knowsForm(rulebook) };
  return borrowed === undefined ? known : { ...known, borrowedForm: borrowed };
}

/** Compares two editions value by value. */
export function diffEditions(query: DiffQuery): EditionDiff {
  const shared = shareSources([query.before, query.after]);
  const before = sideOf(query.before, query, shared);
  const after = sideOf(query.after, query, shared);
  const values = [capsChange(before, after, query.language), ...plainValues(before, after)];
  const choices = LISTS.map((key) => choicesChange(key, before, after, query.language));
  const sections = sectionChanges(query, before, after);
  const all = [...values, ...choices, ...sections.flatMap((section) => section.values)];
  const summary = { same: 0, changed: 0, disputed: 0, 'only-before': 0, 'only-after': 0, unknown: 0 };
  for (const { change } of all) summary[change] += 1;
  return {
    before: comparedEdition(query.before),
    after: comparedEdition(query.after),
    summary,
    choices,
    values,
    sections,
    sources: shared.sources,
  };
}
