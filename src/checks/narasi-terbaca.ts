import { defineCheck } from '../core/check.ts';
import { inDossier } from '../core/dossier.ts';
import { answerFile } from '../core/prose-text.ts';
import { formOf } from '../core/rulebook.ts';
import { mostSimilar } from '../core/similar.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `mirip` is the file that was probably meant, empty where none is near. */
    'narasi/tidak-dibaca': { berkas: string; mirip: string };
  }
}

export const narasiTerbaca = defineCheck<object, 'dosir'>({
  summary: 'Every file in narasi/ belongs to a field, so that nothing written is left out unseen.',
  over: 'dosir',
  options: {},
  problems: { 'narasi/tidak-dibaca': 'wrong' },
  effort: 1,
  *run({ dossier, rulebook }) {
    const fieldsOf = (sections: typeof rulebook.bagian): readonly string[] =>
      sections.flatMap((section) => section.isian.map(({ id }) => id));
    const known = new Set(fieldsOf(rulebook.bagian));
    // A field of another group's form cannot be what was meant.
    const own = fieldsOf(formOf(rulebook, dossier.innovation.kelompok));
    for (const name of dossier.answers.keys()) {
      if (known.has(name)) continue;
      const similar = mostSimilar(name, own);
      const berkas = answerFile({ id: name });
      const mirip = similar === undefined ? '' : answerFile({ id: similar });
      yield {
        problem: 'narasi/tidak-dibaca',
        args: { berkas, mirip },
        at: { file: inDossier(dossier, berkas) },
      };
    }
  },
});
