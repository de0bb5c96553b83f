import { parsePartialDate } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { withCode, type Page, type PageText, type Tone } from '../../core/page.ts';
import type { Certainty } from '../../core/sourced.ts';
import { formatDay } from '../../messages/dates.ts';
import { certaintyWords } from '../../messages/rules/labels.ts';
import { listWords } from '../../messages/rules/list.ts';
import { pageWords } from '../../messages/rules/pages.ts';
import type { ListedEdition } from '../list.ts';
import { stackedText } from './cite.ts';

const STATUS_TONES = {
  open: 'good',
  upcoming: 'good',
  closed: 'quiet',
  cancelled: 'quiet',
  unknown: 'warning',
} as const satisfies Readonly<Record<ListedEdition['status'], Tone>>;

/** From the surest to the least sure. */
const ORDER: readonly Certainty[] = [
  'resmi',
  'dikonfirmasi',
  'instansi',
  'dikuatkan',
  'tunggal',
  'bertentangan',
  'dipinjam',
  'tidak-ditemukan',
];

function settledText({ settled }: ListedEdition, language: Language): string {
  const known = ORDER.filter((certainty) => settled[certainty] !== undefined);
  return known.map((certainty) => `${certaintyWords[language][certainty]} ${settled[certainty]}`).join(', ');
}

function row(edition: ListedEdition, language: Language): readonly PageText[] {
  const words = listWords[language];
  const closing = edition.closing.values.map(({ text }) => text).join(` ${pageWords[language].or} `);
  const status: PageText = [
    { text: pageWords[language].status[edition.status], tone: STATUS_TONES[edition.status] },
  ];
  return [
    stackedText([
      [{ text: edition.name, tone: 'strong' }],
      [{ text: edition.id, tone: 'code' }],
      [{ text: words.version(edition.rulebookVersion), tone: 'quiet' }],
      ...(edition.local ? [[{ text: words.local, tone: 'quiet' as const }]] : []),
      ...(edition.problems === 0 ? [] : [[{ text: words.problems(edition.problems), tone: 'bad' as const }]]),
    ]),
    stackedText([
      status,
      ...(edition.status === 'cancelled' ? [] : [closing === '' ? words.noClosing : words.closing(closing)]),
    ]),
    edition.groups.length === 0 ? words.noGroups : stackedText(edition.groups),
    settledText(edition, language),
  ];
}

/** The editions there are, as a table. */
export function listPage(editions: readonly ListedEdition[], asOf: string, language: Language): Page {
  const words = listWords[language];
  const day = parsePartialDate(asOf);
  const { edition, status, groups, settled } = words.columns;
  return {
    title: words.title,
    blocks: [
      { kind: 'paragraph', text: words.lead(day === undefined ? asOf : formatDay(day.first, language)) },
      {
        kind: 'table',
        columns: [edition, status, groups, settled].map((header) => ({ header })),
        rows: editions.map((one) => row(one, language)),
      },
      { kind: 'paragraph', text: withCode(words.more) },
    ],
  };
}
