import { join } from 'node:path';
import { PRINTS } from '../../core/annex-manner.ts';
import { bytesAt, storedBytes, type Stored } from '../../core/bytes.ts';
import { DOSSIER_FILES } from '../../core/dossier.ts';
import { lookUp } from '../../core/files.ts';
import { lettersFor } from '../../core/letters.ts';
import { extensionOf, folderOf } from '../../core/paths.ts';
import { lettersOf, type LetterDemand } from '../../core/rulebook.ts';
import { firstValue } from '../../core/sourced.ts';
import { takeAnnexes } from './annexes.ts';
import { hashesOf } from './compose.ts';
import type { PackageInput, Packed } from './package-uploads.ts';
import { storedFile } from './stored-file.ts';

/** A file that a list of the dossier names. */
interface Named {
  /** From the dossier's root. */
  readonly path: string;
  readonly content: Stored;
  readonly extension: string;
}

function fileOf(
  { workspace, dossier }: PackageInput,
  list: string,
  berkas: string | undefined,
): Named | undefined {
  if (berkas === undefined) return undefined;
  const found = lookUp(dossier, folderOf(list), berkas);
  if (found.kind !== 'found' || found.entry.kind !== 'file') return undefined;
  const { path } = found;
  const content = storedFile(join(workspace.root, dossier.path, found.entry.onDisk ?? path));
  return { path, content, extension: extensionOf(berkas) };
}

/** What makes a file smaller to a step; undefined where it cannot be. */
type Smaller = (step: number) => Promise<Stored | undefined>;

/** A scan as a picture. */
function smallerPicture({ content }: Named): Smaller {
  const bytes = bytesAt(content, 0, content.size);
  return async (step) => {
    const { shrunkPicture } = await import('../../media/photo.ts');
    const { pngDots } = await import('../../pdf/index.ts');
    return storedBytes(await shrunkPicture(bytes, PRINTS[step] ?? PRINTS[0], pngDots));
  };
}

/** A scan as a PDF: its pages anew, each as large as it was, with smaller pictures. */
function smallerPdf(input: PackageInput, { path }: Named, title: string, target: string): Smaller {
  const { workspace, dossier, model, sources, io } = input;
  const hashes = hashesOf(dossier, sources);
  return async (step) => {
    const { openPress, printBare } = await import('../../pdf/index.ts');
    const draft = input.openDraft(target);
    const press = openPress({ ...model, title }, draft.sink);
    const manner = { place: 'inside', embed: false, step } as const;
    const intake = { workspace, dossier, manner, only: new Set([path]), io };
    const taken = (await takeAnnexes(intake, { press, hashes })).get(path);
    const sheets = taken?.sheets ?? [];
    const isWhole = sheets.length > 0 && taken?.embedded === undefined;
    if (!isWhole) {
      draft.drop();
      return undefined;
    }
    const words = sheets.map(({ text }, index) => `${title}, ${index + 1}/${sheets.length}. ${text}`);
    printBare(press, path, words);
    return draft.content();
  };
}

/** Who can make a file smaller. A signature would not survive it, and what is damaged or locked nobody makes anew. */
function smallerFor(input: PackageInput, file: Named, title: string, target: string): Smaller | undefined {
  const facts = input.dossier.inspected.get(file.path);
  if (facts?.trouble !== undefined) return undefined;
  if (facts?.kind === 'image') return smallerPicture(file);
  return facts?.pdf?.signatures === 0 ? smallerPdf(input, file, title, target) : undefined;
}

/** A file that the form takes, made smaller step by step where it is too large; as it is where no step is enough. */
async function fitted(
  input: PackageInput,
  file: Named,
  { judul, ukuran }: LetterDemand,
  target: string,
): Promise<Pick<Packed, 'content' | 'limit' | 'from'>> {
  const limit = firstValue(ukuran);
  const { content } = file;
  if (limit === undefined || content.size <= limit)
    return { content, ...(limit === undefined ? {} : { limit }) };
  const smaller = smallerFor(input, file, judul, target);
  if (smaller === undefined) return { content, limit };
  for (let step = 1; step < PRINTS.length; step += 1) {
    const made = await smaller(step);
    if (made === undefined) break;
    if (made.size <= limit) return { content: made, limit, from: content.size };
  }
  return { content, limit };
}

const JPEG = 0xff;

/** A picture may have become a JPEG on the way. */
function extensionNow({ extension }: Named, { content, from }: Pick<Packed, 'content' | 'from'>): string {
  const isPng = extension.toLowerCase() === 'png';
  return from !== undefined && isPng && bytesAt(content, 0, 1)[0] === JPEG ? 'jpg' : extension;
}

/** The signed letters that the edition asks for, under the names of their demands. */
export async function lettersIn(input: PackageInput, target: string): Promise<readonly Packed[]> {
  const { dossier, rulebook, report } = input;
  const out: Packed[] = [];
  for (const demand of lettersOf(rulebook, report.group ?? undefined)) {
    const files = lettersFor(dossier, demand).flatMap(
      ({ berkas }) => fileOf(input, DOSSIER_FILES.letters, berkas) ?? [],
    );
    for (const [index, file] of files.entries()) {
      const letter = await fitted(input, file, demand, target);
      const number = index === 0 ? '' : `-${index + 1}`;
      const path = `surat/${demand.id}${number}.${extensionNow(file, letter)}`;
      out.push({ path, answers: demand.id, ...letter });
    }
  }
  return out;
}

/** The form on SPBE, where there is one. */
export function spbeIn(input: PackageInput): readonly Packed[] {
  const file = fileOf(input, DOSSIER_FILES.innovation, input.dossier.innovation.spbe?.berkas);
  if (file === undefined) return [];
  return [{ path: `surat/formulir-spbe.${file.extension}`, content: file.content, answers: 'spbe' }];
}
