import { distance } from 'fastest-levenshtein';
import { isBeyondAscii } from './characters.ts';
import { DOSSIER_FILES, type Dossier } from './dossier.ts';
import type { PathStep } from './finding.ts';

/** A person whom the dossier names, and where. */
export interface NamedPerson {
  /** As it was written, without what follows the name. */
  readonly name: string;
  /** The name for comparing: lower case, without titles; empty where the text names a post and nobody. */
  readonly key: string;
  /** Digits of the employee number; undefined where none is given. */
  readonly nip: string | undefined;
  /** File from the dossier's own root. */
  readonly file: string;
  readonly path: readonly PathStep[];
}

/** Forms of address and academic or religious titles, without their full stops. */
const TITLES = new Set(
  (
    'prof dr drg drs dra drh ir apt ns h hj kh k.h hjh r rr tgk gus bapak bpk ibu pak bu sdr sdri saudara saudari ' +
    'kompol akp akbp iptu ipda aiptu aipda bripka brigjen kombes letkol kolonel mayor kapten serda pdt romo'
  ).split(' '),
);

/** Words that begin the name of a post: what follows them is no person. */
const POST =
  /^(?:kepala|direktur|direktris|bupati|wali ?kota|gubernur|wakil|sekretaris|camat|lurah|ketua|menteri|plt|plh|pj|pjs|rektor|deputi|koordinator|pimpinan|penanggung|manajer|asisten|inspektur|tim|kapolres|kapolsek|kapolda|komandan|dinas|badan|bagian)\b/u;

/** A degree behind a name, as `S.Kom` or `M.Si.`: letters with a full stop between them. */
const DEGREE = /^\p{L}{1,4}\.(?:\p{L}{1,6}\.?){1,3}$/u;
/** Degrees written without full stops. */
const BARE_DEGREE =
  /^(?:amd|skm|spd|skom|msi|mkes|mm|mpd|mkom|mph|phd|se|sh|st|mt|mh|sip|ssos|sstp|map|ak|ca)$/u;

function folded(text: string): string {
  return isBeyondAscii(text)
    ? text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    : text.toLowerCase();
}

/** The letters of a word. */
function lettersOf(word: string): string {
  return isBeyondAscii(word) ? word.replace(/\P{L}/gu, '') : word.replace(/[^a-z]/gi, '');
}

/** The text of a name alone: before the first comma, without remarks in brackets. */
function bareName(text: string): string {
  return (text.replace(/\([^()]*\)/g, ' ').split(',')[0] ?? '').replace(/\s+/g, ' ').trim();
}

/** A name for comparing; empty where the text names a post and nobody. */
export function nameKey(text: string): string {
  const name = folded(bareName(text));
  if (POST.test(name)) return '';
  const words = name
    .split(/[\s]+/)
    // `dr.Bayu` is two words, `S.Kom` is one.
    .flatMap((word) =>
      word.includes('.') && DEGREE.test(word) && !TITLES.has(word.split('.')[0] ?? '') ? [] : word.split('.'),
    )
    .map((word) => lettersOf(word))
    .filter((word) => word !== '');
  while (words.length > 1 && TITLES.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && BARE_DEGREE.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** Spelling of before 1972 beside that of today: Soekarno and Sukarno are one name. */
function modern(key: string): string {
  return key.replace(/oe/g, 'u').replace(/dj/g, 'j').replace(/tj/g, 'c');
}

function longest(words: readonly string[]): number {
  return Math.max(...words.map(({ length }) => length));
}

/** Whether one name shortens words of the other, as `M. Rizki Umpama` does. */
function shortens(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.length > 1 &&
    longest(one) > 2 &&
    one.every((word, index) => {
      const against = other[index] ?? '';
      return word === against || (word.length <= 2 && against.startsWith(word[0] ?? ''));
    })
  );
}

/** Longer texts are no names. */
const LONGEST = 80;

/** Whether two different names are likely two spellings of one. */
export function areSpellingsOfOne(one: string, other: string): boolean {
  if (one === other || Math.max(one.length, other.length) > LONGEST) return false;
  const [left, right] = [modern(one), modern(other)];
  if (left === right || left.replaceAll(' ', '') === right.replaceAll(' ', '')) return true;
  const [words, others] = [left.split(' '), right.split(' ')];
  if (shortens(words, others) || shortens(others, words)) return true;
  // A name of one word is too short to say that a letter was slipped in.
  if (words.length < 2 || words.length !== others.length) return false;
  return distance(left, right) <= (Math.min(left.length, right.length) >= 18 ? 2 : 1);
}

/** The digits of an employee number, whatever stands between them. */
export function nipDigits(text: string | undefined): string {
  return (text ?? '').replace(/[\s.\-–]/g, '');
}

function person(
  text: string | undefined,
  where: Pick<NamedPerson, 'file' | 'path'>,
  nip?: string,
): NamedPerson {
  const digits = nipDigits(nip);
  const name = bareName(text ?? '');
  return { name, key: nameKey(text ?? ''), nip: /^\d{8,}$/.test(digits) ? digits : undefined, ...where };
}

/** The innovators whom a dossier names. */
export function innovatorsOf({ innovation }: Pick<Dossier, 'innovation'>): readonly NamedPerson[] {
  return (innovation.inovator?.anggota ?? []).map(({ nama, nip }, index) =>
    person(nama, { file: DOSSIER_FILES.innovation, path: ['inovator', 'anggota', index, 'nama'] }, nip),
  );
}

/** Everybody who answers for the innovation: innovators, who states its truth, who signs its letters. */
export function peopleOf(dossier: Pick<Dossier, 'innovation' | 'letters'>): readonly NamedPerson[] {
  const stated = person(dossier.innovation.pernyataan_kebenaran?.penanggung_jawab, {
    file: DOSSIER_FILES.innovation,
    path: ['pernyataan_kebenaran', 'penanggung_jawab'],
  });
  const signed = dossier.letters.map(({ penanda_tangan }, index) =>
    person(penanda_tangan, { file: DOSSIER_FILES.letters, path: [index, 'penanda_tangan'] }),
  );
  return [...innovatorsOf(dossier), stated, ...signed].filter(
    ({ key, nip }) => key !== '' || nip !== undefined,
  );
}
