import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, inDossier, type Dossier } from '../core/dossier.ts';
import { answerFile, answerText } from '../core/prose-text.ts';
import { formOf, type Section } from '../core/rulebook.ts';
import { sectionFiles, takesUpload } from '../core/section-files.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** Sizes in bytes; `lampiran` are the files, `ukuran` that of all of them. */
    'lampiran/terlalu-besar': { judul: string; lampiran: string[]; ukuran: number; batas: number };
  }
}

interface Options {
  /** Bytes that the upload of one section may have. */
  readonly maksimal: number;
}

/** The file of the section's answer, the first one that is filled in. */
function fileOf(dossier: Dossier, section: Section): string {
  const first = section.isian.find((field) => answerText(dossier, section, field) !== '');
  return first === undefined ? DOSSIER_FILES.evidence : answerFile(first);
}

export const lampiranUkuran = defineCheck<Options, 'dosir'>({
  summary: 'What a section links to is together no larger than its upload may be.',
  over: 'dosir',
  options: { maksimal: { schema: { type: 'integer', minimum: 1 }, unit: 'byte', stricter: 'lower' } },
  problems: { 'lampiran/terlalu-besar': 'wrong' },
  effort: 2,
  *run({ dossier, rulebook, options: { maksimal } }) {
    for (const section of formOf(rulebook, dossier.innovation.kelompok).filter(takesUpload)) {
      const files = sectionFiles(dossier, section);
      const ukuran = [...files.values()].reduce((sum, size) => sum + size, 0);
      if (ukuran <= maksimal) continue;
      yield {
        problem: 'lampiran/terlalu-besar',
        args: { judul: section.judul, lampiran: [...files.keys()], ukuran, batas: maksimal },
        at: { file: inDossier(dossier, fileOf(dossier, section)) },
      };
    }
  },
});
