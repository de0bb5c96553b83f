import { LineCounter, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, ErrorCode, Pair, Scalar, YAMLError, YAMLMap, YAMLSeq } from 'yaml';
import type { Finding, PathStep, Place, Position, Problems } from '../core/finding.ts';
import { holdsEntries, isBlankScalar, itemsOf, keyText, offsetOf, startOf } from './yaml-nodes.ts';
import { canBeQuoted, isUnquotedName, RULES_KEY } from './yaml-numbers.ts';
import { nestsTooDeep, parse } from './yaml-parse.ts';

/** What to do about text that is no YAML. */
export type SyntaxAdvice = 'tab' | 'titik-dua' | 'kutip' | 'kutip-lurus' | 'spasi' | 'indentasi' | 'umum';

declare module '../core/finding.ts' {
  interface Problems {
    'berkas/sintaks': { rincian: string; saran: SyntaxAdvice };
    'berkas/angka-bertitik': { kunci: string; isi: string; ribuan: string; desimal: string };
    'berkas/kunci-ganda': { kunci: string };
    'berkas/terlalu-rumit': {
      rincian: 'alias' | 'kedalaman' | 'ukuran' | 'jumlah-berkas' | 'kedalaman-folder';
    };
    'berkas/angka-tanpa-kutip': { kunci: string; tulis: string; otomatis: boolean };
    'berkas/dokumen-ganda': Record<string, never>;
  }
}

/** A YAML file as data, with everything needed to say where things stand. */
export interface YamlSource {
  /** Plain data; numbers are kept as the text that was written unless `numbers` is set; blank keys hold undefined. */
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
/** Values read before another alias is one too many: without any, no file that is read holds more. */
const MAX_VALUES = 500_000;

const START: Position = { line: 1, column: 1 };

function adviceFor(error: YAMLError): SyntaxAdvice {
  const advice: Partial<Record<ErrorCode, SyntaxAdvice>> = {
    TAB_AS_INDENT: 'tab',
    BAD_INDENT: 'indentasi',
    BLOCK_AS_IMPLICIT_KEY: 'titik-dua',
    MULTILINE_IMPLICIT_KEY: 'titik-dua',
    MISSING_CHAR: 'kutip',
    BAD_SCALAR_START: 'kutip',
  };
  return advice[error.code] ?? 'umum';
}

/** Slips that the parser's own codes do not name, seen on the line where it gave up or the one before. */
const SLIPS: readonly (readonly [RegExp, SyntaxAdvice])[] = [
  [/^ *\t/m, 'tab'],
  [/[“”„]/, 'kutip-lurus'],
  [/^\s*(?:- )?[a-z_]+:[^\s:/]/m, 'spasi'],
];

/** The line of an offset and the line before it. */
function linesAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  const start = text.lastIndexOf('\n', text.lastIndexOf('\n', Math.max(0, offset - 1)) - 1) + 1;
  return text.slice(start, end < 0 ? undefined : end);
}

function toFinding(error: YAMLError, file: string, position: Position, text: string): Finding {
  const at: Place = { file, line: position.line, column: position.column };
  if (error.code === 'MULTIPLE_DOCS') return { problem: 'berkas/dokumen-ganda', args: {}, at };
  const around = linesAround(text, error.pos[0]);
  const saran = SLIPS.find(([slip]) => slip.test(around))?.[1] ?? adviceFor(error);
  return { problem: 'berkas/sintaks', args: { rincian: error.code, saran }, at };
}

interface Reading {
  readonly document: Document.Parsed;
  readonly file: string;
  readonly numbers: boolean;
  readonly problems: Finding[];
  readonly positionAt: (offset: number) => Position;
  /** Pairs already reported as repeating a key: an alias leads past them again. */
  readonly repeated: Set<Pair>;
  aliases: number;
  values: number;
  tooComplex: boolean;
}

/** The key of a measurement: the one place where a number is typed as people write it. */
const MEASURED = 'nilai';
/** In Indonesian a dot stands between thousands; YAML takes it for the decimal point. */
const THOUSANDS = /^[+-]?\d{1,3}\.\d{3}$/;

function scalarData(scalar: Scalar, reading: Reading, path: readonly PathStep[]): unknown {
  const { value } = scalar;
  if (isBlankScalar(value)) return undefined;
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'number' && typeof value !== 'bigint') return value;
  if (reading.numbers || path[0] === RULES_KEY) return value;
  const source = scalar.source ?? String(value);
  const kunci = path.findLast((step) => typeof step === 'string') ?? '';
  if (kunci === MEASURED && THOUSANDS.test(source)) {
    const args = { kunci, isi: source, ribuan: source.replaceAll('.', ''), desimal: `${source}0` };
    reading.problems.push({
      problem: 'berkas/angka-bertitik',
      args,
      at: { file: reading.file, path, on: 'value' },
    });
  }
  if (isUnquotedName(scalar)) {
    reading.problems.push({
      problem: 'berkas/angka-tanpa-kutip',
      args: { kunci, tulis: `"${source}"`, otomatis: canBeQuoted(scalar) },
      at: { file: reading.file, path },
    });
  }
  return source;
}

function tooComplex(reading: Reading, rincian: 'alias' | 'kedalaman', path: readonly PathStep[]): undefined {
  if (reading.tooComplex) return undefined;
  reading.tooComplex = true;
  reading.problems.push({
    problem: 'berkas/terlalu-rumit',
    args: { rincian },
    at: { file: reading.file, path: path.slice(0, 3) },
  });
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
  reading.values += 1;
  if (isAlias(node)) {
    reading.aliases += 1;
    if (reading.aliases > MAX_ALIASES || reading.values > MAX_VALUES)
      return tooComplex(reading, 'alias', path);
    const target = node.resolve(reading.document);
    return target === undefined ? strayStar(reading, path) : nodeData(target, reading, path);
  }
  if (isScalar(node)) return scalarData(node, reading, path);
  if (isSeq(node)) return listData(node, reading, path);
  return isMap(node) ? mapData(node, reading, path) : undefined;
}

function listData(list: YAMLSeq, reading: Reading, path: readonly PathStep[]): readonly unknown[] {
  const data = itemsOf(list).map((item, index) => nodeData(item, reading, [...path, index]));
  return holdsEntries(list)
    ? data.map((item) => (item === undefined ? null : item))
    : data.filter((item) => item !== undefined);
}

function mapData(map: YAMLMap, reading: Reading, path: readonly PathStep[]): unknown {
  const data = new Map<string, unknown>();
  const seen = new Set<string>();
  for (const pair of map.items) {
    const key = keyText(pair.key);
    if (seen.has(key)) repeatedKey(reading, pair, key);
    seen.add(key);
    const value = nodeData(pair.value, reading, [...path, key]);
    // A blank key keeps its name, so that the schema still sees one that it does not know.
    if (value !== undefined || !reading.numbers) data.set(key, value);
  }
  return Object.fromEntries(data);
}

function repeatedKey(reading: Reading, pair: Pair, kunci: string): void {
  if (reading.repeated.has(pair)) return;
  reading.repeated.add(pair);
  const at: Place = { file: reading.file, ...reading.positionAt(startOf(pair.key) ?? 0) };
  reading.problems.push({ problem: 'berkas/kunci-ganda', args: { kunci }, at });
}

function refused(file: string, rincian: Problems['berkas/terlalu-rumit']['rincian']): YamlSource {
  const problem: Finding = { problem: 'berkas/terlalu-rumit', args: { rincian }, at: { file } };
  return { data: undefined, problems: [problem], readable: false, locate: () => START };
}

/** Reads YAML without ever throwing: what is wrong becomes findings with line and column. */
export function readYaml(text: string, file: string, options: YamlOptions = {}): YamlSource {
  const lineOffset = options.lineOffset ?? 0;
  if (text.length > MAX_LENGTH) return refused(file, 'ukuran');
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = new LineCounter();
  if (nestsTooDeep(clean)) return refused(file, 'kedalaman');
  const document = parse(clean, lines);
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const [fatal] = [...document.errors, ...document.warnings];
  const problems = fatal === undefined ? [] : [toFinding(fatal, file, positionAt(fatal.pos[0]), clean)];
  const readable = fatal === undefined;
  const reading: Reading = {
    document,
    file,
    numbers: options.numbers ?? false,
    problems,
    positionAt,
    repeated: new Set(),
    aliases: 0,
    values: 0,
    tooComplex: false,
  };
  const data = readable ? nodeData(document.contents, reading, []) : undefined;
  return {
    data,
    problems,
    readable,
    locate: (place) => positionAt(offsetOf(document, place)),
  };
}
