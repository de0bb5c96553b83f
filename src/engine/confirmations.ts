import type { ConfirmationNote } from '../core/confirmation.ts';
import type { Language } from '../core/language.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { formatValue } from '../messages/values.ts';

/** What the agency confirmed about an edition, in words. */
export function confirmationNotes(rulebook: Rulebook, language: Language): readonly ConfirmationNote[] {
  return (rulebook.konfirmasi ?? []).map(({ entry, option, value, unit }) => ({
    rule: entry.aturan,
    ...(entry.perihal === undefined ? {} : { subject: entry.perihal }),
    ...(option === entry.aturan ? {} : { option }),
    ...(entry.kelompok === undefined ? {} : { group: entry.kelompok }),
    value: formatValue(value, language, unit),
    by: entry.oleh,
    document: entry.dokumen,
    page: entry.halaman,
    date: entry.tanggal,
  }));
}
