import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { entriesOf, placeOf, withinDossier } from '../core/entries.ts';
import type { PathStep } from '../core/finding.ts';
import type { Innovation } from '../core/innovation.ts';
import { nameOf } from '../core/paths.ts';
import { isPlaceholder } from '../core/placeholders.ts';
import { mostSimilar } from '../core/similar.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `mirip` is the id that was probably meant, `ada` the ids that may be named. */
    'rujukan/tidak-ada': { kunci: string; id: string; mirip: string; ada: string[] };
  }
}

interface Mention {
  readonly id: string | undefined;
  readonly file: string;
  readonly path: readonly PathStep[];
}

const file = DOSSIER_FILES.innovation;
const LISTS = [DOSSIER_FILES.evidence, DOSSIER_FILES.legalBases, DOSSIER_FILES.letters];

function* listMentions(innovation: Innovation): Generator<Mention> {
  for (const list of ['evaluasi', 'pereplikasi', 'kolaborasi'] as const) {
    for (const [index, { bukti }] of (innovation[list] ?? []).entries()) {
      yield { id: bukti, file, path: [list, index, 'bukti'] };
    }
  }
  for (const [index, { data }] of (innovation.indikator ?? []).entries()) {
    for (const [row, { sumber }] of (data ?? []).entries()) {
      const path = ['indikator', index, 'data', row, 'sumber'];
      yield* (sumber ?? []).map((id, place) => ({ id, file, path: [...path, place] }));
    }
  }
}

function* historyMentions({ history }: Dossier): Generator<Mention> {
  for (const [index, entry] of history.entries()) {
    for (const list of ['catatan', 'perkembangan'] as const) {
      for (const [row, { bukti }] of (entry[list] ?? []).entries()) {
        yield { id: bukti, file: DOSSIER_FILES.history, path: [index, list, row, 'bukti'] };
      }
    }
  }
}

function* mentionsOf(dossier: Dossier): Generator<Mention> {
  yield { id: dossier.innovation.bukti_mulai, file, path: ['bukti_mulai'] };
  yield { id: dossier.innovation.replikasi?.surat, file, path: ['replikasi', 'surat'] };
  yield* listMentions(dossier.innovation);
  yield* historyMentions(dossier);
  for (const { head, words } of dossier.testimonials) {
    yield { id: head.izin?.bukti, file: withinDossier(dossier, words.file), path: ['izin', 'bukti'] };
  }
}

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
