import type { LinkResult } from '../../../src/core/web-links.ts';
import type { Case } from './case.ts';

const TAUTAN = 'https://contoh.go.id/berita';

function visited(name: string, lihat: string, result: LinkResult, expect: Case['expect']): Case {
  return {
    kind: 'tautan-tercatat',
    name: `${lihat}: ${name}`,
    dossier: {
      evidence: [{ tautan: TAUTAN }, { tautan: TAUTAN }],
      links: [{ tautan: TAUTAN, keadaan: 'hidup', diperiksa: '2023-04-01', ...result }],
    },
    options: { lihat, berlaku: 'P90D' },
    asOf: '2023-05-01',
    expect,
  };
}

const at = { file: 'bukti/bukti.yaml', path: [0, 'tautan'] };

export const visitedCases: readonly Case[] = [
  visited('alive', 'mati', {}, []),
  visited('alive', 'umur', {}, []),
  visited('gone', 'mati', { keadaan: 'mati', kode: 404 }, [
    { problem: 'tautan/mati', at, args: { tautan: TAUTAN, diperiksa: '2023-04-01', kode: 404 } },
  ]),
  visited('gone is said by the other rule', 'umur', { keadaan: 'mati' }, []),
  visited('unsure', 'umur', { keadaan: 'tak-terverifikasi', alasan: 'masuk' }, [
    { problem: 'tautan/tak-terverifikasi', at, args: { alasan: 'masuk' } },
  ]),
  visited('unsure is not gone', 'mati', { keadaan: 'tak-terverifikasi' }, []),
  visited('long ago', 'umur', { diperiksa: '2022-12-31' }, [{ problem: 'tautan/lama', at }]),
  { ...visited('nobody went', 'mati', {}, 'not-applicable'), dossier: { evidence: [{ tautan: TAUTAN }] } },
  visited(
    'an address that the dossier no longer names',
    'mati',
    { tautan: 'https://lain.go.id' },
    'not-applicable',
  ),
];
