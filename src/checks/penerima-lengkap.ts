import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Measurement } from '../core/innovation.ts';
import { isTold } from '../core/placeholders.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'penerima/belum-lengkap': { nama: string; kurang: string[] };
    /** `waktu` is empty where that is what is missing. */
    'penerima/angka-belum-lengkap': { nama: string; waktu: string; kurang: string[] };
  }
}

const LIST = 'penerima_manfaat';

function lacking({ waktu, nilai, sumber = [] }: Measurement): string[] {
  return [
    ...(isTold(waktu) ? [] : ['waktu']),
    ...(nilai === undefined ? ['nilai'] : []),
    ...(sumber.some(isTold) ? [] : ['sumber']),
  ];
}

export const penerimaLengkap = defineCheck<object, 'dosir'>({
  summary: 'Every group of beneficiaries is named, and its numbers have a time and a source.',
  over: 'dosir',
  options: {},
  problems: { 'penerima/belum-lengkap': 'missing', 'penerima/angka-belum-lengkap': 'missing' },
  effort: 2,
  applies: ({ dossier }) => (dossier.innovation.penerima_manfaat ?? []).length > 0,
  *run({ dossier }) {
    for (const [index, entry] of (dossier.innovation.penerima_manfaat ?? []).entries()) {
      const { kelompok, satuan, data = [] } = entry;
      const nama = isTold(kelompok) ? kelompok.trim() : String(index + 1);
      const at = (...path: readonly (string | number)[]) =>
        placeOf(dossier, DOSSIER_FILES.innovation, [LIST, index, ...path]);
      const told = { kelompok: isTold(kelompok), satuan: isTold(satuan), data: data.length > 0 };
      const kurang = Object.entries(told).flatMap(([key, there]) => (there ? [] : [key]));
      if (kurang.length > 0) yield { problem: 'penerima/belum-lengkap', args: { nama, kurang }, at: at() };
      for (const [row, measurement] of data.entries()) {
        const missing = lacking(measurement);
        if (missing.length === 0) continue;
        const args = { nama, waktu: measurement.waktu?.trim() ?? '', kurang: missing };
        yield { problem: 'penerima/angka-belum-lengkap', args, at: at('data', row, missing[0] ?? 'nilai') };
      }
    }
  },
});
