import { startOf } from '../../core/age.ts';
import { choiceName } from '../../core/choices.ts';
import type { Pair } from '../../core/chart.ts';
import type { Block, SheetBlock } from '../../core/document.ts';
import { goalsOf } from '../../core/goals.ts';
import type { Language } from '../../core/language.ts';
import { answerText } from '../../core/prose-text.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { glance as words } from '../../messages/document/glance.ts';
import { identity } from '../../messages/document/identity.ts';
import { formatNumber } from '../../messages/numbers.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { indicatorName } from '../charts.ts';
import { addressCodes, videoAddress } from '../codes.ts';
import { heading, lead, paragraph, text } from '../content.ts';
import type { Context } from '../context.ts';
import { timelineBlock } from '../events.ts';
import { compare, readingsOf, type Reading } from '../series.ts';
import { titleOf } from './cover.ts';

const MOST_WORDS = 75;
const MOST_PAIRS = 3;
const MOST_EVENTS = 6;

/** The first sentences of the summary, as many as fit; cut within a sentence only where the first is too long. */
function summary({ dossier, form }: Context): string {
  const [first] = form;
  const [field] = first?.fields ?? [];
  if (first === undefined || field === undefined) return '';
  const [opening = ''] = answerText(dossier, first.section, field.field).split('\n');
  let out = '';
  for (const { text: sentence } of sentencesOf(opening)) {
    const longer = out === '' ? sentence : `${out} ${sentence}`;
    if (longer.split(/\s+/).length > MOST_WORDS) break;
    out = longer;
  }
  if (out !== '' || opening === '') return out;
  return `${opening.split(/\s+/).slice(0, MOST_WORDS).join(' ')} …`;
}

interface Compared {
  readonly pair: Pair;
  readonly sources: readonly string[];
}

function side({ time, value }: Reading, language: Language): Pair['before'] {
  return { time: formatPartialDate(time, language), value, label: formatNumber(value, language) };
}

/** Indicators with exactly one value on either side: where values differ, a bar would choose one of them. */
function compared({ dossier, language }: Context): readonly Compared[] {
  const start = startOf(dossier);
  return (dossier.innovation.indikator ?? []).flatMap((indicator): readonly Compared[] => {
    const { before, after } = compare(readingsOf(indicator), start);
    const [from, to] = [before[0], after[0]];
    if (from === undefined || to === undefined || before.length > 1 || after.length > 1) return [];
    const sources = [from, to].flatMap(({ measurement }) => measurement.sumber ?? []);
    const name = indicatorName(indicator);
    return [
      {
        pair: { name, unit: indicator.satuan ?? '', before: side(from, language), after: side(to, language) },
        sources,
      },
    ];
  });
}

function comparison(context: Context): readonly Block[] {
  const { say } = context;
  const all = compared(context).slice(0, MOST_PAIRS);
  if (all.length === 0) return [];
  const sources = [...new Set(all.flatMap((one) => one.sources))].join(', ');
  const alt = all
    .map(({ pair: { name, unit, before, after } }) =>
      say(words.pairAlt)({ name, unit, before: say(words.side)(before), after: say(words.side)(after) }),
    )
    .join('; ');
  return [
    {
      kind: 'comparison',
      pairs: all.map(({ pair }) => pair),
      alt,
      caption: say(words.comparisonCaption)({ sources }),
    },
  ];
}

function badges({ dossier, rulebook, say }: Context): readonly Block[] {
  const { kategori, sdgs = [] } = dossier.innovation;
  const category = choiceName(rulebook.kategori, kategori);
  const names = new Map(goalsOf({ rulebook }).map(({ id, nama }) => [id, nama]));
  const items = [
    ...(category === undefined ? [] : [{ mark: say(words.category), label: category }]),
    ...sdgs.flatMap((goal) => {
      const label = names.get(String(goal));
      return label === undefined ? [] : [{ mark: `${say(words.goal)} ${goal}`, label }];
    }),
  ];
  return items.length === 0 ? [] : [{ kind: 'badges', items }];
}

function who({ dossier, agency, language, say }: Context): readonly Block[] {
  const { upp, mulai_implementasi: start } = dossier.innovation;
  const rows = [
    { term: say(identity.agency), value: text(agency.nama ?? '') },
    { term: say(identity.unit), value: text(upp ?? '') },
    {
      term: say(identity.started),
      value: text(start === undefined ? '' : formatPartialDate(start, language)),
    },
  ].filter(({ value }) => value.length > 0);
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}

function titled(title: string, blocks: readonly Block[], spare: number): readonly SheetBlock[] {
  const anchor = `${PART_ANCHORS.glance}-${spare}`;
  const head: Block = { kind: 'heading', level: 2, text: text(title), anchor, listed: false };
  return blocks.length === 0 ? [] : [head, ...blocks].map((block) => ({ block, spare }));
}

/** One page that leadership and press can use by itself; without a summary or figures there is nothing to show. */
export function glancePart(context: Context): readonly Block[] {
  const { say } = context;
  const opening = summary(context);
  const figures = comparison(context);
  if (opening === '' && figures.length === 0) return [];
  const events = timelineBlock(context, MOST_EVENTS);
  const content: readonly SheetBlock[] = [
    { block: heading(1, say(words.title), PART_ANCHORS.glance), spare: 0 },
    { block: lead(titleOf(context), 'lead'), spare: 0 },
    ...(opening === '' ? [] : [{ block: paragraph(opening), spare: 0 }]),
    ...who(context).map((block) => ({ block, spare: 4 })),
    ...badges(context).map((block) => ({ block, spare: 2 })),
    ...titled(say(words.comparison), figures, 1),
    ...titled(say(words.timelineTitle), events === undefined ? [] : [events], 3),
    ...addressCodes(videoAddress(context), say).map((block) => ({ block, spare: 5 })),
  ];
  return [{ kind: 'sheet', content }, { kind: 'page-break' }];
}

/** Everything dated, in order. */
export function timelinePart(context: Context): readonly Block[] {
  const block = timelineBlock(context);
  if (block === undefined) return [];
  return [heading(1, context.say(words.timelineTitle), PART_ANCHORS.timeline), block];
}
