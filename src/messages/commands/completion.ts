import type { Bilingual } from '../../core/language.ts';
import type { LetterKind } from '../../core/letter-kinds.ts';

/** What each stage means, where one completes it. */
export const stageWords = {
  draft: { id: 'yang kurang hanya dicatat', en: 'what is missing is only noted' },
  submit: { id: 'yang kurang adalah kesalahan', en: 'what is missing is an error' },
} satisfies Record<string, Bilingual<string>>;

/** What each level means, where one completes it. */
export const levelWords = {
  error: { id: 'mulai dari kesalahan', en: 'from errors on' },
  warning: { id: 'mulai dari peringatan', en: 'from warnings on' },
  info: { id: 'mulai dari info', en: 'from information on' },
  never: { id: 'tidak pernah', en: 'never' },
} satisfies Record<string, Bilingual<string>>;

/** The letters that can be drafted, where one completes them. */
export const letterNames = {
  implementasi: { id: 'pernyataan implementasi', en: 'statement of implementation' },
  'identitas-inovator': { id: 'pernyataan identitas inovator', en: 'statement on the innovators' },
  'kesediaan-replikasi': { id: 'pernyataan kesediaan replikasi', en: 'willingness to be replicated' },
  'hasil-replikasi': { id: 'pernyataan hasil replikasi', en: 'statement of a replication' },
} satisfies Record<LetterKind, Bilingual<string>>;
