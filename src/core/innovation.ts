// The user's files as data, by the keys of the YAML. What is blank or of the wrong shape is absent here; a problem says so.
import type { Confirmation } from './confirmation.ts';
import type { VideoPart } from './video-parts.ts';
import type { Waiver } from './waiver.ts';

/** ISO 8601 date, complete or partial (`2018`, `2025-07`, `2025-07-01`). */
export type PartialDate = string;

export interface Person {
  readonly nama?: string;
  /** Employee number, eighteen digits, always text. */
  readonly nip?: string;
  readonly jabatan?: string;
  readonly peran?: string;
}

export interface Measurement {
  readonly waktu?: PartialDate;
  readonly nilai?: number;
  /** Evidence ids. */
  readonly sumber?: readonly string[];
  /** Page of the source on which the figure stands, from the first page of its file. */
  readonly halaman?: number;
  readonly keterangan?: string;
}

/** A measured series. */
export interface Indicator {
  readonly id?: string;
  readonly nama?: string;
  readonly satuan?: string;
  readonly arah?: 'naik' | 'turun';
  readonly keterangan?: string;
  readonly data?: readonly Measurement[];
}

/** A group that the innovation serves, and how many there were when. */
export interface Beneficiaries {
  readonly kelompok?: string;
  readonly satuan?: string;
  readonly keterangan?: string;
  readonly data?: readonly Measurement[];
}

export interface Award {
  readonly edisi?: string;
  readonly tingkat?: string;
  readonly judul?: string;
}

export interface Collaboration {
  readonly pihak?: string;
  readonly peran?: string;
  readonly bukti?: string;
}

export interface Evaluation {
  readonly jenis?: 'internal' | 'eksternal';
  readonly penilai?: string;
  readonly tanggal?: PartialDate;
  readonly bukti?: string;
}

export interface Video {
  readonly tautan?: string;
  readonly tanggal?: PartialDate;
  /** `mm:ss` or `hh:mm:ss`. */
  readonly durasi?: string;
  /** Vertical lines, as `720p`. */
  readonly resolusi?: string;
  readonly bahasa?: string;
  readonly takarir?: boolean;
  /** The film itself, from the dossier's own root. */
  readonly berkas?: string;
  /** What the film shows, as the dossier says. */
  readonly unsur?: readonly VideoPart[];
  readonly bebas_akses?: boolean;
  readonly tanpa_merek?: boolean;
}

/** An innovation that this one was modelled on. */
export interface Inspiration {
  readonly judul?: string;
  readonly instansi?: string;
  readonly edisi?: string;
  readonly tingkat?: string;
  readonly alasan?: string;
}

/** What the replication group tells of where the innovation comes from. */
export interface Replication {
  readonly inspirasi?: readonly Inspiration[];
  readonly proses?: string;
  readonly pembeda?: string;
  /** Id of the letter that states it. */
  readonly surat?: string;
}

/** A file that an entry names, beside its list. */
export interface FileOfEntry {
  readonly berkas?: string;
  /** SHA-256 of the file when it was taken in. */
  readonly sha256?: string;
  /** What the file was called before. */
  readonly nama_asli?: string;
}

/** `inovasi.yaml`. */
export interface Innovation {
  readonly edisi?: string;
  readonly judul?: string;
  readonly nama_singkat?: string;
  /** Unit of service that owns the innovation. */
  readonly upp?: string;
  readonly kelompok?: string;
  readonly kategori?: string;
  readonly sdgs?: readonly number[];
  readonly berbasis_aplikasi?: boolean;
  /** Claims an exception that only some editions make. */
  readonly penanganan_pandemi?: boolean;
  /** The picture on the cover of the compiled document: a file of the dossier, and what can be seen in it. */
  readonly sampul?: { readonly berkas?: string; readonly teks?: string };
  readonly spbe?: { readonly berkas?: string; readonly keterangan?: string };
  readonly mulai_implementasi?: PartialDate;
  readonly bukti_mulai?: string;
  readonly evaluasi?: readonly Evaluation[];
  readonly pereplikasi?: readonly { readonly pihak?: string; readonly bukti?: string }[];
  readonly replikasi?: Replication;
  readonly inovator?: { readonly jenis?: 'tim' | 'perorangan'; readonly anggota?: readonly Person[] };
  readonly indikator?: readonly Indicator[];
  readonly penerima_manfaat?: readonly Beneficiaries[];
  readonly penghargaan?: readonly Award[];
  readonly kolaborasi?: readonly Collaboration[];
  readonly video?: Video;
  readonly pernyataan_kebenaran?: { readonly setuju?: boolean; readonly penanggung_jawab?: string };
  /** Only made-up examples: every page then says so. */
  readonly fiksi?: boolean;
}

/** Entry of `dasar-hukum/dasar-hukum.yaml`. */
export interface LegalBasis extends FileOfEntry {
  readonly id?: string;
  readonly jenis?: string;
  readonly nomor?: string;
  readonly tahun?: number;
  readonly tentang?: string;
  readonly tanggal?: PartialDate;
  readonly penetap?: string;
  readonly berlaku_sampai?: PartialDate;
  /** The document that repealed it: the id of another entry, or how it is cited. */
  readonly dicabut_oleh?: string;
  readonly tautan?: string;
  readonly memuat_inovasi?: { readonly halaman?: number };
  readonly keterangan?: string;
}

/** Entry of `bukti/bukti.yaml`: a file, or a public link with publisher and date. */
export interface Evidence extends FileOfEntry {
  readonly id?: string;
  readonly judul?: string;
  readonly jenis?: string;
  readonly tanggal?: PartialDate;
  readonly tautan?: string;
  readonly penerbit?: string;
  /** Where a photograph was taken. */
  readonly tempat?: string;
  readonly orang?: 'tidak-tampak' | 'berizin' | 'umum';
  /** What can be seen in a picture, for who cannot see it. */
  readonly teks?: string;
  readonly keterangan?: string;
  readonly publik?: boolean;
}

/** Entry of `surat/surat.yaml`. */
export interface Letter extends FileOfEntry {
  readonly id?: string;
  /** The demand of the edition it answers, as `identitas-inovator`. */
  readonly jenis?: string;
  readonly nomor?: string;
  readonly tanggal?: PartialDate;
  readonly penanda_tangan?: string;
}

/** Front matter of `testimoni/<slug>.md`. */
export interface TestimonialHead {
  readonly id?: string;
  readonly nama?: string;
  readonly peran?: string;
  /** To the service, where the role does not tell. */
  readonly hubungan?: string;
  readonly tempat?: string;
  readonly tanggal?: PartialDate;
  readonly izin?: { readonly diberikan?: boolean; readonly wali?: boolean; readonly bukti?: string };
}

/** Whether either file says that everything here is made up. */
export function isFiction(innovation: Pick<Innovation, 'fiksi'>, agency: Pick<Agency, 'fiksi'>): boolean {
  return innovation.fiksi === true || agency.fiksi === true;
}

/** Who signs for an agency. */
export interface Official {
  readonly nama?: string;
  readonly nip?: string;
  readonly pangkat?: string;
  readonly jabatan?: string;
}

/** `instansi.yaml`. */
export interface Agency {
  readonly nama?: string;
  readonly nama_singkat?: string;
  readonly jenis?: string;
  readonly edisi?: string;
  readonly zona_waktu?: 'WIB' | 'WITA' | 'WIT';
  readonly alamat?: string;
  readonly kontak?: { readonly nama?: string; readonly surel?: string; readonly telepon?: string };
  readonly laman?: string;
  /** Where letters are written. */
  readonly kota?: string;
  /** Emblem for letters, from the root of the repository. */
  readonly logo?: string;
  /** Who signs letters that name nobody else. */
  readonly pejabat?: Official;
  /** Whether letters get a box for a duty stamp. */
  readonly meterai?: boolean;
  /** Rules of the agency's own, in the shape of a rulebook; read by the loader of rulebooks. */
  readonly aturan_internal?: object;
  readonly konfirmasi?: readonly Confirmation[];
  readonly pengecualian?: readonly Waiver[];
  readonly fiksi?: boolean;
}
