import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/core/report.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import type { IntakeReport } from '../../src/intake/report.ts';
import { isolatedEnv, temporaryFolder } from '../git/support.ts';
import { writeOddFiles } from '../support/odd-files.ts';
import { HOME, testIo } from '../support/io.ts';

const home = temporaryFolder();
afterAll(() => home.remove());

const heap = join(home.path, 'unduhan');
const root = join(home.path, 'dosir');

/** Fingerprints of all ordinary files of the heap; a link and a pipe are among them. */
function sums(): readonly string[] {
  const names = readdirSync(heap).filter(
    (name) => name !== 'pipa.pdf' && statSync(join(heap, name)).isFile(),
  );
  return names.map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(heap, name)))
        .digest('hex')}`,
  );
}

async function run(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const io = testIo({ cwd: root, env: isolatedEnv(home.path), now: () => new Date('2025-05-20T03:00:00Z') });
  const code = await main(argv, io);
  return { code, out: io.printed.out };
}

it('a heap of odd files goes through add, check and compile: nothing is lost, each trouble is told once', async () => {
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  const handed = await writeOddFiles(heap);
  const before = sums();
  const added = await run('add', '--from', heap, '--dossier', 'antar-obat', '--yes', '--format', 'json');
  expect(added.code).toBe(0);
  const { items, received } = JSON.parse(added.out) as IntakeReport;
  expect([received, items.length]).toEqual([handed.length, handed.length]);
  const files = items.flatMap(({ result, file }) => (result === 'added' ? [file ?? ''] : []));
  expect(loadDossier(root, 'antar-obat').problems).toEqual([]);

  const checked = await run('check', 'antar-obat', '--format', 'json');
  const { diagnostics } = (JSON.parse(checked.out) as Report).dossiers[0] ?? { diagnostics: [] };
  const told = diagnostics.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);
  expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([]);
  const unreadable = diagnostics
    .filter(({ rule }) => rule === 'berkas/terbaca')
    .map(({ message }) => message);
  for (const name of ['terkunci.pdf', 'terpotong.pdf'])
    expect(
      unreadable.filter((message) => message.includes(name)),
      name,
    ).toHaveLength(1);

  const target = join(home.path, 'hasil.pdf');
  const compiled = await run('compile', 'antar-obat', '--draft', '--output', target);
  expect(compiled.code).toBe(0);
  const pdf = readFileSync(target).toString('latin1');
  for (const file of files) {
    const name = file.slice('bukti/'.length);
    expect(
      pdf.includes(name) || pdf.includes(Buffer.from(name, 'utf16le').swap16().toString('latin1')),
      name,
    ).toBe(true);
  }
  expect(sums()).toEqual(before);
  // Drawing what is drawable of it takes a while.
}, 300_000);
