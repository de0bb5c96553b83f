import { isSlip } from './similar.ts';
import { tokensOf } from './tokens.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

// Words that tell nothing of what an innovation is.
const LINKING = set(
  'yang dan di ke dari untuk dengan pada bagi dalam melalui oleh sebagai secara guna menuju atau serta para the of and ' +
    'for to in with by a an',
);
const GENERAL = set('inovasi program layanan pelayanan aplikasi sistem berbasis');
/** What follows one of these is the name of a place or a number in a row: a series, not a slip. */
const SERIES = set(
  'desa kecamatan kabupaten kota kelurahan provinsi dusun nagari kampung gampong pulau puskesmas rsud rumah sakit sd ' +
    'sdn smp smpn sma sman smk smkn paud pasar dinas badan balai bagian tahap jilid volume seri versi kelas wilayah ' +
    'upt uptd cabang stasiun pelabuhan bandara terminal samsat polres polsek kantor',
);
const WISHES = set(
  'melayani layanan pelayanan publik dengan hati cepat tepat ramah prima unggul hebat maju bersama kita kami bisa ' +
    'terbaik ikhlas senyum semua jaya cerdas mantap sigap tanggap peduli berkah sejahtera bahagia rakyat masyarakat ' +
    'warga bangsa negeri indonesia untuk demi menuju mewujudkan yang dan lebih baik sepenuh setulus tulus aman nyaman ' +
    'mudah murah responsif profesional berintegritas akuntabel inovatif kreatif inovasi siap selalu ada anda tanpa ' +
    'batas pasti puas cinta kasih sayang membangun membawa perubahan kebaikan harapan masa depan gemilang',
);

/** Whether a title only wishes or praises and never says what is done. */
export function isSlogan(title: string): boolean {
  const words = tokensOf(title);
  return words.length >= 2 && words.every((word) => WISHES.has(word));
}

/** Whether a title of two or three words consists of abbreviations or names in capitals only. */
export function isOnlyAcronym(title: string): boolean {
  const words = title.split(/\s+/).filter((word) => word.toLowerCase() !== word.toUpperCase());
  return words.length >= 2 && words.length <= 3 && words.every((word) => word === word.toUpperCase());
}

/** A title as it is held against others. */
export interface ComparedTitle {
  /** Words that carry meaning, in alphabetical order. */
  readonly words: readonly string[];
  /** Words in which no slip is supposed: names behind `desa`, numbers, single letters. */
  readonly fixed: ReadonlySet<string>;
}

/** The words of a title that carry meaning. */
export function comparedTitle(title: string): ComparedTitle {
  const words = tokensOf(title);
  const fixed = words.filter(
    (word, index) =>
      SERIES.has(words[index - 1] ?? '') ||
      (SERIES.has(words[index - 2] ?? '') && SERIES.has(words[index - 1] ?? '')) ||
      /\d/.test(word) ||
      /^[ivxlcdm]+$/.test(word),
  );
  const meant = words.filter((word) => !LINKING.has(word) && !GENERAL.has(word));
  return { words: meant.toSorted(), fixed: new Set(fixed) };
}

/** Fewer words than this in common, and two titles are alike by chance. */
const FEWEST = 3;

/** The word of one title that the other does not have; undefined where they differ in more than one. */
function oddOne(words: readonly string[], others: readonly string[]): string | undefined {
  const left = [...others];
  const odd = words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return odd.length === 1 ? odd[0] : undefined;
}

/** Whether two titles are the same but for word order, little words, or one slip of the pen. */
export function areNearlyTheSame(one: ComparedTitle, other: ComparedTitle): boolean {
  const { length } = one.words;
  if (length < FEWEST || length !== other.words.length) return false;
  if (one.words.join(' ') === other.words.join(' ')) return true;
  const [odd, even] = [oddOne(one.words, other.words), oddOne(other.words, one.words)];
  if (odd === undefined || even === undefined || one.fixed.has(odd) || other.fixed.has(even)) return false;
  return isSlip(odd, even);
}

/** Keys of which two nearly equal titles share at least one, so that not each has to be held against each. */
export function keysOf({ words }: ComparedTitle): readonly string[] {
  if (words.length < FEWEST || words.length > 40) return [];
  return words.map((_, left) => words.filter((_word, at) => at !== left).join(' '));
}
