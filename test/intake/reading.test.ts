import { describe, expect, it, test } from 'vitest';
import { dayNumber } from '../../src/core/dates.ts';
import type { FileFacts, PdfFacts } from '../../src/core/file-facts.ts';
import { readEvidence } from '../../src/intake/evidence.ts';
import { readLegal } from '../../src/intake/legal.ts';
import { readLetter } from '../../src/intake/letter.ts';
import type { Proposals, Seen } from '../../src/intake/proposal.ts';
import { secondsFor } from '../support/time.ts';

const TODAY = dayNumber(2025, 5, 20);

function pdf(text: readonly string[], name = 'scan.pdf', more: Partial<PdfFacts> = {}): Seen {
  const facts: FileFacts = {
    sha256: '0'.repeat(64),
    size: 1000,
    type: 'application/pdf',
    kind: 'pdf',
    pdf: {
      pages: text.length,
      encrypted: false,
      sizes: [],
      text,
      blank: [],
      cut: false,
      signatures: 0,
      attachments: [],
      javascript: false,
      ...more,
    },
  };
  return { name, facts };
}

function image(name: string, taken?: string): Seen {
  const picture = { width: 4, height: 3, gps: false, ...(taken === undefined ? {} : { taken }) };
  return {
    name,
    facts: { sha256: '0'.repeat(64), size: 9, type: 'image/jpeg', kind: 'image', image: picture },
  };
}

/** Values alone, and for each where it was read. */
function values(read: Proposals): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(read).map(([key, { value }]) => [key, value]));
}

function origins(read: Proposals): readonly string[] {
  return [...new Set(Object.values(read).map(({ origin }) => origin.by))];
}

describe('a legal document says of itself', () => {
  test.each([
    [
      'BUPATI CONTOH PROVINSI MISAL PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2019 TENTANG PENGANTARAN OBAT RUTIN PASIEN DENGAN RAHMAT TUHAN YANG MAHA ESA BUPATI CONTOH, Menimbang : a. bahwa',
      {
        jenis: 'Peraturan Bupati',
        nomor: '7',
        tahun: 2019,
        tentang: 'Pengantaran Obat Rutin Pasien',
        penetap: 'Bupati Contoh',
      },
    ],
    [
      'RSUD CONTOH Jalan Rekaan Nomor 2 KEPUTUSAN DIREKTUR NOMOR 445/12/RSUD/2019 tentang Tim Pelaksana Antar Obat Kesatu: membentuk tim',
      {
        jenis: 'Keputusan Direktur',
        nomor: '445/12/RSUD/2019',
        tahun: 2019,
        tentang: 'Tim Pelaksana Antar Obat',
        penetap: 'Direktur',
      },
    ],
    [
      'KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN CONTOH NOMOR : 188.4 / 45 / KEP / 2023 TENTANG PEMBENTUKAN TIM Menimbang',
      {
        jenis: 'Keputusan Kepala Dinas',
        nomor: '188.4/45/KEP/2023',
        tahun: 2023,
        tentang: 'Pembentukan Tim',
        penetap: 'Kepala Dinas Kesehatan Kabupaten Contoh',
      },
    ],
    [
      'PERATURAN DAERAH KABUPATEN CONTOH NOMOR 3 TAHUN 2020 TENTANG PELAYANAN PUBLIK DENGAN RAHMAT',
      { jenis: 'Peraturan Daerah', nomor: '3', tahun: 2020, tentang: 'Pelayanan Publik' },
    ],
    [
      'PERJANJIAN KERJA SAMA ANTARA RSUD CONTOH DENGAN UNIVERSITAS MISAL TENTANG EVALUASI LAYANAN NOMOR 1/PKS/2022 Pada hari ini',
      { jenis: 'Perjanjian Kerja Sama', tentang: 'Evaluasi Layanan' },
    ],
  ])('%s', (text, expected) => {
    const read = readLegal(pdf([text]), TODAY);
    expect(values(read)).toEqual(expected);
    expect(origins(read)).toEqual(['page']);
  });

  it('when it was settled, on whatever page that stands', () => {
    const first = 'PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2019 TENTANG OBAT RUTIN Menimbang';
    const last = 'Pasal 9. Ditetapkan di Contoh pada tanggal 21 Januari 2019 BUPATI CONTOH';
    expect(readLegal(pdf([first, '', last]), TODAY)['tanggal']).toEqual({
      value: '2019-01-21',
      origin: { by: 'page', page: 3 },
    });
  });

  it('in its title or its name, where a scan has no text', () => {
    const read = readLegal(
      pdf([''], 'x.pdf', { title: 'Peraturan Bupati Contoh Nomor 7 Tahun 2019 tentang Obat' }),
      TODAY,
    );
    expect(values(read)).toMatchObject({
      jenis: 'Peraturan Bupati',
      nomor: '7',
      tahun: 2019,
      tentang: 'Obat',
    });
    expect(origins(read)).toEqual(['metadata']);
    const named = readLegal(pdf([''], 'Keputusan Bupati Nomor 12 Tahun 2020.pdf'), TODAY);
    expect(values(named)).toMatchObject({ jenis: 'Keputusan Bupati', nomor: '12', tahun: 2020 });
    expect(origins(named)).toEqual(['name']);
  });

  test.each([
    'Laporan ini disusun berdasarkan Peraturan Bupati Contoh Nomor 7 Tahun 2019 tentang Obat.',
    'PERATURAN BUPATI CONTOH NOMOR ....... TAHUN ....... ',
    'KEPUTUSAN yang diambil dalam rapat',
    '',
  ])('nothing where it only cites one, or is a form: %j', (text) => {
    expect(readLegal(pdf([text]), TODAY)).toEqual({});
  });

  it('soon, whatever it holds', () => {
    const long = 'PERATURAN BUPATI '.repeat(4000);
    const dots = `PERATURAN NOMOR ${'1 / '.repeat(4000)} TENTANG ${'A '.repeat(4000)}`;
    expect(secondsFor(() => readLegal(pdf([long, dots]), TODAY))).toBeLessThan(1);
    const dates = 'ditetapkan di '.repeat(4000) + 'Contoh, '.repeat(4000);
    expect(secondsFor(() => readEvidence(pdf([dates, dates]), TODAY))).toBeLessThan(1);
  });
});

describe('evidence says of itself', () => {
  it('what it is, from its first page', () => {
    const read = readEvidence(
      pdf([
        'RSUD CONTOH Jalan Rekaan LAPORAN EVALUASI LAYANAN RSUD CONTOH 2022 Bab satu. Kota Contoh, 20 Januari 2023 Direktur',
      ]),
      TODAY,
    );
    expect(values(read)).toEqual({
      judul: 'Laporan Evaluasi Layanan RSUD Contoh 2022',
      jenis: 'laporan',
      tanggal: '2023-01-20',
    });
  });

  it('that it is a regulation, with its whole name', () => {
    const text = 'PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2019 TENTANG OBAT RUTIN Menimbang';
    expect(values(readEvidence(pdf([text]), TODAY))).toEqual({
      judul: 'Peraturan Bupati Contoh Nomor 7 Tahun 2019 tentang Obat Rutin',
      jenis: 'regulasi',
    });
  });

  it('when a picture was taken, else what its name says', () => {
    expect(readEvidence(image('IMG_20240311.jpg', '2024-03-10'), TODAY)).toEqual({
      jenis: { value: 'foto', origin: { by: 'exif' } },
      tanggal: { value: '2024-03-10', origin: { by: 'exif' } },
    });
    expect(readEvidence(image('WhatsApp Image 2023-06-11 at 10.02.33.jpeg'), TODAY)).toEqual({
      jenis: { value: 'foto', origin: { by: 'name' } },
      tanggal: { value: '2023-06-11', origin: { by: 'name' } },
    });
    expect(readEvidence(image('WA.jpg'), TODAY)).toEqual({});
    expect(values(readEvidence(image('SK Bupati.jpg'), TODAY))).toEqual({ judul: 'SK Bupati' });
    expect(values(readEvidence(image('Screenshot_20230611.png'), TODAY))['jenis']).toBe('tangkapan-layar');
  });

  it('nothing that only a program wrote', () => {
    for (const title of [
      'Microsoft Word - surat.docx',
      'untitled',
      'CamScanner 06-11-2023',
      'scan0001.pdf',
      '2023',
    ]) {
      expect(readEvidence(pdf([''], 'scan.pdf', { title, created: '2023-06-11' }), TODAY)).toEqual({});
    }
    expect(values(readEvidence(pdf(['kata'], 'scan.pdf', { created: '2023-06-11' }), TODAY))).toEqual({
      tanggal: '2023-06-11',
    });
    expect(readEvidence(pdf(['kata'], 'scan.pdf', { created: '2031-06-11' }), TODAY)).toEqual({});
  });
});

describe('a letter says of itself', () => {
  const kinds = ['implementasi', 'identitas-inovator', 'kesediaan-replikasi', 'replikasi'].map((id) => ({
    id,
    judul: id,
  }));

  it('which of the edition it is, its number and its day', () => {
    const text =
      'Jalan Rekaan Nomor 2 SURAT PERNYATAAN IMPLEMENTASI Nomor 445/101/RSUD/2023 Yang bertanda tangan. Kota Contoh, 10 April 2023 Direktur';
    expect(values(readLetter(pdf([text]), kinds, TODAY))).toEqual({
      jenis: 'implementasi',
      nomor: '445/101/RSUD/2023',
      tanggal: '2023-04-10',
    });
  });

  it('by its name where it is a scan, and nothing where two could be meant', () => {
    expect(readLetter(pdf([''], 'Surat Identitas Inovator (1).pdf'), kinds, TODAY)).toEqual({
      jenis: { value: 'identitas-inovator', origin: { by: 'name' } },
    });
    expect(readLetter(pdf([''], 'surat kesediaan replikasi.pdf'), kinds, TODAY)).toEqual({});
  });
});
