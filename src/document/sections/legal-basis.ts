import { DOSSIER_FILES } from '../../core/dossier.ts';
import type { Block, Content } from '../../core/document.ts';
import type { LegalBasis } from '../../core/innovation.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { common } from '../../messages/document/common.ts';
import { legalBasis as words } from '../../messages/document/parts.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { citedIn } from '../citations.ts';
import { heading, joined, lines, text, webLink } from '../content.ts';
import type { Context } from '../context.ts';
import { emptyDraft, listTable } from '../lists.ts';

/** A part of a regulation's name with the word before it, unless the writer put that word there already. */
function named(word: string, value: string | undefined): Content {
  if (value === undefined) return [];
  return text(value.toLowerCase().startsWith(word.toLowerCase()) ? value : `${word} ${value}`);
}

/** `Peraturan Nomor 3 Tahun 2023 tentang …`, as far as it is known. */
function regulation({ say }: Context, entry: LegalBasis): Content {
  const { jenis, nomor, tahun, tentang } = entry;
  const year = tahun === undefined || nomor?.includes(String(tahun)) === true ? undefined : String(tahun);
  const parts = [
    text(jenis ?? ''),
    named(say(words.number), nomor),
    named(say(words.year), year),
    named(say(words.about), tentang),
  ];
  return lines([joined(parts, ' '), text(entry.keterangan ?? '', { italic: true })]);
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
    { header: say(words.regulation), weight: 4, cell: (entry) => regulation(context, entry) },
    { header: say(words.issued), weight: 2, cell: (entry) => issued(context, entry) },
    { header: say(common.fileOrLink), weight: 3, cell: (entry) => file(context, entry) },
    { header: say(common.citedIn), weight: 2, cell: cited },
  ]);
  return [heading(1, title, anchor), table];
}
