import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDossier } from '../../src/dossier/load.ts';
import { loadWorkspace } from '../../src/dossier/workspace.ts';

// Whoever runs the tests may be allowed to read everything, so the system's refusal is played.
const closed = vi.hoisted(() => ({ names: '', sight: '' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const refuse = (path: string, end: string): void => {
    if (end !== '' && path.endsWith(end)) throw Object.assign(new Error('refused'), { code: 'EACCES' });
  };
  return {
    ...fs,
    readdirSync: (path: string) => {
      refuse(path, closed.names);
      return fs.readdirSync(path);
    },
    lstatSync: (path: string) => {
      refuse(path, closed.sight);
      return fs.lstatSync(path);
    },
  };
});

let root = '';
beforeEach(() => {
  Object.assign(closed, { names: '', sight: '' });
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
    closed.names = `/${folder}`;
    const { innovation, problems } = loadDossier(root, 'satu');
    expect(problems).toEqual([finding(folder)]);
    expect(innovation.judul).toBe('Satu');
  });

  it('is told where it is the dossier itself, whose identity is not missing', () => {
    closed.names = '/inovasi/satu';
    expect(loadDossier(root, 'satu').problems).toEqual([finding('inovasi/satu')]);
  });

  it('is told where it is the folder of dossiers', () => {
    closed.names = '/inovasi';
    expect(loadWorkspace(root)).toMatchObject({ slugs: [], problems: [finding('inovasi')] });
  });

  it('is told where nobody can say whether it is a folder', () => {
    closed.sight = '/inovasi/satu';
    expect(loadWorkspace(root)).toMatchObject({ slugs: [], problems: [finding('inovasi/satu')] });
  });
});
