import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes with every build of the tool; undefined where it was not built, so that nothing may be kept. */
export function buildId(home: string): string | undefined {
  try {
    return readFileSync(join(home, 'dist/build-id'), 'utf8');
  } catch {
    return undefined;
  }
}
