import { checks } from '../checks/index.ts';
import type { Workspace } from '../core/dossier.ts';
import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import { chosen, nearestChoice } from '../core/choices.ts';
import type { Io } from '../core/io.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { firstValue } from '../core/sourced.ts';
import { findRoot, loadWorkspace, ROOT_FILE } from '../dossier/workspace.ts';
import { confirmRulebook } from '../rulebook/confirm.ts';
import { listEditions, listLocal, loadRulebook } from '../rulebook/index.ts';
import { viewEdition } from '../rules/edition.ts';
import { diffEditions } from '../rules/diff.ts';
import { listed } from '../rules/list.ts';
import { diffPage } from '../rules/pages/diff.ts';
import { listPage } from '../rules/pages/list.ts';
import { editionPage } from '../rules/pages/show.ts';
import { dayToSpeakOf } from './check.ts';
import { putPage, type PageSink } from './page-output.ts';

export interface RulesOptions extends PageSink {
  readonly asOf?: string;
}

export interface ShowOptions extends RulesOptions {
  readonly edition: string;
  readonly group?: string;
}

/** The repository around the current folder, if there is one: its own rulebooks count too. */
export function workspaceHere(io: Io): Workspace | undefined {
  return findRoot(io.cwd) === undefined ? undefined : loadWorkspace(io.cwd);
}

/** An edition or a package of the agency's own, with what the agency has confirmed about it. */
export function rulebookFor(edition: string, workspace: Workspace | undefined, io: Io): Rulebook {
  const rulebook = loadRulebook(edition, io.home, workspace?.root);
  const confirmed = workspace?.agency.konfirmasi ?? [];
  if (confirmed.length === 0) return rulebook;
  const known = listEditions(io.home);
  return confirmRulebook(rulebook, confirmed, { checks, editions: known, file: ROOT_FILE }).rulebook;
}

/** `inovasi rules list`. */
export function runRulesList(options: RulesOptions, io: Io): ExitCode {
  const workspace = workspaceHere(io);
  const asOf = dayToSpeakOf(options.asOf, workspace, io);
  const root = workspace?.root;
  const own = root === undefined ? [] : listLocal(root);
  const shelved = [
    ...own.map((id) => ({ rulebook: loadRulebook(id, io.home, root), local: true })),
    ...listEditions(io.home)
      .filter((id) => !own.includes(id))
      .map((id) => ({ rulebook: loadRulebook(id, io.home, root), local: false })),
  ];
  const editions = shelved.map((one) => listed(one, { checks, language: io.language }, asOf));
  putPage(listPage(editions, asOf, io.language), { asOf, editions }, options, io);
  return EXIT.ok;
}

/** The id of the group that a word names; throws `nilai-salah` with the nearest one. */
function groupNamed(word: string | undefined, { kelompok }: Rulebook): string | undefined {
  if (word === undefined) return undefined;
  const groups = firstValue(kelompok) ?? [];
  const found = chosen(groups, word);
  if (found !== undefined) return found.id;
  const similar = nearestChoice(groups, word)?.id;
  const allowed = groups.map(({ id }) => id).join(', ');
  throw new InovasiError('nilai-salah', {
    flag: '--group',
    value: word,
    allowed,
    ...(similar === undefined ? {} : { similar }),
  });
}

/** `inovasi rules show <edition>`. */
export function runRulesShow(options: ShowOptions, io: Io): ExitCode {
  const workspace = workspaceHere(io);
  const asOf = dayToSpeakOf(options.asOf, workspace, io);
  const rulebook = rulebookFor(options.edition, workspace, io);
  const group = groupNamed(options.group, rulebook);
  const { language } = io;
  const view = viewEdition({ rulebook, checks, language, asOf, ...(group === undefined ? {} : { group }) });
  putPage(editionPage(view, asOf, language), { asOf, edition: view }, options, io);
  return EXIT.ok;
}

export interface DiffOptions extends PageSink {
  readonly before: string;
  readonly after: string;
}

/** `inovasi rules diff <edition> <edition>`. */
export function runRulesDiff(options: DiffOptions, io: Io): ExitCode {
  const workspace = workspaceHere(io);
  const { language } = io;
  const before = rulebookFor(options.before, workspace, io);
  const after = rulebookFor(options.after, workspace, io);
  const diff = diffEditions({ before, after, checks, language });
  putPage(diffPage(diff, language), { diff }, options, io);
  return EXIT.ok;
}
