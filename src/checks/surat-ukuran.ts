import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { letterSize, lettersFor } from '../core/letters.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** Sizes in bytes. */
    'surat/terlalu-besar': { judul: string; berkas: string; ukuran: number; batas: number };
  }
}

interface Options {
  readonly ukuran: number;
}

export const suratUkuran = defineCheck<Options, 'surat'>({
  summary: 'The file of a letter is no larger than the edition takes.',
  over: 'surat',
  options: { ukuran: { schema: { type: 'integer', minimum: 1 }, unit: 'byte', stricter: 'lower' } },
  problems: { 'surat/terlalu-besar': 'wrong' },
  effort: 1,
  applies: ({ dossier, subject }) =>
    lettersFor(dossier, subject.letter).some((letter) => letterSize(dossier, letter) !== undefined),
  *run({ dossier, subject: { letter }, options }) {
    for (const listed of lettersFor(dossier, letter)) {
      const ukuran = letterSize(dossier, listed);
      if (listed.berkas === undefined || ukuran === undefined || ukuran <= options.ukuran) continue;
      const args = { judul: letter.judul, berkas: listed.berkas, ukuran, batas: options.ukuran };
      yield {
        problem: 'surat/terlalu-besar',
        args,
        at: placeOf(dossier, DOSSIER_FILES.letters, [listed.index, 'berkas']),
      };
    }
  },
});
