import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../checks/index.ts';
import type { Confirmation } from '../../core/confirmation.ts';
import type { Workspace } from '../../core/dossier.ts';
import { EXIT, InovasiError, type ExitCode } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import { dayAt } from '../../core/zones.ts';
import { loadWorkspace, ROOT_FILE } from '../../dossier/workspace.ts';
import { hasChanges } from '../../git/changes.ts';
import { recordFiles, type Recorded } from '../../git/commit.ts';
import { openRepository } from '../../git/repository.ts';
import { obstacleText } from '../../messages/commands/git.ts';
import { confirmWords } from '../../messages/commands/confirm.ts';
import { wordingOf } from '../../messages/problems/index.ts';
import { confirmRulebook } from '../../rulebook/confirm.ts';
import { listEditions } from '../../rulebook/list.ts';
import { loadRulebook } from '../../rulebook/load.ts';
import { readyCommand } from '../../scaffold/ready-command.ts';
import { appendToYaml } from '../../source/append.ts';
import { requireAgency } from '../agency.ts';
import { writeWhole } from '../output.ts';

/** What the command line says of a confirmation; what is missing is asked where somebody can answer. */
export interface ConfirmOptions {
  readonly edition: string;
  readonly rule: string;
  readonly value?: string;
  readonly by?: string;
  readonly document?: string;
  readonly page?: string;
  readonly about?: string;
  readonly option?: string;
  readonly group?: string;
  readonly date?: string;
  readonly dryRun?: boolean;
  readonly commit: boolean;
}

const ASKED = ['value', 'by', 'document', 'page'] as const;
type Asked = (typeof ASKED)[number];

function commandLine(options: ConfirmOptions): string {
  const { edition, rule, about, option, group } = options;
  const rest = Object.entries({ about, option, group }).filter(([, value]) => value !== undefined);
  const flags = [...ASKED.map((name) => [name, options[name] ?? '…']), ...rest];
  const named = Object.fromEntries(flags.map(([name, value]) => [`--${name}`, value])) as Record<
    string,
    string
  >;
  return readyCommand(`rules confirm ${edition}`, rule, named);
}

/** Asks for what the command line left out; throws where nobody can be asked. */
async function completed(options: ConfirmOptions, io: Io): Promise<ConfirmOptions & Record<Asked, string>> {
  const missing = ASKED.filter((name) => options[name] === undefined || options[name].trim() === '');
  if (missing.length > 0 && !io.interactive) {
    const flags = missing.map((name) => `--${name}`);
    throw new InovasiError('tanpa-terminal', { flags, command: commandLine(options) });
  }
  const words = confirmWords[io.language];
  const answers: Partial<Record<Asked, string>> = {};
  for (const name of missing) {
    const validate = (text: string): true | string => text.trim() !== '' || words.needed;
    answers[name] = await (await io.prompter()).text({ message: words.ask[name], validate });
  }
  return { ...options, ...answers } as ConfirmOptions & Record<Asked, string>;
}

function entryFrom(
  options: ConfirmOptions & Record<Asked, string>,
  workspace: Workspace,
  io: Io,
): Confirmation {
  const { edition, rule, about, option, group, value, by, document, page } = options;
  const [aturan = rule, subject] = rule.split('#');
  const perihal = about ?? subject;
  return {
    edisi: edition,
    aturan,
    ...(perihal === undefined ? {} : { perihal }),
    ...(option === undefined ? {} : { opsi: option }),
    ...(group === undefined ? {} : { kelompok: group }),
    nilai: value,
    oleh: by,
    dokumen: document,
    halaman: page,
    tanggal: options.date ?? dayAt(io.now(), workspace.agency.zona_waktu),
  };
}

/** Throws `konfirmasi-ditolak` where the confirmation could not be followed once it is written. */
function tryOut(entry: Confirmation, workspace: Workspace, io: Io): void {
  const edition = entry.edisi ?? '';
  const rulebook = loadRulebook(edition, io.home, workspace.root);
  const editions = [...listEditions(io.home), edition];
  const entries = [...(workspace.agency.konfirmasi ?? []), entry];
  const { findings } = confirmRulebook(rulebook, entries, { checks, editions, file: ROOT_FILE });
  const ours = findings.find(({ at }) => at.path?.[1] === entries.length - 1);
  if (ours === undefined) return;
  const { message, fix = '' } = wordingOf(ours, io.language);
  throw new InovasiError('konfirmasi-ditolak', { message, fix });
}

async function record(workspace: Workspace, rule: string, io: Io): Promise<Recorded> {
  const repository = openRepository(workspace.root, io.env);
  const message = confirmWords[io.language].message(rule);
  return recordFiles(repository, [ROOT_FILE], message, io.onInterrupt);
}

/** `inovasi rules confirm`: writes into `instansi.yaml` what the official text says of an unsettled rule. */
export async function runRulesConfirm(given: ConfirmOptions, io: Io): Promise<ExitCode> {
  const workspace = loadWorkspace(io.cwd);
  requireAgency(workspace, io.language);
  loadRulebook(given.edition, io.home, workspace.root);
  const options = await completed(given, io);
  const entry = entryFrom(options, workspace, io);
  tryOut(entry, workspace, io);
  const words = confirmWords[io.language];
  const path = join(workspace.root, ROOT_FILE);
  const text = readFileSync(path, 'utf8');
  const next = appendToYaml(text, 'konfirmasi', entry);
  if (options.dryRun === true) {
    io.out(appendToYaml('', 'konfirmasi', entry));
    io.err(`${words.would}\n`);
    return EXIT.ok;
  }
  const touched = await hasChanges(openRepository(workspace.root, io.env), [ROOT_FILE]).catch(() => true);
  writeWhole(path, next);
  io.out(`${words.written(options.rule, options.edition)}\n`);
  const recorded = options.commit && !touched ? await record(workspace, options.rule, io) : undefined;
  if (recorded?.kind === 'tersimpan') io.out(`${words.committed(recorded.hash.slice(0, 7))}\n`);
  else if (recorded?.kind === 'terhalang') io.err(`${obstacleText(recorded.obstacle, io.language)}\n`);
  else io.err(`${words.notCommitted}\n`);
  return EXIT.ok;
}
