import type { FileFacts, PdfFacts } from '../core/file-facts.ts';
import type { ByteSource } from '../media/bytes.ts';
import { foldedText } from '../media/pdf-page.ts';
import { withPdf, type Pdf, type PdfPage } from '../media/pdfium.ts';
import { claimsOf } from './pdf-claims.ts';

type Known = Pick<FileFacts, 'pdf' | 'trouble'>;

/** Pages that are looked at, and code units of text that are kept of all of them. */
const MOST_PAGES = 2000;
const MOST_TEXT = 1_500_000;
/** PDFium counts bytes in 32 bits. */
const MOST_BYTES = 2 ** 32 - 1;

interface Seen {
  readonly sizes: [number, number][];
  readonly text: string[];
  readonly blank: number[];
  left: number;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

function take(seen: Seen, page: PdfPage, number: number): void {
  seen.sizes.push([hundredths(page.width), hundredths(page.height)]);
  const text = foldedText(page.text(seen.left));
  seen.left -= text.length;
  seen.text.push(text);
  if (text === '' && !page.drawn()) seen.blank.push(number);
}

/** The day in `D:20240131…`, where it is one. */
function dayOf(date: string): string | undefined {
  const [, year, month = '01', day = '01'] = /^(?:D:)?((?:19|20)\d{2})(\d{2})?(\d{2})?/.exec(date) ?? [];
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

function factsOf(pdf: Pdf, claims: ReturnType<typeof claimsOf>): PdfFacts | 'damaged' {
  const looked = Math.min(pdf.pages, MOST_PAGES);
  const seen: Seen = { sizes: [], text: [], blank: [], left: MOST_TEXT };
  for (let index = 0; index < looked && seen.left > 0; index += 1) {
    const found = pdf.page(index, (page) => {
      take(seen, page, index + 1);
      return true;
    });
    if (found !== true) return 'damaged';
  }
  const title = foldedText(pdf.info('Title'));
  const created = dayOf(pdf.info('CreationDate'));
  return {
    pages: pdf.pages,
    encrypted: pdf.encrypted,
    sizes: seen.sizes,
    text: seen.text,
    blank: seen.blank,
    cut: seen.sizes.length < pdf.pages || seen.left <= 0,
    signatures: pdf.signatures,
    ...(claims.conformance === undefined ? {} : { conformance: claims.conformance }),
    attachments: pdf.attachments,
    javascript: pdf.scripts > 0 || claims.script,
    ...(title === '' ? {} : { title }),
    ...(created === undefined ? {} : { created }),
  };
}

/** What a PDF is; in trouble where it does not open, or has pages that cannot be read. */
export async function pdfFacts(source: ByteSource): Promise<Known> {
  if (source.size > MOST_BYTES) return { trouble: 'too-large' };
  const facts = await withPdf(source, (pdf) => (pdf.pages < 1 ? 'damaged' : factsOf(pdf, claimsOf(source))));
  return typeof facts === 'string' ? { trouble: facts } : { pdf: facts };
}
