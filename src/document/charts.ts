import { startOf, startText } from '../core/age.ts';
import type { Chart } from '../core/chart.ts';
import type { Block, Column, Content } from '../core/document.ts';
import type { Indicator } from '../core/innovation.ts';
import { formatPartialDate } from '../messages/dates.ts';
import { indicators as words } from '../messages/document/indicators.ts';
import { formatNumber } from '../messages/numbers.ts';
import { text } from './content.ts';
import type { Context } from './context.ts';
import { toSources } from './references.ts';
import { compare, decimalYear, readingsOf, type Reading } from './series.ts';

/** What to call an indicator: its name, or its id while it has none. */
export function indicatorName(indicator: Indicator): string {
  return indicator.nama ?? indicator.id ?? '';
}

function markOf({ dossier, say }: Context): Pick<Chart, 'mark'> {
  const start = startOf(dossier);
  return start === undefined ? {} : { mark: { at: decimalYear(start), label: say(words.start) } };
}

/** The level before the start, where one value tells it. */
function baselineOf(
  { dossier, language, say }: Context,
  readings: readonly Reading[],
): Pick<Chart, 'baseline'> {
  const { before, across } = compare(readings, startOf(dossier));
  const [only] = before;
  if (across !== 'start' || only === undefined || before.length > 1) return {};
  const label = say(words.baseline)({ value: formatNumber(only.value, language) });
  return { baseline: { value: only.value, label } };
}

function toChart(context: Context, indicator: Indicator, readings: readonly Reading[]): Chart {
  const { language } = context;
  return {
    title: indicatorName(indicator),
    unit: indicator.satuan ?? '',
    points: readings.map(({ time, period, value }) => ({
      time: formatPartialDate(time, language),
      at: decimalYear(period),
      value,
      label: formatNumber(value, language),
    })),
    ...baselineOf(context, readings),
    ...markOf(context),
  };
}

function altOf(context: Context, chart: Chart): string {
  const { dossier, language, say } = context;
  return say(words.alt)({
    name: chart.title,
    unit: chart.unit,
    series: chart.points.map(({ time, label }) => `${time}: ${label}`).join('; '),
    start: chart.mark === undefined ? '' : formatPartialDate(startText(dossier), language),
  });
}

function dataTable(context: Context, indicator: Indicator, readings: readonly Reading[]): Block {
  const { language, say } = context;
  const remarks = readings.some(({ measurement }) => measurement.keterangan !== undefined);
  const value =
    indicator.satuan === undefined ? say(words.value) : `${say(words.value)} (${indicator.satuan})`;
  const columns: Column[] = [
    { header: say(words.time), weight: 2 },
    { header: value, align: 'right', weight: 2 },
    { header: say(words.source), weight: 2 },
  ];
  const rows = readings.map(({ time, value, measurement }): readonly Content[] => {
    const cells = [
      text(formatPartialDate(time, language)),
      text(formatNumber(value, language)),
      toSources(context, measurement),
    ];
    return remarks ? [...cells, text(measurement.keterangan ?? '')] : cells;
  });
  return {
    kind: 'table',
    caption: say(words.data)({ name: indicatorName(indicator) }),
    columns: remarks ? [...columns, { header: say(words.remark), weight: 4 }] : columns,
    rows,
    rowHeaders: true,
  };
}

/** The chart of an indicator and the same data as a table; a series of one point is a table only. */
export function chartBlocks(context: Context, indicator: Indicator, caption?: string): readonly Block[] {
  const readings = readingsOf(indicator);
  if (readings.length === 0) return [];
  const table = dataTable(context, indicator, readings);
  const chart = toChart(context, indicator, readings);
  if (new Set(chart.points.map(({ at }) => at)).size < 2) return [table];
  const sources = [...new Set(readings.flatMap(({ measurement }) => measurement.sumber ?? []))];
  const line = context.say(words.caption)({
    text: caption === undefined || caption.trim() === '' ? chart.title : caption.trim().replace(/\.$/, ''),
    unit: chart.unit,
    sources: sources.join(', '),
  });
  return [{ kind: 'chart', chart, alt: altOf(context, chart), caption: line }, table];
}
