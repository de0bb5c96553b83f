import type { Language } from '../core/language.ts';
import type { ProseBlock } from '../core/prose.ts';
import { remember } from '../core/remember.ts';
import { statedIn, type Stated } from './stated.ts';
import { runsOf } from '../core/tokens.ts';
import { countWords } from '../core/words.ts';

/** A sentence that stands somewhere a second time. */
export interface Repeated {
  readonly text: string;
  readonly line: number;
  readonly times: number;
}

interface Spoken {
  readonly text: string;
  readonly line: number;
}

interface Voice {
  readonly spoken: readonly Spoken[];
  /** How often each sentence stands there. */
  readonly times: ReadonlyMap<string, number>;
}

/** Sentences in the writer's own voice: quotations and tables may well repeat themselves. */
const voiceOf = remember((stated: readonly Stated[]): Voice => {
  const spoken = stated.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const times = new Map<string, number>();
  for (const { text } of spoken) times.set(text, (times.get(text) ?? 0) + 1);
  return { spoken, times };
});

/** A sentence of so many words is no set phrase any more; a shorter one has to come back twice. */
const LONG = 8;
const SHORT = 4;

/** The first sentence of an answer that comes back in it. */
export function repeatedWithin(blocks: readonly ProseBlock[], language: Language): Repeated | undefined {
  const { spoken, times } = voiceOf(statedIn(blocks, language));
  if (times.size === spoken.length) return undefined;
  for (const { text, line } of spoken) {
    const [count, words] = [times.get(text) ?? 0, countWords(text)];
    if (count >= (words >= LONG ? 2 : 3) && words >= SHORT) return { text, line, times: count };
  }
  return undefined;
}

const FEWEST = 24;
const MOSTLY = 0.7;

/** Whether most of a text is the same few words over and over, with or without full stops. */
export function goesRound(words: readonly string[]): boolean {
  // There are never more words than runs of them, and most texts are cleared by this cheaper look.
  const most = Math.ceil(words.length * (1 - MOSTLY)) + 2;
  if (words.length < FEWEST || new Set(words).size > most) return false;
  const runs = runsOf(words);
  return 1 - new Set(runs).size / runs.length >= MOSTLY;
}

/** A sentence of this many words in two answers was copied. */
const COPIED = 10;

/** The first sentence of an answer that another answer has too. */
export function sharedSentence(
  own: readonly ProseBlock[],
  other: readonly ProseBlock[],
  language: Language,
): Repeated | undefined {
  const { times } = voiceOf(statedIn(other, language));
  const { spoken } = voiceOf(statedIn(own, language));
  const shared = spoken.filter(({ text }) => times.has(text) && countWords(text) >= COPIED);
  const [first] = shared;
  return first === undefined ? undefined : { text: first.text, line: first.line, times: shared.length };
}
