import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { isBlank, valueAt } from '../core/keys.ts';
import { isPlaceholder } from '../core/placeholders.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { firstValue } from '../core/sourced.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `isi` is the stand-in that was found (`-`, `TODO`), empty where there is nothing; `pilihan` what the edition offers. */
    'isi/kosong': { kunci: string; isi: string; pilihan: readonly string[] };
  }
}

interface Options {
  readonly kunci: string;
}

/** The ids that the edition offers for a key; none where anything may be written. */
function offered(rulebook: Rulebook, kunci: string): readonly string[] {
  if (kunci !== 'kelompok' && kunci !== 'kategori') return [];
  return (firstValue(rulebook[kunci]) ?? []).map(({ id }) => id);
}

export const isiWajib = defineCheck<Options, 'dosir'>({
  summary: 'A key of inovasi.yaml is filled in.',
  over: 'dosir',
  options: { kunci: { schema: { type: 'string', pattern: '^[a-z_]+(\\.[a-z_]+)*$' } } },
  problems: { 'isi/kosong': 'missing' },
  effort: 1,
  *run({ dossier, rulebook, options: { kunci } }) {
    const value = valueAt(dossier.innovation, kunci);
    const isi = typeof value === 'string' && isPlaceholder(value) ? value.trim() : '';
    if (!isBlank(value) && isi === '') return;
    yield {
      problem: 'isi/kosong',
      args: { kunci, isi, pilihan: offered(rulebook, kunci) },
      at: placeOf(dossier, DOSSIER_FILES.innovation, kunci.split('.')),
    };
  },
});
