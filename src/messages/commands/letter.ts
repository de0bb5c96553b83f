import type { Bilingual } from '../../core/language.ts';
import { allOf, inventory, quoted } from '../phrases.ts';
import type { Sentence } from '../words.ts';

interface LetterCommandWords {
  readonly which: Bilingual<string>;
  readonly outcomes: Readonly<
    Record<'new' | 'same' | 'updated' | 'aside' | 'overwritten', Bilingual<string>>
  >;
  readonly kept: Sentence<{ kept: string }>;
  readonly blanks: Bilingual<string>;
  readonly unlisted: Sentence<{ file: string }>;
  readonly registerHint: Sentence<{ slug: string; kinds: readonly string[] }>;
  readonly registerNow: Sentence<{ kinds: readonly string[]; file: string }>;
  readonly registered: Sentence<{ id: string; kind: string; file: string; slug: string }>;
  readonly unofficial: Bilingual<string>;
  readonly dryRun: Bilingual<string>;
  readonly done: Sentence<{ title: string; file: string }>;
  readonly formless: Sentence<{ title: string }>;
  readonly undemanded: Sentence<{ kind: string; edition: string }>;
  readonly unsure: Sentence<{ kinds: readonly string[]; edition: string; slug: string }>;
  readonly nothing: Bilingual<string>;
  readonly logo: Sentence<{ logo: string }>;
  readonly glyphs: Sentence<{ glyphs: readonly string[] }>;
}

function named(glyph: string): string {
  return `${glyph} (U+${glyph.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`;
}

/** What `inovasi letter` says. */
export const letterCommandWords = {
  which: { id: 'Surat untuk dosir mana?', en: 'Letters for which dossier?' },
  outcomes: {
    new: { id: 'baru', en: 'new' },
    same: { id: 'tidak berubah', en: 'unchanged' },
    updated: { id: 'diperbarui', en: 'updated' },
    aside: { id: 'ditaruh di sampingnya', en: 'put beside it' },
    overwritten: { id: 'menimpa yang lama', en: 'overwritten' },
  },
  kept: {
    id: ({ kept }) =>
      `  ${kept} sudah diubah atau ditandatangani, jadi dibiarkan. Untuk menggantinya: --overwrite`,
    en: ({ kept }) => `  ${kept} was changed or signed, so it was left alone. To replace it: --overwrite`,
  },
  blanks: {
    id: 'Dikosongkan karena belum diketahui. Isi di sini lalu jalankan lagi, atau tulis dengan tangan:',
    en: 'Left blank because it is not known. Fill it in here and run this again, or write it by hand:',
  },
  unlisted: {
    id: ({ file }) => `Belum ada entrinya di ${file}. Tambahkan:`,
    en: ({ file }) => `Not listed in ${file} yet. Add:`,
  },
  registerHint: {
    id: ({ slug, kinds }) => `Agar dituliskan: inovasi letter ${slug} ${kinds.join(' ')} --register`,
    en: ({ slug, kinds }) => `To have it written: inovasi letter ${slug} ${kinds.join(' ')} --register`,
  },
  registerNow: {
    id: ({ kinds, file }) => `Catat ${allOf(kinds, 'id')} di ${file} sekarang?`,
    en: ({ kinds, file }) => `Enter ${allOf(kinds, 'en')} into ${file} now?`,
  },
  registered: {
    id: ({ id, kind, file, slug }) =>
      `${id} (${kind}) dicatat di ${file}. Sesudah ditandatangani dan dipindai: inovasi add letter <pindaian> --kind ${kind} --dossier ${slug}`,
    en: ({ id, kind, file, slug }) =>
      `${id} (${kind}) is entered in ${file}. Once it is signed and scanned: inovasi add letter <scan> --kind ${kind} --dossier ${slug}`,
  },
  unofficial: {
    id: 'Bentuk resmi surat ini tidak ditemukan; ini konsep, cocokkan dengan pedoman lombanya sebelum ditandatangani.',
    en: 'No official form of these letters was found; these are drafts, compare them with the guidelines before signing.',
  },
  dryRun: { id: 'Tidak ada yang ditulis (--dry-run).', en: 'Nothing was written (--dry-run).' },
  done: {
    id: ({ title, file }) => `${quoted(title)} sudah ada: surat/${file}`,
    en: ({ title, file }) => `${quoted(title)} is there already: surat/${file}`,
  },
  formless: {
    id: ({ title }) => `${quoted(title)}: bentuknya tidak diketahui, jadi tidak dibuatkan konsep.`,
    en: ({ title }) => `${quoted(title)}: no form of it is known, so there is no draft.`,
  },
  undemanded: {
    id: ({ kind, edition }) => `Tidak ada sumber bahwa ${edition} meminta surat ${kind}.`,
    en: ({ kind, edition }) => `No source says that ${edition} demands the letter ${kind}.`,
  },
  unsure: {
    id: ({ kinds, edition, slug }) =>
      `Belum pasti apakah ${edition} meminta ${inventory(kinds, 'id')}. Bila diminta: inovasi letter ${slug} ${kinds.join(' ')}`,
    en: ({ kinds, edition, slug }) =>
      `It is not certain whether ${edition} demands ${inventory(kinds, 'en')}. If it does: inovasi letter ${slug} ${kinds.join(' ')}`,
  },
  nothing: {
    id: 'Tidak ada surat yang perlu dibuat. Sebut jenisnya untuk membuat konsepnya lagi.',
    en: 'There is no letter to draft. Name a kind to draft it again.',
  },
  logo: {
    id: ({ logo }) =>
      `Logo ${quoted(logo)} di instansi.yaml tidak ada atau bukan PNG atau JPEG yang bisa dicetak; kop dibuat tanpa logo.`,
    en: ({ logo }) =>
      `The logo ${quoted(logo)} of instansi.yaml is not there, or is no PNG or JPEG that can be printed; the letterhead has none.`,
  },
  glyphs: {
    id: ({ glyphs }) =>
      `Huruf yang tidak ada dalam fon PDF dicetak sebagai tanda pengganti: ${glyphs.map(named).join(', ')}`,
    en: ({ glyphs }) =>
      `Characters that the font of the PDF lacks are printed as a substitute: ${glyphs.map(named).join(', ')}`,
  },
} satisfies LetterCommandWords;
