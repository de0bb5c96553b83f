import { relative } from 'node:path';
import type { AnnexFile } from '../../core/annex.ts';
import type { Io } from '../../core/io.ts';
import type { VolumeName } from '../../document/build.ts';
import { compileWords } from '../../messages/commands/compile.ts';
import { volume } from '../../messages/document/annexes.ts';
import { formatSize } from '../../messages/numbers.ts';
import type { Order } from './compose.ts';
import type { Draft, OpenDraft } from './draft.ts';
import { printWithin, type Printed } from './print-within.ts';

/** Names every file that is not shown as it is. */
function sayAnnexes(annexes: readonly AnnexFile[], io: Io): void {
  const words = compileWords(io.language);
  if (annexes.length === 0) return;
  const all = annexes.flatMap(({ sheets }) => sheets);
  const pictures = all.filter(({ reasons }) => reasons.length > 0).length;
  const attached = annexes.filter(({ notShown }) => notShown !== undefined).length;
  io.err(`${words.annexes({ files: annexes.length, pages: all.length, pictures, attached })}\n`);
  for (const { path, notShown, damaged, sheets } of annexes) {
    const blank = sheets.filter((sheet) => sheet.blank).length;
    if (notShown !== undefined) io.err(`${words.notShown(path, notShown)}\n`);
    if (damaged === true) io.err(`${words.damaged(path, sheets.length)}\n`);
    if (blank > 0) io.err(`${words.blankPages(path, blank)}\n`);
  }
}

/** Where a volume of annexes lies: beside the document, under its name. */
export function volumePath(path: string, name: VolumeName): string {
  return `${path.replace(/\.pdf$/i, '')}-lampiran-${volume.files[name]}.pdf`;
}

/** Puts a printed file in its place, and says so. */
function settle(path: string, draft: Draft, io: Io): void {
  const { size } = draft.content();
  draft.settle();
  const shown = relative(io.cwd, path) || path;
  io.out(`${compileWords(io.language).written(shown, formatSize(size, io.language))}\n`);
}

/** Writes the PDF; nothing where a submission would show a box where a picture is due, or is too large. */
export async function renderTo(
  path: string,
  order: Order,
  { most, openDraft }: { readonly most: number | undefined; readonly openDraft: OpenDraft },
  io: Io,
): Promise<Printed | undefined> {
  const { missingGlyphs, brokenPictures } = await import('../../pdf/index.ts');
  const words = compileWords(io.language);
  const draft = order.recipe.stage === 'draft';
  const place = (name?: VolumeName): string => (name === undefined ? path : volumePath(path, name));
  const result = await printWithin(order, { most, open: (name) => openDraft(place(name)) }, io);
  if (result === undefined) return undefined;
  const { model, annexes, press } = result.composition;
  const [glyphs, pictures] = [missingGlyphs(model, press.fonts), brokenPictures(model, press.pictures)];
  if (pictures.length > 0) {
    io.err(`${(draft ? words.brokenPictures : words.picturesRefused)(pictures)}\n`);
    if (!draft) return undefined;
  }
  sayAnnexes(annexes, io);
  if (glyphs.length > 0) io.err(`${words.missingGlyphs(glyphs)}\n`);
  settle(path, result.draft, io);
  for (const { name, draft } of result.volumes) settle(volumePath(path, name), draft, io);
  return result;
}
