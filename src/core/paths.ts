/** The folder part of a POSIX path; empty for a bare name. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** The last part of a POSIX path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The file extension in lower case without its dot; empty where there is none. */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Whether a path names its own root: `/etc`, `\\server`, `C:\data`, `~/scan.pdf`. */
function isAbsolute(path: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:(?:[/\\]|$))/.test(path);
}

/**
 * Joins a relative path to a folder and resolves `.` and `..`. Empty means the root itself; undefined means that
 * the path leaves the root.
 */
export function joinPath(folder: string, relative: string): string | undefined {
  if (isAbsolute(relative)) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}/${relative}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The relative path that leads from a folder to a file, both from the same root. */
export function relativePath(folder: string, file: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
