import { DOSSIER_FILES } from '../../core/dossier.ts';
import type { Block, Content } from '../../core/document.ts';
import type { LegalBasis } from '../../core/innovation.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { common } from '../../messages/document/common.ts';
import { legalBasis as words } from '../../messages/document/parts.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { citedIn } from '../citations.ts';
import { heading, lines, text, webLink } from '../content.ts';
import type { Context } from '../context.ts';
import { emptyDraft, listTable } from '../lists.ts';
import { regulation } from '../names.ts';

function described(context: Context, entry: LegalBasis): Content {
  return lines([regulation(context, entry), text(entry.keterangan ?? '', { italic: true })]);
}

function issued({ language, say }: Context, entry: LegalBasis): Content {
  const { tanggal, penetap, berlaku_sampai: until } = entry;
  return lines([
    text(tanggal === undefined ? '' : formatPartialDate(tanggal, language)),
    text(penetap ?? ''),
    text(until === undefined ? '' : say(words.until)({ until: formatPartialDate(until, language) })),
  ]);
}

function file({ say }: Context, entry: LegalBasis): Content {
  const page = entry.memuat_inovasi?.halaman;
  const mention = page === undefined ? '' : `${say(words.mentions)}: ${say(common.pageOf)({ page })}`;
  return lines([
    text(entry.berkas ?? ''),
    entry.tautan === undefined ? [] : webLink(entry.tautan),
    text(mention),
  ]);
}

/** The regulations and decrees that the innovation rests on. */
export function legalBasisPart(context: Context): readonly Block[] {
  const { dossier, say } = context;
  const anchor = PART_ANCHORS.legalBasis;
  const title = say(words.title);
  if (dossier.legalBases.length === 0) {
    return emptyDraft(context, { title, anchor, file: DOSSIER_FILES.legalBases });
  }
  const cited = citedIn(context);
  const table = listTable(context, dossier.legalBases, [
    { header: say(common.id), weight: 1, cell: (entry) => text(entry.id ?? '–') },
    { header: say(words.regulation), weight: 4, cell: (entry) => described(context, entry) },
    { header: say(words.issued), weight: 2, cell: (entry) => issued(context, entry) },
    { header: say(common.fileOrLink), weight: 3, cell: (entry) => file(context, entry) },
    { header: say(common.citedIn), weight: 2, cell: cited },
  ]);
  return [heading(1, title, anchor), table];
}
