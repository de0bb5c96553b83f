import type { Bilingual } from '../core/language.ts';
import { formatNumber, formatSize } from './numbers.ts';
import { formatPartialDate } from './dates.ts';

const EN = 'en' as const;
const ID = 'id' as const;

/** Words of the answer sheet: what to do at each place of the form. */
export interface SheetWords {
  readonly title: string;
  readonly skip: string;
  readonly contents: string;
  readonly intro: string;
  readonly ticks: string;
  readonly order: string;
  readonly borrowed: (edition: string) => string;
  readonly draft: string;
  readonly fiction: string;
  readonly state: (date: string, commit: string | undefined) => string;
  readonly parts: Readonly<Record<'identity' | 'letters' | 'video' | 'statement', string>>;
  readonly labels: Readonly<
    Record<
      | 'name'
      | 'unit'
      | 'group'
      | 'category'
      | 'goals'
      | 'started'
      | 'application'
      | 'spbe'
      | 'innovators'
      | 'video'
      | 'statement'
      | 'responsible'
      | 'upload',
      string
    >
  >;
  readonly yes: string;
  readonly no: string;
  readonly agreed: string;
  readonly act: Readonly<Record<'type' | 'choose' | 'upload' | 'tick', string>>;
  readonly copy: (label: string) => string;
  readonly copyShort: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly done: string;
  readonly changed: string;
  readonly progress: string;
  readonly reset: string;
  readonly confirmReset: string;
  readonly blank: string;
  readonly noUpload: string;
  readonly uploadOptional: string;
  readonly size: (size: number) => string;
  readonly limit: (limit: number) => string;
  readonly tooLarge: (limit: number) => string;
  readonly words: (used: number) => string;
  readonly left: (limit: number, left: number) => string;
  readonly over: (limit: number, over: number) => string;
  readonly noScript: string;
  readonly madeBy: (version: string) => string;
}

export const sheetWords: Bilingual<SheetWords> = {
  id: {
    title: 'Lembar isian',
    skip: 'Langsung ke isian',
    contents: 'Bagian formulir',
    intro:
      'Salin setiap isian ke kotak yang sama pada formulir, unggah berkas yang disebut, lalu beri tanda. Teks di sini adalah teks yang dihitung katanya.',
    ticks: 'Tanda disimpan di peramban ini saja dan tetap ada sesudah halaman dimuat ulang.',
    order:
      'Pertanyaan dan urutan bagian mengikuti salinan daerah dari formulir. Urutan identitas, surat, dan video pada formulir tidak ditemukan; cocokkan di layar.',
    borrowed: (edition) => `Bentuk formulir dipinjam dari ${edition} dan belum dikonfirmasi untuk edisi ini.`,
    draft: 'DRAF: masih ada yang menghalangi pengajuan. Jalankan inovasi check --stage submit.',
    fiction: 'FIKSI: seluruh isi lembar ini rekaan.',
    state: (date, commit) =>
      `Keadaan dosir: ${formatPartialDate(date, ID)}${commit === undefined ? '' : ` (simpanan ${commit})`}.`,
    parts: { identity: 'Identitas', letters: 'Surat', video: 'Video', statement: 'Pernyataan' },
    labels: {
      name: 'Judul inovasi',
      unit: 'Unit pelayanan publik (UPP)',
      group: 'Kelompok',
      category: 'Kategori',
      goals: 'TPB/SDGs',
      started: 'Tanggal mulai implementasi',
      application: 'Berbasis aplikasi',
      spbe: 'Formulir SPBE',
      innovators: 'Inovator',
      video: 'Tautan video',
      statement: 'Pernyataan kebenaran data',
      responsible: 'Penanggung jawab',
      upload: 'Unggahan data pendukung',
    },
    yes: 'Ya',
    no: 'Tidak',
    agreed: 'Setuju',
    act: { type: 'Salin', choose: 'Pilih', upload: 'Unggah', tick: 'Centang' },
    copy: (label) => `Salin ${label}`,
    copyShort: 'Salin',
    copied: 'Tersalin',
    copyFailed: 'Peramban menolak; teks sudah disorot, tekan Ctrl+C',
    done: 'Sudah dimasukkan',
    changed: 'Isinya berubah sejak diberi tanda',
    progress: '{done} dari {all} sudah dimasukkan',
    reset: 'Hapus semua tanda',
    confirmReset: 'Hapus semua tanda di lembar ini?',
    blank: 'Belum diisi di dosir.',
    noUpload: 'Tidak ada berkas untuk tempat ini.',
    uploadOptional: 'Bagian ini tidak meminta unggahan.',
    size: (size) => formatSize(size, ID),
    limit: (limit) => `batas ${formatSize(limit, ID)}`,
    tooLarge: (limit) => `MELEBIHI batas ${formatSize(limit, ID)}`,
    words: (used) => `${formatNumber(used, ID)} kata`,
    left: (limit, left) => `batas ${formatNumber(limit, ID)}, sisa ${formatNumber(left, ID)}`,
    over: (limit, over) => `batas ${formatNumber(limit, ID)}, LEBIH ${formatNumber(over, ID)}`,
    noScript: 'Tombol salin dan tanda memerlukan JavaScript; teks tetap dapat disorot dan disalin.',
    madeBy: (version) => `Dibuat dengan inovasi ${version}. Halaman ini tidak memerlukan jaringan.`,
  },
  en: {
    title: 'Answer sheet',
    skip: 'Skip to the fields',
    contents: 'Parts of the form',
    intro:
      'Copy each field into the same box of the form, upload the files named, then tick it off. The text here is the text whose words are counted.',
    ticks: 'Ticks are kept in this browser alone and are still there when the page is loaded again.',
    order:
      'Questions and the order of sections follow regional copies of the form. The order of identity, letters and video in the form was not found; go by the screen.',
    borrowed: (edition) => `The form is borrowed from ${edition} and not confirmed for this edition.`,
    draft: 'DRAFT: something still stands in the way of submission. Run inovasi check --stage submit.',
    fiction: 'FICTION: everything on this sheet is made up.',
    state: (date, commit) =>
      `State of the dossier: ${formatPartialDate(date, EN)}${commit === undefined ? '' : ` (commit ${commit})`}.`,
    parts: { identity: 'Identity', letters: 'Letters', video: 'Video', statement: 'Statement' },
    labels: {
      name: 'Title of the innovation',
      unit: 'Public service unit (UPP)',
      group: 'Group',
      category: 'Category',
      goals: 'SDGs',
      started: 'Start of implementation',
      application: 'Application',
      spbe: 'SPBE form',
      innovators: 'Innovators',
      video: 'Link to the video',
      statement: 'Statement of truth',
      responsible: 'Person responsible',
      upload: 'Upload of supporting data',
    },
    yes: 'Yes',
    no: 'No',
    agreed: 'Agreed',
    act: { type: 'Copy', choose: 'Choose', upload: 'Upload', tick: 'Tick' },
    copy: (label) => `Copy ${label}`,
    copyShort: 'Copy',
    copied: 'Copied',
    copyFailed: 'The browser refuses; the text is selected, press Ctrl+C',
    done: 'Entered',
    changed: 'Has changed since it was ticked',
    progress: '{done} of {all} entered',
    reset: 'Remove all ticks',
    confirmReset: 'Remove all ticks of this sheet?',
    blank: 'Not filled in yet in the dossier.',
    noUpload: 'No file for this place.',
    uploadOptional: 'This section asks for no upload.',
    size: (size) => formatSize(size, EN),
    limit: (limit) => `limit ${formatSize(limit, EN)}`,
    tooLarge: (limit) => `ABOVE the limit of ${formatSize(limit, EN)}`,
    words: (used) => `${formatNumber(used, EN)} words`,
    left: (limit, left) => `limit ${formatNumber(limit, EN)}, ${formatNumber(left, EN)} left`,
    over: (limit, over) => `limit ${formatNumber(limit, EN)}, ${formatNumber(over, EN)} TOO MANY`,
    noScript: 'Copy buttons and ticks need JavaScript; the text can still be selected and copied.',
    madeBy: (version) => `Made with inovasi ${version}. This page needs no network.`,
  },
};
