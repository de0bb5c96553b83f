import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument, type Document } from 'yaml';
import { checks } from '../../src/checks/index.ts';
import type { FileFacts } from '../../src/core/file-facts.ts';
import type { DossierReport } from '../../src/core/report.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import { firstValue } from '../../src/core/sourced.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { loadWorkspace } from '../../src/dossier/workspace.ts';
import { reportOn } from '../../src/engine/report.ts';
import { factsBelow } from './facts.ts';
import { HOME } from './io.ts';

const EXAMPLE = join(HOME, 'examples/kabupaten-contoh');
const SLUG = 'antar-obat';

/** The files of one dossier on disk, named from its own root, which can be changed and put back. */
export interface Files {
  readonly read: (file: string) => string;
  readonly bytes: (file: string) => Uint8Array;
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly remove: (file: string) => void;
  /** What a folder holds. */
  readonly names: (folder: string) => readonly string[];
  /** Changes a YAML file as a person would: everything else in it stays. */
  readonly edit: (file: string, change: (document: Document) => void) => void;
  /** What looking into a file would tell; nothing is known of the others. */
  readonly suppose: (file: string, facts: FileFacts) => void;
  /** Puts back every file, and what is supposed of them, as it was when this ledger began. */
  readonly restore: () => void;
}

function openFiles(folder: string, supposed: Map<string, FileFacts>): Files {
  const facts = [...supposed];
  const before = new Map<string, Uint8Array | undefined>();
  const pathOf = (file: string): string => {
    const path = join(folder, file);
    if (!before.has(path)) before.set(path, existsSync(path) ? readFileSync(path) : undefined);
    return path;
  };
  const read = (file: string): string => readFileSync(pathOf(file), 'utf8');
  const write = (file: string, content: string | Uint8Array): void => writeFileSync(pathOf(file), content);
  return {
    read,
    bytes: (file) => readFileSync(pathOf(file)),
    write,
    remove: (file) => rmSync(pathOf(file)),
    names: (inner) => readdirSync(join(folder, inner)),
    edit: (file, change) => {
      const document = parseDocument(read(file));
      change(document);
      write(file, String(document));
    },
    suppose: (file, known) => void supposed.set(file, known),
    restore: () => {
      supposed.clear();
      for (const [file, known] of facts) supposed.set(file, known);
      for (const [path, content] of before) {
        if (content === undefined) rmSync(path, { force: true });
        else writeFileSync(path, content);
      }
      before.clear();
    },
  };
}

/** One way to be complete: an edition, a group, an application or not. */
export interface Variant {
  readonly name: string;
  readonly rulebook: Rulebook;
  /** Turns the files of the complete example into those of this variant. */
  readonly prepare: (files: Files) => void;
  /** Break only what no earlier variant of the edition has broken, and each rule at one of its subjects. */
  readonly brief?: true;
}

/** A variant on disk, made once and broken many times. */
export interface Built {
  readonly variant: Variant;
  readonly files: Files;
  /** What `check --stage submit` says of it as it stands now. */
  readonly report: () => DossierReport;
  readonly discard: () => void;
}

const SHOWPIECES = {
  files: [
    'foto-penyegelan.jpg',
    'foto-titik-serah.jpg',
    'daftar-hadir-pelatihan.pdf',
    'buku-saku-kader.docx',
    'rekap-pengantaran-2022.xlsx',
    'cuplikan-pengantaran.mp4',
  ],
  /** The first of their entries, which are the last of the list. */
  from: '- id: B-13\n',
  /** What they stand beside, and what can stand for them. */
  instead: { 'bukti: B-15': 'bukti: B-08', 'bukti: B-17': 'bukti: B-06' },
} as const;

/**
 * Leaves out the entries that only show each kind of file: variants exchange the answers that cite them and move the days
 * that their cameras tell.
 */
function withoutShowpieces(files: Files): void {
  for (const name of SHOWPIECES.files) files.remove(`bukti/${name}`);
  const [list = ''] = files.read('bukti/bukti.yaml').split(SHOWPIECES.from);
  files.write('bukti/bukti.yaml', list);
  const replaced = Object.entries(SHOWPIECES.instead).reduce(
    (text, [one, other]) => text.replace(one, other),
    files.read('inovasi.yaml'),
  );
  files.write('inovasi.yaml', replaced);
  const names = SHOWPIECES.files.map((name) => name.replaceAll('.', '\\.')).join('|');
  const links = new RegExp(`\\[([^\\]]+)\\]\\(\\.\\./bukti/(?:${names})\\)`, 'g');
  for (const name of files.names('narasi'))
    files.write(`narasi/${name}`, files.read(`narasi/${name}`).replace(links, '$1'));
}

/** Copies the complete example into a temporary folder and makes it this variant. */
export function build(variant: Variant): Built {
  const root = mkdtempSync(join(tmpdir(), 'inovasi-variant-'));
  cpSync(EXAMPLE, root, { recursive: true });
  const folder = join(root, 'inovasi', SLUG);
  const supposed = new Map<string, FileFacts>();
  const start = openFiles(folder, supposed);
  withoutShowpieces(start);
  variant.prepare(start);
  const { agency } = loadWorkspace(root);
  const { rulebook } = variant;
  // The day of the closing: what the example tells of has happened by then.
  const asOf = firstValue(rulebook.penutupan)?.slice(0, 10) ?? '2023-05-01';
  const fixed = { agency, rulebook, checks, stage: 'submit', asOf, language: 'id' } as const;
  return {
    variant,
    // A fresh ledger, so that restoring undoes what was broken and not the variant itself.
    files: openFiles(folder, supposed),
    report: () =>
      reportOn({
        dossier: loadDossier(root, SLUG, { inspected: new Map([...factsBelow(folder), ...supposed]) }),
        ...fixed,
      }),
    discard: () => rmSync(root, { recursive: true, force: true }),
  };
}
