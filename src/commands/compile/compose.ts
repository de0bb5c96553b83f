import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnexFile } from '../../core/annex.ts';
import { printOf, type AnnexManner } from '../../core/annex-manner.ts';
import type { Sink } from '../../core/bytes.ts';
import type { Attachment, DocumentModel } from '../../core/document.ts';
import type { Dossier, Workspace } from '../../core/dossier.ts';
import type { Io } from '../../core/io.ts';
import {
  MANIFEST_NAME,
  manifestText,
  type FileRecord,
  type Manifest,
  type Recipe,
} from '../../core/manifest.ts';
import {
  buildDocument,
  filesOfVolume,
  headOf,
  imagesNeeded,
  imagesWelcome,
  LOGO_KEY,
  volumeOf,
  volumeTitle,
  VOLUMES,
  type VolumeName,
} from '../../document/build.ts';
import { manifestWords } from '../../messages/commands/package.ts';
import type { Press } from '../../pdf/index.ts';
import { readAnnexes, takeAnnexes, type Intake, type Reading } from './annexes.ts';
import type { Examined } from '../check/examine.ts';
import { sourcesOf } from './sources.ts';

/** A dossier that was examined, and how its document is asked for. */
export interface Order {
  readonly workspace: Workspace;
  readonly dossier: Dossier;
  readonly examined: Examined;
  readonly recipe: Recipe;
  /** Annexes that are being read already, as the recipe asks for them. */
  readonly reading?: Reading;
}

/** Begins to read what follows in the document itself. */
export function beginReading(
  { workspace, dossier }: Pick<Order, 'workspace' | 'dossier'>,
  manner: AnnexManner,
  io: Pick<Io, 'inspectors' | 'status'>,
): Reading {
  const intake: Intake = { workspace, dossier, manner, io };
  return readAnnexes(manner.place === 'apart' ? { ...intake, only: new Set() } : intake);
}

/** A volume of annexes ready to be written. */
export interface Volume {
  readonly name: VolumeName;
  readonly press: Press;
  readonly model: DocumentModel;
}

/** Gives the bytes of the document, or of a volume of its annexes, a place to go to. */
export type OpenSink = (volume?: VolumeName) => Sink;

/** A document ready to be written, with what it is made of. */
export interface Composition {
  readonly model: DocumentModel;
  /** Where the pages of the annexes are already. */
  readonly press: Press;
  readonly annexes: readonly AnnexFile[];
  readonly sources: readonly FileRecord[];
  /** Annexes that are files of their own. */
  readonly volumes: readonly Volume[];
}

/** The pictures that the document shows and its annexes have not brought already, no finer than print needs. */
async function readImages(
  { workspace, dossier, recipe }: Order,
  { pictures }: Press,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  const needed = new Set(imagesNeeded(dossier));
  const present = [...needed, ...imagesWelcome(dossier)].filter(
    (path) => dossier.files.get(path)?.kind === 'file' && !pictures.has(path),
  );
  if (present.length > 0) {
    const { shrunkPicture } = await import('../../media/photo.ts');
    const { pngDots, readPicture } = await import('../../pdf/index.ts');
    for (const path of present) {
      const onDisk = dossier.files.get(path)?.onDisk ?? path;
      const bytes = readFileSync(join(workspace.root, dossier.path, onDisk));
      const shrunk = await shrunkPicture(bytes, printOf(recipe.annexes), pngDots);
      if (needed.has(path) || readPicture(shrunk) !== undefined) images.set(path, shrunk);
    }
  }
  if (workspace.agency.logo !== undefined) {
    const { readLogo } = await import('../letter/logo.ts');
    const logo = readLogo(workspace);
    if (logo instanceof Uint8Array) images.set(LOGO_KEY, logo);
  }
  return images;
}

/** The record of how the document was made, which travels inside it. */
function manifestFile(recipe: Recipe, sources: readonly FileRecord[], version: string): Attachment {
  const manifest: Manifest = {
    schemaVersion: 1,
    tool: { name: 'inovasi', version },
    recipe,
    sources,
    files: [],
  };
  return {
    name: MANIFEST_NAME,
    type: 'application/json',
    description: manifestWords[recipe.language],
    relationship: 'Data',
    bytes: Buffer.from(manifestText(manifest)),
  };
}

/** The hashes of a dossier's files by their path in it, so that none is read for that again. */
export function hashesOf(
  dossier: Pick<Dossier, 'path'>,
  sources: readonly FileRecord[],
): ReadonlyMap<string, string> {
  const start = `${dossier.path}/`;
  const own = sources.filter(({ path }) => path.startsWith(start));
  return new Map(own.map(({ path, sha256 }) => [path.slice(start.length), sha256]));
}

/** All that the words of a document are made of, but its annexes and pictures. */
function materialOf({ workspace, dossier, examined, recipe }: Order, version: string) {
  const { stage, withReport, language, commit, date, dirty, shallow } = recipe;
  return {
    dossier,
    agency: workspace.agency,
    rulebook: examined.rulebook,
    report: examined.report,
    stage,
    withReport,
    language,
    toolVersion: version,
    control: { date, dirty, shallow, ...(commit === undefined ? {} : { commit }) },
    sources: sourcesOf(workspace, dossier, dossier.inspected),
  };
}

/** The document of a dossier as its recipe asks for it: the same files and recipe give the same bytes. */
export async function compose(
  order: Order,
  open: OpenSink,
  io: Pick<Io, 'version' | 'inspectors' | 'status'>,
): Promise<Composition> {
  const { workspace, dossier, recipe } = order;
  const { place } = recipe.annexes;
  const intake: Intake = { workspace, dossier, manner: recipe.annexes, io };
  // Files are read by a thread while this one gathers the rest.
  const reading = order.reading ?? beginReading(order, recipe.annexes, io);
  try {
    const { openPress } = await import('../../pdf/index.ts');
    const material = materialOf(order, io.version);
    const { sources } = material;
    const head = headOf(material);
    const press = openPress(head, open());
    const attachments = [manifestFile(recipe, sources, io.version)];
    const hashes = hashesOf(dossier, sources);
    const taken = place === 'apart' ? await takeVolumes({ intake, head, hashes, open }) : [];
    const inside = await reading.into({ press, hashes });
    const annexes = new Map([...inside, ...taken.flatMap((volume) => [...volume.annexes])]);
    const images = await readImages(order, press);
    const pressed = new Set(press.pictures.keys());
    const annexesApart = place === 'apart';
    const model = buildDocument({ ...material, annexes, annexesApart, images, pressed });
    const volumes = taken.map(({ name, press, annexes }) => ({
      name,
      press,
      model: volumeOf(model, name, [...annexes.values()]),
    }));
    const own = annexesApart ? { ...model, annexes: [] } : model;
    return { model: { ...own, attachments }, press, annexes: [...annexes.values()], sources, volumes };
  } finally {
    reading.close();
  }
}

/** The document with the annexes that stand in volumes of their own. */
export function withVolumes({ model, volumes }: Composition): DocumentModel {
  return { ...model, annexes: [{ model }, ...volumes].flatMap((one) => one.model.annexes ?? []) };
}

/** What volumes are made from. */
interface Shelf {
  readonly intake: Intake;
  readonly head: ReturnType<typeof headOf>;
  readonly hashes: ReadonlyMap<string, string>;
  readonly open: OpenSink;
}

interface TakenVolume {
  readonly name: VolumeName;
  readonly press: Press;
  readonly annexes: ReadonlyMap<string, AnnexFile>;
}

/** The annexes of each list in a file of their own; a list without files gives none. */
async function takeVolumes({ intake, head, hashes, open }: Shelf): Promise<readonly TakenVolume[]> {
  const { openPress } = await import('../../pdf/index.ts');
  const out: TakenVolume[] = [];
  for (const name of VOLUMES) {
    const only = new Set(filesOfVolume(intake.dossier, name));
    if (only.size === 0) continue;
    const press = openPress({ ...head, title: volumeTitle(head, name) }, open(name));
    out.push({ name, press, annexes: await takeAnnexes({ ...intake, only }, { press, hashes }) });
  }
  return out;
}
