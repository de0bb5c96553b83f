import type { FileFacts } from '../../../src/core/file-facts.ts';
import type { Evidence, TestimonialHead } from '../../../src/core/innovation.ts';
import { ANSWER, type Case, type Expected } from './case.ts';

function written(text: string, jenis?: string, samar?: string): Case {
  const found: Expected = {
    problem: 'privasi/data-pribadi',
    at: { file: ANSWER, line: 1 },
    args: { jenis, samar },
  };
  return {
    kind: 'data-pribadi',
    name: text,
    dossier: { answers: { kebaruan: text } },
    agency: { kontak: { telepon: '0811-9999-888', surel: 'sekda.contoh@gmail.com' } },
    expect: jenis === undefined ? [] : [found],
  };
}

/** What only looks like personal data. */
const HARMLESS = [
  'Keputusan Bupati Nomor 188.45/0812/HK/2023 menetapkan tim.',
  'Surat Nomor 445/101/RSUD/2023 tanggal 10 April 2023.',
  'Peraturan Menteri PANRB Nomor 7 Tahun 2021.',
  'Anggaran Rp 1.250.000.000 pada 2022.',
  'Anggaran Rp0812345678901 tidak wajar.',
  'Realisasi Rp 08123456789 tahun 2023.',
  'ISBN 978-602-8519-93-9.',
  'ISBN 9786028519939.',
  'NPWP 09.254.294.3-407.000.',
  'NPWP badan 0092542943407000.',
  'Koordinat -6.175392, 106.827153.',
  'Titik 106.8271530000000 BT.',
  'NIP 198010242006041009.',
  'NIP. 19801024 200604 1 009.',
  'Sebanyak 6281 pasien dan 0812 kode wilayah.',
  'Kode rekening 5.1.02.01.01.0024 untuk belanja bahan.',
  'Rekening listrik 512345678901 dibayar sendiri.',
  'Kode rekening 510201010024 belanja alat.',
  'Hotline layanan 0812-3456-7890 buka 24 jam.',
  'WhatsApp resmi pengaduan: 081234567890.',
  'Call center kami 62 812 3456 7890.',
  'Telepon kantor (021) 3454788 dan 0274-512345.',
  'Hubungi 0811-9999-888 untuk penjelasan.',
  'Surel dinkes@contohkab.go.id dan info@rsud.contoh.go.id.',
  'Surel puskesmas.contoh@gmail.com dipakai bersama.',
  'Surel sekda.contoh@gmail.com milik instansi.',
  'Lihat https://contoh.go.id/berita/3201014107900001 untuk rinciannya.',
  'Lihat www.contoh.go.id/wa/081234567890.',
  'Nomor resi 3201014113900001 bukan tanggal lahir.',
  'Nomor seri 9901014107900001.',
  'Kode unik ABC3201014107900001.',
  'Waktu 2019-02-04 sampai 2022-12-31.',
  'Data 2018 2019 2020 2021.',
  'Skor 3,51 dari 4,00 pada 1.204 responden.',
  'Nomor registrasi 3201014107900001234.',
  'Versi 0.8.12.3456.',
  'Barcode 8991234567890.',
  'Sertifikat ISO 9001:2015 nomor 0812345.',
  'Rekening koran tahun 2022 diperiksa inspektorat.',
  'Bank Sampah Melati mengelola 1.250 kg setiap bulan.',
  'Bank Indonesia mencatat inflasi 2,61 persen pada 2023.',
  'Kode pos 40115, RT 003/RW 012.',
  'SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.',
];

const texts: readonly Case[] = [
  ...HARMLESS.map((text) => written(text)),
  written('NIK 3201014107900001 terdaftar.', 'nik', '…001'),
  written('NIK 3201 0141 0790 0001 terdaftar.', 'nik', '…001'),
  written('Ibu itu dapat dihubungi di 081234567890.', 'telepon', '…890'),
  written('Ponselnya 0812-3456-7890.', 'telepon', '…890'),
  written('Ponselnya +62 812 3456 7890.', 'telepon', '…890'),
  written('Ponselnya 6281234567890.', 'telepon', '…890'),
  written('Surelnya sri.umpama88@gmail.com.', 'surel', '…@gmail.com'),
  written('Bantuan masuk ke rekening BRI 1234-01-012345-50-9 miliknya.', 'rekening', '…509'),
  written('Nomor rekening: 1234567890 atas nama warga.', 'rekening', '…890'),
  written('Dikirim ke BCA 1234567890 setiap bulan.', 'rekening', '…890'),
];

const PDF: FileFacts = {
  sha256: '0'.repeat(64),
  size: 9,
  type: 'application/pdf',
  kind: 'pdf',
  pdf: {
    pages: 2,
    encrypted: false,
    sizes: [],
    text: ['Daftar penerima', 'Sri, NIK 3201014107900001'],
    blank: [],
    cut: false,
    signatures: 0,
    attachments: [],
    javascript: false,
  },
};

function proven(name: string, entry: Evidence, expect: Case['expect']): Case {
  const evidence = [{ id: 'B-01', berkas: 'daftar.pdf', ...entry }];
  const inspected = { 'bukti/daftar.pdf': PDF };
  return { kind: 'data-pribadi', name, dossier: { evidence, inspected }, expect };
}

const data: readonly Case[] = [
  proven('a public list of people', { publik: true }, [
    {
      problem: 'privasi/data-di-bukti',
      at: { file: 'bukti/bukti.yaml', path: [0, 'publik'] },
      args: { jenis: 'nik', samar: '…001', halaman: 2 },
    },
  ]),
  proven('the same for evaluators only', { publik: false }, []),
  {
    kind: 'data-pribadi',
    name: 'in the data',
    dossier: { innovation: { kolaborasi: [{ pihak: 'Kader', peran: 'Hubungi 081234567890' }] } },
    expect: [
      { problem: 'privasi/data-pribadi', at: { file: 'inovasi.yaml', path: ['kolaborasi', 0, 'peran'] } },
    ],
  },
  {
    kind: 'data-pribadi',
    name: 'numbers that are names',
    dossier: { letters: [{ nomor: '081234567890' }], evidence: [{ tautan: 'https://wa.me/6281234567890' }] },
    expect: [],
  },
];

function pictured(name: string, gps: boolean | undefined, expect: Case['expect']): Case {
  const facts: FileFacts = { sha256: '0'.repeat(64), size: 9, type: 'image/jpeg', kind: 'image' };
  const inspected =
    gps === undefined ? {} : { 'bukti/a.jpg': { ...facts, image: { width: 9, height: 9, gps } } };
  return { kind: 'foto-lokasi', name, dossier: { evidence: [{ berkas: 'a.jpg' }], inspected }, expect };
}

const pictures: readonly Case[] = [
  pictured('with coordinates', true, [
    { problem: 'privasi/lokasi-foto', at: { file: 'bukti/bukti.yaml', path: [0, 'berkas'] } },
  ]),
  pictured('without', false, []),
  pictured('nobody looked', undefined, 'not-applicable'),
];

function asked(name: string, entry: Evidence, found: boolean): Case {
  const at = { file: 'bukti/bukti.yaml', path: [0, 'orang'] };
  const expect: readonly Expected[] = found ? [{ problem: 'privasi/orang-pada-foto', at }] : [];
  return { kind: 'izin-orang', name, dossier: { evidence: [{ jenis: 'foto', ...entry }] }, expect };
}

function child(peran: string, found: boolean, izin: TestimonialHead['izin'] = {}): Case {
  const at = { file: 'testimoni/budi.md', path: ['izin', 'wali'] };
  return {
    kind: 'izin-orang',
    name: `${peran}, ${JSON.stringify(izin)}`,
    dossier: { testimonials: [{ slug: 'budi', peran, izin }], evidence: [{ jenis: 'foto', orang: 'umum' }] },
    expect: found ? [{ problem: 'privasi/anak', at, args: { peran } }] : [],
  };
}

const consent: readonly Case[] = [
  asked('said of a photograph', { orang: 'berizin' }, false),
  asked('not said', {}, true),
  child('Siswa kelas 5', true),
  child('Penerima manfaat, usia 15 tahun', true),
  child('Siswa kelas 5', false, { wali: true }),
  child('Orang tua siswa', false),
  child('Mahasiswa', false),
  child('Anak pasien diabetes', false),
  child('Pelajar, usia 19 tahun', false),
  child('Kelas 3 SD', true),
  child('Anak (9 th)', true),
  child('Anak, 21 tahun', false),
  child('Guru kelas 3 SD', false),
  child('Kader posyandu (12 tahun)', false),
  ...(
    [
      ['Seorang siswi kelas 3 SD bernama Rina Wulan (9 th) kini gemar membaca.', ['R.W.']],
      ['Anak Budi (7 tahun) dan murid Sari Dewi, 10 tahun, ikut serta.', ['B.', 'S.D.']],
      ['Siswa kelas IV SD, Ahmad (10 tahun), membaca.', ['A.']],
      ['Seorang siswi kelas 3 SD kini gemar membaca.', undefined],
      ['Seorang siswi, sebut saja Rina (9 th), gemar membaca.', undefined],
      ['Anak R. (9 tahun) membaca.', undefined],
      ['Siswa Sekolah Dasar (7 tahun ke atas) mendapat kartu.', undefined],
      ['Pelajar Indonesia, 15 tahun, dapat mendaftar.', undefined],
      ['Anak Andi Seumpama (34 tahun) menjadi kader.', undefined],
      ['Mahasiswa Andi Seumpama (17 tahun) hadir.', undefined],
      ['Program Anak Hebat (5 tahun) selesai.', undefined],
      ['Masa berlaku Izin Usaha (5 tahun).', undefined],
      ['Sebanyak 40 anak Desa Contoh, 12 tahun terakhir, dilayani.', undefined],
    ] as const
  ).map(([text, inisial]): Case => ({
    kind: 'izin-orang',
    name: text,
    dossier: { answers: { kebaruan: text }, evidence: [{ jenis: 'foto', orang: 'umum' }] },
    expect:
      inisial === undefined
        ? []
        : [
            {
              problem: 'privasi/anak-disebut',
              at: { file: 'narasi/kebaruan.md', line: 1 },
              args: { inisial },
            },
          ],
  })),
];

export const privacyCases: readonly Case[] = [...texts, ...data, ...pictures, ...consent];
