import type { Bilingual } from '../../core/language.ts';

/** What the values of an edition are called where they stand alone: a topic, and what it is about. */
export interface ValueWords {
  readonly weight: string;
  readonly attachment: string;
  readonly limit: string;
  readonly letter: Readonly<Record<'wajib' | 'format' | 'ukuran', string>>;
  readonly asked: string;
  readonly entry: string;
  readonly cap: string;
  readonly outcome: string;
  readonly choices: (count: number) => string;
  readonly allGroups: string;
  readonly or: string;
}

export const valueWords: Bilingual<ValueWords> = {
  id: {
    weight: 'Bobot bagian',
    attachment: 'Lampiran bagian',
    limit: 'Batas kata',
    letter: { wajib: 'Apakah diminta', format: 'Format berkas', ukuran: 'Ukuran berkas' },
    asked: 'Apakah diminta',
    entry: 'Syarat masuk',
    cap: 'Batas inovasi per instansi',
    outcome: 'Hasil',
    choices: (count) => `${count} pilihan`,
    allGroups: 'semua kelompok',
    or: 'atau',
  },
  en: {
    weight: 'Weight of the section',
    attachment: 'Attachment of the section',
    limit: 'Word limit',
    letter: { wajib: 'Whether it is demanded', format: 'File format', ukuran: 'File size' },
    asked: 'Whether it is asked',
    entry: 'Who may enter',
    cap: 'Most innovations per agency',
    outcome: 'Outcome',
    choices: (count) => `${count} choices`,
    allGroups: 'all groups',
    or: 'or',
  },
};
