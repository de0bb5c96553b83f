import { defineCheck } from '../core/check.ts';
import type { Period } from '../core/dates.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Indicator, Measurement } from '../core/innovation.ts';
import { searchablePages } from '../core/pdf-text.ts';
import { factsOf } from '../core/photos.ts';
import { isTold } from '../core/placeholders.ts';
import { isBefore, periodOf } from '../core/written-dates.ts';
import { holdsFigure } from '../prose/search-figure.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `angka` are the figures that none of their sources holds, with the time that each is of. */
    'bukti/angka-tidak-ditemukan': {
      nama: string;
      angka: { nilai: number; waktu: string }[];
      sumber: string[];
    };
  }
}

/** A document in which figures can be looked for. */
interface Source {
  readonly text: string;
  readonly dated: Period | undefined;
}

type Sources = ReadonlyMap<string, Source>;

/** Everything that may be a source and can be searched, by its id. */
function sourcesIn(dossier: Dossier): Sources {
  const sources = new Map<string, Source>();
  const lists = [
    [DOSSIER_FILES.evidence, dossier.evidence],
    [DOSSIER_FILES.legalBases, dossier.legalBases],
    [DOSSIER_FILES.letters, dossier.letters],
  ] as const;
  for (const [list, entries] of lists) {
    for (const entry of entries) {
      const pages = isTold(entry.id) ? searchablePages(factsOf(dossier, list, entry)) : undefined;
      // A text layer without a single digit is none that figures could be looked for in.
      if (isTold(entry.id) && pages !== undefined && pages.some((page) => /\d/.test(page))) {
        sources.set(entry.id.trim(), { text: pages.join('\n'), dated: periodOf(entry.tanggal) });
      }
    }
  }
  return sources;
}

/** What one figure rests on; undefined where a part of it cannot be searched, or there is nothing to find. */
function restsOn(row: Measurement, known: Sources): readonly Source[] | undefined {
  const { nilai, sumber = [], keterangan, waktu } = row;
  // Nothing is often told as a dash or a word; a note on a figure says where it comes from.
  if (nilai === undefined || nilai === 0 || sumber.length === 0 || isTold(keterangan)) return undefined;
  const found = sumber.flatMap((id) => known.get(id.trim()) ?? []);
  const measured = periodOf(waktu);
  // Of a document that is older than the figure another rule speaks.
  const isOlder = ({ dated }: Source): boolean =>
    dated !== undefined && measured !== undefined && isBefore(dated, measured);
  return found.length === sumber.length && !found.some(isOlder) ? found : undefined;
}

function missingFrom({ data = [] }: Indicator, known: Sources): readonly Measurement[] {
  return data.filter((row) => {
    const sources = restsOn(row, known);
    return sources !== undefined && !sources.some(({ text }) => holdsFigure(text, row.nilai ?? 0));
  });
}

export const angkaDalamBukti = defineCheck<object, 'dosir'>({
  summary: 'The figures of an indicator stand in the documents that they are said to come from.',
  over: 'dosir',
  options: {},
  problems: { 'bukti/angka-tidak-ditemukan': 'wrong' },
  effort: 2,
  applies: ({ dossier }) => {
    if (dossier.inspected.size === 0) return false;
    const known = sourcesIn(dossier);
    return (dossier.innovation.indikator ?? []).some(({ data = [] }) =>
      data.some((row) => restsOn(row, known) !== undefined),
    );
  },
  *run({ dossier }) {
    const known = sourcesIn(dossier);
    for (const [index, indicator] of (dossier.innovation.indikator ?? []).entries()) {
      const rows = missingFrom(indicator, known);
      if (rows.length === 0) continue;
      yield {
        problem: 'bukti/angka-tidak-ditemukan',
        args: {
          nama: indicator.nama ?? indicator.id ?? String(index + 1),
          angka: rows.map(({ nilai = 0, waktu = '' }) => ({ nilai, waktu: waktu.trim() })),
          sumber: [...new Set(rows.flatMap(({ sumber = [] }) => sumber.map((id) => id.trim())))],
        },
        at: placeOf(dossier, DOSSIER_FILES.innovation, [
          'indikator',
          index,
          'data',
          (indicator.data ?? []).indexOf(rows[0] ?? {}),
        ]),
      };
    }
  },
});
