import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file to be made: path from the folder it goes into, with forward slashes, and its text. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** `dot-gitignore` becomes `.gitignore`: packing would drop or rename files that begin with a dot. */
function targetName(name: string): string {
  return name.startsWith('dot-') ? `.${name.slice(4)}` : name;
}

/** Every file below a folder of the package as it is to be made, in code-unit order; none where it is absent. */
export function readSkeleton(folder: string): readonly PlannedFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length + 1).split(/[/\\]/);
      return { path: path.map(targetName).join('/'), text: readFileSync(file, 'utf8') };
    })
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Replaces `{name}` by its value; a name without a value stays as it is. */
export function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z][a-z-]*)\}/g, (whole, name: string) => values[name] ?? whole);
}
