import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileFacts } from '../../src/core/file-facts.ts';
import { inspectFiles } from '../../src/inspect/index.ts';
import * as others from '../support/odd/others.ts';
import * as pdfs from '../support/odd/pdf.ts';
import * as pictures from '../support/odd/pictures.ts';
import { writeOddFiles } from '../support/odd-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'periksa-isi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function factsOf(bytes: Uint8Array, name = 'berkas'): Promise<FileFacts> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const facts = (await inspectFiles([{ path, size: bytes.length }])).get(path);
  if (facts === undefined) throw new Error('no facts');
  return facts;
}

describe('a folder of odd files', () => {
  let facts: ReadonlyMap<string, FileFacts>;
  const of = (name: string): FileFacts | undefined => facts.get(join(folder, 'aneh', name));
  beforeAll(async () => {
    const names = await writeOddFiles(join(folder, 'aneh'));
    const paths = names.filter((name) => name !== 'bom.pdf').map((name) => join(folder, 'aneh', name));
    facts = await inspectFiles(paths.map((path) => ({ path, size: 0 })));
  });

  it('is judged by content, whatever the names say', () => {
    const kinds = Object.fromEntries(
      [...facts].map(([path, { kind, type }]) => [path.split('/').at(-1), [kind, type]]),
    );
    expect(kinds).toMatchObject({
      'SK Kepala Dinas.pdf': ['image', 'image/jpeg'],
      'SCAN SK.PDF': ['pdf', 'application/pdf'],
      'kosong.pdf': ['empty', 'application/x-empty'],
      'video besar.mp4': ['lfs-pointer', 'text/plain'],
      'catatan.txt': ['text', 'text/plain'],
      'Naskah.DOCX': ['document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      'foto iphone.HEIC': ['image', 'image/heic'],
      'poster.webp': ['image', 'image/webp'],
      'pindaian.tiff': ['image', 'image/tiff'],
      'video.mp4': ['video', 'video/mp4'],
    });
  });

  it('gives every file its hash and size, and a pipe nothing', () => {
    expect(of('catatan.txt')).toMatchObject({
      sha256: createHash('sha256').update('Catatan rapat persiapan.\n').digest('hex'),
      size: 25,
    });
    expect(facts.has(join(folder, 'aneh', 'pipa.pdf'))).toBe(false);
  });

  it('reads the photo of a phone as its viewer shows it', () => {
    expect(of('IMG_20240311_091500.JPG')?.image).toEqual({
      width: 3000,
      height: 4000,
      orientation: 6,
      taken: '2024-03-11',
      gps: true,
    });
    expect(of('foto iphone.HEIC')?.image).toEqual({
      width: 4032,
      height: 3024,
      taken: '2024-05-02',
      gps: false,
    });
  });

  it('tells the PDF that nobody can open from the one that everybody can', () => {
    expect(of('terkunci.pdf')).toMatchObject({ kind: 'pdf', trouble: 'password' });
    expect(of('terkunci.pdf')?.pdf).toBeUndefined();
    expect(of('tak boleh disalin.pdf')?.pdf).toMatchObject({
      pages: 1,
      encrypted: true,
      text: ['Dokumen terkunci'],
    });
    expect(of('terpotong.pdf')).toMatchObject({ kind: 'pdf', trouble: 'damaged' });
  });

  it('tells a film', () => {
    expect(of('video.mp4')?.video).toEqual({ seconds: 95, width: 1280, height: 720, audio: true });
  });

  it('tells what a pointer stands for', () => {
    expect(of('video besar.mp4')?.lfs).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      size: 48_211_337,
    });
  });
});

describe('a PDF', () => {
  it('counts a signature and not the field for one', async () => {
    expect((await factsOf(pdfs.signedPdf())).pdf?.signatures).toBe(1);
    expect((await factsOf(pdfs.unsignedFieldPdf())).pdf?.signatures).toBe(0);
  });

  it('tells what it claims, runs and carries', async () => {
    expect((await factsOf(pdfs.claimingPdf())).pdf).toMatchObject({
      conformance: 'PDF/A-3A',
      javascript: true,
      attachments: ['data.csv'],
      title: 'Laporan tahunan',
      created: '2024-02-29',
    });
  });

  it('joins lines as a reader does, and keeps the hyphen of a doubled word', async () => {
    const lines = ['Peraturan tentang undang-', 'undang Nomor 10-', '12  bagi', '\\t warga'];
    const content = `BT /F1 12 Tf 72 720 Td ${lines.map((line) => `(${line}) Tj 0 -14 Td`).join(' ')} ET`;
    expect((await factsOf(pdfs.pagesPdf({ pages: [{ content }] }))).pdf?.text).toEqual([
      'Peraturan tentang undang-undang Nomor 10- 12 bagi warga',
    ]);
  });

  it('finds blank pages, and no blank page in a scan', async () => {
    const mixed = pdfs.pagesPdf({
      pages: [{ words: 'Satu' }, {}, { words: '   ' }, { content: '0 0 m 9 9 l S' }],
    });
    expect((await factsOf(mixed)).pdf).toMatchObject({ pages: 4, blank: [2, 3], text: ['Satu', '', '', ''] });
    expect((await factsOf(pdfs.scanPdf(2))).pdf).toMatchObject({ blank: [], text: ['', ''] });
  });

  it('has the size that its reader sees', async () => {
    const turned = pdfs.pagesPdf({ pages: [{ words: 'a' }, { words: 'b', more: '/Rotate 90' }] });
    expect((await factsOf(turned)).pdf?.sizes).toEqual([
      [595.28, 841.89],
      [841.89, 595.28],
    ]);
  });

  it('may have something before its mark, and is no PDF by its name alone', async () => {
    const late = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), pdfs.plainPdf('Terlambat')]);
    expect(await factsOf(late)).toMatchObject({ kind: 'pdf', pdf: { text: ['Terlambat'] } });
    expect(await factsOf(Buffer.from('<!DOCTYPE html><title>Masuk</title>'), 'sk.pdf')).toMatchObject({
      kind: 'text',
      type: 'text/html',
    });
    expect(await factsOf(Buffer.from('%PDF-1.7\nlalu tidak ada apa-apa'))).toMatchObject({
      kind: 'pdf',
      trouble: 'damaged',
    });
  });
});

describe('a picture', () => {
  it('that ends too early is damaged', async () => {
    const photo = pictures.jpeg(640, 480, { orientation: 1 });
    expect(await factsOf(photo.subarray(0, photo.length - 40))).toMatchObject({
      kind: 'image',
      trouble: 'damaged',
    });
    const screen = pictures.png(40, 20);
    expect((await factsOf(screen)).image).toEqual({ width: 40, height: 20, gps: false });
    expect(await factsOf(screen.subarray(0, screen.length - 14))).toMatchObject({ trouble: 'damaged' });
    expect(await factsOf(pictures.webp(8, 8).subarray(0, 26))).toMatchObject({ trouble: 'damaged' });
  });

  it('of a form that is read in part only is not called damaged for what is not known of it', async () => {
    const photo = pictures.heic(40, 30);
    const strange = Buffer.from(photo);
    strange.write('heim', 8, 'latin1');
    expect((await factsOf(strange)).trouble).toBeUndefined();
    expect(await factsOf(photo.subarray(0, photo.length - 4))).toMatchObject({ trouble: 'damaged' });
    const big = Buffer.from('49492b00080000001000000000000000', 'hex');
    expect((await factsOf(big)).trouble).toBeUndefined();
  });

  it('may have anything behind its end', async () => {
    const photo = Buffer.concat([pictures.jpeg(64, 48), Buffer.from('film pendek di belakang foto')]);
    expect((await factsOf(photo)).trouble).toBeUndefined();
  });

  it('tells a place only where there is one', async () => {
    expect((await factsOf(pictures.jpeg(64, 48, { taken: '2023:01:02 03:04:05' }))).image).toMatchObject({
      taken: '2023-01-02',
      gps: false,
    });
  });
});

describe('a film', () => {
  const clip = others.mp4({ seconds: 9, width: 320, height: 240, audio: false });

  it('says whether it has sound', async () => {
    expect((await factsOf(clip)).video).toEqual({ seconds: 9, width: 320, height: 240, audio: false });
  });

  it('that breaks off is damaged', async () => {
    expect(await factsOf(clip.subarray(0, clip.length - 100))).toMatchObject({
      kind: 'video',
      trouble: 'damaged',
    });
  });
});

describe('an office file', () => {
  it.each([
    ['Word', others.docx('a'), { program: 'word', macros: false }],
    ['Word with macros', others.docx('a', true), { program: 'word', macros: true }],
    ['OpenDocument', others.odt('a'), { program: 'opendocument', macros: false }],
    ['old Word', others.ole('WordDocument'), { program: 'word', macros: false }],
    ['old Excel with macros', others.ole('Workbook', '_VBA_PROJECT_CUR'), { program: 'excel', macros: true }],
    ['old PowerPoint', others.ole('PowerPoint Document'), { program: 'powerpoint', macros: false }],
  ])('of %s', async (_, bytes, document) => {
    expect(await factsOf(bytes)).toMatchObject({ kind: 'document', document });
  });

  it('that needs a password says so', async () => {
    expect(await factsOf(others.ole('EncryptedPackage', 'EncryptionInfo'))).toMatchObject({
      kind: 'document',
      trouble: 'password',
    });
  });

  it('is not every ZIP, and a torn one is damaged', async () => {
    expect(await factsOf(others.zip())).toMatchObject({ kind: 'archive', type: 'application/zip' });
    expect(await factsOf(others.docx('a').subarray(0, 200))).toMatchObject({ trouble: 'damaged' });
  });
});

it('never throws for what bytes hold', async () => {
  const heads = [
    pdfs.signedPdf(),
    pictures.jpeg(32, 32, { gps: true }),
    pictures.png(8, 8),
    Buffer.from(others.docx('a')),
  ];
  for (const [which, whole] of heads.entries()) {
    for (let cut = 1; cut < whole.length; cut += Math.ceil(whole.length / 25)) {
      const bent = Buffer.from(whole);
      bent.fill(0xff, cut, Math.min(whole.length, cut + 8));
      await factsOf(bent, `bengkok-${which}`);
      await factsOf(whole.subarray(0, cut), `potong-${which}`);
    }
  }
});
