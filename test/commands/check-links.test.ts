import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Io } from '../../src/core/io.ts';
import { withLinkResults } from '../../src/source/link-results.ts';
import { HOME, testIo, type TestIo } from '../support/io.ts';

let server: Server;
let base = '';
let asked = 0;
const root = mkdtempSync(join(tmpdir(), 'inovasi-tautan-'));
const DOSSIER = join(root, 'inovasi/antar-obat');
const RECORD = join(DOSSIER, 'tautan.yaml');
const HERE = { permits: (address: string) => address === '127.0.0.1', patience: 2_000 };

beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    response.writeHead(request.url === '/hilang' ? 404 : 200).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  // Every address of the example: a test may not look for a name outside.
  for (const name of readdirSync(DOSSIER, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:md|yaml)$/.test(name)) continue;
    const file = join(DOSSIER, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(/https?:\/\/[^\s)>"]+/g, `${base}/hilang`));
  }
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

async function check(flags: readonly string[], given: Partial<Omit<Io, 'prompter'>> = {}): Promise<TestIo> {
  const io = testIo({ cwd: root, ...given });
  await main(['check', ...flags], io);
  return io;
}

describe('check --links', () => {
  it('goes nowhere unless it is asked to', async () => {
    await check([]);
    expect(asked).toBe(0);
  });

  it('records what it found, and later checks tell it without a network', async () => {
    const io = await check(['--links'], { reach: HERE });
    expect(io.printed.err).toContain('1 mati');
    expect(readFileSync(RECORD, 'utf8')).toContain(`tautan: ${base}/hilang\n  keadaan: mati\n`);
    const before = asked;
    const later = await check(['--stage', 'submit']);
    expect(later.printed.out).toContain('tautan/mati');
    expect(later.printed.out).toContain('2026-11-22');
    expect(asked).toBe(before);
  });

  it('asks no machine of its own without being told that it may', async () => {
    const before = asked;
    const io = await check(['--links']);
    expect(io.printed.err).toContain('1 tak terverifikasi');
    expect(asked).toBe(before);
  });

  const PROXY = { HTTPS_PROXY: 'http://proksi:3128', http_proxy: 'http://proksi:3128' };

  it('goes nowhere behind a proxy, says what to do, and keeps what an earlier run found', async () => {
    await check(['--links'], { reach: HERE });
    const known = readFileSync(RECORD, 'utf8');
    const before = asked;
    const io = await check(['--links'], {
      reach: HERE,
      env: PROXY,
      now: () => new Date('2027-01-05T03:00:00Z'),
    });
    expect(io.printed.err).toContain('1 alamat tidak dikunjungi');
    expect(io.printed.err).toContain('NO_PROXY');
    expect(readFileSync(RECORD, 'utf8')).toBe(known);
    rmSync(RECORD);
    const first = await check(['--links'], { reach: HERE, env: PROXY });
    expect(readFileSync(RECORD, 'utf8')).toContain('alasan: proksi');
    expect(first.printed.out.replace(/\s+/g, ' ')).toContain('dari jaringan tanpa proksi, atau buka sendiri');
    expect(asked).toBe(before);
  });

  it('goes straight to what NO_PROXY names', async () => {
    const io = await check(['--links'], { reach: HERE, env: { ...PROXY, NO_PROXY: 'go.id, 127.0.0.1' } });
    expect(io.printed.err).toContain('1 mati');
    expect(io.printed.err).not.toContain('tidak dikunjungi');
  });

  it('keeps what an earlier run found where nothing answers', async () => {
    await check(['--links'], { reach: HERE });
    const known = readFileSync(RECORD, 'utf8');
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
    const io = await check(['--links'], { reach: HERE, now: () => new Date('2027-01-05T03:00:00Z') });
    expect(io.printed.err).toContain('Tidak satu pun alamat menjawab');
    expect(readFileSync(RECORD, 'utf8')).toBe(known);
  });

  it('leaves a record alone that it cannot read', async () => {
    writeFileSync(RECORD, 'bukan: daftar\n');
    const io = await check(['--links'], { reach: HERE });
    expect(io.printed.err).toContain('tidak diubah');
    expect(readFileSync(RECORD, 'utf8')).toBe('bukan: daftar\n');
  });

  it('is no part of a check of the index', async () => {
    const io = testIo({ cwd: root });
    expect(await main(['check', '--links', '--watch'], io)).toBe(2);
    expect(asked).toBeGreaterThan(0);
  });
});

describe('the record', () => {
  const result = (tautan: string, keadaan: 'hidup' | 'mati') =>
    ({ tautan, keadaan, diperiksa: '2026-11-22' }) as const;

  it('keeps comments and what did not change, sorts, and forgets what is no longer named', () => {
    const before = `# catatan kepala
- tautan: https://b.go.id # milik dinas
  keadaan: hidup
  diperiksa: 2026-11-22
- tautan: https://lama.go.id
  keadaan: mati
  diperiksa: 2026-01-01
`;
    const results = [result('https://b.go.id', 'hidup'), result('https://a.go.id', 'mati')];
    const after = withLinkResults(before, results) ?? '';
    expect(after).toContain('# catatan kepala');
    expect(after).toContain('- tautan: https://b.go.id # milik dinas\n  keadaan: hidup');
    expect(after.indexOf('a.go.id')).toBeLessThan(after.indexOf('b.go.id'));
    expect(after).not.toContain('lama.go.id');
    expect(withLinkResults(after, results)).toBe(after);
  });
});
