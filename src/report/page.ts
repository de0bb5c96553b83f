import { parsePartialDate } from '../core/dates.ts';
import type { Citation, DossierReport, FieldReadiness, Report, SectionReadiness } from '../core/report.ts';
import { formatDay } from '../messages/dates.ts';
import { editionLabel } from '../messages/editions.ts';
import { reportWords, type ReportWords } from '../messages/report.ts';

/** The day the report speaks of and its stage, in words. */
export function whenText({ asOf, stage, language }: Report): string {
  const words = reportWords[language];
  const day = parsePartialDate(asOf);
  const today = day === undefined ? asOf : formatDay(day.first, language);
  return `${words.asOf(today)} · ${words.stage[stage]}`;
}

/** How many dossiers and findings there are, in words. */
export function totalText({ language, summary }: Report): string {
  const { dossiers, errors, warnings, infos } = summary;
  return reportWords[language].summary(dossiers, errors, warnings, infos);
}

/** What a dossier is held against, and what a reader must know of that; each a sentence or a line of facts. */
export function standingOf(dossier: DossierReport, words: ReportWords): readonly string[] {
  const { deadline, internalDeadline: internal, borrowedForm, group, editionName, rulebookVersion } = dossier;
  return [
    `${editionName} (${words.rulebook(rulebookVersion)}) · ${group ?? words.noGroup}`,
    ...(internal === undefined ? [] : [words.internal(internal.text, internal.days)]),
    deadline === null ? words.noClosing : words.closing(deadline.text, deadline.days),
    ...(dossier.fiction ? [words.fiction] : []),
    ...(borrowedForm === undefined ? [] : [words.borrowed(editionLabel(borrowedForm))]),
  ];
}

function wordsOf({ words, limits }: FieldReadiness, labels: ReportWords): string {
  return `${words}/${limits.length === 0 ? labels.unknownLimit : limits.join('|')}`;
}

/** A line of the readiness table: title, weight, words of allowed, requirements met. */
export type ReadinessRow = readonly [string, string, string, string];

function rowsOf(section: SectionReadiness, words: ReportWords): readonly ReadinessRow[] {
  const title = `${section.number}. ${section.title}`;
  const weight = section.weight === null ? words.unknownWeight : `${section.weight} %`;
  const met = `${section.met}/${section.total}`;
  const [only] = section.fields;
  if (section.fields.length === 1 && only !== undefined) return [[title, weight, wordsOf(only, words), met]];
  const fields = section.fields.map((one): ReadinessRow => [`– ${one.title}`, '', wordsOf(one, words), '']);
  return [[title, weight, '', met], ...fields];
}

/** Weight, words used of allowed and requirements met of each section, as text. */
export function readinessRows(dossier: DossierReport, words: ReportWords): readonly ReadinessRow[] {
  const { general, sections } = dossier.readiness;
  const first: ReadinessRow = [words.general, '', '', `${general.met}/${general.total}`];
  return [first, ...sections.flatMap((section) => rowsOf(section, words))];
}

/** Everyone who was named, once each, by id in code-unit order. */
export function citedIn(lists: readonly (readonly Citation[])[]): readonly Citation[] {
  const unique = new Map(lists.flat().map((source) => [source.id, source]));
  return [...unique.values()].toSorted((left, right) => (left.id < right.id ? -1 : 1));
}
