import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseDocument, type Document } from 'yaml';
import { checks } from '../../src/checks/index.ts';
import type { DossierReport } from '../../src/core/report.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import { isSourced } from '../../src/core/sourced.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { loadWorkspace } from '../../src/dossier/workspace.ts';
import { reportOn } from '../../src/engine/report.ts';
import { compileRulebook } from '../../src/rulebook/load.ts';
import { HOME } from './io.ts';

const EXAMPLE = join(HOME, 'examples/kabupaten-contoh');

/** The slug of the one dossier in every copy. */
export const SLUG = 'antar-obat';

/** A copy of the complete example in a folder of its own, whose files can be changed and put back. */
export interface Copy {
  readonly root: string;
  readonly read: (file: string) => string;
  /** Overwrites or makes a file, named from the dossier's own root. */
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly remove: (file: string) => void;
  /** Changes a YAML file as a person would: everything else in it stays. */
  readonly edit: (file: string, change: (document: Document) => void) => void;
  /** Puts back every file as it was when the variant was complete. */
  readonly restore: () => void;
}

/** Copies the complete example into the temporary folder of the machine. */
export function copyExample(): Copy {
  const root = mkdtempSync(join(tmpdir(), 'inovasi-variant-'));
  cpSync(EXAMPLE, root, { recursive: true });
  const before = new Map<string, Buffer | undefined>();
  const pathOf = (file: string): string => {
    const path = join(root, 'inovasi', SLUG, file);
    if (!before.has(path)) before.set(path, existsSync(path) ? readFileSync(path) : undefined);
    return path;
  };
  const read = (file: string): string => readFileSync(pathOf(file), 'utf8');
  const write = (file: string, content: string | Uint8Array): void => writeFileSync(pathOf(file), content);
  return {
    root,
    read,
    write,
    remove: (file) => rmSync(pathOf(file)),
    edit: (file, change) => {
      const document = parseDocument(read(file));
      change(document);
      write(file, String(document));
    },
    restore: () => {
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
  readonly group: string;
  readonly rulebook: Rulebook;
  readonly prepare: (copy: Copy) => void;
}

/** A variant on disk, made once and mutated many times. */
export interface Built {
  readonly variant: Variant;
  readonly copy: Copy;
  /** What `check --stage submit` says of it as it stands now. */
  readonly report: () => DossierReport;
  readonly discard: () => void;
}

/** Writes a variant to disk and makes the result what `restore` comes back to. */
export function build(variant: Variant): Built {
  const whole = copyExample();
  variant.prepare(whole);
  // A fresh ledger, so that restoring undoes mutations and not the variant itself.
  const copy = reopen(whole.root);
  const { agency } = loadWorkspace(copy.root);
  const { rulebook } = variant;
  return {
    variant,
    copy,
    report: () => {
      const dossier = loadDossier(copy.root, SLUG);
      return reportOn({ dossier, agency, rulebook, checks, stage: 'submit', asOf: '2023-05-01', language: 'id' });
    },
    discard: () => rmSync(copy.root, { recursive: true, force: true }),
  };
}
