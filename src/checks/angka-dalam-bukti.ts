import { defineCheck, type CheckInput } from '../core/check.ts';
import type { Period } from '../core/dates.ts';
import { DOSSIER_FILES, inDossier, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { figureSeries, type FigureSeries } from '../core/figures.ts';
import type { Finding } from '../core/finding.ts';
import type { Measurement } from '../core/innovation.ts';
import { isTold } from '../core/placeholders.ts';
import { answerFile } from '../core/prose-text.ts';
import { formOf } from '../core/rulebook.ts';
import { sourceFiles } from '../core/source-files.ts';
import { isBefore, periodOf } from '../core/written-dates.ts';
import { answerLanguage } from '../prose/answer-language.ts';
import { citesFigures, misplacedIn } from '../prose/cited-figures.ts';
import { hasPage, paperOf, standsElsewhere, type FoundOn, type Paper } from '../prose/figure-pages.ts';
import { holdsFigure } from '../prose/search-figure.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `angka` are the figures that none of their sources holds, with the time that each is of. */
    'bukti/angka-tidak-ditemukan': {
      nama: string;
      angka: { nilai: number; waktu: string }[];
      sumber: string[];
    };
    /** `ditemukan` are the pages that do hold it. */
    'bukti/angka-halaman-lain': {
      nama: string;
      nilai: number;
      waktu: string;
      sumber: string[];
      halaman: number;
      ditemukan: FoundOn[];
    };
    /** A sentence of an answer links to pages that do not hold its figures. */
    'klaim/angka-halaman-lain': {
      judul: string;
      ditunjuk: FoundOn[];
      angka: { teks: string; ditemukan: FoundOn[] }[];
    };
  }
}

interface Source {
  readonly paper: Paper;
  readonly dated: Period | undefined;
}

/** What one figure rests on; undefined where a part of it has no text, or there is nothing to find. */
function restsOn(dossier: Dossier, row: Measurement): readonly Source[] | undefined {
  const { nilai, sumber = [], keterangan, waktu } = row;
  // Nothing is often told as a dash or a word; a note on a figure says where it comes from.
  if (nilai === undefined || nilai === 0 || sumber.length === 0 || isTold(keterangan)) return undefined;
  const measured = periodOf(waktu);
  const found = sumber.flatMap((id): Source[] => {
    const source = sourceFiles(dossier).get(id.trim());
    const paper = paperOf(id.trim(), source?.pdf);
    return paper === undefined ? [] : [{ paper, dated: source?.dated }];
  });
  // Of a document that is older than the figure another rule speaks.
  const isOlder = ({ dated }: Source): boolean =>
    dated !== undefined && measured !== undefined && isBefore(dated, measured);
  return found.length === sumber.length && !found.some(isOlder) ? found : undefined;
}

type Verdict =
  | { readonly kind: 'missing' }
  | { readonly kind: 'elsewhere'; readonly page: number; readonly found: readonly FoundOn[] };

/** What is wrong with the place of one figure; undefined where nothing is, `unknown` where nobody can tell. */
function verdictOn(dossier: Dossier, row: Measurement): Verdict | 'unknown' | undefined {
  const papers = restsOn(dossier, row)?.map(({ paper }) => paper);
  if (papers === undefined) return 'unknown';
  const { nilai = 0, halaman: page } = row;
  const canBeSearched = papers.every(({ whole }) => whole);
  const cited = page === undefined ? [] : papers.map((paper) => ({ paper, page })).filter(hasPage);
  if (page !== undefined && cited.length > 0) {
    const found = standsElsewhere(cited, nilai);
    if (found === undefined) return undefined;
    return found.length > 0 || !canBeSearched ? { kind: 'elsewhere', page, found } : { kind: 'missing' };
  }
  if (!canBeSearched) return 'unknown';
  return papers.some(({ text }) => holdsFigure(text.join('\n'), nilai)) ? undefined : { kind: 'missing' };
}

function sourcesOf(rows: readonly Measurement[]): string[] {
  return [...new Set(rows.flatMap(({ sumber = [] }) => sumber.map((id) => id.trim())))];
}

function* inSeries(dossier: Dossier, { list, index, nama, data }: FigureSeries): Generator<Finding> {
  const place = (path: readonly (string | number)[]) =>
    placeOf(dossier, DOSSIER_FILES.innovation, [list, index, 'data', ...path]);
  const missing: Measurement[] = [];
  for (const [at, row] of data.entries()) {
    const verdict = verdictOn(dossier, row);
    if (verdict === undefined || verdict === 'unknown') continue;
    if (verdict.kind === 'missing') missing.push(row);
    else {
      const { nilai = 0, waktu = '' } = row;
      const { page: halaman, found } = verdict;
      const said = { nama, nilai, waktu: waktu.trim(), sumber: sourcesOf([row]), halaman };
      const args = { ...said, ditemukan: [...found] };
      yield { problem: 'bukti/angka-halaman-lain', args, at: place([at, 'halaman']) };
    }
  }
  const [first] = missing;
  if (first === undefined) return;
  const angka = missing.map(({ nilai = 0, waktu = '' }) => ({ nilai, waktu: waktu.trim() }));
  const args = { nama, angka, sumber: sourcesOf(missing) };
  yield { problem: 'bukti/angka-tidak-ditemukan', args, at: place([data.indexOf(first)]) };
}

type Input = Pick<CheckInput<object, 'dosir'>, 'dossier' | 'rulebook'>;

/** The answers that the form asks for, with the words to look for figures in. */
function answersOf({ dossier, rulebook }: Input) {
  return formOf(rulebook, dossier.innovation.kelompok)
    .flatMap(({ isian }) => isian)
    .flatMap((field) => {
      const narrative = dossier.answers.get(field.id);
      return narrative === undefined ? [] : [{ field, narrative }];
    });
}

function* inAnswers(input: Input): Generator<Finding> {
  const { dossier, rulebook } = input;
  for (const { field, narrative } of answersOf(input)) {
    for (const { line, cited, figures } of misplacedIn(dossier, narrative, answerLanguage(rulebook))) {
      yield {
        problem: 'klaim/angka-halaman-lain',
        args: {
          judul: field.judul,
          ditunjuk: cited.map(({ paper, page }) => ({ sumber: paper.nama, halaman: [page] })),
          angka: figures.map(({ figure, found }) => ({ teks: figure.text, ditemukan: [...found] })),
        },
        at: { file: inDossier(dossier, answerFile(field)), line },
      };
    }
  }
}

export const angkaDalamBukti = defineCheck<object, 'dosir'>({
  summary: 'Figures of indicators, and of sentences that name a page, stand where they are said to.',
  over: 'dosir',
  options: {},
  problems: {
    'bukti/angka-tidak-ditemukan': 'wrong',
    'bukti/angka-halaman-lain': 'wrong',
    'klaim/angka-halaman-lain': 'wrong',
  },
  effort: 2,
  applies: (input) => {
    const { dossier, rulebook } = input;
    if (dossier.inspected.size === 0) return false;
    const rows = figureSeries(dossier.innovation).flatMap(({ data }) => data);
    return (
      rows.some((row) => verdictOn(dossier, row) !== 'unknown') ||
      answersOf(input).some(({ narrative }) => citesFigures(dossier, narrative, answerLanguage(rulebook)))
    );
  },
  *run(input) {
    const { dossier } = input;
    for (const series of figureSeries(dossier.innovation)) yield* inSeries(dossier, series);
    yield* inAnswers(input);
  },
});
