import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { writeZip, type ArchiveFile } from '../../archive/zip.ts';
import { storedBytes, wholeOf } from '../../core/bytes.ts';
import { InovasiError } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import {
  MANIFEST_NAME,
  manifestText,
  parseManifest,
  type FileRecord,
  type Manifest,
} from '../../core/manifest.ts';
import type { Upload } from '../../core/sheet.ts';
import { packageWords } from '../../messages/commands/package.ts';
import { formatSize } from '../../messages/numbers.ts';
import { buildSheet, renderSheet } from '../../sheet/index.ts';
import type { OpenDraft } from './draft.ts';
import { hashOf, storedFile } from './stored-file.ts';
import { uploadFiles, type PackageInput, type Packed } from './package-uploads.ts';

function recordOf({ path, content }: ArchiveFile): FileRecord {
  return { path, size: content.size, sha256: hashOf(content) };
}

function uploadsOf(files: readonly Packed[]): ReadonlyMap<string, readonly Upload[]> {
  const uploads = new Map<string, Upload[]>();
  for (const { path, content, answers, limit } of files) {
    const upload = { path, size: content.size, ...(limit === undefined ? {} : { limit }) };
    uploads.set(answers, [...(uploads.get(answers) ?? []), upload]);
  }
  return uploads;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function sheetFile(input: PackageInput, files: readonly Packed[], io: Io): ArchiveFile {
  const { dossier, workspace, rulebook, report, recipe } = input;
  const { language, version } = io;
  const { commit, date } = recipe;
  const sheet = buildSheet({
    dossier,
    agency: workspace.agency,
    rulebook,
    report,
    language,
    draft: recipe.stage === 'draft',
    control: { date, ...(commit === undefined ? {} : { commit }) },
    uploads: uploadsOf(files),
  });
  const text = renderSheet(sheet, { language, version, hash });
  return { path: 'isian.html', content: storedBytes(Buffer.from(text)) };
}

/** What an earlier run wrote into a folder, with its hashes; nothing where there is no manifest of ours. */
function writtenEarlier(folder: string): ReadonlyMap<string, string> {
  try {
    const found = parseManifest(readFileSync(join(folder, MANIFEST_NAME), 'utf8'));
    return new Map((found?.files ?? []).map(({ path, sha256 }) => [path, sha256]));
  } catch {
    return new Map();
  }
}

/** What stands in a folder where a package is due and is neither of an earlier package nor what is written now. */
function foreignIn(
  folder: string,
  files: readonly ArchiveFile[],
  earlier: ReadonlyMap<string, string>,
): readonly string[] {
  const due = new Map(files.map(({ path, content }) => [path, content]));
  const isForeign = (path: string): boolean => {
    const place = join(folder, path);
    if (path === MANIFEST_NAME || !existsSync(place)) return false;
    if (!statSync(place).isFile()) return true;
    const found = hashOf(storedFile(place));
    const content = due.get(path);
    // A run that was killed left files that no manifest lists.
    return found !== earlier.get(path) && (content === undefined || found !== hashOf(content));
  };
  return [...new Set([...due.keys(), ...earlier.keys()])].filter(isForeign).sort();
}

/**
 * Drafts files in a folder that is empty or holds an earlier package, and gives what puts all of them in their places. Of
 * the earlier one only what is byte for byte as it was written is taken away or replaced; throws `paket-terisi` where
 * somebody changed a file or put one of the same name there.
 */
function stageFiles(folder: string, files: readonly ArchiveFile[], open: OpenDraft): () => void {
  const earlier = writtenEarlier(folder);
  const foreign = foreignIn(folder, files, earlier);
  if (foreign.length > 0) throw new InovasiError('paket-terisi', { folder, files: foreign });
  const drafts = files.map(({ path, content }) => {
    const draft = open(join(folder, path));
    for (const piece of wholeOf(content)) draft.sink.write(piece);
    draft.sink.end();
    return draft;
  });
  const now = new Set(files.map(({ path }) => path));
  return () => {
    // The manifest goes last: a run that is cut off leaves one that does not fit, and `verify` says so.
    for (const draft of drafts) draft.settle();
    for (const path of earlier.keys()) if (!now.has(path)) rmSync(join(folder, path), { force: true });
  };
}

/** Writes the package beside the PDF: a folder and the same as a ZIP. Says what each file is and what is too large. */
export async function writePackage(input: PackageInput, target: string, io: Io): Promise<void> {
  const { recipe, sources, pdf, openDraft } = input;
  const stem = target.replace(/\.pdf$/i, '');
  const folder = `${stem}-paket`;
  const uploads = await uploadFiles(input, target);
  const main: ArchiveFile = { path: basename(target), content: pdf };
  const files = [main, sheetFile(input, uploads, io), ...uploads];
  const manifest: Manifest = {
    schemaVersion: 1,
    tool: { name: 'inovasi', version: io.version },
    recipe,
    sources,
    files: files.map(recordOf),
  };
  const all = [...files, { path: MANIFEST_NAME, content: storedBytes(Buffer.from(manifestText(manifest))) }];
  // Everything is on the disk before anything takes its place: a full one leaves the earlier package as it was.
  const settleFiles = stageFiles(folder, all, openDraft);
  const archive = openDraft(`${stem}-paket.zip`);
  writeZip(archive.sink, all, recipe.date);
  archive.settle();
  settleFiles();
  const words = packageWords(io.language);
  const here = (path: string): string => relative(io.cwd, path) || path;
  io.out(`${words.folder(here(folder), all.length)}\n`);
  io.out(`${words.archive(here(`${stem}-paket.zip`), formatSize(archive.content().size, io.language))}\n`);
  for (const { path, content, limit, from } of uploads) {
    if (from !== undefined)
      io.err(
        `${words.madeSmaller(path, formatSize(from, io.language), formatSize(content.size, io.language))}\n`,
      );
    if (limit === undefined || content.size <= limit) continue;
    const [size, most] = [formatSize(content.size, io.language), formatSize(limit, io.language)];
    io.err(`${words.tooLarge(path, size, most)}\n`);
  }
}
