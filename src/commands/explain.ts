import { checks } from '../checks/index.ts';
import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import { explain, explanationPage, nearestTopic, topicListPage, type Library } from '../explain/index.ts';
import { listEditions, listLocal, newestEdition } from '../rulebook/index.ts';
import { dayToSpeakOf } from './check.ts';
import { putPage, type PageSink } from './page-output.ts';
import { rulebookFor, workspaceHere } from './rules.ts';

export interface ExplainOptions extends PageSink {
  readonly topic?: string;
  /** The edition whose values are told first: the repository's, else the newest. */
  readonly edition?: string;
}

function libraryFor({ edition }: ExplainOptions, io: Io): Library {
  const workspace = workspaceHere(io);
  const shipped = listEditions(io.home);
  const own = workspace === undefined ? [] : listLocal(workspace.root).filter((id) => !shipped.includes(id));
  const wanted = edition ?? workspace?.agency.edisi ?? newestEdition(io.home) ?? shipped[0] ?? '';
  const chosen = rulebookFor(wanted, workspace, io);
  const others = [...own, ...shipped].filter((id) => id !== chosen.id);
  const editions = [chosen, ...others.map((id) => rulebookFor(id, workspace, io))];
  return { editions, chosen, checks, language: io.language };
}

/** `inovasi explain [topic]`: everything the word means, or the list of topics. */
export function runExplain(options: ExplainOptions, io: Io): ExitCode {
  const library = libraryFor(options, io);
  const { topic } = options;
  if (topic === undefined) {
    const page = topicListPage(library);
    putPage(page, { topics: page.blocks }, options, io);
    return EXIT.ok;
  }
  const asOf = dayToSpeakOf(undefined, workspaceHere(io), io);
  const explanations = explain(topic, library, asOf);
  const [first, ...more] = explanations;
  if (first === undefined) {
    const similar = nearestTopic(topic, library);
    throw new InovasiError('topik-tidak-dikenal', { topic, ...(similar === undefined ? {} : { similar }) });
  }
  const page = explanationPage(first, asOf, io.language);
  const rest = more.map((one) => explanationPage(one, asOf, io.language));
  // A word may mean two things; the second follows as a part of the first one's page.
  const blocks = rest.flatMap(({ title, blocks }) => [
    { kind: 'heading', level: 2, text: title } as const,
    ...blocks,
  ]);
  putPage({ ...page, blocks: [...page.blocks, ...blocks] }, { asOf, explanations }, options, io);
  return EXIT.ok;
}
