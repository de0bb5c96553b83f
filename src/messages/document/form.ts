/** The sections of the form: question, weight, words, and what stands in for a missing answer or picture. */
export const form = {
  weight: {
    id: (section: { weights: string }) => `Bobot ${section.weights}`,
    en: (section: { weights: string }) => `Weight ${section.weights}`,
  },
  noWeight: { id: 'Bobot tidak ditemukan', en: 'Weight not found' },
  borrowed: {
    id: (value: { edition: string }) => `bentuk ${value.edition}, belum dikonfirmasi`,
    en: (value: { edition: string }) => `form of ${value.edition}, not confirmed yet`,
  },
  words: {
    id: (field: { words: string; limit: string }) => `${field.words} dari ${field.limit} kata`,
    en: (field: { words: string; limit: string }) => `${field.words} of ${field.limit} words`,
  },
  wordsDisputed: {
    id: (field: { words: string; limits: string }) =>
      `${field.words} kata; batas menurut sumber yang berbeda: ${field.limits}`,
    en: (field: { words: string; limits: string }) =>
      `${field.words} words; limit by differing sources: ${field.limits}`,
  },
  wordsUnlimited: {
    id: (field: { words: string }) => `${field.words} kata; batas kata tidak ditemukan`,
    en: (field: { words: string }) => `${field.words} words; word limit not found`,
  },
  wordsOnly: {
    id: (field: { words: string }) => `${field.words} kata`,
    en: (field: { words: string }) => `${field.words} words`,
  },
  emptyAnswer: {
    id: (field: { file: string }) => `Jawaban ditulis di ${field.file}.`,
    en: (field: { file: string }) => `The answer goes into ${field.file}.`,
  },
  unanswered: { id: '(tidak diisi)', en: '(left blank)' },
  outsideTitle: { id: 'Narasi yang tidak dicetak', en: 'Narratives that are not printed' },
  outside: {
    id: (extra: { files: string }) =>
      `Formulir kelompok ini tidak mempunyai isian untuk: ${extra.files}. Pindahkan isinya ke isian yang sesuai bila masih diperlukan.`,
    en: (extra: { files: string }) =>
      `The form of this group has no field for: ${extra.files}. Move the text to a fitting field if it is still needed.`,
  },
  pictureTitle: { id: 'Gambar tidak dapat ditampilkan', en: 'Picture cannot be shown' },
  pictureMissing: {
    id: (picture: { target: string }) =>
      `${picture.target} tidak ada atau tidak dapat dibaca. Taruh berkasnya di dalam dosir, lalu susun lagi.`,
    en: (picture: { target: string }) =>
      `${picture.target} is not there or cannot be read. Put the file into the dossier, then compile again.`,
  },
  pictureRemote: {
    id: (picture: { target: string }) =>
      `${picture.target} berada di internet. Unduh gambarnya ke folder bukti, lalu rujuk berkas itu.`,
    en: (picture: { target: string }) =>
      `${picture.target} is on the internet. Download the picture into the evidence folder and refer to that file.`,
  },
  chartMissing: {
    id: (picture: { target: string }) =>
      `${picture.target} tidak ada dalam daftar indikator di inovasi.yaml, atau belum mempunyai data bertanggal.`,
    en: (picture: { target: string }) =>
      `${picture.target} is not in the list of indicators in inovasi.yaml, or has no dated data yet.`,
  },
  picture: {
    id: (picture: { alt: string }) => `[Gambar: ${picture.alt}]`,
    en: (picture: { alt: string }) => `[Picture: ${picture.alt}]`,
  },
} as const;
