import type { Block, Content } from '../../core/document.ts';
import { control as words } from '../../messages/document/control.ts';
import { formatSize } from '../../messages/numbers.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { heading, lead, lines, text } from '../content.ts';
import type { Context } from '../context.ts';

/** A hash in two lines of two groups, to be compared by eye. */
function grouped(hash: string): Content {
  const groups = hash.match(/.{1,16}/g) ?? [];
  const half = Math.ceil(groups.length / 2);
  return lines([text(groups.slice(0, half).join(' ')), text(groups.slice(half).join(' '))]);
}

/** Every file that the document was made of, so that a copy of one can be recognised. */
export function sourcesPart({ sources, dossier, language, say }: Context): readonly Block[] {
  if (sources.length === 0) return [];
  const own = `${dossier.path}/`;
  const shown = (path: string): string => (path.startsWith(own) ? path.slice(own.length) : path);
  return [
    heading(1, say(words.sources), PART_ANCHORS.sources),
    lead(say(words.sourcesIntro)({ folder: dossier.path }), 'note'),
    {
      kind: 'table',
      columns: [
        { header: say(words.sourceFile), weight: 4 },
        { header: say(words.sourceSize), weight: 1.2, align: 'right' },
        { header: 'SHA-256', weight: 4 },
      ],
      rows: sources.map(({ path, size, sha256 }) => [
        text(shown(path)),
        text(formatSize(size, language)),
        grouped(sha256),
      ]),
      rowHeaders: true,
    },
  ];
}
