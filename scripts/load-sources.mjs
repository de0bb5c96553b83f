// Runs parts of the program from their TypeScript sources.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Bundled CommonJS packages ask for Node's modules by `require`, which an ES module does not have. */
const BANNER =
  "import{createRequire as bundledRequire}from'node:module';const require=bundledRequire(import.meta.url);";

/** Loads what an ES module exports that stands in the root and imports sources, whatever is in `dist/`. */
export async function loadSources(root, contents) {
  const folder = mkdtempSync(join(tmpdir(), 'inovasi-sources-'));
  const outfile = join(folder, 'program.mjs');
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.17',
      banner: { js: BANNER },
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
