import { openParts, type Parts } from '../../parts/index.ts';
import { cacheFolder } from '../cache-folder.ts';

/** The built program, with the code that an earlier run of the same kind left. */
export function partsFor(run: string): Parts {
  const { platform, env, version, arch } = process;
  const folder = cacheFolder(platform, env);
  const runtime = `${version}-${arch}`;
  const slot =
    folder === undefined ? undefined : { folder, run, runtime, user: process.getuid?.(), now: Date.now() };
  return openParts(new URL('./', import.meta.url), slot);
}
