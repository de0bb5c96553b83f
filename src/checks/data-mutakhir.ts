import { MOMENT_OPTION } from '../core/age.ts';
import { defineCheck } from '../core/check.ts';
import { addDuration, DURATION_OPTION, parseMoment, type Period } from '../core/dates.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { periodOf, writtenDates, type WrittenDate } from '../core/written-dates.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `terbaru` is the date of the newest figure, proof or testimonial. */
    'data/usang': { terbaru: string; pembukaan: string; toleransi: string };
  }
}

interface Options {
  readonly pembukaan: string;
  /** How much older than the opening the newest data may be; nothing where it is not given. */
  readonly toleransi?: string;
}

interface Known extends WrittenDate {
  readonly period: Period;
}

/** Decrees and letters say what was decided, not how the service fares. */
const PAPERS: ReadonlySet<string> = new Set([DOSSIER_FILES.legalBases, DOSSIER_FILES.letters]);

function newest(dossier: Dossier): Known | undefined {
  let found: Known | undefined;
  for (const date of writtenDates(dossier)) {
    const period = date.role === 'terjadi' && !PAPERS.has(date.file) ? periodOf(date.text) : undefined;
    if (period !== undefined && (found === undefined || period.last > found.period.last)) {
      found = { ...date, period };
    }
  }
  return found;
}

export const dataMutakhir = defineCheck<Options, 'dosir'>({
  summary: 'The newest figure, proof or testimonial is not much older than the opening of the edition.',
  over: 'dosir',
  options: {
    pembukaan: { schema: MOMENT_OPTION },
    toleransi: { schema: DURATION_OPTION, optional: true },
  },
  problems: { 'data/usang': 'missing' },
  effort: 3,
  applies: ({ dossier }) => newest(dossier) !== undefined,
  *run({ dossier, options: { pembukaan, toleransi = 'P0D' } }) {
    const date = newest(dossier);
    const opening = parseMoment(pembukaan)?.day ?? periodOf(pembukaan)?.first;
    if (date === undefined || opening === undefined) return;
    if (addDuration(date.period.last, toleransi) >= opening) return;
    const args = { terbaru: (date.text ?? '').trim(), pembukaan, toleransi };
    yield { problem: 'data/usang', args, at: placeOf(dossier, date.file, date.path) };
  },
});
