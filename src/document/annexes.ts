import type { AnnexFile, AnnexSheet } from '../core/annex.ts';
import type { Annex, AnnexPage, Block, Content } from '../core/document.ts';
import { RASTER_REASONS } from '../core/foreign.ts';
import { nameOf } from '../core/paths.ts';
import { formatPartialDate } from '../messages/dates.ts';
import { annexes as words } from '../messages/document/annexes.ts';
import { common } from '../messages/document/common.ts';
import { evidence } from '../messages/document/parts.ts';
import { formatSize } from '../messages/numbers.ts';
import { PART_ANCHORS } from './anchors.ts';
import { annexEntries, pageAnchor, type AnnexPlace, type Entry } from './annex-places.ts';
import { citedIn } from './citations.ts';
import { callout, heading, lines, paragraph, text, webLink, wordsOf } from './content.ts';
import type { Context } from './context.ts';
import { listTable } from './lists.ts';
import { letterName, regulation } from './names.ts';

/** An annex with all that is said of it. */
interface Described {
  readonly item: Entry['item'];
  readonly file: AnnexFile;
  readonly place: AnnexPlace;
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly source: Content;
  readonly cited: Content;
}

/** What an entry is called, and what it is. */
function nameAndKind(
  context: Context,
  { item, list }: Entry,
): { readonly title: string; readonly kind: string } {
  const { say, language } = context;
  if (list === 'legalBases')
    return { title: wordsOf(regulation(context, item)), kind: say(words.kinds.legalBasis) };
  if (list === 'letters') return { title: letterName(context, item), kind: say(words.kinds.letter) };
  const kind = item.jenis === undefined ? '' : (evidence.kinds[language][item.jenis] ?? item.jenis);
  const title = item.judul ?? nameOf(item.berkas ?? '');
  return { title, kind: [say(words.kinds.evidence), kind].filter((part) => part !== '').join(', ') };
}

function sourceOf(item: Entry['item']): Content {
  const by = 'penerbit' in item ? item.penerbit : undefined;
  const issuer = 'penetap' in item ? item.penetap : undefined;
  const signer = 'penanda_tangan' in item ? item.penanda_tangan : undefined;
  const link = 'tautan' in item ? item.tautan : undefined;
  return lines([text(by ?? issuer ?? signer ?? ''), link === undefined ? [] : webLink(link)]);
}

function describe(context: Context): readonly Described[] {
  const cited = citedIn(context);
  return annexEntries(context.dossier).flatMap((entry): readonly Described[] => {
    const { item, path } = entry;
    const [file, place] = [context.annexes.get(path), context.annexPlaces.get(path)];
    if (file === undefined || place === undefined) return [];
    const id = item.id ?? nameOf(path);
    return [
      { item, file, place, id, ...nameAndKind(context, entry), source: sourceOf(item), cited: cited(item) },
    ];
  });
}

/** Numbers of pages as a person writes them: `1–3, 7`. */
function pageRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

function pagesWhere(sheets: readonly AnnexSheet[], wanted: (sheet: AnnexSheet) => boolean): string {
  return pageRanges(sheets.flatMap((sheet, index) => (wanted(sheet) ? [index + 1] : [])));
}

/** What is not as it was in the file, and why. */
function remarks({ say }: Context, { sheets, notShown, damaged }: AnnexFile): Content {
  const told = [
    ...(notShown === undefined ? [] : [text(say(words.notShown)[notShown])]),
    ...(damaged === undefined ? [] : [text(say(words.damaged)(sheets.length))]),
  ];
  const pictures = RASTER_REASONS.flatMap((reason) => {
    const pages = pagesWhere(sheets, ({ reasons }) => reasons.includes(reason));
    return pages === '' ? [] : [text(say(words.pictures)[reason](pages))];
  });
  const blank = pagesWhere(sheets, (sheet) => sheet.blank);
  return lines([...told, ...pictures, blank === '' ? [] : text(say(words.blank)(blank))]);
}

function pageCount({ say }: Context, { sheets, notShown }: AnnexFile): string {
  return notShown === undefined ? String(sheets.length) : say(words.noPages);
}

function divider(context: Context, annex: Described): readonly Block[] {
  const { say, language } = context;
  const { item, file, place, id, title, kind, source, cited } = annex;
  const date = item.tanggal === undefined ? '' : formatPartialDate(item.tanggal, language);
  const rows = [
    { term: say(words.terms.title), value: text(title) },
    { term: say(words.terms.kind), value: text(kind) },
    { term: say(words.terms.date), value: text(date) },
    { term: say(words.terms.source), value: source },
    { term: say(words.terms.file), value: text(file.path) },
    { term: say(words.terms.sha256), value: text(file.sha256, { code: true }) },
    { term: say(words.terms.size), value: text(formatSize(file.size, language)) },
    { term: say(words.terms.pages), value: text(pageCount(context, file)) },
    { term: say(common.citedIn), value: cited.length === 0 ? text(say(words.notCited)) : cited },
    { term: say(words.terms.embedded), value: text(file.embedded ?? '') },
    { term: say(words.terms.remarks), value: remarks(context, file) },
  ].filter(({ value }) => value.length > 0);
  const signed = file.signatures === 0 ? [] : [callout('info', say(words.signedTitle), say(words.signed))];
  return [
    { kind: 'page-break' },
    heading(2, say(words.name)({ id, title }), place.anchor),
    { kind: 'facts', rows },
    ...signed,
  ];
}

/** Longest text of a page that is told to those who cannot see it. */
const MOST_TEXT = 4000;

function pageOf({ say }: Context, annex: Described, index: number): AnnexPage {
  const { file, place, id, title, cited } = annex;
  const sheet = file.sheets[index];
  const [page, count] = [index + 1, file.sheets.length];
  const told = say(words.alt)({ id, title, page, count });
  const reading = (sheet?.text ?? '').slice(0, MOST_TEXT);
  const places = wordsOf(cited);
  return {
    anchor: pageAnchor(place.anchor, page),
    stamp: {
      name: say(words.name)({ id: say(words.annex)({ id }), title }),
      page: say(words.pageOf)({ page, count }),
      cited: places === '' ? say(words.notCited) : say(words.citedIn)({ places }),
    },
    alt: reading === '' ? told : `${told} ${reading}`,
    ...(sheet?.blank === true ? { notice: say(words.blankPage)({ page }) } : {}),
  };
}

/** The files of the dossier as annexes, each behind a divider that says what it is. */
export function buildAnnexes(context: Context): readonly Annex[] {
  return describe(context).map((annex) => ({
    key: annex.file.path,
    divider: divider(context, annex),
    pages: annex.file.sheets.map((_, index) => pageOf(context, annex, index)),
  }));
}

function linked({ place }: Described, value: string): Content {
  return text(value, { link: `#${place.anchor}` });
}

/** The list of what follows. */
export function annexesPart(context: Context): readonly Block[] {
  const all = describe(context);
  if (all.length === 0) return [];
  const { say, language, annexesApart } = context;
  const apart = annexesApart ? [paragraph(say(words.apart), 'note')] : [];
  const table = listTable(context, all, [
    { header: say(common.id), weight: 1, cell: (annex) => linked(annex, annex.id) },
    { header: say(words.terms.title), weight: 5, cell: (annex) => linked(annex, annex.title) },
    { header: say(words.terms.pages), weight: 1, cell: ({ file }) => text(pageCount(context, file)) },
    { header: say(words.terms.size), weight: 1, cell: ({ file }) => text(formatSize(file.size, language)) },
  ]);
  return [{ kind: 'page-break' }, heading(1, say(words.title), PART_ANCHORS.annexes), ...apart, table];
}
