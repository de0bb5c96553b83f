import { mostSimilar } from './similar.ts';
import { tokensOf } from './tokens.ts';

/** What a legal document has to be cited by; which of them depends on what it is. */
export type CitationKey = 'nomor' | 'tahun' | 'tentang' | 'tanggal' | 'penetap';

/** A kind of legal document. */
export interface LegalKind {
  /** The name to write. */
  readonly nama: string;
  /** What it is needed for a reader to find it: the more general, the less. */
  readonly perlu: readonly CitationKey[];
  /** Whether it holds for everybody in the country, and so does not name a single innovation. */
  readonly umum: boolean;
}

interface Row extends LegalKind {
  /** Holds for the name in lower case, its words with one blank between them. */
  readonly shape: RegExp;
}

const NATIONAL: readonly CitationKey[] = ['nomor', 'tahun', 'tentang'];
const ISSUED: readonly CitationKey[] = ['nomor', 'tahun', 'tentang', 'tanggal', 'penetap'];
const WRITTEN: readonly CitationKey[] = ['tahun', 'tentang', 'tanggal', 'penetap'];

function row(nama: string, shape: RegExp, perlu: readonly CitationKey[], umum = false): Row {
  return { nama, shape, perlu, umum };
}

const DECREE = '(?:sk|kep|surat keputusan|keputusan|surat penetapan|penetapan)';
const RULE = '(?:per|peraturan)';
const REGION = '(?:gubernur|bupati|wali ?kota|kepala daerah|plt|pj|penjabat)';
const MINISTER = '(?:bersama )?(?:menteri|menko|kementerian|jaksa agung|panglima|kapolri)';
const AGENCY =
  '(?:bersama )?(?:badan|lembaga|komisi|kepala (?:badan|lembaga|perpustakaan nasional|kepolisian))';

/**
 * In this order: first what UU 12/2011 ranks in its article 7, then what carries the other names that the sources on
 * these competitions have. Below article 7 the order is ours. The first row whose shape fits is the one.
 */
const ROWS: readonly Row[] = [
  row('Undang-Undang Dasar 1945', /^(?:uud|undang undang dasar)\b/, [], true),
  row('Ketetapan MPR', /^(?:tap|ketetapan) (?:mpr|majelis)\b/, NATIONAL, true),
  row('Undang-Undang', /^(?:uu|undang undang|perppu|perpu|peraturan pemerintah pengganti)\b/, NATIONAL, true),
  row(
    'Peraturan Pemerintah',
    /^(?:pp|peraturan pemerintah(?! (?:kabupaten|kota|provinsi|daerah|desa)))\b/,
    NATIONAL,
    true,
  ),
  row('Peraturan Presiden', /^(?:perpres|peraturan presiden)\b/, NATIONAL, true),
  row(
    'Peraturan Daerah Provinsi',
    /^(?:(?:perda|peraturan daerah) (?:provinsi|prov|istimewa|khusus)|perdas[iu]s?|qanun(?! kab| kota))\b/,
    ISSUED,
  ),
  row('Peraturan Daerah Kabupaten/Kota', /^(?:perda|peraturan daerah|qanun)\b/, ISSUED),
  row(
    'Peraturan Menteri atau Kepala Lembaga',
    new RegExp(`^(?:permen\\w*|pmk|perka|perban|${RULE} (?:${MINISTER}|${AGENCY}))\\b`),
    ISSUED,
  ),
  row(
    'Peraturan Kepala Daerah',
    new RegExp(`^(?:pergub|perbup|perwal(?:i|ko|kot)?|perkada|${RULE} ${REGION})\\b`),
    ISSUED,
  ),
  row('Peraturan Lainnya', /^(?:peraturan|perdir|perdes|perdekan|pertor|anggaran dasar)\b/, ISSUED),
  row('Keputusan Presiden', /^(?:keppres|inpres|(?:keputusan|instruksi) presiden)\b/, NATIONAL, true),
  row(
    'Keputusan Menteri atau Kepala Lembaga',
    new RegExp(`^(?:kepmen\\w*|skb|kmk|${DECREE} (?:${MINISTER}|${AGENCY}))\\b`),
    ISSUED,
  ),
  row('Pedoman Menteri', /^pedoman (?:menteri|kementerian)\b/, ISSUED),
  row('Surat Edaran', /^(?:se|seb|surat edaran|edaran)\b/, ISSUED),
  row(
    'Keputusan Kepala Daerah',
    new RegExp(`^(?:kepgub|kepbup|kepwal(?:i|ko)?|${DECREE} ${REGION})\\b`),
    ISSUED,
  ),
  row(
    'Keputusan Kepala Perangkat Daerah atau Unit',
    new RegExp(`^(?:kepdir|kepka|kepkadis|${DECREE})\\b`),
    ISSUED,
  ),
  row('Instruksi', /^(?:instruksi|ingub|inbup|maklumat)\b/, ISSUED),
  row(
    'Surat Penugasan',
    /^(?:st|sprin|spt|nota dinas|memo|disposisi|surat (?:tugas|penugasan|perintah|dinas|kuasa|rekomendasi|izin|persetujuan))\b/,
    ISSUED,
  ),
  row(
    'Standar Operasional Prosedur (SOP)',
    /^(?:sop|spo|pos|standar|prosedur|pedoman|petunjuk|juklak|juknis|panduan|manual|instruksi kerja)\b/,
    WRITTEN,
  ),
  row(
    'Nota Kesepahaman (MoU)',
    /^(?:mou|memorandum|nota kesep\w+|kesepakatan|piagam|loi|letter of intent)\b/,
    WRITTEN,
  ),
  row('Perjanjian Kerja Sama (PKS)', /^(?:pks|spk|perjanjian|kontrak|adendum|berita acara)\b/, WRITTEN),
  row('Surat Pernyataan', /^(?:surat pernyataan|pernyataan|surat kesediaan|surat keterangan)\b/, WRITTEN),
];

/** Names of every kind, in the order of rank. */
export const LEGAL_KINDS: readonly string[] = ROWS.map(({ nama }) => nama);

/** Other names that people mean, for guessing at a mistyped one. */
const SAID: readonly string[] = [
  'Peraturan Gubernur',
  'Peraturan Bupati',
  'Peraturan Wali Kota',
  'Keputusan Gubernur',
  'Keputusan Bupati',
  'Keputusan Wali Kota',
  'Keputusan Kepala Dinas',
  'Keputusan Direktur',
  'Peraturan Daerah',
  'Surat Keputusan',
  'Surat Tugas',
];

/** Longer texts are no name of a kind. */
const LONGEST = 200;

/** The kind that a text names, however it is spelled or shortened; undefined where it names none that is known. */
export function legalKind(jenis: string): LegalKind | undefined {
  if (jenis.length > LONGEST) return undefined;
  const words = tokensOf(jenis);
  // `S.O.P.` is `SOP`.
  const line = words.every((word) => word.length === 1) ? words.join('') : words.join(' ');
  return ROWS.find(({ shape }) => shape.test(line));
}

/** The name of a kind that a text most likely means, or undefined where none is near. */
export function likelyLegalKind(jenis: string): string | undefined {
  return mostSimilar(jenis.trim(), [...LEGAL_KINDS, ...SAID]);
}
