import type { DocumentModel } from '../core/document.ts';
import { common } from '../messages/document/common.ts';
import { control as controlWords } from '../messages/document/control.ts';
import { cover as words } from '../messages/document/cover.ts';
import { buildAnnexes } from './annexes.ts';
import { createContext, type Context, type DocumentInput } from './context.ts';
import { buildCover, titleOf } from './sections/cover.ts';
import { CLOSING_PARTS, PARTS } from './sections/index.ts';

export type { Control, DocumentInput } from './context.ts';
export { annexEntries } from './annex-places.ts';
export { imagesNeeded, imagesWelcome, LOGO_KEY } from './images.ts';
export { filesOfVolume, volumeOf, volumeTitle, VOLUMES, type VolumeName } from './volume.ts';
export { uploadOf } from './section-upload.ts';

function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function watermark({ draft, fiction, say }: Context): { watermark?: string } {
  const mark = listed([draft ? say(common.draftMark) : '', fiction ? say(common.fictionMark) : '']);
  return mark === '' ? {} : { watermark: mark };
}

/** What stands at the foot of every page: enough to tell one printed copy from another. */
function footer({ report, draft, fiction, control, say }: Context): string {
  return listed([
    report.editionName,
    draft ? say(common.draftMark) : '',
    fiction ? say(common.fictionMark) : '',
    control.commit,
    control.dirty ? say(controlWords.dirtyTitle) : '',
  ]);
}

/** A whole instant: a day alone is taken at its beginning in UTC. */
function instant(date: string): string {
  return date.includes('T') ? date : `${date}T00:00:00Z`;
}

/** What the file says of itself as a whole; known before its annexes are. */
export function headOf(input: Omit<DocumentInput, 'annexes' | 'annexesApart' | 'images' | 'pressed'>): Head {
  const none = { annexes: new Map(), annexesApart: false, images: new Map(), pressed: new Set<string>() };
  return headIn(createContext({ ...input, ...none }));
}

type Head = Pick<DocumentModel, 'language' | 'title' | 'author' | 'subject' | 'date' | 'producer'>;

function headIn(context: Context): Head {
  const { agency, report, control, language, toolVersion, say } = context;
  return {
    language,
    title: titleOf(context),
    author: agency.nama ?? '',
    subject: say(words.subject)({ edition: report.editionName }),
    date: instant(control.date),
    producer: `inovasi ${toolVersion}`,
  };
}

/** The document of one dossier as data: the same input gives the same model. */
export function buildDocument(input: DocumentInput): DocumentModel {
  const context = createContext(input);
  const { dossier, agency, fiction, say } = context;
  const head = headIn(context);
  return {
    ...head,
    ...watermark(context),
    header: listed([
      fiction ? say(words.fictionHeader) : '',
      dossier.innovation.nama_singkat ?? head.title,
      agency.nama_singkat ?? agency.nama,
    ]),
    footer: footer(context),
    labels: {
      cover: say(common.cover),
      contents: say(common.contents),
      page: say(common.page),
      of: say(common.of),
      continued: say(common.continued),
    },
    cover: buildCover(context),
    blocks: PARTS.flatMap((part) => part(context)),
    annexes: buildAnnexes(context),
    closing: CLOSING_PARTS.flatMap((part) => part(context)),
    images: input.images,
  };
}
