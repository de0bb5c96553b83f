/** Indicators: charts, their data, and the overview of before and after. */
export const indicators = {
  title: { id: 'Indikator', en: 'Indicators' },
  overview: { id: 'Keadaan sebelum dan sesudah', en: 'Before and after' },
  indicator: { id: 'Indikator', en: 'Indicator' },
  unit: {
    id: (indicator: { unit: string }) => `Satuan: ${indicator.unit}`,
    en: (indicator: { unit: string }) => `Unit: ${indicator.unit}`,
  },
  before: { id: 'Sebelum', en: 'Before' },
  after: { id: 'Sesudah', en: 'After' },
  change: { id: 'Perubahan', en: 'Change' },
  direction: { id: 'Arah yang diharapkan', en: 'Wanted direction' },
  directions: {
    id: { naik: 'naik', turun: 'turun' },
    en: { naik: 'up', turun: 'down' },
  },
  verdicts: {
    id: { wanted: 'sesuai', against: 'berlawanan', none: 'tidak berubah' },
    en: { wanted: 'as wanted', against: 'opposite', none: 'no change' },
  },
  noReading: { id: 'tidak ada data', en: 'no data' },
  disputed: { id: 'tidak dihitung: sumber berbeda', en: 'not computed: sources differ' },
  points: {
    id: (change: { value: string }) => `${change.value} poin persen`,
    en: (change: { value: string }) => `${change.value} percentage points`,
  },
  noteStart: {
    id: 'Sebelum: pengukuran terakhir sebelum implementasi dimulai. Sesudah: pengukuran terbaru setelahnya. Perubahan dihitung dari kedua angka itu; persen hanya bila angka awal lebih besar dari nol.',
    en: 'Before: the last measurement before implementation began. After: the newest one since. Change is computed from these two figures; percent only where the first is greater than zero.',
  },
  noteEnds: {
    id: 'Tanggal mulai implementasi belum ada, jadi kolom Sebelum dan Sesudah memuat pengukuran pertama dan terakhir.',
    en: 'There is no start of implementation yet, so the columns Before and After hold the first and the last measurement.',
  },
  time: { id: 'Waktu', en: 'Time' },
  value: { id: 'Nilai', en: 'Value' },
  source: { id: 'Sumber', en: 'Source' },
  remark: { id: 'Keterangan', en: 'Remark' },
  baseline: {
    id: (level: { value: string }) => `Keadaan awal: ${level.value}`,
    en: (level: { value: string }) => `Baseline: ${level.value}`,
  },
  start: { id: 'Mulai implementasi', en: 'Start of implementation' },
  data: {
    id: (indicator: { name: string }) => `Data: ${indicator.name}`,
    en: (indicator: { name: string }) => `Data: ${indicator.name}`,
  },
  caption: {
    id: (chart: { text: string; unit: string; sources: string }) =>
      `${chart.text}${chart.unit === '' ? '' : `. Satuan: ${chart.unit}`}${chart.sources === '' ? '' : `. Sumber: ${chart.sources}`}.`,
    en: (chart: { text: string; unit: string; sources: string }) =>
      `${chart.text}${chart.unit === '' ? '' : `. Unit: ${chart.unit}`}${chart.sources === '' ? '' : `. Source: ${chart.sources}`}.`,
  },
  alt: {
    id: (chart: { name: string; unit: string; series: string; start: string }) =>
      `Grafik ${chart.name}${chart.unit === '' ? '' : ` (${chart.unit})`}: ${chart.series}.${chart.start === '' ? '' : ` Implementasi dimulai ${chart.start}.`}`,
    en: (chart: { name: string; unit: string; series: string; start: string }) =>
      `Chart of ${chart.name}${chart.unit === '' ? '' : ` (${chart.unit})`}: ${chart.series}.${chart.start === '' ? '' : ` Implementation began ${chart.start}.`}`,
  },
} as const;
