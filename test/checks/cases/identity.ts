import type { Innovation } from '../../../src/core/innovation.ts';
import type { Case, Expected } from './case.ts';

const FILE = 'inovasi.yaml';

function identity(
  kind: Case['kind'],
  name: string,
  innovation: Innovation,
  rest: Pick<Case, 'options' | 'expect'>,
): Case {
  return { kind, name, dossier: { innovation }, ...rest };
}

function filled(
  name: string,
  innovation: Innovation,
  kunci: string,
  found?: Readonly<Record<string, string>>,
): Case {
  const expect: readonly Expected[] =
    found === undefined
      ? []
      : [{ problem: 'isi/kosong', at: { file: FILE, path: kunci.split('.') }, args: { kunci, ...found } }];
  return identity('isi-wajib', name, innovation, { options: { kunci }, expect });
}

function formed(name: string, innovation: Innovation, expect: Case['expect']): Case {
  const options = { kunci: 'nama_singkat', pola: '[A-Z][A-Za-z ]+', contoh: 'Antar Obat' };
  return identity('pola', name, innovation, { options, expect });
}

const misshapen: Expected = {
  problem: 'pola/tidak-cocok',
  at: { file: FILE, path: ['nama_singkat'] },
  args: { kunci: 'nama_singkat', contoh: 'Antar Obat' },
};

const forms: readonly Case[] = [
  formed('the form that is asked for', { nama_singkat: 'Antar Obat' }, []),
  formed('another form', { nama_singkat: 'antar-obat' }, [misshapen]),
  formed('only a part has the form', { nama_singkat: 'Antar Obat 2' }, [misshapen]),
  formed('longer than any such text', { nama_singkat: 'A'.repeat(500) }, [misshapen]),
  formed('nothing written', {}, 'not-applicable'),
];

const keys: readonly Case[] = [
  filled('absent key', {}, 'upp', { isi: '' }),
  filled('absent key inside an absent mapping', {}, 'video.tautan', {}),
  filled('empty list', { sdgs: [] }, 'sdgs', {}),
  filled('mapping of blanks', { inovator: { anggota: [] } }, 'inovator', {}),
  filled('stand-in', { upp: '-' }, 'upp', { isi: '-' }),
  filled('inherited names are no keys', {}, 'constructor', {}),
  filled('filled', { upp: 'Pusat Layanan' }, 'upp'),
  filled('no is an answer', { berbasis_aplikasi: false }, 'berbasis_aplikasi'),
  identity(
    'centang',
    'not ticked',
    { pernyataan_kebenaran: { setuju: false } },
    {
      options: { kunci: 'pernyataan_kebenaran.setuju' },
      expect: [{ problem: 'centang/belum', at: { file: FILE, path: ['pernyataan_kebenaran', 'setuju'] } }],
    },
  ),
  identity(
    'centang',
    'ticked',
    { pernyataan_kebenaran: { setuju: true } },
    { options: { kunci: 'pernyataan_kebenaran.setuju' }, expect: [] },
  ),
  identity(
    'centang',
    'not ticked, on something that is not there',
    { video: { tautan: ' ' } },
    { options: { kunci: 'video.bebas_akses', tentang: 'video.tautan' }, expect: 'not-applicable' },
  ),
  identity(
    'centang',
    'not ticked, on something that is there',
    { video: { tautan: 'https://youtu.be/AbCdEfGhIjK' } },
    {
      options: { kunci: 'video.bebas_akses', tentang: 'video.tautan' },
      expect: [{ problem: 'centang/belum', at: { file: FILE, path: ['video', 'bebas_akses'] } }],
    },
  ),
];

const PILIHAN = [
  { id: 'kesehatan', nama: 'Kesehatan' },
  { id: 'pangan', nama: 'Ketahanan Pangan' },
];
const GOALS = ['1', '2', '3', '4'].map((id) => ({ id, nama: `Tujuan ${id}` }));

function choice(name: string, kategori: string, mirip?: string): Case {
  const expect: readonly Expected[] =
    mirip === undefined
      ? []
      : [
          {
            problem: 'pilihan/tidak-dikenal',
            at: { file: FILE, path: ['kategori'] },
            args: { isi: kategori.trim(), mirip, pilihan: ['Kesehatan', 'Ketahanan Pangan'] },
          },
        ];
  return identity(
    'pilihan',
    name,
    { kategori },
    { options: { kunci: 'kategori', pilihan: PILIHAN }, expect },
  );
}

const chosen: readonly Case[] = [
  choice('id', 'pangan'),
  choice('name in other letters', ' ketahanan PANGAN '),
  choice('mistyped', 'Kesehtan', 'Kesehatan'),
  choice('part of a name', 'Ketahanan', 'Ketahanan Pangan'),
  choice('nothing near', 'Olahraga dan Seni', ''),
  identity(
    'pilihan',
    'one finding per wrong entry of a list',
    { sdgs: [4, 18, 3, 99] },
    {
      options: { kunci: 'sdgs', pilihan: GOALS },
      expect: [
        {
          problem: 'pilihan/tidak-dikenal',
          at: { file: FILE, path: ['sdgs', 1] },
          args: { isi: '18', pilihan: ['1', '2', '3', '4'] },
        },
        { problem: 'pilihan/tidak-dikenal', at: { file: FILE, path: ['sdgs', 3] }, args: { isi: '99' } },
      ],
    },
  ),
  identity(
    'pilihan',
    'blank',
    {},
    { options: { kunci: 'kategori', pilihan: PILIHAN }, expect: 'not-applicable' },
  ),
  identity(
    'pilihan',
    'long names are listed by id',
    { kategori: 'seni' },
    {
      options: {
        kunci: 'kategori',
        pilihan: ['a', 'b'].map((id) => ({ id, nama: `${id} ${'panjang '.repeat(20)}` })),
      },
      expect: [
        {
          problem: 'pilihan/tidak-dikenal',
          at: { file: FILE, path: ['kategori'] },
          args: { pilihan: ['a', 'b'] },
        },
      ],
    },
  ),
];

function title(judul: string, problem?: Expected['problem']): Case {
  const expect: readonly Expected[] =
    problem === undefined ? [] : [{ problem, at: { file: FILE, path: ['judul'] } }];
  return identity('judul-pantas', judul, { judul }, { expect });
}

const titles: readonly Case[] = [
  title('Judul Inovasi', 'judul/templat'),
  title('[nama inovasi]', 'judul/templat'),
  title('TPBIS', 'judul/terlalu-pendek'),
  title(Array.from({ length: 31 }, (_, index) => `Kata${index}`).join(' '), 'judul/terlalu-panjang'),
  title('GERAKAN LITERASI DESA UNTUK SEMUA', 'judul/huruf-kapital'),
  title('TPBIS: Transformasi Perpustakaan Berbasis Inklusi Sosial'),
  title('GETAR DILAN', 'judul/singkatan'),
  title('SI MANIS UMKM', 'judul/singkatan'),
  title('GETAR DILAN untuk Pekarangan Rumah'),
  title('Antar Obat'),
  title('SIPADU (SISTEM PELAYANAN TERPADU KECAMATAN BERBASIS DATA) Uji', 'judul/huruf-kapital'),
  title('SIAPIK: Sistem Informasi UMKM dan IKM bagi PLUT, OPD, dan BUMDes'),
  title('Antar Obat ke Rumah Pasien.', 'judul/tanda-baca'),
  title('Ayo Antar Obat ke Rumah!', 'judul/tanda-baca'),
  title('Klinik Gigi Anak, Ibu, dkk.'),
  title('Sudahkah Anda Menabung Sampah?'),
  title('Melayani dengan Hati', 'judul/slogan'),
  title('Pelayanan Prima untuk Masyarakat', 'judul/slogan'),
  title('Melayani dengan Hati: Posyandu Keliling di Pulau'),
  title('Inovasi Layanan Ibu'),
  title('-'),
  identity('judul-pantas', 'blank', {}, { expect: 'not-applicable' }),
];

export const identityCases: readonly Case[] = [...keys, ...forms, ...chosen, ...titles];
