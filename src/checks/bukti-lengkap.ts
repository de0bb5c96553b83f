import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'bukti/tanpa-berkas': { nama: string };
    'bukti/tautan-tanpa-keterangan': { nama: string; kurang: string[] };
  }
}

const NEEDED = ['penerbit', 'tanggal'] as const;

export const buktiLengkap = defineCheck<object, 'dosir'>({
  summary: 'Evidence is a file, or a public link with its publisher and date.',
  over: 'dosir',
  options: {},
  problems: { 'bukti/tanpa-berkas': 'missing', 'bukti/tautan-tanpa-keterangan': 'missing' },
  effort: 2,
  applies: ({ dossier }) => dossier.evidence.length > 0,
  *run({ dossier }) {
    for (const [index, entry] of dossier.evidence.entries()) {
      const nama = entry.id ?? entry.judul ?? String(index + 1);
      if (entry.berkas !== undefined) continue;
      if (entry.tautan === undefined) {
        const at = placeOf(dossier, DOSSIER_FILES.evidence, [index]);
        yield { problem: 'bukti/tanpa-berkas', args: { nama }, at };
        continue;
      }
      const kurang = NEEDED.filter((key) => entry[key] === undefined);
      if (kurang.length === 0) continue;
      const at = placeOf(dossier, DOSSIER_FILES.evidence, [index, 'tautan']);
      yield { problem: 'bukti/tautan-tanpa-keterangan', args: { nama, kurang }, at };
    }
  },
});
