import { comparedTitle } from '../core/titles.ts';
import { isSlip } from '../core/similar.ts';
import { lineOf, tokensOf } from '../core/tokens.ts';

/** What an innovation is called. */
export interface Named {
  readonly judul?: string;
  readonly nama_singkat?: string;
}

/** The ways an innovation is recognised in a text. */
export interface Names {
  /** Short names, as words. */
  readonly short: readonly (readonly string[])[];
  /** Words of the title that carry meaning, each once. */
  readonly title: readonly string[];
}

/** A name of fewer letters is sought as a whole word only: it may be part of another word by chance. */
const LONG_NAME = 10;
/** Text layers of scans have slips; in a shorter word a slip may be another word. */
const LONG_WORD = 7;
/** Words of a title that are looked for; no title is longer. */
const MOST_WORDS = 40;
/** The share of a title's words that have to stand together. */
const SHARE = 0.7;

/** Every character that is a mark or a soft hyphen, and some more: the exact pattern is dear, and few texts need it. */
const MAY_BE_MARK = /[^\s!-\u00AC\u00AE-\u02FF\u2000-\u20CF\u2100-\u2BFF]/;

/** Words for comparing: no accents, no signs, words broken at a line's end joined, spaced letters put together. */
export function searchWords(text: string): readonly string[] {
  const apart = text.normalize('NFKD');
  const bare = MAY_BE_MARK.test(apart) ? apart.replace(/[\p{M}\u{AD}]/gu, '') : apart;
  const plain = /[-‐] /.test(bare) ? bare.replace(/(\p{L})[-‐] (?=\p{Ll})/gu, '$1') : bare;
  const words: string[] = [];
  let spaced = '';
  for (const word of tokensOf(plain)) {
    if (word.length === 1) spaced += word;
    else {
      if (spaced !== '') words.push(spaced);
      spaced = '';
      words.push(word);
    }
  }
  return spaced === '' ? words : [...words, spaced];
}

/** What a title calls the innovation: what stands before a colon, between brackets or in capitals. */
function namesIn(title: string): readonly string[] {
  const [head = '', ...rest] = title.split(/[:(–—]/);
  const bracketed = [...title.matchAll(/[("“]([^)"”]{2,60})[)"”]/g)].map(([, name = '']) => name);
  const capitals = title.match(/(?<![\p{L}\p{N}])[\p{Lu}\d][\p{Lu}\d.-]{3,}(?![\p{L}\p{N}])/gu) ?? [];
  return [...(rest.length > 0 ? [head] : []), ...bracketed, ...(capitals.length <= 2 ? capitals : [])];
}

/** Says too little to be a name. */
function isVague(words: readonly string[]): boolean {
  return words.join('').length < 3 || comparedTitle(words.join(' ')).words.length === 0;
}

/** How to recognise an innovation in a text. */
export function namesOf({ judul = '', nama_singkat = '' }: Named): Names {
  const title = [...new Set(comparedTitle(searchWords(judul).join(' ')).words)].slice(0, MOST_WORDS);
  const initials = title.length >= 4 ? [initialsOf(judul)] : [];
  const short = [nama_singkat, ...namesIn(judul), ...initials].map(searchWords);
  return { short: short.filter((words) => words.length > 0 && !isVague(words)), title };
}

/** The first letters of a title's words, as most acronyms are made. */
function initialsOf(title: string): string {
  const meant = new Set(comparedTitle(title).words);
  return tokensOf(title)
    .filter((word) => meant.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

function hasName(words: readonly string[], line: string, squeezed: string, name: readonly string[]): boolean {
  if (line.includes(lineOf(name)) || line.includes(lineOf([name.join('')]))) return true;
  const joined = name.join('');
  if (joined.length >= LONG_NAME && squeezed.includes(joined)) return true;
  const [only = ''] = name;
  return name.length === 1 && only.length >= LONG_WORD && words.some((word) => isSlip(word, only));
}

/** Whether enough of a title's words stand near each other. */
function hasTitle(words: readonly string[], title: readonly string[]): boolean {
  if (title.length < 2) return false;
  const needed = title.length === 2 ? 2 : Math.ceil(title.length * SHARE);
  const reach = title.length * 3 + 6;
  const meant = new Map<string, number>();
  const which = (word: string): number => {
    const known = meant.get(word);
    if (known !== undefined) return known;
    const found = title.findIndex((one) => one === word || (one.length >= LONG_WORD && isSlip(word, one)));
    meant.set(word, found);
    return found;
  };
  const last = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    const index = which(word);
    if (index < 0) continue;
    last.set(index, at);
    let near = 0;
    for (const place of last.values()) if (at - place <= reach) near += 1;
    if (near >= needed) return true;
  }
  return false;
}

/** Whether a text speaks of the innovation: by a short name, or by a large share of its title's words in one place. */
export function speaksOf(text: string, names: Names): boolean {
  return wordsSpeakOf(searchWords(text), names);
}

/** The same of a text whose words were taken out already. */
export function wordsSpeakOf(words: readonly string[], { short, title }: Names): boolean {
  if (words.length === 0) return false;
  const line = lineOf(words);
  const squeezed = words.join('');
  return short.some((name) => hasName(words, line, squeezed, name)) || hasTitle(words, title);
}
