import type { GroupBars } from '../../core/chart.ts';
import type { Block, Content } from '../../core/document.ts';
import type { Beneficiaries } from '../../core/innovation.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { beneficiaries as words } from '../../messages/document/beneficiaries.ts';
import { indicators } from '../../messages/document/indicators.ts';
import { formatNumber } from '../../messages/numbers.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { heading, joined, lines, paragraph, text } from '../content.ts';
import type { Context } from '../context.ts';
import { toSources } from '../references.ts';
import { readingsOf, type Reading } from '../series.ts';

/** Bars of one drawing, which stands on one page. */
const MOST_BARS = 30;

interface Group {
  readonly entry: Beneficiaries;
  readonly name: string;
  readonly readings: readonly Reading[];
}

function groupsOf({ dossier }: Context): readonly Group[] {
  return (dossier.innovation.penerima_manfaat ?? []).flatMap((entry): readonly Group[] => {
    const readings = readingsOf(entry);
    return readings.length === 0 ? [] : [{ entry, name: entry.kelompok ?? '–', readings }];
  });
}

/** Groups cut so that each drawing holds no more bars than a page can; nothing is left out. */
function drawings(groups: readonly GroupBars[]): readonly (readonly GroupBars[])[] {
  const out: GroupBars[][] = [];
  let room = 0;
  for (const { name, bars } of groups) {
    for (let from = 0; from < bars.length; from += MOST_BARS) {
      const part = { name, bars: bars.slice(from, from + MOST_BARS) };
      if (part.bars.length > room) {
        out.push([]);
        room = MOST_BARS;
      }
      room -= part.bars.length;
      out.at(-1)?.push(part);
    }
  }
  return out;
}

/** The groups that are counted in one unit, on one scale. */
function charts(context: Context, unit: string, groups: readonly Group[]): readonly Block[] {
  const { language, say } = context;
  const bars = groups.map(({ name, readings }): GroupBars => ({
    name,
    bars: readings.map(({ time, value }) => ({
      time: formatPartialDate(time, language),
      value,
      label: formatNumber(value, language),
    })),
  }));
  const all = groups.flatMap(({ readings }) => readings);
  const most = all.reduce((largest, { value }) => Math.max(largest, value), 0);
  const labels = bars.flatMap((one) => one.bars.map(({ label }) => label));
  const widest = labels.reduce((longest, label) => (label.length > longest.length ? label : longest), '');
  const sources = [...new Set(all.flatMap(({ measurement }) => measurement.sumber ?? []))].join(', ');
  return drawings(bars).map((drawn): Block => {
    const told = drawn.map((one) => {
      const values = one.bars.map(({ time, label }) => `${time}: ${label}`).join('; ');
      return `${one.name}: ${values}`;
    });
    const alt = say(words.alt)({ unit, groups: told.join('. ') });
    return { kind: 'bars', groups: drawn, most, widest, alt, caption: say(words.caption)({ unit, sources }) };
  });
}

function table(context: Context, groups: readonly Group[]): Block {
  const { language, say } = context;
  const rows = groups.flatMap(({ entry, name, readings }) =>
    readings.map(({ time, value, measurement }): readonly Content[] => [
      lines([text(name), text(entry.keterangan ?? '', { italic: true })]),
      text(formatPartialDate(time, language)),
      joined([text(formatNumber(value, language)), text(entry.satuan ?? '')], ' '),
      lines([toSources(context, measurement), text(measurement.keterangan ?? '', { italic: true })]),
    ]),
  );
  return {
    kind: 'table',
    caption: say(words.data),
    columns: [
      { header: say(words.group), weight: 5 },
      { header: say(indicators.time), weight: 2 },
      { header: say(words.number), align: 'right', weight: 2 },
      { header: say(indicators.source), weight: 2 },
    ],
    rows,
    rowHeaders: true,
  };
}

/** Who is served, and how many; without numbers there is nothing to show. */
export function beneficiariesPart(context: Context): readonly Block[] {
  const groups = groupsOf(context);
  if (groups.length === 0) return [];
  const units = [...new Set(groups.map(({ entry }) => entry.satuan ?? ''))];
  return [
    heading(1, context.say(words.title), PART_ANCHORS.beneficiaries),
    ...units.flatMap((unit) =>
      charts(
        context,
        unit,
        groups.filter(({ entry }) => (entry.satuan ?? '') === unit),
      ),
    ),
    table(context, groups),
    paragraph(context.say(words.note), 'note'),
  ];
}
