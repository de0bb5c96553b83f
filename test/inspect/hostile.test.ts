import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inspectorsFrom } from '../../src/cli/inspectors.ts';
import type { FileFacts } from '../../src/core/file-facts.ts';
import type { Inspectors } from '../../src/core/io.ts';
import { inspectFiles } from '../../src/inspect/index.ts';
import { HOME } from '../support/io.ts';
import * as pdfs from '../support/odd/pdf.ts';
import { writeOddFiles } from '../support/odd-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'periksa-jahat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Threads of the built program, as they really are. */
const inspectors = inspectorsFrom(pathToFileURL(join(HOME, 'dist/start-inspector.cjs')));

let facts: ReadonlyMap<string, FileFacts>;
let names: readonly string[];
const of = (name: string): FileFacts | undefined => facts.get(join(folder, 'aneh', name));

beforeAll(async () => {
  const odd = await writeOddFiles(join(folder, 'aneh'));
  writeFileSync(join(folder, 'aneh', 'tanpa akhir.pdf'), pdfs.endlessPdf());
  names = ['tanpa akhir.pdf', ...odd];
  const subjects = names.map((name) => ({ path: join(folder, 'aneh', name), size: 0 }));
  facts = await inspectFiles(subjects, { inspectors, patience: 0.3 });
}, 60_000);

it('gives up on what costs too much, and still says what it is', () => {
  for (const name of ['tanpa akhir.pdf', 'bom.pdf']) {
    expect(of(name)).toMatchObject({
      kind: 'pdf',
      trouble: 'too-costly',
      sha256: expect.stringMatching(/^\w{64}$/),
    });
    expect(of(name)?.pdf).toBeUndefined();
  }
});

it('lets no file take others down with it', async () => {
  const harmless = names.filter((name) => !['tanpa akhir.pdf', 'bom.pdf', 'pipa.pdf'].includes(name));
  const subjects = harmless.map((name) => ({ path: join(folder, 'aneh', name), size: 0 }));
  const alone = await inspectFiles(subjects);
  expect(alone.size).toBe(harmless.length);
  for (const [path, expected] of alone) expect(facts.get(path), path).toEqual(expected);
});

it('waits no longer than it may, whatever the thread does', async () => {
  let hired = 0;
  const deaf: Inspectors = {
    size: 1,
    endIdle: () => undefined,
    hire: () => {
      hired += 1;
      return {
        ask: async (_, patience) => (patience < 1000 ? 'lost' : { value: undefined }),
        dismiss() {},
        end() {},
      };
    },
  };
  const path = join(folder, 'aneh', 'catatan.txt');
  expect(await inspectFiles([{ path, size: 0 }], { inspectors: deaf, patience: 0.01 })).toEqual(new Map());
  expect(hired).toBe(1);
});

it('tells a fault of ours from a fault of the file', async () => {
  const broken: Inspectors = {
    size: 1,
    endIdle: () => undefined,
    hire: () => ({ ask: () => Promise.reject(new Error('rusak')), dismiss() {}, end() {} }),
  };
  const path = join(folder, 'aneh', 'catatan.txt');
  await expect(inspectFiles([{ path, size: 0 }], { inspectors: broken })).rejects.toThrow('rusak');
});
