import { lfsPointer } from '../support/odd/others.ts';
import { encryptedPdf, plainPdf, scanPdf, signedPdf, truncatedPdf } from '../support/odd/pdf.ts';
import { heic, jpeg, png } from '../support/odd/pictures.ts';
import { HELVETICA, onePage, SQUARE } from './foreign.ts';

/** A file that others made, and how many pages of it are to be seen. */
export interface ForeignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

const TEXT = 'BT /F1 24 Tf 72 700 Td (Halo) Tj ET';
const STAMP: readonly [string, string] = [
  '/Type /XObject /Subtype /Form /BBox [0 0 10 5]',
  '1 0 0 rg 0 0 10 5 re f',
];

/** Files of every kind that annexes have trouble with. */
export async function foreignFiles(): Promise<readonly ForeignFile[]> {
  const stamped =
    '/Annots [<< /Type /Annot /Subtype /Stamp /Rect [300 300 400 350] /F 4 /AP << /N 5 0 R >> >>]';
  const layers = {
    catalog: '/OCProperties << /OCGs [5 0 R] /D << /OFF [5 0 R] >> >>',
    resources: '/Properties << /L 5 0 R >>',
    more: ['<< /Type /OCG /Name (Tersembunyi) >>'],
  };
  const field = '/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (isi) /Rect [9 9 99 30] >>]';
  const turned = '/MediaBox [0 0 500 600] /CropBox [100 100 300 500] /Rotate 90';
  return [
    { name: 'biasa.pdf', bytes: plainPdf(), pages: 1 },
    { name: 'pindaian.pdf', bytes: scanPdf(3), pages: 3 },
    { name: 'bertanda-tangan.pdf', bytes: signedPdf(), pages: 1 },
    { name: 'sandi-pemilik.pdf', bytes: await encryptedPdf({ ownerPassword: 'pemilik' }), pages: 1 },
    {
      name: 'sandi-buka.pdf',
      bytes: await encryptedPdf({ userPassword: 'rahasia', ownerPassword: 'pemilik' }),
      pages: 0,
    },
    { name: 'fon-luar.pdf', bytes: onePage({ content: TEXT, resources: HELVETICA }), pages: 1 },
    { name: 'berputar.pdf', bytes: onePage({ content: SQUARE, page: turned }), pages: 1 },
    { name: 'a0.pdf', bytes: onePage({ content: SQUARE, page: '/MediaBox [0 0 3370 2384]' }), pages: 1 },
    { name: 'kecil.pdf', bytes: onePage({ content: SQUARE, page: '/MediaBox [0 0 90 50]' }), pages: 1 },
    { name: 'cetak.pdf', bytes: onePage({ content: '1 0 0 0 k 9 9 50 50 re f' }), pages: 1 },
    { name: 'berstempel.pdf', bytes: onePage({ content: SQUARE, page: stamped, more: [STAMP] }), pages: 1 },
    { name: 'berlapis.pdf', bytes: onePage({ content: `/OC /L BDC ${SQUARE} EMC`, ...layers }), pages: 1 },
    { name: 'formulir.pdf', bytes: onePage({ content: SQUARE, page: field }), pages: 1 },
    { name: 'terpotong.pdf', bytes: truncatedPdf(), pages: 2 },
    { name: 'laman.pdf', bytes: Buffer.from('<html>bukan PDF</html>'), pages: 0 },
    { name: 'penunjuk.pdf', bytes: lfsPointer(), pages: 0 },
    { name: 'foto.jpg', bytes: jpeg(1200, 900, { orientation: 6 }), pages: 1 },
    { name: 'layar.png', bytes: png(800, 600), pages: 1 },
    { name: 'ponsel.heic', bytes: heic(400, 300), pages: 0 },
  ];
}
