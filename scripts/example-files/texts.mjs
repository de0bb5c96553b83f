// What the made-up letters, reports and the table of figures say. Places, people, numbers and findings are invented.

export const MARK = 'FIKSI – contoh perangkat lunak';

const HOSPITAL = ['head', ['RSUD CONTOH (FIKSI)', 'Jalan Rekaan Nomor 2, Kota Contoh']];
const COUNTY = ['head', ['BUPATI CONTOH (FIKSI)', 'Jalan Rekaan Nomor 1, Kota Contoh']];
const DIRECTOR = { office: 'Direktur RSUD Contoh (fiksi)', name: 'Andi Seumpama (fiksi)' };
const YEARLY = {
  widths: [26, 20, 22, 24, 22, 24],
  rows: [
    [
      'Tahun',
      'Waktu tunggu (menit)',
      'Tepat waktu (persen)',
      'Biaya pasien (rupiah)',
      'Pasien diantar',
      'Pengantaran',
    ],
    ['2018', '142', '61', '86.000', '0', '0'],
    ['2019', '96', '70', 'tidak diukur', '412', '3.296'],
    ['2020', '58', '79', '12.000', '1.365', '14.870'],
    ['2021', '47', '86', 'tidak diukur', '1.987', '22.410'],
    ['2022', '38', '91', '5.000', '2.540', '28.960'],
  ],
};

/** The yearly figures as a table for machines. */
export const CSV = `# ${MARK}
tahun,waktu_tunggu_menit,tepat_waktu_persen,biaya_pasien_rupiah,pasien_diantar,pengantaran
2018,142,61,86000,0,0
2019,96,70,,412,3296
2020,58,79,12000,1365,14870
2021,47,86,,1987,22410
2022,38,91,5000,2540,28960
`;

/** A handbook for the volunteers, as paragraphs. */
export const HANDBOOK = [
  MARK,
  '# Buku Saku Kader Antar Obat',
  'Kader mengingatkan pasien tujuh hari sebelum obatnya habis.',
  'Kader menerima titipan obat bila pasien tidak di rumah, lalu meminta tanda terima.',
  'Kader menggambar peta rumah supaya kurir tidak tersesat.',
];

/** Deliveries of 2022 by quarter; their sum stands in the yearly figures. */
export const MONTHS = [
  [MARK],
  ['Triwulan 2022', 'Pengantaran'],
  ['I', 6880],
  ['II', 7190],
  ['III', 7370],
  ['IV', 7520],
];

const regulations = [
  {
    file: 'dasar-hukum/perbup-7-2019.pdf',
    title: 'Peraturan Bupati Contoh Nomor 7 Tahun 2019',
    date: '2019-01-21',
    pages: [
      [
        COUNTY,
        ['title', 'PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2019'],
        ['p', 'tentang Pengantaran Obat Rutin Pasien Penyakit Kronis (fiksi)'],
        ['h', 'Menimbang'],
        [
          'list',
          [
            'bahwa pasien penyakit kronis memerlukan obat secara teratur;',
            'bahwa jarak dan antrean menghambat pasien menerima obat tepat waktu;',
            'bahwa rumah sakit daerah perlu diberi dasar untuk mengantar obat ke rumah pasien.',
          ],
        ],
        ['h', 'Menetapkan'],
        [
          'p',
          'Pasal 1. Peraturan ini dibuat sebagai contoh perangkat lunak. Ia tidak pernah diundangkan dan tidak mengikat siapa pun.',
        ],
        [
          'p',
          'Pasal 2. RSUD Contoh menyelenggarakan pengantaran obat rutin bagi pasien penyakit kronis dengan resep tetap.',
        ],
      ],
      [
        ['h', 'Nama layanan'],
        ['p', 'Pasal 3. Pengantaran sebagaimana dimaksud dalam Pasal 2 diberi nama Antar Obat.'],
        [
          'p',
          'Pasal 4. Setiap resep ditelaah apoteker sebelum obat diantar, dan setiap penyerahan dibuktikan dengan tanda terima.',
        ],
        ['p', 'Pasal 5. RSUD Contoh menganggarkan Antar Obat setiap tahun.'],
        ['h', 'Lampiran: target tahun 2022'],
        [
          'table',
          {
            widths: [50, 25, 25],
            rows: [
              ['Ukuran', 'Keadaan 2018', 'Target 2022'],
              ['Waktu tunggu obat', '142 menit', '45 menit'],
              ['Penerimaan obat tepat waktu', '61 persen', '90 persen'],
              ['Biaya pasien sekali pengambilan', 'Rp86.000', 'Rp10.000'],
            ],
          },
        ],
        [
          'sign',
          {
            place: 'Kota Contoh, 21 Januari 2019',
            office: 'Bupati Contoh (fiksi)',
            name: 'Kirana Misalkan (fiksi)',
          },
        ],
      ],
    ],
  },
  {
    file: 'dasar-hukum/kepdir-12-2019.pdf',
    title: 'Keputusan Direktur RSUD Contoh tentang Tim Pelaksana Antar Obat',
    date: '2019-01-28',
    pages: [
      [
        HOSPITAL,
        ['title', 'KEPUTUSAN DIREKTUR NOMOR 445/12/RSUD/2019'],
        ['p', 'tentang Tim Pelaksana Antar Obat (fiksi)'],
        ['p', 'Kesatu: membentuk tim pelaksana Antar Obat menurut jabatan sebagaimana tabel berikut.'],
        [
          'table',
          {
            widths: [45, 55],
            rows: [
              ['Jabatan', 'Tugas dalam tim'],
              ['Kepala Instalasi Farmasi', 'Ketua; menetapkan jadwal dan mutu'],
              ['Apoteker', 'Menelaah resep dan melatih kurir'],
              ['Pranata Komputer', 'Merawat modul pemesanan'],
              ['Kepala Subbagian Keuangan', 'Menyusun anggaran dan membayar kurir'],
            ],
          },
        ],
        ['p', 'Kedua: penggantian pejabat tidak mengubah susunan tim.'],
        ['p', 'Ketiga: keputusan ini dibuat sebagai contoh perangkat lunak dan tidak berlaku.'],
        ['sign', { place: 'Kota Contoh, 28 Januari 2019', ...DIRECTOR }],
      ],
    ],
  },
];

const reports = [
  {
    file: 'bukti/berita-acara-mulai.pdf',
    title: 'Berita acara dimulainya Antar Obat',
    date: '2019-02-04',
    pages: [
      [
        HOSPITAL,
        ['title', 'BERITA ACARA'],
        [
          'p',
          'Pada hari Senin, 4 Februari 2019, layanan Antar Obat dimulai di Kecamatan Contoh Hulu dan Kecamatan Contoh Kota.',
        ],
        [
          'table',
          {
            widths: [40, 30, 30],
            rows: [
              ['Kecamatan', 'Pasien hari pertama', 'Kurir'],
              ['Contoh Hulu', '9', '2'],
              ['Contoh Kota', '14', '2'],
            ],
          },
        ],
        ['p', 'Semua pengantaran disertai telaah apoteker dan tanda terima.'],
        ['sign', { place: 'Kota Contoh, 4 Februari 2019', ...DIRECTOR }],
      ],
    ],
  },
  {
    file: 'bukti/data-awal-2018.pdf',
    title: 'Laporan data awal pengambilan obat 2018',
    date: '2018-12-14',
    pages: [
      [
        HOSPITAL,
        ['title', 'DATA AWAL PENGAMBILAN OBAT 2018'],
        [
          'p',
          'Survei terhadap 1.240 pasien hipertensi dan diabetes dengan resep tetap, September sampai November 2018.',
        ],
        [
          'table',
          {
            widths: [70, 30],
            rows: [
              ['Ukuran', 'Hasil'],
              ['Waktu tunggu obat, rata-rata', '142 menit'],
              ['Jarak tempuh sekali jalan, rata-rata', '27 kilometer'],
              ['Biaya sekali pengambilan, rata-rata', 'Rp86.000'],
              ['Pasien yang menerima obat tepat waktu', '61 persen'],
              ['Bagian antrean untuk pengambilan obat rutin', 'dua dari lima'],
            ],
          },
        ],
      ],
      [
        ['h', 'Perkiraan bila tidak ada perubahan'],
        [
          'p',
          'Pasien kronis bertambah sekitar 9 persen setahun. Dengan empat loket, antrean melewati jam layanan dalam tiga tahun.',
        ],
        [
          'bars',
          {
            title: 'Perkiraan pasien resep tetap',
            unit: 'orang',
            values: [
              ['2018', 2260],
              ['2019', 2463],
              ['2020', 2685],
              ['2021', 2927],
            ],
          },
        ],
        ['h', 'Keluhan'],
        ['p', 'Sepanjang 2018 diterima 318 keluhan tentang antrean obat.'],
      ],
    ],
  },
  {
    file: 'bukti/evaluasi-internal-2022.pdf',
    title: 'Laporan evaluasi internal Antar Obat 2019-2022',
    date: '2023-01-20',
    pages: [
      [
        HOSPITAL,
        ['title', 'EVALUASI INTERNAL ANTAR OBAT 2019-2022'],
        ['h', 'Cara mengukur'],
        [
          'list',
          [
            'Waktu tunggu diambil dari sistem antrean farmasi rawat jalan.',
            'Ketepatan dihitung dari tanggal pada tanda terima.',
            'Biaya pasien diperoleh dari wawancara pada 2018, 2020, dan 2022.',
          ],
        ],
        ['h', 'Batas'],
        [
          'p',
          'Kunjungan rumah sakit menurun selama pandemi 2020 dan 2021, sehingga waktu tunggu pada dua tahun itu tidak seluruhnya hasil inovasi.',
        ],
      ],
      [
        ['h', 'Hasil per tahun'],
        ['table', YEARLY],
        [
          'p',
          'Pengantaran gagal turun dari 11 persen pada 2019 menjadi 2 persen pada 2022. Keluhan tentang antrean obat turun dari 318 pada 2018 menjadi 41 pada 2022.',
        ],
        ['p', 'Pasien kronis terdaftar pada 2022 berjumlah 3.180 orang.'],
        ['h', 'Pasien yang obatnya diantar'],
        [
          'table',
          {
            widths: [40, 30, 30, 30],
            rows: [
              ['Tahun', 'Hipertensi', 'Diabetes', 'Jumlah'],
              ['2019', '268', '144', '412'],
              ['2020', '905', '460', '1.365'],
              ['2021', '1.310', '677', '1.987'],
              ['2022', '1.655', '885', '2.540'],
            ],
          },
        ],
      ],
      [
        ['h', 'Grafik'],
        [
          'bars',
          {
            title: 'Waktu tunggu pengambilan obat',
            unit: 'menit',
            values: [
              ['2018', 142],
              ['2019', 96],
              ['2020', 58],
              ['2021', 47],
              ['2022', 38],
            ],
          },
        ],
        [
          'bars',
          {
            title: 'Penerimaan obat tepat waktu',
            unit: 'persen',
            values: [
              ['2018', 61],
              ['2019', 70],
              ['2020', 79],
              ['2021', 86],
              ['2022', 91],
            ],
          },
        ],
        [
          'sign',
          {
            place: 'Kota Contoh, 20 Januari 2023',
            office: 'Ketua Tim Mutu (fiksi)',
            name: 'Laras Ibaratnya (fiksi)',
          },
        ],
      ],
    ],
  },
  {
    file: 'bukti/evaluasi-eksternal-2023.pdf',
    title: 'Laporan evaluasi eksternal Antar Obat',
    date: '2023-02-17',
    pages: [
      [
        ['head', ['UNIVERSITAS MISAL (FIKSI)', 'Fakultas Kesehatan Masyarakat, Jalan Andai Nomor 3']],
        ['title', 'EVALUASI EKSTERNAL ANTAR OBAT'],
        [
          'p',
          'Tim mengukur ulang waktu tunggu pada 120 resep acak dan mewawancarai 60 pasien beserta keluarganya pada Januari 2023.',
        ],
        [
          'p',
          'Waktu tunggu hasil pengukuran ulang ialah 40 menit, selisih dua menit dari laporan rumah sakit.',
        ],
      ],
      [
        ['h', 'Temuan'],
        [
          'list',
          [
            'Lansia dan penyandang disabilitas merupakan 58 persen penerima layanan, dibanding 34 persen dari seluruh pasien kronis.',
            'Sebanyak 214 resep diperbaiki apoteker pada 2022 sebelum obat diantar.',
            'Biaya pasien pada 2022 rata-rata Rp5.000, berupa pulsa atau iuran titip.',
            'Buruh harian menyebut upah yang tidak hilang sebagai manfaat pertama.',
            'Pasien perempuan lebih sering memesan lewat kader daripada lewat gawai.',
          ],
        ],
        ['h', 'Kesimpulan'],
        [
          'p',
          'Pengantaran menghapus perjalanan, tetapi telaah apoteker dan kunjungan kaderlah yang menjaga mutu pengobatan.',
        ],
        [
          'sign',
          {
            place: 'Kota Contoh, 17 Februari 2023',
            office: 'Ketua Tim Evaluasi (fiksi)',
            name: 'Galih Seandainya (fiksi)',
          },
        ],
      ],
    ],
  },
  {
    file: 'bukti/sop-antar-obat.pdf',
    title: 'Prosedur operasional standar Antar Obat',
    date: '2021-03-01',
    pages: [
      [
        HOSPITAL,
        ['title', 'PROSEDUR OPERASIONAL STANDAR ANTAR OBAT'],
        [
          'table',
          {
            widths: [8, 52, 22, 18],
            rows: [
              ['No.', 'Langkah', 'Pelaksana', 'Batas waktu'],
              ['1', 'Mengingatkan pasien yang obatnya hampir habis', 'Sistem atau kader', '7 hari sebelum'],
              ['2', 'Mencatat pesanan dari gawai, telepon, atau kader', 'Tenaga farmasi', 'hari yang sama'],
              ['3', 'Menelaah resep dan hasil pemeriksaan terakhir', 'Apoteker', '1 hari kerja'],
              ['4', 'Menyegel dan menyerahkan obat kepada kurir', 'Tenaga farmasi', '2 jam'],
              ['5', 'Mengantar dan meminta tanda terima', 'Kurir desa', '1 hari'],
              ['6', 'Menerima titipan bila pasien tidak di rumah', 'Kader', '1 hari'],
            ],
          },
        ],
        ['p', 'Perubahan Maret 2021: obat cair dikemas dengan kantong kedua.'],
      ],
      [
        ['h', 'Lembar persiapan bagi yang akan mereplikasi'],
        [
          'list',
          [
            'Tunjuk satu apoteker penanggung jawab telaah.',
            'Pilih satu kecamatan dan satu penyakit untuk memulai.',
            'Latih kader dan kurir selama sehari.',
            'Siapkan segel bernomor, tas berpendingin, dan tanda terima.',
            'Catat waktu tunggu dan ketepatan sebelum mulai.',
          ],
        ],
        ['h', 'Pembagian peran'],
        [
          'p',
          'Dinas Kesehatan melatih kader dan menyediakan data puskesmas. Forum Kurir Desa mengatur jadwal. Rumah sakit bertanggung jawab atas obat sampai tanda terima ditandatangani.',
        ],
      ],
    ],
  },
  {
    file: 'bukti/realisasi-anggaran.pdf',
    title: 'Realisasi anggaran Antar Obat 2019-2022',
    date: '2023-01-13',
    pages: [
      [
        HOSPITAL,
        ['title', 'REALISASI ANGGARAN ANTAR OBAT'],
        [
          'table',
          {
            widths: [20, 40, 40],
            rows: [
              ['Tahun', 'Realisasi', 'Pengantaran'],
              ['2019', 'Rp240 juta', '3.296'],
              ['2020', 'Rp330 juta', '14.870'],
              ['2021', 'Rp400 juta', '22.410'],
              ['2022', 'Rp490 juta', '28.960'],
              ['Jumlah', 'Rp1,46 miliar', '69.536'],
            ],
          },
        ],
        [
          'p',
          'Rata-rata empat tahun sekitar Rp21.000 sekali antar, mencakup upah kurir, segel, tas berpendingin, dan pelatihan.',
        ],
        ['sign', { place: 'Kota Contoh, 13 Januari 2023', ...DIRECTOR }],
      ],
    ],
  },
  {
    file: 'bukti/pernyataan-replikasi.pdf',
    title: 'Pernyataan replikasi Antar Obat',
    date: '2022-09-12',
    pages: [
      ['RSUD KABUPATEN UMPAMA', 'Juni 2020', 'memakai perahu untuk desa pesisir'],
      ['RSUD KOTA ANDAI', 'Januari 2021', 'memakai kurir ojek kota'],
      ['RSUD KABUPATEN IBARAT', 'April 2022', 'dimulai dari pasien diabetes'],
    ].map(([hospital, start, change]) => [
      ['head', [`${hospital} (FIKSI)`, 'Jalan Rekaan Nomor 4']],
      ['title', 'SURAT PERNYATAAN REPLIKASI'],
      [
        'p',
        `Kami menyatakan telah mereplikasi Antar Obat dari RSUD Contoh sejak ${start}, dengan penyesuaian: ${change}.`,
      ],
      ['p', 'Pernyataan ini rekaan dan dibuat sebagai contoh perangkat lunak.'],
      ['sign', { place: '12 September 2022', office: 'Direktur (fiksi)', name: 'Nama rekaan' }],
    ]),
  },
  {
    file: 'bukti/izin-testimoni.pdf',
    title: 'Lembar izin pemuatan testimoni',
    date: '2022-11-22',
    pages: [
      [
        HOSPITAL,
        ['title', 'IZIN PEMUATAN TESTIMONI'],
        [
          'p',
          'Kami mengizinkan nama dan pernyataan kami dimuat dalam dosir Antar Obat. Izin dapat ditarik kapan saja.',
        ],
        [
          'table',
          {
            widths: [12, 40, 30, 18],
            rows: [
              ['Nomor', 'Nama', 'Peran', 'Tanggal'],
              ['T-01', 'Ibu Sri Andaikan (fiksi)', 'Pasien hipertensi', '21-11-2022'],
              ['T-02', 'Joko Umpama (fiksi)', 'Kader kesehatan desa', '22-11-2022'],
              ['T-03', 'Dewi Ibarat (fiksi)', 'Anak pasien diabetes', '22-11-2022'],
            ],
          },
        ],
      ],
    ],
  },
];

const letters = [
  {
    file: 'surat/surat-implementasi.pdf',
    title: 'Surat pernyataan implementasi',
    date: '2023-04-10',
    pages: [
      [
        HOSPITAL,
        ['title', 'SURAT PERNYATAAN IMPLEMENTASI'],
        ['p', 'Nomor 445/101/RSUD/2023'],
        [
          'p',
          'Yang bertanda tangan di bawah ini menyatakan bahwa inovasi Antar Obat diterapkan sejak 4 Februari 2019 dan masih berjalan sampai surat ini dibuat.',
        ],
        ['p', 'Surat ini rekaan dan dibuat sebagai contoh perangkat lunak.'],
        ['sign', { place: 'Kota Contoh, 10 April 2023', ...DIRECTOR }],
      ],
    ],
  },
  {
    file: 'surat/surat-identitas-inovator.pdf',
    title: 'Surat pernyataan identitas inovator',
    date: '2023-04-10',
    pages: [
      [
        HOSPITAL,
        ['title', 'SURAT PERNYATAAN IDENTITAS INOVATOR'],
        ['p', 'Nomor 445/102/RSUD/2023'],
        [
          'p',
          'Yang bertanda tangan di bawah ini menyatakan bahwa inovasi Antar Obat digagas oleh tim berikut.',
        ],
        [
          'table',
          {
            widths: [38, 34, 28],
            rows: [
              ['Nama', 'NIP', 'Jabatan'],
              ['Rahma Contohwati (fiksi)', '197906142005012991', 'Kepala Instalasi Farmasi'],
              ['Bayu Misalnya (fiksi)', '198511022010011992', 'Apoteker Ahli Muda'],
              ['Tini Umpamasari (fiksi)', '199003272015032993', 'Pranata Komputer Ahli Pertama'],
            ],
          },
        ],
        ['p', 'Nama dan nomor di atas rekaan, dibuat sebagai contoh perangkat lunak.'],
        ['sign', { place: 'Kota Contoh, 10 April 2023', ...DIRECTOR }],
      ],
    ],
  },
  {
    file: 'surat/surat-kesediaan-replikasi.pdf',
    title: 'Surat pernyataan kesediaan replikasi',
    date: '2023-04-11',
    pages: [
      [
        HOSPITAL,
        ['title', 'SURAT PERNYATAAN KESEDIAAN REPLIKASI'],
        ['p', 'Nomor 445/103/RSUD/2023'],
        [
          'p',
          'Yang bertanda tangan di bawah ini menyatakan bersedia inovasi Antar Obat direplikasi instansi lain, dan bersedia mendampingi selama tiga bulan pertama.',
        ],
        ['p', 'Surat ini rekaan dan dibuat sebagai contoh perangkat lunak.'],
        ['sign', { place: 'Kota Contoh, 11 April 2023', ...DIRECTOR }],
      ],
    ],
  },
];

const forms = [
  {
    file: 'surat/formulir-spbe.pdf',
    title: 'Formulir SPBE Antar Obat',
    date: '2023-04-03',
    pages: [
      [
        HOSPITAL,
        ['title', 'FORMULIR SPBE'],
        ['p', 'Susunan formulir ini rekaan; formulir yang sebenarnya disediakan penyelenggara.'],
        [
          'table',
          {
            widths: [40, 60],
            rows: [
              ['Hal', 'Keterangan'],
              ['Nama modul', 'Pemesanan Antar Obat'],
              ['Jenis', 'Modul pada sistem informasi rumah sakit yang sudah ada'],
              ['Pemilik', 'RSUD Contoh (fiksi)'],
              ['Dibangun oleh', 'Pegawai sendiri'],
              ['Data yang dipakai', 'Resep rutin, jadwal, tanda terima'],
              ['Pertukaran data', 'Hasil pemeriksaan puskesmas'],
              ['Pengamanan', 'Akses menurut peran, cadangan setiap malam'],
            ],
          },
        ],
        ['sign', { place: 'Kota Contoh, 3 April 2023', ...DIRECTOR }],
      ],
    ],
  },
];

/** Every document of the example: its file, its date, and its pages as blocks. */
export const DOCUMENTS = [...regulations, ...reports, ...letters, ...forms];
