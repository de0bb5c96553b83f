/** The table of identity facts. */
export const identity = {
  title: { id: 'Identitas inovasi', en: 'Identity of the innovation' },
  name: { id: 'Judul', en: 'Title' },
  shortName: { id: 'Nama singkat', en: 'Short name' },
  agency: { id: 'Instansi', en: 'Agency' },
  unit: { id: 'Unit pelayanan publik', en: 'Service unit' },
  group: { id: 'Kelompok', en: 'Group' },
  category: { id: 'Kategori', en: 'Category' },
  goals: { id: 'TPB/SDGs', en: 'SDGs' },
  started: { id: 'Mulai implementasi', en: 'Start of implementation' },
  age: { id: 'Usia pada penutupan', en: 'Age at closing' },
  ageAt: {
    id: (age: { span: string; closing: string }) => `${age.span} (penutupan ${age.closing})`,
    en: (age: { span: string; closing: string }) => `${age.span} (closing ${age.closing})`,
  },
  ageRange: {
    id: (age: { least: string; most: string }) => `antara ${age.least} dan ${age.most}`,
    en: (age: { least: string; most: string }) => `between ${age.least} and ${age.most}`,
  },
  startsLater: {
    id: (age: { closing: string }) => `mulai sesudah penutupan ${age.closing}`,
    en: (age: { closing: string }) => `starts after the closing of ${age.closing}`,
  },
  mayStartLater: {
    id: (age: { most: string; closing: string }) =>
      `paling lama ${age.most}, atau mulai sesudah penutupan ${age.closing}`,
    en: (age: { most: string; closing: string }) =>
      `at most ${age.most}, or starting after the closing of ${age.closing}`,
  },
  application: { id: 'Berbasis aplikasi', en: 'An application' },
  spbe: { id: 'Formulir SPBE', en: 'SPBE form' },
  evaluations: { id: 'Evaluasi', en: 'Evaluations' },
  evaluationKinds: {
    id: { internal: 'internal', eksternal: 'eksternal' },
    en: { internal: 'internal', eksternal: 'external' },
  },
  replicators: { id: 'Direplikasi oleh', en: 'Replicated by' },
  awards: { id: 'Penghargaan sebelumnya', en: 'Earlier awards' },
  award: {
    id: (award: { title: string }) => `dengan judul “${award.title}”`,
    en: (award: { title: string }) => `as “${award.title}”`,
  },
  video: { id: 'Video', en: 'Video' },
  duration: {
    id: (video: { duration: string }) => `durasi ${video.duration}`,
    en: (video: { duration: string }) => `length ${video.duration}`,
  },
  videoLanguage: {
    id: (video: { language: string }) => `bahasa ${video.language}`,
    en: (video: { language: string }) => `language ${video.language}`,
  },
  languageNames: {
    id: { id: 'Indonesia', en: 'Inggris' } as Readonly<Record<string, string>>,
    en: { id: 'Indonesian', en: 'English' } as Readonly<Record<string, string>>,
  },
  captions: {
    id: (video: { captions: boolean }) => (video.captions ? 'dengan takarir' : 'tanpa takarir'),
    en: (video: { captions: boolean }) => (video.captions ? 'with captions' : 'without captions'),
  },
  statement: { id: 'Pernyataan kebenaran', en: 'Statement of truth' },
  agreed: {
    id: (statement: { person?: string }) =>
      statement.person === undefined ? 'disetujui' : `disetujui; penanggung jawab ${statement.person}`,
    en: (statement: { person?: string }) =>
      statement.person === undefined ? 'agreed' : `agreed; responsible person ${statement.person}`,
  },
  notAgreed: { id: 'belum disetujui', en: 'not agreed yet' },
} as const;
