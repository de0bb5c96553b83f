import { periodOf } from './written-dates.ts';
import type { Period } from './dates.ts';
import { DOSSIER_FILES, type Dossier } from './dossier.ts';
import type { PdfFacts } from './file-facts.ts';
import { factsOf } from './photos.ts';
import { isTold } from './placeholders.ts';
import { remember } from './remember.ts';

/** An entry that figures may come from. */
export interface SourceFile {
  readonly dated: Period | undefined;
  /** Absent where its file is no PDF, or nobody looked into it. */
  readonly pdf?: PdfFacts;
}

/** Everything that a figure may name as its source, by its id. */
export const sourceFiles = remember((dossier: Dossier): ReadonlyMap<string, SourceFile> => {
  const sources = new Map<string, SourceFile>();
  const lists = [
    [DOSSIER_FILES.evidence, dossier.evidence],
    [DOSSIER_FILES.legalBases, dossier.legalBases],
    [DOSSIER_FILES.letters, dossier.letters],
  ] as const;
  for (const [list, entries] of lists) {
    for (const entry of entries) {
      const pdf = factsOf(dossier, list, entry)?.pdf;
      const source = { dated: periodOf(entry.tanggal), ...(pdf === undefined ? {} : { pdf }) };
      if (isTold(entry.id)) sources.set(entry.id.trim(), source);
    }
  }
  return sources;
});
