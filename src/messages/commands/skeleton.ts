import type { Bilingual } from '../../core/language.ts';
import type { Sentence } from '../words.ts';

interface SkeletonWords {
  readonly question: Sentence<{ question: string }>;
  readonly points: Bilingual<string>;
  /** `value` holds every recorded value with who says so. */
  readonly limit: Sentence<{ value: string }>;
  readonly noLimit: Bilingual<string>;
  readonly weight: Sentence<{ value: string; section: string; shared: boolean }>;
  readonly noWeight: Bilingual<string>;
  readonly percent: Sentence<{ value: string }>;
  readonly words: Sentence<{ value: string }>;
  readonly disputed: Sentence<{ values: readonly string[] }>;
  readonly bySource: Sentence<{ value: string; sources: string }>;
  readonly single: Sentence<{ sources: string }>;
  readonly confirmed: Sentence<{ sources: string }>;
  readonly borrowed: Sentence<{ year: string }>;
  readonly attachment: Bilingual<string>;
  readonly answerBelow: Bilingual<string>;
  readonly groups: Bilingual<string>;
  readonly noChoices: Bilingual<string>;
  readonly noLetters: Bilingual<string>;
  readonly letter: Sentence<{ title: string; demand: string }>;
  readonly demanded: Bilingual<string>;
  readonly demandUnknown: Bilingual<string>;
  readonly atMost: Sentence<{ size: string }>;
}

/** What the skeleton of a dossier explains beside the places to fill in. */
export const skeleton = {
  question: {
    id: ({ question }) => `Pertanyaan: ${question}`,
    en: ({ question }) => `Question: ${question}`,
  },
  points: { id: 'Yang perlu dijawab:', en: 'What to answer:' },
  limit: {
    id: ({ value }) => `Batas kata: paling banyak ${value}.`,
    en: ({ value }) => `Word limit: at most ${value}.`,
  },
  noLimit: { id: 'Batas kata: tidak ditemukan.', en: 'Word limit: not found.' },
  weight: {
    id: ({ value, section, shared }) =>
      shared ? `Bobot bagian ${section} (semua isiannya): ${value}.` : `Bobot: ${value}.`,
    en: ({ value, section, shared }) =>
      shared ? `Weight of section ${section} (all its fields): ${value}.` : `Weight: ${value}.`,
  },
  noWeight: { id: 'Bobot: tidak ditemukan.', en: 'Weight: not found.' },
  percent: { id: ({ value }) => `${value}%`, en: ({ value }) => `${value}%` },
  words: { id: ({ value }) => `${value} kata`, en: ({ value }) => `${value} words` },
  disputed: {
    id: ({ values }) =>
      `${values.join(' atau ')}; sumber-sumbernya bertentangan, jadi patuhi yang paling ketat`,
    en: ({ values }) => `${values.join(' or ')}; the sources contradict each other, so keep to the strictest`,
  },
  bySource: {
    id: ({ value, sources }) => `${value} menurut ${sources}`,
    en: ({ value, sources }) => `${value} according to ${sources}`,
  },
  single: {
    id: ({ sources }) => `satu sumber tidak resmi: ${sources}`,
    en: ({ sources }) => `one unofficial source: ${sources}`,
  },
  confirmed: { id: ({ sources }) => `sumber: ${sources}`, en: ({ sources }) => `source: ${sources}` },
  borrowed: {
    id: ({ year }) => `bentuk ${year}, belum dikonfirmasi`,
    en: ({ year }) => `form of ${year}, not confirmed yet`,
  },
  attachment: {
    id: 'Bagian ini menerima lampiran data pendukung: tautkan berkas di folder bukti.',
    en: 'This section takes supporting data: link files in the evidence folder.',
  },
  answerBelow: {
    id: 'Tulis jawaban di bawah keterangan ini. Keterangan ini tidak dihitung dan tidak masuk PDF.',
    en: 'Write the answer below this note. The note is not counted and does not reach the PDF.',
  },
  groups: { id: 'Pilihan:', en: 'Choices:' },
  noChoices: { id: 'Daftar pilihan tidak ditemukan.', en: 'The list of choices was not found.' },
  noLetters: {
    id: 'Edisi ini tidak diketahui meminta surat.',
    en: 'This edition is not known to demand letters.',
  },
  letter: {
    id: ({ title, demand }) => `${title}: ${demand}`,
    en: ({ title, demand }) => `${title}: ${demand}`,
  },
  demanded: { id: 'diminta edisi ini', en: 'demanded by this edition' },
  demandUnknown: {
    id: 'tidak ditemukan apakah edisi ini memintanya',
    en: 'not found whether this edition demands it',
  },
  atMost: { id: ({ size }) => `paling besar ${size}`, en: ({ size }) => `at most ${size}` },
} satisfies SkeletonWords;
