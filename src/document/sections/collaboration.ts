import type { Block } from '../../core/document.ts';
import { common } from '../../messages/document/common.ts';
import { collaboration as words } from '../../messages/document/parts.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { heading, text } from '../content.ts';
import type { Context } from '../context.ts';
import { listTable } from '../lists.ts';
import { toId } from '../references.ts';

/** Who took part and in what role. */
export function collaborationPart(context: Context): readonly Block[] {
  const { dossier, say } = context;
  const parties = dossier.innovation.kolaborasi ?? [];
  if (parties.length === 0) return [];
  const table = listTable(context, parties, [
    { header: say(words.party), weight: 3, cell: ({ pihak }) => text(pihak ?? '–') },
    { header: say(common.role), weight: 5, cell: ({ peran }) => text(peran ?? '–') },
    { header: say(common.evidence), weight: 1, cell: ({ bukti }) => toId(context, bukti) },
  ]);
  return [heading(1, say(words.title), PART_ANCHORS.collaboration), table];
}
