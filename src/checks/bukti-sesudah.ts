import { startOf, startText } from '../core/age.ts';
import { defineCheck } from '../core/check.ts';
import type { Period } from '../core/dates.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { figureSeries, type FigureSeries } from '../core/figures.ts';
import type { Finding } from '../core/finding.ts';
import { isBefore, periodOf } from '../core/written-dates.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** Proof that is older than the figure it is said to hold. */
    'urutan/bukti-sebelum-ukuran': { id: string; tanggal: string; waktu: string; nama: string };
    /** Proof of something that only a running innovation can have, from before it ran. */
    'urutan/bukti-sebelum-mulai': {
      id: string;
      tanggal: string;
      mulai: string;
      kunci: 'evaluasi' | 'pereplikasi';
    };
    'urutan/evaluasi-sebelum-mulai': { nama: string; tanggal: string; mulai: string };
  }
}

interface Dated {
  readonly text: string;
  readonly period: Period;
}

function dated(text: string | undefined): Dated | undefined {
  const period = periodOf(text);
  return text === undefined || period === undefined ? undefined : { text: text.trim(), period };
}

/** Dates of everything that may be named as proof, by id. */
function proofDates({ evidence, legalBases, letters }: Dossier): ReadonlyMap<string, Dated> {
  const dates = new Map<string, Dated>();
  for (const { id, tanggal } of [...evidence, ...legalBases, ...letters]) {
    const date = dated(tanggal);
    if (id !== undefined && date !== undefined && !dates.has(id.trim())) dates.set(id.trim(), date);
  }
  return dates;
}

type Dates = ReturnType<typeof proofDates>;

const FILE = DOSSIER_FILES.innovation;

/** Sources of one series that are older than the figure they are said to hold. */
function* ofSeries(dossier: Dossier, series: FigureSeries, dates: Dates): Generator<Finding> {
  const { list, index, nama, data } = series;
  for (const [row, { waktu, sumber = [] }] of data.entries()) {
    const measured = dated(waktu);
    for (const [place, id] of sumber.entries()) {
      const proof = dates.get(id.trim());
      if (measured === undefined || proof === undefined || !isBefore(proof.period, measured.period)) continue;
      yield {
        problem: 'urutan/bukti-sebelum-ukuran',
        args: {
          id: id.trim(),
          tanggal: proof.text,
          waktu: measured.text,
          nama,
        },
        at: placeOf(dossier, FILE, [list, index, 'data', row, 'sumber', place]),
      };
    }
  }
}

function* evaluations(dossier: Dossier, start: Dated): Generator<Finding> {
  for (const [index, { tanggal, penilai }] of (dossier.innovation.evaluasi ?? []).entries()) {
    const date = dated(tanggal);
    if (date === undefined || !isBefore(date.period, start.period)) continue;
    yield {
      problem: 'urutan/evaluasi-sebelum-mulai',
      args: { nama: penilai ?? String(index + 1), tanggal: date.text, mulai: start.text },
      at: placeOf(dossier, FILE, ['evaluasi', index, 'tanggal']),
    };
  }
}

function* proofs(dossier: Dossier, dates: Dates, start: Dated): Generator<Finding> {
  for (const kunci of ['evaluasi', 'pereplikasi'] as const) {
    for (const [index, { bukti }] of (dossier.innovation[kunci] ?? []).entries()) {
      const id = (bukti ?? '').trim();
      const proof = dates.get(id);
      if (proof === undefined || !isBefore(proof.period, start.period)) continue;
      yield {
        problem: 'urutan/bukti-sebelum-mulai',
        args: { id, tanggal: proof.text, mulai: start.text, kunci },
        at: placeOf(dossier, FILE, [kunci, index, 'bukti']),
      };
    }
  }
}

export const buktiSesudah = defineCheck<object, 'dosir'>({
  summary: 'No figure, evaluation or replication rests on a document that is older than it.',
  over: 'dosir',
  options: {},
  problems: {
    'urutan/bukti-sebelum-ukuran': 'wrong',
    'urutan/bukti-sebelum-mulai': 'wrong',
    'urutan/evaluasi-sebelum-mulai': 'wrong',
  },
  effort: 2,
  applies: ({ dossier: { innovation } }) =>
    [figureSeries(innovation), innovation.evaluasi, innovation.pereplikasi].some(
      (list) => (list ?? []).length > 0,
    ),
  *run({ dossier }) {
    const dates = proofDates(dossier);
    // What was measured before the start is the baseline, and rightly older than the innovation.
    for (const series of figureSeries(dossier.innovation)) yield* ofSeries(dossier, series, dates);
    const period = startOf(dossier);
    if (period === undefined) return;
    const start = { text: startText(dossier), period };
    yield* evaluations(dossier, start);
    yield* proofs(dossier, dates, start);
  },
});
