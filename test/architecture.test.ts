import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

const PURE = ['core', 'messages'] as const;
const FILES = ['node:fs', 'node:path'] as const;

interface Law {
  /** Folders of ours that this one may import. */
  readonly ours: readonly string[];
  /** Packages and Node modules that this folder may import; a package has one door. */
  readonly outside: readonly string[];
}

/** Who may import whom. A folder that is not here may not exist. */
const LAWS: Readonly<Record<string, Law>> = {
  core: { ours: [], outside: ['fastest-levenshtein'] },
  messages: { ours: ['core'], outside: [] },
  prose: { ours: ['core'], outside: [] },
  checks: { ours: ['core', 'prose'], outside: [] },
  engine: { ours: [...PURE], outside: [] },
  html: { ours: ['core'], outside: [] },
  report: { ours: [...PURE, 'html'], outside: [] },
  sheet: { ours: [...PURE, 'html'], outside: [] },
  page: { ours: ['core'], outside: [] },
  rules: { ours: [...PURE, 'engine'], outside: [] },
  explain: { ours: [...PURE, 'engine', 'rules'], outside: [] },
  document: { ours: [...PURE, 'prose'], outside: [] },
  archive: { ours: ['core'], outside: ['fflate', 'node:zlib'] },
  letter: { ours: [...PURE], outside: [] },
  docx: { ours: ['core'], outside: ['docx'] },
  seal: { ours: [], outside: ['node:crypto', 'node:zlib'] },
  fix: { ours: ['core', 'source'], outside: [] },
  source: { ours: ['core', 'schemas'], outside: ['yaml', 'markdown-it'] },
  cache: { ours: ['core'], outside: [...FILES, 'node:crypto'] },
  parts: { ours: ['cache'], outside: [...FILES, 'node:module', 'node:vm'] },
  git: { ours: ['core'], outside: ['simple-git', ...FILES] },
  dossier: { ours: ['core', 'source'], outside: [...FILES] },
  media: {
    ours: ['core', 'archive'],
    outside: [
      '@embedpdf/pdfium',
      '@libpdf/core',
      '@jsquash/jpeg',
      'mediainfo.js',
      'file-type',
      'image-size',
      'exif-reader',
      'node:fs',
      'node:module',
      'node:zlib',
    ],
  },
  inspect: { ours: ['core', 'media', 'cache', 'seal'], outside: [...FILES, 'node:crypto'] },
  links: {
    ours: ['core'],
    outside: ['ipaddr.js', 'node:dns', 'node:http', 'node:https', 'node:net'],
  },
  rulebook: { ours: ['core', 'source', 'checks'], outside: [...FILES, 'node:crypto', 'safe-regex2'] },
  intake: { ours: [...PURE, 'source', 'dossier'], outside: [...FILES, 'node:crypto'] },
  scaffold: { ours: [...PURE, 'source'], outside: [...FILES] },
  pdf: {
    ours: ['core', 'archive'],
    outside: [
      '@expo-google-fonts/source-sans-3',
      'pdfkit',
      'qrcode-generator',
      'node:crypto',
      'node:fs',
      'node:module',
      'node:zlib',
    ],
  },
  commands: {
    ours: [
      'core',
      'messages',
      'checks',
      'engine',
      'report',
      'sheet',
      'archive',
      'letter',
      'docx',
      'seal',
      'page',
      'rules',
      'explain',
      'document',
      'git',
      'dossier',
      'rulebook',
      'fix',
      'scaffold',
      'intake',
      'pdf',
      'source',
      'cache',
      'inspect',
      'media',
      'links',
    ],
    outside: [...FILES, 'node:crypto'],
  },
  cli: {
    ours: [...PURE, 'parts'],
    outside: [
      'commander',
      'inquirer',
      'chalk',
      'node:module',
      'node:timers/promises',
      'node:tty',
      'node:os',
      'node:url',
      'node:worker_threads',
      ...FILES,
    ],
  },
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
    .filter((path) => path.endsWith('.ts'));
}

const STATEMENT =
  /^(?:import|export)\s+(type\s+)?[^;]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|createRequire[^\n]*\n?[^\n]*require\('([^']+)'\)/gm;

function importsOf(path: string): readonly Import[] {
  const file = path.slice(SRC.length + 1);
  const from = file.split('/')[0] as string;
  return [...readFileSync(path, 'utf8').matchAll(STATEMENT)].map((match) => {
    const target = (match[2] ?? match[3] ?? match[4]) as string;
    const typeOnly = match[1] !== undefined;
    return { file, from, to: folderOf(target, path), typeOnly, dynamic: match[3] !== undefined };
  });
}

/** The folder of ours that a path leads to, or the name of a package or Node module. */
function folderOf(target: string, path: string): string {
  if (!target.startsWith('.')) return target;
  const full = join(path, '..', target);
  return full.startsWith(SRC) ? (full.slice(SRC.length + 1).split('/')[0] as string) : 'schemas';
}

function packageOf(name: string): string {
  const parts = name.split('/');
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] as string);
}

const all = filesIn(SRC).flatMap(importsOf);
const isOurs = (to: string): boolean => to in LAWS || to === 'schemas';

describe('the law between folders', () => {
  it('knows every folder, and every folder it knows exists', () => {
    const folders = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
    expect(folders.sort()).toEqual(Object.keys(LAWS).sort());
    expect(readdirSync(SRC).filter((name) => name.endsWith('.ts'))).toEqual([]);
    for (const folder of folders)
      expect(
        all.some(({ from }) => from === folder),
        folder,
      ).toBe(true);
  });

  it('lets folders import only what stands below them', () => {
    const breaches = all.filter(
      ({ from, to, dynamic, typeOnly }) =>
        isOurs(to) &&
        to !== from &&
        !LAWS[from]?.ours.includes(to) &&
        !(from === 'cli' && to === 'commands' && (dynamic || typeOnly)),
    );
    expect(breaches).toEqual([]);
  });

  it('gives each package one door', () => {
    const breaches = all.filter(
      ({ from, to }) =>
        !isOurs(to) && !LAWS[from]?.outside.includes(to.startsWith('node:') ? to : packageOf(to)),
    );
    expect(breaches).toEqual([]);
    const packages = new Set(all.map(({ to }) => to).filter((to) => !isOurs(to) && !to.startsWith('node:')));
    for (const name of packages) {
      const doors = new Set(
        all.filter(({ to }) => packageOf(to) === packageOf(name)).map(({ from }) => from),
      );
      expect([...doors], name).toHaveLength(1);
    }
  });

  it('keeps the process inside cli', () => {
    const FORBIDDEN = /\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random\(|localeCompare|\bconsole\./;
    expect(filesWith(FORBIDDEN, (folder) => folder !== 'cli')).toEqual([]);
  });

  it('writes no sentence outside messages', () => {
    // A literal of four words or more that begins like a sentence; `summary` of a check kind goes to the docs.
    const SENTENCE =
      /^(?!\s*summary:)(?!.*new (?:Range)?Error\().*['"`][A-Z][a-z]+ (?:[a-z]+ ){2,}[^'"`]*['"`]/;
    expect(filesWith(SENTENCE, (folder) => folder !== 'messages')).toEqual([]);
    expect(filesWith(SENTENCE, (folder) => folder === 'messages').length).toBeGreaterThan(10);
  });
});

/** Files that have a line of code, not of comment, that fits. */
function filesWith(pattern: RegExp, folders: (folder: string) => boolean): readonly string[] {
  return filesIn(SRC)
    .map((path) => path.slice(SRC.length + 1))
    .filter((file) => folders(file.split('/')[0] as string))
    .filter((file) =>
      readFileSync(join(SRC, file), 'utf8')
        .split('\n')
        .some((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && pattern.test(line)),
    );
}
