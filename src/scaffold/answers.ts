import { chosen, nearestChoice } from '../core/choices.ts';
import { parsePartialDate } from '../core/dates.ts';
import { InovasiError } from '../core/errors.ts';
import type { Person } from '../core/innovation.ts';
import type { Choice, Rulebook } from '../core/rulebook.ts';
import { choicesFor, type ChoiceKey } from './choices.ts';
import type { Answers } from './dossier-plan.ts';

/** What the command line says of a new dossier, as typed. */
export interface AnswerFlags {
  readonly title?: string;
  readonly unit?: string;
  readonly group?: string;
  readonly category?: string;
  readonly sdg?: readonly string[];
  readonly started?: string;
  readonly app?: boolean;
  readonly innovator?: readonly string[];
}

const NIP = /\b(?:NIP\.?\s*:?\s*)?(\d{8})[ .]?(\d{6})[ .]?(\d)[ .]?(\d{3})\b/i;

/** One line of text: no control characters, no line breaks, blanks as one. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Whether a title holds at least a letter. */
export function isTitle(text: string): boolean {
  return /\p{L}/u.test(oneLine(text));
}

/** A person as people write one: a name, perhaps with an eighteen-digit NIP before or after it. */
export function personOf(text: string): Person {
  const line = oneLine(text);
  const match = NIP.exec(line);
  if (match === null) return { nama: line };
  const nama = `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;|/-]+|[\s,;|/(-]+$/g, '');
  const nip = match.slice(1).join('');
  return nama === '' ? { nip } : { nama, nip };
}

function wrong(flag: string, value: string, allowed: string, similar?: string): InovasiError {
  return new InovasiError('nilai-salah', {
    flag,
    value,
    allowed,
    ...(similar === undefined ? {} : { similar }),
  });
}

interface ChoiceFlag {
  readonly flag: string;
  readonly value: string;
  readonly choices: readonly Choice[];
}

/** The id of the choice a flag names; as typed where the edition's list is not known. */
function pick({ flag, value, choices }: ChoiceFlag): string {
  const text = oneLine(value);
  if (choices.length === 0) return text;
  const found = chosen(choices, text);
  if (found !== undefined) return found.id;
  const ids = choices.map((choice) => choice.id).join(', ');
  throw wrong(flag, value, ids, nearestChoice(choices, text)?.id);
}

/** Goal numbers from flags: numbers, names, or several with commas; a name may hold commas itself. */
function goals(values: readonly string[], choices: readonly Choice[]): readonly number[] {
  const parts = values.flatMap((value) =>
    chosen(choices, oneLine(value)) === undefined ? value.split(',') : [value],
  );
  const numbers = parts
    .map(oneLine)
    .filter((part) => part !== '')
    .map((part) => {
      const bare = part.replace(/^(?:tpb|sdgs?)[\s-]*/i, '').replace(/^0+(?=\d)/, '');
      if (choices.length > 0) return Number(pick({ flag: '--sdg', value: bare, choices }));
      if (!/^(?:[1-9]|1[0-7])$/.test(bare)) throw wrong('--sdg', part, '1-17');
      return Number(bare);
    });
  return [...new Set(numbers)].sort((left, right) => left - right);
}

function startOf(text: string): string {
  const date = oneLine(text);
  if (parsePartialDate(date) === undefined) throw wrong('--started', text, '2023-03-17, 2023-03, 2023');
  return date;
}

function choiceOf(
  rulebook: Rulebook,
  key: ChoiceKey,
  flag: string,
  value: string | undefined,
): string | undefined {
  return value === undefined ? undefined : pick({ flag, value, choices: choicesFor(rulebook, key) });
}

function withoutAbsent(answers: { readonly [K in keyof Answers]: Answers[K] | undefined }): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** Flags judged against the edition; the first that it does not know is an `InovasiError` with a suggestion. */
export function answersFrom(flags: AnswerFlags, rulebook: Rulebook): Answers {
  const { title, unit, started, sdg, innovator } = flags;
  if (title !== undefined && !isTitle(title)) throw wrong('--title', title, 'Layanan Antar Obat Lansia');
  return withoutAbsent({
    title: title === undefined ? undefined : oneLine(title),
    unit: unit === undefined ? undefined : oneLine(unit),
    group: choiceOf(rulebook, 'kelompok', '--group', flags.group),
    category: choiceOf(rulebook, 'kategori', '--category', flags.category),
    sdgs: sdg === undefined ? undefined : goals(sdg, choicesFor(rulebook, 'sdgs')),
    started: started === undefined ? undefined : startOf(started),
    app: flags.app,
    innovators: innovator?.filter((text) => oneLine(text) !== '').map(personOf),
  });
}
