import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InovasiError } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import { interview, type Draft } from '../../intake/interview.ts';
import type { Wish } from '../../intake/wish.ts';
import { words } from '../../messages/commands/add.ts';
import { choicesIn } from './given.ts';
import { asks, requireFlags, requireMain, type Job } from './job.ts';
import { handIn } from './read.ts';
import { fileWishes, proofField, proofWords, withoutProof, wordsIn, type Made } from './wishes.ts';

/** What a person or the flags say of a thing that is no file. */
async function plainValues(job: Job, draft: Draft): Promise<Draft['values'] | undefined> {
  const { kind, place, io } = job;
  if (!asks(job)) {
    requireMain(job, draft.values);
    if (job.options.yes !== true) requireFlags(job, draft);
    return draft.values;
  }
  const isFile = isFileFrom(io);
  const check = (field: { readonly shape: string }, text: string): true | string => {
    if (field.shape !== 'proof') return true;
    try {
      proofWords(proofField(kind), readProof(text), place, isFile);
      return true;
    } catch (error) {
      if (!(error instanceof InovasiError)) throw error;
      return words.noSuchProof[io.language];
    }
  };
  const setting = { prompter: await io.prompter(), io, choices: choicesIn(place), rest: 0, check };
  const answer = await interview(draft, {}, setting);
  return typeof answer === 'string' ? undefined : answer.values;
}

function readProof(text: string): {
  readonly value: string | boolean;
  readonly origin: { readonly by: 'answer' };
} {
  const said = /^(?:ya|y|yes)$/i.test(text) ? true : /^(?:tidak|t|no|n)$/i.test(text) ? false : text;
  return { value: said, origin: { by: 'answer' } };
}

function isFileFrom(io: Io): (path: string) => boolean {
  return (path) => statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.isFile() === true;
}

/** A thing that is no file, after the evidence that proves it. */
export async function plainThings(job: Job): Promise<Made> {
  const { kind, given, handed, options, place, io } = job;
  const { words: said, others } =
    kind === 'testimonial' ? wordsIn(handed.found) : { words: undefined, others: handed.found };
  const values = said === undefined ? given.values : { kata: said, ...given.values };
  const proof = proofField(kind);
  const proven = proof !== undefined && others.length > 0;
  const blank = new Set([...given.blank, ...(proven ? [proof.key] : [])]);
  const draft: Draft = { kind, values, blank, development: options.development === true };
  const decided = await plainValues({ ...job, given: { values, blank } }, draft);
  if (decided === undefined) return undefined;
  const { ids, paths } = proofWords(
    proof,
    proof === undefined ? undefined : decided[proof.key],
    place,
    isFileFrom(io),
  );
  const more = paths.length === 0 ? [] : (await handIn(paths, place, io)).found;
  const making = { place, io, accept: !asks(job) };
  const made = await fileWishes('evidence', [...others, ...more], { values: {}, blank: new Set() }, making);
  if (made === undefined) return undefined;
  const proofs = [...ids, ...made.wishes.map((_, index) => index)];
  const wish: Wish = {
    kind,
    values: withoutProof(kind, decided),
    proofs,
    development: options.development === true,
  };
  return { wishes: [...made.wishes, wish], skipped: made.skipped };
}
