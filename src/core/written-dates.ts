import { parsePartialDate, type Period } from './dates.ts';
import { DOSSIER_FILES, type Dossier } from './dossier.ts';
import { withinDossier } from './entries.ts';
import { figureSeries } from './figures.ts';
import type { PathStep } from './finding.ts';

/** What a date speaks of: something that happened, when the innovation starts, or when something ends. */
export type DateRole = 'terjadi' | 'mulai' | 'berakhir';

/** A date of the dossier as it was written, and where. */
export interface WrittenDate {
  readonly text: string | undefined;
  readonly role: DateRole;
  /** File from the dossier's own root. */
  readonly file: string;
  readonly path: readonly PathStep[];
}

type Dated = { readonly tanggal?: string };

function* listed(
  entries: readonly Dated[] | undefined,
  file: string,
  path: readonly PathStep[],
): Generator<WrittenDate> {
  for (const [index, { tanggal }] of (entries ?? []).entries()) {
    yield { text: tanggal, role: 'terjadi', file, path: [...path, index, 'tanggal'] };
  }
}

function* innovationDates({ innovation }: Dossier): Generator<WrittenDate> {
  const file = DOSSIER_FILES.innovation;
  yield { text: innovation.mulai_implementasi, role: 'mulai', file, path: ['mulai_implementasi'] };
  yield* listed(innovation.evaluasi, file, ['evaluasi']);
  for (const { list, index, data } of figureSeries(innovation)) {
    for (const [row, { waktu }] of data.entries()) {
      yield { text: waktu, role: 'terjadi', file, path: [list, index, 'data', row, 'waktu'] };
    }
  }
  yield { text: innovation.video?.tanggal, role: 'terjadi', file, path: ['video', 'tanggal'] };
}

function* historyDates({ history }: Dossier): Generator<WrittenDate> {
  for (const [index, { catatan, perkembangan }] of history.entries()) {
    yield* listed(catatan, DOSSIER_FILES.history, [index, 'catatan']);
    yield* listed(perkembangan, DOSSIER_FILES.history, [index, 'perkembangan']);
  }
}

/** Every date of a dossier's data, in the order of the files; blank ones too. */
export function* writtenDates(dossier: Dossier): Generator<WrittenDate> {
  yield* innovationDates(dossier);
  const { legalBases, evidence, letters } = DOSSIER_FILES;
  for (const [index, { tanggal, berlaku_sampai }] of dossier.legalBases.entries()) {
    yield { text: tanggal, role: 'terjadi', file: legalBases, path: [index, 'tanggal'] };
    yield { text: berlaku_sampai, role: 'berakhir', file: legalBases, path: [index, 'berlaku_sampai'] };
  }
  yield* listed(dossier.evidence, evidence, []);
  yield* listed(dossier.letters, letters, []);
  for (const { head, words } of dossier.testimonials) {
    const file = withinDossier(dossier, words.file);
    yield { text: head.tanggal, role: 'terjadi', file, path: ['tanggal'] };
  }
  yield* historyDates(dossier);
}

/** The days a written date may mean; undefined where it is blank or no date. */
export function periodOf(text: string | undefined): Period | undefined {
  return text === undefined ? undefined : parsePartialDate(text.trim());
}

/** Whether one date lies before the other whatever days they mean. */
export function isBefore(one: Period, other: Period): boolean {
  return one.last < other.first;
}
