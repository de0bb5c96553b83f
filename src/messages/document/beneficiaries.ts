/** Beneficiaries: bars, and the same numbers as a table. */
export const beneficiaries = {
  title: { id: 'Penerima manfaat', en: 'Beneficiaries' },
  group: { id: 'Kelompok', en: 'Group' },
  number: { id: 'Jumlah', en: 'Number' },
  data: { id: 'Data: penerima manfaat', en: 'Data: beneficiaries' },
  note: {
    id: 'Kelompok dan tahun tidak dijumlahkan: orang yang sama dapat terhitung lebih dari sekali.',
    en: 'Groups and years are not added up: the same person may be counted more than once.',
  },
  caption: {
    id: (chart: { unit: string; sources: string }) =>
      `Penerima manfaat menurut kelompok dan waktu${chart.unit === '' ? '' : `. Satuan: ${chart.unit}`}${chart.sources === '' ? '' : `. Sumber: ${chart.sources}`}.`,
    en: (chart: { unit: string; sources: string }) =>
      `Beneficiaries by group and time${chart.unit === '' ? '' : `. Unit: ${chart.unit}`}${chart.sources === '' ? '' : `. Source: ${chart.sources}`}.`,
  },
  alt: {
    id: (chart: { unit: string; groups: string }) =>
      `Grafik batang penerima manfaat${chart.unit === '' ? '' : ` (${chart.unit})`}. ${chart.groups}.`,
    en: (chart: { unit: string; groups: string }) =>
      `Bar chart of beneficiaries${chart.unit === '' ? '' : ` (${chart.unit})`}. ${chart.groups}.`,
  },
} as const;
