import { defineCheck } from '../core/check.ts';
import { isoFormOf, lastDayOfThatMonth } from '../core/date-forms.ts';
import { parsePartialDate } from '../core/dates.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf, withinDossier } from '../core/entries.ts';
import type { PathStep } from '../core/finding.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /**
     * `usul` is the same date in the form to write, empty where it cannot be told; `akhir` is the last day of a
     * month that was given too many days, empty otherwise.
     */
    'tanggal/tidak-sah': { kunci: string; isi: string; usul: string; akhir: string };
  }
}

interface WrittenDate {
  readonly text: string | undefined;
  readonly file: string;
  readonly path: readonly PathStep[];
}

function* innovationDates({ innovation }: Dossier): Generator<WrittenDate> {
  const file = DOSSIER_FILES.innovation;
  yield { text: innovation.mulai_implementasi, file, path: ['mulai_implementasi'] };
  for (const [index, { tanggal }] of (innovation.evaluasi ?? []).entries()) {
    yield { text: tanggal, file, path: ['evaluasi', index, 'tanggal'] };
  }
  for (const [index, { data }] of (innovation.indikator ?? []).entries()) {
    for (const [row, { waktu }] of (data ?? []).entries()) {
      yield { text: waktu, file, path: ['indikator', index, 'data', row, 'waktu'] };
    }
  }
}

function* writtenDates(dossier: Dossier): Generator<WrittenDate> {
  yield* innovationDates(dossier);
  for (const [index, { tanggal, berlaku_sampai }] of dossier.legalBases.entries()) {
    yield { text: tanggal, file: DOSSIER_FILES.legalBases, path: [index, 'tanggal'] };
    yield { text: berlaku_sampai, file: DOSSIER_FILES.legalBases, path: [index, 'berlaku_sampai'] };
  }
  for (const [index, { tanggal }] of dossier.evidence.entries()) {
    yield { text: tanggal, file: DOSSIER_FILES.evidence, path: [index, 'tanggal'] };
  }
  for (const [index, { tanggal }] of dossier.letters.entries()) {
    yield { text: tanggal, file: DOSSIER_FILES.letters, path: [index, 'tanggal'] };
  }
  for (const { head, words } of dossier.testimonials) {
    yield { text: head.tanggal, file: withinDossier(dossier, words.file), path: ['tanggal'] };
  }
}

export const tanggalSah = defineCheck<object, 'dosir'>({
  summary: 'Every date is a day, month or year of the calendar, written as ISO 8601.',
  over: 'dosir',
  options: {},
  problems: { 'tanggal/tidak-sah': 'wrong' },
  effort: 1,
  applies: ({ dossier }) => [...writtenDates(dossier)].some(({ text }) => (text ?? '').trim() !== ''),
  *run({ dossier }) {
    for (const { text, file, path } of writtenDates(dossier)) {
      const isi = (text ?? '').trim();
      if (isi === '' || parsePartialDate(isi) !== undefined) continue;
      const args = {
        kunci: String(path.at(-1)),
        isi,
        usul: isoFormOf(isi) ?? '',
        akhir: lastDayOfThatMonth(isi) ?? '',
      };
      yield { problem: 'tanggal/tidak-sah', args, at: placeOf(dossier, file, path) };
    }
  },
});
