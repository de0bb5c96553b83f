import { isWebAddress } from '../core/files.ts';
import type { Block, Content, Photograph } from '../core/document.ts';
import type { Evidence } from '../core/innovation.ts';
import { nameOf } from '../core/paths.ts';
import { hasScheme, splitTarget } from '../core/reference.ts';
import { formatPartialDate } from '../messages/dates.ts';
import { form as words } from '../messages/document/form.ts';
import { chartBlocks } from './charts.ts';
import { callout, joined, paragraph, text } from './content.ts';
import type { Context } from './context.ts';
import { hasPicture } from './images.ts';
import { pathFrom, toPage } from './links.ts';
import type { PictureRef, Scope } from './runs.ts';

const CHART = 'indikator:';

function* missing(context: Context, picture: PictureRef, reason: string): Generator<Block> {
  const { draft, say } = context;
  if (draft) yield callout('warning', say(words.pictureTitle), reason);
  const alt = picture.alt.trim() || picture.target;
  if (!draft) yield paragraph(say(words.picture)({ alt }), 'note');
}

function chart(context: Context, picture: PictureRef, id: string): readonly Block[] {
  const indicator = context.dossier.innovation.indikator?.find((entry) => entry.id === id);
  const blocks = indicator === undefined ? [] : chartBlocks(context, indicator, picture.title ?? picture.alt);
  if (blocks.length > 0) return blocks;
  return [...missing(context, picture, context.say(words.chartMissing)({ target: picture.target }))];
}

function remote(context: Context, picture: PictureRef, target: string): readonly Block[] {
  const { draft, say } = context;
  if (draft) return [...missing(context, picture, say(words.pictureRemote)({ target }))];
  const alt = say(words.picture)({ alt: picture.alt.trim() || target });
  return [paragraph(text(alt, isWebAddress(target) ? { link: target } : {}), 'note')];
}

/** The entry of the evidence that a file belongs to. */
function evidenceAt({ dossier, listings }: Context, path: string): Evidence | undefined {
  const listing = listings.byPath.get(path);
  return listing === undefined
    ? undefined
    : dossier.evidence.find((entry) => listings.of.get(entry) === listing);
}

/** When and where a picture was taken, as far as its entry says. */
export function whenAndWhere({ language }: Context, { tanggal, tempat }: Evidence): Content {
  const date = tanggal === undefined ? '' : formatPartialDate(tanggal, language);
  return joined([text(date), text(tempat?.trim() ?? '')], ', ');
}

/** The id of the entry that a file belongs to, leading to the page that shows the whole. */
export function idOf(context: Context, path: string, shown = (id: string): string => id): Content {
  const listing = context.listings.byPath.get(path);
  if (listing?.id === undefined) return [];
  return text(shown(listing.id), { link: toPage(context, listing, path) });
}

function captionOf(context: Context, picture: PictureRef, path: string): { caption?: Content } {
  const words = (picture.title ?? picture.alt).trim();
  const entry = evidenceAt(context, path);
  const taken = entry === undefined ? [] : whenAndWhere(context, entry);
  const said = taken.length === 0 ? text(words) : joined([text(words.replace(/\.$/, '')), taken], '. ');
  const caption = joined([said, idOf(context, path, (id) => `[${id}]`)], ' ');
  return caption.length === 0 ? {} : { caption };
}

/** The id of the indicator that a picture's target names; undefined where it is an ordinary picture. */
export function chartTarget(target: string): string | undefined {
  return target.startsWith(CHART) ? splitTarget(target).target.slice(CHART.length) : undefined;
}

/** A picture of the user: a chart, an image of the dossier, or what stands in for one that cannot be shown. */
export function pictureBlocks({ context, file }: Scope, picture: PictureRef): readonly Block[] {
  const id = chartTarget(picture.target);
  if (id !== undefined) return chart(context, picture, id);
  const { target } = splitTarget(picture.target);
  if (isWebAddress(target) || hasScheme(target)) return remote(context, picture, picture.target);
  const path = pathFrom(context, file, target);
  if (path === undefined || !hasPicture(context, path)) {
    return [...missing(context, picture, context.say(words.pictureMissing)({ target }))];
  }
  const told = evidenceAt(context, path)?.teks?.trim();
  const alt = picture.alt.trim() || told || picture.title?.trim() || nameOf(path);
  return [{ kind: 'picture', image: path, alt, ...captionOf(context, picture, path) }];
}

/** Blocks in which pictures that follow one another stand side by side. */
export function sideBySide(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    if (block.kind !== 'picture' || (before?.kind !== 'picture' && before?.kind !== 'photos')) {
      out.push(block);
      continue;
    }
    const items = before.kind === 'photos' ? before.items : [photograph(before)];
    out[out.length - 1] = { kind: 'photos', items: [...items, photograph(block)] };
  }
  return out;
}

function photograph({ kind: _kind, ...rest }: Extract<Block, { kind: 'picture' }>): Photograph {
  return rest;
}
