import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, inDossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { lettersFor } from '../core/letters.ts';
import { mostSimilar } from '../core/similar.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `mirip` is the kind of a listed letter that nearly says it, empty where there is none. */
    'surat/belum-ada': { judul: string; jenis: string; mirip: string; format: string[] };
    'surat/tanpa-berkas': { judul: string; id: string };
  }
}

interface Options {
  readonly wajib: boolean;
}

export const suratAda = defineCheck<Options, 'surat'>({
  summary: 'A letter that the edition demands is listed and has its file.',
  over: 'surat',
  options: { wajib: { schema: { type: 'boolean' }, stricter: 'true' } },
  problems: { 'surat/belum-ada': 'missing', 'surat/tanpa-berkas': 'missing' },
  effort: 3,
  applies: ({ options }) => options?.wajib !== false,
  *run({ dossier, rulebook, subject: { letter }, options }) {
    if (!options.wajib) return;
    const letters = [...lettersFor(dossier, letter)];
    if (letters.some(({ berkas }) => berkas !== undefined)) return;
    const [listed] = letters;
    if (listed !== undefined) {
      const args = { judul: letter.judul, id: listed.id ?? '' };
      yield {
        problem: 'surat/tanpa-berkas',
        args,
        at: placeOf(dossier, DOSSIER_FILES.letters, [listed.index, 'berkas']),
      };
      return;
    }
    const demanded = new Set(rulebook.surat.map(({ id }) => id));
    const kinds = dossier.letters.flatMap(({ jenis }) => jenis ?? []).filter((kind) => !demanded.has(kind));
    const mirip = mostSimilar(letter.id, kinds) ?? '';
    const format = [...(letter.format.nilai[0]?.isi ?? [])];
    yield {
      problem: 'surat/belum-ada',
      args: { judul: letter.judul, jenis: letter.id, mirip, format },
      at: { file: inDossier(dossier, DOSSIER_FILES.letters) },
    };
  },
});
