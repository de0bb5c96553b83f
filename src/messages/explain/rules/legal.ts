import { inFile, type RuleEntry } from '../entry.ts';

const LEGAL_BASES = 'dasar-hukum/dasar-hukum.yaml';

/** Rules on what a legal basis is, and on what its document says. */
export const legalRules = {
  'dasar-hukum/lengkap': {
    id: {
      asks: 'Setiap dasar hukum menyebut jenis, nomor, tahun, perihal, tanggal, dan penetapnya, dan disertai dokumennya.',
      why: 'Dokumen yang tidak dapat dicari tidak dapat diperiksa. Yang diminta mengikuti jenisnya: undang-undang cukup nomor, tahun, dan perihal; prosedur dan perjanjian tidak harus bernomor. Bentuk nomor tidak dipersoalkan.',
      fix: 'Salin keterangannya dari halaman pertama dan terakhir dokumen; tulis jenisnya dengan nama atau singkatan yang lazim.',
    },
    en: {
      asks: 'Every legal basis says its kind, number, year, subject, date and issuer, and comes with its document.',
      why: 'What cannot be looked up cannot be examined. How much is asked depends on the kind: a law needs number, year and subject only; procedures and agreements need no number. No form of number is preferred.',
      fix: 'Copy it from the first and last page of the document; write the kind by its usual name or abbreviation.',
    },
    causes: ['dokumen-hukum'],
    bad: inFile(LEGAL_BASES, '- id: H-01\n  jenis: Peraturan Bupati\n  penetap:\n  tahun: 2018'),
    good: inFile(LEGAL_BASES, '- id: H-01\n  jenis: Perbup\n  penetap: Bupati Contoh (fiksi)\n  tahun: 2019'),
  },
  'dasar-hukum/berlaku': {
    id: {
      asks: 'Dasar hukum masih berlaku ketika pendaftaran ditutup. Yang berakhir atau dicabut punya pengganti dalam daftar.',
      why: 'Keputusan yang sudah berakhir tidak menopang inovasi yang masih berjalan. Keputusan tim yang diperbarui setiap tahun tidak dipersoalkan selama yang terbaru tercatat.',
      fix: 'Tambahkan dokumen yang memperpanjang atau menggantikannya, lalu tulis id-nya pada dicabut_oleh:.',
    },
    en: {
      asks: 'The legal basis is in force when registration closes. What ended or was repealed has a successor in the list.',
      why: 'A decree that has ended carries no running innovation. A decree on a team that is issued anew each year is no issue while the newest is there.',
      fix: 'Add what renewed or replaced it, then write its id at dicabut_oleh:.',
    },
    causes: ['dokumen-hukum', 'keberlanjutan'],
    bad: inFile(LEGAL_BASES, '- id: H-02\n  berlaku_sampai: 2022-12-31'),
    good: inFile(
      LEGAL_BASES,
      '- id: H-02\n  berlaku_sampai: 2022-12-31\n- id: H-03\n  jenis: Keputusan Direktur\n  nomor: 445/9/RSUD/2023\n  tahun: 2023\n  tentang: Tim Pelaksana Antar Obat (fiksi)\n  tanggal: 2023-01-09\n  penetap: Direktur RSUD Contoh (fiksi)\n  berkas: kepdir-12-2019.pdf',
    ),
  },
  'dasar-hukum/memuat-inovasi': {
    id: {
      asks: 'Sekurang-kurangnya satu dasar hukum menyebut inovasi ini: namanya tertulis dalam teks dokumen, atau halamannya dicatat bila dokumen berupa pindaian.',
      why: 'Undang-undang yang berlaku umum tidak menetapkan sebuah inovasi. Yang menopangnya ialah keputusan atau peraturan yang menyebut namanya.',
      fix: 'Tulis halaman yang menyebutnya pada memuat_inovasi:, atau tambahkan keputusan yang menetapkan inovasi ini.',
    },
    en: {
      asks: 'At least one legal basis names the innovation: its name is in the text of the document, or the page is stated where the document is a scan.',
      why: 'A law that holds for everybody establishes no single innovation. What carries it is a decree or regulation that names it.',
      fix: 'State the page that names it at memuat_inovasi:, or add the decree that establishes the innovation.',
    },
    causes: ['dokumen-hukum'],
    bad: inFile(
      LEGAL_BASES,
      '- id: H-01\n  berkas:\n  tautan: https://example.org/fiksi/perbup-7-2019\n  memuat_inovasi:\n- id: H-02\n  berkas:\n  tautan: https://example.org/fiksi/kepdir-12-2019\n  memuat_inovasi:',
    ),
    good: inFile(
      LEGAL_BASES,
      '- id: H-01\n  berkas:\n  tautan: https://example.org/fiksi/perbup-7-2019\n  memuat_inovasi:\n    halaman: 2\n- id: H-02\n  berkas:\n  tautan: https://example.org/fiksi/kepdir-12-2019\n  memuat_inovasi:',
    ),
  },
  'dasar-hukum/halaman': {
    id: {
      asks: 'Halaman pada memuat_inovasi: ialah halaman yang menyebut inovasi. Ini hanya diperiksa pada dokumen yang teksnya dapat dicari.',
      why: 'Penilai membuka halaman yang ditunjuk lebih dahulu; bila namanya tidak ada di sana, dokumennya mudah dianggap tidak menyebut.',
      fix: 'Tulis halaman yang ditemukan; yang dihitung halaman berkas, bukan nomor yang tercetak.',
    },
    en: {
      asks: 'The page at memuat_inovasi: is one that names the innovation. This is looked at only where the text of the document can be searched.',
      why: 'Evaluators open the stated page first; where the name is not on it, the document is easily taken not to name it at all.',
      fix: 'Write the page that was found; pages of the file count, not printed numbers.',
    },
    bad: inFile(
      LEGAL_BASES,
      '- id: H-02\n  jenis: SOP\n  berkas: ../bukti/sop-antar-obat.pdf\n  memuat_inovasi:\n    halaman: 2',
    ),
    good: inFile(
      LEGAL_BASES,
      '- id: H-02\n  jenis: SOP\n  berkas: ../bukti/sop-antar-obat.pdf\n  memuat_inovasi:\n    halaman: 1',
    ),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
