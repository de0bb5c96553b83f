// The parts of the program that the generated pages are made from, bundled from the TypeScript sources.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ENTRY = `
export { checks } from './src/checks/index.ts';
export { isSourced, certaintyOf } from './src/core/sourced.ts';
export { demandsOn } from './src/engine/requirements.ts';
export { certaintyOfDemand } from './src/engine/examine.ts';
export { severityOf } from './src/engine/severity.ts';
export { formatMoment, formatPartialDate } from './src/messages/dates.ts';
export { editionLabel } from './src/messages/editions.ts';
export { formatNumber, formatSize } from './src/messages/numbers.ts';
export { explanationDocs } from './src/explain/index.ts';
export { explainWords } from './src/messages/explain/words.ts';
export { renderPageMarkdown } from './src/page/index.ts';
export { problemWords } from './src/messages/problems/index.ts';
export { reportWords } from './src/messages/report.ts';
export { formatValue } from './src/messages/values.ts';
export { listEditions, loadRulebook } from './src/rulebook/index.ts';
export { EDITION_VALUES, rulebookSchema, SUBJECT_VALUES } from './src/rulebook/schema.ts';
`;

/** Bundled CommonJS packages ask for Node's modules by `require`, which an ES module does not have. */
const BANNER =
  "import{createRequire as bundledRequire}from'node:module';const require=bundledRequire(import.meta.url);";

/** Loads the sources as they stand, whatever is in `dist/`. */
export async function loadProgram(root) {
  const folder = mkdtempSync(join(tmpdir(), 'inovasi-generate-'));
  const outfile = join(folder, 'program.mjs');
  try {
    await build({
      stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
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
