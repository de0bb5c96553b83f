import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnexFile, AnnexSheet } from '../core/annex.ts';
import { printOf, type AnnexManner } from '../core/annex-manner.ts';
import type { Dossier, Workspace } from '../core/dossier.ts';
import type { ForeignPage, NotShown } from '../core/foreign.ts';
import type { Io } from '../core/io.ts';
import { extensionOf } from '../core/paths.ts';
import { annexEntries } from '../document/build.ts';
import { mediaType, type AnnexRead } from '../media/index.ts';
import type { Press } from '../pdf/index.ts';
import { openAnnexDesk, type AnnexDesk } from './annex-desk.ts';
import { recordFile } from './sources.ts';

/** Files larger than this are neither read nor embedded. */
const MOST_BYTES = 400 * 1000 * 1000;

type Printer = typeof import('../pdf/index.ts');

/** How files are taken in. */
export interface Intake {
  readonly manner: AnnexManner;
  /** Paths of those that are wanted; all where it is absent. */
  readonly only?: ReadonlySet<string>;
  readonly io: Pick<Io, 'inspectors' | 'status'>;
}

/** What one file is taken in with. */
interface Tools {
  readonly printer: Printer;
  readonly press: Press;
  readonly desk: AnnexDesk;
  readonly manner: AnnexManner;
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
function take({ printer, press }: Tools, path: string, read: AnnexRead): Shown {
  if (read.kind === 'none') return none(read.why);
  if (read.kind === 'picture')
    return printer.takePicture(press, path, read.bytes)
      ? { sheets: [PICTURE], signatures: 0 }
      : none('damaged');
  printer.takePages(press, path, read.pages);
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
}

async function takeFile(tools: Tools, { path, onDisk, size }: Found): Promise<AnnexFile> {
  if (size > MOST_BYTES) return { path, sha256: '', size, sheets: [], notShown: 'too-large', signatures: 0 };
  const shown = take(tools, path, await tools.desk.read(onDisk, printOf(tools.manner)));
  const record = recordFile('', path, onDisk);
  const relationship = embedding(shown, tools.manner.embed);
  if (relationship === undefined) return { ...record, ...shown };
  const name = path.replaceAll('/', '-');
  const type = mediaType(extensionOf(name));
  const bytes = readFileSync(onDisk);
  tools.printer.attach(tools.press, { name, bytes, type, relationship, description: path });
  return { ...record, ...shown, embedded: name };
}

/** Takes the files of a dossier into the press, one after the other, and says what became of each. */
export async function takeAnnexes(
  press: Press,
  workspace: Workspace,
  dossier: Dossier,
  { manner, only, io }: Intake,
): Promise<ReadonlyMap<string, AnnexFile>> {
  const wanted = annexEntries(dossier).filter(({ path }) => only?.has(path) !== false);
  const entries = manner.place === 'none' ? [] : wanted;
  const taken = new Map<string, AnnexFile>();
  if (entries.length === 0) return taken;
  const desk = openAnnexDesk(io);
  const tools = { printer: await import('../pdf/index.ts'), press, desk, manner };
  try {
    for (const [index, { path }] of entries.entries()) {
      io.status?.(`${index + 1}/${entries.length} ${path}`);
      const { onDisk = path, size = 0 } = dossier.files.get(path) ?? {};
      const file = { path, size, onDisk: join(workspace.root, dossier.path, onDisk) };
      // one file at a time: the next is read when this one is written
      taken.set(path, await takeFile(tools, file));
    }
  } finally {
    desk.close();
    io.status?.('');
  }
  return taken;
}
