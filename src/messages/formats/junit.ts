import type { Bilingual } from '../../core/language.ts';

/** Words of the JUnit report. */
export interface JunitWords {
  readonly repository: string;
  /** The case that stands for a repository's own files. */
  readonly repositoryCase: string;
  readonly place: (place: string, rule: string) => string;
  readonly fix: string;
  readonly note: string;
}

export const junitWords: Bilingual<JunitWords> = {
  id: {
    repository: 'Repositori dosir',
    repositoryCase: 'Berkas instansi, paket aturan, dan antar-dosir',
    place: (place, rule) => `Tempat: ${place} (${rule})`,
    fix: 'Yang dilakukan',
    note: 'Catatan',
  },
  en: {
    repository: 'Dossier repository',
    repositoryCase: 'Agency file, rulebooks and dossiers together',
    place: (place, rule) => `Place: ${place} (${rule})`,
    fix: 'What to do',
    note: 'Note',
  },
};
