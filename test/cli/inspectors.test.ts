import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectorsFrom } from '../../src/cli/inspectors.ts';

const folder = mkdtempSync(join(tmpdir(), 'utas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Threads that do this at their start, and answer with what they were made ready for. */
function threadsThat(name: string, body = '') {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(
    file,
    `import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', () => parentPort.postMessage({ value: workerData ?? 'apa saja' }));
${body}
`,
  );
  return inspectorsFrom(pathToFileURL(file));
}

// With one core nothing is started ahead: it would only take the core away.
describe.skipIf(availableParallelism() < 2)('a thread that was started ahead', () => {
  it('gets the work that it was started for, once', async () => {
    const threads = threadsThat('siap');
    threads.warmUp?.('annexes');
    threads.warmUp?.('annexes');
    await setTimeout(200);
    const [first, second] = [threads.hire('annexes'), threads.hire('annexes')];
    expect(await first.ask({}, 5000)).toEqual({ value: 'annexes' });
    expect(await second.ask({}, 5000)).toEqual({ value: 'apa saja' });
    first.end();
    second.end();
  });

  it('is not taken by other work', async () => {
    const threads = threadsThat('lain');
    threads.warmUp?.('annexes');
    await setTimeout(200);
    const [other, own] = [threads.hire(), threads.hire('annexes')];
    expect(await other.ask({}, 5000)).toEqual({ value: 'apa saja' });
    expect(await own.ask({}, 5000)).toEqual({ value: 'annexes' });
    other.end();
    own.end();
  });

  it('is forgotten where it broke: another one does the work', async () => {
    const threads = threadsThat('rusak', "if (workerData !== undefined) throw new Error('rusak');");
    threads.warmUp?.('annexes');
    await setTimeout(2000);
    const hand = threads.hire('annexes');
    expect(await hand.ask({}, 5000)).toEqual({ value: 'apa saja' });
    hand.end();
  });
});
