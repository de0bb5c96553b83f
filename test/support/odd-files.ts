import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as others from './odd/others.ts';
import * as pdfs from './odd/pdf.ts';
import * as pictures from './odd/pictures.ts';

/** A file that a phone, a scanner or a mean person gives; made here, byte for byte the same each time. */
export interface OddFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LONG =
  'Laporan Pertanggungjawaban Pelaksanaan Kegiatan Pelayanan Perpustakaan Berbasis Inklusi Sosial Tahun Anggaran 2023 (final) (revisi 2) - salinan';

/** Names that no other system might take: Windows knows neither the colon nor a name that long beside others. */
const PORTABLE = process.platform !== 'win32';

/** The folder of odd files, by name. What opens with a password has the password `rahasia`. */
export async function oddFiles(): Promise<readonly OddFile[]> {
  const photo = { orientation: 6, taken: '2024:03:11 09:15:00', gps: true };
  return [
    { name: `${LONG}.pdf`, bytes: pdfs.pagesPdf({ pages: [{ words: 'Laporan' }, { words: 'Penutup' }] }) },
    { name: 'berkas #1 100% selesai.pdf', bytes: pdfs.plainPdf('Berkas pertama') },
    { name: 'foto kegiatan 🎉 bersama warga.jpg', bytes: pictures.jpeg(640, 480) },
    ...(PORTABLE ? [{ name: 'Rapat 10:30 notulen.pdf', bytes: pdfs.plainPdf('Notulen rapat') }] : []),
    { name: 'SCAN SK.PDF', bytes: pdfs.scanPdf(3) },
    { name: 'IMG_20240311_091500.JPG', bytes: pictures.jpeg(4000, 3000, photo) },
    { name: 'surat re\u0301kan.pdf', bytes: pdfs.plainPdf('Surat rekan') },
    { name: 'SK Kepala Dinas.pdf', bytes: pictures.jpeg(1200, 1600) },
    { name: 'kosong.pdf', bytes: new Uint8Array() },
    {
      name: 'terkunci.pdf',
      bytes: await pdfs.encryptedPdf({ userPassword: 'rahasia', ownerPassword: 'pemilik' }),
    },
    { name: 'tak boleh disalin.pdf', bytes: await pdfs.encryptedPdf({ ownerPassword: 'pemilik' }) },
    { name: 'surat bertanda tangan.pdf', bytes: pdfs.signedPdf() },
    { name: 'video besar.mp4', bytes: others.lfsPointer() },
    { name: 'terpotong.pdf', bytes: pdfs.truncatedPdf() },
    { name: 'bom.pdf', bytes: pdfs.pdfBomb() },
    { name: 'catatan.txt', bytes: Buffer.from('Catatan rapat persiapan.\n') },
    { name: 'Naskah.DOCX', bytes: others.docx('Naskah awal') },
    { name: 'foto iphone.HEIC', bytes: pictures.heic(4032, 3024, { taken: '2024:05:02 10:00:00' }) },
    { name: 'poster.webp', bytes: pictures.webp(800, 600) },
    { name: 'pindaian.tiff', bytes: pictures.tiff(16, 24) },
    { name: 'video.mp4', bytes: others.mp4({ seconds: 95, width: 1280, height: 720 }) },
  ];
}

/** Writes the folder of odd files; on systems that have them, also a link to a file in `outer` and a pipe. Gives all names. */
export async function writeOddFiles(folder: string, outer = dirname(folder)): Promise<readonly string[]> {
  const files = await oddFiles();
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  const names = files.map(({ name }) => name);
  if (process.platform === 'win32') return names;
  const outside = join(outer, 'di luar.pdf');
  writeFileSync(outside, pdfs.plainPdf('Di luar repositori'));
  symlinkSync(outside, join(folder, 'tautan keluar.pdf'));
  execFileSync('mkfifo', [join(folder, 'pipa.pdf')]);
  return [...names, 'tautan keluar.pdf', 'pipa.pdf'];
}
