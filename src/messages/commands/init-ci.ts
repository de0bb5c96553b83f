import type { Bilingual } from '../../core/language.ts';
import type { Sentence } from '../words.ts';

/** What each kind is called where one chooses. */
export const KINDS = {
  'pre-commit': {
    id: 'Kait git di komputer ini: simpanan yang salah ditunda',
    en: 'Git hook on this computer: a wrong commit is stopped',
  },
  github: { id: 'GitHub Actions: diperiksa di server', en: 'GitHub Actions: checked on the server' },
  gitlab: { id: 'GitLab CI: diperiksa di server', en: 'GitLab CI: checked on the server' },
} satisfies Record<string, Bilingual<string>>;

/** What `inovasi init ci` says. */
export const words = {
  ask: {
    id: 'Di mana dosir diperiksa dengan sendirinya?',
    en: 'Where are dossiers to be checked by themselves?',
  },
  nothingChosen: {
    id: 'Tidak ada yang dipilih, jadi tidak ada yang dibuat.',
    en: 'Nothing was chosen, so nothing was made.',
  },
  made: { id: 'Dibuat:', en: 'Made:' },
  would: { id: 'Akan dibuat:', en: 'Would be made:' },
  same: { id: 'Sudah ada, tidak diubah:', en: 'There already, not changed:' },
  hookHere: { id: '(hanya di komputer ini)', en: '(on this computer only)' },
  add: {
    id: ({ path }) => `${path} adalah berkas Anda sendiri, jadi tidak diubah. Tambahkan sendiri:`,
    en: ({ path }) => `${path} is a file of yours, so it was not changed. Add to it:`,
  } satisfies Sentence<{ path: string }>,
  different: {
    id: ({ path }) =>
      `${path} berbeda dari yang dibuat versi ini (disunting, atau dari versi lain), jadi tidak diubah. Isi yang baru:`,
    en: ({ path }) =>
      `${path} differs from what this version makes (edited, or of another version), so it was not changed. The new text:`,
  } satisfies Sentence<{ path: string }>,
  replace: {
    id: 'Untuk memakai isi yang baru, hapus berkas itu lalu jalankan perintah ini lagi.',
    en: 'To use the new text, delete that file and run this command again.',
  },
  committed: {
    id: ({ hash, message }) => `Tersimpan: ${hash} ${message}`,
    en: ({ hash, message }) => `Saved: ${hash} ${message}`,
  } satisfies Sentence<{ hash: string; message: string }>,
  notRecorded: {
    id: 'Berkas sudah dibuat, tetapi belum tersimpan di riwayat.',
    en: 'The files were made, but are not in the history yet.',
  },
  message: {
    id: 'CI: dosir diperiksa dengan sendirinya',
    en: 'CI: dossiers are checked by themselves',
  },
  colleagues: {
    id: 'Git tidak menyalin kait. Setiap rekan menjalankan ini sekali sesudah git clone:\n  inovasi init ci --pre-commit',
    en: 'Git does not copy hooks. Each colleague runs this once after git clone:\n  inovasi init ci --pre-commit',
  },
} satisfies Readonly<Record<string, Bilingual<unknown>>>;
