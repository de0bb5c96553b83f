import { join, relative, resolve } from 'node:path';
import type { LetterModel } from '../core/letter-model.ts';
import { inDossier, type Dossier, type Workspace } from '../core/dossier.ts';
import { EXIT, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import { isLetterKind } from '../core/letter-kinds.ts';
import { nameOf } from '../core/paths.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { loadDossier } from '../dossier/load.ts';
import { buildLetter, type DraftLetter } from '../letter/build.ts';
import { letterCommandWords as words } from '../messages/commands/letter.ts';
import { formatSize } from '../messages/numbers.ts';
import { docxKeywords, DRAFT_KEYWORDS, sealPdf, withoutTimes } from '../seal/index.ts';
import { requireLists } from './add/place.ts';
import { requireReadable } from './agency.ts';
import { chooseDossier, type Chosen } from './chosen.ts';
import { editionOf, makeShelf } from './check/examine.ts';
import { chooseLetters, type Choice, type Wanted } from './letter/choice.ts';
import { placeDraft, writeDraft, type LetterFormat, type PlacedFile } from './letter/files.ts';
import { readLogo } from './letter/logo.ts';
import { registerLetters } from './letter/register.ts';
import { tellBlanks, tellChoice } from './letter/words.ts';
import { oneOf } from './one-of.ts';

export interface LetterOptions {
  readonly dossier?: string;
  readonly kinds?: readonly string[];
  readonly format?: string;
  readonly output?: string;
  readonly meterai?: boolean;
  readonly overwrite?: boolean;
  readonly dryRun?: boolean;
  /** Enter the letters that the list lacks; a person is asked where it is absent. */
  readonly register?: boolean;
  readonly edition?: string;
}

const FORMATS = { pdf: ['pdf'], docx: ['docx'], both: ['pdf', 'docx'] } as const satisfies Record<
  string,
  readonly LetterFormat[]
>;

const RENDER: { readonly [F in LetterFormat]: (model: LetterModel) => Promise<Uint8Array> } = {
  pdf: async (model) => {
    const { renderPdf } = await import('../pdf/index.ts');
    return sealPdf(await renderPdf({ ...model, keywords: DRAFT_KEYWORDS }));
  },
  docx: async (model) => {
    const { renderDocx } = await import('../docx/index.ts');
    // the parts say what the keywords are, and the keywords are in a part that does not count
    const keywords = docxKeywords(await renderDocx(model));
    return withoutTimes(await renderDocx(model, keywords));
  },
};

/** Inside a dossier, its name may be left out: then the first word is a letter already. */
async function chosenBy(
  options: LetterOptions,
  io: Io,
): Promise<Chosen & { readonly named: readonly string[] }> {
  const { dossier: first, kinds = [] } = options;
  const isKind = first !== undefined && isLetterKind(first.trim().toLowerCase());
  const named = isKind ? [first, ...kinds] : kinds;
  return { ...(await chooseDossier(isKind ? undefined : first, words.which[io.language], io)), named };
}

interface Setting {
  readonly workspace: Workspace;
  readonly dossier: Dossier;
  readonly rulebook: Rulebook;
  readonly options: LetterOptions;
}

function draftsOf(
  { workspace, dossier, rulebook, options }: Setting,
  wanted: readonly Wanted[],
  io: Io,
): readonly DraftLetter[] {
  const { agency } = workspace;
  const logo = readLogo(workspace);
  if (logo === false) io.err(`${words.logo[io.language]({ logo: agency.logo ?? '' })}\n`);
  return wanted.map((one) =>
    buildLetter({
      ...one,
      dossier,
      agency,
      edition: rulebook.nama,
      stamp: options.meterai ?? agency.meterai ?? false,
      ...(logo === undefined || logo === false ? {} : { logo }),
      toolVersion: io.version,
    }),
  );
}

function tellFile(file: PlacedFile, size: number, io: Io): void {
  const { language } = io;
  const path = relative(io.cwd, file.path) || file.path;
  const outcome = words.outcomes[file.outcome][language];
  io.out(`${path} (${formatSize(size, language)}), ${outcome}\n`);
  if (file.kept !== undefined) io.err(`${words.kept[language]({ kept: file.kept })}\n`);
}

async function writeLetter(
  draft: DraftLetter,
  { workspace, dossier, options }: Setting,
  io: Io,
): Promise<void> {
  const own = join(workspace.root, inDossier(dossier, 'surat'));
  const folder = options.output === undefined ? own : resolve(io.cwd, options.output);
  const listed = new Set(
    dossier.letters.flatMap(({ berkas }) => (berkas === undefined ? [] : [nameOf(berkas)])),
  );
  const { format = 'both', overwrite = false } = options;
  for (const one of FORMATS[oneOf('--format', format, ['pdf', 'docx', 'both'])]) {
    const bytes = await RENDER[one](draft.model);
    const place = { folder, stem: `konsep-${draft.kind}`, format: one, overwrite, listed };
    const file = placeDraft(bytes, place);
    if (options.dryRun !== true) writeDraft(bytes, file);
    tellFile(file, bytes.length, io);
  }
}

/** Says which letters could not be printed as they are written. */
async function tellGlyphs(drafts: readonly DraftLetter[], io: Io): Promise<void> {
  const { missingGlyphs } = await import('../pdf/index.ts');
  const glyphs = [...new Set(drafts.flatMap(({ model }) => missingGlyphs(model)))];
  if (glyphs.length > 0) io.err(`${words.glyphs[io.language]({ glyphs })}\n`);
}

async function endWith(
  setting: Setting,
  choice: Choice,
  drafts: readonly DraftLetter[],
  io: Io,
): Promise<void> {
  tellBlanks(drafts, io);
  await registerLetters(setting, choice.wanted, io);
  if (drafts.length > 0) io.err(`${words.unofficial[io.language]}\n`);
  if (setting.options.dryRun === true) io.err(`${words.dryRun[io.language]}\n`);
}

/** Drafts the letters that an edition demands, from what the dossier says. */
export async function runLetter(options: LetterOptions, io: Io): Promise<ExitCode> {
  const { workspace, slug, named } = await chosenBy(options, io);
  const dossier = loadDossier(workspace.root, slug);
  const edition = options.edition === undefined ? {} : { edition: options.edition };
  const { rulebook } = makeShelf(io)(editionOf(dossier, workspace, edition, io), workspace);
  requireReadable(dossier, io.language);
  if (options.register === true) requireLists({ dossier }, new Set(['letter'] as const), io);
  const setting: Setting = { workspace, dossier, rulebook, options };
  const choice = chooseLetters(dossier, rulebook, named);
  tellChoice(choice, setting, io);
  const drafts = draftsOf(setting, choice.wanted, io);
  for (const draft of drafts) await writeLetter(draft, setting, io);
  await tellGlyphs(drafts, io);
  await endWith(setting, choice, drafts, io);
  return EXIT.ok;
}
