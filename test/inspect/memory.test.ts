import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFacts, type FactsSlot } from '../../src/cache/facts.ts';
import type { FileFacts } from '../../src/core/file-facts.ts';
import type { Inspectors } from '../../src/core/io.ts';
import { inspectFiles } from '../../src/inspect/index.ts';
import { doJob, type Job } from '../../src/inspect/job.ts';
import * as pdfs from '../support/odd/pdf.ts';

let base: string;
let file: string;
let jobs: string[];

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'periksa-ingat-'));
  file = join(base, 'laporan.pdf');
  writeFileSync(file, pdfs.plainPdf('Laporan'));
  jobs = [];
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Does every job here, and takes down which. */
const counted: Inspectors = {
  size: 1,
  endIdle: () => undefined,
  hire: () => ({
    ask: async (job) => {
      jobs.push((job as Job).step);
      return { value: await doJob(job as Job) };
    },
    dismiss: () => undefined,
    end: () => undefined,
  }),
};

const HOUR = 3_600_000;
const slot = (given: Partial<FactsSlot> = {}): FactsSlot => ({
  folder: join(base, 'cache'),
  build: 'a',
  place: base,
  now: Date.now() + HOUR,
  ...given,
});

async function look(given: Partial<FactsSlot> = {}): Promise<FileFacts | undefined> {
  jobs = [];
  const memory = openFacts(slot(given));
  return (await inspectFiles([{ path: file, size: 0 }], { inspectors: counted, memory })).get(file);
}

/** The one file of facts that is kept. */
function kept(): string {
  const shard = readdirSync(join(base, 'cache')).find((name) => name.length === 1) ?? '';
  return join(base, 'cache', shard, readdirSync(join(base, 'cache', shard))[0] ?? '');
}

const index = (): string =>
  join(base, 'cache', readdirSync(join(base, 'cache')).find((name) => name.endsWith('.json')) ?? '');

describe('what was found out about a file', () => {
  it('is used again, and the file is not opened', async () => {
    const first = await look();
    expect(jobs).toEqual(['hash', 'look']);
    expect(await look()).toEqual(first);
    expect(jobs).toEqual([]);
  });

  it('belongs to its bytes: a changed file is read again, one that only was touched is not looked into', async () => {
    await look();
    utimesSync(file, 1000, 1000);
    await look();
    expect(jobs).toEqual(['hash']);
    writeFileSync(file, pdfs.plainPdf('Lapuran'));
    expect((await look())?.pdf?.text).toEqual(['Lapuran']);
    expect(jobs).toEqual(['hash', 'look']);
  });

  it('is the same for the same bytes under another name', async () => {
    await look();
    writeFileSync(join(base, 'salinan.pdf'), readFileSync(file));
    file = join(base, 'salinan.pdf');
    await look();
    expect(jobs).toEqual(['hash']);
  });

  it('is not believed of a file as young as the run', async () => {
    const now = statSync(file).mtimeMs + 1000;
    await look({ now });
    await look({ now });
    expect(jobs).toEqual(['hash']);
  });

  it('is not believed by another build', async () => {
    await look();
    await look({ build: 'b' });
    expect(jobs).toEqual(['look']);
    await look({ build: 'b' });
    expect(jobs).toEqual([]);
  });

  it.each([
    ['truncated', (text: string) => text.slice(0, -20)],
    ['changed', (text: string) => text.replace('Laporan', 'Laporan palsu')],
    ['emptied', () => ''],
    ['no JSON', () => 'bukan JSON'],
  ])('is ignored where it was %s', async (_, spoil) => {
    const first = await look();
    writeFileSync(kept(), spoil(readFileSync(kept(), 'utf8')));
    expect(await look()).toEqual(first);
    expect(jobs).toEqual(['look']);
    writeFileSync(index(), spoil(readFileSync(index(), 'utf8')));
    expect(await look()).toEqual(first);
  });

  it('may be deleted at any time', async () => {
    const first = await look();
    rmSync(join(base, 'cache'), { recursive: true });
    expect(await look()).toEqual(first);
    expect(jobs).toEqual(['hash', 'look']);
  });

  it('costs nothing but time where it cannot be kept', async () => {
    writeFileSync(join(base, 'cache'), 'berkas, bukan folder');
    expect((await look())?.kind).toBe('pdf');
    expect((await look())?.kind).toBe('pdf');
  });

  it('is swept when nobody asked for it in a month, and kept as long as somebody does', async () => {
    await look();
    const old = kept();
    const day = 86_400_000;
    await look({ now: Date.now() + 20 * day });
    await look({ now: Date.now() + 40 * day });
    expect(jobs).toEqual([]);
    // Another file whose facts lie beside it brings the broom.
    const memory = openFacts(slot({ now: Date.now() + 90 * day }));
    memory.keep({ ...(await look()), sha256: `${old.split('/').at(-2)}0` } as FileFacts);
    memory.close();
    expect(readdirSync(join(old, '..'))).not.toContain(old.split('/').at(-1));
  });

  it('is told and not kept where a busy machine kept it from being seen', async () => {
    const busy: Inspectors = {
      size: 1,
      endIdle: () => undefined,
      hire: () => ({
        ask: async (job) => ((job as Job).step === 'look' ? 'starved' : { value: await doJob(job as Job) }),
        dismiss: () => undefined,
        end: () => undefined,
      }),
    };
    const memory = openFacts(slot());
    const facts = await inspectFiles([{ path: file, size: 0 }], { inspectors: busy, memory });
    expect(facts.get(file)).toMatchObject({ kind: 'pdf', trouble: 'too-costly' });
    expect((await look())?.trouble).toBeUndefined();
    expect(jobs).toEqual(['hash', 'look']);
  });

  it('is tried again after a day where it was too costly', async () => {
    const { sha256 } = (await look()) as FileFacts;
    const memory = openFacts(slot());
    memory.keep({ sha256, size: 1, kind: 'pdf', type: 'application/pdf', trouble: 'too-costly' });
    expect((await look())?.trouble).toBe('too-costly');
    expect(jobs).toEqual([]);
    expect((await look({ now: Date.now() + 2 * 86_400_000 }))?.trouble).toBeUndefined();
    expect(jobs).toEqual(['look']);
  });
});
