import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Finding } from '../core/finding.ts';
import {
  areAllSilent,
  calledName,
  contradictedBases,
  judgedBases,
  type Judged,
} from '../prose/naming-bases.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** A page is stated, and no page of the document speaks of the innovation. */
    'hukum/tidak-menyebut': { nama: string; inovasi: string; halaman: number };
    /** Entries by why they do not count: searched in vain, cannot be searched, hold for everybody. */
    'hukum/tidak-ada-yang-menyebut': {
      inovasi: string;
      dicari: string[];
      belum_terbaca: string[];
      umum: string[];
    };
  }
}

function contradicted(dossier: Dossier, { entry, index, nama }: Judged): Finding {
  return {
    problem: 'hukum/tidak-menyebut',
    args: { nama, inovasi: calledName(dossier), halaman: entry.memuat_inovasi?.halaman ?? 0 },
    at: placeOf(dossier, DOSSIER_FILES.legalBases, [index, 'memuat_inovasi', 'halaman']),
  };
}

export const hukumMemuat = defineCheck<object, 'dosir'>({
  summary: 'Some legal basis names the innovation, in its text or on the page that is stated.',
  over: 'dosir',
  options: {},
  problems: { 'hukum/tidak-menyebut': 'wrong', 'hukum/tidak-ada-yang-menyebut': 'missing' },
  effort: 4,
  applies: ({ dossier }) => calledName(dossier) !== '' && judgedBases(dossier).length > 0,
  *run({ dossier }) {
    for (const one of contradictedBases(dossier)) yield contradicted(dossier, one);
    if (!areAllSilent(dossier)) return;
    const all = judgedBases(dossier);
    const named = (wanted: Judged['verdict']): string[] =>
      all.filter(({ verdict }) => verdict === wanted).map(({ nama }) => nama);
    const args = {
      inovasi: calledName(dossier),
      dicari: named('silent'),
      belum_terbaca: named('unsearchable'),
      umum: named('general'),
    };
    const at = placeOf(dossier, DOSSIER_FILES.legalBases, [all[0]?.index ?? 0]);
    yield { problem: 'hukum/tidak-ada-yang-menyebut', args, at };
  },
});
