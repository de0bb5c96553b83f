import { join } from 'node:path';
import { dayNumber } from '../../core/dates.ts';
import { InovasiError } from '../../core/errors.ts';
import type { FileFacts } from '../../core/file-facts.ts';
import type { Io } from '../../core/io.ts';
import { fingerprint } from '../../intake/copy.ts';
import { readEvidence } from '../../intake/evidence.ts';
import type { IntakeKind } from '../../intake/forms.ts';
import { readLegal } from '../../intake/legal.ts';
import { readLetter } from '../../intake/letter.ts';
import type { Proposals } from '../../intake/proposal.ts';
import { presentFiles, sameSize } from '../../intake/present.ts';
import { gather, type Left, type LeftReason } from '../../intake/sources.ts';
import type { Found } from '../../intake/wish.ts';
import { inspectWords } from '../../messages/inspect.ts';
import type { Place } from './place.ts';
import { lookingFor, memoryFor } from '../inspected.ts';

/** Fingerprints of the files in a dossier that may be the same as one of the given sizes. */
export async function fingerprintsOf(
  { root, dossier }: Pick<Place, 'root' | 'dossier'>,
  sizes: ReadonlySet<number>,
  io: Io,
): Promise<ReadonlyMap<string, string>> {
  const fingerprints = new Map<string, string>();
  for (const file of sameSize(dossier, sizes)) {
    const disk = join(root, dossier.path, dossier.files.get(file)?.onDisk ?? file);
    // What cannot be read is told apart from everything else.
    const sha256 = await fingerprint(disk, () => io.wait(0)).catch(() => undefined);
    if (sha256 !== undefined) fingerprints.set(file, sha256);
  }
  return fingerprints;
}

/** Files that were handed in: those that can be taken in, and those that are left alone. */
export interface Handed {
  readonly found: readonly Found[];
  readonly left: readonly Left[];
}

/** Why a file is no document, whatever it is called. */
function unfit(facts: FileFacts | undefined): LeftReason | undefined {
  if (facts === undefined) return 'unreadable';
  return facts.kind === 'empty' || facts.kind === 'lfs-pointer' ? facts.kind : undefined;
}

/** Looks into every file that words of a command line mean; throws where one of them leads to nothing. */
export async function handIn(paths: readonly string[], place: Place, io: Io): Promise<Handed> {
  const { root } = place;
  const { files, left, missing } = gather(paths, io.cwd, root);
  if (missing.length > 0) throw new InovasiError('berkas-tidak-ada', { paths: missing });
  if (paths.length > 0 && files.length + left.length === 0)
    throw new InovasiError('folder-kosong', { paths });
  if (files.length === 0) return { found: [], left };
  const { inspectFiles, MOST_BYTES } = await import('../../inspect/index.ts');
  const looking = lookingFor(io, { blind: false, cache: true });
  const { inspectors } = looking;
  const { looking: sentence } = inspectWords[io.language];
  const progress = (done: number, all: number): void => io.status?.(sentence(done, all));
  const facts = await inspectFiles(files, { inspectors, memory: await memoryFor(looking), progress });
  io.status?.('');
  const fingerprints = await fingerprintsOf(place, new Set(files.map(({ size }) => size)), io);
  const listed = presentFiles(place.dossier, fingerprints);
  const seen = new Set(
    [...listed].filter(([, { id, gone }]) => id !== undefined && gone !== true).map(([sha256]) => sha256),
  );
  const odd: Left[] = [];
  const found = files.flatMap((file): Found[] => {
    const known = facts.get(file.path);
    const reason = file.size > MOST_BYTES ? 'too-large' : unfit(known);
    if (known === undefined || reason !== undefined) {
      odd.push({ shown: file.shown, reason: reason ?? 'unreadable' });
      return [];
    }
    const before = seen.has(known.sha256);
    seen.add(known.sha256);
    return [{ ...file, facts: known, known: before }];
  });
  return { found, left: [...odd, ...left] };
}

/** The last day that can be past somewhere: the east of the country is ahead of the clock. */
function today(io: Io): number {
  const now = io.now();
  return dayNumber(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()) + 1;
}

/** What a file says of itself as one kind of thing. */
export function proposalsFor(kind: IntakeKind, found: Found, place: Place, io: Io): Proposals {
  const day = today(io);
  if (kind === 'legal') return readLegal(found, day);
  if (kind === 'letter') return readLetter(found, place.letters, day);
  return readEvidence(found, day);
}

function says({ jenis }: Proposals): boolean {
  return jenis !== undefined && jenis.origin.by !== 'name';
}

/** What a file most likely is: a legal basis or a letter where it says so itself, else evidence. */
export function likelyKind(found: Found, place: Place, io: Io): 'legal' | 'letter' | 'evidence' {
  if (says(proposalsFor('legal', found, place, io))) return 'legal';
  return says(proposalsFor('letter', found, place, io)) ? 'letter' : 'evidence';
}
