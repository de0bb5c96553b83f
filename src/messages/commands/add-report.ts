import type { Bilingual } from '../../core/language.ts';
import type { Sentence } from '../words.ts';

/** Sentences of the report at the end. */
export const reportWords = {
  counts: {
    id: ({ slug, received, taken, known, left }) =>
      `${slug}: ${received} diterima, ${taken} masuk, ${known} sudah ada, ${left} dibiarkan.`,
    en: ({ slug, received, taken, known, left }) =>
      `${slug}: ${received} handed in, ${taken} taken in, ${known} there already, ${left} left alone.`,
  },
  entry: {
    id: ({ what, slug }) => `${slug}: ${what} ditambahkan.`,
    en: ({ what, slug }) => `${slug}: ${what} added.`,
  },
  dryRun: {
    id: 'Ini rencana saja; tidak ada yang ditulis.',
    en: 'This is only the plan; nothing was written.',
  },
  from: { id: ({ source }) => `dari ${source}`, en: ({ source }) => `from ${source}` },
  adopted: { id: 'sudah ada di dosir, kini tercatat', en: 'was in the dossier already, and is now listed' },
  restored: {
    id: 'berkas entri ini hilang, kini ada lagi',
    en: 'the file of this entry was missing, and is there again',
  },
  filled: { id: 'mengisi entri yang menunggu', en: 'fills in the entry that waited for it' },
  known: {
    id: ({ id, file }) => `isinya sama dengan ${id === '' ? '' : `${id}, `}${file}; tidak disalin lagi`,
    en: ({ id, file }) => `holds the same as ${id === '' ? '' : `${id}, `}${file}; not copied again`,
  },
  renamed: {
    id: ({ type }) => `isinya ${type}, jadi namanya disesuaikan`,
    en: ({ type }) => `it holds ${type}, so the name says so`,
  },
  large: {
    id: ({ size }) => `berkas besar: ${size}`,
    en: ({ size }) => `a large file: ${size}`,
  },
  left: { id: 'Dibiarkan di tempatnya:', en: 'Left where they are:' },
  originals: {
    id: 'Berkas asli tidak diubah dan tetap di tempatnya.',
    en: 'The originals were not changed and stay where they are.',
  },
  next: {
    id: ({ slug }) => `Lihat apa yang masih kurang: inovasi check ${slug}`,
    en: ({ slug }) => `See what is still missing: inovasi check ${slug}`,
  },
} satisfies {
  counts: Sentence<{ slug: string; received: number; taken: number; known: number; left: number }>;
  entry: Sentence<{ what: string; slug: string }>;
  dryRun: Bilingual<string>;
  from: Sentence<{ source: string }>;
  adopted: Bilingual<string>;
  filled: Bilingual<string>;
  restored: Bilingual<string>;
  known: Sentence<{ id: string; file: string }>;
  renamed: Sentence<{ type: string }>;
  large: Sentence<{ size: string }>;
  left: Bilingual<string>;
  originals: Bilingual<string>;
  next: Sentence<{ slug: string }>;
};
