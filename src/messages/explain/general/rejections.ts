import { FIGURES, FIGURES_WITHOUT_CAUSES, type Figure } from '../figures.ts';
import type { Language } from '../../../core/language.ts';
import type { GeneralEntry } from './entry.ts';

type Told = Omit<Figure, 'causes'>;

function told(figures: readonly Told[], language: Language): readonly string[] {
  return figures.map((figure) => `${figure[language]} (${figure.source}, ${figure.url})`);
}

/** How many fell at the administrative check, and what is known of why. */
export const rejectionTopics = {
  rejections: {
    aliases: ['gugur', 'alasan-gugur', 'penolakan'],
    id: {
      title: 'Berapa yang gugur, dan mengapa',
      parts: [
        'Sebab gugur hanya diketahui bersama-sama, bukan satu per satu, dan tidak untuk setiap tahun.',
        told(FIGURES, 'id'),
        'Tahun yang sebabnya tidak ditemukan:',
        told(FIGURES_WITHOUT_CAUSES, 'id'),
        'Banyak proposal bahkan tidak pernah diajukan: 1.312 dari 3.178 pada 2021, 1.024 dari 3.478 pada 2022, dan 841 dari 3.110 pada 2023 (hitungan kami dari jumlah terdaftar dan diajukan).',
      ],
    },
    en: {
      title: 'How many fell, and why',
      parts: [
        'Causes of rejection are only known together, not one by one, and not for every year.',
        told(FIGURES, 'en'),
        'Years of which no cause was found:',
        told(FIGURES_WITHOUT_CAUSES, 'en'),
        'Many were never even submitted: 1,312 of 3,178 in 2021, 1,024 of 3,478 in 2022, and 841 of 3,110 in 2023 (our arithmetic, from those registered and those submitted).',
      ],
    },
  },
} as const satisfies Readonly<Record<string, GeneralEntry>>;
