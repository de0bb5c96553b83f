import type { Bilingual } from '../core/language.ts';

interface InspectWords {
  /** Stands on the terminal for as long as files are looked into. */
  readonly looking: (done: number, all: number) => string;
}

export const inspectWords: Bilingual<InspectWords> = {
  id: { looking: (done, all) => `Melihat isi berkas: ${done} dari ${all}` },
  en: { looking: (done, all) => `Looking into files: ${done} of ${all}` },
};
