import { InovasiError } from '../core/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A folder under git, with the environment git is to run in. */
export interface Repository {
  readonly dir: string;
  readonly env: Environment;
}

/** A repository, or only its folder: git then runs in the environment of this process. */
export type GitPlace = Repository | string;

/** What a git command answered. */
export interface GitResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const ALLOWED = [
  'GIT_AUTHOR_NAME',
  'GIT_AUTHOR_EMAIL',
  'GIT_AUTHOR_DATE',
  'GIT_COMMITTER_NAME',
  'GIT_COMMITTER_EMAIL',
  'GIT_COMMITTER_DATE',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
  'GIT_INDEX_FILE',
  'GIT_TERMINAL_PROMPT',
];

// simple-git refuses an environment that names these; none is of use to commands that never open an editor.
const REFUSED = new Set(['editor', 'visual', 'pager', 'prefix', 'ssh_askpass']);

// Git must neither ask at the terminal nor answer in a language that cannot be told apart.
const QUIET = { GIT_TERMINAL_PROMPT: '0', LANGUAGE: 'C' };

function accepted(name: string): boolean {
  const lower = name.toLowerCase();
  return !REFUSED.has(lower) && (!lower.startsWith('git') || ALLOWED.includes(name.toUpperCase()));
}

function environment(base: Environment): Record<string, string> {
  const entries = Object.entries({ ...base, ...QUIET });
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined && accepted(entry[0])),
  );
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat([...chunks]).toString('utf8');
}

/** Runs git and returns what it answered, whatever its exit code. Fails only where git itself is missing. */
export async function tryGit(
  place: GitPlace,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<GitResult> {
  const { dir, env } = typeof place === 'string' ? { dir: place, env: undefined } : place;
  let result: GitResult | undefined;
  // Most checks never ask git; loading it costs more than reading a dossier.
  const { simpleGit } = await import('simple-git');
  const client = simpleGit({
    baseDir: dir,
    allowEnvironment: ALLOWED,
    unsafe: { allowUnsafeConfigPaths: true },
    config: ['core.quotePath=false', 'user.useConfigOnly=true'],
    ...(signal === undefined ? {} : { abort: signal }),
    errors: (error, { exitCode, stdOut, stdErr }) => {
      result = { code: exitCode, out: text(stdOut), err: text(stdErr) };
      return error ?? (exitCode === 0 ? undefined : Buffer.from('failed'));
    },
  });
  if (env !== undefined) client.env(environment(env));
  try {
    await client.raw(['--literal-pathspecs', ...args]);
  } catch (error) {
    if (result === undefined) throw error;
  }
  const answer = result ?? { code: 0, out: '', err: '' };
  if (/spawn git(?:\.exe)? ENOENT/.test(answer.err)) throw new InovasiError('git-tidak-ada', {});
  return answer;
}

/** Runs git and returns its output; an exit code other than 0 is an `InovasiError` in git's own words. */
export async function git(place: GitPlace, args: readonly string[], signal?: AbortSignal): Promise<string> {
  const { code, out, err } = await tryGit(place, args, signal);
  if (code === 0) return out;
  const details = (err.trim() || out.trim() || `git ${code}`).slice(0, 2000);
  throw new InovasiError('git-gagal', { action: `git ${args[0] ?? ''}`, details });
}
