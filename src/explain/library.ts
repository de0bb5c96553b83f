import type { Language } from '../core/language.ts';
import type { Rulebook, Section } from '../core/rulebook.ts';
import { mostSimilar } from '../core/similar.ts';
import type { CheckTable } from '../engine/requirements.ts';
import { GENERAL_ENTRIES } from '../messages/explain/general/index.ts';
import { problemWords } from '../messages/problems/index.ts';

/** All that can be explained, and with what. */
export interface Library {
  /** Every edition that is known, newest first. */
  readonly editions: readonly Rulebook[];
  /** The one whose values are told in full. */
  readonly chosen: Rulebook;
  readonly checks: CheckTable;
  readonly language: Language;
}

/** What a word on the command line means. */
export type Topic = {
  readonly kind: 'general' | 'rule' | 'problem' | 'check' | 'section' | 'edition';
  readonly id: string;
};

/** Every rule of any edition. */
export function ruleIds({ editions }: Pick<Library, 'editions'>): readonly string[] {
  return [...new Set(editions.flatMap(({ aturan }) => aturan.map(({ id }) => id)))];
}

/** Codes that come without a rule: from reading, from rulebooks, and from seeing dossiers together. */
export function looseProblems({ checks }: Pick<Library, 'checks'>): readonly string[] {
  const ofChecks = new Set(Object.values(checks).flatMap(({ problems }) => Object.keys(problems)));
  return Object.keys(problemWords)
    .filter((code) => !ofChecks.has(code))
    .sort();
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, '-');
}

/** Sections of any edition that go by this id, this title, or the id of one of their fields; the chosen one's first. */
export function sectionsNamed(word: string, { editions, chosen }: Library): readonly Section[] {
  const goesBy = ({ id, judul, isian }: Section): boolean =>
    id === word || plain(judul) === word || isian.some((field) => field.id === word);
  return [chosen, ...editions].flatMap(({ bagian }) => bagian.filter(goesBy));
}

function generalNamed(word: string): string | undefined {
  const found = Object.entries(GENERAL_ENTRIES).find(
    ([id, { aliases }]) => id === word || aliases.includes(word),
  );
  return found?.[0];
}

/** What a word means, the most particular first; more than one thing may go by the same name. */
export function topicsNamed(text: string, library: Library): readonly Topic[] {
  // A requirement is printed as `rule#subject`; the rule is what can be explained.
  const word = plain(text.split('#')[0] ?? '');
  const general = generalNamed(word);
  const [section] = sectionsNamed(word, library);
  const found: readonly (Topic | undefined)[] = [
    ruleIds(library).includes(word) ? { kind: 'rule', id: word } : undefined,
    library.editions.some(({ id }) => id === word) ? { kind: 'edition', id: word } : undefined,
    section === undefined ? undefined : { kind: 'section', id: section.id },
    Object.hasOwn(library.checks, word) ? { kind: 'check', id: word } : undefined,
    general === undefined ? undefined : { kind: 'general', id: general },
  ];
  const topics = found.flatMap((topic) => topic ?? []);
  const isRule = topics.some(({ kind }) => kind === 'rule');
  return Object.hasOwn(problemWords, word) && !isRule ? [...topics, { kind: 'problem', id: word }] : topics;
}

/** Every name that `topicsNamed` understands. */
export function topicNames(library: Library): readonly string[] {
  const sections = library.editions.flatMap(({ bagian }) =>
    bagian.flatMap(({ id, isian }) => [id, ...isian.map((field) => field.id)]),
  );
  const general = Object.entries(GENERAL_ENTRIES).flatMap(([id, { aliases }]) => [id, ...aliases]);
  return [
    ...new Set([
      ...ruleIds(library),
      ...general,
      ...library.editions.map(({ id }) => id),
      ...sections,
      ...Object.keys(library.checks),
      ...Object.keys(problemWords),
    ]),
  ];
}

/** The name that a mistyped one most likely means: as a whole, or by its part behind the stroke. */
export function nearestTopic(text: string, library: Library): string | undefined {
  const names = topicNames(library);
  const word = plain(text);
  const whole = mostSimilar(word, names);
  if (whole !== undefined) return whole;
  return names.find((name) => name.split('/').includes(word));
}
