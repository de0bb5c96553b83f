import type { Pair } from '../core/chart.ts';
import type { Block, Content, DocumentModel } from '../core/document.ts';
import { cleanText } from './characters.ts';
import { hasGlyph, sourceSans, type Fonts } from './fonts.ts';
import { picturesOf, type Ready } from './pictures.ts';

/** Characters that every font has. */
const COMMON = /^[ -~\n]*$/;

/** Characters of the document that the font cannot show, each once, in order of their codes; on the page a box stands for them. */
export function missingGlyphs(document: DocumentModel, fonts: Fonts = sourceSans()): readonly string[] {
  const face = fonts('regular');
  const found = new Set<string>();
  for (const text of documentTexts(document)) {
    if (!COMMON.test(text)) for (const character of cleanText(text)) found.add(character);
  }
  return [...found]
    .filter((character) => !hasGlyph(face, character))
    .toSorted((left, right) => (left.codePointAt(0) ?? 0) - (right.codePointAt(0) ?? 0));
}

/** Pictures that are neither in the file already nor can be drawn from their bytes, by key; on the page their description stands in a box. */
export function brokenPictures(
  document: DocumentModel,
  pressed: ReadonlyMap<string, Ready> = new Map(),
): readonly string[] {
  const pictures = picturesOf(document.images, pressed);
  const { cover } = document;
  const onCover = [cover?.picture, cover?.logo].flatMap((one) => one?.image ?? []);
  const keys = [...onCover, ...[...allBlocks(document.blocks)].flatMap(imagesOf)];
  return [...new Set(keys)].filter((key) => pictures(key) === undefined);
}

/** The pictures that a block itself shows. */
function imagesOf(block: Block): readonly string[] {
  if (block.kind === 'picture') return [block.image];
  if (block.kind === 'photos') return block.items.map(({ image }) => image);
  if (block.kind === 'letterhead') return block.logo === undefined ? [] : [block.logo.image];
  return block.kind === 'signature' && block.drawing !== undefined ? [block.drawing.image] : [];
}

/** Every block of a document, those within others included. */
export function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'list') yield* allBlocks(block.items.flat());
    if (block.kind === 'quote' || block.kind === 'callout') yield* allBlocks(block.content);
    if (block.kind === 'sheet') yield* allBlocks(block.content.map((one) => one.block));
  }
}

function* documentTexts(document: DocumentModel): Generator<string> {
  const { cover, labels } = document;
  yield* [document.title, document.header, document.footer, document.watermark ?? ''];
  yield* Object.values(labels);
  if (cover !== undefined) yield* coverTexts(cover);
  const own = [...document.blocks, ...(document.closing ?? [])];
  for (const block of allBlocks(own)) yield* blockTexts(block);
  for (const { divider, pages } of document.annexes ?? []) {
    for (const block of allBlocks(divider)) yield* blockTexts(block);
    for (const { stamp } of pages) yield* Object.values(stamp);
  }
}

function* coverTexts({
  facts,
  picture,
  logo,
  ...cover
}: NonNullable<DocumentModel['cover']>): Generator<string> {
  yield* Object.values(cover);
  for (const one of [picture, logo]) if (one !== undefined) yield one.alt;
  for (const { term, value } of facts) yield* [term, value];
}

/** The words that a block itself brings to the page, without those of blocks within it. */
const TEXTS: { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => readonly string[] } = {
  heading: (block) => contentTexts(block.text),
  paragraph: (block) => contentTexts(block.content),
  list: () => [],
  quote: (block) => [block.attribution ?? ''],
  code: (block) => [block.text],
  table: ({ caption, columns, rows }) => [
    caption ?? '',
    ...columns.map((column) => column.header),
    ...rows.flat().flatMap(contentTexts),
  ],
  facts: ({ caption, rows }) => [
    caption ?? '',
    ...rows.flatMap((row) => [row.term, ...contentTexts(row.value)]),
  ],
  picture: (block) => [block.alt, ...contentTexts(block.caption ?? [])],
  photos: ({ items }) => items.flatMap(({ alt, caption = [] }) => [alt, ...contentTexts(caption)]),
  chart: chartTexts,
  callout: (block) => [block.title],
  timeline: ({ events }) => events.flatMap(({ time, text }) => [time, ...contentTexts(text)]),
  badges: ({ items }) => items.flatMap(({ mark, label }) => [mark, label]),
  codes: ({ codes }) => codes.flatMap(({ label, address }) => [label, address]),
  comparison: ({ pairs, caption }) => [caption ?? '', ...pairs.flatMap(pairTexts)],
  bars: ({ groups, caption }) => [
    caption ?? '',
    ...groups.flatMap(({ name, bars }) => [name, ...bars.flatMap(({ time, label }) => [time, label])]),
  ],
  sheet: () => [],
  'page-break': () => [],
  letterhead: ({ agency, unit, details }) => [agency, unit ?? '', ...details],
  'letter-title': ({ title, number }) => [title, number],
  particulars: ({ rows }) => rows.flatMap((row) => [row.term, ...contentTexts(row.value)]),
  signature: ({ place, office, stamp, name, details }) => [place, ...office, stamp ?? '', name, ...details],
};

function blockTexts(block: Block): readonly string[] {
  const texts = TEXTS[block.kind] as (block: Block) => readonly string[];
  return texts(block);
}

function chartTexts({ chart, caption }: Extract<Block, { kind: 'chart' }>): readonly string[] {
  const points = chart.points.flatMap((point) => [point.time, point.label]);
  return [
    chart.title,
    chart.unit,
    chart.mark?.label ?? '',
    chart.baseline?.label ?? '',
    caption ?? '',
    ...points,
  ];
}

function pairTexts({ name, unit, before, after }: Pair): readonly string[] {
  return [name, unit, ...[before, after].flatMap(({ time, label }) => [time, label])];
}

function contentTexts(content: Content): readonly string[] {
  return content.flatMap((inline) =>
    inline.kind === 'text' ? [inline.text] : inline.kind === 'image' ? [inline.alt] : [],
  );
}
