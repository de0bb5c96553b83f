import { startOf } from '../../core/age.ts';
import type { Block, Content } from '../../core/document.ts';
import type { Indicator } from '../../core/innovation.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { common, formatPercent } from '../../messages/document/common.ts';
import { indicators as words } from '../../messages/document/indicators.ts';
import { formatNumber } from '../../messages/numbers.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { chartBlocks, indicatorName } from '../charts.ts';
import { heading, joined, lines, paragraph, text } from '../content.ts';
import type { Context } from '../context.ts';
import type { Listing } from '../listings.ts';
import { emptyDraft } from '../lists.ts';
import { chartTarget } from '../pictures.ts';
import { changeOf, compare, readingsOf, type Change, type Comparison, type Reading } from '../series.ts';

function readingCell({ language, say }: Context, readings: readonly Reading[]): Content {
  const [first] = readings;
  if (first === undefined) return text(say(words.noReading), { italic: true });
  const values = readings.map(({ value }) => formatNumber(value, language)).join(' / ');
  return text(`${values} (${formatPartialDate(first.time, language)})`);
}

function signed(value: number, shown: string): string {
  return value > 0 ? `+${shown}` : shown;
}

function isPercent(unit: string | undefined): boolean {
  return /^(?:%|persen|percent)$/i.test(unit?.trim() ?? '');
}

function changeCell(context: Context, unit: string | undefined, comparison: Comparison): Content {
  const { language, say } = context;
  const { before, after } = comparison;
  if (before.length === 0 || after.length === 0) return text('–');
  const change = changeOf(comparison);
  if (change === undefined) return text(say(words.disputed), { italic: true });
  const { difference, percent } = change;
  const value = signed(difference, formatNumber(difference, language));
  if (isPercent(unit)) return text(say(words.points)({ value }));
  if (percent === undefined) return text(value);
  return text(`${value} (${signed(percent, formatPercent(percent, language))})`);
}

function verdict(arah: 'naik' | 'turun', { difference }: Change): 'wanted' | 'against' | 'none' {
  if (difference === 0) return 'none';
  return difference > 0 === (arah === 'naik') ? 'wanted' : 'against';
}

function directionCell({ say }: Context, indicator: Indicator, comparison: Comparison): Content {
  const { arah } = indicator;
  if (arah === undefined) return text('–');
  const change = changeOf(comparison);
  const result = change === undefined ? '' : say(words.verdicts)[verdict(arah, change)];
  return joined([text(say(words.directions)[arah]), text(result)], ': ');
}

function row(context: Context, indicator: Indicator, comparison: Comparison): readonly Content[] {
  const { id, satuan, keterangan } = indicator;
  const unit = satuan === undefined ? '' : context.say(words.unit)({ unit: satuan });
  return [
    text(id ?? '–'),
    lines([text(indicatorName(indicator)), text(unit), text(keterangan ?? '', { italic: true })]),
    readingCell(context, comparison.before),
    readingCell(context, comparison.after),
    changeCell(context, satuan, comparison),
    directionCell(context, indicator, comparison),
  ];
}

function overview(context: Context, all: readonly Indicator[]): readonly Block[] {
  const { dossier, listings, say } = context;
  const start = startOf(dossier);
  const compared = all.map((indicator) => ({
    indicator,
    comparison: compare(readingsOf(indicator), start),
  }));
  const across = compared[0]?.comparison.across;
  const table: Block = {
    kind: 'table',
    caption: say(words.overview),
    columns: [
      { header: say(common.id), weight: 1 },
      { header: say(words.indicator), weight: 5 },
      { header: say(words.before), weight: 2 },
      { header: say(words.after), weight: 2 },
      { header: say(words.change), weight: 2 },
      { header: say(words.direction), weight: 2 },
    ],
    rows: compared.map(({ indicator, comparison }) => row(context, indicator, comparison)),
    rowHeaders: true,
    rowAnchors: all.map((indicator) => (listings.of.get(indicator) as Listing).anchor),
  };
  return [table, paragraph(say(across === 'ends' ? words.noteEnds : words.noteStart), 'note')];
}

/** The ids of the indicators whose charts the answers of this form show already. */
function shownInAnswers({ dossier, form }: Context): ReadonlySet<string> {
  const references = form.flatMap(({ fields }) =>
    fields.flatMap(({ field }) => dossier.answers.get(field.id)?.references ?? []),
  );
  return new Set(references.flatMap(({ image, target }) => (image ? (chartTarget(target) ?? []) : [])));
}

/** All indicators with what changed, and the charts that the answers do not show. */
export function indicatorsPart(context: Context): readonly Block[] {
  const { dossier, say } = context;
  const all = dossier.innovation.indikator ?? [];
  const title = say(words.title);
  if (all.length === 0) {
    return emptyDraft(context, { title, anchor: PART_ANCHORS.indicators, file: 'inovasi.yaml' });
  }
  const shown = shownInAnswers(context);
  const others = all.filter(({ id }) => id === undefined || !shown.has(id));
  return [
    heading(1, title, PART_ANCHORS.indicators),
    ...overview(context, all),
    ...others.flatMap((indicator) => chartBlocks(context, indicator)),
  ];
}
