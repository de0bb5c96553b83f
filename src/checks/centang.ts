import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { valueAt } from '../core/keys.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'centang/belum': { kunci: string };
  }
}

interface Options {
  readonly kunci: string;
}

export const centang = defineCheck<Options, 'dosir'>({
  summary: 'A statement in inovasi.yaml is ticked: its value is true.',
  over: 'dosir',
  options: { kunci: { schema: { type: 'string', pattern: '^[a-z_]+(\\.[a-z_]+)*$' } } },
  problems: { 'centang/belum': 'missing' },
  effort: 1,
  *run({ dossier, options: { kunci } }) {
    if (valueAt(dossier.innovation, kunci) === true) return;
    yield {
      problem: 'centang/belum',
      args: { kunci },
      at: placeOf(dossier, DOSSIER_FILES.innovation, kunci.split('.')),
    };
  },
});
