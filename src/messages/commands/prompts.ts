import type { Bilingual } from '../../core/language.ts';

/** Short words around every question at the terminal. */
export const prompts = {
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  answerYesOrNo: { id: 'Jawab dengan ya atau tidak.', en: 'Answer yes or no.' },
  keys: {
    id: { navigate: 'pindah', select: 'pilih', submit: 'selesai', all: 'semua', invert: 'balik' },
    en: { navigate: 'move', select: 'select', submit: 'done', all: 'all', invert: 'invert' },
  },
} satisfies Record<string, Bilingual<unknown>>;
