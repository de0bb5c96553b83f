import type { Bilingual } from '../../core/language.ts';

/** Words of the SARIF log. */
export interface SarifWords {
  readonly sourceRoot: string;
  /** Stands for the title of a finding that no rule of an edition is behind. */
  readonly contract: (rule: string) => string;
  readonly why: string;
  readonly fix: string;
  readonly certainty: string;
  readonly sources: string;
  /** Before the command that explains at length, offline. */
  readonly more: string;
}

export const sarifWords: Bilingual<SarifWords> = {
  id: {
    sourceRoot: 'Puncak kerja git yang memuat repositori dosir.',
    contract: (rule) => `Berkas terbaca dan tersusun benar (${rule})`,
    why: 'Mengapa',
    fix: 'Yang dilakukan',
    certainty: 'Keyakinan atas aturan ini',
    sources: 'Sumber',
    more: 'Selengkapnya',
  },
  en: {
    sourceRoot: 'Top of the git work tree that holds the dossier repository.',
    contract: (rule) => `Files can be read and are well formed (${rule})`,
    why: 'Why',
    fix: 'What to do',
    certainty: 'How sure we are of this rule',
    sources: 'Sources',
    more: 'More',
  },
};
