import type { Block, Content } from '../../core/document.ts';
import type { Inspiration } from '../../core/innovation.ts';
import { isBlank } from '../../core/keys.ts';
import { replication as words } from '../../messages/document/history.ts';
import { editionName } from '../../messages/editions.ts';
import { awardName } from '../../messages/awards.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { heading, joined, lines, text } from '../content.ts';
import type { Context } from '../context.ts';
import { listTable } from '../lists.ts';
import { toId } from '../references.ts';

function award({ language }: Context, { tingkat = '', edisi = '' }: Inspiration): Content {
  return joined([text(awardName(tingkat, language)), text(editionName(edisi))], ', ');
}

/** What the innovation was modelled on, how it was adapted, and what differs. */
export function replicationPart(context: Context): readonly Block[] {
  const { dossier, say } = context;
  const told = dossier.innovation.replikasi;
  if (told === undefined || isBlank(told)) return [];
  const origins = told.inspirasi ?? [];
  const rows = [
    { term: say(words.process), value: text(told.proses ?? '') },
    { term: say(words.difference), value: text(told.pembeda ?? '') },
    { term: say(words.statement), value: toId(context, told.surat) },
  ].filter(({ value }) => value.length > 0);
  return [
    heading(1, say(words.title), PART_ANCHORS.replication),
    ...(origins.length === 0
      ? []
      : [
          listTable(context, origins, [
            {
              header: say(words.inspiration),
              weight: 4,
              cell: ({ judul, instansi }) => lines([text(judul ?? '–'), text(instansi ?? '')]),
            },
            { header: say(words.award), weight: 2, cell: (entry) => award(context, entry) },
            { header: say(words.reason), weight: 4, cell: ({ alasan }) => text(alasan ?? '–') },
          ]),
        ]),
    ...(rows.length === 0 ? [] : [{ kind: 'facts' as const, rows }]),
  ];
}
