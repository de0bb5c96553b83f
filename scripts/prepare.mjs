// Builds the program after installing: npm runs this in a fresh clone, before packing, and for whoever installs straight
// from git, as pre-commit does.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

// A global install from git hands its own settings down, so that npm puts what the build needs elsewhere.
const handedDown = /^npm_config_(global|location|prefix|omit|include|dry_run|install_links)$/i;

if (!existsSync(join(root, 'node_modules/esbuild'))) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !handedDown.test(name)));
  const npm = process.env.npm_execpath;
  const words = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (npm === undefined) throw new Error('run this by npm: npm run prepare');
  execFileSync(process.execPath, [npm, ...words], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
}
await import('./build.mjs');
