import { parsePartialDate } from '../core/dates.ts';
import { printable } from '../core/printable.ts';
import type { Report } from '../core/report.ts';
import { isPossible, type Outlook, type WhatIf } from '../core/what-if.ts';
import { formatDay } from '../messages/dates.ts';
import { editionLabel } from '../messages/editions.ts';
import { reportWords } from '../messages/report.ts';
import { whatIfWords, type WhatIfWords } from '../messages/what-if.ts';
import { hang, wrap } from '../core/layout.ts';
import type { View } from './text.ts';
import { ageText, ripenessLines } from './what-if-age.ts';
import { choiceName, type WhatIfPage } from './what-if-page.ts';
import { needLines } from './what-if-needs.ts';

type Row = keyof WhatIfWords['rows'];

function closingText({ deadline }: Outlook, words: WhatIfWords): string {
  return deadline === null ? words.noClosing : words.closingText(deadline.text, deadline.days);
}

const CELLS: Readonly<Record<Row, (outlook: Outlook, words: WhatIfWords) => string>> = {
  closing: closingText,
  age: ageText,
  readiness: ({ report }, words) => {
    const { met, total, unknown } = report.readiness;
    return words.readiness(met, total, unknown);
  },
  blockers: ({ report }, words) => words.blockers(report.readiness.blockers),
  answers: ({ form }, words) => words.answers(form.carried.length, form.carried.length + form.empty.length),
};

/** Nothing is counted for a choice that cannot be made. */
function cellOf(row: Row, outlook: Outlook, words: WhatIfWords): string {
  const counts = row === 'readiness' || row === 'blockers' || row === 'answers';
  return counts && !isPossible(outlook) ? words.none : CELLS[row](outlook, words);
}

const ROWS = Object.keys(CELLS) as readonly Row[];
const GAP = 2;
/** Below this a column of words cannot be read. */
const NARROWEST = 18;

function columnWidth(count: number, label: number, columns: number): number {
  return Math.floor((Math.min(columns, 120) - label) / count) - GAP;
}

/** Cells side by side, each wrapped into its column, under a label that stands once. */
function besides(
  label: string,
  cells: readonly (readonly string[])[],
  width: readonly [number, number],
): string[] {
  const [first, each] = width;
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((cell) => (cell[line] ?? '').padEnd(each + GAP));
    return `${(line === 0 ? label : '').padEnd(first)}${parts.join('')}`.trimEnd();
  });
}

function table(outlooks: readonly Outlook[], page: WhatIfPage, label: number): readonly string[] {
  const { words, paint, columns } = page;
  const width = columnWidth(outlooks.length, label, columns);
  const cellsOf = (text: (outlook: Outlook) => string): readonly (readonly string[])[] =>
    outlooks.map((outlook) => wrap(text(outlook), width));
  const titles = cellsOf((outlook) => `${choiceName(outlook, words)}${outlook.own ? ` (${words.own})` : ''}`);
  return [
    ...besides('', titles, [label, width]).map(paint.bold),
    ...ROWS.flatMap((row) =>
      besides(
        `  ${words.rows[row]}`,
        cellsOf((outlook) => cellOf(row, outlook, words)),
        [label, width],
      ),
    ),
    '',
  ];
}

function stacked(outlooks: readonly Outlook[], page: WhatIfPage, label: number): readonly string[] {
  const { words, paint, columns } = page;
  return outlooks.flatMap((outlook) => [
    ...wrap(`${choiceName(outlook, words)}${outlook.own ? ` (${words.own})` : ''}`, columns).map(paint.bold),
    ...ROWS.flatMap((row) =>
      hang(`  ${words.rows[row]}`.padEnd(label), cellOf(row, outlook, words), columns),
    ),
    '',
  ]);
}

function comparison({ outlooks }: WhatIf, page: WhatIfPage): readonly string[] {
  const label = Math.max(...ROWS.map((row) => page.words.rows[row].length)) + 2 + GAP;
  const fits = columnWidth(outlooks.length, label, page.columns) >= NARROWEST;
  return (fits ? table : stacked)(outlooks, page, label);
}

function headOf(whatIf: WhatIf, page: WhatIfPage): readonly string[] {
  const { words, paint, columns } = page;
  const start = whatIf.outlooks[0]?.age.start ?? null;
  const facts = `${whatIf.path} · ${start === null ? words.noStart : words.started(start)}`;
  const { fiction = false, borrowedForm } = whatIf.outlooks[0]?.report ?? {};
  const language = page.words === whatIfWords.id ? 'id' : 'en';
  return [
    ...wrap(printable(whatIf.title), columns).map(paint.bold),
    ...wrap(printable(facts), columns),
    ...(fiction ? [paint.yellow(reportWords[language].fiction)] : []),
    ...(borrowedForm === undefined
      ? []
      : wrap(reportWords[language].borrowed(editionLabel(borrowedForm)), columns)),
    '',
  ];
}

/** The comparison for a person at a terminal: the answer first, then side by side, then what is lacking. */
export function renderWhatIf(report: Report, whatIfs: readonly WhatIf[], view: View): string {
  const words = whatIfWords[report.language];
  const page: WhatIfPage = { ...view, words, asOf: report.asOf };
  const day = parsePartialDate(report.asOf);
  const today = day === undefined ? report.asOf : formatDay(day.first, report.language);
  const shared = reportWords[report.language];
  const lines = [
    `${printable(report.agency)} · ${shared.asOf(today)}`,
    '',
    ...whatIfs.flatMap((whatIf) => [
      ...headOf(whatIf, page),
      ...ripenessLines(whatIf, page),
      ...comparison(whatIf, page),
      ...needLines(whatIf, page),
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
