import type { Io, Prompter } from '../core/io.ts';
import { fieldWords } from '../messages/commands/add-fields.ts';
import { kindWords, words } from '../messages/commands/add.ts';
import { DEVELOPMENT_KEYS, FORMS, type FormField, type IntakeKind } from './forms.ts';
import type { Proposals } from './proposal.ts';
import { valueLines, valueText } from './report-text.ts';
import { readTyped } from './values.ts';
import type { Decided, Found } from './wish.ts';

/** What is known of one thing before anybody is asked. */
export interface Draft {
  readonly kind: IntakeKind;
  readonly values: Readonly<Record<string, Decided>>;
  /** Keys that a flag left blank on purpose. */
  readonly blank: ReadonlySet<string>;
  readonly source?: Found;
  /** Of a note: something that was developed. */
  readonly development?: boolean;
}

/** Everything the questions are asked about. */
export interface Interview {
  readonly prompter: Prompter;
  readonly io: Pick<Io, 'language' | 'paint' | 'err'>;
  /** Choices by YAML key, where they hang on the edition. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** How many files follow this one; 0 for the last. */
  readonly rest: number;
  /** True, or what is wrong with an answer that the field itself cannot judge. */
  readonly check?: (field: FormField, text: string) => true | string;
}

/** What a person decided: the values, and whether the files that follow are taken as they are read; or neither. */
export type Answer =
  | { readonly values: Readonly<Record<string, Decided>>; readonly rest: boolean }
  | 'skip'
  | 'abort';

/** The fields that a person is asked for, with the choices of the edition. */
export function fieldsOf(kind: IntakeKind, choices: Interview['choices']): readonly FormField[] {
  return FORMS[kind].fields.map((field) => {
    const own = choices[field.key];
    return field.shape === 'choice' && field.choices === undefined && own !== undefined
      ? { ...field, choices: own }
      : field;
  });
}

/**
 * The fields that somebody has to answer. A link has no letterhead, so who published it is asked as well; a picture does
 * not say where it was taken.
 */
export function askedFields(
  { kind, source, values, development }: Pick<Draft, 'kind' | 'source' | 'values' | 'development'>,
  choices: Interview['choices'],
): readonly FormField[] {
  const link = kind === 'evidence' && source === undefined && values['tautan'] !== undefined;
  const picture = kind === 'evidence' && source?.facts.kind === 'image';
  return fieldsOf(kind, choices)
    .filter(({ key, asked }) => asked || (link && key === 'penerbit') || (picture && key === 'tempat'))
    .filter(({ key }) => development !== true || DEVELOPMENT_KEYS.has(key));
}

/** What was given, then what could be read; a key that was left blank on purpose stays blank. */
export function withProposals(draft: Draft, read: Proposals): Readonly<Record<string, Decided>> {
  const found = FORMS[draft.kind].fields.flatMap(({ key }): (readonly [string, Decided])[] => {
    const decided = draft.values[key] ?? (draft.blank.has(key) ? undefined : read[key]);
    return decided === undefined ? [] : [[key, decided]];
  });
  return Object.fromEntries(found);
}

function shownDefault(decided: Decided | undefined, { io }: Interview): { readonly default?: string } {
  if (decided === undefined || Array.isArray(decided.value)) return {};
  return { default: valueText(decided.value, io.language) };
}

async function askChoice(
  field: FormField,
  kind: IntakeKind,
  before: Decided | undefined,
  { prompter, io }: Interview,
): Promise<string | undefined> {
  const { language } = io;
  const choices: { name: string; value: string | undefined }[] = (field.choices ?? []).map((value) => ({
    name: value,
    value,
  }));
  choices.push({ name: words.undecided[language], value: undefined });
  const message = fieldWords(kind, field.key).ask[language];
  const now = before === undefined ? {} : { default: valueText(before.value, language) };
  return prompter.choose<string | undefined>({ message, choices, ...now });
}

async function ask(
  field: FormField,
  kind: IntakeKind,
  before: Decided | undefined,
  interview: Interview,
): Promise<Decided | undefined> {
  const { prompter, io } = interview;
  const { language } = io;
  if (field.shape === 'choice' && (field.choices ?? []).length > 0) {
    const value = await askChoice(field, kind, before, interview);
    return value === undefined ? undefined : { value, origin: { by: 'answer' } };
  }
  const typed = await prompter.text({
    message: fieldWords(kind, field.key).ask[language],
    ...shownDefault(before, interview),
    validate: (text) => {
      const read = readTyped(field, text);
      if ('wrong' in read) return words.allowed[language]({ allowed: read.wrong.allowed });
      return text.trim() === '' ? true : (interview.check?.(field, text) ?? true);
    },
  });
  const read = readTyped(field, typed);
  const value = 'value' in read ? read.value : undefined;
  return value === undefined ? undefined : { value, origin: { by: 'answer' } };
}

function set(
  values: Readonly<Record<string, Decided>>,
  key: string,
  value: Decided | undefined,
): Readonly<Record<string, Decided>> {
  const { [key]: _before, ...others } = values;
  return value === undefined ? others : { ...others, [key]: value };
}

function tell(draft: Draft, values: Readonly<Record<string, Decided>>, { io }: Interview): void {
  const rows = Object.entries(values).map(([key, decided]) => ({ key, ...decided }));
  const lines =
    rows.length === 0 ? [`  ${words.nothingRead[io.language]}`] : valueLines(draft.kind, rows, io);
  io.err(`${lines.join('\n')}\n`);
}

type Next = { readonly change: FormField } | 'take' | 'skip' | 'rest' | 'abort';

async function review(
  draft: Draft,
  values: Readonly<Record<string, Decided>>,
  fields: readonly FormField[],
  { prompter, io, rest }: Interview,
): Promise<Next> {
  const { language } = io;
  const what = kindWords[draft.kind]?.[language] ?? draft.kind;
  const changes = fields.map((field) => {
    const decided = values[field.key];
    const value = decided === undefined ? words.blank[language] : valueText(decided.value, language);
    const label = fieldWords(draft.kind, field.key).label[language];
    return { name: words.change[language]({ label, value }), value: { change: field } };
  });
  return prompter.choose<Next>({
    message: words.confirm[language]({ what, file: draft.source?.name ?? '' }),
    choices: [
      { name: words.take[language], value: 'take' },
      ...changes,
      ...(rest > 0 ? [{ name: words.takeRest[language]({ count: rest }), value: 'rest' as const }] : []),
      ...(draft.source === undefined ? [] : [{ name: words.skip[language], value: 'skip' as const }]),
      { name: words.abort[language], value: 'abort' },
    ],
  });
}

/** Shows what was read, asks for what could not be read, and shows everything for a last look. */
export async function interview(draft: Draft, read: Proposals, setting: Interview): Promise<Answer> {
  const fields = askedFields(draft, setting.choices);
  let values = withProposals(draft, read);
  if (draft.source !== undefined) tell(draft, values, setting);
  for (const field of fields) {
    if (values[field.key] === undefined && !draft.blank.has(field.key))
      values = set(values, field.key, await ask(field, draft.kind, undefined, setting));
  }
  for (;;) {
    const next = await review(draft, values, fields, setting);
    if (next === 'take' || next === 'rest') return { values, rest: next === 'rest' };
    if (typeof next === 'string') return next;
    const { key } = next.change;
    values = set(values, key, await ask(next.change, draft.kind, values[key], setting));
  }
}
