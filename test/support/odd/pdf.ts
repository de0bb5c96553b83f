import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import Pdfkit from 'pdfkit';

/** Body of a numbered object: what stands between `obj` and `endobj`. */
type Body = string | Buffer;

export function stream(entries: string, data: string | Buffer): Buffer {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
  const head = `<< ${entries} /Length ${bytes.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream', 'latin1')]);
}

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
export function rawPdf(objects: readonly Body[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  const offsets = objects.map((body, index) => {
    const offset = length;
    const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), bytes, Buffer.from('\nendobj\n')]));
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  add(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

export interface RawPage {
  /** Words on the page; none where it is drawn by `content` alone. */
  readonly words?: string;
  /** Operators. */
  readonly content?: string | Buffer;
  /** Further entries of the page, as `/Rotate 90`. */
  readonly more?: string;
  readonly filter?: string;
}

export interface RawParts {
  readonly pages: readonly RawPage[];
  /** Further entries of the catalogue. */
  readonly catalog?: string;
  /** Objects from number 4 on, before the pages. */
  readonly objects?: readonly Body[];
  /** Further resources of every page, as `/XObject << … >>`. */
  readonly resources?: string;
  readonly trailer?: string;
}

/** A PDF of A4 pages. Its objects: 1 catalogue, 2 pages, 3 Helvetica, from 4 on those given. */
export function pagesPdf({
  pages,
  catalog = '',
  objects = [],
  resources = '',
  trailer = '',
}: RawParts): Buffer {
  const first = 4 + objects.length;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const bodies = pages.flatMap(({ words, content, more = '', filter = '' }, index): Body[] => {
    const text =
      words === undefined ? '' : `BT /F1 12 Tf 72 720 Td (${words.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`;
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89] /Contents ${first + index * 2 + 1} 0 R ${more} /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`,
      stream(filter, content ?? text),
    ];
  });
  return rawPdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      HELVETICA,
      ...objects,
      ...bodies,
    ],
    trailer,
  );
}

/** One page of words. */
export const plainPdf = (words = 'Laporan pelaksanaan layanan'): Buffer => pagesPdf({ pages: [{ words }] });

/** What a scanner makes: pages that are pictures, without a letter in them. */
export function scanPdf(pages = 1): Buffer {
  const picture = stream(
    '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8',
    Buffer.alloc(64, 0x7f),
  );
  const page = { content: 'q 595 0 0 841 0 0 cm /S Do Q' };
  return pagesPdf({
    pages: Array.from({ length: pages }, () => page),
    objects: [picture],
    resources: '/XObject << /S 4 0 R >>',
  });
}

/** A PDF with a signature dictionary whose byte range covers it; nobody's key was used. */
export function signedPdf(words = 'Surat pernyataan'): Buffer {
  const signature =
    "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [0 10 20 30] /Contents <30820102> /M (D:20240311090000+07'00') >>";
  const field =
    '<< /Type /Annot /Subtype /Widget /FT /Sig /T (Tanda tangan) /V 4 0 R /Rect [72 72 272 132] /F 132 >>';
  return pagesPdf({
    pages: [{ words, more: '/Annots [5 0 R]' }],
    catalog: '/AcroForm << /Fields [5 0 R] /SigFlags 3 >>',
    objects: [signature, field],
  });
}

/** A field for a signature that nobody has signed. */
export function unsignedFieldPdf(): Buffer {
  const field = '<< /Type /Annot /Subtype /Widget /FT /Sig /T (Tanda tangan) /Rect [72 72 272 132] /F 4 >>';
  return pagesPdf({
    pages: [{ words: 'Belum ditandatangani', more: '/Annots [4 0 R]' }],
    catalog: '/AcroForm << /Fields [4 0 R] >>',
    objects: [field],
  });
}

/** A PDF that says it is PDF/A-3A, runs a script and carries a file. */
export function claimingPdf(): Buffer {
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description></rdf:RDF></x:xmpmeta>';
  return pagesPdf({
    pages: [{ words: 'Dengan lampiran dan skrip' }],
    catalog:
      '/Metadata 4 0 R /Names << /EmbeddedFiles << /Names [(data.csv) 6 0 R] >> /JavaScript << /Names [(awal) 7 0 R] >> >>',
    objects: [
      stream('/Type /Metadata /Subtype /XML', xmp),
      stream('/Type /EmbeddedFile', 'a,b\n1,2\n'),
      '<< /Type /Filespec /F (data.csv) /UF (data.csv) /EF << /F 5 0 R >> >>',
      '<< /S /JavaScript /JS (app.alert\\(1\\)) >>',
      '<< /Title (Laporan tahunan) /CreationDate (D:20240229101112Z) >>',
    ],
    trailer: '/Info 8 0 R',
  });
}

/** Encrypted by pdfkit. With a user password it opens for nobody; with an owner's alone it opens for everybody. */
export function encryptedPdf(passwords: {
  readonly userPassword?: string;
  readonly ownerPassword?: string;
}): Promise<Buffer> {
  const pdf = new Pdfkit({ ...passwords, info: { CreationDate: new Date(0) } });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.text('Dokumen terkunci');
  const whole = new Promise<Buffer>((resolve) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
  });
  pdf.end();
  return whole;
}

/** Cut off in the middle, as a download that broke. */
export function truncatedPdf(): Buffer {
  const whole = pagesPdf({
    pages: Array.from({ length: 5 }, (_, index) => ({ words: `Halaman ${index + 1}` })),
  });
  return whole.subarray(0, Math.floor(whole.length / 3));
}

/** A few kilobytes that unpack, twice, to so many megabytes of operators. */
export function pdfBomb(megabytes = 1000): Buffer {
  const segment = deflateRawSync(Buffer.alloc(1024 * 1024, 'q Q '), { finishFlush: constants.Z_FULL_FLUSH });
  const once = Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: megabytes }, () => segment),
    Buffer.from([0x03, 0x00]),
  ]);
  return pagesPdf({
    pages: [{ content: deflateSync(once), filter: '/Filter [/FlateDecode /FlateDecode]' }],
  });
}

/** Forms that draw forms that draw forms: a page that takes longer than anybody lives. */
export function endlessPdf(levels = 25): Buffer {
  const forms = Array.from({ length: levels }, (_, index) => {
    const last = index === levels - 1;
    const resources = last ? '' : `/Resources << /XObject << /N ${5 + index} 0 R >> >>`;
    const body = last ? '0 0 m 1 1 l S' : '/N Do '.repeat(12);
    return stream(`/Type /XObject /Subtype /Form /BBox [0 0 600 900] ${resources}`, body);
  });
  return pagesPdf({ pages: [{ content: '/N Do' }], objects: forms, resources: '/XObject << /N 4 0 R >>' });
}
