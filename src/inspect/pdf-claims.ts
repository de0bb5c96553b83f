import type { ByteSource } from '../media/bytes.ts';

/** What stands plainly in the bytes of a PDF, packed or not. */
export interface PdfClaims {
  /** As `PDF/A-3A`: what it says of itself. */
  readonly conformance?: string;
  readonly script: boolean;
}

const CHUNK = 1024 * 1024;
/** No mark that is looked for is longer, so that one on the border of two chunks is seen. */
const OVERLAP = 512;

const PART = /pdfaid:part(?:>|\s*=\s*["'])\s*([1-4])/g;
const LEVEL = /pdfaid:conformance(?:>|\s*=\s*["'])\s*([A-Za-z])/g;
const SCRIPT = /\/S\s*\/JavaScript\b/;

function lastOf(pattern: RegExp, text: string): string | undefined {
  return [...text.matchAll(pattern)].at(-1)?.[1];
}

/** Reads a PDF through for what its parser does not tell. Metadata has to be legible without unpacking, so it is. */
export function claimsOf(source: ByteSource): PdfClaims {
  let [part, level]: (string | undefined)[] = [];
  let script = false;
  // One piece of memory for all of the file: what is not searched closer is not made into text either.
  const piece = Buffer.allocUnsafe(Math.min(CHUNK, source.size));
  for (let offset = 0; offset < source.size; offset += CHUNK - OVERLAP) {
    const bytes = piece.subarray(0, source.fill(offset, piece));
    const [scripted, claims] = [bytes.includes('/JavaScript'), bytes.includes('pdfaid:')];
    const text = scripted || claims ? bytes.toString('latin1') : '';
    script ||= scripted && SCRIPT.test(text);
    if (!claims) continue;
    part = lastOf(PART, text) ?? part;
    level = lastOf(LEVEL, text) ?? level;
  }
  if (part === undefined) return { script };
  return { conformance: `PDF/A-${part}${level?.toUpperCase() ?? ''}`, script };
}
