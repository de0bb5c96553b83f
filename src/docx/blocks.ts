import {
  BorderStyle,
  HeightRule,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { Content, Signature } from '../core/document.ts';
import type { LetterBlock, LetterModel } from '../core/letter-model.ts';
import { centred, paragraph, SMALL } from './paragraphs.ts';
import { pictureKind } from './pictures.ts';

/** Width of the text in twentieths of a point: A4 with margins of 2.7 and 2.4 cm. */
export const WIDTH = 9015;
const INDENT = 340;
const LOGO = 88;
const SIGNATURE_LEFT = Math.round(WIDTH * 0.54);

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const DOUBLE_RULE = {
  bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: 4, color: '000000' },
};

type Part = Paragraph | Table;
type Of<K extends LetterBlock['kind']> = Extract<LetterBlock, { kind: K }>;

function cell(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({ children: [...children], width: { size: width, type: WidthType.DXA } });
}

function invisible(rows: readonly TableRow[], widths: readonly number[], indent = 0): Table {
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
  });
}

function headLines({ agency, unit, details }: Of<'letterhead'>): Paragraph[] {
  const names = unit === undefined ? [agency] : [agency, unit];
  return [
    ...names.map((name, index) => centred(name, { bold: true, size: index === names.length - 1 ? 30 : 24 })),
    ...details.map((detail) => centred(detail, { size: SMALL })),
  ];
}

function rule(): Paragraph {
  return new Paragraph({ border: DOUBLE_RULE, spacing: { after: 240 }, children: [] });
}

function letterhead(block: Of<'letterhead'>, { images }: LetterModel): Part[] {
  const lines = headLines(block);
  const bytes = block.logo === undefined ? undefined : images.get(block.logo.image);
  const picture = bytes === undefined ? undefined : pictureKind(bytes);
  if (bytes === undefined || picture === undefined) return [...lines, rule()];
  const scale = Math.min(LOGO / picture.width, LOGO / picture.height);
  const altText = { name: 'logo', description: block.logo?.alt ?? '', title: '' };
  const image = new ImageRun({
    type: picture.type,
    data: bytes,
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText,
  });
  const widths = [1500, WIDTH - 1500];
  const row = new TableRow({
    children: [cell([new Paragraph({ children: [image] })], 1500), cell(lines, WIDTH - 1500)],
  });
  return [invisible([row], widths), rule()];
}

function particulars({ rows }: Of<'particulars'>): Part[] {
  const widths = [2600, 240, WIDTH - INDENT - 2840];
  const close: IParagraphOptions = { spacing: { after: 40 } };
  const lines = rows.map(
    ({ term, value }) =>
      new TableRow({
        cantSplit: true,
        children: [term, ':', value].map((content, index) =>
          cell([paragraph(content, close)], widths[index] ?? 0),
        ),
      }),
  );
  return [invisible(lines, widths, INDENT), paragraph('', { spacing: { after: 60 } })];
}

function table({ columns, rows }: Of<'table'>): Part[] {
  const total = columns.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const widths = columns.map(({ weight = 1 }) => Math.floor((weight / total) * WIDTH));
  const line = (cells: readonly (Content | string)[], bold: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: bold,
      children: cells.map((content, index) =>
        cell(
          [paragraph(content, { spacing: { before: 40, after: 40 } }, { bold, size: 20 })],
          widths[index] ?? 0,
        ),
      ),
    });
  const head = line(
    columns.map(({ header }) => header),
    true,
  );
  const grid = new Table({
    rows: [head, ...rows.map((row) => line(row, false))],
    columnWidths: widths,
    width: { size: WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
  return [grid, paragraph('', { spacing: { after: 60 } })];
}

const STAMP = { width: 1250, height: 1150 } as const;

function stampBox(words: string): Table {
  const dashed = { style: BorderStyle.DASHED, size: 4, color: '777777' } as const;
  return new Table({
    rows: [
      new TableRow({
        height: { value: STAMP.height, rule: HeightRule.EXACT },
        children: [
          new TableCell({
            verticalAlign: VerticalAlign.CENTER,
            children: [centred(words, { size: 16 })],
          }),
        ],
      }),
    ],
    columnWidths: [STAMP.width],
    width: { size: STAMP.width, type: WidthType.DXA },
    indent: { size: SIGNATURE_LEFT, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: dashed, bottom: dashed, left: dashed, right: dashed },
  });
}

function signLine(text: string, bold = false): Paragraph {
  const together: IParagraphOptions = { keepNext: true, keepLines: true, spacing: { after: 0 } };
  return paragraph(text, { ...together, indent: { left: SIGNATURE_LEFT } }, { bold });
}

function signature({ place, office, stamp, name, details }: Signature): Part[] {
  const room = stamp === undefined ? [signLine(''), signLine(''), signLine('')] : [stampBox(stamp)];
  return [
    ...['', place, ...office].map((text) => signLine(text)),
    signLine(''),
    ...room,
    signLine(''),
    signLine(name, true),
    ...details.map((text) => signLine(text)),
  ];
}

function callout({ title, content }: Of<'callout'>): Part[] {
  const inner = content.flatMap((block) => (block.kind === 'paragraph' ? [paragraph(block.content)] : []));
  return [paragraph(title, { keepNext: true }, { bold: true }), ...inner];
}

const PARTS: { readonly [K in LetterBlock['kind']]: (block: Of<K>, model: LetterModel) => Part[] } = {
  letterhead,
  'letter-title': ({ title, number }) => [
    centred(title, { bold: true, size: 26 }, { spacing: { before: 120, after: 0 } }),
    centred(number, {}, { spacing: { after: 280 } }),
  ],
  paragraph: ({ content, keep }) => [paragraph(content, { keepNext: keep === true })],
  particulars,
  table,
  callout,
  signature,
};

/** The parts of a Word document that one block of a letter becomes. */
export function partsOf(block: LetterBlock, model: LetterModel): readonly Part[] {
  const make = PARTS[block.kind] as (block: LetterBlock, model: LetterModel) => Part[];
  return make(block, model);
}
