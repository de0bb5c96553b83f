import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { lettersFor } from '../core/letters.ts';
import { factsOf } from '../core/photos.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'surat/belum-ditandatangani': { judul: string; berkas: string };
  }
}

export const suratBertandaTangan = defineCheck<object, 'surat'>({
  summary: 'The file of a letter is not merely the draft that this program wrote.',
  over: 'surat',
  options: {},
  problems: { 'surat/belum-ditandatangani': 'missing' },
  effort: 3,
  applies: ({ dossier, subject }) =>
    lettersFor(dossier, subject.letter).some(
      (letter) => factsOf(dossier, DOSSIER_FILES.letters, letter) !== undefined,
    ),
  *run({ dossier, subject: { letter } }) {
    for (const listed of lettersFor(dossier, letter)) {
      if (factsOf(dossier, DOSSIER_FILES.letters, listed)?.draft !== true) continue;
      yield {
        problem: 'surat/belum-ditandatangani',
        args: { judul: letter.judul, berkas: listed.berkas ?? '' },
        at: placeOf(dossier, DOSSIER_FILES.letters, [listed.index, 'berkas']),
      };
    }
  },
});
