import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Inspectors } from '../../src/core/io.ts';
import { doJob, type Job } from '../../src/inspect/job.ts';
import { lfsPointer } from '../support/odd/others.ts';
import * as pdfs from '../support/odd/pdf.ts';
import { HOME, testIo, type TestIo } from '../support/io.ts';

let base: string;
let root: string;
let jobs: Job[];
let hired: number;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'inovasi-isi-'));
  root = join(base, 'dosir');
  jobs = [];
  hired = 0;
  mkdirSync(join(root, 'inovasi'), { recursive: true });
  cpSync(join(HOME, 'examples/kabupaten-contoh/instansi.yaml'), join(root, 'instansi.yaml'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Looks here, and takes down at what. */
const inspectors: Inspectors = {
  size: 2,
  endIdle: () => undefined,
  hire: () => {
    hired += 1;
    return {
      ask: async (job) => {
        jobs.push(job as Job);
        return { value: await doJob(job as Job) };
      },
      dismiss: () => undefined,
      end: () => undefined,
    };
  },
};

function dossier(slug: string, files: Readonly<Record<string, Uint8Array>> = {}): void {
  const folder = join(root, 'inovasi', slug);
  mkdirSync(join(folder, 'bukti'), { recursive: true });
  writeFileSync(join(folder, 'inovasi.yaml'), `judul: Layanan ${slug} bagi warga\nkelompok: umum\n`);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, 'bukti', name), bytes);
}

/** An hour from now, so that no file is too young to be believed. */
async function check(given: Partial<TestIo>, ...flags: readonly string[]): Promise<string> {
  const io = testIo({ cwd: root, now: () => new Date(Date.now() + 3_600_000), inspectors, ...given });
  jobs = [];
  hired = 0;
  const words = ['check', '--format', 'json', '--fail-on', 'never', '--as-of', '2023-05-01', ...flags];
  expect(await main(words, io), io.printed.err).toBe(0);
  return io.printed.out;
}

const cached = (): Partial<TestIo> => ({ cache: { folder: join(base, 'cache'), runtime: 'v0' } });

describe('a dossier with a thousand files of evidence', () => {
  const COUNT = 1000;
  beforeEach(() => {
    const files = Array.from({ length: COUNT }, (_, index) => [
      `bukti-${String(index).padStart(4, '0')}.pdf`,
      index === 500 ? pdfs.truncatedPdf() : Buffer.from(`%PDF-1.4 tidak utuh ${index}`),
    ]);
    dossier('besar', Object.fromEntries(files) as Record<string, Uint8Array>);
  });

  it('is read once: the second check opens none of them and says the same', async () => {
    const first = await check(cached());
    expect(jobs.filter(({ step }) => step === 'hash')).toHaveLength(COUNT);
    expect(await check(cached())).toBe(first);
    expect(jobs).toEqual([]);
    expect(hired).toBe(0);
  });

  it('is read again where one file changed, and only that one', async () => {
    await check(cached());
    dossier('besar', { 'bukti-0007.pdf': pdfs.plainPdf('Baru') });
    await check(cached());
    expect([...new Set(jobs.map(({ path }) => path.split('/').at(-1)))]).toEqual(['bukti-0007.pdf']);
  });

  it('is read again with --no-cache, and leaves nothing behind', async () => {
    const first = await check(cached());
    expect(await check(cached(), '--no-cache')).toBe(first);
    expect(jobs.filter(({ step }) => step === 'hash')).toHaveLength(COUNT);
  });
});

describe('looking into files', () => {
  it('does not happen for a dossier of texts alone', async () => {
    dossier('naskah');
    await check({});
    expect(hired).toBe(0);
  });

  it('is left out by --no-inspect', async () => {
    dossier('berisi', { 'a.pdf': lfsPointer() });
    expect(await check({})).toContain('berkas/terbaca');
    const blind = JSON.parse(await check({}, '--no-inspect')) as {
      dossiers: { requirements: { rule: string; status: string }[]; diagnostics: { rule: string }[] }[];
    };
    expect(hired).toBe(0);
    const [report] = blind.dossiers;
    expect(report?.diagnostics.map(({ rule }) => rule)).not.toContain('berkas/terbaca');
    const requirement = report?.requirements.find(({ rule }) => rule === 'berkas/terbaca');
    expect(requirement?.status).toBe('not-applicable');
  });
});

describe('many dossiers with kept reports', () => {
  beforeEach(() => {
    for (let index = 0; index < 66; index += 1) {
      dossier(
        `dosir-${String(index).padStart(2, '0')}`,
        index % 10 === 0 ? { 'a.pdf': lfsPointer(index + 1) } : {},
      );
    }
  });

  it('say the same with the cache and without, and never take a blind report for one that looked', async () => {
    const fresh = await check({});
    const blind = await check({}, '--no-inspect');
    expect(blind).not.toBe(fresh);
    for (const _ of [1, 2]) {
      expect(await check(cached())).toBe(fresh);
      expect(await check(cached(), '--no-inspect')).toBe(blind);
    }
    await check(cached());
    expect(jobs).toEqual([]);
  });
});
