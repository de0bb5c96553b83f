import type { Bilingual, Language } from '../../core/language.ts';
import { formatNumber } from '../numbers.ts';
import type { Sentence } from '../words.ts';

/** One thing that is different since the last save, in the form's own words. */
export type Change =
  | { readonly kind: 'words'; readonly field: string; readonly before: number; readonly after: number }
  | { readonly kind: 'text'; readonly field: string }
  | { readonly kind: 'narrative-gone'; readonly field: string }
  | { readonly kind: 'entry'; readonly list: string; readonly id: string; readonly how: ChangeKind }
  | { readonly kind: 'key'; readonly key: string; readonly how: ChangeKind }
  | { readonly kind: 'file'; readonly path: string; readonly how: ChangeKind }
  | { readonly kind: 'whole-new' };

export type ChangeKind = 'added' | 'changed' | 'removed';

const HOW: Readonly<Record<ChangeKind, Bilingual<string>>> = {
  added: { id: 'baru', en: 'new' },
  changed: { id: 'diubah', en: 'changed' },
  removed: { id: 'dihapus', en: 'removed' },
};

/** Keys of `inovasi.yaml` as people say them; a key without words stays as it is. */
const KEYS: Readonly<Record<string, Bilingual<string>>> = {
  upp: { id: 'UPP', en: 'unit' },
  judul: { id: 'judul', en: 'title' },
  nama_singkat: { id: 'nama singkat', en: 'short name' },
  edisi: { id: 'edisi', en: 'edition' },
  kelompok: { id: 'kelompok', en: 'group' },
  kategori: { id: 'kategori', en: 'category' },
  sdgs: { id: 'TPB/SDGs', en: 'SDGs' },
  berbasis_aplikasi: { id: 'berbasis aplikasi', en: 'application' },
  spbe: { id: 'formulir SPBE', en: 'SPBE form' },
  mulai_implementasi: { id: 'tanggal mulai', en: 'start date' },
  bukti_mulai: { id: 'bukti tanggal mulai', en: 'evidence of the start date' },
  evaluasi: { id: 'evaluasi', en: 'evaluation' },
  pereplikasi: { id: 'pereplikasi', en: 'replicators' },
  inovator: { id: 'inovator', en: 'innovators' },
  penghargaan: { id: 'penghargaan', en: 'awards' },
  kolaborasi: { id: 'kolaborasi', en: 'collaboration' },
  video: { id: 'video', en: 'video' },
  pernyataan_kebenaran: { id: 'pernyataan kebenaran', en: 'statement of truth' },
};

const LISTS: Readonly<Record<string, Bilingual<string>>> = {
  bukti: { id: 'bukti', en: 'evidence' },
  'dasar-hukum': { id: 'dasar hukum', en: 'legal basis' },
  surat: { id: 'surat', en: 'letter' },
  testimoni: { id: 'testimoni', en: 'testimonial' },
  indikator: { id: 'indikator', en: 'indicator' },
  riwayat: { id: 'riwayat', en: 'history' },
};

const WORDS = {
  words: {
    id: ({ field, before, after }) => `${field}: ${before} → ${after} kata`,
    en: ({ field, before, after }) => `${field}: ${before} → ${after} words`,
  },
  text: { id: ({ field }) => `${field}: disunting`, en: ({ field }) => `${field}: edited` },
  gone: { id: ({ field }) => `${field}: dihapus`, en: ({ field }) => `${field}: removed` },
  file: { id: ({ path, how }) => `berkas ${path} ${how}`, en: ({ path, how }) => `file ${path} ${how}` },
  whole: { id: 'dosir baru', en: 'new dossier' },
  more: { id: ({ count }) => `${count} perubahan lain`, en: ({ count }) => `${count} more changes` },
} satisfies {
  words: Sentence<{ field: string; before: string; after: string }>;
  text: Sentence<{ field: string }>;
  gone: Sentence<{ field: string }>;
  file: Sentence<{ path: string; how: string }>;
  whole: Bilingual<string>;
  more: Sentence<{ count: number }>;
};

type Phrases = {
  readonly [K in Change['kind']]: (change: Extract<Change, { kind: K }>, to: Language) => string;
};

const PHRASES: Phrases = {
  words: ({ field, before, after }, to) =>
    WORDS.words[to]({ field, before: formatNumber(before, to), after: formatNumber(after, to) }),
  text: (change, to) => WORDS.text[to](change),
  'narrative-gone': (change, to) => WORDS.gone[to](change),
  entry: ({ list, id, how }, to) => `${LISTS[list]?.[to] ?? list} ${id} ${HOW[how][to]}`,
  key: ({ key, how }, to) => `${KEYS[key]?.[to] ?? key} ${HOW[how][to]}`,
  file: ({ path, how }, to) => WORDS.file[to]({ path, how: HOW[how][to] }),
  'whole-new': (_change, to) => WORDS.whole[to],
};

/** One change as it stands in the message of a save. */
function changeText(change: Change, language: Language): string {
  const phrase = PHRASES[change.kind] as (change: Change, to: Language) => string;
  return phrase(change, language);
}

const LONGEST = 100;

/** The message of a save: `slug: what; what`, cut to one readable line with the rest below it. */
export function saveMessage(slug: string, changes: readonly Change[], language: Language): string {
  const texts = changes.map((change) => changeText(change, language));
  let shown = 1;
  while (shown < texts.length && [slug, ...texts.slice(0, shown + 1)].join('; ').length <= LONGEST)
    shown += 1;
  const rest = texts.slice(shown);
  if (rest.length === 0) return `${slug}: ${texts.join('; ')}`;
  const more = WORDS.more[language]({ count: rest.length });
  return `${slug}: ${[...texts.slice(0, shown), more].join('; ')}\n\n${texts.map((text) => `- ${text}`).join('\n')}`;
}

interface SaveWords {
  readonly nothing: Sentence<{ path: string }>;
  readonly saved: Sentence<{ hash: string; message: string }>;
  readonly which: Bilingual<string>;
  readonly action: Bilingual<string>;
}

/** What `inovasi save` says. */
export const words = {
  nothing: {
    id: ({ path }) => `Tidak ada yang perlu disimpan: ${path} sama dengan simpanan terakhir.`,
    en: ({ path }) => `Nothing to save: ${path} is as it was last saved.`,
  },
  saved: {
    id: ({ hash, message }) => `Tersimpan: ${hash} ${message}`,
    en: ({ hash, message }) => `Saved: ${hash} ${message}`,
  },
  which: { id: 'Dosir mana yang disimpan?', en: 'Which dossier is to be saved?' },
  action: { id: 'penyimpanan', en: 'saving' },
} satisfies SaveWords;
