import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { valueAt } from '../core/keys.ts';
import { matches, PATTERN_OPTION } from '../core/pattern.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'pola/tidak-cocok': { kunci: string; isi: string; contoh: string };
  }
}

interface Options {
  readonly kunci: string;
  readonly pola: string;
  readonly contoh: string;
}

export const pola = defineCheck<Options, 'dosir'>({
  summary: 'A key of inovasi.yaml has the form that is asked for.',
  over: 'dosir',
  options: {
    kunci: { schema: { type: 'string', pattern: '^[a-z_]+(\\.[a-z_]+)*$' } },
    pola: { schema: PATTERN_OPTION },
    contoh: { schema: { type: 'string', minLength: 1 } },
  },
  problems: { 'pola/tidak-cocok': 'wrong' },
  effort: 1,
  applies: ({ dossier, options }) =>
    options?.kunci === undefined || typeof valueAt(dossier.innovation, options.kunci) === 'string',
  *run({ dossier, options: { kunci, pola: pattern, contoh } }) {
    const value = valueAt(dossier.innovation, kunci);
    if (typeof value !== 'string' || matches(value, pattern)) return;
    yield {
      problem: 'pola/tidak-cocok',
      args: { kunci, isi: value, contoh },
      at: placeOf(dossier, DOSSIER_FILES.innovation, kunci.split('.')),
    };
  },
});
