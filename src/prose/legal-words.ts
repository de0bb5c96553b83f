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
