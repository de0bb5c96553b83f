import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Indicator, Measurement } from '../core/innovation.ts';
import { searchablePages } from '../core/pdf-text.ts';
import { factsOf } from '../core/photos.ts';
import { isTold } from '../core/placeholders.ts';
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

/** The text of everything that may be a source, by its id; what cannot be searched is not in it. */
function textsOf(dossier: Dossier): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
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
        texts.set(entry.id.trim(), pages.join('\n'));
      }
    }
  }
  return texts;
}

type Texts = ReturnType<typeof textsOf>;

/** The texts that one figure rests on; undefined where one of them cannot be searched, or there is nothing to find. */
function sourcesOf(
  { nilai, sumber = [], keterangan }: Measurement,
  texts: Texts,
): readonly string[] | undefined {
  // Nothing is often told as a dash or a word; a note on a figure says where it comes from.
  if (nilai === undefined || nilai === 0 || sumber.length === 0 || isTold(keterangan)) return undefined;
  const found = sumber.flatMap((id) => texts.get(id.trim()) ?? []);
  return found.length === sumber.length ? found : undefined;
}

function missingFrom({ data = [] }: Indicator, texts: Texts): readonly Measurement[] {
  return data.filter((row) => {
    const { nilai } = row;
    const sources = sourcesOf(row, texts);
    return nilai !== undefined && sources !== undefined && !sources.some((text) => holdsFigure(text, nilai));
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
    const texts = textsOf(dossier);
    return (dossier.innovation.indikator ?? []).some(({ data = [] }) =>
      data.some((row) => sourcesOf(row, texts) !== undefined),
    );
  },
  *run({ dossier }) {
    const texts = textsOf(dossier);
    for (const [index, indicator] of (dossier.innovation.indikator ?? []).entries()) {
      const rows = missingFrom(indicator, texts);
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
