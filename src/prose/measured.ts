import { stemsOf, agree, type Statement } from './comparing.ts';
import { parsePartialDate } from '../core/dates.ts';
import type { Figure } from './figures.ts';
import { unitNamed } from './numerals.ts';
import { FIGURE_WORDS } from './figure-words.ts';
import type { Indicator } from '../core/innovation.ts';
import { tokensOf } from '../core/tokens.ts';

/** An indicator as sentences are held against it. */
export interface MeasuredSeries {
  readonly name: string;
  readonly stems: ReadonlySet<string>;
  /** Every word of the name: a sentence that names a place or a part which is not among them means something else. */
  readonly words: ReadonlySet<string>;
  readonly unit: string;
  /** The unit as it was written. */
  readonly satuan: string;
  /** What one of the unit is worth: 1.000.000 for `juta orang`. */
  readonly factor: number;
  readonly points: readonly { readonly time: string; readonly value: number }[];
}

/** How a figure is given rather than of what part. */
const NEUTRAL = ['rata', 'per', 'tahunan'];

/** The indicators that have a name, a unit and figures. */
export function seriesOf(indicators: readonly Indicator[]): readonly MeasuredSeries[] {
  return indicators.flatMap(({ nama = '', satuan = '', data = [] }) => {
    const [first = '', ...rest] = satuan.trim().toLowerCase().split(/\s+/);
    const factor = FIGURE_WORDS.id.magnitudes.get(first) ?? 1;
    const unit = unitNamed(factor === 1 ? satuan : rest.join(' '));
    const points = data.flatMap(({ waktu, nilai }) =>
      waktu === undefined || nilai === undefined ? [] : [{ time: waktu.trim(), value: nilai * factor }],
    );
    const words = tokensOf(nama);
    const stems = stemsOf(words);
    return unit === '' || points.length === 0 || stems.size === 0
      ? []
      : [
          {
            name: nama,
            stems,
            words: new Set([...words, ...NEUTRAL]),
            unit,
            satuan: satuan.trim(),
            factor,
            points,
          },
        ];
  });
}

/** This much of an indicator's name has to stand in a sentence that is about it. */
const COVERED = 0.65;

function isAbout({ stems, unit, words }: MeasuredSeries, { topic, figure }: Statement): boolean {
  if (figure.unit !== unit) return false;
  const { about, names } = topic();
  if (names.split(' ').some((name) => name !== '' && !words.has(name))) return false;
  const named = [...stems].filter((stem) => about.has(stem)).length;
  return named >= Math.min(2, stems.size) && named / stems.size >= COVERED;
}

/** A measured value as a figure: 89 may be 89,2 rounded. */
function measured(value: number, factor: number): Figure {
  const decimals = /\.(\d+)$/.exec(String(value / factor))?.[1]?.length ?? 0;
  const step = factor * 10 ** -decimals;
  return { text: '', value, unit: '', step, bound: 'exact', role: 'plain', start: 0, end: 0 };
}

/** What was measured in the time that a statement names: a year holds its months. */
function pointsAt({ points }: MeasuredSeries, time: string): MeasuredSeries['points'] {
  if (parsePartialDate(time) === undefined) return [];
  return points.filter((point) => point.time === time || point.time.startsWith(`${time}-`));
}

/** A series that a statement contradicts, and what it has for that time. */
export interface Contradicted {
  readonly series: MeasuredSeries;
  readonly value: number;
  readonly statement: Statement;
}

/** The first measured series that the figures of one sentence speak of but do not agree with. */
export function contradicted(
  statements: readonly Statement[],
  all: readonly MeasuredSeries[],
): Contradicted | undefined {
  for (const series of all) {
    const spoken = statements.filter((statement) => isAbout(series, statement));
    const known = ({ figure }: Statement): boolean =>
      all.some(
        ({ unit, points, factor }) =>
          unit === figure.unit && points.some(({ value }) => agree(figure, measured(value, factor))),
      );
    // One figure that stands in the data shows that the sentence knows them; the other then means something else.
    if (spoken.length === 0 || spoken.some(known)) continue;
    for (const statement of spoken) {
      const [point] = pointsAt(series, statement.time);
      if (point !== undefined) return { series, value: point.value, statement };
    }
  }
  return undefined;
}
