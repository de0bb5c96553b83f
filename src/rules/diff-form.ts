import type { Rulebook, Section } from '../core/rulebook.ts';
import type { DiffQuery, Side } from './diff-sides.ts';
import { valueChange } from './diff-sides.ts';
import type { SectionChange, ValueChange } from './diff-view.ts';

/** Whether the edition's own form was found, and not only that of another one. */
export function knowsForm({ bagian, bentuk_dipinjam }: Rulebook): boolean {
  return bagian.length > 0 && bentuk_dipinjam === undefined;
}

interface Pair {
  readonly old: Section | undefined;
  readonly young: Section | undefined;
}

function sharesField(one: Section, other: Section): boolean {
  return one.isian.some(({ id }) => other.isian.some((field) => field.id === id));
}

/** The same question: the same id, else one that shares an answer's file and is not already paired by its id. */
function pairs(before: readonly Section[], after: readonly Section[]): readonly Pair[] {
  const taken = new Set(before.filter(({ id }) => after.some((young) => young.id === id)));
  const paired = after.map((young): Pair => {
    const named = before.find(({ id }) => id === young.id);
    const old = named ?? before.find((one) => !taken.has(one) && sharesField(one, young));
    if (old !== undefined) taken.add(old);
    return { old, young };
  });
  return [
    ...paired,
    ...before.filter((old) => !taken.has(old)).map((old): Pair => ({ old, young: undefined })),
  ];
}

function fieldIds(section: Section | undefined): readonly string[] {
  return section?.isian.map(({ id }) => id) ?? [];
}

/** Ids of the fields of both, earlier and later; a single field on either side is the same question. */
function fieldPairs({ old, young }: Pair): readonly (readonly [string, string])[] {
  const [mine, theirs] = [fieldIds(old), fieldIds(young)];
  const [first, other] = [mine[0], theirs[0]];
  if (mine.length === 1 && theirs.length === 1 && first !== undefined && other !== undefined) {
    return [[first, other]];
  }
  return [...new Set([...theirs, ...mine])].map((id) => [id, id]);
}

/** Names of the groups whose form has the section, where not all of the edition's have it. */
function groupsOf(section: Section, { kelompok }: Rulebook): readonly string[] {
  const groups = kelompok.nilai.flatMap(({ isi }) => isi);
  const own = groups.filter(({ id }) => section.kelompok?.includes(id) ?? true);
  return own.length === groups.length ? [] : [...new Set(own.map(({ nama }) => nama))];
}

function sectionValues(pair: Pair, before: Side, after: Side): readonly ValueChange[] {
  const [old = '', young = old] = [pair.old?.id, pair.young?.id];
  const former = pair.old === undefined ? young : old;
  return [
    ...fieldPairs(pair).map(([mine, theirs]) =>
      valueChange(`bagian/${young}/${theirs}/kata`, before, after, `bagian/${former}/${mine}/kata`),
    ),
    valueChange(`bagian/${young}/bobot`, before, after, `bagian/${former}/bobot`),
  ];
}

function presenceOf({ old, young }: Pair, { before, after }: DiffQuery): SectionChange['presence'] {
  if (!knowsForm(before) || !knowsForm(after)) return 'unknown';
  if (old === undefined) return 'added';
  return young === undefined ? 'removed' : 'kept';
}

/** Whose groups alone have the section: as the later edition has it, else as the earlier one had. */
function groupsIn({ old, young }: Pair, { before, after }: DiffQuery): readonly string[] {
  if (young !== undefined) return groupsOf(young, after);
  return old === undefined ? [] : groupsOf(old, before);
}

function holders({ old, young }: Pair): SectionChange['in'] {
  const all = [old === undefined ? undefined : 'before', young === undefined ? undefined : 'after'] as const;
  return all.filter((which) => which !== undefined);
}

function sectionChange(pair: Pair, query: DiffQuery, before: Side, after: Side): SectionChange {
  const { old, young } = pair;
  const { id = '', judul = '' } = young ?? old ?? {};
  const groups = groupsIn(pair, query);
  const isRenamed = old !== undefined && young !== undefined && old.judul !== young.judul;
  return {
    id,
    title: judul,
    ...(groups.length === 0 ? {} : { groups }),
    ...(isRenamed ? { formerTitle: old.judul } : {}),
    in: holders(pair),
    presence: presenceOf(pair, query),
    values: sectionValues(pair, before, after),
  };
}

/** What became of each section of the form. */
export function sectionChanges(query: DiffQuery, before: Side, after: Side): readonly SectionChange[] {
  return pairs(query.before.bagian, query.after.bagian).map((pair) =>
    sectionChange(pair, query, before, after),
  );
}
