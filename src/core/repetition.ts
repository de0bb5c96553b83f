import type { Language } from './language.ts';
import type { ProseBlock } from './prose.ts';
import { remember } from './remember.ts';
import { statedIn, type Stated } from './stated.ts';
import { runsOf } from './tokens.ts';

/** A sentence that stands somewhere a second time. */
export interface Repeated {
  readonly text: string;
  readonly line: number;
  readonly times: number;
}

interface Spoken {
  readonly key: string;
  readonly words: number;
  readonly text: string;
  readonly line: number;
}

interface Voice {
  readonly spoken: readonly Spoken[];
  /** Those that are long enough to be told from a turn of phrase. */
  readonly long: ReadonlySet<string>;
}

/** A sentence of this many words in two answers was copied. */
const COPIED = 10;

/** Sentences in the writer's own voice: quotations and tables may well repeat themselves. */
const voiceOf = remember((stated: readonly Stated[]): Voice => {
  const spoken = stated.flatMap(({ kind, text, line }) => {
    if (kind !== 'paragraph' && kind !== 'item') return [];
    const words = text.toLowerCase().split(/\s+/);
    return [{ key: words.join(' '), words: words.length, text, line }];
  });
  const long = new Set(spoken.filter(({ words }) => words >= COPIED).map(({ key }) => key));
  return { spoken, long };
});

/** A sentence of so many words is no set phrase any more; a shorter one has to come back twice. */
const LONG = 8;
const SHORT = 4;

/** The first sentence of an answer that comes back in it. */
export function repeatedWithin(blocks: readonly ProseBlock[], language: Language): Repeated | undefined {
  const { spoken } = voiceOf(statedIn(blocks, language));
  const times = new Map<string, number>();
  for (const { key } of spoken) times.set(key, (times.get(key) ?? 0) + 1);
  for (const { key, words, text, line } of spoken) {
    const count = times.get(key) ?? 0;
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

/** The first sentence of an answer that another answer has too. */
export function sharedSentence(
  own: readonly ProseBlock[],
  other: readonly ProseBlock[],
  language: Language,
): Repeated | undefined {
  const { long: known } = voiceOf(statedIn(other, language));
  const { spoken, long } = voiceOf(statedIn(own, language));
  if (known.size === 0 || long.size === 0) return undefined;
  const shared = spoken.filter(({ key }) => known.has(key));
  const [first] = shared;
  return first === undefined ? undefined : { text: first.text, line: first.line, times: shared.length };
}
