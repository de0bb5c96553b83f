/** The title page, and what stands on every page. */
export const cover = {
  untitled: { id: '(judul belum diisi)', en: '(title not filled in yet)' },
  noAgency: { id: '(nama instansi belum diisi)', en: '(agency name not filled in yet)' },
  group: { id: 'Kelompok', en: 'Group' },
  category: { id: 'Kategori', en: 'Category' },
  edition: { id: 'Edisi', en: 'Edition' },
  date: { id: 'Tanggal', en: 'Date' },
  stage: { id: 'Tahap', en: 'Stage' },
  fiction: {
    id: 'Dosir ini contoh rekaan. Instansi, orang, angka, dan dokumen di dalamnya tidak nyata.',
    en: 'This dossier is a made-up example. The agency, people, figures and documents in it are not real.',
  },
  fictionHeader: { id: 'FIKSI, contoh rekaan', en: 'FICTION, a made-up example' },
  subject: {
    id: (facts: { edition: string }) => `Dosir inovasi untuk ${facts.edition}`,
    en: (facts: { edition: string }) => `Innovation dossier for ${facts.edition}`,
  },
  pictureOf: {
    id: ({ title }: { title: string }) => `Gambar sampul: ${title}`,
    en: ({ title }: { title: string }) => `Picture of the cover: ${title}`,
  },
  logoOf: {
    id: ({ agency }: { agency: string }) => `Lambang ${agency}`,
    en: ({ agency }: { agency: string }) => `Emblem of ${agency}`,
  },
} as const;
