import { parseDuration, parsePartialDate } from '../core/dates.ts';
import type { Bilingual, Language } from '../core/language.ts';
import type { AgeReading, Answer } from '../core/what-if.ts';
import { formatDay, formatDuration, formatPartialDate } from './dates.ts';
import { editionLabel } from './editions.ts';
import { allOf } from './phrases.ts';

const NUMBERS = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;

/** An age as people say it: `dua tahun`, `one-year`; in digits where it is no small number of years. */
function leastAge(duration: string, language: Language): string {
  const { years = 0, months = 0, days = 0 } = parseDuration(duration) ?? {};
  const word = months === 0 && days === 0 ? NUMBERS[language][years] : undefined;
  if (word === undefined) return formatDuration(duration, language);
  return language === 'id' ? `${word} tahun` : `${word}-year`;
}

/** A partial date, or the two ends of an interval. */
function when(from: string, language: Language): string {
  const [first = '', last] = from.split('/');
  const start = formatPartialDate(first, language);
  if (last === undefined) return start;
  return language === 'id'
    ? `antara ${start} dan ${formatPartialDate(last, language)}`
    : `between ${start} and ${formatPartialDate(last, language)}`;
}

function yearsOf(editions: readonly string[]): string {
  return editions.map((edition) => /\d{4}/.exec(edition)?.[0] ?? editionLabel(edition)).join(', ');
}

/** The day and month of a closing, without its year. */
function dayOfYear(closing: string, language: Language): string {
  const period = parsePartialDate(closing.slice(0, 10));
  return period === undefined ? closing : formatDay(period.first, language).replace(/ \d+$/, '');
}

/** Every word of the comparison. */
export interface WhatIfWords {
  readonly own: string;
  readonly when: string;
  readonly started: (start: string) => string;
  readonly noStart: string;
  readonly supposed: (name: 'closing' | 'asOf' | 'start' | 'category', value: string) => string;
  readonly noGroup: string;
  readonly ripeFor: (choices: readonly string[]) => string;
  readonly ripeIf: (rule: string, choices: readonly string[]) => string;
  readonly ripeForNone: string;
  readonly perhapsForNone: string;
  readonly closed: string;
  readonly later: (choice: string, reading: AgeReading, reached: boolean) => string;
  readonly pattern: (editions: readonly string[], earliest: string, latest: string) => string;
  readonly rule: (reading: Pick<AgeReading, 'least' | 'editions' | 'conditional'>) => string;
  readonly reading: (reading: AgeReading) => string;
  readonly rows: Readonly<Record<'closing' | 'age' | 'readiness' | 'blockers' | 'answers', string>>;
  readonly noClosing: string;
  readonly closingText: (text: string, days: number) => string;
  readonly notBegun: string;
  readonly notAsked: string;
  readonly ageUnknown: string;
  readonly noSuchGroup: (groups: readonly string[]) => string;
  readonly cancelled: (instead: string) => string;
  readonly readiness: (met: number, total: number, unknown: number) => string;
  readonly blockers: (count: number) => string;
  readonly answers: (carried: number, all: number) => string;
  readonly details: string;
  readonly blocking: string;
  readonly advised: string;
  readonly unknown: string;
  /** Stands where nothing can be said. */
  readonly none: string;
  readonly same: (count: number) => string;
  readonly settled: string;
  readonly emptyFields: string;
  readonly unreadAnswers: string;
  readonly nothing: string;
  readonly notDetailed: (count: number) => string;
}

const AT_CLOSING: Bilingual<Readonly<Record<Answer, string>>> = {
  id: {
    yes: ' (cukup pada penutupan)',
    no: ' (belum cukup pada penutupan)',
    perhaps: ' (bergantung pada tanggal mulai yang lengkap)',
    unknown: '',
  },
  en: {
    yes: ' (old enough at closing)',
    no: ' (not yet at closing)',
    perhaps: ' (depends on the full start date)',
    unknown: '',
  },
};

type Rule = Pick<AgeReading, 'least' | 'editions' | 'conditional'>;

const RULE: Bilingual<(rule: Rule) => string> = {
  id: ({ least, editions, conditional }) =>
    conditional
      ? `bila aturan ${leastAge(least, 'id')} (${yearsOf(editions)}) berlaku`
      : `aturan ${leastAge(least, 'id')}`,
  en: ({ least, editions, conditional }) =>
    conditional
      ? `if the ${leastAge(least, 'en')} rule (${yearsOf(editions)}) applies`
      : `${leastAge(least, 'en')} rule`,
};

function since(from: string, language: Language): string {
  const text = when(from, language);
  if (from.includes('/')) return text;
  return language === 'id' ? `sejak ${text}` : `from ${text} on`;
}

const BY_PATTERN: Bilingual<(years: NonNullable<AgeReading['years']>) => string> = {
  id: ({ perhaps, surely }) =>
    perhaps === surely
      ? `; menurut pola penutupan, paling cepat edisi ${surely}`
      : `; menurut pola penutupan, mungkin edisi ${perhaps}, pasti edisi ${surely}`,
  en: ({ perhaps, surely }) =>
    perhaps === surely
      ? `; by the pattern of closings, the edition of ${surely} at the soonest`
      : `; by the pattern of closings, perhaps the edition of ${perhaps}, surely that of ${surely}`,
};

function byPattern({ years }: AgeReading, language: Language): string {
  return years === null ? '' : BY_PATTERN[language](years);
}

export const whatIfWords: Bilingual<WhatIfWords> = {
  id: {
    own: 'pilihan sendiri',
    when: 'Cukup umur untuk edisi mana, dan kapan',
    started: (start) => `mulai ${formatPartialDate(start, 'id')}`,
    noStart: 'tanggal mulai belum diisi',
    supposed: (name, value) =>
      ({
        closing: `bila ditutup ${formatPartialDate(value.slice(0, 10), 'id')}`,
        asOf: `bila hari ini ${formatPartialDate(value, 'id')}`,
        start: `bila mulai ${formatPartialDate(value, 'id')}`,
        category: `kategori ${value}`,
      })[name],
    noGroup: 'kelompok belum dipilih',
    ripeFor: (choices) => `Cukup umur untuk: ${allOf(choices, 'id')}.`,
    ripeIf: (rule, choices) => `Cukup umur, ${rule}, untuk: ${allOf(choices, 'id')}.`,
    ripeForNone: 'Belum cukup umur untuk satu pun pilihan di bawah ini.',
    perhapsForNone: 'Belum tentu cukup umur untuk satu pun pilihan di bawah ini.',
    closed: 'sudah ditutup',
    later: (choice, reading, reached) =>
      `${choice}, ${RULE.id(reading)}: ${reached ? 'sudah ' : ''}${since(reading.from, 'id')}${reached ? '' : byPattern(reading, 'id')}.`,
    pattern: (editions, earliest, latest) =>
      `Pola penutupan: yang tercatat (${yearsOf(editions)}) jatuh antara ${dayOfYear(earliest, 'id')} dan ${dayOfYear(latest, 'id')}. Ini bukan aturan.`,
    rule: RULE.id,
    reading: (reading) =>
      `${RULE.id(reading)}: ${since(reading.from, 'id')}${AT_CLOSING.id[reading.atClosing]}`,
    rows: {
      closing: 'Penutupan',
      age: 'Umur',
      readiness: 'Kesiapan',
      blockers: 'Menghalangi',
      answers: 'Jawaban',
    },
    noClosing: 'tidak ditemukan',
    closingText: (text, days) => {
      if (days < 0) return `${text}, sudah lewat`;
      return days === 0 ? `${text}, hari ini` : `${text}, ${days} hari lagi`;
    },
    notBegun: 'belum dimulai pada penutupan',
    notAsked: 'tidak ada aturan umur',
    ageUnknown: 'tidak diketahui',
    noSuchGroup: (groups) => `kelompok ini tidak ada; yang ada: ${groups.join(', ')}`,
    cancelled: (instead) => `edisi ini ditiadakan${instead === '' ? '' : `, diganti ${instead}`}`,
    readiness: (met, total, unknown) =>
      `${met} dari ${total} syarat${unknown > 0 ? `, ${unknown} belum pasti` : ''}`,
    blockers: (count) => (count === 0 ? 'tidak ada' : `${count} temuan`),
    answers: (carried, all) => `${carried} dari ${all} isian terjawab`,
    details: 'Yang masih kurang',
    blocking: 'menghalangi',
    advised: 'disarankan',
    unknown: 'belum pasti',
    none: '-',
    same: (count) => `${count} hal sama dengan pilihan sendiri.`,
    settled: 'tidak lagi menghalangi',
    emptyFields: 'isian kosong',
    unreadAnswers: 'jawaban yang tidak akan dibaca',
    nothing: 'tidak ada yang kurang',
    notDetailed: (count) =>
      `${count} pilihan yang sudah ditutup tidak dirinci di sini; sebut satu untuk melihatnya: --what-if edition=…`,
  },
  en: {
    own: 'own choice',
    when: 'Old enough for which edition, and when',
    started: (start) => `started ${formatPartialDate(start, 'en')}`,
    noStart: 'no start date yet',
    supposed: (name, value) =>
      ({
        closing: `if it closes ${formatPartialDate(value.slice(0, 10), 'en')}`,
        asOf: `if today is ${formatPartialDate(value, 'en')}`,
        start: `if started ${formatPartialDate(value, 'en')}`,
        category: `category ${value}`,
      })[name],
    noGroup: 'no group chosen yet',
    ripeFor: (choices) => `Old enough for: ${allOf(choices, 'en')}.`,
    ripeIf: (rule, choices) => `Old enough, ${rule}, for: ${allOf(choices, 'en')}.`,
    ripeForNone: 'Not old enough for any choice below.',
    perhapsForNone: 'Not surely old enough for any choice below.',
    closed: 'closed',
    later: (choice, reading, reached) =>
      `${choice}, ${RULE.en(reading)}: ${reached ? 'already ' : ''}${since(reading.from, 'en')}${reached ? '' : byPattern(reading, 'en')}.`,
    pattern: (editions, earliest, latest) =>
      `Pattern of closings: those recorded (${yearsOf(editions)}) fell between ${dayOfYear(earliest, 'en')} and ${dayOfYear(latest, 'en')}. This is no rule.`,
    rule: RULE.en,
    reading: (reading) =>
      `${RULE.en(reading)}: ${since(reading.from, 'en')}${AT_CLOSING.en[reading.atClosing]}`,
    rows: {
      closing: 'Closing',
      age: 'Age',
      readiness: 'Readiness',
      blockers: 'In the way',
      answers: 'Answers',
    },
    noClosing: 'not found',
    closingText: (text, days) => {
      if (days < 0) return `${text}, over`;
      return days === 0 ? `${text}, today` : `${text}, ${days} ${days === 1 ? 'day' : 'days'} left`;
    },
    notBegun: 'had not begun at closing',
    notAsked: 'no age rule',
    ageUnknown: 'not known',
    noSuchGroup: (groups) => `there is no such group; there are: ${groups.join(', ')}`,
    cancelled: (instead) => `this edition was cancelled${instead === '' ? '' : `, replaced by ${instead}`}`,
    readiness: (met, total, unknown) => `${met} of ${total} met${unknown > 0 ? `, ${unknown} unknown` : ''}`,
    blockers: (count) => (count === 0 ? 'none' : `${count} ${count === 1 ? 'finding' : 'findings'}`),
    answers: (carried, all) => `${carried} of ${all} fields answered`,
    details: 'What is still lacking',
    blocking: 'in the way',
    advised: 'advised',
    unknown: 'unknown',
    none: '-',
    same: (count) => `${count} the same as for the own choice.`,
    settled: 'no longer in the way',
    emptyFields: 'empty fields',
    unreadAnswers: 'answers that would not be read',
    nothing: 'nothing is lacking',
    notDetailed: (count) =>
      `${count} choices that are over are not detailed here; name one to see it: --what-if edition=…`,
  },
};
