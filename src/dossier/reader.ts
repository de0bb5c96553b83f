import { realpathSync } from 'node:fs';
import { conflictMarks, excerptsOf, type Conflict } from '../core/conflict.ts';
import type { Finding, Place, Position } from '../core/finding.ts';
import { extensionOf } from '../core/paths.ts';
import { parseMarkdown } from '../source/markdown.ts';
import type { Narrative } from '../core/dossier.ts';
import type { TestimonialHead } from '../core/innovation.ts';
import { shapeOf, type SchemaName, type SchemaTypes } from '../source/schema.ts';
import { readYaml, type YamlSource } from '../source/yaml.ts';
import { readText, type Plain, type Reading } from './files.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'berkas/wajib-tidak-ada': { berkas: string };
    'berkas/folder-di-tempat-berkas': { berkas: string };
    'berkas/tidak-terbaca': { berkas: string; alasan: string };
    'berkas/keluar-repositori': { berkas: string };
    'berkas/bukan-utf8': { berkas: string };
    /** `atas` and `bawah` are what git wrote behind the marks, `isi…` what stands on either side, shortened. */
    'berkas/tanda-konflik': {
      dari: number;
      sampai: number;
      atas: string;
      bawah: string;
      isiAtas: string;
      isiBawah: string;
      sebelum?: string;
    };
    'berkas/sisa-tanda-konflik': Record<string, never>;
    'berkas/temuan-lain': { jumlah: number };
    'repositori/tautan-putus': { berkas: string };
    'narasi/komentar-terbuka': Record<string, never>;
    'narasi/tautan-berspasi': { tujuan: string };
  }
}

/** Collects, while one folder is read, what is wrong and how to find places again. */
export interface Reader {
  /** Absolute path of the repository, links resolved. */
  readonly root: string;
  readonly problems: Finding[];
  /** Files that are there but could not be read. */
  readonly unreadable: Set<string>;
  /** Files that need not be looked at before they are read. */
  readonly plain: Plain;
  readonly located: Map<string, (place: Place) => Position>;
}

const START: Position = { line: 1, column: 1 };

export function makeReader(root: string, plain: Plain = new Map()): Reader {
  return { root: realpathSync(root), problems: [], unreadable: new Set(), plain, located: new Map() };
}

/** Turns a place into line and column with what the reader has seen. */
export function locateWith(
  located: ReadonlyMap<string, (place: Place) => Position>,
): (place: Place) => Position {
  return (place) => {
    if (place.line !== undefined) return { line: place.line, column: place.column ?? 1 };
    return located.get(place.file)?.(place) ?? START;
  };
}

/** Findings of one file that are told one by one. */
const MAX_FINDINGS = 100;

/** Keeps the first findings of a file and says at the given place how many more there are. */
function record(reader: Reader, findings: readonly Finding[], at: Place): void {
  for (const finding of findings.slice(0, MAX_FINDINGS)) reader.problems.push(finding);
  const jumlah = findings.length - MAX_FINDINGS;
  if (jumlah > 0) reader.problems.push({ problem: 'berkas/temuan-lain', args: { jumlah }, at });
}

function complain(
  reader: Reader,
  file: string,
  reading: Exclude<Reading, { kind: 'text' | 'absent' }>,
): void {
  const at: Place = { file };
  const berkas = file;
  if (reading.kind === 'folder') {
    reader.problems.push({ problem: 'berkas/folder-di-tempat-berkas', args: { berkas }, at });
  } else if (reading.kind === 'outside') {
    reader.problems.push({ problem: 'berkas/keluar-repositori', args: { berkas }, at });
  } else if (reading.kind === 'too-big') {
    reader.problems.push({ problem: 'berkas/terlalu-rumit', args: { rincian: 'ukuran' }, at });
  } else {
    reader.problems.push({ problem: 'berkas/tidak-terbaca', args: { berkas, alasan: reading.reason }, at });
  }
}

function conflictFinding(file: string, conflict: Conflict): Finding {
  const { from, to, upper, lower } = conflict;
  const texts = excerptsOf(conflict);
  const sides = { atas: upper.label, bawah: lower.label, isiAtas: texts.upper, isiBawah: texts.lower };
  const before = texts.before === undefined ? {} : { sebelum: texts.before };
  const args = { dari: from, sampai: to, ...sides, ...before };
  return { problem: 'berkas/tanda-konflik', args, at: { file, line: from } };
}

/** Each place where an unfinished merge has left its marks; none where it has left none. */
function conflictFindings(file: string, text: string): readonly Finding[] {
  const { conflicts, leftovers } = conflictMarks(text, extensionOf(file) === 'md' ? 'markdown' : 'yaml');
  return [
    ...conflicts.map((conflict) => conflictFinding(file, conflict)),
    ...leftovers.map((line): Finding => ({
      problem: 'berkas/sisa-tanda-konflik',
      args: {},
      at: { file, line },
    })),
  ];
}

/** The text of a file; undefined where it is absent or cannot be read, which is then recorded. */
export function textOf(reader: Reader, file: string): string | undefined {
  const reading = readText(reader.root, file, reader.plain);
  if (reading.kind === 'absent') return undefined;
  if (reading.kind !== 'text') {
    complain(reader, file, reading);
    reader.unreadable.add(file);
    return undefined;
  }
  if (reading.lossy) {
    reader.problems.push({ problem: 'berkas/bukan-utf8', args: { berkas: file }, at: { file } });
  }
  const conflicts = conflictFindings(file, reading.text);
  if (conflicts.length === 0) return reading.text;
  record(reader, conflicts, { file, path: [] });
  reader.unreadable.add(file);
  return undefined;
}

function shaped<N extends SchemaName>(
  reader: Reader,
  file: string,
  source: YamlSource,
  schema: N,
): SchemaTypes[N] | undefined {
  reader.located.set(file, source.locate);
  const { data, problems } = source.readable
    ? shapeOf(schema, source.data, file)
    : { data: undefined, problems: [] };
  // A place that is the whole file: of a list with so many faults nothing more is worth saying.
  record(reader, [...source.problems, ...problems], { file, path: [] });
  if (!source.readable || problems.some(({ at }) => at.path?.length === 0)) reader.unreadable.add(file);
  return data;
}

/** A YAML file of the user, held against its schema. */
export function yamlOf<N extends SchemaName>(
  reader: Reader,
  file: string,
  schema: N,
): SchemaTypes[N] | undefined {
  const text = textOf(reader, file);
  return text === undefined ? undefined : shaped(reader, file, readYaml(text, file), schema);
}

/** The head of a testimonial, held against its schema. */
export function headOf(reader: Reader, file: string, yaml: string): TestimonialHead | undefined {
  return shaped(reader, file, readYaml(yaml, file, { lineOffset: 1 }), 'testimoni');
}

/** Markdown of the user as a narrative. `lineOffset` lines of the file stand before the text. */
export function narrativeOf(reader: Reader, file: string, text: string, lineOffset = 0): Narrative {
  const { blocks, references, openComment, brokenLinks } = parseMarkdown(text, lineOffset);
  if (openComment !== undefined) {
    reader.problems.push({ problem: 'narasi/komentar-terbuka', args: {}, at: { file, line: openComment } });
  }
  const broken = brokenLinks.map(({ target, line }): Finding => ({
    problem: 'narasi/tautan-berspasi',
    args: { tujuan: target },
    at: { file, line },
  }));
  record(reader, broken, { file });
  return { file, blocks, references };
}
