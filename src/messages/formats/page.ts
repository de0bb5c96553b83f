import type { Bilingual } from '../../core/language.ts';
import type { RequirementStatus } from '../../core/report.ts';

/** Words of the report as a page to read: Markdown and HTML. */
export interface PageWords {
  readonly title: string;
  readonly skip: string;
  readonly dossiers: string;
  readonly readiness: string;
  readonly findingColumns: readonly [string, string, string, string, string];
  readonly steps: string;
  readonly infos: (count: number) => string;
  readonly checklist: string;
  readonly checklistColumns: readonly [string, string, string, string];
  readonly status: Readonly<Record<RequirementStatus, string>>;
  readonly fix: string;
  readonly basis: string;
  readonly madeBy: (version: string) => string;
  /** How to learn more of a rule, in words that no format takes for markup. */
  readonly explain: string;
}

export const pageWords: Bilingual<PageWords> = {
  id: {
    title: 'Laporan pemeriksaan dosir',
    skip: 'Langsung ke isi',
    dossiers: 'Daftar dosir',
    readiness: 'Kesiapan tiap bagian',
    findingColumns: ['Tingkat', 'Tempat', 'Temuan', 'Yang dilakukan', 'Berkas dan aturan'],
    steps: 'Langkah berikut yang paling ringan',
    infos: (count) => `${count} info`,
    checklist: 'Daftar periksa',
    checklistColumns: ['Syarat', 'Perihal', 'Status', 'Keyakinan atas aturan'],
    status: {
      met: 'Terpenuhi',
      unmet: 'Belum terpenuhi',
      waived: 'Dikecualikan',
      unknown: 'Belum pasti',
      'not-applicable': 'Tidak berlaku',
    },
    fix: 'Yang dilakukan',
    basis: 'Dasar',
    madeBy: (version) => `Dibuat oleh inovasi ${version}.`,
    explain: 'Penjelasan dan contoh tiap aturan: inovasi explain, diikuti nama aturannya.',
  },
  en: {
    title: 'Report on the check of dossiers',
    skip: 'Skip to content',
    dossiers: 'List of dossiers',
    readiness: 'Readiness of each section',
    findingColumns: ['Severity', 'Place', 'Finding', 'What to do', 'File and rule'],
    steps: 'Cheapest next steps',
    infos: (count) => `${count} info`,
    checklist: 'Checklist',
    checklistColumns: ['Requirement', 'About', 'Status', 'How sure we are of the rule'],
    status: {
      met: 'Met',
      unmet: 'Not met',
      waived: 'Waived',
      unknown: 'Unknown',
      'not-applicable': 'Does not apply',
    },
    fix: 'What to do',
    basis: 'Basis',
    madeBy: (version) => `Made by inovasi ${version}.`,
    explain: 'Every rule explained, with examples: inovasi explain, followed by the name of the rule.',
  },
};
