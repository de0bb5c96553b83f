import { defineCheck, type CheckInput } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier, type Reference } from '../core/dossier.ts';
import { withinDossier } from '../core/entries.ts';
import { lookUp, similarFile } from '../core/files.ts';
import type { Finding } from '../core/finding.ts';
import type { Innovation } from '../core/innovation.ts';
import { folderOf, relativePath } from '../core/paths.ts';
import { remember } from '../core/remember.ts';
import { mostSimilar } from '../core/similar.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `mirip` is the link to write instead, empty where none is near. */
    'tautan/tidak-ada': { tautan: string; dicari: string; mirip: string; berkas: string };
    'tautan/folder': { tautan: string; berkas: string };
    'tautan/di-luar': { tautan: string; berkas: string };
    'tautan/indikator-tidak-ada': { id: string; mirip: string; ada: string[]; berkas: string };
    'tautan/kosong': { teks: string; berkas: string };
  }
}

interface Link {
  readonly dossier: Dossier;
  readonly reference: Reference;
  /** File it stands in, from the dossier's own root. */
  readonly berkas: string;
  readonly at: { readonly file: string; readonly line: number };
}

const CHART = /^indikator:/i;
// One letter before the colon is a drive (`C:`), not a scheme.
const SCHEME = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i;
const LOCAL_FILE = /^file:/i;

/** A path as Markdown takes it: blanks and brackets would end the link. */
function asLink(path: string): string {
  return path.replace(/[ ()]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

const indicatorIds = remember(({ indikator }: Innovation): string[] =>
  (indikator ?? []).flatMap(({ id }) => id ?? []),
);

function chart({ dossier, reference, berkas, at }: Link): Finding | undefined {
  const id = reference.target.replace(CHART, '').trim();
  const ada = indicatorIds(dossier.innovation);
  // While inovasi.yaml cannot be read, nobody knows its indicators.
  if (ada.includes(id) || dossier.unreadable.has(DOSSIER_FILES.innovation)) return undefined;
  const args = { id, mirip: mostSimilar(id, ada) ?? '', ada, berkas };
  return { problem: 'tautan/indikator-tidak-ada', args, at };
}

function suggestion(dossier: Dossier, target: string, folder: string, path: string): string {
  if (/^www\./i.test(target)) return `https://${target}`;
  const similar = similarFile(dossier, path);
  return similar === undefined ? '' : asLink(relativePath(folder, similar));
}

function file({ dossier, reference, berkas, at }: Link): Finding | undefined {
  const tautan = reference.target;
  const folder = folderOf(berkas);
  const found = lookUp(dossier, folder, tautan);
  if (found.kind === 'outside') return { problem: 'tautan/di-luar', args: { tautan, berkas }, at };
  if (found.kind === 'missing') {
    const mirip = suggestion(dossier, tautan, folder, found.path);
    return { problem: 'tautan/tidak-ada', args: { tautan, dicari: found.path, mirip, berkas }, at };
  }
  return found.entry.kind === 'file' ? undefined : { problem: 'tautan/folder', args: { tautan, berkas }, at };
}

function judge(link: Link): Finding | undefined {
  const { reference, berkas, at } = link;
  const target = reference.target.trim();
  if (target === '') {
    if (reference.fragment !== undefined && reference.fragment !== '') return undefined;
    return { problem: 'tautan/kosong', args: { teks: reference.text, berkas }, at };
  }
  if (CHART.test(target)) return chart(link);
  if (LOCAL_FILE.test(target)) return { problem: 'tautan/di-luar', args: { tautan: target, berkas }, at };
  return SCHEME.test(target) ? undefined : file(link);
}

function* linksOf({ dossier, subject }: CheckInput<object, 'isian'>): Generator<Link> {
  const narrative = dossier.answers.get(subject.field.id);
  if (narrative === undefined) return;
  const berkas = withinDossier(dossier, narrative.file);
  for (const reference of narrative.references) {
    yield { dossier, reference, berkas, at: { file: narrative.file, line: reference.line } };
  }
}

export const tautanAda = defineCheck<object, 'isian'>({
  summary: 'Every relative link and picture of an answer leads to a file of the dossier.',
  over: 'isian',
  options: {},
  problems: {
    'tautan/tidak-ada': 'wrong',
    'tautan/folder': 'wrong',
    'tautan/di-luar': 'wrong',
    'tautan/indikator-tidak-ada': 'wrong',
    'tautan/kosong': 'wrong',
  },
  effort: 1,
  applies: ({ dossier, subject }) => (dossier.answers.get(subject.field.id)?.references.length ?? 0) > 0,
  *run(input) {
    for (const link of linksOf(input)) {
      const finding = judge(link);
      if (finding !== undefined) yield finding;
    }
  },
});
