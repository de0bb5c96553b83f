import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { examineChunk, type Chunk } from '../../src/commands/check/examine-chunk.ts';
import type { Crew } from '../../src/core/io.ts';
import { HOME, testIo, type TestIo } from '../support/io.ts';

const COUNT = 70;
let base: string;
let root: string;
let handed: number;

function dossier(index: number): string {
  return join(root, 'inovasi', `dosir-${String(index).padStart(3, '0')}`);
}

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'inovasi-banyak-'));
  root = join(base, 'dosir');
  handed = 0;
  mkdirSync(join(root, 'inovasi'), { recursive: true });
  cpSync(join(HOME, 'examples/kabupaten-contoh/instansi.yaml'), join(root, 'instansi.yaml'));
  for (let index = 0; index < COUNT; index += 1) {
    mkdirSync(join(dossier(index), 'narasi'), { recursive: true });
    writeFileSync(
      join(dossier(index), 'inovasi.yaml'),
      `judul: Inovasi Layanan ke-${index}\nkelompok: umum\n`,
    );
    writeFileSync(join(dossier(index), 'narasi/ringkasan.md'), `Jawaban nomor ${index} cukup jelas.\n`);
  }
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Threads that hand over plain data as real ones do, in this thread. */
const CREW: Crew = {
  size: 1,
  run: async (job) => {
    handed += 1;
    return structuredClone(await examineChunk(structuredClone(job) as Chunk));
  },
};

/** An hour from now, so that no file is too young to be believed. */
function io(given: Partial<TestIo> = {}): TestIo {
  return testIo({ cwd: root, now: () => new Date(Date.now() + 3_600_000), crew: CREW, ...given });
}

const cached = (given: Partial<TestIo> = {}): TestIo =>
  io({ cache: { folder: join(base, 'cache'), runtime: 'v0' }, ...given });

const JSON_REPORT = ['check', '--format', 'json', '--fail-on', 'never', '--as-of', '2023-05-01'];

async function run(with_: TestIo, ...words: readonly string[]): Promise<string> {
  expect(await main([...JSON_REPORT, ...words], with_), with_.printed.err).toBe(0);
  return with_.printed.out;
}

const fresh = (...words: readonly string[]): Promise<string> => run(testIo({ cwd: root }), ...words);
const stored = (): string => join(base, 'cache/periksa', readdirSync(join(base, 'cache/periksa'))[0] ?? '');

/** Changes what is kept and signs it anew, as only somebody with full power over the folder can. */
function forge(change: (body: string) => string): void {
  const body = change(readFileSync(stored(), 'utf8').split('\n').slice(1).join('\n'));
  writeFileSync(stored(), `${createHash('sha256').update(body).digest('hex')}\n${body}`);
}

describe('a check of many dossiers', () => {
  it('says the same with other threads, with results of an earlier run, and without both', async () => {
    const plain = await fresh();
    expect(await run(io())).toBe(plain);
    expect(handed).toBe(1);
    expect(await run(cached())).toBe(plain);
    expect(await run(cached())).toBe(plain);
    expect(handed).toBe(2);
  });

  it('does not examine again what has not changed', async () => {
    await run(cached());
    forge((body) => body.replaceAll('Inovasi Layanan ke-7"', 'Yang tersimpan"'));
    expect(await run(cached())).toContain('"title": "Yang tersimpan"');
    expect(await run(cached(), '--no-cache')).not.toContain('Yang tersimpan');
  });

  it.each<[string, () => void]>([
    [
      'files that are other, new, gone, moved or behind a link, and dossiers that are new or gone',
      () => {
        const text = (index: number): string => join(dossier(index), 'narasi/ringkasan.md');
        writeFileSync(text(4), 'Jawaban nomor X cukup jelas.\n');
        writeFileSync(join(dossier(5), 'narasi/kebaruan.md'), 'Baru.\n');
        unlinkSync(text(6));
        renameSync(text(8), text(7));
        cpSync(dossier(1), dossier(COUNT), { recursive: true });
        rmSync(dossier(3), { recursive: true });
        writeFileSync(join(root, 'lain.md'), 'Satu dua tiga.\n');
        unlinkSync(text(9));
        symlinkSync(join(root, 'lain.md'), text(9));
      },
    ],
    [
      'another edition of the agency',
      () => writeFileSync(join(root, 'instansi.yaml'), 'nama: Lain\nedisi: kipp-2025\n'),
    ],
    [
      'a rulebook of the agency',
      () => {
        mkdirSync(join(root, 'paket-aturan'));
        writeFileSync(join(root, 'instansi.yaml'), 'nama: Lain\nedisi: seleksi\n');
        const book = 'id: seleksi\nversi: "1"\nnama: Seleksi\nextends: kipp-2023\n';
        writeFileSync(join(root, 'paket-aturan/seleksi.yaml'), book);
      },
    ],
  ])('sees %s', async (_name, change) => {
    await run(cached());
    change();
    const after = await fresh();
    expect(await run(cached())).toBe(after);
    expect(await run(cached())).toBe(after);
  });

  it('sees a change behind a link that it has read before', async () => {
    writeFileSync(join(root, 'lain.md'), 'Satu dua tiga.\n');
    unlinkSync(join(dossier(9), 'narasi/ringkasan.md'));
    symlinkSync(join(root, 'lain.md'), join(dossier(9), 'narasi/ringkasan.md'));
    await run(cached());
    writeFileSync(join(root, 'lain.md'), 'TODO ganti.\n');
    expect(await run(cached())).toBe(await fresh());
  });

  it('keeps apart what is asked differently', async () => {
    for (const words of [
      [],
      ['--stage', 'submit'],
      ['--lang', 'en'],
      ['--edition', 'kipp-2025'],
      ['--as-of', '2023-05-02'],
    ]) {
      await run(cached(), ...words);
      expect(await run(cached(), ...words), words.join(' ')).toBe(await fresh(...words));
    }
  });

  it('keeps what it knows of dossiers that it was not asked about', async () => {
    await run(cached());
    const some = Array.from({ length: 66 }, (_, index) => dossier(index));
    writeFileSync(join(dossier(2), 'narasi/ringkasan.md'), 'Lain.\n');
    expect(await run(cached(), ...some)).toBe(await fresh(...some));
    forge((body) => body.replaceAll('Inovasi Layanan ke-69"', 'Yang tersimpan"'));
    expect(await run(cached())).toContain('Yang tersimpan');
  });

  it('believes nothing that is damaged, of another build, or not what it writes', async () => {
    await run(cached());
    const plain = await fresh();
    const damages: readonly (() => void)[] = [
      () => writeFileSync(stored(), readFileSync(stored()).subarray(0, 5000)),
      () =>
        forge((body) =>
          body.replaceAll('Inovasi Layanan ke-7"', 'Palsu"').replace(/"context":"[^"]*"/, '"context":"lain"'),
        ),
      () =>
        forge((body) =>
          body.replaceAll('Inovasi Layanan ke-7"', 'Palsu"').replace(/"editions":\{[^}]*\}/, '"editions":{}'),
        ),
      () => forge(() => '{}'),
      () => forge(() => 'null'),
      () => forge((body) => body.replace(/"outcomes":/g, '"lain":')),
    ];
    for (const damage of damages) {
      damage();
      expect(await run(cached())).toBe(plain);
    }
  });

  it('does not keep files so young that they could change unseen', async () => {
    const now = (): Date => new Date();
    await run(cached({ now }));
    forge((body) => body.replaceAll('Inovasi Layanan ke-7"', 'Yang tersimpan"'));
    expect(await run(cached({ now }))).not.toContain('Yang tersimpan');
  });

  it('does itself what another thread could not', async () => {
    const broken: Crew = { size: 3, run: () => Promise.reject(new Error('no memory')) };
    expect(await run(io({ crew: broken }))).toBe(await fresh());
    writeFileSync(join(dossier(65), 'inovasi.yaml'), 'judul: A\nedisi: kipp-9999\n');
    const failing = io();
    expect(await main(['check'], failing)).toBe(2);
    expect(failing.printed.err).toContain('kipp-9999');
  });
});

describe('the built program', () => {
  it('says of many dossiers, in real threads and twice, what it says without', async () => {
    const env = { ...process.env, XDG_CACHE_HOME: join(base, 'rumah'), HOME: base, NO_COLOR: '1' };
    const built = (...words: readonly string[]): string =>
      spawnSync(process.execPath, [join(HOME, 'bin/inovasi.js'), ...JSON_REPORT, ...words], {
        cwd: root,
        env,
        encoding: 'utf8',
        maxBuffer: 1e9,
      }).stdout;
    const plain = (await fresh()).replace(/"version": "0.0.0"/, '"version": "0.1.0"');
    expect(built('--no-cache')).toBe(plain);
    expect(built()).toBe(plain);
    expect(built()).toBe(plain);
  });
});
