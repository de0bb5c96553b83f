import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { unzip } from '../archive/unzip.ts';
import { bytesAt, storedBytes, type Stored } from '../core/bytes.ts';
import type { Workspace } from '../core/dossier.ts';
import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import { MANIFEST_NAME, parseManifest, type Manifest } from '../core/manifest.ts';
import {
  isConfirmed,
  type BytesVerdict,
  type PackedChange,
  type RemadeFrom,
  type Verdict,
} from '../core/verdict.ts';
import { listFiles } from '../dossier/files.ts';
import { findRoot, loadWorkspace, ROOT_FILE } from '../dossier/workspace.ts';
import { copyOfCommit } from '../git/commit-copy.ts';
import { gitRoot, openRepository } from '../git/repository.ts';
import { compareWith, partsThatDiffer } from './verify/compare.ts';
import { putPage, type PageSink } from './page-output.ts';
import { changesSince, remake } from './verify/remake.ts';
import { hashOf, storedFile } from './compile/stored-file.ts';
import { verdictPage } from './verify/page.ts';

export interface VerifyOptions extends PageSink {
  readonly file: string;
}

/** The files of a compiled result by path: a package has several, a PDF alone is one without a name. */
interface Result {
  readonly pdf: Stored;
  readonly manifest: Manifest;
  readonly packed?: Verdict['packed'];
}

function manifestOf(bytes: Uint8Array | undefined): Manifest | undefined {
  return parseManifest(Buffer.from(bytes ?? []).toString('utf8'));
}

async function manifestInPdf(pdf: Stored): Promise<Manifest | undefined> {
  const { anatomyOf, firstAttachment } = await import('../pdf/index.ts');
  const anatomy = anatomyOf(pdf);
  return anatomy === undefined ? undefined : manifestOf(firstAttachment(pdf, anatomy));
}

/** What of a package is not as its manifest says. */
function packedChanges(
  files: ReadonlyMap<string, Stored>,
  { files: listed }: Manifest,
): readonly PackedChange[] {
  const known = new Set([MANIFEST_NAME, ...listed.map(({ path }) => path)]);
  const changed = listed.flatMap(({ path, sha256: recorded }): readonly PackedChange[] => {
    const content = files.get(path);
    if (content === undefined) return [{ path, change: 'missing' }];
    return hashOf(content) === recorded ? [] : [{ path, change: 'altered' }];
  });
  const extra = [...files.keys()].filter((path) => !known.has(path)).sort();
  return [...changed, ...extra.map((path): PackedChange => ({ path, change: 'extra' }))];
}

function fromPackage(path: string, files: ReadonlyMap<string, Stored>): Result {
  const text = files.get(MANIFEST_NAME);
  const manifest = manifestOf(text === undefined ? undefined : bytesAt(text, 0, text.size));
  if (manifest === undefined) throw new InovasiError('bukan-hasil-susun', { path, part: MANIFEST_NAME });
  const changes = packedChanges(files, manifest);
  const main = manifest.files.find(({ path: name }) => !name.includes('/') && name.endsWith('.pdf'));
  const pdf = files.get(main?.path ?? '') ?? storedBytes(new Uint8Array());
  return { pdf, manifest, packed: { files: manifest.files.length, changes } };
}

function filesOfFolder(folder: string): ReadonlyMap<string, Stored> {
  const { files } = listFiles(folder, '.');
  const plain = [...files].filter(([, { kind }]) => kind === 'file');
  return new Map(plain.map(([path, { onDisk }]) => [path, storedFile(join(folder, onDisk ?? path))]));
}

async function resultAt(path: string): Promise<Result> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new InovasiError('tidak-bisa-membaca', { path, reason: 'ENOENT' });
  if (stat.isDirectory()) return fromPackage(path, filesOfFolder(path));
  const pdf = storedFile(path);
  const files = unzip(pdf);
  if (files !== undefined) return fromPackage(path, files);
  const manifest = await manifestInPdf(pdf);
  if (manifest === undefined) throw new InovasiError('bukan-hasil-susun', { path, part: 'PDF' });
  return { pdf, manifest };
}

/** The repository around the file, or else around the place this was run in; undefined where there is none. */
function workspaceFor(path: string, io: Io): Workspace | undefined {
  const root = findRoot(resolve(path, '..')) ?? findRoot(io.cwd);
  return root === undefined ? undefined : loadWorkspace(root);
}

/** Makes a document again from the files below a root, and holds it against the one that was found. */
async function compared(
  root: string,
  from: RemadeFrom,
  { pdf, manifest }: Pick<Result, 'pdf' | 'manifest'>,
  io: Io,
): Promise<BytesVerdict> {
  const comparison = compareWith(pdf);
  const made = await remake(root, manifest, () => comparison.sink, io);
  if (made !== 'made') return { kind: 'not-compared', reason: made };
  if (comparison.isSame()) return { kind: 'same', from };
  const expected = comparison.kept() ?? (await madeAgain(root, manifest, io));
  return { kind: 'altered', from, parts: await partsThatDiffer(expected, pdf, io) };
}

/** The document as it should be, in memory: only what is large and differs is made twice. */
async function madeAgain(root: string, manifest: Manifest, io: Io): Promise<Stored> {
  const { memorySink } = await import('../pdf/index.ts');
  const { sink, bytes } = memorySink();
  await remake(root, manifest, () => sink, io);
  return storedBytes(bytes());
}

async function judge(
  pdf: Stored,
  manifest: Manifest,
  workspace: Workspace | undefined,
  io: Io,
): Promise<BytesVerdict> {
  const { tool, recipe } = manifest;
  if (tool.version !== io.version) return { kind: 'not-compared', reason: 'other-version' };
  if (workspace === undefined || !workspace.slugs.includes(recipe.slug))
    return { kind: 'not-compared', reason: 'no-repository' };
  const here = await compared(workspace.root, 'work-tree', { pdf, manifest }, io);
  if (here.kind !== 'not-compared' || here.reason !== 'other-sources') return here;
  if (recipe.dirty || recipe.commit === undefined) return { kind: 'not-compared', reason: 'unsaved' };
  const repository = openRepository(workspace.root, io.env);
  if ((await gitRoot(repository)) === undefined) return { kind: 'not-compared', reason: 'no-commit' };
  const others = manifest.sources.map((source) => source.path).filter((path) => !path.startsWith('inovasi/'));
  const paths = [ROOT_FILE, 'paket-aturan', `inovasi/${recipe.slug}`, ...others];
  const copy = await copyOfCommit(repository, recipe.commit, paths);
  if (copy === undefined) return { kind: 'not-compared', reason: 'no-commit' };
  const release = io.onInterrupt(copy.remove);
  try {
    return await compared(copy.root, 'commit', { pdf, manifest }, io);
  } finally {
    release();
    copy.remove();
  }
}

/** `inovasi verify`: whether a compiled file is what the repository gives, and what changed since. */
export async function runVerify(options: VerifyOptions, io: Io): Promise<ExitCode> {
  const path = resolve(io.cwd, options.file);
  const { pdf, manifest, packed } = await resultAt(path);
  const workspace = workspaceFor(path, io);
  const changes = workspace === undefined ? undefined : changesSince(workspace, manifest);
  const verdict: Verdict = {
    path: relative(io.cwd, path) || path,
    madeWith: manifest.tool.version,
    recipe: manifest.recipe,
    bytes: await judge(pdf, manifest, workspace, io),
    sources: manifest.sources.length,
    ...(changes === undefined ? {} : { changes }),
    ...(packed === undefined ? {} : { packed }),
  };
  putPage(
    verdictPage(verdict, io.language, io.version),
    { verdict, confirmed: isConfirmed(verdict) },
    options,
    io,
  );
  return isConfirmed(verdict) ? EXIT.ok : EXIT.findings;
}
