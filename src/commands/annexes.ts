import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnexFile, AnnexSheet } from '../core/annex.ts';
import { printOf, type AnnexManner, type Print } from '../core/annex-manner.ts';
import type { Dossier, Workspace } from '../core/dossier.ts';
import type { ForeignPage, ForeignPages, NotShown } from '../core/foreign.ts';
import { extensionOf } from '../core/paths.ts';
import { annexEntries } from '../document/build.ts';
import type { Press } from '../pdf/index.ts';

/** Files larger than this are neither read nor embedded. */
const MOST_BYTES = 400 * 1000 * 1000;

type Media = typeof import('../media/index.ts');
type Printer = typeof import('../pdf/index.ts');

/** What one file is taken in with. */
interface Intake {
  readonly media: Media;
  readonly printer: Printer;
  readonly press: Press;
  readonly print: Print;
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

/** What can be shown of a file; the pages are in the press once this is known. */
async function show(
  { media, printer, press, print }: Intake,
  path: string,
  bytes: Uint8Array,
): Promise<(Pick<ForeignPages, 'signatures'> & { readonly sheets: readonly AnnexSheet[] }) | NotShown> {
  const kind = media.annexKind(bytes);
  if (kind === 'picture') {
    const photo = await media.shrunkPhoto(bytes, print);
    return printer.takePicture(press, path, photo) ? { sheets: [PICTURE], signatures: 0 } : 'damaged';
  }
  if (kind !== 'pdf') return kind;
  const imported = await media.importPdf(bytes, print);
  if (typeof imported === 'string') return imported;
  printer.takePages(press, path, imported);
  return { sheets: imported.pages.map(sheetOf), signatures: imported.signatures };
}

/** Why the file itself comes with its pages, and as what. */
function embedding(
  file: Pick<AnnexFile, 'sheets' | 'notShown' | 'signatures'>,
  all: boolean,
): 'Source' | 'Supplement' | undefined {
  if (file.notShown === 'lfs-pointer' || file.notShown === 'empty') return undefined;
  if (file.notShown !== undefined) return 'Supplement';
  return all || file.signatures > 0 || file.sheets.some(({ blank }) => blank) ? 'Source' : undefined;
}

async function takeFile(intake: Intake, path: string, bytes: Uint8Array): Promise<AnnexFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const seen = await show(intake, path, bytes);
  const shown = typeof seen === 'string' ? { sheets: [], signatures: 0, notShown: seen } : seen;
  const relationship = embedding(shown, intake.embed);
  const name = path.replaceAll('/', '-');
  if (relationship !== undefined) {
    const type = intake.media.mediaType(extensionOf(name));
    intake.printer.attach(intake.press, { name, bytes, type, relationship, description: path });
  }
  const embedded = relationship === undefined ? {} : { embedded: name };
  return { path, sha256, size: bytes.length, ...shown, ...embedded };
}

/** Takes the files of a dossier, or only some of them by path, into the press, one after the other, and says what became of each. */
export async function takeAnnexes(
  press: Press,
  workspace: Workspace,
  dossier: Dossier,
  { manner, only }: { readonly manner: AnnexManner; readonly only?: ReadonlySet<string> },
): Promise<ReadonlyMap<string, AnnexFile>> {
  const wanted = annexEntries(dossier).filter(({ path }) => only?.has(path) !== false);
  const entries = manner.place === 'inside' ? wanted : [];
  if (entries.length === 0) return new Map();
  const intake = {
    media: await import('../media/index.ts'),
    printer: await import('../pdf/index.ts'),
    press,
    print: printOf(manner),
    embed: manner.embed,
  };
  const taken = new Map<string, AnnexFile>();
  for (const { path } of entries) {
    const found = dossier.files.get(path);
    if (found === undefined) continue;
    if (found.size > MOST_BYTES) {
      taken.set(path, {
        path,
        sha256: '',
        size: found.size,
        sheets: [],
        notShown: 'too-large',
        signatures: 0,
      });
      continue;
    }
    const bytes = readFileSync(join(workspace.root, dossier.path, found.onDisk ?? path));
    // one file at a time: the next is read when this one is written
    taken.set(path, await takeFile(intake, path, bytes));
  }
  return taken;
}
