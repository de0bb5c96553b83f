import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Workspace } from '../../core/dossier.ts';
import { joinPath } from '../../core/paths.ts';
import { readPicture } from '../../pdf/index.ts';

const MOST = 8_000_000;

/** The agency's emblem: undefined where none is named, `false` where it is not there or cannot be drawn. */
export function readLogo({ root, agency }: Workspace): Uint8Array | false | undefined {
  if (agency.logo === undefined) return undefined;
  const path = joinPath('', agency.logo);
  if (path === undefined || path === '') return false;
  const file = join(root, path);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > MOST) return false;
  if (!realpathSync(file).startsWith(realpathSync(root) + sep)) return false;
  const bytes = readFileSync(file);
  return readPicture(bytes) === undefined ? false : bytes;
}
