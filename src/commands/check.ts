import { resolve } from 'node:path';
import type { Workspace } from '../core/dossier.ts';
import { parsePartialDate } from '../core/dates.ts';
import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import { PLAIN, type Io } from '../core/io.ts';
import { LOUDNESS, type Report, type StageName } from '../core/report.ts';
import type { Severity } from '../core/rulebook.ts';
import { placesInCheckout } from '../dossier/checkout.ts';
import { loadWorkspace } from '../dossier/workspace.ts';
import { dayAt } from '../core/zones.ts';
import { assemble } from '../engine/report.ts';
import { reportWords } from '../messages/report.ts';
import { reporter } from '../report/index.ts';
import { examineAll } from './check/examine-many.ts';
import type { FixOptions } from './check/fix.ts';
import { entrantsAmong, type Shelf, type Standard, makeShelf } from './check/examine.ts';
import { oneOf } from './one-of.ts';
import { scopeOf } from './check/scope.ts';
import type { Scope, ScopedTarget, ScopeOptions } from './check/scope-choice.ts';
import { sharedDiagnostics } from './shared.ts';
import { withMergeState } from './merge-state.ts';
import { guardTarget, writeWhole } from './output.ts';
import { planSinks, type PlannedSink, type Sink } from './check/sinks.ts';
import { noMemory, watchCheck, type Memory } from './check/watch-check.ts';
import { examineWhatIf, type Scenario } from './check/what-if.ts';

export interface CheckOptions extends ScopeOptions, FixOptions {
  readonly sinks: readonly Sink[];
  readonly stage: string;
  readonly failOn: string;
  readonly asOf?: string;
  readonly quiet: boolean;
  /** Check again whenever files change. */
  readonly watch?: boolean;
  /** Other choices to see the same dossiers under. */
  readonly whatIf?: readonly Scenario[];
  /** Whether results of an earlier run may be used; yes where absent. */
  readonly cache?: boolean;
  /** Whether files are looked into; yes where absent. */
  readonly inspect?: boolean;
  /** Go to the addresses that dossiers name, and record what was found. */
  readonly links?: boolean;
}

const STAGES = ['draft', 'submit'] as const;
const LEVELS = ['error', 'warning', 'info', 'never'] as const;
type Level = (typeof LEVELS)[number];

/** The day to speak of: the one given, or today where the agency is. */
export function dayToSpeakOf(asOf: string | undefined, workspace: Workspace | undefined, io: Io): string {
  if (asOf === undefined) return dayAt(io.now(), workspace?.agency.zona_waktu);
  if (parsePartialDate(asOf)?.precision === 'day') return asOf;
  throw new InovasiError('nilai-salah', { flag: '--as-of', value: asOf, allowed: 'YYYY-MM-DD' });
}

/** What a check works with. */
interface Tools {
  readonly io: Io;
  readonly shelf: Shelf;
  readonly memory: Memory;
}

function toolsFor(io: Io, memory: Memory): Tools {
  return { io, shelf: memory.shelf(), memory };
}

function verdict(report: Report, level: Level): ExitCode {
  if (level === 'never') return EXIT.ok;
  const all = [...report.diagnostics, ...report.dossiers.flatMap(({ diagnostics }) => diagnostics)];
  return all.some(({ severity }) => LOUDNESS[severity] >= LOUDNESS[level]) ? EXIT.findings : EXIT.ok;
}

async function reportFor(
  { targets, roots }: Pick<Scope, 'targets' | 'roots'>,
  standard: Standard,
  { whatIf: scenarios, cache = true, staged = false }: Pick<CheckOptions, 'whatIf' | 'cache' | 'staged'>,
  tools: Tools,
): Promise<Report> {
  const { io, memory } = tools;
  // A copy of the index is made anew each time: no report kept of it would ever be found again.
  const manner = { ...tools, standard, cache, fleeting: staged };
  const places = placesInCheckout(roots);
  const examined = await Promise.all(
    targets.map(async ({ workspace, slugs, others }, index) => ({
      workspace,
      root: places[index] ?? '.',
      dossiers: await memory.recall(workspace.root, slugs, (some) => examineAll(workspace, some, manner)),
      others: entrantsAmong(others, workspace, standard, tools),
    })),
  );
  const { noAgency } = reportWords[io.language];
  const agency = targets.map(({ workspace }) => workspace.agency.nama ?? noAgency).join(' · ');
  const { stage, asOf } = standard;
  const report = assemble(
    { language: io.language, stage, asOf, agency, version: io.version },
    examined.flatMap(({ root, dossiers }) => dossiers.map(({ report }) => ({ ...report, root }))),
    examined.flatMap(({ root, workspace, dossiers, others }) =>
      sharedDiagnostics(workspace, dossiers, { asOf, language: io.language, others }).map((one) => ({
        ...one,
        root,
      })),
    ),
  );
  if (scenarios === undefined) return report;
  const whatIf = await Promise.all(
    examined.flatMap(({ workspace, dossiers }) =>
      dossiers.map((one) => examineWhatIf(workspace, one, scenarios, manner)),
    ),
  );
  return { ...report, whatIf };
}

async function render(
  report: Report,
  sinks: readonly PlannedSink[],
  only: Severity | undefined,
  io: Io,
): Promise<void> {
  for (const { format, output } of sinks) {
    const toFile = output !== undefined;
    const view = { columns: io.columns, paint: io.paint, ...(only === undefined ? {} : { only }) };
    const text = (await reporter(format))(report, toFile ? { ...view, paint: PLAIN, columns: 100 } : view);
    if (toFile) writeWhole(resolve(io.cwd, output), text);
    else io.out(text);
  }
  if (sinks.some(({ format }) => format === 'github')) {
    const { addStepSummary } = await import('./check/step-summary.ts');
    await addStepSummary(report, io);
  }
}

/** The targets, each repository with what its git has not finished. */
async function withMergeStates(targets: readonly ScopedTarget[], io: Io): Promise<readonly ScopedTarget[]> {
  return Promise.all(
    targets.map(async (target) => ({ ...target, workspace: await withMergeState(target.workspace, io) })),
  );
}

/** Throws where flags are given that mean nothing without each other, or nothing together. */
function guardFix({ fix, yes, dryRun, stripGps, staged, whatIf }: CheckOptions): void {
  const alone = [...(yes === true ? ['--yes'] : []), ...(dryRun === true ? ['--dry-run'] : [])];
  const [flag] = [...alone, ...(stripGps === true ? ['--strip-gps'] : [])];
  if (fix !== true && flag !== undefined) throw new InovasiError('hanya-bersama', { flag, needs: '--fix' });
  if (alone.length > 1) throw new InovasiError('tidak-bersama', { flags: alone });
  const other = staged === true ? '--staged' : '--what-if';
  if (fix === true && (staged === true || whatIf !== undefined))
    throw new InovasiError('tidak-bersama', { flags: ['--fix', other] });
}

/** The targets after what can be mended was, each repository with what its git has not finished. */
async function prepared(
  targets: readonly ScopedTarget[],
  options: CheckOptions,
  io: Io,
): Promise<readonly ScopedTarget[]> {
  if (options.fix !== true) return withMergeStates(targets, io);
  // A mistake on the command line is said before anything is written.
  const { edition } = options;
  const shelf = makeShelf(io);
  if (edition !== undefined) for (const { workspace } of targets) shelf(edition, workspace);
  const { runFixes } = await import('./check/fix.ts');
  if (!(await runFixes(targets, options, io))) return withMergeStates(targets, io);
  const now = targets.map((target) => ({ ...target, workspace: loadWorkspace(target.workspace.root) }));
  return withMergeStates(now, io);
}

/** Throws where addresses would be visited again and again, or what was found could not be kept. */
function guardLinks({ links, staged, watch }: CheckOptions): void {
  const other = staged === true ? '--staged' : '--watch';
  if (links === true && (staged === true || watch === true)) {
    throw new InovasiError('tidak-bersama', { flags: ['--links', other] });
  }
}

/** What the command line says, judged. */
interface Plan {
  readonly sinks: readonly PlannedSink[];
  readonly stage: StageName;
  readonly level: Level;
}

function planOf(options: CheckOptions): Plan {
  return {
    sinks: planSinks(options.sinks, options.whatIf !== undefined),
    stage: oneOf('--stage', options.stage, STAGES),
    level: oneOf('--fail-on', options.failOn, LEVELS),
  };
}

/** Checks once what is there now. */
async function checkNow(options: CheckOptions, { sinks, stage }: Plan, tools: Tools): Promise<Report> {
  const { io } = tools;
  const { targets: chosen, notes, roots, release } = await scopeOf(options, io);
  try {
    for (const { output } of sinks) {
      if (output === undefined) continue;
      for (const root of roots) guardTarget(resolve(io.cwd, output), root, 'report');
    }
    if (!options.quiet) for (const note of notes) io.err(`${note}\n`);
    const asOf = dayToSpeakOf(options.asOf, chosen[0]?.workspace, io);
    const targets = await prepared(chosen, options, io);
    if (options.links === true) await (await import('./check/links.ts')).checkLinks(targets, asOf, io);
    const edition = options.edition === undefined ? {} : { edition: options.edition };
    const blind = options.inspect === false ? { blind: true } : {};
    return await reportFor({ targets, roots }, { stage, asOf, ...edition, ...blind }, options, tools);
  } finally {
    release();
  }
}

/** The loudness from which findings are shown; all of them where undefined. */
function shownFrom({ quiet }: CheckOptions, { level }: Plan): Severity | undefined {
  if (!quiet) return undefined;
  // Quiet shows what counts against the result, and where nothing can, what is wrong all the same.
  return level === 'never' ? 'error' : level;
}

/** Quiet says nothing at all to a person of nothing: a hook runs at every commit. */
function worthShowing(
  { dossiers, diagnostics }: Report,
  { quiet }: CheckOptions,
  sinks: readonly PlannedSink[],
): readonly PlannedSink[] {
  if (!quiet || dossiers.length + diagnostics.length > 0) return sinks;
  return sinks.filter(({ format, output }) => format !== 'text' || output !== undefined);
}

/** Checks dossiers and renders the result; throws where nothing could be checked. */
export async function runCheck(options: CheckOptions, io: Io): Promise<ExitCode> {
  const plan = planOf(options);
  guardFix(options);
  guardLinks(options);
  const only = shownFrom(options, plan);
  if (options.watch === true) {
    return watchCheck(options, plan.sinks, io, {
      check: (memory) => checkNow(options, plan, toolsFor(io, memory)),
      render: (report, sinks) => render(report, sinks, only, io),
    });
  }
  const report = await checkNow(options, plan, toolsFor(io, noMemory(io)));
  await render(report, worthShowing(report, options, plan.sinks), only, io);
  // A question has an answer, whatever the answer is.
  return options.whatIf === undefined ? verdict(report, plan.level) : EXIT.ok;
}
