import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { fairClock } from '../../src/cli/fair-clock.ts';
import { inspectorsFrom } from '../../src/cli/inspectors.ts';

/** A clock whose time is told to it. */
function told() {
  const time = { wall: 0, cpu: 0 };
  const clock = fairClock({ wall: () => time.wall, cpu: () => time.cpu });
  const pass = (wall: number, cpu: number): void => {
    time.wall += wall;
    time.cpu += cpu;
  };
  return { clock, pass };
}

describe('the clock of threads that share the processor', () => {
  it('goes as fast as the one on the wall where a thread has a core of its own', () => {
    const { clock, pass } = told();
    const span = clock.begin();
    pass(1000, 1000);
    expect(span.spent()).toBe(1000);
  });

  it('stands still while others have the processor', () => {
    const { clock, pass } = told();
    const span = clock.begin();
    pass(60_000, 500);
    expect(span.spent()).toBe(500);
  });

  it('shares what the process got among those at work', () => {
    const { clock, pass } = told();
    const [one, two] = [clock.begin(), clock.begin()];
    pass(1000, 1000);
    two.end();
    pass(1000, 1000);
    expect([one.spent(), two.spent()]).toEqual([1500, 1500]);
  });

  it('never goes faster than time, whatever the main thread does beside it', () => {
    const { clock, pass } = told();
    const span = clock.begin();
    pass(1000, 3900);
    expect(span.spent()).toBe(1000);
  });

  it('counts a thread once, however often it ends', () => {
    const { clock, pass } = told();
    const [one, two] = [clock.begin(), clock.begin()];
    two.end();
    two.end();
    pass(1000, 1000);
    expect(one.spent()).toBe(1000);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'jam-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread that does this with whatever it is asked. */
function threadThat(body: string) {
  const file = join(folder, `${body.length}.mjs`);
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => { ${body} });\n`,
  );
  return inspectorsFrom(pathToFileURL(file)).hire();
}

describe('a thread', () => {
  it('is lost where it works for longer than it may', async () => {
    expect(await threadThat('for (;;);').ask({}, 300)).toBe('lost');
  }, 30_000);

  it('is given up, but not blamed, where it only waits', async () => {
    expect(await threadThat('setInterval(() => 0, 1000);').ask({}, 200)).toBe('starved');
  }, 30_000);

  it('is not given up while it waits for the processor', async () => {
    const slow = threadThat("setTimeout(() => parentPort.postMessage({ value: 'selesai' }), 600);");
    expect(await slow.ask({}, 200)).toEqual({ value: 'selesai' });
    slow.end();
  }, 30_000);
});
