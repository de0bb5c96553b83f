import { waiverReasons } from '../waivers.ts';

interface Confirmed {
  readonly title: string;
  readonly value: string;
  readonly document: string;
  readonly page: string;
  readonly by: string;
  readonly date: string;
}

interface Waived {
  readonly reason: string;
  readonly text: string;
  readonly owner: string;
  readonly until: string;
}

/** What the agency itself stated about the rules. */
export const agreements = {
  confirmation: {
    id: ({ title, value, document, page, by, date }: Confirmed) =>
      `${title}: ${value}. Menurut ${document}, hlm. ${page}; dikonfirmasi ${by}, ${date}.`,
    en: ({ title, value, document, page, by, date }: Confirmed) =>
      `${title}: ${value}. By ${document}, p. ${page}; confirmed by ${by}, ${date}.`,
  },
  waivers: { id: 'Pengecualian', en: 'Waivers' },
  waiversLead: {
    id: 'Temuan yang diterima instansi untuk sementara tidak dihitung.',
    en: 'Findings that the agency accepts for a while are not counted.',
  },
  idle: {
    id: 'pengecualian ini tidak mengurangi temuan pada laporan ini.',
    en: 'this waiver takes no finding off this report.',
  },
  reasons: waiverReasons,
  waiver: {
    id: ({ reason, text, owner, until }: Waived) =>
      `Alasan: ${reason}. ${text} Pemilik: ${owner}; berlaku sampai ${until}.`,
    en: ({ reason, text, owner, until }: Waived) =>
      `Reason: ${reason}. ${text} Owner: ${owner}; holds until ${until}.`,
  },
} as const;
