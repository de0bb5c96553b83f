import { realpathSync } from 'node:fs';
import { DOSSIER_FILES, inDossier, type Dossier, type Workspace } from '../../core/dossier.ts';
import { freeIds } from '../../core/entry-ids.ts';
import type { Io } from '../../core/io.ts';
import type { LetterKind } from '../../core/letter-kinds.ts';
import { lettersFor } from '../../core/letters.ts';
import type { Wish } from '../../intake/wish.ts';
import { letterCommandWords as words } from '../../messages/commands/letter.ts';
import { writeWishes } from '../add/write.ts';
import type { Wanted } from './choice.ts';

/** Where letters are entered, and whether a person has decided that already. */
export interface Registering {
  readonly workspace: Workspace;
  readonly dossier: Dossier;
  readonly options: { readonly register?: boolean; readonly dryRun?: boolean };
}

function wishFor(kind: LetterKind): Wish {
  return { kind: 'letter', values: { jenis: { value: kind, origin: { by: 'flag' } } }, proofs: [] };
}

/** Shows the entries that the list lacks, and how to have them written. */
function show({ dossier, options }: Registering, kinds: readonly LetterKind[], { language, err }: Io): void {
  err(`${words.unlisted[language]({ file: inDossier(dossier, DOSSIER_FILES.letters) })}\n`);
  const nextId = freeIds(dossier);
  for (const kind of kinds) {
    const id = nextId('surat');
    err(`  - id: ${id}\n    jenis: ${kind}\n    nomor:\n    tanggal:\n    penanda_tangan:\n    berkas:\n`);
  }
  if (options.register === undefined) {
    err(`${words.registerHint[language]({ slug: dossier.slug, kinds })}\n`);
  }
}

async function isWanted(registering: Registering, kinds: readonly LetterKind[], io: Io): Promise<boolean> {
  const { register, dryRun = false } = registering.options;
  // Nothing is written into what cannot be read, and nobody is asked about it.
  if (dryRun || registering.dossier.unreadable.has(DOSSIER_FILES.letters)) return false;
  if (register !== undefined || !io.interactive) return register === true;
  const file = inDossier(registering.dossier, DOSSIER_FILES.letters);
  const message = words.registerNow[io.language]({ kinds, file });
  return (await io.prompter()).confirm({ message, default: true });
}

/**
 * Enters drafted letters into the list where it has none of their kind, as wanted or agreed to; else shows what to enter.
 * Each entry is there whole or not at all, and once, whenever this is killed or run again.
 */
export async function registerLetters(
  registering: Registering,
  wanted: readonly Wanted[],
  io: Io,
): Promise<void> {
  const { workspace, dossier } = registering;
  const kinds = wanted.filter(({ entry }) => entry === undefined).map(({ kind }) => kind);
  if (kinds.length === 0) return;
  if (!(await isWanted(registering, kinds, io))) {
    show(registering, kinds, io);
    return;
  }
  const ground = { root: realpathSync(workspace.root), dossier };
  // Somebody else may have entered one of them meanwhile.
  const { outcomes } = await writeWishes(
    ground,
    (current) => kinds.filter((id) => lettersFor(current, { id }).length === 0).map(wishFor),
    io,
  );
  const file = inDossier(dossier, DOSSIER_FILES.letters);
  for (const { id = '', wish } of outcomes) {
    const value = wish.values['jenis']?.value;
    const kind = typeof value === 'string' ? value : '';
    io.err(`${words.registered[io.language]({ id, kind, file, slug: dossier.slug })}\n`);
  }
}
