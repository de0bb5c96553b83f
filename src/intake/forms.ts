import { DOSSIER_FILES } from '../core/dossier.ts';
import { EVIDENCE_KINDS } from '../core/evidence-kinds.ts';

/** What can be added, by the word that stands behind `inovasi add`. */
export type IntakeKind =
  | 'legal'
  | 'evidence'
  | 'testimonial'
  | 'indicator'
  | 'letter'
  | 'award'
  | 'collaboration'
  | 'note';

/** What may be typed for a value. */
export type Shape =
  | 'text'
  | 'date'
  | 'year'
  | 'page'
  | 'choice'
  | 'switch'
  | 'link'
  | 'data'
  | 'proof'
  | 'words';

export interface FormField {
  /** YAML key. */
  readonly key: string;
  readonly flag: string;
  readonly shape: Shape;
  /** Whether a person is asked for it where nothing else says it. */
  readonly asked: boolean;
  /** Names one thing and not all that are added together. */
  readonly single: boolean;
  readonly choices?: readonly string[];
}

export interface Form {
  /** The list that entries go into, from the dossier's own root; a testimonial is a file of its own. */
  readonly file: string;
  /** Folder that files are copied into, from the dossier's own root. */
  readonly folder: string;
  /** Key of the list inside the file; absent where the file is the list. */
  readonly list?: string;
  /** Letter of its ids; absent where entries have none. */
  readonly id?: 'dasar-hukum' | 'bukti' | 'surat' | 'indikator' | 'testimoni';
  /** Whether a file is what the entry is about; else files only prove it, and become evidence. */
  readonly holdsFile: boolean;
  /** Key without which an entry says nothing. */
  readonly main: string;
  readonly fields: readonly FormField[];
}

type FieldOptions = Partial<Omit<FormField, 'key' | 'flag' | 'shape'>>;

function field(key: string, flag: string, shape: Shape, options: FieldOptions = {}): FormField {
  return { key, flag, shape, asked: true, single: true, ...options };
}

const QUIET: FieldOptions = { asked: false };
const SHARED: FieldOptions = { single: false };

/** What is asked for each thing that can be added, in the order in which the schemas have the keys. */
export const FORMS: Readonly<Record<IntakeKind, Form>> = {
  legal: {
    file: DOSSIER_FILES.legalBases,
    folder: 'dasar-hukum',
    id: 'dasar-hukum',
    holdsFile: true,
    main: 'jenis',
    fields: [
      field('jenis', '--kind', 'text', SHARED),
      field('nomor', '--number', 'text'),
      field('tahun', '--year', 'year'),
      field('tentang', '--about', 'text'),
      field('tanggal', '--date', 'date'),
      field('penetap', '--by', 'text', SHARED),
      field('berlaku_sampai', '--until', 'date', QUIET),
      field('dicabut_oleh', '--repealed-by', 'text', QUIET),
      field('tautan', '--link', 'link', QUIET),
      field('memuat_inovasi', '--page', 'page', QUIET),
      field('keterangan', '--note', 'text', QUIET),
    ],
  },
  evidence: {
    file: DOSSIER_FILES.evidence,
    folder: 'bukti',
    id: 'bukti',
    holdsFile: true,
    main: 'tautan',
    fields: [
      field('judul', '--title', 'text'),
      field('jenis', '--kind', 'choice', { ...SHARED, choices: EVIDENCE_KINDS }),
      field('tanggal', '--date', 'date', SHARED),
      field('tautan', '--link', 'link', QUIET),
      field('penerbit', '--publisher', 'text', { asked: false, single: false }),
      field('tempat', '--place', 'text', { asked: false, single: false }),
      field('teks', '--alt', 'text', QUIET),
      field('keterangan', '--note', 'text', SHARED),
      field('publik', '--public', 'switch', { asked: false, single: false }),
    ],
  },
  letter: {
    file: DOSSIER_FILES.letters,
    folder: 'surat',
    id: 'surat',
    holdsFile: true,
    main: 'jenis',
    fields: [
      field('jenis', '--kind', 'choice'),
      field('nomor', '--number', 'text'),
      field('tanggal', '--date', 'date'),
      field('penanda_tangan', '--signer', 'text', SHARED),
    ],
  },
  testimonial: {
    file: 'testimoni',
    folder: 'bukti',
    id: 'testimoni',
    holdsFile: false,
    main: 'nama',
    fields: [
      field('nama', '--name', 'text'),
      field('peran', '--role', 'text'),
      field('hubungan', '--relation', 'text', QUIET),
      field('tempat', '--place', 'text'),
      field('tanggal', '--date', 'date'),
      field('kata', '--words', 'words'),
      field('izin', '--consent', 'proof'),
    ],
  },
  indicator: {
    file: DOSSIER_FILES.innovation,
    folder: 'bukti',
    list: 'indikator',
    id: 'indikator',
    holdsFile: false,
    main: 'nama',
    fields: [
      field('nama', '--name', 'text'),
      field('satuan', '--unit', 'text'),
      field('arah', '--direction', 'choice', { choices: ['naik', 'turun'] }),
      field('keterangan', '--note', 'text', QUIET),
      field('data', '--data', 'data'),
      field('bukti', '--evidence', 'proof'),
    ],
  },
  award: {
    file: DOSSIER_FILES.innovation,
    folder: 'bukti',
    list: 'penghargaan',
    holdsFile: false,
    main: 'tingkat',
    fields: [
      field('edisi', '--edition', 'text'),
      field('tingkat', '--level', 'text'),
      field('judul', '--title', 'text'),
    ],
  },
  collaboration: {
    file: DOSSIER_FILES.innovation,
    folder: 'bukti',
    list: 'kolaborasi',
    holdsFile: false,
    main: 'pihak',
    fields: [
      field('pihak', '--party', 'text'),
      field('peran', '--role', 'text'),
      field('bukti', '--evidence', 'proof'),
    ],
  },
  note: {
    file: DOSSIER_FILES.history,
    folder: 'bukti',
    holdsFile: false,
    main: 'isi',
    fields: [
      field('edisi', '--edition', 'text'),
      field('isi', '--text', 'text'),
      field('penilai', '--assessor', 'text'),
      field('bagian', '--section', 'text'),
      field('perbaikan', '--improvement', 'text'),
      field('tanggal', '--date', 'date'),
      field('bukti', '--evidence', 'proof'),
    ],
  },
};

/** A development since an earlier entry answers no note, so nobody is asked for what only a note has. */
export const DEVELOPMENT_KEYS: ReadonlySet<string> = new Set(['edisi', 'isi', 'tanggal', 'bukti']);
