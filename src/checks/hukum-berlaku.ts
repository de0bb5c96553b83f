import { MOMENT_OPTION } from '../core/age.ts';
import { defineCheck } from '../core/check.ts';
import { parseMoment, type DayNumber } from '../core/dates.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Finding } from '../core/finding.ts';
import type { LegalBasis } from '../core/innovation.ts';
import { isBlank } from '../core/keys.ts';
import { issuedOf, legalName, meansEntry } from '../core/legal-bases.ts';
import { legalKind } from '../core/legal-kinds.ts';
import { isTold } from '../core/placeholders.ts';
import { isBefore, periodOf } from '../core/written-dates.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'hukum/tidak-berlaku': { nama: string; sampai: string; penutupan: string };
    /** `oleh` is what repealed it, as written; no entry of the list is that document. */
    'hukum/dicabut': { nama: string; oleh: string };
  }
}

interface Options {
  readonly penutupan?: string;
}

type Bases = readonly LegalBasis[];

/** The entry that took the place of another, by what is written there. */
function repealing(bases: Bases, entry: LegalBasis): LegalBasis | undefined {
  const text = entry.dicabut_oleh ?? '';
  return bases.find((other) => other !== entry && meansEntry(other, text));
}

function isRepealed(bases: Bases, entry: LegalBasis): boolean {
  return isTold(entry.dicabut_oleh) && repealing(bases, entry) === undefined;
}

/** Whether it ended before a day, whatever day it ended on. */
function hasEnded({ berlaku_sampai }: LegalBasis, day: DayNumber): boolean {
  const end = periodOf(berlaku_sampai);
  return end !== undefined && end.last < day;
}

/** Whether a later document of its kind took over: a team's decree that is issued anew each year. */
function isRenewed(bases: Bases, entry: LegalBasis, closing: DayNumber): boolean {
  const kind = legalKind(entry.jenis ?? '');
  const issued = periodOf(issuedOf(entry));
  return bases.some((other) => {
    const later = periodOf(issuedOf(other));
    if (other === entry || issued === undefined || later === undefined) return false;
    return legalKind(other.jenis ?? '') === kind && isBefore(issued, later) && !hasEnded(other, closing);
  });
}

export const hukumBerlaku = defineCheck<Options, 'dosir'>({
  summary: 'Every legal basis is in force when the edition closes, or another took its place.',
  over: 'dosir',
  options: { penutupan: { schema: MOMENT_OPTION, optional: true } },
  problems: { 'hukum/tidak-berlaku': 'wrong', 'hukum/dicabut': 'wrong' },
  effort: 3,
  applies: ({ dossier }) => !isBlank(dossier.legalBases),
  *run({ dossier, options: { penutupan = '' } }): Generator<Finding> {
    const { legalBases } = dossier;
    const closing = parseMoment(penutupan)?.day;
    for (const [index, entry] of legalBases.entries()) {
      const nama = legalName(entry, index);
      const at = (key: string): Finding['at'] => placeOf(dossier, DOSSIER_FILES.legalBases, [index, key]);
      if (isRepealed(legalBases, entry)) {
        const args = { nama, oleh: (entry.dicabut_oleh ?? '').trim() };
        yield { problem: 'hukum/dicabut', args, at: at('dicabut_oleh') };
      }
      if (closing === undefined || isTold(entry.dicabut_oleh)) continue;
      if (!hasEnded(entry, closing) || isRenewed(legalBases, entry, closing)) continue;
      const args = { nama, sampai: (entry.berlaku_sampai ?? '').trim(), penutupan };
      yield { problem: 'hukum/tidak-berlaku', args, at: at('berlaku_sampai') };
    }
  },
});
