import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, stampOf } from '../../cache/stamp.ts';
import { readStored, writeStored, type Slot, type Stored } from '../../cache/store.ts';
import type { Workspace } from '../../core/dossier.ts';
import type { Io } from '../../core/io.ts';
import { packer, unpack, type Batch, type Packable, type PackedEntry } from '../../core/packed.ts';
import { serializeRulebook } from '../../rulebook/serialize.ts';
import { requireAgency } from '../agency.ts';
import { buildId } from '../build-id.ts';
import { listingOf, lookAt, packable, type Chunk, type Looked } from './examine-chunk.ts';
import { identityOf, type Examined, type Shelf, type Standard } from './examine.ts';
import { lookingFor, type Looking } from '../inspected.ts';

/** From so many dossiers on, other threads and results of an earlier run are worth their cost. */
const MANY = 64;
/** Fewer dossiers than this are not worth a thread of their own. */
const SHARE = 32;

/** How a repository is examined. */
export interface Manner {
  readonly standard: Standard;
  readonly io: Io;
  readonly shelf: Shelf;
  /** Whether results of an earlier run may be used, and left for the next one. */
  readonly cache: boolean;
  /** Whether the repository is a copy that nobody will find at the same place again: then only facts about bytes last. */
  readonly fleeting?: boolean;
}

interface Memory {
  readonly slot: Slot;
  readonly context: string;
  readonly stored: Stored | undefined;
  /** State of an edition, with what the agency confirmed about it. */
  readonly editionHash: (id: string) => string;
}

/** What an earlier run left about this repository, looked at in the same way. */
function recall(
  workspace: Workspace,
  { standard, io, shelf, cache, fleeting = false }: Manner,
): Memory | undefined {
  const build = cache && !fleeting && io.cache !== undefined ? buildId(io.home) : undefined;
  if (build === undefined || io.cache === undefined) return undefined;
  const { folder, runtime } = io.cache;
  const { language, version } = io;
  const { asOf, ...lasting } = standard;
  const root = realpathSync(workspace.root);
  const name = JSON.stringify([root, lasting, language]);
  const context = hashOf(JSON.stringify([version, build, runtime, name, asOf, workspace.agency]));
  const hashes = new Map<string, string>();
  const editionHash = (id: string): string => {
    const known = hashes.get(id);
    if (known !== undefined) return known;
    const hash = hashOf(JSON.stringify(serializeRulebook(shelf(id, workspace).rulebook)));
    hashes.set(id, hash);
    return hash;
  };
  const slot = { folder: join(folder, 'periksa'), name, now: io.now().getTime() };
  return { slot, context, stored: readStored(slot), editionHash };
}

function restored(entry: PackedEntry, tables: Batch, workspace: Workspace, { shelf }: Manner): Looked {
  const { slug, innovation, stamp } = entry;
  const report = unpack(entry, tables);
  const { rulebook, findings: agencyFindings } = shelf(report.edition, workspace);
  const dossier = identityOf(workspace.root, { slug, path: report.path, innovation });
  return { examined: { dossier, rulebook, agencyFindings, report }, stamp };
}

/** The dossiers whose files, edition and circumstances are as they were when their report was made. */
function unchanged(
  workspace: Workspace,
  slugs: readonly string[],
  memory: Memory | undefined,
  manner: Manner,
): ReadonlyMap<string, Looked> {
  const found = new Map<string, Looked>();
  const { stored, context, editionHash, slot } = memory ?? {};
  if (stored === undefined || stored.context !== context || slot === undefined) return found;
  try {
    const entries = new Map(stored.batch.entries.map((entry) => [entry.slug, entry]));
    for (const slug of slugs) {
      const entry = entries.get(slug);
      if (entry === undefined || entry.stamp === null) continue;
      if (stampOf(listingOf(workspace, slug), slot.now) !== entry.stamp) continue;
      const { edition } = entry.packed.report;
      if (editionHash?.(edition) !== stored.editions[edition]) continue;
      found.set(slug, restored(entry, stored.batch, workspace, manner));
    }
    return found;
  } catch {
    // Written by us and yet not what we write: nothing of it is believed.
    return new Map();
  }
}

/** The first part stays here, the others go to other threads, each as large as the next. */
function sharesOf(slugs: readonly string[], threads: number): readonly (readonly string[])[] {
  const count = Math.max(1, Math.min(threads + 1, Math.floor(slugs.length / SHARE)));
  const size = Math.ceil(slugs.length / count);
  return Array.from({ length: count }, (_, index) => slugs.slice(index * size, (index + 1) * size));
}

/** Every thread that examines dossiers looks into their files with one other. */
function withOneHand({ inspectors, ...looking }: Looking): Looking {
  return inspectors === undefined ? looking : { ...looking, inspectors: { ...inspectors, size: 1 } };
}

async function lookAtAll(
  workspace: Workspace,
  slugs: readonly string[],
  manner: Manner,
  looking: Looking,
): Promise<readonly Looked[]> {
  const { io, standard } = manner;
  const [own = [], ...others] = sharesOf(slugs, io.crew?.size ?? 0);
  const { home, language } = io;
  const tools = { ...manner, looking: withOneHand(looking) };
  const { now, cache, fleeting = false } = looking;
  const kept = cache === undefined ? { fleeting } : { cache, fleeting };
  const handed = others.map(async (share) => {
    const chunk: Chunk = { home, language, root: workspace.root, slugs: share, standard, now, ...kept };
    // What fails there is done again here, where its reason is told as ever.
    return io.crew?.run(chunk).catch(() => undefined);
  });
  const here = async (some: readonly string[]): Promise<readonly Looked[]> => {
    const looked: Looked[] = [];
    for (const slug of some) looked.push(await lookAt(workspace, slug, standard, tools));
    return looked;
  };
  const looked = [...(await here(own))];
  for (const [index, answer] of (await Promise.all(handed)).entries()) {
    const batch = answer as Batch | undefined;
    const elsewhere = batch?.entries.map((entry) => restored(entry, batch, workspace, manner));
    for (const one of elsewhere ?? (await here(others[index] ?? []))) looked.push(one);
  }
  return looked;
}

/** Reports of dossiers that this run was not asked about, as an earlier run left them. */
function others(
  { stored, context }: Memory,
  wanted: (slug: string) => boolean,
): readonly (readonly [Packable, string | null])[] {
  if (stored === undefined || stored.context !== context) return [];
  try {
    const { batch } = stored;
    return batch.entries
      .filter(({ slug }) => wanted(slug))
      .map((entry) => [{ ...entry, report: unpack(entry, batch) }, entry.stamp]);
  } catch {
    return [];
  }
}

/** Keeps the reports of this run, and of dossiers that this run did not look at. */
function remember(memory: Memory, looked: readonly Looked[], { slugs }: Workspace): void {
  const { slot, context, stored, editionHash } = memory;
  const { pack, batch } = packer();
  const seen = new Set(looked.map(({ examined }) => examined.dossier.slug));
  const entries = [
    ...looked.map(({ examined, stamp }) => pack(packable(examined), stamp)),
    ...others(memory, (slug) => slugs.includes(slug) && !seen.has(slug)).map(([one, stamp]) =>
      pack(one, stamp),
    ),
  ];
  const editions = [...new Set(looked.map(({ examined }) => examined.report.edition))];
  const hashes = Object.fromEntries(editions.map((id) => [id, editionHash(id)]));
  const before = stored?.context === context ? stored.editions : {};
  writeStored(slot, { context, editions: { ...before, ...hashes }, batch: batch(entries) });
}

/** Examines dossiers of one repository; where there are many, with all threads and without what is known already. */
export async function examineAll(
  workspace: Workspace,
  slugs: readonly string[],
  manner: Manner,
): Promise<readonly Examined[]> {
  const { standard, io, cache, fleeting = false } = manner;
  const looking = lookingFor(io, { blind: standard.blind === true, cache, fleeting });
  if (slugs.length < MANY) {
    const examined: Examined[] = [];
    for (const slug of slugs)
      examined.push((await lookAt(workspace, slug, standard, { ...manner, looking })).examined);
    return examined;
  }
  requireAgency(workspace, io.language);
  const memory = recall(workspace, manner);
  const known = unchanged(workspace, slugs, memory, manner);
  const fresh = await lookAtAll(
    workspace,
    slugs.filter((slug) => !known.has(slug)),
    manner,
    looking,
  );
  const all = new Map([...known, ...fresh.map((one): [string, Looked] => [one.examined.dossier.slug, one])]);
  const looked = slugs.flatMap((slug) => all.get(slug) ?? []);
  if (memory !== undefined && fresh.length > 0) remember(memory, looked, workspace);
  return looked.map(({ examined }) => examined);
}
