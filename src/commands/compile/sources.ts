import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, Workspace } from '../../core/dossier.ts';
import type { FileRecord } from '../../core/manifest.ts';
import { joinPath } from '../../core/paths.ts';
import { isInside, listFiles } from '../../dossier/files.ts';
import { ROOT_FILE } from '../../dossier/workspace.ts';

type Hashed = Pick<FileRecord, 'size' | 'sha256'>;

const CHUNK = 1 << 20;

/** A file's size and hash without holding more than a piece of it. */
export function recordFile(root: string, path: string, onDisk = path): FileRecord {
  const file = openSync(join(root, onDisk), 'r');
  try {
    const hash = createHash('sha256');
    // one byte more than the file has: most are read at once, and one that has grown meanwhile is read on
    const piece = Buffer.allocUnsafe(Math.min(CHUNK, fstatSync(file).size + 1));
    let size = 0;
    for (;;) {
      const read = readSync(file, piece, 0, piece.length, null);
      if (read === 0) break;
      hash.update(piece.subarray(0, read));
      size += read;
    }
    return { path, size, sha256: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}

/** Whether a path names an ordinary file of the repository, and not by way of a link out of it. */
function isOwnFile(root: string, path: string): boolean {
  if (path === '' || statSync(join(root, path), { throwIfNoEntry: false })?.isFile() !== true) return false;
  return isInside(realpathSync(root), realpathSync(join(root, path)));
}

/**
 * Everything a document of this dossier may have been made of, by path from the repository's root. `hashed` holds what is
 * known of files that this run has read already, by path from the dossier's root.
 */
export function sourcesOf(
  { root, agency }: Pick<Workspace, 'root' | 'agency'>,
  dossier: Dossier,
  hashed: ReadonlyMap<string, Hashed> = new Map(),
): readonly FileRecord[] {
  const start = `${dossier.path}/`;
  const own = [...dossier.files]
    .filter(([, { kind }]) => kind === 'file')
    .map(([path, { onDisk }]) => ({
      path: `${dossier.path}/${path}`,
      onDisk: `${dossier.path}/${onDisk ?? path}`,
    }));
  const rules = [...listFiles(root, 'paket-aturan').files]
    .filter(([path, { kind }]) => kind === 'file' && path.endsWith('.yaml'))
    .map(([path]) => ({ path: `paket-aturan/${path}`, onDisk: `paket-aturan/${path}` }));
  const logo = joinPath('', agency.logo ?? '') ?? '';
  const emblem = isOwnFile(root, logo) ? [{ path: logo, onDisk: logo }] : [];
  return [{ path: ROOT_FILE, onDisk: ROOT_FILE }, ...emblem, ...rules, ...own]
    .sort((left, right) => (left.path < right.path ? -1 : 1))
    .map(({ path, onDisk }) => {
      const known = path.startsWith(start) ? hashed.get(path.slice(start.length)) : undefined;
      if (known?.size !== statSync(join(root, onDisk)).size) return recordFile(root, path, onDisk);
      return { path, size: known.size, sha256: known.sha256 };
    });
}
