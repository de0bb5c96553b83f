import type { Io } from '../core/io.ts';
import type { Language } from '../core/language.ts';
import { fieldWords } from '../messages/commands/add-fields.ts';
import { reportWords } from '../messages/commands/add-report.ts';
import { kindWords, leftWords, words } from '../messages/commands/add.ts';
import { formatSize } from '../messages/numbers.ts';
import type { Origin } from './proposal.ts';
import type { IntakeItem, IntakeNote, IntakeReport } from './report.ts';
import type { Value } from './wish.ts';

type Voice = Pick<Io, 'language' | 'paint'>;

/** Where a value was read, in words. */
export function originText(origin: Origin, language: Language): string {
  return origin.by === 'page'
    ? words.fromPage[language]({ page: origin.page })
    : words.origins[origin.by][language];
}

/** A value as people read it. */
export function valueText(value: Value, language: Language): string {
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][language];
  if (typeof value !== 'object') return String(value);
  if ('halaman' in value) return String(value.halaman);
  return value.map((one) => (typeof one === 'string' ? one : `${one.waktu} = ${one.nilai}`)).join(', ');
}

const LONGEST_VALUE = 120;

function shortValue(value: Value, language: Language): string {
  const text = valueText(value, language).replace(/\s+/g, ' ');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}

type Row = NonNullable<IntakeItem['values']>[number];

/** What was decided for each key and why, one line each; then what was left blank. */
export function valueLines(
  kind: string,
  values: readonly Row[],
  { language, paint }: Voice,
): readonly string[] {
  const rows = values.map((row) => ({ ...row, label: fieldWords(kind, row.key).label[language] }));
  const width = Math.max(0, ...rows.map(({ label, value }) => (value === undefined ? 0 : label.length)));
  const known = rows.flatMap(({ label, value, origin }) => {
    if (value === undefined) return [];
    const why = origin === undefined ? '' : paint.dim(`  (${originText(origin, language)})`);
    return [`  ${paint.dim(label.padEnd(width))}  ${shortValue(value, language)}${why}`];
  });
  const blank = rows.filter(({ value }) => value === undefined).map(({ label }) => label);
  if (blank.length === 0) return known;
  return [...known, `  ${paint.yellow(words.leftBlank[language]({ keys: blank }))}`];
}

function noteText(note: IntakeNote, language: Language): string {
  return note.kind === 'large'
    ? reportWords.large[language]({ size: formatSize(note.size, language) })
    : reportWords.renamed[language]({ type: note.type });
}

const HOW = {
  adopted: reportWords.adopted,
  filled: reportWords.filled,
  restored: reportWords.restored,
} as const;

function itemLines(item: IntakeItem, voice: Voice): readonly string[] {
  const { language, paint } = voice;
  const { source, result, kind = '', id, file, values = [], notes = [] } = item;
  const head = [id ?? kindWords[kind]?.[language], file]
    .filter((part) => part !== undefined && part !== '')
    .join('  ');
  const more = [
    ...(source === undefined ? [] : [reportWords.from[language]({ source })]),
    ...(result in HOW ? [HOW[result as keyof typeof HOW][language]] : []),
    ...notes.map((note) => noteText(note, language)),
  ];
  return [
    '',
    paint.bold(head),
    ...more.map((text) => `  ${paint.dim(text)}`),
    ...valueLines(kind, values, voice),
  ];
}

function knownLines(item: IntakeItem, { language, paint }: Voice): readonly string[] {
  const { source = '', id = '', file = '' } = item;
  return ['', paint.bold(source), `  ${reportWords.known[language]({ id, file })}`];
}

function leftLines(items: readonly IntakeItem[], { language, paint }: Voice): readonly string[] {
  if (items.length === 0) return [];
  const lines = items.map(
    ({ source = '', reason = 'skipped' }) => `  ${source}: ${leftWords[reason][language]}`,
  );
  return ['', paint.bold(reportWords.left[language]), ...lines];
}

function countLine({ dossier, received, items }: IntakeReport, language: Language): string {
  const count = (...results: readonly IntakeItem['result'][]): number =>
    items.filter(({ source, result }) => source !== undefined && results.includes(result)).length;
  const taken = count('added', 'adopted', 'filled', 'restored');
  return reportWords.counts[language]({
    slug: dossier,
    received,
    taken,
    known: count('known'),
    left: count('left'),
  });
}

/** What became of everything that was handed in, as text. */
export function reportText(report: IntakeReport, voice: Voice): string {
  const { language, paint } = voice;
  const { items, dossier, received } = report;
  const wrote = items.filter(({ result }) => result !== 'left' && result !== 'known');
  const what = wrote.flatMap(({ kind }) => kindWords[kind ?? '']?.[language] ?? []).join(', ');
  const first =
    received > 0 ? countLine(report, language) : reportWords.entry[language]({ slug: dossier, what });
  const lines = [
    paint.bold(first),
    ...wrote.flatMap((item) => itemLines(item, voice)),
    ...items.filter(({ result }) => result === 'known').flatMap((item) => knownLines(item, voice)),
    ...leftLines(
      items.filter(({ result }) => result === 'left'),
      voice,
    ),
    '',
    ...(received > 0 ? [reportWords.originals[language]] : []),
    ...(report.dryRun ? [reportWords.dryRun[language]] : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
