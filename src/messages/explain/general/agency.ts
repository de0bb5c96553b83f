import type { GeneralEntry } from './entry.ts';

const WAIVER = `pengecualian:
  - aturan: isian/asal
    perihal: kebaruan
    dosir: [antar-obat]
    alasan: alarm-palsu
    keterangan: Penyelenggara meminta pertanyaannya dikutip.
    pemilik: Kepala Bagian Organisasi
    sampai: 2025-06-03`;

const CONFIRMATION = `konfirmasi:
  - edisi: kipp-2025
    aturan: usia/terlalu-muda
    nilai: P2Y
    oleh: Kepala Bagian Organisasi
    dokumen: Pedoman Menteri PANRB tentang KIPP 2025
    halaman: "12"
    tanggal: 2025-04-15`;

/** How sure we are, and what an agency may say about it. */
export const agencyTopics = {
  certainty: {
    aliases: ['keyakinan', 'kepastian', 'sumber', 'sources'],
    id: {
      title: 'Seberapa pasti sebuah aturan',
      parts: [
        'Setiap nilai sebuah edisi disimpan bersama sumber yang menyatakannya. Kepastiannya dihitung dari sumber itu, tidak pernah diketik, dan menentukan seberapa keras temuannya.',
        {
          terms: [
            ['resmi', 'peraturan atau kementerian menyatakannya: dapat menjadi kesalahan'],
            [
              'dikuatkan',
              'dua sumber atau lebih yang tidak saling menyalin sepakat: dapat menjadi kesalahan',
            ],
            [
              'dikonfirmasi',
              'instansi memegang teks resminya dan mencatatnya di instansi.yaml: dapat menjadi kesalahan',
            ],
            ['instansi', 'aturan tambahan instansi sendiri: dapat menjadi kesalahan'],
            [
              'tunggal',
              'satu sumber tidak resmi: paling keras peringatan; barang yang diminta dan belum ada tetap kesalahan saat pengajuan',
            ],
            [
              'bertentangan',
              'sumber berbeda; semua nilainya dipakai dan ditampilkan: paling keras peringatan',
            ],
            ['dipinjam', 'diambil dari edisi lain, tidak ada sumber yang menyebut edisi ini: hanya info'],
            ['tidak ditemukan', 'sudah dicari: syaratnya belum pasti, tidak lulus dan tidak gugur'],
            ['kontrak', 'aturan dasar alat, misalnya berkas yang disebut harus ada: dapat menjadi kesalahan'],
          ],
        },
        'Sumber yang menyalin sumber lain dihitung sebagai satu suara. Situs sebuah instansi resmi hanya tentang instansi itu.',
      ],
    },
    en: {
      title: 'How sure we are of a rule',
      parts: [
        'Every value of an edition is kept with the sources that state it. How sure we are is computed from them, never typed in, and decides how loud its findings are.',
        {
          terms: [
            ['resmi', 'official, a regulation or the ministry says so: can be an error'],
            ['dikuatkan', 'two or more independent sources agree: can be an error'],
            [
              'dikonfirmasi',
              'the agency holds the official text and recorded it in instansi.yaml: can be an error',
            ],
            ['instansi', 'a rule that the agency added itself: can be an error'],
            [
              'tunggal',
              'one unofficial source: a warning at most; a demanded thing that is missing is still an error at submission',
            ],
            ['bertentangan', 'sources differ; all values are used and shown: a warning at most'],
            ['dipinjam', 'borrowed from another edition, no source names this one: information only'],
            [
              'tidak ditemukan',
              'searched for and not found: the requirement is unknown, it neither passes nor fails',
            ],
            ['kontrak', "the tool's own contract, such as that a named file exists: can be an error"],
          ],
        },
        'A source that copies another counts with it as one voice. The site of an agency is official on that agency only.',
      ],
    },
  },
  waivers: {
    aliases: ['pengecualian', 'waiver'],
    id: {
      title: 'Pengecualian',
      parts: [
        'Temuan yang diterima instansi untuk sementara dicatat di instansi.yaml, lengkap dengan alasan, pemilik, dan hari terakhirnya.',
        { file: 'instansi.yaml', text: WAIVER },
        'Alasannya satu dari: alarm-palsu, menunggu-dokumen, tidak-relevan, arahan-penyelenggara, risiko-diterima.',
        [
          'Aturan yang resmi, dikuatkan, dikonfirmasi, atau aturan dasar alat hanya dikecualikan selama draf, tidak saat pengajuan.',
          'Pengecualian yang kedaluwarsa, tidak lengkap, atau tidak terpakai menjadi temuan.',
          'Semua pengecualian tercetak dalam laporan.',
          'Berkas yang tidak dapat dibaca tidak pernah dikecualikan.',
        ],
      ],
    },
    en: {
      title: 'Waivers',
      parts: [
        'A finding that the agency accepts for a while is recorded in instansi.yaml, with reason, owner and last day.',
        { file: 'instansi.yaml', text: WAIVER },
        'The reason is one of: alarm-palsu (false alarm), menunggu-dokumen (awaiting a document), tidak-relevan (not relevant), arahan-penyelenggara (told by the organiser), risiko-diterima (risk accepted).',
        [
          "What is official, corroborated, confirmed or the tool's own contract is waived in a draft only, not at submission.",
          'A waiver that has expired, is incomplete or was not used is a finding.',
          'All waivers are printed in the report.',
          'A file that cannot be read is never waived.',
        ],
      ],
    },
  },
  confirmations: {
    aliases: ['konfirmasi', 'confirmation', 'confirm'],
    id: {
      title: 'Konfirmasi',
      parts: [
        'Instansi yang memegang teks resmi dapat menyatakan nilai sebuah aturan yang belum pasti. Aturan itu lalu berlaku sekeras aturan resmi, dan laporan menyebut siapa yang mengonfirmasi.',
        'Catat dengan `inovasi rules confirm`, atau tulis sendiri:',
        { file: 'instansi.yaml', text: CONFIRMATION },
        [
          'Konfirmasi yang bertentangan dengan sumber resmi menjadi temuan.',
          'Sebuah aturan sepasti nilainya yang paling tidak pasti: usia yang dikonfirmasi tetap peringatan selama tanggal penutupannya hanya dari satu sumber.',
        ],
      ],
    },
    en: {
      title: 'Confirmations',
      parts: [
        'An agency that holds the official text can state the value of a rule that is not settled. The rule then bites like an official one, and the report names who confirmed it.',
        'Record it with `inovasi rules confirm`, or write:',
        { file: 'instansi.yaml', text: CONFIRMATION },
        [
          'A confirmation that contradicts an official source is a finding.',
          'A rule is as sure as its least sure value: a confirmed age stays a warning while the closing date rests on one source.',
        ],
      ],
    },
  },
} as const satisfies Readonly<Record<string, GeneralEntry>>;
