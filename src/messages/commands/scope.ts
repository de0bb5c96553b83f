import type { Bilingual } from '../../core/language.ts';
import type { Sentence } from '../words.ts';

interface Compared {
  /** What the state is compared with; absent for what is staged. */
  readonly base?: string;
}

function idBase({ base }: Compared): string {
  return base === undefined ? 'dalam simpanan berikutnya' : `sejak ${base}`;
}

function enBase({ base }: Compared): string {
  return base === undefined ? 'in the next commit' : `since ${base}`;
}

/** What `check` says of its choice of dossiers where it checks only those that changed. */
export const words = {
  lastCommit: { id: 'simpanan terakhir', en: 'the last commit' },
  beginning: { id: 'awal (belum ada simpanan)', en: 'the beginning (there is no commit yet)' },
  touched: {
    id: ({ slugs, others, ...compared }) =>
      `Berubah ${idBase(compared)}: ${slugs.join(', ')}.${others === 0 ? '' : ` ${others} dosir lain tidak diperiksa.`}`,
    en: ({ slugs, others, ...compared }) =>
      `Changed ${enBase(compared)}: ${slugs.join(', ')}.${others === 0 ? '' : ` Not checked: ${others} others.`}`,
  } satisfies Sentence<Compared & { slugs: readonly string[]; others: number }>,
  all: {
    id: ({ file, ...compared }) =>
      `${file} berubah ${idBase(compared)}, jadi semua dosir yang memakainya diperiksa.`,
    en: ({ file, ...compared }) =>
      `${file} changed ${enBase(compared)}, so every dossier that uses it is checked.`,
  } satisfies Sentence<Compared & { file: string }>,
  gone: {
    id: ({ slugs }) => `Sudah tidak ada: ${slugs.join(', ')}.`,
    en: ({ slugs }) => `No longer there: ${slugs.join(', ')}.`,
  } satisfies Sentence<{ slugs: readonly string[] }>,
  nothing: {
    id: (compared) =>
      `Tidak ada dosir yang berubah ${idBase(compared)}, jadi tidak ada yang perlu diperiksa.`,
    en: (compared) => `No dossier changed ${enBase(compared)}, so there is nothing to check.`,
  } satisfies Sentence<Compared>,
} satisfies Readonly<Record<string, Bilingual<unknown>>>;
