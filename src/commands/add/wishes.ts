import { readFileSync } from 'node:fs';
import { InovasiError } from '../../core/errors.ts';
import type { Io, Prompter } from '../../core/io.ts';
import { FORMS, type FormField, type IntakeKind } from '../../intake/forms.ts';
import { interview, withProposals, type Draft } from '../../intake/interview.ts';
import type { Left } from '../../intake/sources.ts';
import type { Decided, Found, Wish } from '../../intake/wish.ts';
import { words } from '../../messages/commands/add.ts';
import { choicesIn, idsIn, type Given } from './given.ts';
import { likelyKind, proposalsFor } from './read.ts';
import type { Place } from './place.ts';

type Values = Readonly<Record<string, Decided>>;

/** How wishes are made: by questions, or from what can be read. */
export interface Making {
  readonly place: Place;
  readonly io: Io;
  /** Takes what could be read without asking. */
  readonly accept: boolean;
}

/** What is to be added, and what a person left out; undefined where they back out of everything. */
export type Made = { readonly wishes: readonly Wish[]; readonly skipped: readonly Left[] } | undefined;

type Kinds = (
  found: Found,
  prompter: Prompter,
  rest: number,
) => Promise<IntakeKind | 'skip' | 'rest' | 'abort'>;

function accepted(kind: IntakeKind, given: Given, found: Found, { place, io }: Making): Wish {
  const draft: Draft = { kind, ...given, source: found };
  return {
    kind,
    values: withProposals(draft, proposalsFor(kind, found, place, io)),
    source: found,
    proofs: [],
  };
}

/** Questions, and what a file is taken as where nobody is asked. */
interface Asking extends Making {
  readonly likely: (found: Found) => IntakeKind;
}

/** One file among those that questions are asked about. */
interface Turn {
  readonly found: Found;
  readonly number: number;
  readonly all: number;
  readonly prompter: Prompter;
}

/** What a person says of one file; `rest` where everything that follows is to be taken as it is read. */
async function askedOne(
  { found, number, all, prompter }: Turn,
  given: Given,
  kinds: Kinds,
  making: Asking,
): Promise<{ readonly wish: Wish; readonly rest: boolean } | 'skip' | 'abort'> {
  const { place, io } = making;
  const headline = words.proposal[io.language]({ file: found.shown, number, all });
  io.err(`\n${io.paint.bold(headline)}\n`);
  const kind = await kinds(found, prompter, all - number);
  if (kind === 'abort' || kind === 'skip') return kind;
  if (kind === 'rest') return { wish: accepted(making.likely(found), given, found, making), rest: true };
  const draft: Draft = { kind, ...given, source: found };
  const setting = { prompter, io, choices: choicesIn(place), rest: all - number };
  const answer = await interview(draft, proposalsFor(kind, found, place, io), setting);
  if (typeof answer === 'string') return answer;
  return { wish: { kind, values: answer.values, source: found, proofs: [] }, rest: answer.rest };
}

/** Asks about each file in turn; from the moment a person accepts the rest, nothing more is asked. */
async function askedFor(all: readonly Found[], given: Given, kinds: Kinds, making: Asking): Promise<Made> {
  const prompter = await making.io.prompter();
  const wishes: Wish[] = [];
  const skipped: Left[] = [];
  let rest = false;
  for (const [index, found] of all.entries()) {
    if (rest || found.known === true) {
      wishes.push(accepted(making.likely(found), given, found, making));
      continue;
    }
    const turn = { found, number: index + 1, all: all.length, prompter };
    const answer = await askedOne(turn, given, kinds, making);
    if (answer === 'abort') return undefined;
    if (answer === 'skip') skipped.push({ shown: found.shown, reason: 'skipped' });
    else {
      wishes.push(answer.wish);
      rest = answer.rest;
    }
  }
  return { wishes, skipped };
}

/** A wish for each file, all of one kind. */
export async function fileWishes(
  kind: IntakeKind,
  all: readonly Found[],
  given: Given,
  making: Making,
): Promise<Made> {
  if (making.accept) return { wishes: all.map((found) => accepted(kind, given, found, making)), skipped: [] };
  return askedFor(all, given, async () => kind, { ...making, likely: () => kind });
}

const NOTHING_GIVEN: Given = { values: {}, blank: new Set() };

/** A wish for each file of a heap: sorted by a person, or all of it evidence. */
export async function heapWishes(all: readonly Found[], making: Making): Promise<Made> {
  const { place, io } = making;
  if (making.accept) return fileWishes('evidence', all, NOTHING_GIVEN, making);
  const sort: Kinds = (found, prompter, rest) =>
    prompter.choose<IntakeKind | 'skip' | 'rest' | 'abort'>({
      message: words.where[io.language]({ file: found.name }),
      choices: [
        ...(['evidence', 'legal', 'letter'] as const).map((kind) => ({
          name: words.sort[kind][io.language],
          value: kind,
        })),
        { name: words.skip[io.language], value: 'skip' as const },
        ...(rest === 0
          ? []
          : [{ name: words.takeRest[io.language]({ count: rest }), value: 'rest' as const }]),
        { name: words.abort[io.language], value: 'abort' as const },
      ],
      default: likelyKind(found, place, io),
    });
  const likely = (found: Found): IntakeKind => likelyKind(found, place, io);
  return askedFor(all, NOTHING_GIVEN, sort, { ...making, likely });
}

const LONGEST_WORDS = 100_000;

/** The words of a testimonial, where they stand in a file of their own. */
export function wordsIn(found: readonly Found[]): {
  readonly words?: Decided;
  readonly others: readonly Found[];
} {
  const text = found.find(({ facts }) => facts.kind === 'text' && facts.size <= LONGEST_WORDS);
  if (text === undefined) return { others: found };
  const value = new TextDecoder('utf-8').decode(readFileSync(text.path)).replace(/^\uFEFF/, '');
  const others = found.filter((one) => one !== text);
  return { words: { value, origin: { by: 'content' } }, others };
}

/** What is said to prove something: ids of the dossier, paths of files, or a plain yes or no. */
export interface ProofWords {
  readonly ids: readonly string[];
  readonly paths: readonly string[];
  readonly said?: boolean;
}

/** Sorts the words behind a flag or an answer into ids and paths; throws for what is neither. */
export function proofWords(
  field: FormField | undefined,
  value: Decided | undefined,
  place: Place,
  isFile: (path: string) => boolean,
): ProofWords {
  const text = value?.value;
  if (typeof text === 'boolean') return { ids: [], paths: [], said: text };
  if (typeof text !== 'string') return { ids: [], paths: [] };
  const known = idsIn(place);
  if (isFile(text)) return { ids: [], paths: [text] };
  const parts = text.split(/\s*[,;]\s*/).filter((part) => part !== '');
  const idOf = (part: string): string | undefined =>
    known.find((id) => id.toLowerCase() === part.toLowerCase());
  const wrong = parts.find((part) => idOf(part) === undefined && !isFile(part));
  if (wrong !== undefined) {
    const allowed = [...known, words.orFile[place.language]].join(', ');
    throw new InovasiError('nilai-salah', { flag: field?.flag ?? '--evidence', value: wrong, allowed });
  }
  return {
    ids: parts.flatMap((part) => idOf(part) ?? []),
    paths: parts.filter((part) => idOf(part) === undefined),
  };
}

/** The field of a form that names what proves it. */
export function proofField(kind: IntakeKind): FormField | undefined {
  return FORMS[kind].fields.find(({ shape }) => shape === 'proof');
}

/** The values without what only names a proof. */
export function withoutProof(kind: IntakeKind, values: Values): Values {
  const proof = proofField(kind);
  return Object.fromEntries(
    Object.entries(values).filter(([key, { value }]) => key !== proof?.key || typeof value === 'boolean'),
  );
}
