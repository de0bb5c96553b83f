import { defineCheck } from '../core/check.ts';
import { chosen, nearestChoice } from '../core/choices.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { PathStep } from '../core/finding.ts';
import { valueAt } from '../core/keys.ts';
import { isPlaceholder } from '../core/placeholders.ts';
import type { Choice } from '../core/rulebook.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `pilihan` lists what may be written; `mirip` is what was probably meant, empty where nothing is near. */
    'pilihan/tidak-dikenal': { kunci: string; isi: string; pilihan: string[]; mirip: string };
  }
}

interface Options {
  readonly kunci: string;
  readonly pilihan: readonly Choice[];
}

interface Written {
  readonly isi: string;
  readonly path: readonly PathStep[];
}

/** What was written at a key: one value, or each of a list; what says nothing is another rule's business. */
function written(dossier: Dossier, kunci: string): readonly Written[] {
  const value = valueAt(dossier.innovation, kunci);
  const path = kunci.split('.');
  const entries: readonly (readonly [unknown, readonly PathStep[]])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, [...path, index]])
    : [[value, path]];
  return entries.flatMap(([item, place]) => {
    const isi = typeof item === 'string' || typeof item === 'number' ? String(item).trim() : '';
    return isi === '' || isPlaceholder(isi) ? [] : [{ isi, path: place }];
  });
}

/** Longest list of names that a sentence carries, in characters. */
const LONGEST_LIST = 200;

/** How choices are best written: by name; by id where ids are numbers or the names would fill a paragraph. */
function writer(choices: readonly Choice[]): (choice: Choice) => string {
  const numbered = choices.every(({ id }) => /^\d+$/.test(id));
  const tooLong = choices.reduce((sum, { nama }) => sum + nama.length, 0) > LONGEST_LIST;
  return numbered || tooLong ? ({ id }) => id : ({ nama }) => nama;
}

const CHOICE = {
  type: 'object',
  properties: { id: { type: 'string' }, nama: { type: 'string' } },
  required: ['id', 'nama'],
  additionalProperties: false,
};

export const pilihan = defineCheck<Options, 'dosir'>({
  summary: 'A value of inovasi.yaml is one of those the edition offers.',
  over: 'dosir',
  options: {
    kunci: { schema: { type: 'string', pattern: '^[a-z_]+(\\.[a-z_]+)*$' } },
    pilihan: { schema: { type: 'array', items: CHOICE, minItems: 1 } },
  },
  problems: { 'pilihan/tidak-dikenal': 'wrong' },
  effort: 1,
  applies: ({ dossier, options }) =>
    options?.kunci === undefined || written(dossier, options.kunci).length > 0,
  *run({ dossier, options }) {
    const write = writer(options.pilihan);
    for (const { isi, path } of written(dossier, options.kunci)) {
      if (chosen(options.pilihan, isi) !== undefined) continue;
      const near = nearestChoice(options.pilihan, isi);
      const mirip = near === undefined ? '' : write(near);
      const args = { kunci: options.kunci, isi, pilihan: options.pilihan.map(write), mirip };
      yield { problem: 'pilihan/tidak-dikenal', args, at: placeOf(dossier, DOSSIER_FILES.innovation, path) };
    }
  },
});
