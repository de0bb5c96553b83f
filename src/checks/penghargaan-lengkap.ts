import { AWARD_LEVELS, awardEdition, awardLevel, editionKey } from '../core/awards.ts';
import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Finding } from '../core/finding.ts';
import type { Award } from '../core/innovation.ts';
import { isBlank } from '../core/keys.ts';
import { mostSimilar } from '../core/similar.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'riwayat/penghargaan-belum-lengkap': { nama: string; kurang: string[] };
    /** `mirip` is the level that was probably meant, empty where none is near. */
    'riwayat/tingkat-tidak-dikenal': { isi: string; mirip: string; pilihan: string[] };
    /** An earlier entry is said to have won something that is recorded nowhere. */
    'riwayat/penghargaan-belum-dicatat': { edisi: string };
  }
}

/** What an award lacks to be held against the conditions of a group. */
function gaps(award: Award): readonly string[] {
  const kurang = isBlank(award.tingkat) ? ['tingkat'] : [];
  return awardEdition(award) === undefined ? [...kurang, 'edisi'] : kurang;
}

function* ofAward(dossier: Dossier, award: Award, index: number): Generator<Finding> {
  const isi = (award.tingkat ?? '').trim();
  const kurang = [...gaps(award)];
  if (kurang.length > 0) {
    const nama = [award.judul, isi, awardEdition(award)].find((name) => !isBlank(name)) ?? String(index + 1);
    const at = placeOf(dossier, DOSSIER_FILES.innovation, ['penghargaan', index]);
    yield { problem: 'riwayat/penghargaan-belum-lengkap', args: { nama, kurang }, at };
  }
  if (isi === '' || awardLevel(isi) !== undefined) return;
  const args = { isi, mirip: mostSimilar(isi, AWARD_LEVELS) ?? '', pilihan: [...AWARD_LEVELS] };
  const at = placeOf(dossier, DOSSIER_FILES.innovation, ['penghargaan', index, 'tingkat']);
  yield { problem: 'riwayat/tingkat-tidak-dikenal', args, at };
}

/** Earlier entries that won something which the list of awards does not know. */
function* unrecorded(dossier: Dossier, awards: readonly Award[]): Generator<Finding> {
  const known = new Set(awards.map((award) => editionKey(awardEdition(award) ?? '')));
  for (const [index, { hasil, edisi }] of dossier.history.entries()) {
    if (hasil !== 'penghargaan' || known.has(editionKey(edisi ?? ''))) continue;
    const at = placeOf(dossier, DOSSIER_FILES.history, [index, 'hasil']);
    yield { problem: 'riwayat/penghargaan-belum-dicatat', args: { edisi: edisi ?? '' }, at };
  }
}

export const penghargaanLengkap = defineCheck<object, 'dosir'>({
  summary: 'Every earlier award has a known level and an edition, and is in the list of awards.',
  over: 'dosir',
  options: {},
  problems: {
    'riwayat/penghargaan-belum-lengkap': 'missing',
    'riwayat/tingkat-tidak-dikenal': 'wrong',
    'riwayat/penghargaan-belum-dicatat': 'missing',
  },
  effort: 1,
  applies: ({ dossier }) =>
    !isBlank(dossier.innovation.penghargaan) || dossier.history.some(({ hasil }) => hasil === 'penghargaan'),
  *run({ dossier }) {
    const awards = dossier.innovation.penghargaan ?? [];
    for (const [index, award] of awards.entries()) if (!isBlank(award)) yield* ofAward(dossier, award, index);
    yield* unrecorded(dossier, awards);
  },
});
