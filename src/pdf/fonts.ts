import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cleanText } from './characters.ts';
import type { FaceName, TextStyle } from './theme.ts';
import { readMetrics, type FontMetrics } from './truetype.ts';

/** A word as glyphs, in thousandths of the size. */
export interface Shape {
  readonly text: string;
  readonly width: number;
  readonly glyphs: readonly number[];
  readonly codePoints: readonly number[];
  /** Correction after each glyph. */
  readonly kerns: readonly number[];
}

export interface Face {
  readonly name: FaceName;
  readonly bytes: Uint8Array;
  readonly metrics: FontMetrics;
  readonly shape: (text: string) => Shape;
}

/** The faces of the document's family, each read when it is first used. */
export type Fonts = (name: FaceName) => Face;

const FILES: Readonly<Record<FaceName, string>> = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  italic: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  bold: '600SemiBold/SourceSans3_600SemiBold.ttf',
  boldItalic: '600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
};

/** Source Sans 3 from its package. */
export function sourceSans(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  return fontsFrom((name) => readFileSync(resolve(`@expo-google-fonts/source-sans-3/${FILES[name]}`)));
}

/** A family whose TrueType files come from `read`. */
function fontsFrom(read: (name: FaceName) => Uint8Array): Fonts {
  const faces = new Map<FaceName, Face>();
  return (name) => {
    const known = faces.get(name);
    if (known !== undefined) return known;
    const face = openFace(name, read(name));
    faces.set(name, face);
    return face;
  };
}

function openFace(name: FaceName, bytes: Uint8Array): Face {
  const metrics = readMetrics(bytes);
  const shapes = new Map<string, Shape>();
  const shape = (text: string): Shape => {
    let known = shapes.get(text);
    if (known === undefined) {
      known = shapeText(text, metrics);
      shapes.set(text, known);
    }
    return known;
  };
  return { name, bytes, metrics, shape };
}

/** What stands for a character that the font lacks: a visible box, or a question mark. */
const FALLBACKS = [0x25a1, 0x3f];

function shapeText(text: string, metrics: FontMetrics): Shape {
  const scale = 1000 / metrics.unitsPerEm;
  const glyphs: number[] = [];
  const codePoints: number[] = [];
  const kerns: number[] = [];
  let width = 0;
  let previous: number | undefined;
  for (const character of text) {
    const codePoint = printable(character.codePointAt(0) ?? 0, metrics);
    const glyph = metrics.glyph(codePoint);
    if (previous !== undefined) {
      const kern = metrics.kern(previous, glyph) * scale;
      kerns.push(kern);
      width += kern;
    }
    glyphs.push(glyph);
    codePoints.push(codePoint);
    width += metrics.advance(glyph) * scale;
    previous = glyph;
  }
  return { text, width, glyphs, codePoints, kerns };
}

function printable(codePoint: number, metrics: FontMetrics): number {
  if (metrics.glyph(codePoint) !== 0) return codePoint;
  return FALLBACKS.find((fallback) => metrics.glyph(fallback) !== 0) ?? 0x20;
}

/** Whether a face can show a character. */
export function hasGlyph(face: Face, character: string): boolean {
  return face.metrics.glyph(character.codePointAt(0) ?? 0) !== 0;
}

/** Width of a line of text in points. */
export function textWidth(fonts: Fonts, text: string, style: TextStyle): number {
  return (fonts(style.face).shape(cleanText(text)).width * style.size) / 1000;
}
