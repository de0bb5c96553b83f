import type { Bilingual } from '../core/language.ts';
import type { Severity } from '../core/rulebook.ts';
import type { Certainty } from '../core/sourced.ts';

/** Every word of the text report. */
export interface ReportWords {
  readonly asOf: (day: string) => string;
  readonly stage: Readonly<Record<'draft' | 'submit', string>>;
  readonly rulebook: (version: string) => string;
  readonly noGroup: string;
  readonly noAgency: string;
  readonly fiction: string;
  readonly closing: (text: string, days: number) => string;
  readonly internal: (text: string, days: number) => string;
  readonly noClosing: string;
  readonly borrowed: (edition: string) => string;
  readonly readiness: (met: number, total: number, unknown: number) => string;
  readonly blockers: (count: number) => string;
  readonly columns: {
    readonly section: string;
    readonly weight: string;
    readonly words: string;
    readonly met: string;
  };
  readonly general: string;
  readonly unknownWeight: string;
  readonly unknownLimit: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly source: string;
  readonly sources: string;
  readonly steps: string;
  readonly unknown: string;
  readonly repository: string;
  readonly atSubmit: string;
  readonly explain: string;
  readonly summary: (dossiers: number, errors: number, warnings: number, infos: number) => string;
  readonly fixable: (count: number) => string;
}

function english(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const reportWords: Bilingual<ReportWords> = {
  id: {
    asOf: (day) => `per ${day}`,
    stage: { draft: 'tahap draf', submit: 'tahap pengajuan' },
    rulebook: (version) => `paket aturan ${version}`,
    noGroup: 'kelompok belum dipilih',
    noAgency: 'Instansi tanpa nama',
    fiction: 'FIKSI: dosir ini contoh karangan.',
    closing: (text, days) => {
      if (days < 0) return `Penutupan ${text}: sudah lewat ${-days} hari.`;
      return days === 0 ? `Penutupan ${text}: hari ini.` : `Penutupan ${text}: ${days} hari lagi.`;
    },
    internal: (text, days) => {
      if (days < 0) return `Tenggat internal ${text}: sudah lewat ${-days} hari.`;
      return days === 0
        ? `Tenggat internal ${text}: hari ini.`
        : `Tenggat internal ${text}: ${days} hari lagi.`;
    },
    noClosing: 'Tanggal penutupan tidak ditemukan.',
    borrowed: (edition) =>
      `Formulir edisi ini tidak ditemukan; dipakai bentuk ${edition}, belum dikonfirmasi.`,
    readiness: (met, total, unknown) =>
      `Kesiapan: ${met} dari ${total} syarat terpenuhi${unknown > 0 ? `, ${unknown} belum pasti` : ''}.`,
    blockers: (count) =>
      count === 0 ? 'Tidak ada yang menghalangi pengajuan.' : `Menghalangi pengajuan: ${count} temuan.`,
    columns: { section: 'Bagian', weight: 'Bobot', words: 'Kata', met: 'Syarat' },
    general: 'Identitas, surat, dan lainnya',
    unknownWeight: '?',
    unknownLimit: '?',
    findings: 'Temuan',
    noFindings: 'Tidak ada temuan.',
    severity: { error: 'KESALAHAN', warning: 'PERINGATAN', info: 'INFO' },
    certainty: {
      kontrak: 'aturan dasar alat ini',
      instansi: 'aturan instansi sendiri',
      dikonfirmasi: 'dikonfirmasi instansi',
      resmi: 'resmi',
      dikuatkan: 'dikuatkan dua sumber',
      tunggal: 'satu sumber tidak resmi',
      bertentangan: 'sumber bertentangan',
      dipinjam: 'dipinjam dari edisi lain, belum dikonfirmasi',
      'tidak-ditemukan': 'tidak ditemukan',
    },
    source: 'Dasar',
    sources: 'Sumber aturan',
    steps: 'Langkah berikut yang paling ringan',
    unknown: 'Belum pasti (tidak memengaruhi hasil)',
    repository: 'Repositori dosir',
    atSubmit: 'kesalahan saat pengajuan',
    explain: 'Penjelasan: inovasi explain <aturan>',
    summary: (dossiers, errors, warnings, infos) =>
      `${dossiers} dosir: ${errors} kesalahan, ${warnings} peringatan, ${infos} info.`,
    fixable: (count) => `${count} temuan dapat diperbaiki otomatis: inovasi check --fix`,
  },
  en: {
    asOf: (day) => `as of ${day}`,
    stage: { draft: 'draft stage', submit: 'submit stage' },
    rulebook: (version) => `rulebook ${version}`,
    noGroup: 'no group chosen yet',
    noAgency: 'Agency without a name',
    fiction: 'FICTION: this dossier is a made-up example.',
    closing: (text, days) => {
      if (days < 0) return `Closed ${text}: ${english(-days, 'day')} ago.`;
      return days === 0 ? `Closes ${text}: today.` : `Closes ${text}: ${english(days, 'day')} left.`;
    },
    internal: (text, days) => {
      if (days < 0) return `Internal deadline ${text}: ${english(-days, 'day')} ago.`;
      return days === 0
        ? `Internal deadline ${text}: today.`
        : `Internal deadline ${text}: ${english(days, 'day')} left.`;
    },
    noClosing: 'No closing date was found.',
    borrowed: (edition) =>
      `This edition's form was not found; the form of ${edition} stands in, unconfirmed.`,
    readiness: (met, total, unknown) =>
      `Readiness: ${met} of ${total} requirements met${unknown > 0 ? `, ${unknown} unknown` : ''}.`,
    blockers: (count) =>
      count === 0
        ? 'Nothing stands in the way of submission.'
        : `In the way of submission: ${english(count, 'finding')}.`,
    columns: { section: 'Section', weight: 'Weight', words: 'Words', met: 'Met' },
    general: 'Identity, letters and the rest',
    unknownWeight: '?',
    unknownLimit: '?',
    findings: 'Findings',
    noFindings: 'No findings.',
    severity: { error: 'ERROR', warning: 'WARNING', info: 'INFO' },
    certainty: {
      kontrak: "this tool's own contract",
      instansi: "the agency's own rule",
      dikonfirmasi: 'confirmed by the agency',
      resmi: 'official',
      dikuatkan: 'two sources agree',
      tunggal: 'one unofficial source',
      bertentangan: 'sources contradict each other',
      dipinjam: 'borrowed from another edition, unconfirmed',
      'tidak-ditemukan': 'not found',
    },
    source: 'Basis',
    sources: 'Sources of the rules',
    steps: 'Cheapest next steps',
    unknown: 'Unknown (does not change the result)',
    repository: 'Dossier repository',
    atSubmit: 'an error at submission',
    explain: 'Explanations: inovasi explain <rule>',
    summary: (dossiers, errors, warnings, infos) =>
      `${english(dossiers, 'dossier')}: ${english(errors, 'error')}, ${english(warnings, 'warning')}, ${infos} info.`,
    fixable: (count) => `${english(count, 'finding')} can be fixed automatically: inovasi check --fix`,
  },
};
