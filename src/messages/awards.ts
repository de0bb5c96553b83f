import type { Language } from '../core/language.ts';
import { capital, choices } from './phrases.ts';

const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  opsi: {
    id: 'OPSI (Outstanding Public Service Innovation)',
    en: 'OPSI (Outstanding Public Service Innovation)',
  },
  'top-15-khusus': { id: 'Top 15 Kelompok Khusus', en: 'Top 15 Kelompok Khusus' },
  'top-5-replikasi': { id: 'Top 5 Replikasi', en: 'Top 5 Replikasi' },
  finalis: { id: 'Finalis', en: 'Finalist' },
  lainnya: { id: 'Lainnya', en: 'Other' },
};

/** A level of award as it is spoken of: `top-99` is Top 99; what is no level stays as it was written. */
export function awardName(level: string, language: Language): string {
  const known = NAMES[level]?.[language];
  if (known !== undefined) return known;
  return /^[a-z]+(?:-[a-z0-9]+)*$/.test(level) ? level.split('-').map(capital).join(' ') : level;
}

/** Editions by their year, where they have one: `kipp-2021` is 2021. */
export function editionYears(editions: readonly string[]): readonly string[] {
  return editions.map((edition) => /\d{4}/.exec(edition)?.[0] ?? edition);
}

/** A level and the editions that are meant: Top Terpuji (2014–2021); every edition where none is named. */
export function awardOf(level: string, editions: readonly string[] | undefined, language: Language): string {
  const name = awardName(level, language);
  return editions === undefined || editions.length === 0
    ? name
    : `${name} (${choices(editionYears(editions), language)})`;
}
