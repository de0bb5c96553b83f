import type { Bilingual } from '../../core/language.ts';
import type { Summary } from '../../core/report.ts';

/** Words of what GitHub shows. */
export interface GithubWords {
  readonly title: string;
  /** Findings for which the budget of annotations had no room. */
  readonly left: (count: Pick<Summary, 'errors' | 'warnings' | 'infos'>) => string;
  readonly dossiers: readonly [string, string, string, string, string];
  readonly findings: readonly [string, string, string, string, string];
  readonly clean: string;
  readonly cut: (dossiers: number, findings: number) => string;
  readonly summaryFull: string;
  readonly summaryFailed: (reason: string) => string;
}

function nonZero(parts: readonly (readonly [number, string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}

function english(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

export const githubWords: Bilingual<GithubWords> = {
  id: {
    title: 'Pemeriksaan dosir',
    left: ({ errors, warnings, infos }) =>
      `GitHub menampilkan paling banyak sepuluh anotasi tiap jenis. Tidak ditampilkan: ${nonZero([
        [errors, 'kesalahan'],
        [warnings, 'peringatan'],
        [infos, 'info'],
      ])}. Semuanya ada di ringkasan langkah ini dan di format lain.`,
    dossiers: ['Dosir', 'Edisi', 'Syarat terpenuhi', 'Belum pasti', 'Menghalangi pengajuan'],
    findings: ['Tingkat', 'Dosir dan tempat', 'Temuan', 'Yang dilakukan', 'Berkas'],
    clean: 'Tidak ada temuan.',
    cut: (dossiers, findings) =>
      `Ringkasan ini dipotong pada batas GitHub (1 MiB). Tidak dimuat: ${nonZero([
        [dossiers, 'dosir'],
        [findings, 'temuan'],
      ])}. Format json, sarif, dan html memuat semuanya.`,
    summaryFull: 'Ringkasan langkah GitHub sudah penuh; ringkasan dosir tidak ditambahkan.',
    summaryFailed: (reason) => `Ringkasan langkah GitHub tidak dapat ditulis: ${reason}.`,
  },
  en: {
    title: 'Check of dossiers',
    left: ({ errors, warnings, infos }) => {
      const parts = [
        ...(errors > 0 ? [english(errors, 'error')] : []),
        ...(warnings > 0 ? [english(warnings, 'warning')] : []),
        ...(infos > 0 ? [`${infos} info`] : []),
      ];
      return `GitHub shows at most ten annotations of each kind. Not shown: ${parts.join(', ')}. All of them are in the summary of this step and in the other formats.`;
    },
    dossiers: ['Dossier', 'Edition', 'Requirements met', 'Unknown', 'In the way of submission'],
    findings: ['Severity', 'Dossier and place', 'Finding', 'What to do', 'File'],
    clean: 'No findings.',
    cut: (dossiers, findings) => {
      const parts = [
        ...(dossiers > 0 ? [english(dossiers, 'dossier')] : []),
        ...(findings > 0 ? [english(findings, 'finding')] : []),
      ];
      return `This summary is cut at GitHub's limit (1 MiB). Left out: ${parts.join(', ')}. The formats json, sarif and html hold all of it.`;
    },
    summaryFull: "GitHub's step summary is full; the summary of the dossiers was not added.",
    summaryFailed: (reason) => `GitHub's step summary could not be written: ${reason}.`,
  },
};
