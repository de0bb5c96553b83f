import type { Bilingual, Language } from '../../core/language.ts';

interface PackageWords {
  readonly folder: (path: string, files: number) => string;
  readonly archive: (path: string, size: string) => string;
  readonly madeSmaller: (path: string, from: string, to: string) => string;
  readonly tooLarge: (path: string, size: string, limit: string) => string;
}

const words: Bilingual<PackageWords> = {
  id: {
    folder: (path, files) => `${path}/ (${files} berkas; mulai dari isian.html)`,
    archive: (path, size) => `${path} (${size})`,
    madeSmaller: (path, from, to) =>
      `${path} diperkecil dari ${from} menjadi ${to} agar muat; aslinya tetap di dosir. Periksa apakah masih terbaca.`,
    tooLarge: (path, size, limit) =>
      `${path} berukuran ${size}, melebihi batas ${limit}. Pindai ulang lebih kecil, lalu susun lagi.`,
  },
  en: {
    folder: (path, files) => `${path}/ (${files} files; begin with isian.html)`,
    archive: (path, size) => `${path} (${size})`,
    madeSmaller: (path, from, to) =>
      `${path} was made smaller, from ${from} to ${to}, to fit; the original stays in the dossier. See whether it can still be read.`,
    tooLarge: (path, size, limit) =>
      `${path} is ${size}, above the limit of ${limit}. Scan it again at a smaller size, then compile again.`,
  },
};

export function packageWords(language: Language): PackageWords {
  return words[language];
}

/** What the record of how a document was made is called where readers of PDF list its attachments. */
export const manifestWords: Bilingual<string> = {
  id: 'Catatan penyusunan: asal dokumen ini, untuk inovasi verify',
  en: 'How this document was made, for inovasi verify',
};
