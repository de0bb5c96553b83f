import type { Bilingual } from '../../core/language.ts';
import type { Sentence } from '../words.ts';

const SHOWN = 3;

function listed(paths: readonly string[], more: string): string {
  const rest = paths.length - SHOWN;
  return paths.slice(0, SHOWN).join(', ') + (rest > 0 ? `, +${rest} ${more}` : '');
}

/** What `check --watch` says. */
export const words = {
  waiting: {
    id: ({ time, dossiers }) => `${time} · memantau ${dossiers} dosir; Ctrl-C untuk berhenti`,
    en: ({ time, dossiers }) => `${time} · watching ${dossiers} dossiers; Ctrl-C to stop`,
  } satisfies Sentence<{ time: string; dossiers: number }>,
  changed: {
    id: ({ paths }) => `Berubah: ${listed(paths, 'lagi')}`,
    en: ({ paths }) => `Changed: ${listed(paths, 'more')}`,
  } satisfies Sentence<{ paths: readonly string[] }>,
  others: {
    id: ({ dossiers, errors }) =>
      `${dossiers} dosir lain tidak berubah: ${errors === 0 ? 'tanpa kesalahan' : `${errors} kesalahan`}.`,
    en: ({ dossiers, errors }) =>
      `${dossiers} other dossiers unchanged: ${errors === 0 ? 'no errors' : `${errors} errors`}.`,
  } satisfies Sentence<{ dossiers: number; errors: number }>,
  stopped: { id: 'Pemantauan dihentikan.', en: 'Stopped watching.' },
} satisfies Readonly<Record<string, Bilingual<unknown>>>;
