import { startOf, startText } from '../core/age.ts';
import { defineCheck } from '../core/check.ts';
import type { Period } from '../core/dates.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { LegalBasis } from '../core/innovation.ts';
import { isBlank } from '../core/keys.ts';
import { issuedOf } from '../core/legal-bases.ts';
import { isBefore, periodOf } from '../core/written-dates.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'urutan/dasar-hukum-sesudah-mulai': { nama: string; tanggal: string; mulai: string; jumlah: number };
  }
}

/** Documents that were all issued after the start, without a word on why; none where one may be older. */
function late(bases: readonly LegalBasis[], start: Period): readonly LegalBasis[] {
  const stated = bases.filter((basis) => !isBlank({ ...basis, id: undefined }));
  const allLater = stated.every((basis) => {
    const period = periodOf(issuedOf(basis));
    return period !== undefined && isBefore(start, period);
  });
  return allLater && stated.every(({ keterangan }) => isBlank(keterangan)) ? stated : [];
}

export const dasarHukumMendahului = defineCheck<object, 'dosir'>({
  summary: 'At least one legal basis is as old as the innovation, or the later ones say why.',
  over: 'dosir',
  options: {},
  problems: { 'urutan/dasar-hukum-sesudah-mulai': 'wrong' },
  effort: 2,
  applies: ({ dossier }) => startOf(dossier) !== undefined && !isBlank(dossier.legalBases),
  *run({ dossier }) {
    const start = startOf(dossier);
    const found = start === undefined ? [] : late(dossier.legalBases, start);
    const first = found.toSorted(
      (left, right) => (periodOf(issuedOf(left))?.first ?? 0) - (periodOf(issuedOf(right))?.first ?? 0),
    )[0];
    if (first === undefined) return;
    const nama = first.id ?? [first.jenis, first.nomor].filter((part) => part !== undefined).join(' ');
    const key = isBlank(first.tanggal) ? 'tahun' : 'tanggal';
    yield {
      problem: 'urutan/dasar-hukum-sesudah-mulai',
      args: { nama, tanggal: issuedOf(first) ?? '', mulai: startText(dossier), jumlah: found.length },
      at: placeOf(dossier, DOSSIER_FILES.legalBases, [dossier.legalBases.indexOf(first), key]),
    };
  },
});
