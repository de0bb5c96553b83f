import { CUES, says } from './cues.ts';
import type { TimeMark } from './figure-context.ts';
import type { Figure } from './figures.ts';
import type { Language } from '../core/language.ts';
import type { Stated } from './stated.ts';
import { tokensOf } from '../core/tokens.ts';

/** A figure with what it is about, so that it can be held against another one. */
export interface Statement {
  readonly figure: Figure;
  readonly stated: Stated;
  /** The time it holds for, `2022` or `hingga 2025-04`; empty where the sentence names none. */
  readonly time: string;
  /** What the sentence is about; worked out when it is asked for. */
  readonly topic: () => Topic;
}

/** What a sentence is about. */
export interface Topic {
  /** Stems of the words that say what is counted. */
  readonly about: ReadonlySet<string>;
  /** Names in it, and words for a part of the whole: what holds in one place need not hold in another. */
  readonly names: string;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Words that tell nothing of what is counted. */
const EMPTY = set(
  'yang dan di ke dari untuk dengan pada ini itu dalam adalah ialah merupakan tidak oleh akan dapat telah sudah atau ' +
    'serta para bagi juga hanya lebih kurang sekitar hampir sebanyak sebesar sejumlah mencapai menjadi jumlah total ' +
    'jumlahnya tercatat rata rerata berhasil hasil sampai hingga sejak tahun bulan tanggal per secara antara lain ' +
    'program inovasi tersebut sebagai seluruh semua setiap karena sehingga agar masing orang persen rupiah juta ribu ' +
    'miliar triliun rp naik turun meningkat menurun bertambah berkurang kini sekarang saat sekali atas bawah menurut ' +
    'ada berjumlah sebesar yakni yaitu dengan maka pun the of and to in is are was were for by with on at from that this',
);

/** Words that make a part of the whole: only figures with the same ones can be held against each other. */
const PART = set(
  'perempuan laki pria wanita lansia anak balita remaja disabilitas difabel baru lama aktif khusus antaranya termasuk ' +
    'sebagian hanya tambahan sisa sisanya pertama kedua ketiga keempat terakhir awal akhir lainnya selain kecuali ' +
    'internal eksternal mandiri rata maksimal minimal tertinggi terendah terbanyak terpilih calon selisih ' +
    'kabupaten kota kecamatan desa kelurahan provinsi nasional dusun pulau wilayah daerah indonesia ' +
    'harian bulanan mingguan tahunan semester triwulan setiap per tiap',
);

const PREFIX = /^(?:di|ter|ber|per|meng|meny|mem|men|me|peng|peny|pem|pen|pe|ke|se)(?=[a-z]{4})/;
const SUFFIX = /(?<=[a-z]{4})(?:nya|kan|an|i)$/;

/** A word without the commonest Indonesian affixes; only for holding words against each other. */
export function stemOf(word: string): string {
  return word
    .replace(/(?<=[a-z]{3})nya$/, '')
    .replace(PREFIX, '')
    .replace(SUFFIX, '');
}

/** The stems of the words that say what a text is about. */
export function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.filter((word) => word.length > 2 && !EMPTY.has(word) && !/^\d/.test(word)).map(stemOf),
  );
}

/** Names inside a text: words with a capital that no sentence begins with. */
function namesIn(text: string, own: ReadonlySet<string>): string {
  const found = text.match(/(?<=[\w,;)%] )[A-Z][\w-]*/g) ?? [];
  const foreign = found.map((name) => name.toLowerCase()).filter((name) => !own.has(name));
  return [...new Set(foreign)].toSorted().join(' ');
}

const KEYS = (marks: readonly TimeMark[]): string =>
  marks.map(({ relation, date }) => `${relation} ${date}`.trim()).join('–');

// Where one clause of a sentence ends and the next begins.
const CLAUSE = /[,;:()]\s|\s(?:dan|serta|sedangkan|sementara|lalu|kemudian|menjadi|and|while|then|to)\s/g;

/** From where to where the clause reaches in which a figure stands. */
function clauseOf({ start, end }: Figure, text: string): readonly [from: number, to: number] {
  let from = 0;
  for (const match of text.matchAll(CLAUSE)) {
    if (match.index >= end) return [from, match.index];
    if (match.index + match[0].length <= start) from = match.index;
  }
  return [from, text.length];
}

/** The time that a figure holds for; undefined where the sentence names several and it is not clear which. */
function timeOf(figure: Figure, { text, times, kind }: Stated): string | undefined {
  if (kind === 'row') return KEYS(times);
  const [first, ...more] = times;
  if (more.length === 0 && figure.role !== 'before') return first === undefined ? '' : KEYS([first]);
  const [from, to] = clauseOf(figure, text);
  const near = times.filter(({ start, end }) => start >= from && end <= to);
  return near.length === 1 ? KEYS(near) : undefined;
}

function partsIn(words: readonly string[]): string {
  return words
    .filter((word) => PART.has(word))
    .toSorted()
    .join(' ');
}

/** Whether a sentence states its figures as facts of its own: neither plans nor reports that sources differ. */
function isPlain(stated: Stated, language: Language): boolean {
  return !says(stated, CUES[language].plan) && !says(stated, CUES[language].differing);
}

/** What stands between brackets without a figure, as a link to a report does. */
const ASIDE = /\([^()\d]{0,120}\)/g;

function topicOf(stated: Stated, own: ReadonlySet<string>): Topic {
  const units = new Set(stated.figures.map(({ unit }) => unit));
  const text = [stated.row, stated.column, stated.text].filter((part) => part !== undefined).join('\n');
  const said = text.replace(ASIDE, ' ');
  const words = tokensOf(said);
  const about = stemsOf(words.filter((word) => !own.has(word) && !units.has(word)));
  return {
    about,
    names: `${namesIn(said, own)} ${partsIn(words.filter((word) => !units.has(word)))}`.trim(),
  };
}

function onlyOnce<T>(work: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => (known ??= { answer: work() }).answer;
}

/** A sentence with more figures is a list, in which no words tell what belongs to what. */
const MOST_FIGURES = 20;

/** Whether it is clear what a figure is about: of two of one unit it is not, unless one became the other. */
function isClear({ unit, role }: Figure, all: readonly Figure[]): boolean {
  if (unit === '' || role === 'change') return false;
  const rivals = all.filter((other) => other.unit === unit && other.role !== 'change');
  const roles = rivals.map((rival) => rival.role).join(' ');
  return rivals.length === 1 || roles === 'before after';
}

/** The figures of a sentence that can be held against others. `own` are names that stand for the innovation itself. */
export function statementsOf(
  stated: Stated,
  own: ReadonlySet<string>,
  language: Language,
): readonly Statement[] {
  const { length } = stated.figures;
  if (length === 0 || length > MOST_FIGURES || stated.kind === 'heading' || !isPlain(stated, language))
    return [];
  const topic = onlyOnce(() => topicOf(stated, own));
  return stated.figures
    .filter((figure) => isClear(figure, stated.figures))
    .flatMap((figure) => {
      const time = timeOf(figure, stated);
      return time === undefined ? [] : [{ figure, stated, topic, time }];
    });
}

/** Figures with at least two noughts at their end are often rounded without saying so. */
const ROUNDED = 0.05;
const ABOUT = 0.1;

/** The lowest and the highest value that a figure as it is written may mean. */
function spanOf({ value, upTo, step, bound }: Figure): readonly [low: number, high: number] {
  const high = upTo ?? value;
  const isRound = step === 1 && value >= 100 && value % 100 === 0;
  const slack = Math.max(step / 2, bound === 'about' ? value * ABOUT : 0, isRound ? value * ROUNDED : 0);
  if (bound === 'at-least') return [value - slack, Number.MAX_VALUE];
  return bound === 'at-most' ? [-Number.MAX_VALUE, high + slack] : [value - slack, high + slack];
}

/** Whether two figures may mean the same number. */
export function agree(one: Figure, other: Figure): boolean {
  const [[low, high], [least, most]] = [spanOf(one), spanOf(other)];
  return low <= most && least <= high;
}

/** Whether two figures are about the same thing at the same time, as far as words can tell. */
export function isSameThing(one: Statement, other: Statement): boolean {
  if (one.figure.unit !== other.figure.unit || one.time !== other.time) return false;
  const [first, second] = [one.topic(), other.topic()];
  if (first.names !== second.names) return false;
  const shared = [...first.about].filter((stem) => second.about.has(stem)).length;
  const alien = first.about.size + second.about.size - 2 * shared;
  // Without a time, much more has to agree.
  if (one.time === '') return shared >= 3 && alien === 0;
  return shared >= 1 && alien <= Math.floor(shared / 2);
}

/** What a sentence leans on: its own links, else those of its paragraph, without the page. */
function sourcesOf({ links, part }: Stated): readonly string[] {
  const own =
    links.length > 0 ? links : part.passages.flatMap((passage) => passage.links.map(({ target }) => target));
  return own.map((link) => link.replace(/#.*$/, ''));
}

/** Whether two sentences lean on different sources, which may well differ. */
export function haveDifferentSources(one: Statement, other: Statement): boolean {
  const [first, second] = [sourcesOf(one.stated), sourcesOf(other.stated)];
  return first.length > 0 && second.length > 0 && !first.some((link) => second.includes(link));
}
