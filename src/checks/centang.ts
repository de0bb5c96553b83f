import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { isBlank, valueAt } from '../core/keys.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'centang/belum': { kunci: string };
  }
}

interface Options {
  readonly kunci: string;
  /** What has to be filled in for the statement to be about anything. */
  readonly tentang?: string;
}

const KEY = { type: 'string', pattern: '^[a-z_]+(\\.[a-z_]+)*$' } as const;

export const centang = defineCheck<Options, 'dosir'>({
  summary: 'A statement in inovasi.yaml is ticked: its value is true, where there is what it speaks of.',
  over: 'dosir',
  options: { kunci: { schema: KEY }, tentang: { schema: KEY, optional: true } },
  problems: { 'centang/belum': 'missing' },
  effort: 1,
  applies: ({ dossier, options: { tentang } = {} }) =>
    tentang === undefined || !isBlank(valueAt(dossier.innovation, tentang)),
  *run({ dossier, options: { kunci } }) {
    if (valueAt(dossier.innovation, kunci) === true) return;
    yield {
      problem: 'centang/belum',
      args: { kunci },
      at: placeOf(dossier, DOSSIER_FILES.innovation, kunci.split('.')),
    };
  },
});
