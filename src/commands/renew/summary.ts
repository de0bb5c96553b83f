import { DOSSIER_FILES } from '../../core/dossier.ts';
import type { Io } from '../../core/io.ts';
import type { FieldWords } from '../../core/what-if.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import { words } from '../../messages/commands/renew.ts';
import { editionLabel } from '../../messages/editions.ts';
import { hang } from '../../core/layout.ts';
import { narrativePath, type Renewal } from '../../scaffold/renewal.ts';

interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a renewal is shown with. */
export interface Shown {
  readonly slug: string;
  readonly from: Rulebook | string | undefined;
  readonly to: Rulebook;
  readonly renewal: Renewal;
}

function named({ id, title }: FieldWords): string {
  return title === id ? narrativePath(id) : `${title} (${narrativePath(id)})`;
}

function historyLines({ history = {} }: Renewal): readonly string[] {
  return Object.entries(history).map(([key, value]) => `${key}: ${String(value)}`);
}

function partsOf({ to, renewal }: Shown, { language }: Io): readonly Part[] {
  const edition = to.nama;
  const { edits, restate, files, freshFields, unread, tooLong, lost, letters } = renewal;
  const narratives = new Set(freshFields.map(({ id }) => narrativePath(id)));
  const others = files.filter(({ path }) => !narratives.has(path));
  return [
    {
      title: words.edits[language]({ file: 'inovasi.yaml' }),
      lines: [
        ...edits.map(([path, value]) => `${path.join('.')}: ${String(value)}`),
        ...(restate ? [words.restate[language]] : []),
      ],
    },
    { title: words.history[language]({ file: DOSSIER_FILES.history }), lines: historyLines(renewal) },
    { title: words.files[language], lines: others.map(({ path }) => path) },
    { title: words.freshFields[language]({ edition }), lines: freshFields.map(named) },
    { title: words.unread[language]({ edition }), lines: unread.map(named) },
    { title: words.tooLong[language]({ edition }), lines: tooLong.map((one) => words.long[language](one)) },
    { title: words.lost[language]({ edition }), lines: lost.map((one) => words.choice[language](one)) },
    { title: words.letters[language]({ edition }), lines: letters },
  ];
}

function nameOf(edition: Shown['from'], { language }: Io): string {
  if (edition === undefined) return words.noEdition[language];
  return typeof edition === 'string' ? editionLabel(edition) : edition.nama;
}

/** Everything that a renewal changes and leaves to a person, for reading before anything is written. */
export function tellRenewal(shown: Shown, io: Io): void {
  const { slug, from, to } = shown;
  const { paint, language } = io;
  const head = words.head[language]({ slug, from: nameOf(from, io), to: to.nama });
  const borrowed = to.bentuk_dipinjam;
  const blocks = partsOf(shown, io)
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) =>
      [paint.bold(title), ...lines.flatMap((line) => hang('  ', line, io.columns))].join('\n'),
    );
  const note =
    borrowed === undefined
      ? []
      : hang('', words.borrowed[language]({ edition: to.nama, form: editionLabel(borrowed) }), io.columns);
  const { unsaid } = shown.renewal;
  const about = { edition: nameOf(from, io), file: DOSSIER_FILES.history };
  const hint = unsaid === undefined ? [] : [hang('', words.unsaid[language](about), io.columns).join('\n')];
  const parts = [paint.bold(head), ...(note.length === 0 ? [] : [note.join('\n')]), ...blocks, ...hint];
  io.out(`${parts.join('\n\n')}\n\n`);
}
