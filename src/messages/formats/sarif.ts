import type { Bilingual } from '../../core/language.ts';

/** Words of the SARIF log. */
export interface SarifWords {
  readonly sourceRoot: string;
  /** Stands for the title of a finding that no rule of an edition is behind. */
  readonly contract: (rule: string) => string;
  readonly certainty: (certainty: string) => string;
  readonly sources: string;
  readonly explain: (rule: string) => string;
}

export const sarifWords: Bilingual<SarifWords> = {
  id: {
    sourceRoot: 'Puncak kerja git yang memuat repositori dosir.',
    contract: (rule) => `Berkas terbaca dan tersusun benar (${rule})`,
    certainty: (certainty) => `Keyakinan atas aturan ini: ${certainty}.`,
    sources: 'Sumber',
    explain: (rule) => `Penjelasan lengkap, tanpa jaringan: inovasi explain ${rule}`,
  },
  en: {
    sourceRoot: 'Top of the git work tree that holds the dossier repository.',
    contract: (rule) => `Files can be read and are well formed (${rule})`,
    certainty: (certainty) => `How sure we are of this rule: ${certainty}.`,
    sources: 'Sources',
    explain: (rule) => `The whole explanation, offline: inovasi explain ${rule}`,
  },
};
