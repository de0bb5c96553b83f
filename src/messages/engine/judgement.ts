import type { WaiverNote } from '../../core/waiver.ts';
import { formatPartialDate } from '../dates.ts';
import type { Sentence } from '../words.ts';

/** Follows the message of a finding that only some of the sources' values bring about. */
export const sourcesDiffer: Sentence<{ values: readonly string[] }> = {
  id: ({ values }) => `Sumber berbeda: ${values.join('; ')}.`,
  en: ({ values }) => `Sources differ: ${values.join('; ')}.`,
};

/** What is known of a rule whose value was not found for this edition. */
export const ruleUnknown: Sentence<{ neighbours: readonly string[] }> = {
  id: ({ neighbours }) =>
    neighbours.length === 0
      ? 'Aturan edisi ini tidak ditemukan.'
      : `Aturan edisi ini tidak ditemukan. Edisi lain: ${neighbours.join('; ')}.`,
  en: ({ neighbours }) =>
    neighbours.length === 0
      ? "This edition's rule was not found."
      : `This edition's rule was not found. Other editions: ${neighbours.join('; ')}.`,
};

/** Follows the message of a finding whose waiver does not hold at submission. */
export const notAtSubmission: Sentence<Pick<WaiverNote, 'owner' | 'until'>> = {
  id: ({ owner, until }) =>
    `Pengecualian sampai ${formatPartialDate(until, 'id')} (pemilik: ${owner}) tidak berlaku saat pengajuan.`,
  en: ({ owner, until }) =>
    `The waiver until ${formatPartialDate(until, 'en')} (owner: ${owner}) does not hold at submission.`,
};
