import type { Files } from './variants.ts';

const LISTS = [
  'inovasi.yaml',
  'bukti/bukti.yaml',
  'dasar-hukum/dasar-hukum.yaml',
  'surat/surat.yaml',
  'riwayat.yaml',
];
const DATE = /(?<=\b(?:tanggal|waktu|tahun|mulai_implementasi|berlaku_sampai): "?)\d{4}(?=\b)/g;

/** Moves every date of the data by whole years, so that their order stays; editions, narratives and numbers stay too. */
export function shiftDates(files: Files, years: number): void {
  const testimonials = files.names('testimoni').map((name) => `testimoni/${name}`);
  for (const file of [...LISTS, ...testimonials]) {
    files.write(
      file,
      files.read(file).replace(DATE, (year) => String(Number(year) + years)),
    );
  }
}
