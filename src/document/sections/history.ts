import { chosen } from '../../core/choices.ts';
import type { Block, Content } from '../../core/document.ts';
import type { Development, EvaluatorNote, Participation } from '../../core/participation.ts';
import { firstValue } from '../../core/sourced.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { editionName } from '../../messages/editions.ts';
import { common } from '../../messages/document/common.ts';
import { history as words } from '../../messages/document/history.ts';
import { anchorName, PART_ANCHORS } from '../anchors.ts';
import { heading, joined, lines, paragraph, text } from '../content.ts';
import type { Context } from '../context.ts';
import { listTable } from '../lists.ts';
import { toId } from '../references.ts';

function date({ language }: Context, value: string | undefined): Content {
  return text(value === undefined ? '' : formatPartialDate(value, language));
}

/** A section of the form by its title; as it was written where the form has none of that name. */
function sectionTitle({ form }: Context, named: string | undefined): string {
  const found = form.find(({ section }) => anchorName(section.id) === anchorName(named ?? ''));
  return found?.section.judul ?? named ?? '';
}

/** Who noted it, and on which section. */
function noted(context: Context, { penilai, bagian }: EvaluatorNote): Content {
  const about = lines([text(penilai ?? ''), text(sectionTitle(context, bagian), { italic: true })]);
  return about.length === 0 ? text('–') : about;
}

function improvement(context: Context, { perbaikan, tanggal }: EvaluatorNote): Content {
  const done = text(perbaikan ?? '');
  return done.length === 0
    ? text(context.say(words.notImproved), { italic: true })
    : lines([done, date(context, tanggal)]);
}

function notes(context: Context, entries: readonly EvaluatorNote[]): readonly Block[] {
  const { say } = context;
  if (entries.length === 0) return [];
  return [
    listTable(context, entries, [
      { header: say(words.note), weight: 4, cell: ({ isi }) => text(isi ?? '–') },
      { header: say(words.notedBy), weight: 3, cell: (entry) => noted(context, entry) },
      { header: say(words.improvement), weight: 5, cell: (entry) => improvement(context, entry) },
      { header: say(common.evidence), weight: 1, cell: ({ bukti }) => toId(context, bukti) },
    ]),
  ];
}

function developments(context: Context, entries: readonly Development[]): readonly Block[] {
  const { say } = context;
  if (entries.length === 0) return [];
  return [
    listTable(context, entries, [
      { header: say(words.development), weight: 6, cell: ({ isi }) => text(isi ?? '–') },
      { header: say(common.date), weight: 3, cell: ({ tanggal }) => date(context, tanggal) },
      { header: say(common.evidence), weight: 1, cell: ({ bukti }) => toId(context, bukti) },
    ]),
  ];
}

/** Under which title, in which group, and how it ended. */
function factsOf({ language, rulebook, say }: Context, { judul, kelompok, hasil }: Participation): Content {
  const groups = firstValue(rulebook.kelompok) ?? [];
  const parts = [
    judul === undefined ? '' : say(words.titleThen)({ title: judul }),
    kelompok === undefined ? '' : (chosen(groups, kelompok)?.nama ?? kelompok),
    hasil === undefined ? '' : (words.results[language][hasil] ?? hasil),
  ];
  return joined(
    parts.map((part) => text(part)),
    ' · ',
  );
}

function entryBlocks(context: Context, entry: Participation, index: number): readonly Block[] {
  const { say } = context;
  const { edisi, keterangan, catatan = [], perkembangan = [] } = entry;
  const facts = factsOf(context, entry);
  const title = edisi === undefined ? `${say(words.entry)} ${index + 1}` : editionName(edisi);
  return [
    { kind: 'heading', level: 2, text: text(title), anchor: `riwayat-${index + 1}`, listed: false },
    ...(facts.length === 0 ? [] : [paragraph(facts)]),
    ...(keterangan === undefined ? [] : [paragraph(keterangan, 'note')]),
    ...notes(context, catatan),
    ...developments(context, perkembangan),
  ];
}

/** Earlier entries: how they ended, what the evaluators noted, and what was improved since. */
export function historyPart(context: Context): readonly Block[] {
  const { dossier, say } = context;
  if (dossier.history.length === 0) return [];
  return [
    heading(1, say(words.title), PART_ANCHORS.history),
    ...dossier.history.flatMap((entry, index) => entryBlocks(context, entry, index)),
  ];
}
