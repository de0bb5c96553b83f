import { createHash } from 'node:crypto';

/** Stands in a draft's keywords until its sum is known. */
const OPEN = '0'.repeat(64);
const KEYWORD = 'konsep-surat-inovasi';
const MARK = new RegExp(`${KEYWORD}:([0-9a-f]{64})`);

/** Keywords that make a PDF a draft of ours, before it is sealed. */
export const DRAFT_KEYWORDS = `${KEYWORD}:${OPEN}`;

function sumOf(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex');
}

/** Writes the sum of the whole file into the keywords that were kept free for it. */
export function sealPdf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(text.replaceAll(DRAFT_KEYWORDS, `${KEYWORD}:${sumOf(text)}`), 'latin1');
}

/**
 * Whether a PDF is, byte for byte, a draft that this program wrote: nobody has signed it, by hand or digitally, or
 * changed it in any other way.
 */
export function isUntouchedPdf(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  const sum = MARK.exec(text)?.[1];
  return sum !== undefined && sumOf(text.replaceAll(`${KEYWORD}:${sum}`, DRAFT_KEYWORDS)) === sum;
}
