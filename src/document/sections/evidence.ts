import { DOSSIER_FILES } from '../../core/dossier.ts';
import type { Block, Content, Photograph } from '../../core/document.ts';
import type { Evidence } from '../../core/innovation.ts';
import { nameOf } from '../../core/paths.ts';
import { evidencePictures, seenIn } from '../../core/photos.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { codes } from '../../messages/document/codes.ts';
import { common } from '../../messages/document/common.ts';
import { evidence as words } from '../../messages/document/parts.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { citedIn } from '../citations.ts';
import { addressCodes, videoAddress } from '../codes.ts';
import { heading, joined, lines, text, webLink } from '../content.ts';
import type { Context } from '../context.ts';
import { hasPicture } from '../images.ts';
import { emptyDraft, listTable } from '../lists.ts';
import { idOf, whenAndWhere } from '../pictures.ts';

function describe({ language, say }: Context, entry: Evidence): Content {
  const { judul, jenis, keterangan, publik } = entry;
  const kind = jenis === undefined ? '' : (words.kinds[language][jenis] ?? jenis);
  const details = joined([text(kind), text(publik === false ? say(words.notPublic) : '')], ', ');
  return lines([text(judul ?? '–'), details, text(keterangan ?? '', { italic: true })]);
}

function whereabouts(entry: Evidence): Content {
  return lines([
    text(entry.penerbit ?? ''),
    text(entry.berkas ?? ''),
    entry.tautan === undefined ? [] : webLink(entry.tautan),
  ]);
}

/** What stands on the web, for those who read on paper. */
function linkCodes(context: Context): readonly Block[] {
  const { dossier, say } = context;
  const links = dossier.evidence.flatMap(({ id = '–', judul = '', tautan, publik }) =>
    tautan === undefined || publik === false ? [] : [{ address: tautan, label: `${id} · ${judul}` }],
  );
  const block = addressCodes([...videoAddress(context), ...links], say);
  return block.length === 0 ? [] : [heading(2, say(codes.title), PART_ANCHORS.codes), ...block];
}

/** Everything that proves a claim, with the places that rest on it. */
export function evidencePart(context: Context): readonly Block[] {
  const { dossier, language, say } = context;
  const anchor = PART_ANCHORS.evidence;
  const title = say(words.title);
  if (dossier.evidence.length === 0) {
    return emptyDraft(context, { title, anchor, file: DOSSIER_FILES.evidence });
  }
  const cited = citedIn(context);
  const date = ({ tanggal }: Evidence): Content =>
    text(tanggal === undefined ? '–' : formatPartialDate(tanggal, language));
  const table = listTable(context, dossier.evidence, [
    { header: say(common.id), weight: 1, cell: (entry) => text(entry.id ?? '–') },
    { header: say(words.name), weight: 4, cell: (entry) => describe(context, entry) },
    { header: say(common.date), weight: 2, cell: date },
    { header: say(common.fileOrLink), weight: 3, cell: whereabouts },
    { header: say(common.citedIn), weight: 2, cell: cited },
  ]);
  return [heading(1, title, anchor), table, ...album(context), ...linkCodes(context)];
}

/** The photographs and screenshots side by side, those that answers show too: together they are told apart and compared. */
function album(context: Context): readonly Block[] {
  const { dossier, say } = context;
  const told = seenIn(dossier);
  const shown = evidencePictures(dossier).filter(({ path }) => hasPicture(context, path));
  if (shown.length === 0) return [];
  const items = shown.map((picture): Photograph => {
    const { entry, path } = picture;
    const name = entry.judul?.trim() || entry.keterangan?.trim() || nameOf(path);
    const caption = lines([joined([idOf(context, path), text(name)], ' '), whenAndWhere(context, entry)]);
    return { image: path, alt: told(picture) ?? name, caption };
  });
  const screens = shown.some(({ entry }) => entry.jenis === 'tangkapan-layar');
  const title = say(screens ? words.photosAndScreens : words.photos);
  return [heading(2, title, PART_ANCHORS.photos), { kind: 'photos', items }];
}
