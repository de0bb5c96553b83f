import { join, resolve } from 'node:path';
import type { Dossier, Workspace } from '../core/dossier.ts';
import { parseSize, type AnnexManner } from '../core/annex-manner.ts';
import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import type { Report } from '../core/report.ts';
import { dayAt } from '../core/zones.ts';
import { assemble } from '../engine/report.ts';
import type { Recipe } from '../core/manifest.ts';
import type { Control } from '../document/build.ts';
import { VOLUMES } from '../document/build.ts';
import { compileWords } from '../messages/commands/compile.ts';
import { reportWords } from '../messages/report.ts';
import { reporter } from '../report/index.ts';
import { dayToSpeakOf } from './check.ts';
import { chooseDossier, type Chosen } from './chosen.ts';
import type { Reading } from './compile/annexes.ts';
import { beginReading, withVolumes, type Order } from './compile/compose.ts';
import { controlOf, isUndated } from './compile/control.ts';
import { examineDossier, makeShelf, type Examined } from './check/examine.ts';
import { loadInspected, lookingFor } from './inspected.ts';
import { withDrafts } from './compile/draft.ts';
import { guardTarget } from './output.ts';
import { renderTo, volumePath } from './compile/render-to.ts';
import { sharedDiagnostics } from './shared.ts';

export interface CompileOptions {
  readonly dossier?: string;
  readonly output?: string;
  readonly draft?: boolean;
  readonly withReport?: boolean;
  readonly package?: boolean;
  /** False leaves the files of the dossier out. */
  readonly annexes?: boolean;
  readonly splitAnnexes?: boolean;
  readonly embed?: boolean;
  /** As people write it, `10MB`. */
  readonly maxSize?: string;
  readonly edition?: string;
  readonly asOf?: string;
}

/** The one dossier to compile. */
function choose(word: string | undefined, io: Io): Promise<Chosen> {
  return chooseDossier(word, compileWords(io.language).chooseDossier, io);
}

/** What stands in the way of submission: in the dossier, in the agency's own file, or in the rulebook. */
function submissionReport(examined: Examined, workspace: Workspace, asOf: string, io: Io): Report {
  const { language, version } = io;
  const agency = workspace.agency.nama ?? reportWords[language].noAgency;
  // Only this one repository is spoken of, so it is the top.
  const root = '.';
  const shared = sharedDiagnostics(workspace, [examined], { asOf, language }).map((one) => ({
    ...one,
    root,
  }));
  return assemble(
    { language, stage: 'submit', asOf, agency, version },
    [{ ...examined.report, root }],
    shared,
  );
}

/** Says what is wrong and writes nothing. */
async function refuse(report: Report, examined: Examined, io: Io): Promise<ExitCode> {
  const { language, paint, columns } = io;
  io.out((await reporter('text'))(report, { columns, paint, only: 'error' }));
  const { errors } = report.summary;
  io.err(`${compileWords(language).refused(errors, examined.dossier.slug)}\n`);
  return EXIT.findings;
}

function sayState(control: Control, draft: boolean, io: Io): void {
  const words = compileWords(io.language);
  if (draft) io.err(`${words.draft}\n`);
  if (control.commit === undefined) io.err(`${words.uncommitted}\n`);
  else if (control.dirty) io.err(`${words.dirty}\n`);
}

interface Manner {
  readonly draft: boolean;
  readonly withReport: boolean;
  readonly undated: boolean;
  readonly annexes: AnnexManner;
}

function annexManner({ annexes, embed, splitAnnexes }: CompileOptions): AnnexManner {
  const place = annexes === false ? 'none' : splitAnnexes === true ? 'apart' : 'inside';
  return { place, embed: embed === true, step: 0 };
}

/** The limit that was asked for; a size that is none is a mistake of the user. */
function mostBytes(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const bytes = parseSize(value);
  if (bytes === undefined)
    throw new InovasiError('nilai-salah', { flag: '--max-size', value, allowed: '10MB, 900kB, 1,5MB' });
  return bytes;
}

function recipeOf(
  { dossier, rulebook, report }: Examined,
  control: Control,
  { draft, withReport, undated, annexes }: Manner,
  { language }: Io,
): Recipe {
  const { rulebookVersion } = report;
  const { commit, date, dirty, shallow } = control;
  return {
    slug: dossier.slug,
    edition: rulebook.id,
    rulebookVersion,
    stage: draft ? 'draft' : 'submit',
    withReport: draft || withReport,
    language,
    date,
    undated,
    ...(commit === undefined ? {} : { commit }),
    dirty,
    shallow,
    annexes,
  };
}

/** A dossier that was read, and what git says of it. */
interface Loaded {
  readonly workspace: Workspace;
  readonly dossier: Dossier;
  readonly control: Control;
  readonly annexes: AnnexManner;
  readonly reading: Reading | undefined;
}

/** Compiles one dossier; without `draft` only where nothing stands in the way of submission. */
export async function runCompile(options: CompileOptions, io: Io): Promise<ExitCode> {
  const { workspace, slug } = await choose(options.dossier, io);
  if (options.asOf !== undefined) dayToSpeakOf(options.asOf, workspace, io);
  // git answers while the dossier is read
  const [control, dossier] = await Promise.all([
    controlOf(workspace, slug, options.asOf, io),
    loadInspected(workspace, slug, lookingFor(io, { blind: false, cache: true })),
  ]);
  if (control.shallow) io.err(`${compileWords(io.language).shallow}\n`);
  const annexes = annexManner(options);
  // a thread reads the first annex while this one judges the dossier
  const reading = io.inspectors === undefined ? undefined : beginReading({ workspace, dossier }, annexes, io);
  try {
    return await compileLoaded({ workspace, dossier, control, annexes, reading }, options, io);
  } finally {
    reading?.close();
  }
}

async function compileLoaded(loaded: Loaded, options: CompileOptions, io: Io): Promise<ExitCode> {
  const { workspace, dossier, control, annexes, reading } = loaded;
  const { slug } = dossier;
  const asOf = dayAt(new Date(control.date), workspace.agency.zona_waktu);
  const edition = options.edition === undefined ? {} : { edition: options.edition };
  const undated = isUndated(options.asOf, control, io);
  const standard = { stage: 'submit', asOf, undated, ...edition } as const;
  const examined = examineDossier(workspace, dossier, standard, { io, shelf: makeShelf(io) });
  const { rulebook, report } = examined;
  const built = join(workspace.root, 'pengajuan', rulebook.id, slug, `${slug}.pdf`);
  const target = options.output === undefined ? built : resolve(io.cwd, options.output);
  guardTarget(target, workspace.root, 'pdf');
  if (options.splitAnnexes === true)
    for (const name of VOLUMES) guardTarget(volumePath(target, name), workspace.root, 'pdf');
  const draft = options.draft === true;
  if (!draft) {
    const whole = submissionReport(examined, workspace, asOf, io);
    if (whole.summary.errors > 0) return refuse(whole, examined, io);
  }
  const withReport = options.withReport === true;
  const manner = { draft, withReport, undated, annexes };
  const recipe = recipeOf(examined, control, manner, io);
  const most = mostBytes(options.maxSize);
  const ready = reading === undefined ? {} : { reading };
  const order: Order = { workspace, dossier, examined, recipe, ...ready };
  const written = await withDrafts(io, async (openDraft) => {
    const result = await renderTo(target, order, { most, openDraft }, io);
    if (result === undefined || options.package !== true) return result;
    const { writePackage } = await import('./compile/package.ts');
    const { sources } = result.composition;
    const model = withVolumes(result.composition);
    const made = { recipe: result.order.recipe, sources, model, pdf: result.draft.content() };
    await writePackage({ workspace, dossier, rulebook, report, ...made, openDraft, io }, target, io);
    return result;
  });
  if (written === undefined) return EXIT.findings;
  sayState(control, draft, io);
  return EXIT.ok;
}
