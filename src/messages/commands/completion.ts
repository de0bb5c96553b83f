import type { Bilingual } from '../../core/language.ts';

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
