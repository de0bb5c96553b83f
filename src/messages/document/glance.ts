/** The one-page summary and the course of events. */
export const glance = {
  title: { id: 'Sekilas', en: 'At a glance' },
  timelineTitle: { id: 'Linimasa', en: 'Course of events' },
  started: { id: 'Inovasi mulai diterapkan', en: 'Implementation began' },
  legalBasis: {
    id: ({ name }: { name: string }) => `Ditetapkan: ${name}`,
    en: ({ name }: { name: string }) => `Issued: ${name}`,
  },
  evaluation: {
    id: ({ by }: { by: string }) => (by === '' ? 'Dievaluasi' : `Dievaluasi oleh ${by}`),
    en: ({ by }: { by: string }) => (by === '' ? 'Evaluated' : `Evaluated by ${by}`),
  },
  replicated: {
    id: ({ by }: { by: string }) => `Replikasi dibuktikan: ${by}`,
    en: ({ by }: { by: string }) => `Replication proven: ${by}`,
  },
  award: {
    id: ({ award }: { award: string }) => `Penghargaan: ${award}`,
    en: ({ award }: { award: string }) => `Award: ${award}`,
  },
  entered: {
    id: ({ edition }: { edition: string }) => `Diikutsertakan pada ${edition}`,
    en: ({ edition }: { edition: string }) => `Entered for ${edition}`,
  },
  category: { id: 'Kategori', en: 'Category' },
  goal: { id: 'TPB', en: 'SDG' },
  goalsTitle: { id: 'Kategori dan tujuan', en: 'Category and goals' },
  comparison: { id: 'Sebelum dan sesudah', en: 'Before and after' },
  comparisonCaption: {
    id: ({ sources }: { sources: string }) =>
      `Batang kosong: sebelum; batang penuh: sesudah. Tiap indikator berskala sendiri.${sources === '' ? '' : ` Sumber: ${sources}.`}`,
    en: ({ sources }: { sources: string }) =>
      `Open bars: before; full bars: after. Each indicator has a scale of its own.${sources === '' ? '' : ` Source: ${sources}.`}`,
  },
  pairAlt: {
    id: (pair: { name: string; unit: string; before: string; after: string }) =>
      `${pair.name}${pair.unit === '' ? '' : ` (${pair.unit})`}: ${pair.before} menjadi ${pair.after}`,
    en: (pair: { name: string; unit: string; before: string; after: string }) =>
      `${pair.name}${pair.unit === '' ? '' : ` (${pair.unit})`}: ${pair.before}, then ${pair.after}`,
  },
  side: {
    id: ({ label, time }: { label: string; time: string }) => `${label} (${time})`,
    en: ({ label, time }: { label: string; time: string }) => `${label} (${time})`,
  },
} as const;
