import type { Block } from '../../core/document.ts';
import { common } from '../../messages/document/common.ts';
import { innovators as words } from '../../messages/document/parts.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { heading, lead, text } from '../content.ts';
import type { Context } from '../context.ts';
import { emptyDraft, listTable } from '../lists.ts';

/** The people who created the innovation. */
export function innovatorsPart(context: Context): readonly Block[] {
  const { dossier, say } = context;
  const { jenis, anggota = [] } = dossier.innovation.inovator ?? {};
  const anchor = PART_ANCHORS.innovators;
  const title = say(words.title);
  if (anggota.length === 0) return emptyDraft(context, { title, anchor, file: 'inovasi.yaml' });
  const table = listTable(context, anggota, [
    { header: say(common.name), weight: 3, cell: ({ nama }) => text(nama ?? '–') },
    { header: say(words.nip), weight: 3, cell: ({ nip }) => text(nip ?? '–') },
    { header: say(words.position), weight: 3, cell: ({ jabatan }) => text(jabatan ?? '–') },
    { header: say(common.role), weight: 3, cell: ({ peran }) => text(peran ?? '–') },
  ]);
  const kind = jenis === undefined ? [] : [lead(say(words.kinds)[jenis], 'body')];
  return [heading(1, title, anchor), ...kind, table];
}
