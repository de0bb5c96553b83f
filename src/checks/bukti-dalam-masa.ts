import { MOMENT_OPTION } from '../core/age.ts';
import { defineCheck } from '../core/check.ts';
import { parseMoment } from '../core/dates.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { isTold } from '../core/placeholders.ts';
import { periodOf } from '../core/written-dates.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'bukti/sesudah-penutupan': { nama: string; tanggal: string; penutupan: string };
  }
}

interface Options {
  readonly penutupan: string;
}

export const buktiDalamMasa = defineCheck<Options, 'dosir'>({
  summary: 'No evidence is dated after the edition closed: it can be no part of that submission.',
  over: 'dosir',
  options: { penutupan: { schema: MOMENT_OPTION } },
  problems: { 'bukti/sesudah-penutupan': 'wrong' },
  effort: 1,
  applies: ({ dossier }) => dossier.evidence.some(({ tanggal }) => periodOf(tanggal) !== undefined),
  *run({ dossier, asOf, options: { penutupan } }) {
    const closing = parseMoment(penutupan)?.day;
    // What has not happened yet is a slip of another kind, and told as such.
    const latest = (periodOf(asOf)?.last ?? Number.MAX_SAFE_INTEGER) + 1;
    for (const [index, { id, judul, tanggal }] of dossier.evidence.entries()) {
      const period = periodOf(tanggal);
      if (period === undefined || closing === undefined || period.first <= closing) continue;
      if (period.first > latest) continue;
      const nama = [id, judul].find(isTold) ?? String(index + 1);
      yield {
        problem: 'bukti/sesudah-penutupan',
        args: { nama, tanggal: (tanggal ?? '').trim(), penutupan },
        at: placeOf(dossier, DOSSIER_FILES.evidence, [index, 'tanggal']),
      };
    }
  },
});
