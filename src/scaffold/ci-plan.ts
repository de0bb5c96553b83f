import { filledIn, type PlannedFile } from './skeleton.ts';

/** Where checks can be made to run by themselves. */
export const CI_KINDS = ['github', 'gitlab', 'pre-commit'] as const;
export type CiKind = (typeof CI_KINDS)[number];

/** What the files have to know. */
export interface CiSetting {
  readonly kinds: readonly CiKind[];
  readonly version: string;
  /** What npm is asked for: a name with its version, or a packed file. */
  readonly package: string;
  /** The dossier repository as seen from the top of the git repository; empty where they are the same. */
  readonly folder: string;
  readonly branch: string;
  /** The program that runs now, for a computer where it is not on the path. */
  readonly node: string;
  readonly program: string;
}

/** What is there already. */
export interface CiPresent {
  /** Text of a file, from the top of the git repository; undefined where there is none. */
  readonly file: (path: string) => string | undefined;
  /** Git's hook; undefined where there is none. `own` is false where hooks are shared with other repositories. */
  readonly hook: { readonly text: string | undefined; readonly own: boolean; readonly path: string };
}

/** Something that stays with the user: a file of theirs, and what to put into it. */
export interface CiAddition {
  readonly path: string;
  readonly text: string;
}

export interface CiPlan {
  readonly make: readonly PlannedFile[];
  /** Git's hook, where it is to be made. */
  readonly hook?: CiAddition;
  /** What is there as it would be made. */
  readonly same: readonly string[];
  /** Files of the user that lack a few lines. */
  readonly additions: readonly CiAddition[];
  /** Files made by this command that differ from what it makes now: edited, or of another version. */
  readonly different: readonly CiAddition[];
}

const MARK = 'inovasi init ci --';
const HOOK_COMMAND = 'inovasi check --staged --quiet';
const INCLUDED = '.gitlab/inovasi.yml';

/** A word for a POSIX shell, whatever it holds. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function pattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

type Templates = ReadonlyMap<string, string>;

function filled(templates: Templates, name: string, setting: CiSetting): string {
  const { folder, version, branch } = setting;
  const hook = name === 'pre-commit';
  const top = folder === '';
  const command = top ? '' : ` ${shellWord(folder)}`;
  return filledIn(templates.get(name) ?? '', {
    versi: version,
    paket: JSON.stringify(setting.package),
    cabang: JSON.stringify(branch),
    folder: hook ? shellWord(top ? '.' : folder) : command,
    argumen: top ? '' : JSON.stringify(folder),
    awalan: top ? '' : pattern(`${folder}/`),
    node: shellWord(setting.node.replaceAll('\\', '/')),
    program: shellWord(setting.program.replaceAll('\\', '/')),
  });
}

const NOTHING: CiPlan = { make: [], same: [], additions: [], different: [] };

/** One file that belongs to this command alone. */
function own(path: string, text: string, present: CiPresent): CiPlan {
  const found = present.file(path);
  if (found === undefined) return { ...NOTHING, make: [{ path, text }] };
  return found === text ? { ...NOTHING, same: [path] } : { ...NOTHING, different: [{ path, text }] };
}

/** One file that may be the user's: lines are asked for instead, unless it holds them. */
function shared(
  path: string,
  text: string,
  present: CiPresent,
  lines: CiAddition & { known: string },
): CiPlan {
  const found = present.file(path);
  if (found === undefined || found === text || found.includes(MARK)) return own(path, text, present);
  if (found.includes(lines.known)) return { ...NOTHING, same: [path] };
  return { ...NOTHING, additions: [{ path, text: lines.text }] };
}

function gitlabPlan(templates: Templates, setting: CiSetting, present: CiPresent): readonly CiPlan[] {
  const path = '.gitlab-ci.yml';
  const text = filled(templates, 'gitlab.yml', setting);
  const lines = { path, known: INCLUDED, text: `include:\n  - local: ${INCLUDED}\n` };
  const found = present.file(path);
  const main = shared(path, text, present, lines);
  const theirs = found !== undefined && found !== text && !found.includes(MARK);
  return theirs ? [own(INCLUDED, text, present), main] : [main];
}

function hookPlan(text: string, { hook }: CiPresent): CiPlan {
  const { path, text: found } = hook;
  const made = found?.includes(MARK) === true;
  if (found === text || (!made && found?.includes(HOOK_COMMAND) === true))
    return { ...NOTHING, same: [path] };
  if (made) return { ...NOTHING, different: [{ path, text }] };
  if (hook.own && found === undefined) return { ...NOTHING, hook: { path, text } };
  return { ...NOTHING, additions: [{ path, text: `${HOOK_COMMAND} || exit $?\n` }] };
}

function preCommitPlan(templates: Templates, setting: CiSetting, present: CiPresent): readonly CiPlan[] {
  const path = '.pre-commit-config.yaml';
  const text = filled(templates, 'pre-commit-config.yaml', setting);
  const lines = { path, known: 'id: inovasi', text: text.slice(text.indexOf('repos:')) };
  return [shared(path, text, present, lines), hookPlan(filled(templates, 'pre-commit', setting), present)];
}

function plansFor(
  kind: CiKind,
  templates: Templates,
  setting: CiSetting,
  present: CiPresent,
): readonly CiPlan[] {
  if (kind === 'gitlab') return gitlabPlan(templates, setting, present);
  if (kind === 'pre-commit') return preCommitPlan(templates, setting, present);
  return [own('.github/workflows/inovasi.yml', filled(templates, 'github.yml', setting), present)];
}

/** What is to be made, what is there already, and what is left to the user; no file that exists is ever touched. */
export function planCi(skeleton: readonly PlannedFile[], setting: CiSetting, present: CiPresent): CiPlan {
  const templates = new Map(skeleton.map(({ path, text }) => [path, text]));
  const plans = CI_KINDS.filter((kind) => setting.kinds.includes(kind)).flatMap((kind) =>
    plansFor(kind, templates, setting, present),
  );
  const hook = plans.find((plan) => plan.hook !== undefined)?.hook;
  return {
    make: plans.flatMap(({ make }) => make),
    ...(hook === undefined ? {} : { hook }),
    same: plans.flatMap(({ same }) => same),
    additions: plans.flatMap(({ additions }) => additions),
    different: plans.flatMap(({ different }) => different),
  };
}
