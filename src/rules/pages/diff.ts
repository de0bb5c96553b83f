import type { Language } from '../../core/language.ts';
import type { Page, PageBlock, PageText } from '../../core/page.ts';
import { editionLabel } from '../../messages/editions.ts';
import { capital } from '../../messages/phrases.ts';
import { diffWords, type DiffWords } from '../../messages/rules/diff.ts';
import { isEvidence, type Comparison } from '../compare.ts';
import type { ChoicesChange, EditionDiff, SectionChange, ValueChange } from '../diff-view.ts';
import type { ValueView } from '../view.ts';
import { makeCiter, stackedText, valueText, type Citer } from './cite.ts';
import { footBlocks } from './foot.ts';
import { summaryList } from './summary.ts';

interface Making {
  readonly diff: EditionDiff;
  readonly words: DiffWords;
  readonly citer: Citer;
}

/** A value, or that it is not known; one that was borrowed is said to be just that, unless it is the other's own. */
function side(view: ValueView, { diff, words, citer }: Making): PageText {
  if (isEvidence(view)) return valueText(view, citer);
  const unknown = { text: words.notKnown, tone: 'warning' } as const;
  const { borrowedFrom = diff.before.id, values } = view;
  if (values.length === 0 || borrowedFrom === diff.before.id || borrowedFrom === diff.after.id)
    return [unknown];
  const held = values.map(({ text, sources }) => text + citer.cite(sources)).join(` ${words.or} `);
  return [unknown, { text: ` (${words.borrowed(editionLabel(borrowedFrom))}: ${held})`, tone: 'quiet' }];
}

function nameOf({ topic, subject }: Pick<ValueChange, 'topic' | 'subject'>): PageText {
  return subject === undefined ? topic : stackedText([subject, [{ text: topic, tone: 'quiet' }]]);
}

function columnsOf({ diff, words }: Making): readonly { readonly header: string }[] {
  return [words.matter, diff.before.name, diff.after.name].map((header) => ({ header }));
}

function valueTable(title: string, changes: readonly ValueChange[], making: Making): readonly PageBlock[] {
  if (changes.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      columns: columnsOf(making),
      rows: changes.map((one) => [nameOf(one), side(one.before, making), side(one.after, making)]),
    },
  ];
}

/** Choices in short: how many there are, since their names stand beneath. */
function counted(view: ValueView, names: number, making: Making): PageText {
  const text = making.words.entries(names);
  if (view.values.length !== 1) return side(view, making);
  return side({ ...view, values: [{ text, sources: view.values[0]?.sources ?? [] }] }, making);
}

function choicesRow(change: ChoicesChange, making: Making): readonly PageText[] {
  const { added, removed, kept, label, before, after } = change;
  return [
    label,
    counted(before, removed.length + kept.length, making),
    counted(after, added.length + kept.length, making),
  ];
}

function choicesLists({ diff, words }: Making): readonly PageBlock[] {
  return diff.choices
    .filter(({ change }) => change === 'changed' || change === 'disputed')
    .flatMap(({ label, added, removed, kept }): PageBlock[] => {
      const parts = [
        [words.addedIn(diff.after.name), added],
        [words.removedIn(diff.after.name), removed],
        [words.kept, kept],
      ] as const;
      const rows = parts
        .filter(([, names]) => names.length > 0)
        .map(([term, names]) => ({
          term: `${capital(term)} (${names.length})`,
          value: stackedText(names.map((name) => `• ${name}`)),
        }));
      return [
        { kind: 'heading', level: 3, text: label },
        { kind: 'facts', rows },
        ...(removed.length > 0 && added.length > 0
          ? [{ kind: 'paragraph', text: words.wording } as const]
          : []),
      ];
    });
}

function changedBlocks(making: Making): readonly PageBlock[] {
  const { diff, words } = making;
  const lists = diff.choices.filter(({ change }) => change === 'changed' || change === 'disputed');
  const values = diff.values.filter(({ change }) => change === 'changed');
  const heading: PageBlock = { kind: 'heading', level: 2, text: words.changed };
  if (lists.length + values.length === 0) return [heading, { kind: 'paragraph', text: words.nothingChanged }];
  const rows = [
    ...lists.map((one) => choicesRow(one, making)),
    ...values.map((one) => [nameOf(one), side(one.before, making), side(one.after, making)]),
  ];
  return [heading, { kind: 'table', columns: columnsOf(making), rows }, ...choicesLists(making)];
}

const MARKS: Readonly<Record<SectionChange['presence'], string>> = {
  kept: '=',
  added: '+',
  removed: '−',
  unknown: '?',
};

/** Limits and weight of a section in one of the editions; a section that is not there has neither. */
function formCell(section: SectionChange, which: 'before' | 'after', making: Making): PageText {
  const { words } = making;
  const isThere = section.presence !== (which === 'before' ? 'added' : 'removed');
  if (!isThere) return words.none;
  const texts = section.values.map((one): PageText => {
    const weight = one.key.endsWith('/bobot') ? [`${words.weight} `] : [];
    return [...weight, ...spans(side(one[which], making))];
  });
  const known = section.values.some((one) => isEvidence(one[which]));
  return known ? stackedText(texts) : [{ text: words.notKnown, tone: 'warning' }];
}

function spans(text: PageText): readonly Exclude<PageText, string>[number][] {
  return typeof text === 'string' ? [text] : text;
}

function sectionTitle(section: SectionChange, making: Making): PageText {
  const { words } = making;
  const groups: readonly PageText[] =
    section.groups === undefined ? [] : [[{ text: section.groups.join(', '), tone: 'quiet' }]];
  const former = section.formerTitle === undefined ? [] : [words.formerly(section.formerTitle)];
  const presence = `${MARKS[section.presence]} ${words.presence[section.presence]}`;
  return stackedText([
    [{ text: section.title, tone: 'strong' }],
    ...groups,
    ...former,
    ...(section.presence === 'unknown' ? [] : [presence]),
  ]);
}

/** A section that an edition's own form has, whatever the other one's is. */
function isIn(section: SectionChange, which: 'before' | 'after'): boolean {
  return section.in.includes(which);
}

/** The known form alone, where the other one was not found: nothing in it can be called new or gone. */
function oneForm(which: 'before' | 'after', making: Making): PageBlock {
  const { diff, words } = making;
  const sections = diff.sections.filter((section) => isIn(section, which));
  return {
    kind: 'table',
    columns: [words.section, words.formOf(diff[which].name)].map((header) => ({ header })),
    rows: sections.map((section) => [sectionTitle(section, making), formCell(section, which, making)]),
  };
}

function formBlocks(making: Making): readonly PageBlock[] {
  const { diff, words } = making;
  if (diff.sections.length === 0) return [];
  const unknown = [diff.before, diff.after].filter(({ formKnown }) => !formKnown);
  const known = (['before', 'after'] as const).filter((which) => diff[which].formKnown);
  const both: PageBlock = {
    kind: 'table',
    columns: [words.section, diff.before.name, diff.after.name].map((header) => ({ header })),
    rows: diff.sections.map((section) => [
      sectionTitle(section, making),
      formCell(section, 'before', making),
      formCell(section, 'after', making),
    ]),
  };
  return [
    { kind: 'heading', level: 2, text: words.form },
    ...unknown.map(({ name, borrowedForm }): PageBlock => {
      const form = borrowedForm === undefined ? undefined : editionLabel(borrowedForm);
      return { kind: 'paragraph', text: [{ text: words.formUnknown(name, form), tone: 'warning' }] };
    }),
    ...(known.length === 2 ? [both] : known.map((which) => oneForm(which, making))),
  ];
}

function onlyBlocks(change: Comparison, known: string, other: string, making: Making): readonly PageBlock[] {
  const { diff, words, citer } = making;
  const view = (one: { before: ValueView; after: ValueView }): ValueView =>
    change === 'only-before' ? one.before : one.after;
  const lists = diff.choices.filter((one) => one.change === change);
  const values = diff.values.filter((one) => one.change === change);
  if (lists.length + values.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.only(known, other) },
    { kind: 'paragraph', text: words.onlyLead },
    {
      kind: 'table',
      columns: [words.matter, known].map((header) => ({ header })),
      rows: [
        ...lists.map((one): PageText[] => [one.label, valueText(view(one), citer)]),
        ...values.map((one): PageText[] => [nameOf(one), valueText(view(one), citer)]),
      ],
    },
  ];
}

function sameBlocks(making: Making): readonly PageBlock[] {
  const { diff, words } = making;
  const lists = diff.choices.filter(({ change }) => change === 'same');
  const values = diff.values.filter(({ change }) => change === 'same');
  if (lists.length + values.length === 0) return [];
  const rows = [
    ...lists.map((one) => choicesRow(one, making)),
    ...values.map((one) => [nameOf(one), side(one.before, making), side(one.after, making)]),
  ];
  return [
    { kind: 'heading', level: 2, text: words.same },
    { kind: 'table', columns: columnsOf(making), rows },
  ];
}

/** What changed between two editions, as a page that can be forwarded. */
export function diffPage(diff: EditionDiff, language: Language): Page {
  const words = diffWords[language];
  const making: Making = { diff, words, citer: makeCiter(diff.sources, language) };
  const { before, after, summary } = diff;
  const disputed = diff.values.filter(({ change }) => change === 'disputed');
  const neither = [
    ...diff.choices.flatMap(({ change, label }) => (change === 'unknown' ? [{ topic: label }] : [])),
    ...diff.values.filter(({ change }) => change === 'unknown'),
  ];
  const counts = { ...summary, before: summary['only-before'], after: summary['only-after'] };
  const blocks: readonly PageBlock[] = [
    { kind: 'paragraph', text: words.lead(counts) },
    { kind: 'paragraph', text: [{ text: words.caution, tone: 'quiet' }] },
    ...changedBlocks(making),
    ...formBlocks(making),
    ...valueTable(words.disputed, disputed, making),
    ...sameBlocks(making),
    ...onlyBlocks('only-before', before.name, after.name, making),
    ...onlyBlocks('only-after', after.name, before.name, making),
    ...(neither.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: words.unknown },
          { kind: 'list', items: summaryList(neither) },
        ] as const)),
    ...footBlocks(making.citer),
  ];
  return { title: words.title(before.name, after.name), blocks };
}
