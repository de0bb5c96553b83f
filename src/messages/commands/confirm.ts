import type { Bilingual } from '../../core/language.ts';

interface ConfirmWords {
  readonly ask: Readonly<Record<'value' | 'by' | 'document' | 'page', string>>;
  readonly needed: string;
  readonly would: string;
  readonly written: (rule: string, edition: string) => string;
  /** The commit's own message. */
  readonly message: (rule: string) => string;
  readonly committed: (hash: string) => string;
  readonly notCommitted: string;
}

/** What `inovasi rules confirm` says. */
export const confirmWords: Bilingual<ConfirmWords> = {
  id: {
    ask: {
      value: 'Nilai menurut naskah resmi (misalnya 2 tahun):',
      by: 'Dibaca oleh (nama, jabatan):',
      document: 'Nama dan nomor naskah:',
      page: 'Halaman:',
    },
    needed: 'Harus diisi, agar konfirmasi dapat ditelusuri.',
    would: 'Belum ada yang ditulis; inilah yang akan ditambahkan ke instansi.yaml.',
    written: (rule, edition) =>
      `Konfirmasi ${rule} (${edition}) ditulis di instansi.yaml. Aturan itu kini dinilai menurut nilai ini.`,
    message: (rule) => `Konfirmasi ${rule}`,
    committed: (hash) => `Tersimpan di riwayat git (${hash}).`,
    notCommitted: 'Belum disimpan ke riwayat git. Simpan dengan: git commit instansi.yaml',
  },
  en: {
    ask: {
      value: 'Value by the official text (as 2 tahun):',
      by: 'Read by (name, position):',
      document: 'Name and number of the text:',
      page: 'Page:',
    },
    needed: 'Needed, so that the confirmation can be traced.',
    would: 'Nothing was written; this is what would be added to instansi.yaml.',
    written: (rule, edition) =>
      `Confirmation of ${rule} (${edition}) written to instansi.yaml. The rule is now judged by this value.`,
    message: (rule) => `Confirm ${rule}`,
    committed: (hash) => `Saved in the git history (${hash}).`,
    notCommitted: 'Not saved in the git history yet. Save it with: git commit instansi.yaml',
  },
};
