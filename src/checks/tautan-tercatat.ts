import { defineCheck } from '../core/check.ts';
import { addDuration, DURATION_OPTION } from '../core/dates.ts';
import type { Dossier } from '../core/dossier.ts';
import { webLinksOf, type LinkReason, type LinkResult, type WebLink } from '../core/web-links.ts';
import { periodOf } from '../core/written-dates.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'tautan/mati': { tautan: string; diperiksa: string; kode: number | string };
    'tautan/tak-terverifikasi': { tautan: string; diperiksa: string; alasan: LinkReason };
    'tautan/lama': { tautan: string; diperiksa: string };
  }
}

interface Options {
  readonly lihat: 'mati' | 'umur';
  /** How long a result speaks for the address. */
  readonly berlaku?: string;
}

type Recorded = LinkResult & { readonly link: WebLink; readonly diperiksa: string };

/** What is on record of the addresses that the dossier still names, each where it stands first. */
function recorded(dossier: Dossier): readonly Recorded[] {
  if (dossier.links === undefined) return [];
  const results = new Map(dossier.links.map((one) => [one.tautan?.trim(), one]));
  const links = new Map(
    webLinksOf(dossier)
      .toReversed()
      .map((link) => [link.tautan, link]),
  );
  return [...links.values()].toReversed().flatMap((link) => {
    const result = results.get(link.tautan);
    return result === undefined ? [] : [{ ...result, link, diperiksa: result.diperiksa ?? '' }];
  });
}

export const tautanTercatat = defineCheck<Options, 'dosir'>({
  summary: 'Addresses that were gone when somebody last went to see are named, and results that grew old.',
  over: 'dosir',
  options: {
    lihat: { schema: { type: 'string', enum: ['mati', 'umur'] } },
    berlaku: { schema: DURATION_OPTION, optional: true },
  },
  problems: { 'tautan/mati': 'wrong', 'tautan/tak-terverifikasi': 'wrong', 'tautan/lama': 'wrong' },
  effort: 1,
  applies: ({ dossier }) => recorded(dossier).length > 0,
  *run({ dossier, asOf, options: { lihat, berlaku } }) {
    const today = periodOf(asOf)?.last;
    for (const { link, keadaan, diperiksa, kode, alasan } of recorded(dossier)) {
      const { tautan, at } = link;
      const seen = periodOf(diperiksa);
      if (lihat === 'mati') {
        if (keadaan === 'mati') {
          yield { problem: 'tautan/mati', args: { tautan, diperiksa, kode: kode ?? '' }, at };
        }
        continue;
      }
      const late = seen !== undefined && today !== undefined && berlaku !== undefined;
      if (late && addDuration(seen.last, berlaku) < today) {
        yield { problem: 'tautan/lama', args: { tautan, diperiksa }, at };
      } else if (keadaan === 'tak-terverifikasi') {
        yield {
          problem: 'tautan/tak-terverifikasi',
          args: { tautan, diperiksa, alasan: alasan ?? 'putus' },
          at,
        };
      }
    }
  },
});
