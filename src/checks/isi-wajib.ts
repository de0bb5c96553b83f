import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { isBlank, valueAt } from '../core/keys.ts';
import { isPlaceholder } from '../core/placeholders.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `isi` is the stand-in that was found (`-`, `TODO`), empty where there is nothing at all. */
    'isi/kosong': { kunci: string; isi: string };
  }
}

interface Options {
  readonly kunci: string;
}

export const isiWajib = defineCheck<Options, 'dosir'>({
  summary: 'A key of inovasi.yaml is filled in.',
  over: 'dosir',
  options: { kunci: { schema: { type: 'string', pattern: '^[a-z_]+(\\.[a-z_]+)*$' } } },
  problems: { 'isi/kosong': 'missing' },
  effort: 1,
  *run({ dossier, options: { kunci } }) {
    const value = valueAt(dossier.innovation, kunci);
    const isi = typeof value === 'string' && isPlaceholder(value) ? value.trim() : '';
    if (!isBlank(value) && isi === '') return;
    yield {
      problem: 'isi/kosong',
      args: { kunci, isi },
      at: placeOf(dossier, DOSSIER_FILES.innovation, kunci.split('.')),
    };
  },
});
