// Writes what is derived from the code: docs/checks.md, docs/editions/, docs/penjelasan/ and schemas/rulebook.schema.json.
// With --check it writes nothing, names what is stale, and exits 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checksPage } from './generate/checks-page.mjs';
import { editionPage } from './generate/edition-page.mjs';
import { explanationPages } from './generate/explanation-pages.mjs';
import { loadProgram } from './generate/program.mjs';

const root = join(import.meta.dirname, '..');
const EDITIONS = 'docs/editions';
/** Folders that hold nothing but generated pages. */
const FOLDERS = [EDITIONS, 'docs/penjelasan', 'docs/penjelasan/en'];

/** Every generated file by its path. */
async function generated() {
  const program = await loadProgram(root);
  const ids = program.listEditions(root);
  const editions = ids.map((id) => program.loadRulebook(id, root));
  const schema = program.rulebookSchema(program.checks);
  return new Map([
    ['docs/checks.md', checksPage(program, editions)],
    ...editions.map((rulebook) => [`${EDITIONS}/${rulebook.id}.md`, editionPage(program, rulebook, ids)]),
    ...explanationPages(program, editions),
    ['schemas/rulebook.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
  ]);
}

/** Pages that are no longer made. */
function leftOver(files) {
  return FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !files.has(`${folder}/${entry.name}`))
      .map(({ name }) => `${folder}/${name}`),
  );
}

function isStale(file, text) {
  const path = join(root, file);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
}

function write(stale, gone) {
  for (const [file, text] of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const file of gone) rmSync(join(root, file));
}

const files = await generated();
const stale = [...files].filter(([file, text]) => isStale(file, text));
const gone = leftOver(files);
const names = [...stale.map(([file]) => file), ...gone];

if (!process.argv.includes('--check')) {
  write(stale, gone);
  console.log(names.length === 0 ? 'Everything was fresh.' : `Written: ${names.join(', ')}`);
} else if (names.length > 0) {
  console.error(`Stale: ${names.join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
}
