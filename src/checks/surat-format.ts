import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { lettersFor } from '../core/letters.ts';
import { extensionOf } from '../core/paths.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'surat/format': { judul: string; berkas: string; format: string[] };
  }
}

interface Options {
  readonly format: readonly string[];
}

export const suratFormat = defineCheck<Options, 'surat'>({
  summary: 'The file of a letter has a format that the edition takes.',
  over: 'surat',
  options: {
    format: { schema: { type: 'array', items: { type: 'string' }, minItems: 1 }, stricter: 'subset' },
  },
  problems: { 'surat/format': 'wrong' },
  effort: 1,
  applies: ({ dossier, subject }) =>
    lettersFor(dossier, subject.letter).some(({ berkas }) => berkas !== undefined),
  *run({ dossier, subject: { letter }, options }) {
    const allowed = options.format.map((extension) => extension.toLowerCase().replace(/^\./, ''));
    for (const { berkas, index } of lettersFor(dossier, letter)) {
      if (berkas === undefined || allowed.includes(extensionOf(berkas))) continue;
      const at = placeOf(dossier, DOSSIER_FILES.letters, [index, 'berkas']);
      yield { problem: 'surat/format', args: { judul: letter.judul, berkas, format: allowed }, at };
    }
  },
});
