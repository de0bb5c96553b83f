import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOSSIER_FILES, inDossier, type Dossier } from '../../core/dossier.ts';
import { lookUp } from '../../core/files.ts';
import type { Io } from '../../core/io.ts';
import { extensionOf, folderOf, nameOf } from '../../core/paths.ts';
import { factsOf, isHeic } from '../../core/photos.ts';
import { readText } from '../../dossier/files.ts';
import type { Target } from '../../dossier/target.ts';
import { sourceOf } from '../../media/bytes.ts';
import { relink, type Replacement } from '../../fix/relink.ts';
import { stripWords } from '../../messages/commands/strip.ts';
import { readyCommand } from '../../scaffold/ready-command.ts';
import { setInYaml } from '../../source/edit.ts';
import type { FixOptions } from './fix.ts';
import type { ScopeOptions } from './scope-choice.ts';
import { loadInspected, lookingFor } from '../inspected.ts';
import { writeWhole } from '../output.ts';

type Wanted = FixOptions & Pick<ScopeOptions, 'paths'>;

interface Located {
  readonly root: string;
  readonly dossier: Dossier;
  readonly index: number;
  /** Paths of the photograph, from the dossier's root and on disk from the repository's. */
  readonly from: string;
  readonly onDisk: string;
  readonly type: string;
}

/** A photograph with the copy that it is to have. */
interface Copy extends Located {
  readonly to: string;
  readonly bytes: Uint8Array;
}

function locatedIn(root: string, dossier: Dossier): readonly Located[] {
  return dossier.evidence.flatMap((entry, index): readonly Located[] => {
    const facts = factsOf(dossier, DOSSIER_FILES.evidence, entry);
    if (facts?.image?.gps !== true) return [];
    const found = lookUp(dossier, folderOf(DOSSIER_FILES.evidence), entry.berkas ?? '');
    if (found.kind !== 'found') return [];
    const onDisk = inDossier(dossier, found.entry.onDisk ?? found.path);
    return [{ root, dossier, index, from: found.path, onDisk, type: facts.type }];
  });
}

/** A name beside the photograph that nobody has. */
function copyName({ dossier, from }: Located, ending: string): string {
  const extension = extensionOf(from);
  const stem = extension === '' ? from : from.slice(0, -extension.length - 1);
  const taken = new Set([...dossier.files.keys()].map((path) => path.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = `${stem}-tanpa-lokasi${number === 1 ? '' : `-${number}`}.${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

async function copyOf(located: Located): Promise<Copy | undefined> {
  const { withoutLocation } = await import('../../media/location.ts');
  const { pictureFacts } = await import('../../inspect/picture.ts');
  const copy = withoutLocation(readFileSync(join(located.root, located.onDisk)));
  // A copy that still tells the place is none.
  if (copy === undefined || pictureFacts(sourceOf(copy.bytes), located.type).image?.gps !== false)
    return undefined;
  return { ...located, to: copyName(located, copy.extension), bytes: copy.bytes };
}

/** Writes a text anew, unless somebody else did meanwhile; tells whether it is as wanted now. */
function rewrite(root: string, file: string, change: (text: string) => string): boolean {
  const reading = readText(root, file);
  if (reading.kind !== 'text' || reading.lossy) return false;
  const after = change(reading.text);
  const again = readText(root, file);
  if (again.kind !== 'text' || again.text !== reading.text) return false;
  if (after !== reading.text) writeWhole(join(root, file), after);
  return true;
}

function entryChanged(text: string, { dossier, index, from, to, bytes }: Copy): string {
  const beside = `${folderOf(DOSSIER_FILES.evidence)}/`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const renamed = setInYaml(text, [index, 'berkas'], to.slice(beside.length));
  const sealed = setInYaml(renamed, [index, 'sha256'], sha256);
  const known = dossier.evidence[index]?.nama_asli !== undefined;
  return known ? sealed : setInYaml(sealed, [index, 'nama_asli'], nameOf(from));
}

function apply(copy: Copy, io: Io): boolean {
  const { root, dossier, from, to, bytes } = copy;
  const words = stripWords[io.language];
  const path = join(root, inDossier(dossier, to));
  const list = inDossier(dossier, DOSSIER_FILES.evidence);
  if (existsSync(path)) {
    io.err(`${words.moved(to)}\n`);
    return false;
  }
  // The copy comes first: an entry never names what is not there.
  writeWhole(path, bytes);
  if (!rewrite(root, list, (text) => entryChanged(text, copy))) {
    io.err(`${words.moved(list)}\n`);
    return false;
  }
  const replacement: Replacement = { from, to };
  for (const { file } of [...dossier.answers.values(), ...dossier.testimonials.map((one) => one.words)]) {
    const within = file.slice(dossier.path.length + 1);
    if (!rewrite(root, file, (text) => relink(text, within, replacement))) io.err(`${words.moved(file)}\n`);
  }
  io.err(`${words.done(from, to)}\n`);
  return true;
}

async function isWanted(options: Wanted, copies: readonly Copy[], io: Io): Promise<boolean> {
  const words = stripWords[io.language];
  if (options.dryRun === true) {
    io.err(`${words.dryRun}\n`);
    return false;
  }
  if (options.yes === true) return true;
  if (!io.interactive) {
    const flags = { '--fix': true, '--strip-gps': true, '--yes': true };
    io.err(`${words.notApplied(readyCommand('check', options.paths, flags))}\n`);
    return false;
  }
  const agreed = await (await io.prompter()).confirm({ message: words.ask(copies.length), default: false });
  if (!agreed) io.err(`${words.declined}\n`);
  return agreed;
}

/** Shows which photographs keep coordinates and, where that is wanted, gives each a copy without; originals are only read. */
export async function stripLocations(targets: readonly Target[], options: Wanted, io: Io): Promise<boolean> {
  const words = stripWords[io.language];
  const looking = lookingFor(io, { blind: false, cache: true });
  const located: Located[] = [];
  for (const { workspace, slugs } of targets)
    for (const slug of slugs)
      located.push(...locatedIn(workspace.root, await loadInspected(workspace, slug, looking)));
  if (located.length === 0) {
    io.err(`${words.nothing}\n`);
    return false;
  }
  const copies: Copy[] = [];
  io.err(`${words.heading}\n`);
  for (const one of located) {
    const copy = await copyOf(one);
    io.err(
      `${copy === undefined ? words.cannot(one.from, isHeic(one.type)) : words.copy(one.from, copy.to)}\n`,
    );
    if (copy !== undefined) copies.push(copy);
  }
  if (copies.length === 0 || !(await isWanted(options, copies, io))) return false;
  const done = copies.filter((copy) => apply(copy, io));
  if (done.length > 0) io.err(`${words.kept}\n`);
  return done.length > 0;
}
