import type { PartialDate } from './innovation.ts';

/** An evaluator's note on an earlier entry, and what was improved. */
export interface EvaluatorNote {
  readonly isi?: string;
  readonly penilai?: string;
  /** Section of the form. */
  readonly bagian?: string;
  readonly perbaikan?: string;
  readonly tanggal?: PartialDate;
  readonly bukti?: string;
}

/** Something that was developed since an earlier entry, whatever the notes said. */
export interface Development {
  readonly isi?: string;
  readonly tanggal?: PartialDate;
  readonly bukti?: string;
}

/** Entry of `riwayat.yaml`: one time that the innovation took part before. */
export interface Participation {
  readonly edisi?: string;
  readonly judul?: string;
  readonly kelompok?: string;
  readonly hasil?: 'tidak-diajukan' | 'gugur-administrasi' | 'lolos-administrasi' | 'finalis' | 'penghargaan';
  readonly keterangan?: string;
  readonly catatan?: readonly EvaluatorNote[];
  readonly perkembangan?: readonly Development[];
}
