import { defineCheck } from '../core/check.ts';
import { entriesOf, placeOf, type Entry } from '../core/entries.ts';
import { idTroubles } from '../core/entry-ids.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /**
     * `pertama` is the file where the id stands first, `entri` the position there, 0 where the file has only one;
     * `perujuk` is a file that names the id, and `otomatis` tells that nothing does, so that it may be exchanged.
     */
    'id/ganda': {
      id: string;
      daftar: Entry['list'];
      pertama: string;
      entri: number;
      usul: string;
      perujuk: string;
      otomatis: boolean;
    };
    'id/kosong': { daftar: Entry['list']; nama: string; usul: string };
  }
}

function positionOf(entry: Entry): number {
  const index = entry.path.at(-1);
  return typeof index === 'number' ? index + 1 : 0;
}

export const idUnik = defineCheck<object, 'dosir'>({
  summary: 'Every entry has an id, and no two entries of the dossier share one.',
  over: 'dosir',
  options: {},
  problems: { 'id/ganda': 'wrong', 'id/kosong': 'missing' },
  effort: 1,
  applies: ({ dossier }) => [...entriesOf(dossier)].length > 0,
  *run({ dossier }) {
    for (const trouble of idTroubles(dossier)) {
      const { entry, id, free } = trouble;
      const at = placeOf(dossier, entry.file, [...entry.path, 'id']);
      if (!('referrer' in trouble)) {
        yield { problem: 'id/kosong', args: { daftar: entry.list, nama: entry.name, usul: free }, at };
        continue;
      }
      const { earlier, referrer: perujuk, exchangeable: otomatis } = trouble;
      const where = { pertama: earlier.file, entri: positionOf(earlier) };
      const args = { id, daftar: entry.list, ...where, usul: free, perujuk, otomatis };
      yield { problem: 'id/ganda', args, at };
    }
  },
});
