import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inspectFiles } from '../../src/inspect/index.ts';
import { HOME } from '../support/io.ts';

const DOSSIER = join(HOME, 'examples/kabupaten-contoh/inovasi/antar-obat');

it('are what their script draws, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inovasi-contoh-'));
  try {
    const words = [join(HOME, 'scripts/make-example-files.mjs'), folder];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const drawn = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(drawn.length).toBeGreaterThan(15);
    for (const path of drawn) {
      const kept = join(DOSSIER, path.slice(folder.length + 1));
      expect(readFileSync(path).equals(readFileSync(kept)), kept).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('hold a file of every kind, and each is what its name says', async () => {
  const bukti = join(DOSSIER, 'bukti');
  const files = readdirSync(bukti).filter((name) => !name.endsWith('.yaml'));
  const facts = await inspectFiles(files.map((name) => ({ path: join(bukti, name), size: 0 })));
  const kinds = new Set([...facts.values()].map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['document', 'image', 'pdf', 'text', 'video']);
  expect([...facts.values()].filter(({ trouble }) => trouble !== undefined)).toEqual([]);
  const film = [...facts.values()].find(({ kind }) => kind === 'video');
  expect(film?.video?.seconds).toBeGreaterThan(0);
  const photo = [...facts.values()].find(({ type }) => type === 'image/jpeg');
  expect(photo?.image).toMatchObject({ gps: false, taken: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
});
