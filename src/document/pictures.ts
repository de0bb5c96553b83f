import { isWebAddress } from '../core/files.ts';
import type { Block } from '../core/document.ts';
import { nameOf } from '../core/paths.ts';
import { hasScheme, splitTarget } from '../core/reference.ts';
import { form as words } from '../messages/document/form.ts';
import { chartBlocks } from './charts.ts';
import { callout, paragraph, text } from './content.ts';
import type { Context } from './context.ts';
import { pathFrom } from './links.ts';
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

function captionOf({ listings }: Context, picture: PictureRef, path: string): { caption?: string } {
  const words = (picture.title ?? picture.alt).trim();
  const id = listings.byPath.get(path)?.id;
  const caption = [words, id === undefined ? '' : `[${id}]`].filter((part) => part !== '').join(' ');
  return caption === '' ? {} : { caption };
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
  if (path === undefined || !context.images.has(path)) {
    return [...missing(context, picture, context.say(words.pictureMissing)({ target }))];
  }
  const alt = picture.alt.trim() || picture.title?.trim() || nameOf(path);
  return [{ kind: 'picture', image: path, alt, ...captionOf(context, picture, path) }];
}
