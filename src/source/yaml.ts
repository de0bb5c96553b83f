import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, ErrorCode, Node, Scalar, YAMLError } from 'yaml';
import type { Finding, PathStep, Place, Position, Problems } from '../core/finding.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'berkas/sintaks': { rincian: string; saran: 'tab' | 'titik-dua' | 'kutip' | 'indentasi' | 'umum' };
    'berkas/kunci-ganda': { kunci: string };
    'berkas/terlalu-rumit': { rincian: 'alias' | 'kedalaman' | 'ukuran' };
    'berkas/angka-tanpa-kutip': { kunci: string; tulis: string };
    'berkas/dokumen-ganda': Record<string, never>;
  }
}

/** A YAML file as data, with everything needed to say where things stand. */
export interface YamlSource {
  /** Plain data; numbers are kept as the text that was written unless `numbers` is set; blank keys are absent. */
  readonly data: unknown;
  readonly problems: readonly Finding[];
  /** Whether the data may be trusted at all: false when the syntax is broken. */
  readonly readable: boolean;
  readonly locate: (place: Pick<Place, 'path' | 'on'>) => Position;
}

export interface YamlOptions {
  /** Keep numbers as numbers: for our own files, where no number is a name. */
  readonly numbers?: boolean;
  /** Lines that stand before the text in its file, as the fence of front matter. */
  readonly lineOffset?: number;
}

/** Largest YAML file worth reading; a dossier's lists are a few kilobytes. */
const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 30;
const MAX_ALIASES = 50;

const START: Position = { line: 1, column: 1 };

function adviceFor(error: YAMLError): Problems['berkas/sintaks']['saran'] {
  const advice: Partial<Record<ErrorCode, Problems['berkas/sintaks']['saran']>> = {
    TAB_AS_INDENT: 'tab',
    BAD_INDENT: 'indentasi',
    BLOCK_AS_IMPLICIT_KEY: 'titik-dua',
    MULTILINE_IMPLICIT_KEY: 'titik-dua',
    MISSING_CHAR: 'kutip',
    BAD_SCALAR_START: 'kutip',
  };
  return advice[error.code] ?? 'umum';
}

/** A tab before the text of a line derails the parser in ways that its own code does not name. */
function startsWithTab(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  return /^ *\t/.test(text.slice(lineStart, offset + 1));
}

function toFinding(error: YAMLError, file: string, position: Position, text: string): Finding {
  const at: Place = { file, line: position.line, column: position.column };
  if (error.code === 'DUPLICATE_KEY') {
    const kunci = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
    return { problem: 'berkas/kunci-ganda', args: { kunci }, at };
  }
  if (error.code === 'MULTIPLE_DOCS') return { problem: 'berkas/dokumen-ganda', args: {}, at };
  const saran = startsWithTab(text, error.pos[0]) ? 'tab' : adviceFor(error);
  return { problem: 'berkas/sintaks', args: { rincian: error.code, saran }, at };
}

interface Reading {
  readonly document: Document.Parsed;
  readonly file: string;
  readonly numbers: boolean;
  readonly problems: Finding[];
  aliases: number;
}

/** Whether another YAML reader would change the number: lost digits, lost leading zeros. */
function survivesAsNumber(scalar: Scalar): boolean {
  return scalar.source === undefined || String(scalar.value) === scalar.source;
}

function scalarData(scalar: Scalar, reading: Reading, path: readonly PathStep[]): unknown {
  const { value } = scalar;
  if (value === null) return undefined;
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'number' && typeof value !== 'bigint') return value;
  if (reading.numbers) return value;
  const source = scalar.source ?? String(value);
  if (!survivesAsNumber(scalar) && /^[+\d][\d\s_-]*$/.test(source)) {
    reading.problems.push({
      problem: 'berkas/angka-tanpa-kutip',
      args: { kunci: path.findLast((step) => typeof step === 'string') ?? '', tulis: `"${source}"` },
      at: { file: reading.file, path },
    });
  }
  return source;
}

function tooComplex(reading: Reading, rincian: 'alias' | 'kedalaman', path: readonly PathStep[]): undefined {
  const known = reading.problems.some((finding) => finding.problem === 'berkas/terlalu-rumit');
  if (!known) {
    reading.problems.push({
      problem: 'berkas/terlalu-rumit',
      args: { rincian },
      at: { file: reading.file, path: path.slice(0, 3) },
    });
  }
  return undefined;
}

/** `judul: *Penting*` reads as a reference to nothing; the writer meant the star. */
function strayStar(reading: Reading, path: readonly PathStep[]): undefined {
  reading.problems.push({
    problem: 'berkas/sintaks',
    args: { rincian: 'UNRESOLVED_ALIAS', saran: 'kutip' },
    at: { file: reading.file, path, on: 'value' },
  });
  return undefined;
}

function nodeData(node: unknown, reading: Reading, path: readonly PathStep[]): unknown {
  if (path.length > MAX_DEPTH) return tooComplex(reading, 'kedalaman', path);
  if (isAlias(node)) {
    reading.aliases += 1;
    if (reading.aliases > MAX_ALIASES) return tooComplex(reading, 'alias', path);
    const target = node.resolve(reading.document);
    return target === undefined ? strayStar(reading, path) : nodeData(target, reading, path);
  }
  if (isScalar(node)) return scalarData(node, reading, path);
  if (isSeq(node)) {
    return node.items
      .map((item, index) => nodeData(item, reading, [...path, index]))
      .map((item) => (item === undefined ? null : item));
  }
  if (!isMap(node)) return undefined;
  const entries: [string, unknown][] = [];
  for (const pair of node.items) {
    const key = keyText(pair.key);
    const value = nodeData(pair.value, reading, [...path, key]);
    if (value !== undefined) entries.push([key, value]);
  }
  return Object.fromEntries(entries);
}

function keyText(key: unknown): string {
  if (isScalar(key)) return key.source ?? String(key.value);
  return String(key);
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

interface Step {
  readonly node: unknown;
  readonly key: number | undefined;
  readonly value: number | undefined;
}

/** One step down a path; undefined where the path ends. */
function stepInto(parent: unknown, step: PathStep): Step | undefined {
  if (isMap(parent)) {
    const pair = parent.items.find((item) => keyText(item.key) === String(step));
    return pair && { node: pair.value, key: startOf(pair.key), value: startOf(pair.value) };
  }
  const item: unknown = isSeq(parent) ? parent.items[Number(step)] : undefined;
  return item === undefined ? undefined : { node: item, key: startOf(item), value: startOf(item) };
}

/** Walks down as far as the path exists; the key or the value of the last step that does. */
function offsetOf(document: Document.Parsed, place: Pick<Place, 'path' | 'on'>): number {
  const steps = place.path ?? [];
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of steps.entries()) {
    const next = stepInto(isAlias(node) ? node.resolve(document) : node, step);
    if (next === undefined) break;
    const wantsValue = index === steps.length - 1 && place.on === 'value';
    offset = (wantsValue ? (next.value ?? next.key) : next.key) ?? offset;
    node = next.node;
  }
  return offset;
}

function refused(file: string, rincian: Problems['berkas/terlalu-rumit']['rincian']): YamlSource {
  const problem: Finding = { problem: 'berkas/terlalu-rumit', args: { rincian }, at: { file } };
  return { data: undefined, problems: [problem], readable: false, locate: () => START };
}

const DEEP_BLOCK = /^(?: {200}|(?:[-?] ){40})/m;

/**
 * Whether the text nests deeper than any dossier: the parser recurses, and V8 ends the whole process when a regular
 * expression is compiled near the end of the stack, so this cannot be left to a catch.
 */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
    if (depth > 200) return true;
  }
  return DEEP_BLOCK.test(text);
}

/** Reads YAML without ever throwing: what is wrong becomes findings with line and column. */
export function readYaml(text: string, file: string, options: YamlOptions = {}): YamlSource {
  const lineOffset = options.lineOffset ?? 0;
  if (text.length > MAX_LENGTH) return refused(file, 'ukuran');
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = new LineCounter();
  if (nestsTooDeep(clean)) return refused(file, 'kedalaman');
  const document = parseDocument(clean, { lineCounter: lines, logLevel: 'error', strict: true });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const errors = [...document.errors, ...document.warnings];
  const fatal = errors.filter((error) => error.code !== 'DUPLICATE_KEY');
  const reported = fatal.length > 0 ? fatal.slice(0, 1) : errors;
  const problems = reported.map((error) => toFinding(error, file, positionAt(error.pos[0]), clean));
  const readable = fatal.length === 0;
  const reading: Reading = { document, file, numbers: options.numbers ?? false, problems, aliases: 0 };
  const data = readable ? nodeData(document.contents, reading, []) : undefined;
  return {
    data,
    problems,
    readable,
    locate: (place) => positionAt(offsetOf(document, place)),
  };
}
