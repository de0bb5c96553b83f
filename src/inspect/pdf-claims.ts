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
  for (let offset = 0; offset < source.size; offset += CHUNK - OVERLAP) {
    const text = Buffer.from(source.read(offset, CHUNK)).toString('latin1');
    script ||= text.includes('/JavaScript') && SCRIPT.test(text);
    if (!text.includes('pdfaid:')) continue;
    part = lastOf(PART, text) ?? part;
    level = lastOf(LEVEL, text) ?? level;
  }
  if (part === undefined) return { script };
  return { conformance: `PDF/A-${part}${level?.toUpperCase() ?? ''}`, script };
}
