import { defineCheck } from '../core/check.ts';
import { awardEdition, awardLevel, editionKey, isLevel, isNational } from '../core/awards.ts';
import { DOSSIER_FILES, inDossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Award } from '../core/innovation.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `edisi` names the editions of the awards that count; `paling_banyak` is how many are still allowed. */
    'riwayat/ditolak': { tingkat: string; jumlah: number; paling_banyak: number; edisi: string[] };
    /** `perlu` are the levels of which one is needed, `edisi` the editions it may come from, where only one level is named. */
    'riwayat/tidak-memenuhi': { perlu: string[]; edisi: string[] };
  }
}

interface Level {
  readonly tingkat: string;
  readonly edisi?: readonly string[];
}

interface Options {
  readonly tolak: readonly (Level & { readonly paling_banyak: number })[];
  readonly perlu?: readonly Level[];
}

/** Whether an award of an edition, or of one that is not known, may be among those that are limited. */
function isReached(edition: string | undefined, limits: Level['edisi']): boolean {
  // Without an edition nobody can tell whether a limit to some editions reaches it.
  if (limits !== undefined)
    return edition !== undefined && limits.map(editionKey).includes(editionKey(edition));
  // A contest of a province gives a Top 99 too.
  return edition === undefined || isNational(edition);
}

/** Positions of the awards of a level, one per edition: the same award listed twice was won once. */
function awardsOf(awards: readonly Award[], { tingkat, edisi }: Level): readonly number[] {
  const wanted = awardLevel(tingkat) ?? tingkat;
  const seen = new Set<string>();
  return awards.flatMap((award, index) => {
    const level = awardLevel(award.tingkat ?? '');
    const edition = awardEdition(award);
    if (level === undefined || !isLevel(level, wanted) || !isReached(edition, edisi)) return [];
    const key = edition === undefined ? `butir ${index}` : editionKey(edition);
    if (seen.has(key)) return [];
    seen.add(key);
    return [index];
  });
}

const LEVEL = {
  tingkat: { type: 'string', minLength: 1 },
  edisi: { type: 'array', items: { type: 'string' }, minItems: 1 },
};
const REFUSED = {
  type: 'object',
  properties: { ...LEVEL, paling_banyak: { type: 'integer', minimum: 0 } },
  required: ['tingkat', 'paling_banyak'],
  additionalProperties: false,
};
const NEEDED = { type: 'object', properties: LEVEL, required: ['tingkat'], additionalProperties: false };

export const riwayatPenghargaan = defineCheck<Options, 'dosir'>({
  summary: 'Earlier awards neither bar the innovation from its group nor fall short of what the group needs.',
  over: 'dosir',
  options: {
    tolak: { schema: { type: 'array', items: REFUSED }, stricter: 'superset' },
    perlu: { schema: { type: 'array', items: NEEDED, minItems: 1 }, optional: true },
  },
  problems: { 'riwayat/ditolak': 'wrong', 'riwayat/tidak-memenuhi': 'wrong' },
  effort: 5,
  *run({ dossier, options: { tolak, perlu } }) {
    const awards = dossier.innovation.penghargaan ?? [];
    for (const refused of tolak) {
      const indexes = awardsOf(awards, refused);
      const [tingkat, jumlah, last] = [refused.tingkat, indexes.length, indexes.at(-1)];
      if (last === undefined || jumlah <= refused.paling_banyak) continue;
      const edisi = indexes.flatMap((index) => awardEdition(awards[index] ?? {}) ?? []);
      const at = placeOf(dossier, DOSSIER_FILES.innovation, ['penghargaan', last]);
      yield {
        problem: 'riwayat/ditolak',
        args: { tingkat, jumlah, paling_banyak: refused.paling_banyak, edisi },
        at,
      };
    }
    if (perlu === undefined || perlu.some((level) => awardsOf(awards, level).length > 0)) return;
    yield {
      problem: 'riwayat/tidak-memenuhi',
      args: {
        perlu: perlu.map(({ tingkat }) => tingkat),
        edisi: perlu.length === 1 ? [...(perlu[0]?.edisi ?? [])] : [],
      },
      at: { file: inDossier(dossier, DOSSIER_FILES.innovation), path: ['penghargaan'] },
    };
  },
});
