// What was compiled, out of what: enough to make it again and to notice what changed since.
import type { AnnexManner } from './annex-manner.ts';
import type { Language } from './language.ts';
import { joinPath } from './paths.ts';
import type { StageName } from './report.ts';

/** A file by its content. */
export interface FileRecord {
  /** With forward slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
}

/** How a document was asked for; with the same sources it gives the same bytes. */
export interface Recipe {
  readonly slug: string;
  readonly edition: string;
  readonly rulebookVersion: string;
  readonly stage: StageName;
  readonly withReport: boolean;
  readonly language: Language;
  /** ISO 8601 instant or day that dates it. */
  readonly date: string;
  /** Whether that day only stands in for one that is not known. */
  readonly undated: boolean;
  /** Beginning of the hash of the commit it was made from; absent before the first one. */
  readonly commit?: string;
  /** Whether files differed from that commit. */
  readonly dirty: boolean;
  /** Whether the history was cut off where it was made. */
  readonly shallow: boolean;
  readonly annexes: AnnexManner;
}

export interface Manifest {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'inovasi'; readonly version: string };
  readonly recipe: Recipe;
  /** What it was made of: paths from the root of the dossier repository, in code-unit order. */
  readonly sources: readonly FileRecord[];
  /** What was made: paths from the package's own folder; empty inside a PDF, which cannot hold its own hash. */
  readonly files: readonly FileRecord[];
}

/** A manifest as it is written: two blanks, one line break at the end. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Name of the manifest inside a package and inside a PDF. */
export const MANIFEST_NAME = 'manifest.json';

function isRecord(found: FileRecord | null | undefined): boolean {
  return typeof found?.path === 'string' && typeof found.sha256 === 'string';
}

/** A file below the folder of its manifest, on every system. */
function isBelow({ path }: FileRecord): boolean {
  return path !== '' && !path.includes('\\') && joinPath('', path) === path;
}

/**
 * A manifest as it was found; undefined where the text is none of ours. Anybody may have written it: no file that it lists
 * lies outside the package.
 */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const found = JSON.parse(text) as Manifest | null;
    if (found?.tool.name !== 'inovasi' || typeof found.recipe.slug !== 'string') return undefined;
    const whole = found.sources.every(isRecord) && found.files.every(isRecord) && found.files.every(isBelow);
    return whole ? found : undefined;
  } catch {
    return undefined;
  }
}
