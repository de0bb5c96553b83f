import { join } from 'node:path';
import type { AnnexFile, AnnexSheet } from '../../core/annex.ts';
import { printOf, type AnnexManner, type Print } from '../../core/annex-manner.ts';
import { bytesAt, type Stored } from '../../core/bytes.ts';
import type { Dossier, Workspace } from '../../core/dossier.ts';
import { InovasiError } from '../../core/errors.ts';
import type { FileFacts } from '../../core/file-facts.ts';
import type { ForeignPage, NotShown } from '../../core/foreign.ts';
import type { Io } from '../../core/io.ts';
import { extensionOf } from '../../core/paths.ts';
import { annexEntries } from '../../document/build.ts';
import type { AnnexJob, AnnexRead } from '../../media/annex.ts';
import { mediaType } from '../../media/kinds.ts';
import type { Press } from '../../pdf/index.ts';
import { openAnnexDesk, type AnnexDesk } from './annex-desk.ts';
import { hashOf, openStored, stateOf } from './stored-file.ts';

/** Files larger than this are neither read nor embedded. */
const MOST_BYTES = 400 * 1000 * 1000;

type Printer = typeof import('../../pdf/index.ts');

/** Which files are taken in, and how. */
export interface Intake {
  readonly workspace: Workspace;
  readonly dossier: Dossier;
  readonly manner: AnnexManner;
  /** Paths of those that are wanted; all where it is absent. */
  readonly only?: ReadonlySet<string>;
  readonly io: Pick<Io, 'inspectors' | 'status'>;
}

/** Where what is read goes to. */
export interface Destination {
  readonly press: Press;
  /** SHA-256 of files that were read already, by their path from the dossier's root. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Files that are being read already, while whoever wants them does something else. */
export interface Reading {
  /** Takes them into a press, one after the other, and says what became of each. */
  readonly into: (destination: Destination) => Promise<ReadonlyMap<string, AnnexFile>>;
  /** Gives up what was not taken. */
  readonly close: () => void;
}

/** What one file is taken in with. */
interface Tools extends Destination {
  readonly printer: Printer;
  readonly embed: boolean;
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
    return printer.takePicture(press, path, read.bytes ?? bytesAt(file, 0, file.size))
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
  readonly facts: FileFacts | undefined;
}

/** Takes a file that was read into the press, and the file itself where it has to come along. */
function takeRead(tools: Tools, { path, onDisk }: Found, read: AnnexRead): AnnexFile {
  const file = openStored(onDisk);
  try {
    const shown = take(tools, path, read, file);
    const sha256 = tools.hashes.get(path) ?? hashOf(file);
    const taken = { path, sha256, size: file.size, ...shown };
    const relationship = embedding(shown, tools.embed);
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

/** What the annexes need to know of a PDF, where all of its pages were looked at. */
function knownOf(facts: FileFacts | undefined): Pick<AnnexJob, 'known'> {
  const { pdf, trouble } = facts ?? {};
  if (pdf === undefined || trouble !== undefined || pdf.cut || pdf.text.length !== pdf.pages) return {};
  return { known: { texts: pdf.text, signatures: pdf.signatures, carries: pdf.attachments } };
}

/** Why a file is not read at all; what was found too costly to look into is not waited for again. */
function refusalOf({ size, facts }: Found): 'too-large' | 'too-costly' | undefined {
  if (size > MOST_BYTES) return 'too-large';
  return facts?.trouble === 'too-costly' ? 'too-costly' : undefined;
}

function begin(desk: AnnexDesk, print: Print, found: Found | undefined): Begun | undefined {
  if (found === undefined) return undefined;
  const { onDisk: path, facts } = found;
  const state = stateOf(path);
  const why = refusalOf(found);
  const read: Promise<AnnexRead> =
    why === undefined
      ? desk.read({ path, print, ...knownOf(facts) })
      : Promise.resolve({ kind: 'none', why });
  // Where something else fails nobody waits for it any more.
  read.catch(() => undefined);
  return { found, state, read };
}

function taken(tools: Tools, found: Found, read: AnnexRead): AnnexFile {
  const { path, size } = found;
  const tooLarge = read.kind === 'none' && read.why === 'too-large';
  return tooLarge ? { path, sha256: '', size, ...none('too-large') } : takeRead(tools, found, read);
}

function foundIn({ workspace, dossier, manner, only }: Intake): readonly Found[] {
  if (manner.place === 'none') return [];
  return annexEntries(dossier)
    .filter(({ path }) => only?.has(path) !== false)
    .map(({ path }) => {
      const { onDisk = path, size = 0 } = dossier.files.get(path) ?? {};
      const facts = dossier.inspected.get(path);
      return { path, size, facts, onDisk: join(workspace.root, dossier.path, onDisk) };
    });
}

/** Begins to read the files of a dossier: the first at once, each other one while the one before it is written. */
export function readAnnexes(intake: Intake): Reading {
  const { manner, io } = intake;
  const files = foundIn(intake);
  const desk = openAnnexDesk(io);
  const print = printOf(manner);
  let next = begin(desk, print, files[0]);
  const into: Reading['into'] = async (destination) => {
    const done = new Map<string, AnnexFile>();
    if (next === undefined) return done;
    const tools = { ...destination, printer: await import('../../pdf/index.ts'), embed: manner.embed };
    while (next !== undefined) {
      const { found, state, read } = next;
      io.status?.(`${done.size + 1}/${files.length} ${found.path}`);
      const outcome = await read;
      next = begin(desk, print, files[done.size + 1]);
      done.set(found.path, taken(tools, found, outcome));
      if (stateOf(found.onDisk) !== state) throw new InovasiError('sumber-berubah', { path: found.path });
    }
    io.status?.('');
    return done;
  };
  return { into, close: () => desk.close() };
}

/** Takes the files of a dossier into a press, and says what became of each. */
export async function takeAnnexes(
  intake: Intake,
  destination: Destination,
): Promise<ReadonlyMap<string, AnnexFile>> {
  const reading = readAnnexes(intake);
  try {
    return await reading.into(destination);
  } finally {
    reading.close();
    intake.io.status?.('');
  }
}
