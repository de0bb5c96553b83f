import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { DOSSIER_FILES, inDossier, type Dossier, type Workspace } from '../../core/dossier.ts';
import { idTroubles } from '../../core/entry-ids.ts';
import { readText } from '../../dossier/files.ts';
import { loadDossier } from '../../dossier/load.ts';
import type { Target } from '../../dossier/target.ts';
import { ROOT_FILE } from '../../dossier/workspace.ts';
import { fixText, type FixCounts, type IdExchange, type TextFacts, type TextKind } from '../../fix/index.ts';

/** A file that can be mended, as it is and as it will be. */
export interface FilePlan {
  /** Path of the repository, links resolved. */
  readonly root: string;
  /** Path from there. */
  readonly file: string;
  /** Where the text stands on disk, links resolved: it is never a link that is replaced. */
  readonly full: string;
  readonly before: string;
  readonly after: string;
  readonly counts: FixCounts;
}

interface TextFile {
  readonly file: string;
  readonly facts: TextFacts;
}

/** Files that hold what is read of a dossier, and nothing else: evidence is never touched, whatever its name. */
function readFilesOf(dossier: Dossier): readonly (readonly [file: string, kind: TextKind])[] {
  return [
    ...Object.values(DOSSIER_FILES).map((file) => [inDossier(dossier, file), 'yaml'] as const),
    ...[...dossier.answers.values()].map(({ file }) => [file, 'markdown'] as const),
    ...dossier.testimonials.map(({ words }) => [words.file, 'testimonial'] as const),
  ];
}

/** Names that the disk spells with letters in two parts. */
function namesOnDisk({ files }: Dossier): readonly string[] {
  const names = [...files.values()].flatMap(({ onDisk }) => onDisk?.split('/') ?? []);
  return [...new Set(names.filter((name) => name.normalize('NFC') !== name))];
}

function exchangesByFile(dossier: Dossier): ReadonlyMap<string, readonly IdExchange[]> {
  const byFile = new Map<string, IdExchange[]>();
  for (const trouble of idTroubles(dossier)) {
    if (!('exchangeable' in trouble) || !trouble.exchangeable) continue;
    const { entry, id, free } = trouble;
    const file = inDossier(dossier, entry.file);
    const exchanges = byFile.get(file) ?? [];
    exchanges.push({ path: [...entry.path, 'id'], id, free });
    byFile.set(file, exchanges);
  }
  return byFile;
}

function textFilesOf(dossier: Dossier): readonly TextFile[] {
  const names = namesOnDisk(dossier);
  const exchanges = exchangesByFile(dossier);
  return readFilesOf(dossier).map(([file, kind]) => ({
    file,
    facts: { kind, namesOnDisk: names, exchanges: exchanges.get(file) ?? [] },
  }));
}

function planFor(root: string, { file, facts }: TextFile): FilePlan | undefined {
  const reading = readText(root, file);
  // What is not UTF-8 was only guessed at: written back it would be lost.
  if (reading.kind !== 'text' || reading.lossy) return undefined;
  const { text: after, counts } = fixText(reading.text, facts);
  if (after === reading.text) return undefined;
  return { root, file, full: realpathSync(join(root, file)), before: reading.text, after, counts };
}

function filesOf(workspace: Workspace, slugs: readonly string[]): readonly TextFile[] {
  const agency: TextFile = { file: ROOT_FILE, facts: { kind: 'yaml', namesOnDisk: [], exchanges: [] } };
  return [agency, ...slugs.flatMap((slug) => textFilesOf(loadDossier(workspace.root, slug)))];
}

/** Everything that can be mended in the files that a check of these dossiers reads, each file once. */
export function planFixes(targets: readonly Target[]): readonly FilePlan[] {
  const plans = targets.flatMap(({ workspace, slugs }) => {
    const root = realpathSync(workspace.root);
    return filesOf(workspace, slugs).flatMap((file) => planFor(root, file) ?? []);
  });
  const byPlace = new Map(plans.toReversed().map((plan) => [plan.full, plan]));
  return plans.filter((plan) => byPlace.get(plan.full) === plan);
}

/** Whether a file still holds what the plan was made from. */
export function isUpToDate({ root, file, full, before }: FilePlan): boolean {
  const reading = readText(root, file);
  return reading.kind === 'text' && reading.text === before && realpathSync(join(root, file)) === full;
}
