import { defineCheck } from '../core/check.ts';
import type { Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { evidenceById } from '../core/evidence-kinds.ts';
import type { PathStep } from '../core/finding.ts';
import type { Evidence } from '../core/innovation.ts';
import { mentionsOf } from '../core/mentions.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `untuk` is what it is to prove, `jenis` what kind of evidence it is. */
    'bukti/kurang-kuat': { id: string; jenis: string; untuk: Claimed };
  }
}

/** What a piece of evidence is named for in `inovasi.yaml`. */
type Claimed = 'bukti_mulai' | 'evaluasi' | 'pereplikasi' | 'indikator';

const PICTURES = ['foto', 'tangkapan-layar', 'video'];

/** Kinds that show a thing, and do not prove it on their own: no source says so, this is our advice. */
const TOO_WEAK: Readonly<Record<Claimed, readonly string[]>> = {
  bukti_mulai: PICTURES,
  evaluasi: [...PICTURES, 'berita'],
  pereplikasi: PICTURES,
  // A screenshot of a table of figures is one.
  indikator: ['foto', 'video'],
};

function claimOf([key]: readonly PathStep[]): Claimed | undefined {
  return Object.keys(TOO_WEAK).find((claim): claim is Claimed => claim === key);
}

/** The figures of an indicator that rest on pictures alone have nothing else; beside a report a picture is welcome. */
function standsAlone(
  dossier: Dossier,
  path: readonly PathStep[],
  known: ReadonlyMap<string, Evidence>,
): boolean {
  const [, index, , row] = path;
  const sources = dossier.innovation.indikator?.[Number(index)]?.data?.[Number(row)]?.sumber ?? [];
  return sources.every((id) => TOO_WEAK.indikator.includes(known.get(id.trim())?.jenis ?? ''));
}

export const buktiJenis = defineCheck<object, 'dosir'>({
  summary: 'What proves a start, an evaluation, a replication or a figure is more than a picture of it.',
  over: 'dosir',
  options: {},
  problems: { 'bukti/kurang-kuat': 'wrong' },
  effort: 2,
  applies: ({ dossier }) => {
    const known = evidenceById(dossier);
    return [...mentionsOf(dossier)].some(
      ({ id, path }) => claimOf(path) !== undefined && known.has((id ?? '').trim()),
    );
  },
  *run({ dossier }) {
    const known = evidenceById(dossier);
    for (const { id = '', file, path } of mentionsOf(dossier)) {
      const untuk = claimOf(path);
      const jenis = known.get(id.trim())?.jenis;
      if (untuk === undefined || jenis === undefined || !TOO_WEAK[untuk].includes(jenis)) continue;
      if (untuk === 'indikator' && !standsAlone(dossier, path, known)) continue;
      yield {
        problem: 'bukti/kurang-kuat',
        args: { id: id.trim(), jenis, untuk },
        at: placeOf(dossier, file, path),
      };
    }
  },
});
