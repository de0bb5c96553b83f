/** Tables after the form: legal basis, evidence, testimonials, collaboration, innovators, letters. */
export const legalBasis = {
  title: { id: 'Dasar hukum', en: 'Legal basis' },
  regulation: { id: 'Peraturan atau keputusan', en: 'Regulation or decree' },
  issued: { id: 'Ditetapkan', en: 'Issued' },
  mentions: { id: 'Memuat inovasi', en: 'Mentions the innovation' },
  /** Words of a regulation's own name, which is Indonesian in every language. */
  number: { id: 'Nomor', en: 'Nomor' },
  year: { id: 'Tahun', en: 'Tahun' },
  about: { id: 'tentang', en: 'tentang' },
  until: {
    id: (entry: { until: string }) => `berlaku sampai ${entry.until}`,
    en: (entry: { until: string }) => `in force until ${entry.until}`,
  },
} as const;

export const evidence = {
  title: { id: 'Bukti', en: 'Evidence' },
  name: { id: 'Bukti', en: 'Evidence' },
  photos: { id: 'Foto', en: 'Photographs' },
  photosAndScreens: { id: 'Foto dan tangkapan layar', en: 'Photographs and screenshots' },
  notPublic: { id: 'tidak untuk umum', en: 'not for the public' },
  kinds: {
    id: {
      laporan: 'laporan',
      foto: 'foto',
      data: 'data',
      surat: 'surat',
      berita: 'berita',
      'tangkapan-layar': 'tangkapan layar',
      regulasi: 'regulasi',
      video: 'video',
      lainnya: 'lainnya',
    } as Readonly<Record<string, string>>,
    en: {
      laporan: 'report',
      foto: 'photo',
      data: 'data',
      surat: 'letter',
      berita: 'news',
      'tangkapan-layar': 'screenshot',
      regulasi: 'regulation',
      video: 'video',
      lainnya: 'other',
    } as Readonly<Record<string, string>>,
  },
} as const;

export const testimonials = {
  title: { id: 'Testimoni', en: 'Testimonials' },
  consent: { id: 'Izin pemuatan: diberikan', en: 'Consent to print: given' },
  noConsentTitle: { id: 'Izin belum tercatat', en: 'Consent not recorded yet' },
  noConsent: {
    id: (entry: { file: string }) =>
      `Kata-kata di ${entry.file} tidak dicetak karena izin pemberi testimoni belum tercatat. Sesuai UU 27/2022 tentang Pelindungan Data Pribadi, testimoni dicetak setelah izin diberikan: minta izin, lalu isi izin.diberikan: true.`,
    en: (entry: { file: string }) =>
      `The words in ${entry.file} are not printed because consent is not recorded yet. Under Law 27/2022 on personal data protection a testimonial is printed once consent is given: ask for it, then set izin.diberikan: true.`,
  },
} as const;

export const collaboration = {
  title: { id: 'Kolaborasi', en: 'Collaboration' },
  party: { id: 'Pihak', en: 'Party' },
} as const;

export const innovators = {
  title: { id: 'Inovator', en: 'Innovators' },
  kinds: {
    id: { tim: 'Digagas oleh tim', perorangan: 'Digagas oleh perorangan' },
    en: { tim: 'Created by a team', perorangan: 'Created by one person' },
  },
  nip: { id: 'NIP', en: 'Employee number (NIP)' },
  position: { id: 'Jabatan', en: 'Position' },
} as const;

export const letters = {
  title: { id: 'Surat', en: 'Letters' },
  letter: { id: 'Surat', en: 'Letter' },
  number: { id: 'Nomor', en: 'Number' },
  signedBy: { id: 'Penanda tangan', en: 'Signed by' },
  file: { id: 'Berkas', en: 'File' },
  missing: { id: 'belum ada', en: 'not there yet' },
} as const;

/** What a draft says in the place of a list that is still empty. */
export const emptyList = {
  id: (list: { file: string }) => `Daftar ini masih kosong. Isi di ${list.file}.`,
  en: (list: { file: string }) => `This list is still empty. Fill it in ${list.file}.`,
} as const;
