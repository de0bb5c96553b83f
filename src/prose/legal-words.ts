import { legalKind, type LegalKind } from '../core/legal-kinds.ts';

// Names of legal documents, not the mere word: `didukung regulasi` names none. Every pattern takes linear time.

const SHORT =
  /\b(?:UU|PP|SK|SE|MoU|PKS|Perppu|Perpres|Inpres|Keppres|Permen\w*|Kepmen\w*|Perda|Perdasus|Pergub|Perbup|Perwal(?:i|ko|kot)?|Perkada|Perdes|Perka|Kepgub|Kepbup|Kepwal|Kepdir|Perdir|Qanun)\b/;
const LONG =
  /\b(?:undang-undang|surat\s+keputusan|surat\s+edaran|surat\s+penugasan|nota\s+kesepahaman|nota\s+kesepakatan|perjanjian\s+kerja\s?sama|memorandum|maklumat\s+pelayanan)\b/i;
const OF_OFFICE =
  /\b(?:peraturan|keputusan|instruksi|ketetapan|pedoman)\s+(?:bersama\s+)?(?:pemerintah|presiden|menteri|kementerian|gubernur|bupati|wali\s?kota|daerah|desa|kampung|nagari|kepala|direktur|direksi|rektor|dekan|sekretaris|badan|lembaga|camat|lurah|ketua|dinas|komisi|dewan|dprd|mahkamah|pimpinan|nomor|no)\b/i;
const ENGLISH = /\b(?:act|law|decree|regulation|ordinance|bylaw|statute|memorandum)\b/i;

/** Whether a text names a law, a regulation, a decree or an agreement. */
export function namesLegalDocument(text: string): boolean {
  return [SHORT, LONG, OF_OFFICE, ENGLISH].some((pattern) => pattern.test(text));
}

const GLOBAL: readonly RegExp[] = [SHORT, LONG, OF_OFFICE].map(
  (pattern) => new RegExp(pattern.source, `${pattern.flags}g`),
);

/** How much of what follows a name may belong to it: `surat keputusan kepala dinas`. */
const NAME_LENGTH = 60;

/** Every kind of legal document that a text names. */
export function kindsNamedIn(text: string): ReadonlySet<LegalKind> {
  const starts = GLOBAL.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index));
  const kinds = starts.map((start) => legalKind(text.slice(start, start + NAME_LENGTH)));
  return new Set(kinds.filter((kind) => kind !== undefined));
}
