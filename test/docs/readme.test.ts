import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../git/support.ts';
import { HOME } from '../support/io.ts';
import { runStep, shellBlocks } from './shell.ts';

const GUIDES = ['README.md', 'docs/panduan.md', 'docs/ci.md', 'docs/laporan.md'];

/** Milliseconds that the commands of one guide may take on a busy machine. */
const WHOLE_GUIDE = 300_000;

const home = temporaryFolder();
afterAll(home.remove);

describe.each(GUIDES)('%s', (guide) => {
  const blocks = shellBlocks(readFileSync(join(HOME, guide), 'utf8'));

  it('shows commands, and says why it does not run some', () => {
    expect(blocks.filter(({ run }) => run).flatMap(({ steps }) => steps).length).toBeGreaterThan(5);
    expect(blocks.filter(({ run, reason }) => !run && reason === '').map(({ line }) => line)).toEqual([]);
  });

  it('shows only commands that end as it says, one after the other in an empty folder', () => {
    let folder = mkdtempSync(join(home.path, 'panduan-'));
    for (const { run, steps } of blocks) {
      if (run) for (const step of steps) folder = runStep(step, folder, home.path);
    }
  }, WHOLE_GUIDE);
});

describe('shell blocks', () => {
  it('reads quotes, exit codes, comments and reasons', () => {
    const text = ['a', '```sh', 'inovasi x "b c"  # exit 1', '# only words', '```', '```sh no-run asks', 'y', '```'];
    const [first, second] = shellBlocks(text.join('\n'));
    expect(first?.steps).toEqual([{ line: 3, words: ['inovasi', 'x', 'b c'], exit: 1 }]);
    expect(second).toMatchObject({ line: 6, run: false, reason: 'asks' });
  });

  it('fails where a command ends otherwise, or is none of those allowed', () => {
    const step = { line: 7, words: ['inovasi', 'chek'], exit: 0 };
    expect(() => runStep(step, home.path, home.path)).toThrow('line 7: inovasi chek ended with 2, not 0');
    expect(() => runStep({ ...step, words: ['rm', 'x'] }, home.path, home.path)).toThrow('rm is no command');
  });
});
