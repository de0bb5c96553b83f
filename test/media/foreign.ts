/** A PDF made of objects as text; object 1 is the catalog, and streams are given with their content. */
export type Piece = string | readonly [dictionary: string, content: string];

/** Writes pieces as the objects 1, 2, 3 … of a file. */
export function pdfOf(pieces: readonly Piece[]): Buffer {
  const chunks = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  const put = (text: string): void => {
    const chunk = Buffer.from(text, 'latin1');
    chunks.push(chunk);
    length += chunk.length;
  };
  pieces.forEach((piece, index) => {
    offsets.push(length);
    const body =
      typeof piece === 'string'
        ? piece
        : `<< ${piece[0]} /Length ${piece[1].length} >>\nstream\n${piece[1]}\nendstream`;
    put(`${index + 1} 0 obj\n${body}\nendobj\n`);
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  put(`xref\n0 ${pieces.length + 1}\n0000000000 65535 f \n${rows}`);
  put(`trailer\n<< /Size ${pieces.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(chunks);
}

/** What a page of one content stream says beside its content. */
export interface PageOf {
  readonly content: string;
  /** Entries of the page. */
  readonly page?: string;
  readonly resources?: string;
  /** Entries of the catalog. */
  readonly catalog?: string;
  /** Objects from number 5 on. */
  readonly more?: readonly Piece[];
}

/** A PDF of one page, of A4 unless it says otherwise. */
export function onePage({ content, page = '', resources = '', catalog = '', more = [] }: PageOf): Buffer {
  const box = page.includes('/MediaBox') ? '' : '/MediaBox [0 0 595 842]';
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R ${box} /Contents 4 0 R /Resources << ${resources} >> ${page} >>`,
    ['', content],
    ...more,
  ]);
}

export const HELVETICA = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';

/** A dark square in the lower left part of the page. */
export const SQUARE = '0.1 g 60 80 200 200 re f';
