// Draws the letters, reports, pictures and the table of figures of the made-up example. Every one of them says that
// it is fiction. Run from the root of the project: node scripts/make-example-files.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdfkit';
import { CSV, DOCUMENTS, HANDBOOK, MARK, MONTHS } from './example-files/texts.mjs';
import { mp4 } from './example-files/film.mjs';
import { jpeg } from './example-files/jpeg.mjs';
import { spreadsheet, wordFile } from './example-files/office.mjs';
import {
  attendance,
  courier,
  filmFrame,
  keeping,
  lyingDown,
  orderPage,
  sealing,
} from './example-files/pictures.mjs';

/** Another folder may be named, so that a test can hold what comes out against what is there. */
const DOSSIER = process.argv[2] ?? 'examples/kabupaten-contoh/inovasi/antar-obat';
const FONT = 'node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf';
const A4 = { width: 595.28, height: 841.89, margin: 64 };
const INNER = A4.width - 2 * A4.margin;
const INK = '#1b2430';
const ACCENT = '#1f5f7a';
const WARNING = '#a3261f';

function write(file, data) {
  const target = path.join(DOSSIER, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, data);
}

function table(doc, { widths, rows }) {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => (width / total) * INNER);
  for (const [index, row] of rows.entries()) {
    const heights = row.map((cell, column) => doc.heightOfString(cell, { width: columns[column] - 10 }));
    const height = Math.max(...heights) + 8;
    const top = doc.y;
    if (index === 0) doc.rect(A4.margin, top, INNER, height).fill('#e4eef3').fillColor(INK);
    let left = A4.margin;
    for (const [column, cell] of row.entries()) {
      doc.text(cell, left + 5, top + 4, { width: columns[column] - 10 });
      left += columns[column];
    }
    doc
      .moveTo(A4.margin, top + height)
      .lineTo(A4.margin + INNER, top + height)
      .lineWidth(0.5)
      .stroke('#9fb2bd');
    doc.y = top + height;
  }
  doc.x = A4.margin;
  doc.y += 12;
}

function bars(doc, { title, unit, values }) {
  doc.fontSize(11).text(title, A4.margin, doc.y).moveDown(0.4);
  const highest = Math.max(...values.map(([, value]) => value));
  for (const [label, value] of values) {
    const top = doc.y;
    const width = (value / highest) * (INNER - 150);
    doc.fontSize(10).text(label, A4.margin, top + 2, { width: 44 });
    doc
      .rect(A4.margin + 48, top, width, 15)
      .fill(ACCENT)
      .fillColor(INK);
    doc.text(`${String(value).replace(/\B(?=(\d{3})+$)/g, '.')} ${unit}`, A4.margin + 54 + width, top + 2, {
      width: 96,
    });
    doc.y = top + 21;
  }
  doc.x = A4.margin;
  doc.y += 10;
}

function signature(doc, { place, office, name }) {
  const left = A4.margin + INNER / 2;
  doc.moveDown(1.5).fontSize(11).text(place, left, doc.y).text(office, left).moveDown(0.3);
  const top = doc.y;
  doc.moveTo(left, top + 28).bezierCurveTo(left + 20, top - 12, left + 30, top + 52, left + 52, top + 18);
  doc
    .bezierCurveTo(left + 66, top - 6, left + 70, top + 44, left + 112, top + 20)
    .lineWidth(1.4)
    .stroke('#22408a');
  doc.y = top + 46;
  doc.fillColor(WARNING).fontSize(9).text('coretan rekaan, bukan tanda tangan', left);
  doc.fillColor(INK).fontSize(11).text(name, left);
  doc.x = A4.margin;
}

const BLOCKS = {
  head: (doc, [name, address]) => {
    doc
      .fontSize(15)
      .text(name, { align: 'center' })
      .fontSize(10)
      .text(address, { align: 'center' })
      .moveDown(0.4);
    doc
      .moveTo(A4.margin, doc.y)
      .lineTo(A4.margin + INNER, doc.y)
      .lineWidth(1.5)
      .stroke(INK)
      .moveDown(1);
  },
  title: (doc, text) =>
    doc.fontSize(17).fillColor(ACCENT).text(text, { align: 'center' }).fillColor(INK).moveDown(0.8),
  h: (doc, text) => doc.moveDown(0.3).fontSize(13).fillColor(ACCENT).text(text).fillColor(INK).moveDown(0.3),
  p: (doc, text) => doc.fontSize(11).text(text, { lineGap: 2 }).moveDown(0.6),
  list: (doc, items) => {
    for (const [index, item] of items.entries()) {
      const top = doc.y;
      doc.fontSize(11).text(`${index + 1}.`, A4.margin, top, { width: 20 });
      doc.text(item, A4.margin + 22, top, { width: INNER - 22, lineGap: 2 }).moveDown(0.2);
    }
    doc.x = A4.margin;
    doc.moveDown(0.5);
  },
  table: (doc, value) => table(doc.fontSize(10), value),
  bars,
  sign: signature,
};

function stamp(doc, number, count) {
  doc
    .fontSize(11)
    .fillColor(WARNING)
    .text(MARK, A4.margin, 34, { width: INNER, align: 'center', lineBreak: false });
  const foot = `Dokumen rekaan untuk menguji perangkat lunak; tidak berlaku. Halaman ${number} dari ${count}.`;
  doc.page.margins.bottom = 0;
  doc.fontSize(9).text(foot, A4.margin, A4.height - 48, { width: INNER, align: 'center', lineBreak: false });
  doc.page.margins.bottom = A4.margin;
  doc.fillColor(INK);
}

function drawPage(doc, blocks, [number, count]) {
  doc.addPage({ size: 'A4', margin: A4.margin });
  stamp(doc, number, count);
  doc.x = A4.margin;
  doc.y = A4.margin + 16;
  for (const [kind, value] of blocks) BLOCKS[kind](doc, value);
  if (doc.bufferedPageRange().count !== number) throw new Error(`page ${number} runs over`);
}

async function makePdf({ file, title, date, pages }) {
  const info = {
    Title: `${title} (${MARK})`,
    Author: 'inovasi',
    CreationDate: new Date(`${date}T02:00:00Z`),
  };
  const doc = new PDFDocument({ autoFirstPage: false, bufferPages: true, font: FONT, info, lang: 'id' });
  const parts = [];
  doc.on('data', (part) => parts.push(part));
  const ended = new Promise((resolve) => {
    doc.on('end', resolve);
  });
  for (const [index, blocks] of pages.entries()) drawPage(doc, blocks, [index + 1, pages.length]);
  doc.end();
  await ended;
  write(file, Buffer.concat(parts));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value >>> 0;
});

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = CRC_TABLE[(value ^ byte) & 0xff] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Exif data that hold nothing but the day and hour on which a picture would have been taken. */
function exifOf(taken) {
  const exif = Buffer.alloc(64);
  exif.write('II*\0', 0, 'latin1');
  exif.writeUInt32LE(8, 4);
  // The first directory leads to the one that holds DateTimeOriginal, as twenty letters behind it.
  for (const [at, [tag, type, count, value]] of [
    [8, [0x8769, 4, 1, 26]],
    [26, [0x9003, 2, 20, 44]],
  ]) {
    exif.writeUInt16LE(1, at);
    exif.writeUInt16LE(tag, at + 2);
    exif.writeUInt16LE(type, at + 4);
    exif.writeUInt32LE(count, at + 6);
    exif.writeUInt32LE(value, at + 10);
  }
  exif.write(taken, 44, 'latin1');
  return exif;
}

/** A PNG of eight-bit RGB rows, each stored as its difference from the row above. */
function png({ width, height, pixels }, taken) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const stride = width * 3;
  const rows = Buffer.alloc(height * (stride + 1));
  for (let y = 0; y < height; y += 1) {
    rows[y * (stride + 1)] = 2;
    for (let x = 0; x < stride; x += 1) {
      const above = y === 0 ? 0 : pixels[(y - 1) * stride + x];
      rows[y * (stride + 1) + 1 + x] = (pixels[y * stride + x] - above) & 0xff;
    }
  }
  const mark = Buffer.from('89504e470d0a1a0a', 'hex');
  const note = Buffer.from(`Comment\0FIKSI - contoh perangkat lunak`, 'latin1');
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    mark,
    chunk('IHDR', header),
    chunk('tEXt', note),
    ...(taken === undefined ? [] : [chunk('eXIf', exifOf(taken))]),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

for (const document of DOCUMENTS) await makePdf(document);
// oxlint-disable-next-line no-underscore-dangle -- pdfkit has no public way to the outlines of a font
const face = new PDFDocument({ font: FONT })._font.font;
write('bukti/foto-pengantaran.png', png(courier(face), '2022:06:08 09:30:00'));
write('bukti/layar-pemesanan.png', png(orderPage(face)));
write('bukti/indikator-2018-2022.csv', CSV);

const NOTE = 'FIKSI - contoh perangkat lunak';
write('bukti/foto-penyegelan.jpg', jpeg(sealing(face), { note: NOTE, taken: '2022:06:08 09:30:00' }));
const kept = jpeg(lyingDown(keeping(face)), { note: NOTE, taken: '2022:09:14 15:10:00', lying: 6 });
write('bukti/foto-titik-serah.jpg', kept);
write('bukti/buku-saku-kader.docx', wordFile(HANDBOOK));
write('bukti/rekap-pengantaran-2022.xlsx', spreadsheet('FIKSI', MONTHS));
const frames = [0, 1, 2, 3].map((step) => jpeg(filmFrame(face, step), { note: NOTE }));
write('bukti/cuplikan-pengantaran.mp4', mp4({ width: 320, height: 192, milliseconds: 8000, frames }));

/** A sheet that was laid on a scanner: a picture, and no text. */
async function makeScan(file, picture) {
  const info = {
    Title: `Daftar hadir (${MARK})`,
    Author: 'inovasi',
    CreationDate: new Date('2022-03-14T02:00:00Z'),
  };
  const doc = new PDFDocument({ autoFirstPage: false, font: null, info, compress: false });
  const parts = [];
  doc.on('data', (part) => parts.push(part));
  const ended = new Promise((resolve) => {
    doc.on('end', resolve);
  });
  doc.addPage({ size: 'A4', margin: 0 });
  doc.image(Buffer.from(jpeg(picture, { note: NOTE, grey: true })), 0, 0, {
    width: A4.width,
    height: A4.height,
  });
  doc.end();
  await ended;
  write(file, Buffer.concat(parts));
}

await makeScan('bukti/daftar-hadir-pelatihan.pdf', attendance(face));
