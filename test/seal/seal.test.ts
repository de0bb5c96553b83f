import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LetterModel } from '../../src/core/letter-model.ts';
import { renderDocx } from '../../src/docx/index.ts';
import { sourceOf } from '../../src/media/bytes.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import {
  docxKeywords,
  DRAFT_KEYWORDS,
  isUntouchedDocx,
  isUntouchedPdf,
  sealPdf,
  withoutTimes,
} from '../../src/seal/index.ts';

const MODEL: LetterModel = {
  language: 'id',
  title: 'Surat contoh',
  author: 'Kabupaten Contoh',
  subject: 'Konsep',
  date: '2000-01-01T00:00:00Z',
  producer: 'inovasi 0',
  look: 'letter',
  header: '',
  footer: '',
  labels: { cover: '', contents: '', page: '', of: '', continued: '' },
  blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Isi surat.' }] }],
  images: new Map(),
};

let pdf: Uint8Array;
let docx: Uint8Array;

beforeAll(async () => {
  pdf = sealPdf(await renderPdf({ ...MODEL, keywords: DRAFT_KEYWORDS }));
  docx = withoutTimes(await renderDocx(MODEL, docxKeywords(await renderDocx(MODEL))));
});

/** The bytes with one of them changed. */
function spoilt(bytes: Uint8Array, at: number, by: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ by;
  return copy;
}

describe('a sealed PDF', () => {
  it('is untouched as it was written', () => {
    expect(isUntouchedPdf(pdf)).toBe(true);
  });

  it('is touched by any change of any byte, and by anything behind its end', () => {
    fc.assert(
      fc.property(fc.nat(pdf.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        expect(isUntouchedPdf(spoilt(pdf, at, by))).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(isUntouchedPdf(Buffer.concat([pdf, Buffer.from('\n')]))).toBe(false);
  });

  it('is nothing that only holds the words', async () => {
    expect(isUntouchedPdf(await renderPdf({ ...MODEL, keywords: DRAFT_KEYWORDS }))).toBe(false);
    expect(isUntouchedPdf(await renderPdf(MODEL))).toBe(false);
    expect(isUntouchedPdf(new Uint8Array())).toBe(false);
  });
});

describe('a sealed Word file', () => {
  it('is untouched as it was written, and not without its seal', async () => {
    expect(isUntouchedDocx(docx)).toBe(true);
    expect(isUntouchedDocx(await renderDocx(MODEL))).toBe(false);
  });

  it('is touched where another text stands in it', async () => {
    const blocks = [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Isi lain.' }] }] as const;
    const other = await renderDocx({ ...MODEL, blocks }, docxKeywords(await renderDocx(MODEL)));
    expect(isUntouchedDocx(other)).toBe(false);
  });

  it('is never mistaken, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(isUntouchedDocx(bytes)).toBe(false);
        expect(isUntouchedDocx(Buffer.concat([bytes, docx.subarray(docx.length - 60)]))).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.nat(docx.length - 1), fc.nat(255), (at, by) => {
        // any answer will do, as long as there is one
        expect(typeof isUntouchedDocx(spoilt(docx, at, by))).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

it('what looks into files tells a draft of ours', async () => {
  const { lookAtSource } = await import('../../src/inspect/look.ts');
  const facts = async (bytes: Uint8Array) =>
    lookAtSource(sourceOf(bytes), { sha256: '', size: bytes.length });
  expect((await facts(pdf)).draft).toBe(true);
  expect((await facts(docx)).draft).toBe(true);
  expect((await facts(Buffer.concat([pdf, Buffer.from('\n')]))).draft).toBeUndefined();
});
