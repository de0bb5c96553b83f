import type { Block, Content } from '../../core/document.ts';
import { lettersFor } from '../../core/letters.ts';
import type { Letter } from '../../core/innovation.ts';
import { lettersOf } from '../../core/rulebook.ts';
import { firstValue } from '../../core/sourced.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { common } from '../../messages/document/common.ts';
import { letters as words } from '../../messages/document/parts.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { heading, text } from '../content.ts';
import type { Context } from '../context.ts';
import { listTable } from '../lists.ts';
import { letterName } from '../names.ts';

/** In a draft, the letters that the edition demands and nobody has listed yet. */
function missing({ rulebook, dossier, draft }: Context): readonly Letter[] {
  if (!draft) return [];
  return lettersOf(rulebook, dossier.innovation.kelompok)
    .filter((demand) => firstValue(demand.wajib) === true && lettersFor(dossier, demand).length === 0)
    .map(({ id }) => ({ jenis: id }));
}

/** The statement letters that come with the submission. */
export function lettersPart(context: Context): readonly Block[] {
  const { dossier, language, draft, say } = context;
  const all = [...dossier.letters, ...missing(context)];
  if (all.length === 0) return [];
  const file = ({ berkas }: Letter): Content =>
    berkas === undefined && draft ? text(say(words.missing), { italic: true }) : text(berkas ?? '–');
  const date = ({ tanggal }: Letter): Content =>
    text(tanggal === undefined ? '–' : formatPartialDate(tanggal, language));
  const table = listTable(context, all, [
    { header: say(common.id), weight: 1, cell: ({ id }) => text(id ?? '–') },
    { header: say(words.letter), weight: 3, cell: (entry) => text(letterName(context, entry)) },
    { header: say(words.number), weight: 2, cell: ({ nomor }) => text(nomor ?? '–') },
    { header: say(common.date), weight: 2, cell: date },
    { header: say(words.signedBy), weight: 2, cell: (entry) => text(entry.penanda_tangan ?? '–') },
    { header: say(words.file), weight: 3, cell: file },
  ]);
  return [heading(1, say(words.title), PART_ANCHORS.letters), table];
}
