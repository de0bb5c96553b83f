import type { Content } from '../core/document.ts';
import type { Inline } from '../core/prose.ts';
import { common } from '../messages/document/common.ts';
import { text } from './content.ts';
import type { Context } from './context.ts';
import { follow, type Destination } from './links.ts';

/** Where prose stands: its file decides what its links mean. */
export interface Scope {
  readonly context: Context;
  /** Path from the repository root. */
  readonly file: string;
}

/** A picture as the user wrote it. */
export interface PictureRef {
  readonly alt: string;
  readonly target: string;
  readonly title?: string;
}

type TextRun = Extract<Inline, { kind: 'text' }>;

function isTextRun(run: Inline | undefined): run is TextRun {
  return run?.kind === 'text';
}

/** ` [B-01, hlm. 4]` after the words that refer to an entry; the words may name it already. */
function marker({ say }: Context, words: string, to: Destination): Content {
  if (to.kind === 'file') return words.includes(to.name) ? [] : text(` [${to.name}]`);
  if (to.kind !== 'listing') return [];
  const { listing, page } = to;
  const id = listing.id !== undefined && !words.includes(listing.id) ? listing.id : '';
  const place = page === undefined ? '' : say(common.pageOf)({ page });
  const inside = [id, place].filter((part) => part !== '').join(', ');
  return inside === ''
    ? []
    : [
        ...text(' '),
        ...text(`[${inside}]`, { link: to.link.startsWith('#') ? to.link : `#${listing.anchor}` }),
      ];
}

function linkOf(to: Destination): string | undefined {
  return to.kind === 'listing' || to.kind === 'link' ? to.link : undefined;
}

function relinked(run: TextRun, address: string | undefined): TextRun {
  if (address !== undefined) return { ...run, link: address };
  const { link, ...bare } = run;
  return link === undefined ? run : bare;
}

/** Runs of the same link, which Markdown splits where the look changes inside it. */
function linkedRuns(scope: Scope, runs: readonly TextRun[], link: string): Content {
  const to = follow(scope.context, scope.file, link);
  const address = linkOf(to);
  const words = runs.map((run) => run.text).join('');
  return [...runs.map((run) => relinked(run, address)), ...marker(scope.context, words, to)];
}

/** The user's runs with links that lead somewhere in the document; pictures among the words are left out. */
export function convertRuns(scope: Scope, content: readonly Inline[]): Content {
  const out: Inline[] = [];
  for (let index = 0; index < content.length; index += 1) {
    const run = content[index] as Inline;
    if (run.kind === 'image') continue;
    if (run.kind === 'break' || run.link === undefined) {
      out.push(run);
      continue;
    }
    const same: TextRun[] = [run];
    for (let next = content[index + 1]; isTextRun(next) && next.link === run.link;) {
      same.push(next);
      index += 1;
      next = content[index + 1];
    }
    for (const linked of linkedRuns(scope, same, run.link)) out.push(linked);
  }
  return out;
}

/** The pictures that stand among words, to be shown after them. */
export function picturesAmong(content: readonly Inline[]): readonly PictureRef[] {
  return content.flatMap((run) => (run.kind === 'image' ? [{ alt: run.alt, target: run.target }] : []));
}
