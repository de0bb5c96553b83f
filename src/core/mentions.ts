import { DOSSIER_FILES, type Dossier } from './dossier.ts';
import { withinDossier } from './entries.ts';
import { figureSeries } from './figures.ts';
import type { PathStep } from './finding.ts';
import type { Innovation } from './innovation.ts';

/** Where an id is named as proof of something. */
export interface Mention {
  readonly id: string | undefined;
  readonly file: string;
  readonly path: readonly PathStep[];
}

const file = DOSSIER_FILES.innovation;

function* listMentions(innovation: Innovation): Generator<Mention> {
  for (const list of ['evaluasi', 'pereplikasi', 'kolaborasi'] as const) {
    for (const [index, { bukti }] of (innovation[list] ?? []).entries()) {
      yield { id: bukti, file, path: [list, index, 'bukti'] };
    }
  }
  for (const { list, index, data } of figureSeries(innovation)) {
    for (const [row, { sumber }] of data.entries()) {
      const path = [list, index, 'data', row, 'sumber'];
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

/** Every id that is named as proof, blank ones too, in the order of the files. */
export function* mentionsOf(dossier: Dossier): Generator<Mention> {
  yield { id: dossier.innovation.bukti_mulai, file, path: ['bukti_mulai'] };
  yield { id: dossier.innovation.replikasi?.surat, file, path: ['replikasi', 'surat'] };
  yield* listMentions(dossier.innovation);
  yield* historyMentions(dossier);
  for (const { head, words } of dossier.testimonials) {
    yield { id: head.izin?.bukti, file: withinDossier(dossier, words.file), path: ['izin', 'bukti'] };
  }
}
