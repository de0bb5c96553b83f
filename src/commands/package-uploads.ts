import type { Io } from '../core/io.ts';
import { PRINTS } from '../core/annex-manner.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveFile } from '../archive/zip.ts';
import type { DocumentModel } from '../core/document.ts';
import { DOSSIER_FILES, type Dossier, type Workspace } from '../core/dossier.ts';
import { lookUp } from '../core/files.ts';
import { lettersFor } from '../core/letters.ts';
import type { FileRecord, Recipe } from '../core/manifest.ts';
import { extensionOf, folderOf } from '../core/paths.ts';
import type { DossierReport } from '../core/report.ts';
import { formOf, lettersOf, type Rulebook, type Section } from '../core/rulebook.ts';
import { sectionFiles, sectionLimit } from '../core/section-files.ts';
import { firstValue } from '../core/sourced.ts';
import { uploadOf } from '../document/build.ts';
import { takeAnnexes } from './annexes.ts';

/** What a package is made from. */
export interface PackageInput {
  readonly workspace: Workspace;
  readonly dossier: Dossier;
  readonly rulebook: Rulebook;
  readonly report: DossierReport;
  readonly recipe: Recipe;
  readonly sources: readonly FileRecord[];
  readonly pdf: Uint8Array;
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
}

/** The bytes of a file that a list of the dossier names; undefined where it is not there. */
function bytesOf(
  { workspace, dossier }: PackageInput,
  list: string,
  berkas: string | undefined,
): Uint8Array | undefined {
  if (berkas === undefined) return undefined;
  const found = lookUp(dossier, folderOf(list), berkas);
  if (found.kind !== 'found' || found.entry.kind !== 'file') return undefined;
  return readFileSync(join(workspace.root, dossier.path, found.entry.onDisk ?? found.path));
}

/** The signed letters that the edition asks for, under the names of their demands. */
function lettersIn(input: PackageInput): readonly Packed[] {
  const { dossier, rulebook, report } = input;
  return lettersOf(rulebook, report.group ?? undefined).flatMap((demand) => {
    const limit = firstValue(demand.ukuran);
    const files = lettersFor(dossier, demand).flatMap(({ berkas }) => {
      const bytes = bytesOf(input, DOSSIER_FILES.letters, berkas);
      return bytes === undefined ? [] : [{ bytes, extension: extensionOf(berkas ?? '') }];
    });
    return files.map(({ bytes, extension }, index) => ({
      path: `surat/${demand.id}${index === 0 ? '' : `-${index + 1}`}.${extension}`,
      bytes,
      answers: demand.id,
      ...(limit === undefined ? {} : { limit }),
    }));
  });
}

function spbeIn(input: PackageInput): readonly Packed[] {
  const berkas = input.dossier.innovation.spbe?.berkas;
  const bytes = bytesOf(input, DOSSIER_FILES.innovation, berkas);
  return bytes === undefined
    ? []
    : [{ path: `surat/formulir-spbe.${extensionOf(berkas ?? '')}`, bytes, answers: 'spbe' }];
}

/** The annexes of one section as one PDF; nothing where it cites no file. */
async function sectionIn(input: PackageInput, section: Section, number: number): Promise<readonly Packed[]> {
  const { workspace, dossier, rulebook, model, recipe } = input;
  const keys = new Set(sectionFiles(dossier, section).keys());
  if (!(model.annexes ?? []).some(({ key }) => keys.has(key))) return [];
  const document = uploadOf(model, { number, judul: section.judul }, keys);
  const limit = sectionLimit(rulebook);
  const print = async (step: number): Promise<Uint8Array> => {
    const { openPress, printDocument } = await import('../pdf/index.ts');
    const press = openPress(document);
    const manner = { ...recipe.annexes, step };
    await takeAnnexes(press, workspace, dossier, { manner, only: keys, io: input.io });
    return printDocument(press, document);
  };
  let step = recipe.annexes.step;
  let bytes = await print(step);
  // pictures give way until the form takes the file
  const fits = ({ length }: Uint8Array): boolean => limit === undefined || length <= limit;
  while (!fits(bytes) && step + 1 < PRINTS.length) bytes = await print((step += 1));
  const path = `lampiran/${String(number).padStart(2, '0')}-${section.id}.pdf`;
  return [{ path, bytes, answers: section.id, ...(limit === undefined ? {} : { limit }) }];
}

/** Every file that the form takes beside the answers, in the form's order. */
export async function uploadFiles(input: PackageInput): Promise<readonly Packed[]> {
  const { rulebook, report } = input;
  const files: Packed[] = [];
  // One after the other: no more than one of them has to be in memory while it is made.
  for (const [index, section] of formOf(rulebook, report.group ?? undefined).entries()) {
    if (firstValue(section.lampiran) === false) continue;
    files.push(...(await sectionIn(input, section, index + 1)));
  }
  return [...files, ...lettersIn(input), ...spbeIn(input)];
}
