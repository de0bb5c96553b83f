import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier, type Narrative } from '../core/dossier.ts';
import { placeOf, withinDossier } from '../core/entries.ts';
import { comparableAddress } from '../core/files.ts';
import type { Evidence } from '../core/innovation.ts';
import { isBlank } from '../core/keys.ts';
import { mentionsOf } from '../core/mentions.ts';
import { folderOf, joinPath } from '../core/paths.ts';
import { isTold } from '../core/placeholders.ts';
import { leavesOf, writtenText } from '../core/prose-text.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `nama` are the entries that nothing leads to. */
    'bukti/tidak-dirujuk': { nama: string[] };
  }
}

/** What a dossier leads to: entries by id in lower case, files by path, pages of the web by address. */
interface Cited {
  readonly ids: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
}

const ID = /[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+/g;

function narrativesOf(dossier: Dossier): readonly Narrative[] {
  return [...dossier.answers.values(), ...dossier.testimonials.map(({ words }) => words)];
}

function idsIn({ blocks }: Narrative): readonly string[] {
  return [...leavesOf(blocks)].flatMap(({ content }) => writtenText(content).match(ID) ?? []);
}

function pathsIn(dossier: Dossier, { file, references }: Narrative): readonly string[] {
  const folder = folderOf(withinDossier(dossier, file));
  return references.flatMap(({ target }) => joinPath(folder, target.normalize('NFC')) ?? []);
}

/** Where the files are that stand beside a list. */
function pathsBeside(list: string, entries: readonly { readonly berkas?: string }[]): readonly string[] {
  return entries.flatMap(({ berkas = '' }) => joinPath(folderOf(list), berkas.trim()) ?? []);
}

/** Files that other lists name: the same file may be evidence too. */
function listedPaths({ innovation, letters, legalBases }: Dossier): readonly string[] {
  return [
    ...pathsBeside(DOSSIER_FILES.innovation, [innovation.spbe ?? {}, innovation.sampul ?? {}]),
    ...pathsBeside(DOSSIER_FILES.letters, letters),
    ...pathsBeside(DOSSIER_FILES.legalBases, legalBases),
  ];
}

function citedIn(dossier: Dossier): Cited {
  const narratives = narrativesOf(dossier);
  const named = [...mentionsOf(dossier)].flatMap(({ id }) => (id === undefined ? [] : [id.trim()]));
  const links = narratives.flatMap(({ references }) => references.map(({ target }) => target));
  return {
    ids: new Set([...named, ...narratives.flatMap(idsIn)].map((id) => id.toLowerCase())),
    paths: new Set([...narratives.flatMap((one) => pathsIn(dossier, one)), ...listedPaths(dossier)]),
    addresses: new Set([...links, ...named].map(comparableAddress)),
  };
}

function isCited({ id, berkas, tautan }: Evidence, cited: Cited): boolean {
  const path = isTold(berkas)
    ? joinPath(folderOf(DOSSIER_FILES.evidence), berkas.trim().normalize('NFC'))
    : undefined;
  return (
    (isTold(id) && cited.ids.has(id.trim().toLowerCase())) ||
    (path !== undefined && cited.paths.has(path)) ||
    (isTold(tautan) && cited.addresses.has(comparableAddress(tautan)))
  );
}

export const buktiDirujuk = defineCheck<object, 'dosir'>({
  summary: 'Every piece of evidence is what some answer, indicator or other entry rests on.',
  over: 'dosir',
  options: {},
  problems: { 'bukti/tidak-dirujuk': 'missing' },
  effort: 1,
  // A dossier that has just been begun has answered nothing yet; what cannot be read may lead to anything.
  applies: ({ dossier }) =>
    !isBlank(dossier.evidence) && dossier.answers.size > 0 && dossier.unreadable.size === 0,
  *run({ dossier }) {
    const cited = citedIn(dossier);
    const open = [...dossier.evidence.entries()].filter(
      ([, entry]) => !isBlank({ ...entry, id: undefined }) && !isCited(entry, cited),
    );
    const first = open[0]?.[0];
    if (first === undefined) return;
    const nama = open.map(([index, { id, judul }]) => [id, judul].find(isTold) ?? String(index + 1));
    yield {
      problem: 'bukti/tidak-dirujuk',
      args: { nama },
      at: placeOf(dossier, DOSSIER_FILES.evidence, [first]),
    };
  },
});
