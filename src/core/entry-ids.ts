import { DOSSIER_FILES, inDossier, type Dossier } from './dossier.ts';
import { entriesOf, type Entry } from './entries.ts';
import type { ProblemCode } from './finding.ts';
import { remember } from './remember.ts';

/** An entry whose id does not serve: it has none, or another entry has it already. */
export interface IdTrouble {
  readonly entry: Entry;
  /** The id that stands there, without blanks around it; empty where there is none. */
  readonly id: string;
  /** The entry that had the id first. */
  readonly earlier?: Entry;
  /** An id that nobody uses. */
  readonly free: string;
}

/** An id that two entries share, and what is known of those who name it. */
export interface SharedId extends IdTrouble {
  readonly earlier: Entry;
  /** A file that names the id; empty where none was found. */
  readonly referrer: string;
  /** Whether the free id may take its place: everything was read, and nothing in it names the id. */
  readonly exchangeable: boolean;
}

const PREFIX = { 'dasar-hukum': 'H', bukti: 'B', surat: 'S', indikator: 'I', testimoni: 'T' } as const;

/** Gives out ids of a list that nobody uses, in the dossier's own pattern `B-01`. */
function makeNumbering(used: readonly string[]): (list: Entry['list']) => string {
  const highest = new Map<string, number>();
  for (const id of used) {
    const [, prefix = '', digits] = /^([a-z])-?(\d{1,9})$/i.exec(id) ?? [];
    const letter = prefix.toUpperCase();
    highest.set(letter, Math.max(highest.get(letter) ?? 0, Number(digits ?? 0)));
  }
  return (list) => {
    const letter = PREFIX[list];
    const number = (highest.get(letter) ?? 0) + 1;
    highest.set(letter, number);
    return `${letter}-${String(number).padStart(2, '0')}`;
  };
}

/** An id of the pattern `B-07`, wherever it is named. */
const NAMED_ID = /(?<![\p{L}\p{N}])[BHSTI]-\d{1,4}(?![\p{L}\p{N}])/gu;

/**
 * Gives out ids that no entry of a dossier has, and that nothing in it names: whoever still names an entry that was
 * deleted must not find another one in its place.
 */
export function freeIds(dossier: Dossier): (list: Entry['list']) => string {
  const given = [...entriesOf(dossier)].flatMap(({ id }) => id?.trim() ?? []);
  const named = wordsOf(dossier).flatMap(([, words]) => words.toUpperCase().match(NAMED_ID) ?? []);
  return makeNumbering([...given, ...named]);
}

function* troublesOf(dossier: Dossier): Generator<IdTrouble> {
  const entries = [...entriesOf(dossier)];
  const nextId = makeNumbering(entries.flatMap(({ id }) => id?.trim() ?? []));
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const id = entry.id?.trim() ?? '';
    const earlier = first.get(id);
    if (id === '') yield { entry, id, free: nextId(entry.list) };
    else if (earlier === undefined) first.set(id, entry);
    else yield { entry, id, earlier, free: nextId(entry.list) };
  }
}

/** Every text inside a value; what stands under a key `id` is no reference. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) if (key !== 'id') yield* textsIn(inner);
}

const DATA = Object.entries(DOSSIER_FILES) as readonly (readonly [keyof typeof DOSSIER_FILES, string])[];

function* partsOf(dossier: Dossier): Generator<readonly [file: string, content: unknown]> {
  for (const [part, file] of DATA) yield [inDossier(dossier, file), dossier[part]];
  for (const { words, head } of dossier.testimonials) yield [words.file, { ...words, head }];
  for (const answer of dossier.answers.values()) yield [answer.file, answer];
}

/** All that each file says, in lower case: it is searched once for every id that is given twice. */
const wordsOf = remember((dossier: Dossier): readonly (readonly [file: string, words: string])[] =>
  [...partsOf(dossier)].map(([file, content]) => [file, [...textsIn(content)].join('\n').toLowerCase()]),
);

/** Whether a text names an id, and not a longer word that holds it. */
function names(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const end = at + id.length;
    const within =
      /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) ||
      /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
    if (!within) return true;
  }
  return false;
}

/** The first file of the dossier that names an id anywhere but where it is given; undefined where none does. */
function referrerOf(dossier: Dossier, id: string): string | undefined {
  const lower = id.toLowerCase();
  return wordsOf(dossier).find(([, words]) => names(words, lower))?.[0];
}

/** Reading problems after which every text of a dossier is known all the same. */
const LOSSLESS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'berkas/angka-tanpa-kutip',
  'berkas/angka-bertitik',
  'narasi/tautan-berspasi',
]);

/** Whether everything that the dossier says was read: only then is it known what it does not say. */
function isReadWhole({ problems, unreadable }: Pick<Dossier, 'problems' | 'unreadable'>): boolean {
  return unreadable.size === 0 && problems.every(({ problem }) => LOSSLESS.has(problem));
}

/** More ids than this are not given twice by a merge; nobody wants them exchanged unseen. */
const MAX_EXCHANGED = 100;

/** Every entry whose id does not serve, in the order of the files, each with an id that is free. */
export function idTroubles(dossier: Dossier): readonly (IdTrouble | SharedId)[] {
  const troubles = [...troublesOf(dossier)];
  const many = troubles.filter(({ earlier }) => earlier !== undefined).length > MAX_EXCHANGED;
  const known = !many && isReadWhole(dossier);
  return troubles.map((trouble): IdTrouble | SharedId => {
    const { earlier, id } = trouble;
    if (earlier === undefined) return trouble;
    const referrer = many ? '' : (referrerOf(dossier, id) ?? '');
    return { ...trouble, earlier, referrer, exchangeable: known && referrer === '' };
  });
}
