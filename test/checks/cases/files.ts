import type { Evidence } from '../../../src/core/innovation.ts';
import type { Case, Expected } from './case.ts';

const LIST = 'bukti/bukti.yaml';
const FILES = {
  'bukti/laporan.pdf': 10,
  'bukti/kosong.pdf': 0,
  'bukti/foto': 'folder',
  'bukti/soket': 'other',
  'surat/spbe.pdf': 9,
} as const;

function file(
  berkas: string,
  problem?: Expected['problem'],
  args: Readonly<Record<string, unknown>> = {},
): Case {
  const expect: readonly Expected[] =
    problem === undefined ? [] : [{ problem, at: { file: LIST, path: [0, 'berkas'] }, args }];
  return {
    kind: 'berkas-ada',
    name: berkas,
    dossier: { evidence: [{ id: 'B-01', berkas }], files: FILES },
    expect,
  };
}

const files: readonly Case[] = [
  file('laporan.pdf'),
  file('./laporan.pdf'),
  file('../surat/spbe.pdf'),
  file('Laporan.PDF', 'berkas/tidak-ada', { dicari: 'bukti/Laporan.PDF', mirip: 'laporan.pdf' }),
  file('spbe.pdf', 'berkas/tidak-ada', { mirip: '../surat/spbe.pdf' }),
  file('rekaman.mp4', 'berkas/tidak-ada', { mirip: '' }),
  file('https://x.go.id/a.pdf', 'berkas/tidak-ada', { dicari: '' }),
  file('foto', 'berkas/folder'),
  file('soket', 'berkas/folder'),
  file('kosong.pdf', 'berkas/nol'),
  file('../../lain/a.pdf', 'berkas/di-luar'),
  file('D:\\scan\\a.pdf', 'berkas/di-luar'),
  file('/etc/passwd', 'berkas/di-luar'),
  {
    kind: 'berkas-ada',
    name: 'the SPBE form is looked for from the dossier’s root',
    dossier: {
      innovation: { spbe: { berkas: 'surat/spbe.pdf' } },
      legalBases: [{ berkas: 'sk.pdf' }],
      letters: [{ berkas: 'spbe.pdf' }],
      files: FILES,
    },
    expect: [
      { problem: 'berkas/tidak-ada', at: { file: 'dasar-hukum/dasar-hukum.yaml', path: [0, 'berkas'] } },
    ],
  },
  {
    kind: 'berkas-ada',
    name: 'no file is named',
    dossier: { evidence: [{ id: 'B-01' }] },
    expect: 'not-applicable',
  },
];

function evidence(name: string, entry: Evidence, expect: readonly Expected[]): Case {
  return { kind: 'bukti-lengkap', name, dossier: { evidence: [entry] }, expect };
}

const complete: readonly Case[] = [
  evidence('neither file nor link', { id: 'B-01' }, [
    { problem: 'bukti/tanpa-berkas', at: { file: LIST, path: [0] }, args: { nama: 'B-01' } },
  ]),
  evidence('link without date', { id: 'B-01', tautan: 'https://x.id', penerbit: 'X' }, [
    {
      problem: 'bukti/tautan-tanpa-keterangan',
      at: { file: LIST, path: [0, 'tautan'] },
      args: { kurang: ['tanggal'] },
    },
  ]),
  evidence('link with publisher and date', { tautan: 'https://x.id', penerbit: 'X', tanggal: '2024' }, []),
  evidence('file', { berkas: 'laporan.pdf' }, []),
  { kind: 'bukti-lengkap', name: 'no evidence', dossier: {}, expect: 'not-applicable' },
];

export const fileCases: readonly Case[] = [...files, ...complete];
