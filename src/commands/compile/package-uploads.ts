import type { Io } from '../../core/io.ts';
import { PRINTS } from '../../core/annex-manner.ts';
import type { ArchiveFile } from '../../archive/zip.ts';
import type { Stored } from '../../core/bytes.ts';
import type { DocumentModel } from '../../core/document.ts';
import type { Dossier, Workspace } from '../../core/dossier.ts';
import type { FileRecord, Recipe } from '../../core/manifest.ts';
import type { DossierReport } from '../../core/report.ts';
import { formOf, type Rulebook, type Section } from '../../core/rulebook.ts';
import { sectionFiles, sectionLimit, takesUpload } from '../../core/section-files.ts';
import { uploadOf } from '../../document/build.ts';
import { takeAnnexes } from './annexes.ts';
import { hashesOf } from './compose.ts';
import type { Draft, OpenDraft } from './draft.ts';
import { lettersIn, spbeIn } from './package-letters.ts';

/** What a package is made from. */
export interface PackageInput {
  readonly workspace: Workspace;
  readonly dossier: Dossier;
  readonly rulebook: Rulebook;
  readonly report: DossierReport;
  readonly recipe: Recipe;
  readonly sources: readonly FileRecord[];
  readonly pdf: Stored;
  readonly openDraft: OpenDraft;
  /** Where files are read for the uploads. */
  readonly io: Pick<Io, 'inspectors' | 'status'>;
  /** The document as it was printed. */
  readonly model: DocumentModel;
}

/** A file of the package, with the place of the form that takes it. */
export interface Packed extends ArchiveFile {
  /** The id of a section or of a letter's demand, or `spbe`. */
  readonly answers: string;
  readonly limit?: number;
  /** Bytes of the file that it was made smaller from. */
  readonly from?: number;
}

/** What a section's upload is printed from. */
interface Upload {
  readonly section: Section;
  readonly number: number;
  /** Where the document of the package lies: the upload is drafted beside it. */
  readonly target: string;
}

/** The annexes of one section as one PDF; nothing where it cites no file. */
async function sectionIn(
  input: PackageInput,
  { section, number, target }: Upload,
): Promise<readonly Packed[]> {
  const { workspace, dossier, rulebook, model, recipe, sources, io } = input;
  const keys = new Set(sectionFiles(dossier, section).keys());
  if (!(model.annexes ?? []).some(({ key }) => keys.has(key))) return [];
  const document = uploadOf(model, { number, judul: section.judul }, keys);
  const limit = sectionLimit(rulebook);
  const hashes = hashesOf(dossier, sources);
  const print = async (step: number): Promise<Draft> => {
    const { openPress, printDocument } = await import('../../pdf/index.ts');
    const draft = input.openDraft(target);
    const press = openPress(document, draft.sink);
    const manner = { ...recipe.annexes, step };
    await takeAnnexes({ workspace, dossier, manner, only: keys, io }, { press, hashes });
    printDocument(press, document);
    return draft;
  };
  let step = recipe.annexes.step;
  let draft = await print(step);
  // pictures give way until the form takes the file
  const isTooLarge = (): boolean => limit !== undefined && draft.content().size > limit;
  while (isTooLarge() && step + 1 < PRINTS.length) {
    draft.drop();
    draft = await print((step += 1));
  }
  const path = `lampiran/${String(number).padStart(2, '0')}-${section.id}.pdf`;
  const content = draft.content();
  return [{ path, content, answers: section.id, ...(limit === undefined ? {} : { limit }) }];
}

/** Every file that the form takes beside the answers, in the form's order. */
export async function uploadFiles(input: PackageInput, target: string): Promise<readonly Packed[]> {
  const { rulebook, report } = input;
  const files: Packed[] = [];
  // One after the other: no more than one of them has to be in memory while it is made.
  for (const [index, section] of formOf(rulebook, report.group ?? undefined).entries()) {
    if (!takesUpload(section)) continue;
    files.push(...(await sectionIn(input, { section, number: index + 1, target })));
  }
  return [...files, ...(await lettersIn(input, target)), ...spbeIn(input)];
}
