/** Earlier entries of the innovation, and what it was modelled on. */
export const history = {
  title: { id: 'Riwayat dan perkembangan', en: 'History and development' },
  results: {
    id: {
      'tidak-diajukan': 'tidak diajukan',
      'gugur-administrasi': 'gugur pada seleksi administrasi',
      'lolos-administrasi': 'lolos seleksi administrasi',
      finalis: 'finalis',
      penghargaan: 'menerima penghargaan',
    } as Readonly<Record<string, string>>,
    en: {
      'tidak-diajukan': 'not submitted',
      'gugur-administrasi': 'fell at the administrative check',
      'lolos-administrasi': 'passed the administrative check',
      finalis: 'finalist',
      penghargaan: 'received an award',
    } as Readonly<Record<string, string>>,
  },
  titleThen: {
    id: (entry: { title: string }) => `dengan judul “${entry.title}”`,
    en: (entry: { title: string }) => `as “${entry.title}”`,
  },
  entry: { id: 'Keikutsertaan', en: 'Entry' },
  note: { id: 'Catatan penilai', en: "Evaluators' note" },
  notedBy: { id: 'Penilai dan bagian', en: 'Evaluator and section' },
  improvement: { id: 'Perbaikan sejak itu', en: 'Improved since' },
  development: { id: 'Perkembangan lain', en: 'Other development' },
  notImproved: { id: 'belum dicatat', en: 'not recorded yet' },
} as const;

export const replication = {
  title: { id: 'Asal replikasi', en: 'Origin of the replication' },
  inspiration: { id: 'Inovasi yang menjadi inspirasi', en: 'Inspiring innovation' },
  award: { id: 'Penghargaan', en: 'Award' },
  reason: { id: 'Alasan', en: 'Reason' },
  process: { id: 'Proses replikasi', en: 'Process of the replication' },
  difference: { id: 'Faktor pembeda', en: 'What differs' },
  statement: { id: 'Surat pernyataan', en: 'Letter of statement' },
} as const;
