import { awardEdition, editionKey, isNational } from '../core/awards.ts';
import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Finding } from '../core/finding.ts';
import { isTold } from '../core/placeholders.ts';
import { formOf, type Rulebook } from '../core/rulebook.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'riwayat/catatan-tanpa-perbaikan': { isi: string; edisi: string };
    /** `edisi` names the earlier editions. */
    'riwayat/tanpa-perkembangan': { edisi: string[] };
  }
}

interface Options {
  /** Fields of a form that ask for the improvements themselves: a form that has one speaks for it. */
  readonly isian?: readonly string[];
}

/** Editions before this one that the innovation took part in, as they were written. */
function earlierEditions({ history, innovation }: Dossier, { tahun }: Rulebook): readonly string[] {
  const won = (innovation.penghargaan ?? []).flatMap((award) => awardEdition(award) ?? []);
  const entered = history.flatMap(({ edisi, hasil }) => (hasil === 'tidak-diajukan' ? [] : (edisi ?? [])));
  const byKey = new Map<string, string>();
  for (const edition of [...entered, ...won.filter(isNational)]) {
    const key = editionKey(edition);
    if (isNational(edition) && Number(key) >= tahun) continue;
    if (!byKey.has(key)) byKey.set(key, edition);
  }
  return [...byKey.values()];
}

/** Whether anything is recorded that a reader could take as development since: an improvement, or a note to answer. */
function isOnRecord({ history }: Dossier): boolean {
  return history.some(
    ({ catatan = [], perkembangan = [] }) =>
      catatan.some(({ isi, perbaikan }) => isTold(isi) || isTold(perbaikan)) ||
      perkembangan.some(({ isi }) => isTold(isi)),
  );
}

function* unanswered(dossier: Dossier): Generator<Finding> {
  for (const [index, { edisi = '', catatan = [] }] of dossier.history.entries()) {
    for (const [row, { isi, perbaikan }] of catatan.entries()) {
      if (!isTold(isi) || isTold(perbaikan)) continue;
      const at = placeOf(dossier, DOSSIER_FILES.history, [index, 'catatan', row, 'perbaikan']);
      yield { problem: 'riwayat/catatan-tanpa-perbaikan', args: { isi, edisi }, at };
    }
  }
}

export const riwayatPerbaikan = defineCheck<Options, 'dosir'>({
  summary:
    "Every evaluator's note on an earlier entry is answered, and an innovation that entered before has developed.",
  over: 'dosir',
  options: { isian: { schema: { type: 'array', items: { type: 'string' } }, optional: true } },
  problems: { 'riwayat/catatan-tanpa-perbaikan': 'missing', 'riwayat/tanpa-perkembangan': 'missing' },
  effort: 3,
  applies: ({ dossier, rulebook }) =>
    !dossier.unreadable.has(DOSSIER_FILES.history) &&
    (earlierEditions(dossier, rulebook).length > 0 || isOnRecord(dossier)),
  *run({ dossier, rulebook, options: { isian = [] } }) {
    yield* unanswered(dossier);
    const form = formOf(rulebook, dossier.innovation.kelompok);
    const asked = form.some((section) => section.isian.some(({ id }) => isian.includes(id)));
    const edisi = earlierEditions(dossier, rulebook);
    if (asked || edisi.length === 0 || isOnRecord(dossier)) return;
    const path = dossier.history.length === 0 ? [] : [0, 'perkembangan'];
    yield {
      problem: 'riwayat/tanpa-perkembangan',
      args: { edisi: [...edisi] },
      at: placeOf(dossier, DOSSIER_FILES.history, path),
    };
  },
});
