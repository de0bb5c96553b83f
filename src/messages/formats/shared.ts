import type { Bilingual } from '../../core/language.ts';
import type { ConfirmationNote } from '../../core/confirmation.ts';
import type { WaiverNote } from '../../core/waiver.ts';
import { formatDay } from '../dates.ts';
import { waiverReasons } from '../waivers.ts';
import { parsePartialDate } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';

/** Words that several formats of the report share. */
export interface SharedWords {
  /** Headings of what the agency took upon itself. */
  readonly waived: string;
  readonly confirmed: string;
  readonly waiver: (waiver: WaiverNote) => string;
  readonly confirmation: (note: ConfirmationNote) => string;
  readonly unknown: string;
  readonly notApplicable: string;
  readonly unmet: string;
}

function day(date: string, language: Language): string {
  const parsed = parsePartialDate(date);
  return parsed?.precision === 'day' ? formatDay(parsed.first, language) : date;
}

/** Somebody's words as a sentence. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function what({ rule, subject, option, group }: ConfirmationNote): string {
  const parts = [subject, option, group].filter((part) => part !== undefined);
  return parts.length === 0 ? rule : `${rule} (${parts.join(', ')})`;
}

export const sharedWords: Bilingual<SharedWords> = {
  id: {
    waived: 'Pengecualian',
    confirmed: 'Konfirmasi',
    waiver: ({ reason, text, owner, until }) =>
      `Alasan: ${waiverReasons.id[reason]}. ${sentence(text)} Pemilik: ${owner}. Berlaku sampai ${day(until, 'id')}.`,
    confirmation: (note) =>
      `${what(note)}: ${note.value}. Dikonfirmasi ${note.by} pada ${day(note.date, 'id')} menurut ${note.document}, halaman ${note.page}.`,
    unknown: 'Belum pasti',
    notApplicable: 'Tidak berlaku bagi dosir ini',
    unmet: 'Belum terpenuhi; sebabnya ada pada temuan lain di dosir ini.',
  },
  en: {
    waived: 'Waivers',
    confirmed: 'Confirmations',
    waiver: ({ reason, text, owner, until }) =>
      `Reason: ${waiverReasons.en[reason]}. ${sentence(text)} Owner: ${owner}. Holds until ${day(until, 'en')}.`,
    confirmation: (note) =>
      `${what(note)}: ${note.value}. Confirmed by ${note.by} on ${day(note.date, 'en')} from ${note.document}, page ${note.page}.`,
    unknown: 'Unknown',
    notApplicable: 'Does not apply to this dossier',
    unmet: 'Not met; another finding of this dossier says why.',
  },
};
