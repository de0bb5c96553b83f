import { readTables, tableOf, type Tables } from '../truetype.ts';
import { pdfString, type Kit, type PdfRef } from './pdfkit.ts';
import { codeOf, openSubset, subsetFont, type Subset } from './subset.ts';

type MakeRef = Kit['ref'];

/** A font of the file, of which only the glyphs are embedded that were asked for. */
export interface PdfFont {
  /** Its name in the resources of pages. */
  readonly id: string;
  readonly ref: PdfRef;
  /** The code that shows a glyph, and stands for a character in text that is copied. */
  readonly code: (glyph: number, codePoint: number) => number;
  /** Writes the font; no code may be asked for after that. */
  readonly end: () => void;
}

interface Embedding {
  readonly makeRef: MakeRef;
  readonly ref: PdfRef;
  readonly tables: Tables;
  readonly subset: Subset;
  /** The character of each code. */
  readonly characters: readonly number[];
  readonly name: string;
}

/** Embeds a TrueType font; `order` tells it from the others of the file. */
export function embedFont(makeRef: MakeRef, bytes: Uint8Array, order: number): PdfFont {
  const tables = readTables(bytes);
  const subset = openSubset();
  const characters: number[] = [0];
  const ref = makeRef();
  const name = `${subsetTag(order)}+${postscriptName(tables)}`;
  return {
    id: `F${order}`,
    ref,
    code: (glyph, codePoint) => {
      const code = codeOf(subset, glyph);
      characters[code] ??= codePoint;
      return code;
    },
    end: () => writeFont({ makeRef, ref, tables, subset, characters, name }),
  };
}

/** Six letters that mark a font as a part of one. */
function subsetTag(order: number): string {
  return Array.from({ length: 6 }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(order / 26 ** (5 - place)) % 26)),
  ).join('');
}

const POSTSCRIPT = 6;

/** The name that PostScript knows a font by, in the record for Windows. */
function postscriptName(tables: Tables): string {
  const view = tableOf(tables, 'name');
  const strings = view.getUint16(4);
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const record = 6 + index * 12;
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== POSTSCRIPT) continue;
    const from = strings + view.getUint16(record + 10);
    const length = view.getUint16(record + 8);
    const text = Buffer.from(view.buffer, view.byteOffset + from, length);
    return Buffer.from(text)
      .swap16()
      .toString('utf16le')
      .replaceAll(/[^\w-]/g, '');
  }
  return 'Font';
}

function writeFont(embedding: Embedding): void {
  const { makeRef, ref, tables, subset, name } = embedding;
  const file = makeRef();
  // the subset first: it may need more glyphs than were asked for
  const bytes = subsetFont(tables, subset);
  file.data = { Length1: bytes.length };
  file.end(bytes);
  const descendant = makeRef({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: pdfString('Adobe'), Ordering: pdfString('Identity'), Supplement: 0 },
    FontDescriptor: writeDescriptor(embedding, file),
    W: [0, widths(tables, subset)],
    CIDToGIDMap: 'Identity',
  });
  descendant.end();
  ref.data = {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: writeCharacters(embedding),
  };
  ref.end();
}

/** Widths of the subset in thousandths of the size. */
function widths(tables: Tables, { glyphs }: Subset): number[] {
  const hmtx = tableOf(tables, 'hmtx');
  const full = tableOf(tables, 'hhea').getUint16(34);
  const unit = tableOf(tables, 'head').getUint16(18);
  return glyphs.map((glyph) => (hmtx.getUint16(Math.min(glyph, full - 1) * 4) * 1000) / unit);
}

const SYMBOLIC = 4;
const ITALIC = 64;

function writeDescriptor({ makeRef, tables, name }: Embedding, file: PdfRef): PdfRef {
  const head = tableOf(tables, 'head');
  const hhea = tableOf(tables, 'hhea');
  const post = tableOf(tables, 'post');
  const heights = tableOf(tables, 'OS/2');
  const scaled = (units: number): number => (units * 1000) / head.getUint16(18);
  const italic = (head.getUint16(44) & 2) !== 0;
  const descriptor = makeRef({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC | (italic ? ITALIC : 0),
    FontBBox: [36, 38, 40, 42].map((at) => scaled(head.getInt16(at))),
    ItalicAngle: post.getInt32(4) / 0x10000,
    Ascent: scaled(hhea.getInt16(4)),
    Descent: scaled(hhea.getInt16(6)),
    CapHeight: scaled(heights.getInt16(88)),
    XHeight: scaled(heights.getInt16(86)),
    StemV: 0,
    FontFile2: file,
  });
  descriptor.end();
  return descriptor;
}

/** Codes in one range of the map. */
const RANGE = 256;

/** The map from codes to characters, for whoever copies or reads aloud. */
function writeCharacters({ makeRef, characters, subset }: Embedding): PdfRef {
  const units = subset.glyphs.map((_, code) => {
    const text = Buffer.from(String.fromCodePoint(characters[code] ?? 0), 'utf16le').swap16();
    return `<${text.toString('hex')}>`;
  });
  const ranges: string[] = [];
  for (let from = 0; from < units.length; from += RANGE) {
    const part = units.slice(from, from + RANGE);
    ranges.push(`<${hexadecimal(from)}> <${hexadecimal(from + part.length - 1)}> [${part.join(' ')}]`);
  }
  const map = makeRef();
  map.end(Buffer.from(CHARACTERS.replace('RANGES', `${ranges.length} beginbfrange\n${ranges.join('\n')}`)));
  return map;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
};

/** The two bytes of a code inside a string. */
export function codeSyntax(code: number): string {
  return String.fromCharCode(code >> 8, code & 0xff).replaceAll(
    /[\n\r\\()]/g,
    (sign) => ESCAPES[sign] ?? sign,
  );
}

function hexadecimal(code: number): string {
  return code.toString(16).padStart(4, '0');
}

const CHARACTERS = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
RANGES
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
