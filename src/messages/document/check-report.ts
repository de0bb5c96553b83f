/** The check report as an annex. */
export const checkReport = {
  title: { id: 'Lampiran: laporan pemeriksaan', en: 'Annex: check report' },
  readiness: { id: 'Kesiapan per bagian', en: 'Readiness by section' },
  summary: {
    id: (counts: { met: number; total: number; unknown: number; blockers: number }) =>
      `${counts.met} dari ${counts.total} syarat yang diketahui sudah terpenuhi; ${counts.unknown} belum pasti. ` +
      (counts.blockers === 0
        ? 'Tidak ada temuan yang menahan pengajuan.'
        : `${counts.blockers} temuan menahan pengajuan.`),
    en: (counts: { met: number; total: number; unknown: number; blockers: number }) =>
      `${counts.met} of ${counts.total} known requirements are met; ${counts.unknown} unknown. ` +
      (counts.blockers === 0
        ? 'No finding holds back the submission.'
        : `${counts.blockers} ${counts.blockers === 1 ? 'finding holds' : 'findings hold'} back the submission.`),
  },
  section: { id: 'Bagian', en: 'Section' },
  weight: { id: 'Bobot', en: 'Weight' },
  words: { id: 'Kata', en: 'Words' },
  met: { id: 'Terpenuhi', en: 'Met' },
  unknown: { id: 'Belum pasti', en: 'Unknown' },
  nextSteps: { id: 'Langkah termudah berikutnya', en: 'Easiest next steps' },
  findings: { id: 'Temuan', en: 'Findings' },
  noFindings: { id: 'Tidak ada temuan.', en: 'No findings.' },
  severities: {
    id: { error: 'Kesalahan', warning: 'Peringatan', info: 'Info' },
    en: { error: 'Error', warning: 'Warning', info: 'Info' },
  },
  fix: {
    id: (finding: { fix: string }) => `Langkah: ${finding.fix}`,
    en: (finding: { fix: string }) => `Next: ${finding.fix}`,
  },
  source: { id: 'Sumber: ', en: 'Source: ' },
  sourceValue: {
    id: (source: { value: string }) => ` (mencatat ${source.value})`,
    en: (source: { value: string }) => ` (records ${source.value})`,
  },
  unknownTitle: { id: 'Belum pasti', en: 'Unknown' },
  unknownLead: {
    id: 'Ketentuan berikut tidak ditemukan untuk edisi ini, jadi tidak dinilai lulus atau gagal. Tanyakan kepada penyelenggara.',
    en: 'These rules were not found for this edition, so they neither pass nor fail. Ask the organiser.',
  },
} as const;
