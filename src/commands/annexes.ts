import { join } from 'node:path';
import type { AnnexFile, AnnexSheet } from '../core/annex.ts';
import { printOf, type AnnexManner } from '../core/annex-manner.ts';
import type { Stored } from '../core/bytes.ts';
import type { Dossier, Workspace } from '../core/dossier.ts';
import { InovasiError } from '../core/errors.ts';
import type { ForeignPage, NotShown } from '../core/foreign.ts';
import type { Io } from '../core/io.ts';
import { extensionOf } from '../core/paths.ts';
import { annexEntries } from '../document/build.ts';
import { mediaType, type AnnexRead } from '../media/index.ts';
import type { Press } from '../pdf/index.ts';
import { openAnnexDesk, type AnnexDesk } from './annex-desk.ts';
import { hashOf, openStored, stateOf } from './stored-file.ts';

/** Files larger than this are neither read nor embedded. */
const MOST_BYTES = 400 * 1000 * 1000;

type Printer = typeof import('../pdf/index.ts');

/** How files are taken in. */
export interface Intake {
  readonly manner: AnnexManner;
  /** Paths of those that are wanted; all where it is absent. */
  readonly only?: ReadonlySet<string>;
  /** SHA-256 of files that were read already, by their path from the dossier's root. */
  readonly hashes?: ReadonlyMap<string, string>;
  readonly io: Pick<Io, 'inspectors' | 'status'>;
}

/** What one file is taken in with. */
interface Tools {
  readonly printer: Printer;
  readonly press: Press;
  readonly desk: AnnexDesk;
  readonly manner: AnnexManner;
  readonly hashes: ReadonlyMap<string, string>;
}

const PICTURE: AnnexSheet = { text: '', reasons: [], blank: false };

function sheetOf({ text, content }: ForeignPage): AnnexSheet {
  return {
    text,
    reasons: content.kind === 'image' ? content.reasons : [],
    blank: content.kind === 'none',
  };
}

/** What is shown of a file, or why nothing is. */
type Shown = Pick<AnnexFile, 'sheets' | 'signatures' | 'notShown' | 'damaged'>;

function none(notShown: NotShown): Shown {
  return { sheets: [], signatures: 0, notShown };
}

/** Takes what can be shown of a file into the press. */
function take({ printer, press }: Tools, path: string, read: AnnexRead, file: Stored): Shown {
  if (read.kind === 'none') return none(read.why);
  if (read.kind === 'picture')
    return printer.takePicture(press, path, read.bytes)
      ? { sheets: [PICTURE], signatures: 0 }
      : none('damaged');
  printer.takePages(press, path, read.pages, file);
  const { pages, signatures, whole } = read.pages;
  return { sheets: pages.map(sheetOf), signatures, ...(whole ? {} : { damaged: true }) };
}

/** Why the file itself comes with its pages, and as what. */
function embedding(file: Shown, all: boolean): 'Source' | 'Supplement' | undefined {
  if (file.notShown === 'lfs-pointer' || file.notShown === 'empty') return undefined;
  if (file.notShown !== undefined) return 'Supplement';
  return all || file.damaged === true || file.signatures > 0 || file.sheets.some(({ blank }) => blank)
    ? 'Source'
    : undefined;
}

/** A file on the disk that follows as an annex. */
interface Found {
  /** From the dossier's root. */
  readonly path: string;
  readonly onDisk: string;
  readonly size: number;
  /** Whether looking into it was found too costly already: nobody waits for that again. */
  readonly costly: boolean;
}

/** Takes a file that was read into the press, and the file itself where it has to come along. */
function takeRead(tools: Tools, { path, onDisk }: Found, read: AnnexRead): AnnexFile {
  const file = openStored(onDisk);
  try {
    const shown = take(tools, path, read, file);
    const sha256 = tools.hashes.get(path) ?? hashOf(file);
    const taken = { path, sha256, size: file.size, ...shown };
    const relationship = embedding(shown, tools.manner.embed);
    if (relationship === undefined) return taken;
    const name = path.replaceAll('/', '-');
    const type = mediaType(extensionOf(name));
    tools.printer.attach(tools.press, { name, bytes: file, type, relationship, description: path });
    return { ...taken, embedded: name };
  } finally {
    file.close();
  }
}

/** A file that is being read. */
interface Begun {
  readonly found: Found;
  /** What it was like when reading began. */
  readonly state: string;
  readonly read: Promise<AnnexRead>;
}

function begin({ desk, manner }: Tools, found: Found): Begun {
  const state = stateOf(found.onDisk);
  const why = found.size > MOST_BYTES ? 'too-large' : found.costly ? 'too-costly' : undefined;
  const read: Promise<AnnexRead> =
    why === undefined ? desk.read(found.onDisk, printOf(manner)) : Promise.resolve({ kind: 'none', why });
  // Where the file before this one fails nobody waits for it any more.
  read.catch(() => undefined);
  return { found, state, read };
}

/** Writes one file while the next is read; throws `sumber-berubah` where one did not stay the same meanwhile. */
async function takeInTurn(
  tools: Tools,
  files: readonly Found[],
  status: Io['status'],
): Promise<readonly AnnexFile[]> {
  const taken: AnnexFile[] = [];
  let next = files[0] === undefined ? undefined : begin(tools, files[0]);
  while (next !== undefined) {
    const { found, state, read } = next;
    const { path, onDisk, size } = found;
    status?.(`${taken.length + 1}/${files.length} ${path}`);
    const done = await read;
    const after = files[taken.length + 1];
    next = after === undefined ? undefined : begin(tools, after);
    const tooLarge = done.kind === 'none' && done.why === 'too-large';
    taken.push(tooLarge ? { path, sha256: '', size, ...none('too-large') } : takeRead(tools, found, done));
    if (stateOf(onDisk) !== state) throw new InovasiError('sumber-berubah', { path });
  }
  return taken;
}

/** Takes the files of a dossier into the press, one after the other, and says what became of each. */
export async function takeAnnexes(
  press: Press,
  workspace: Workspace,
  dossier: Dossier,
  { manner, only, hashes = new Map(), io }: Intake,
): Promise<ReadonlyMap<string, AnnexFile>> {
  const wanted = annexEntries(dossier).filter(({ path }) => only?.has(path) !== false);
  const entries = manner.place === 'none' ? [] : wanted;
  if (entries.length === 0) return new Map();
  const files = entries.map(({ path }): Found => {
    const { onDisk = path, size = 0 } = dossier.files.get(path) ?? {};
    const costly = dossier.inspected.get(path)?.trouble === 'too-costly';
    return { path, size, costly, onDisk: join(workspace.root, dossier.path, onDisk) };
  });
  const desk = openAnnexDesk(io);
  try {
    const tools = { printer: await import('../pdf/index.ts'), press, desk, manner, hashes };
    const taken = await takeInTurn(tools, files, io.status);
    return new Map(taken.map((file) => [file.path, file]));
  } finally {
    desk.close();
    io.status?.('');
  }
}
