import { realpathSync } from 'node:fs';
import {
  DOSSIER_FILES,
  type Dossier,
  type FileEntry,
  type Narrative,
  type Testimonial,
} from '../core/dossier.ts';
import type { FileFacts } from '../core/file-facts.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { listFiles, type Listing } from './files.ts';
import { headOf, locateWith, makeReader, narrativeOf, textOf, yamlOf, type Reader } from './reader.ts';

/** Names of the Markdown files directly in a folder, in code-unit order. */
function markdownIn(files: ReadonlyMap<string, FileEntry>, folder: string): readonly string[] {
  return [...files]
    .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith('.md'))
    .filter(([path]) => !path.slice(folder.length + 1).includes('/'))
    .map(([path]) => path.slice(folder.length + 1, -'.md'.length))
    .sort();
}

function readAnswers(reader: Reader, path: string, names: readonly string[]): ReadonlyMap<string, Narrative> {
  const answers = new Map<string, Narrative>();
  for (const name of names) {
    const file = `${path}/narasi/${name}.md`;
    const text = textOf(reader, file);
    if (text !== undefined) answers.set(name, narrativeOf(reader, file, text));
  }
  return answers;
}

function readTestimonials(reader: Reader, path: string, names: readonly string[]): readonly Testimonial[] {
  const testimonials: Testimonial[] = [];
  for (const slug of names) {
    const file = `${path}/testimoni/${slug}.md`;
    const text = textOf(reader, file);
    if (text === undefined) continue;
    const { yaml, body, bodyOffset } = splitFrontMatter(text);
    const head = headOf(reader, file, yaml) ?? {};
    testimonials.push({ slug, head, words: narrativeOf(reader, file, body, bodyOffset) });
  }
  return testimonials;
}

/** What is already known of a dossier's files. */
interface Known {
  /** The folder's listing, where it was made just before. */
  readonly listing?: Listing;
  /** What its files really are, as far as somebody looked. */
  readonly inspected?: ReadonlyMap<string, FileFacts>;
}

/** What is on record of the dossier's addresses, where anything is. */
function readLinks(reader: Reader, path: string): Pick<Dossier, 'links'> {
  const links = yamlOf(reader, `${path}/${DOSSIER_FILES.links}`, 'tautan');
  return links === undefined ? {} : { links };
}

/** Reads one dossier folder, each file once. What is wrong becomes `problems`; nothing is thrown for bad content. */
export function loadDossier(root: string, slug: string, known: Known = {}): Dossier {
  const { listing, inspected = new Map() } = known;
  const path = `inovasi/${slug}`;
  const { files, problems, plain } = listing ?? listFiles(realpathSync(root), path);
  const reader = makeReader(root, plain);
  for (const problem of problems) reader.problems.push(problem);
  const main = `${path}/${DOSSIER_FILES.innovation}`;
  // Where the folder itself could not be looked through, nobody knows what it lacks.
  const missing = !files.has(DOSSIER_FILES.innovation) && !problems.some(({ at }) => at.file === path);
  if (missing) {
    reader.problems.push({ problem: 'berkas/wajib-tidak-ada', args: { berkas: main }, at: { file: main } });
    reader.unreadable.add(main);
  }
  const innovation = yamlOf(reader, main, 'inovasi') ?? {};
  const legalBases = yamlOf(reader, `${path}/${DOSSIER_FILES.legalBases}`, 'dasarHukum') ?? [];
  const evidence = yamlOf(reader, `${path}/${DOSSIER_FILES.evidence}`, 'bukti') ?? [];
  const letters = yamlOf(reader, `${path}/${DOSSIER_FILES.letters}`, 'surat') ?? [];
  const history = yamlOf(reader, `${path}/${DOSSIER_FILES.history}`, 'riwayat') ?? [];
  const answers = readAnswers(reader, path, markdownIn(files, 'narasi'));
  const testimonials = readTestimonials(reader, path, markdownIn(files, 'testimoni'));
  return {
    slug,
    path,
    innovation,
    answers,
    legalBases,
    evidence,
    letters,
    testimonials,
    history,
    ...readLinks(reader, path),
    files,
    inspected,
    problems: reader.problems,
    unreadable: new Set([...reader.unreadable].map((file) => file.slice(path.length + 1))),
    locate: locateWith(reader.located),
  };
}
