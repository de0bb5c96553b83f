import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { unzip } from '../archive/zip.ts';
import type { Workspace } from '../core/dossier.ts';
import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import { MANIFEST_NAME, type Manifest } from '../core/manifest.ts';
import { isConfirmed, type BytesVerdict, type PackedChange, type Verdict } from '../core/verdict.ts';
import { listFiles } from '../dossier/files.ts';
import { findRoot, loadWorkspace, ROOT_FILE } from '../dossier/workspace.ts';
import { copyOfCommit } from '../git/commit-copy.ts';
import { gitRoot, openRepository } from '../git/repository.ts';
import { partWords } from '../messages/commands/verify.ts';
import { sha256 } from './package.ts';
import { putPage, type PageSink } from './page-output.ts';
import { changesSince, remake } from './remake.ts';
import { verdictPage } from './verify-page.ts';

export interface VerifyOptions extends PageSink {
  readonly file: string;
}

/** The files of a compiled result by path: a package has several, a PDF alone is one without a name. */
interface Result {
  readonly pdf: Uint8Array;
  readonly manifest: Manifest;
  readonly packed?: Verdict['packed'];
}

function parseManifest(bytes: Uint8Array | undefined): Manifest | undefined {
  try {
    const found = JSON.parse(Buffer.from(bytes ?? []).toString('utf8')) as Manifest | null;
    const ours = found?.tool.name === 'inovasi' && typeof found.recipe.slug === 'string';
    return ours && Array.isArray(found.sources) && Array.isArray(found.files) ? found : undefined;
  } catch {
    return undefined;
  }
}

async function manifestInPdf(pdf: Uint8Array): Promise<Manifest | undefined> {
  const { anatomyOf, firstAttachment } = await import('../pdf/index.ts');
  const anatomy = anatomyOf(pdf);
  return anatomy === undefined ? undefined : parseManifest(firstAttachment(pdf, anatomy));
}

/** What of a package is not as its manifest says. */
function packedChanges(
  files: ReadonlyMap<string, Uint8Array>,
  { files: listed }: Manifest,
): readonly PackedChange[] {
  const known = new Set([MANIFEST_NAME, ...listed.map(({ path }) => path)]);
  const changed = listed.flatMap(({ path, sha256: recorded }): readonly PackedChange[] => {
    const bytes = files.get(path);
    if (bytes === undefined) return [{ path, change: 'missing' }];
    return sha256(bytes) === recorded ? [] : [{ path, change: 'altered' }];
  });
  const extra = [...files.keys()].filter((path) => !known.has(path)).sort();
  return [...changed, ...extra.map((path): PackedChange => ({ path, change: 'extra' }))];
}

function fromPackage(path: string, files: ReadonlyMap<string, Uint8Array>): Result {
  const manifest = parseManifest(files.get(MANIFEST_NAME));
  if (manifest === undefined) throw new InovasiError('bukan-hasil-susun', { path, part: MANIFEST_NAME });
  const changes = packedChanges(files, manifest);
  const main = manifest.files.find(({ path: name }) => !name.includes('/') && name.endsWith('.pdf'));
  const pdf = files.get(main?.path ?? '') ?? new Uint8Array();
  return { pdf, manifest, packed: { files: manifest.files.length, changes } };
}

function filesOfFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const { files } = listFiles(folder, '.');
  const plain = [...files].filter(([, { kind }]) => kind === 'file');
  return new Map(plain.map(([path, { onDisk }]) => [path, readFileSync(join(folder, onDisk ?? path))]));
}

async function resultAt(path: string): Promise<Result> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new InovasiError('tidak-bisa-membaca', { path, reason: 'ENOENT' });
  if (stat.isDirectory()) return fromPackage(path, filesOfFolder(path));
  const bytes = readFileSync(path);
  const files = unzip(bytes);
  if (files !== undefined) return fromPackage(path, files);
  const manifest = await manifestInPdf(bytes);
  if (manifest === undefined) throw new InovasiError('bukan-hasil-susun', { path, part: 'PDF' });
  return { pdf: bytes, manifest };
}

/** The repository around the file, or else around the place this was run in; undefined where there is none. */
function workspaceFor(path: string, io: Io): Workspace | undefined {
  const root = findRoot(resolve(path, '..')) ?? findRoot(io.cwd);
  return root === undefined ? undefined : loadWorkspace(root);
}

/** Where two files differ, as parts of the one that is as it should be; each part is named once. */
async function partsThatDiffer(expected: Uint8Array, found: Uint8Array, io: Io): Promise<readonly string[]> {
  const { anatomyOf, partsOf } = await import('../pdf/index.ts');
  const anatomy = anatomyOf(expected);
  const words = partWords[io.language];
  const names = new Set<string>();
  if (expected.length !== found.length) names.add(words.length(expected.length, found.length));
  const partAt = anatomy === undefined ? undefined : partsOf(anatomy);
  const end = Math.min(expected.length, found.length);
  for (let offset = 0; offset < end; offset += 1) {
    if (expected[offset] === found[offset]) continue;
    const part = partAt?.(offset);
    names.add(part === undefined ? words.byte(offset) : words.part(part, offset));
    // From the first byte that was put in or left out everything is shifted: only the first place says something.
    if (expected.length !== found.length || names.size >= MOST_PARTS) break;
    offset = Math.max(offset, partAt === undefined ? offset : offset + SKIP);
  }
  return [...names];
}

/** More parts than this are not named. */
const MOST_PARTS = 12;
/** Bytes that are passed over after one that differs: near it the part is the same. */
const SKIP = 64;

async function judge(
  pdf: Uint8Array,
  manifest: Manifest,
  workspace: Workspace | undefined,
  io: Io,
): Promise<BytesVerdict> {
  const { tool, recipe } = manifest;
  if (tool.version !== io.version) return { kind: 'not-compared', reason: 'other-version' };
  if (workspace === undefined || !workspace.slugs.includes(recipe.slug))
    return { kind: 'not-compared', reason: 'no-repository' };
  const compare = async (made: Awaited<ReturnType<typeof remake>>, from: 'commit' | 'work-tree') => {
    if (typeof made === 'string') return { kind: 'not-compared', reason: made } as const;
    const parts = Buffer.compare(made, pdf) === 0 ? [] : await partsThatDiffer(made, pdf, io);
    return parts.length === 0
      ? ({ kind: 'same', from } as const)
      : ({ kind: 'altered', from, parts } as const);
  };
  const here = await remake(workspace.root, manifest, io);
  if (here !== 'other-sources') return compare(here, 'work-tree');
  if (recipe.dirty || recipe.commit === undefined) return { kind: 'not-compared', reason: 'unsaved' };
  const repository = openRepository(workspace.root, io.env);
  if ((await gitRoot(repository)) === undefined) return { kind: 'not-compared', reason: 'no-commit' };
  const others = manifest.sources.map((source) => source.path).filter((path) => !path.startsWith('inovasi/'));
  const paths = [ROOT_FILE, 'paket-aturan', `inovasi/${recipe.slug}`, ...others];
  const copy = await copyOfCommit(repository, recipe.commit, paths);
  if (copy === undefined) return { kind: 'not-compared', reason: 'no-commit' };
  const release = io.onInterrupt(copy.remove);
  try {
    return await compare(await remake(copy.root, manifest, io), 'commit');
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
