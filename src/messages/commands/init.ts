import type { Bilingual } from '../../core/language.ts';
import type { Sentence } from '../words.ts';

interface InitWords {
  readonly askName: Bilingual<string>;
  readonly nameEmpty: Bilingual<string>;
  readonly askShort: Bilingual<string>;
  readonly askType: Bilingual<string>;
  readonly askEdition: Bilingual<string>;
  readonly askTimezone: Bilingual<string>;
  readonly newestEdition: Sentence<{ edition: string }>;
  readonly editionUndated: Sentence<{ edition: string }>;
  readonly editionClosed: Sentence<{ edition: string; closing: string }>;
  readonly made: Sentence<{ path: string; count: number }>;
  readonly committed: Sentence<{ hash: string; message: string }>;
  readonly insideGit: Sentence<{ root: string }>;
  readonly staged: Bilingual<string>;
  readonly notRecorded: Bilingual<string>;
  readonly afterIdentity: Sentence<{ message: string }>;
  readonly message: Bilingual<string>;
  readonly next: Sentence<{ dir: string }>;
}

/** The kinds of agency that take part, as people read them. */
export const AGENCY_TYPES = {
  kementerian: { id: 'Kementerian', en: 'Ministry' },
  lembaga: { id: 'Lembaga', en: 'National agency' },
  provinsi: { id: 'Pemerintah provinsi', en: 'Province' },
  kabupaten: { id: 'Pemerintah kabupaten', en: 'Regency' },
  kota: { id: 'Pemerintah kota', en: 'City' },
  bumn: { id: 'BUMN', en: 'State-owned enterprise' },
  bumd: { id: 'BUMD', en: 'Region-owned enterprise' },
} satisfies Record<string, Bilingual<string>>;

/** The zones of Indonesia. */
export const TIMEZONES = {
  WIB: { id: 'WIB (UTC+7)', en: 'WIB (UTC+7)' },
  WITA: { id: 'WITA (UTC+8)', en: 'WITA (UTC+8)' },
  WIT: { id: 'WIT (UTC+9)', en: 'WIT (UTC+9)' },
} satisfies Record<string, Bilingual<string>>;

/** What `inovasi init` says. */
export const words = {
  askName: { id: 'Nama resmi instansi:', en: 'Official name of the agency:' },
  nameEmpty: { id: 'Nama instansi belum diisi.', en: 'The name of the agency is still blank.' },
  askShort: { id: 'Singkatan instansi (boleh kosong):', en: 'Short name of the agency (may stay blank):' },
  askType: { id: 'Jenis instansi:', en: 'Kind of agency:' },
  askEdition: { id: 'Edisi lomba yang disiapkan:', en: 'Edition to prepare for:' },
  askTimezone: { id: 'Zona waktu:', en: 'Time zone:' },
  newestEdition: {
    id: ({ edition }) => `Edisi: ${edition}, yang terbaru. Ganti kapan saja di instansi.yaml.`,
    en: ({ edition }) => `Edition: ${edition}, the newest. Change it any time in instansi.yaml.`,
  },
  editionUndated: {
    id: ({ edition }) => `Tanggal penutupan ${edition} belum diketahui. Dosir sudah dapat disiapkan.`,
    en: ({ edition }) => `When ${edition} closes is not known. Dossiers can be prepared already.`,
  },
  editionClosed: {
    id: ({ edition, closing }) =>
      `Pendaftaran ${edition} sudah ditutup: ${closing}. Dosir tetap dapat disiapkan untuk edisi berikutnya.`,
    en: ({ edition, closing }) =>
      `Registration for ${edition} has closed: ${closing}. Dossiers can still be prepared for the next edition.`,
  },
  made: {
    id: ({ path, count }) => `Repositori dosir dibuat: ${path} (${count} berkas)`,
    en: ({ path, count }) => `Dossier repository made: ${path} (${count} files)`,
  },
  committed: {
    id: ({ hash, message }) => `Tersimpan di git: ${hash} ${message}`,
    en: ({ hash, message }) => `Saved in git: ${hash} ${message}`,
  },
  insideGit: {
    id: ({ root }) =>
      `Folder ini sudah berada di dalam repositori git ${root}, jadi tidak dibuat repositori git baru.`,
    en: ({ root }) =>
      `This folder is inside the git repository ${root} already, so no new git repository was made.`,
  },
  staged: {
    id: 'Semua berkas sudah dibuat dan didaftarkan di git, tetapi belum dicatat.',
    en: 'All files were made and staged in git, but not recorded yet.',
  },
  notRecorded: {
    id: 'Semua berkas sudah dibuat, tetapi belum dicatat di git.',
    en: 'All files were made, but not recorded in git.',
  },
  afterIdentity: {
    id: ({ message }) => `Sesudah itu catat dengan: git commit -m "${message}"`,
    en: ({ message }) => `Then record them with: git commit -m "${message}"`,
  },
  message: { id: 'Buat repositori dosir inovasi', en: 'Make the innovation dossier repository' },
  next: {
    id: ({ dir }) =>
      `Langkah berikutnya:\n${dir === '' ? '' : `  cd ${dir}\n`}  inovasi new      membuat dosir pertama\n  inovasi check    melihat apa yang masih kurang`,
    en: ({ dir }) =>
      `Next steps:\n${dir === '' ? '' : `  cd ${dir}\n`}  inovasi new      makes the first dossier\n  inovasi check    shows what is missing`,
  },
} satisfies InitWords;
