/** The part that says which state of the dossier this document shows. */
export const control = {
  title: { id: 'Kendali dokumen', en: 'Document control' },
  edition: { id: 'Edisi', en: 'Edition' },
  rulebook: { id: 'Paket aturan', en: 'Rulebook' },
  rulebookVersion: {
    id: (rulebook: { id: string; version: string }) => `${rulebook.id} versi ${rulebook.version}`,
    en: (rulebook: { id: string; version: string }) => `${rulebook.id} version ${rulebook.version}`,
  },
  basis: { id: 'Dasar hukum edisi', en: 'Legal basis of the edition' },
  confirmations: { id: 'Dikonfirmasi instansi', en: 'Confirmed by the agency' },
  closing: { id: 'Penutupan pendaftaran', en: 'Registration closes' },
  form: { id: 'Bentuk formulir', en: 'Form' },
  borrowedForm: {
    id: (form: { edition: string; from: string }) =>
      `Dipinjam dari ${form.from}. Bentuk formulir ${form.edition} tidak ditemukan dan perlu dikonfirmasi.`,
    en: (form: { edition: string; from: string }) =>
      `Borrowed from ${form.from}. The form of ${form.edition} was not found and has to be confirmed.`,
  },
  certainty: { id: 'Keyakinan atas ketentuan', en: 'How sure the rules are' },
  stage: { id: 'Tahap', en: 'Stage' },
  stages: {
    id: { draft: 'Draf', submit: 'Pengajuan' },
    en: { draft: 'Draft', submit: 'Submission' },
  },
  commit: { id: 'Keadaan dosir (commit)', en: 'State of the dossier (commit)' },
  noCommit: { id: 'belum pernah disimpan ke git', en: 'not saved to git yet' },
  dirty: {
    id: 'ditambah perubahan yang belum disimpan ke git',
    en: 'plus changes that are not saved to git yet',
  },
  dirtyTitle: { id: 'Ada perubahan yang belum disimpan', en: 'There are unsaved changes' },
  dirtyText: {
    id: 'Dokumen ini memuat perubahan yang belum disimpan ke git, jadi tidak dapat disusun ulang persis sama dari riwayat. Simpan dengan `inovasi save`, lalu susun lagi.',
    en: 'This document holds changes that are not saved to git, so it cannot be compiled again exactly from the history. Save with `inovasi save`, then compile again.',
  },
  shallow: {
    id: 'Riwayat git di komputer ini tidak lengkap; tanggal dan commit diambil dari bagian yang ada.',
    en: 'The git history on this computer is incomplete; date and commit come from the part that is there.',
  },
  date: { id: 'Tanggal', en: 'Date' },
  sources: { id: 'Berkas sumber dokumen ini', en: 'Files that this document is made of' },
  sourcesIntro: {
    id: ({ folder }: { folder: string }) =>
      `Setiap berkas yang menjadi bahan dokumen ini, dengan sidik jarinya. Jalur dihitung dari ${folder}, atau dari pangkal repositori.`,
    en: ({ folder }: { folder: string }) =>
      `Every file that this document was made of, with its fingerprint. Paths start at ${folder}, or at the root of the repository.`,
  },
  sourceFile: { id: 'Berkas', en: 'File' },
  sourceSize: { id: 'Ukuran', en: 'Size' },
  tool: { id: 'Disusun dengan', en: 'Compiled with' },
} as const;
