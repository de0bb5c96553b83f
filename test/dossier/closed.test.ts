import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDossier } from '../../src/dossier/load.ts';
import { loadWorkspace } from '../../src/dossier/workspace.ts';

// Whoever runs the tests may be allowed to read everything, so the system's refusal is played.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const refuse = (path: unknown): void => {
    if (String(path).endsWith(closed.path)) throw Object.assign(new Error('refused'), { code: 'EACCES' });
  };
  const readdirSync = (path: string): readonly string[] => (refuse(path), fs.readdirSync(path));
  const lstatSync = (path: string) => (refuse(path), fs.lstatSync(path));
  return { ...fs, readdirSync, lstatSync };
});
const closed = vi.hoisted(() => ({ path: '\0' }));

let root = '';
beforeEach(() => {
  closed.path = '\0';
  root = realpathSync(mkdtempSync(join(tmpdir(), 'inovasi-tutup-')));
  mkdirSync(join(root, 'inovasi/satu/bukti/foto'), { recursive: true });
  writeFileSync(join(root, 'instansi.yaml'), 'nama: Dinas Contoh\n');
  writeFileSync(join(root, 'inovasi/satu/inovasi.yaml'), 'judul: Satu\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function finding(file: string): object {
  return { problem: 'berkas/tidak-terbaca', args: { berkas: file, alasan: 'EACCES' }, at: { file } };
}

describe('a folder that cannot be read', () => {
  it.each(['inovasi/satu/bukti/foto', 'inovasi/satu/bukti'])('is told: %s', (folder) => {
    closed.path = `/${folder}`;
    const { innovation, problems } = loadDossier(root, 'satu');
    expect(problems).toEqual([finding(folder)]);
    expect(innovation.judul).toBe('Satu');
  });

  it('is told where it is the dossier itself, whose identity is not missing', () => {
    closed.path = '/inovasi/satu';
    expect(loadDossier(root, 'satu').problems).toEqual([finding('inovasi/satu')]);
    expect(loadWorkspace(root)).toMatchObject({ slugs: [], problems: [finding('inovasi/satu')] });
  });

  it('is told where it is the folder of dossiers', () => {
    closed.path = '/inovasi';
    expect(loadWorkspace(root)).toMatchObject({ slugs: [], problems: [finding('inovasi')] });
  });
});
