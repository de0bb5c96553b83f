import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { entriesOf, placeOf } from '../core/entries.ts';
import { mentionsOf } from '../core/mentions.ts';
import { nameOf } from '../core/paths.ts';
import { isPlaceholder } from '../core/placeholders.ts';
import { mostSimilar } from '../core/similar.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `mirip` is the id that was probably meant, `ada` the ids that may be named. */
    'rujukan/tidak-ada': { kunci: string; id: string; mirip: string; ada: string[] };
  }
}

const LISTS = [DOSSIER_FILES.evidence, DOSSIER_FILES.legalBases, DOSSIER_FILES.letters];

/** Ids by what else their papers are called: file, address or title, in lower case. */
function idsByName({ evidence, legalBases, letters }: Dossier): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const entry of [...evidence, ...legalBases, ...letters]) {
    const names = [
      entry.berkas,
      'tautan' in entry ? entry.tautan : undefined,
      'judul' in entry ? entry.judul : undefined,
    ].filter((name) => name !== undefined);
    for (const name of names.flatMap((full) => [full.toLowerCase(), nameOf(full).toLowerCase()])) {
      if (!ids.has(name)) ids.set(name, entry.id ?? '');
    }
  }
  return ids;
}

export const rujukanAda = defineCheck<object, 'dosir'>({
  summary: 'Every id that is named as proof belongs to evidence, a legal basis or a letter of the dossier.',
  over: 'dosir',
  options: {},
  problems: { 'rujukan/tidak-ada': 'wrong' },
  effort: 1,
  // While a list cannot be read, what it holds is not known, and every id would look wrong.
  applies: ({ dossier }) =>
    !LISTS.some((list) => dossier.unreadable.has(list)) &&
    [...mentionsOf(dossier)].some(({ id }) => (id ?? '').trim() !== ''),
  *run({ dossier }) {
    const ada = [...entriesOf(dossier)]
      .filter(({ list }) => list === 'bukti' || list === 'dasar-hukum' || list === 'surat')
      .flatMap(({ id }) => id?.trim() ?? []);
    const known = new Set(ada);
    const named = idsByName(dossier);
    // The id that a mistyped one means; a file, an address or a title written in its place is understood too.
    const meant = (id: string): string => named.get(id.toLowerCase()) || (mostSimilar(id, ada) ?? '');
    for (const mention of mentionsOf(dossier)) {
      const id = (mention.id ?? '').trim();
      if (id === '' || isPlaceholder(id) || known.has(id)) continue;
      const kunci = String(mention.path.findLast((step) => typeof step === 'string'));
      const args = { kunci, id, mirip: meant(id), ada };
      yield { problem: 'rujukan/tidak-ada', args, at: placeOf(dossier, mention.file, mention.path) };
    }
  },
});
