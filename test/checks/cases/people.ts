import type { Innovation } from '../../../src/core/innovation.ts';
import type { Case, Expected } from './case.ts';

const FILE = 'inovasi.yaml';

function team(...anggota: NonNullable<NonNullable<Innovation['inovator']>['anggota']>): Innovation {
  return { inovator: { jenis: 'tim', anggota } };
}

function numbered(
  name: string,
  nip: string,
  problem?: Expected['problem'],
  args: Expected['args'] = {},
): Case {
  const lihat = problem === 'nip/berjarak' ? 'penulisan' : 'susunan';
  const at = { file: FILE, path: ['inovator', 'anggota', 0, 'nip'] };
  return {
    kind: 'nip',
    name: `${lihat}: ${name}`,
    dossier: { innovation: team({ nama: 'Sri Umpama', nip }) },
    options: { lihat },
    asOf: '2023-05-01',
    expect: problem === undefined ? [] : [{ problem, at, args }],
  };
}

const numbers: readonly Case[] = [
  numbered('as it should be', '198010242006041009'),
  numbered('with gaps', '19801024 200604 1 009'),
  numbered('on agreements: their number where the month stands', '199001012022212001'),
  numbered('of the police', '85041234'),
  numbered('old form of nine digits', '131110468', 'nip/jumlah-angka', { jumlah: 9 }),
  numbered('a digit short', '19801024200604100', 'nip/jumlah-angka', { jumlah: 17 }),
  numbered('letters in it', '19801024200604100O', 'nip/bukan-angka', { tanda: 'O' }),
  numbered('born on no day', '198013242006041009', 'nip/tanggal-lahir', { tanggal: '1980-13-24' }),
  numbered('born tomorrow', '202412012042041009', 'nip/tanggal-lahir'),
  numbered('day and year swapped', '102419802006041009', 'nip/tanggal-lahir'),
  numbered('appointed as a child', '198010241996041009', 'nip/usia-angkat', { bulan: '1996-04', dewasa: 18 }),
  numbered('appointed before birth', '198010240000041009', 'nip/usia-angkat', { bulan: '0000-04' }),
  numbered('appointed in the month of coming of age', '198010241998101009'),
  numbered('appointed next year', '199010242024041009', 'nip/angkat-nanti', { bulan: '2024-04' }),
  numbered('neither man nor woman', '198010242006043009', 'nip/jenis-kelamin', { angka: '3' }),
  numbered('with gaps', '19801024 200604 1 009', 'nip/berjarak', { tanda: ' ' }),
  { ...numbered('without gaps', '198010242006041009'), options: { lihat: 'penulisan' } },
  { ...numbered('nobody has one', '-'), expect: 'not-applicable' },
];

const NIP = ['198010242006041009', '199003272015032993'] as const;

function named(name: string, innovation: Innovation, problem?: Expected['problem'], index = 1): Case {
  const at = { file: FILE, path: ['inovator', 'anggota', index, 'nama'] };
  return {
    kind: 'orang-sama',
    name,
    dossier: { innovation },
    expect: problem === undefined ? [] : [{ problem, at }],
  };
}

function signed(name: string, member: string, penanda_tangan: string, found: boolean): Case {
  const at = { file: 'surat/surat.yaml', path: [0, 'penanda_tangan'] };
  return {
    kind: 'orang-sama',
    name,
    dossier: { innovation: team({ nama: member }), letters: [{ penanda_tangan }] },
    expect: found ? [{ problem: 'orang/dua-ejaan', at }] : [],
  };
}

const people: readonly Case[] = [
  named('two people', team({ nama: 'Sri Umpama', nip: NIP[0] }, { nama: 'Bayu Misalnya', nip: NIP[1] })),
  named(
    'titles are no part of a name',
    team({ nama: 'Dr. Sri Umpama, S.Kom., M.Si.' }, { nama: 'Bayu Misalnya' }),
  ),
  named(
    'a slip of the pen',
    team({ nama: 'Siti Aminah', nip: NIP[0] }, { nama: 'Siti Amina' }),
    'orang/dua-ejaan',
  ),
  named('old spelling', team({ nama: 'Soekarno Umpama' }, { nama: 'Sukarno Umpama' }), 'orang/dua-ejaan'),
  named('initials', team({ nama: 'Muhammad Rizki' }, { nama: 'M. Rizki' }), 'orang/dua-ejaan'),
  named(
    'alike, but two people by their numbers',
    team({ nama: 'Dewi Lestari', nip: NIP[0] }, { nama: 'Devi Lestari', nip: NIP[1] }),
  ),
  named(
    'one number at two people',
    team({ nama: 'Sri Umpama', nip: NIP[0] }, { nama: 'Bayu Misalnya', nip: '19801024 200604 1 009' }),
    'orang/nip-ganda',
  ),
  named(
    'one number, two spellings',
    team({ nama: 'Sri Umpama', nip: NIP[0] }, { nama: 'Sri Oempama', nip: NIP[0] }),
    'orang/dua-ejaan',
  ),
  named(
    'one name, two numbers',
    team({ nama: 'Sri Umpama', nip: NIP[0] }, { nama: 'Sri Umpama', nip: NIP[1] }),
    'orang/dua-nip',
  ),
  named('listed twice', team({ nama: 'Sri Umpama' }, { nama: 'dr. Sri Umpama' }), 'orang/dua-kali'),
  named('short names may be alike', team({ nama: 'Budi' }, { nama: 'Budy' })),
  signed('a letter in another spelling', 'Andi Seumpama', 'Andy Seumpama, Direktur RSUD Contoh', true),
  signed('a letter in the same spelling', 'Andi Seumpama, M.Kes.', 'Andi Seumpama, Direktur', false),
  { ...signed('posts are no people', 'Kepala Dinas A', 'Kepala Dinas B', false), expect: 'not-applicable' },
];

export const peopleCases: readonly Case[] = [...numbers, ...people];
