import type { Bilingual } from '../core/language.ts';

interface CommandHelp {
  readonly summary: string;
  readonly argument?: string;
  readonly options: Readonly<Record<string, string>>;
  readonly examples: string;
}

/** Everything that `--help` says. Options are keyed by their flag. */
export interface HelpWords {
  readonly tool: string;
  readonly headings: Readonly<Record<string, string>>;
  /** What stands for options and commands in the line that shows how to call. */
  readonly usage: { readonly options: string; readonly command: string };
  readonly options: Readonly<Record<'version' | 'help' | 'lang' | 'color', string>>;
  readonly helpCommand: string;
  readonly footer: string;
  readonly examples: string;
  readonly commands: Readonly<Record<'init' | 'new' | 'save' | 'check' | 'compile', CommandHelp>>;
}

const id: HelpWords = {
  tool: 'Menyiapkan dosir inovasi pelayanan publik: membuat, memeriksa, dan menyusun PDF pengajuan KIPP.',
  headings: {
    'Usage:': 'Cara pakai:',
    'Arguments:': 'Isian:',
    'Options:': 'Pilihan:',
    'Commands:': 'Perintah:',
    'Global Options:': 'Pilihan umum:',
  },
  usage: { options: '[pilihan]', command: '<perintah>' },
  options: {
    version: 'tampilkan versi',
    help: 'tampilkan bantuan',
    lang: 'bahasa: id atau en (bawaan id)',
    color: 'warna: auto, always, atau never (bawaan auto)',
  },
  helpCommand: 'bantuan untuk satu perintah',
  footer: `Mulai dari sini:
  inovasi init dosir-kami        buat repositori dosir
  cd dosir-kami
  inovasi new                    buat dosir untuk satu inovasi
  inovasi check                  lihat apa yang masih kurang
  inovasi compile                susun PDF

Kode keluar: 0 beres, 1 ada temuan, 2 salah pakai, 3 kesalahan alat atau
komputer, 130 dihentikan.`,
  examples: 'Contoh:',
  commands: {
    init: {
      summary: 'buat repositori dosir untuk satu instansi',
      argument: 'folder tujuan (bawaan: folder ini)',
      options: {
        '--name': 'nama resmi instansi',
        '--short': 'singkatan instansi',
        '--type': 'kementerian, lembaga, provinsi, kabupaten, kota, bumn, atau bumd',
        '--edition': 'edisi lomba (bawaan: yang terbaru)',
        '--timezone': 'WIB, WITA, atau WIT',
        '--yes': 'tanpa bertanya; yang tidak diberikan dibiarkan kosong',
      },
      examples: `inovasi init
inovasi init dosir-perpusnas --name "Perpustakaan Nasional RI" --short Perpusnas --type lembaga --yes`,
    },
    new: {
      summary: 'buat dosir untuk satu inovasi',
      argument: 'nama folder dosir (bawaan: dari judul)',
      options: {
        '--title': 'judul inovasi',
        '--unit': 'Unit Pelayanan Publik (UPP)',
        '--group': 'kelompok menurut edisi',
        '--category': 'kategori menurut edisi',
        '--sdg': 'nomor SDGs, boleh lebih dari satu: --sdg 4 8',
        '--started': 'mulai diterapkan: 2018, 2018-07, atau 2018-07-31',
        '--app': 'inovasi berupa aplikasi web atau ponsel',
        '--no-app': 'inovasi bukan aplikasi',
        '--innovator': 'nama inovator, boleh lebih dari satu',
        '--edition': 'edisi lomba (bawaan: edisi di instansi.yaml)',
        '--yes': 'tanpa bertanya; hanya judul yang wajib',
        '--dry-run': 'tampilkan berkas yang akan dibuat tanpa membuatnya',
        '--no-commit': 'jangan simpan ke riwayat git',
      },
      examples: `inovasi new
inovasi new tpbis --title "Transformasi Perpustakaan Berbasis Inklusi Sosial" --group umum --sdg 4 8 --yes`,
    },
    save: {
      summary: 'simpan satu dosir ke riwayat, dengan pesan yang menyebut apa yang berubah',
      argument: 'nama dosir (bawaan: dosir di folder ini)',
      options: { '--message': 'pesan sendiri' },
      examples: `inovasi save
inovasi save tpbis -m "angka signifikansi 2024"`,
    },
    check: {
      summary: 'periksa kelengkapan dan isi dosir terhadap edisinya',
      argument: 'dosir, folder, atau berkas (bawaan: semua dosir di sini)',
      options: {
        '--format': 'text atau json; boleh diulang, masing-masing dengan --output',
        '--output': 'tulis hasil format sebelumnya ke berkas',
        '--stage': 'draft: yang kurang hanya dicatat; submit: yang kurang adalah kesalahan (bawaan draft)',
        '--edition': 'periksa terhadap edisi lain',
        '--as-of': 'anggap hari ini tanggal itu: 2025-05-20',
        '--fail-on': 'keluar dengan kode 1 mulai dari: error, warning, info, atau never (bawaan error)',
        '--quiet': 'hanya kesalahan dan ringkasan',
      },
      examples: `inovasi check
inovasi check tpbis --stage submit
inovasi check --format json --output hasil.json --format text`,
    },
    compile: {
      summary: 'susun PDF pengajuan dari satu dosir',
      argument: 'dosir (bawaan: dosir di folder ini)',
      options: {
        '--output': 'nama berkas PDF (bawaan: pengajuan/<edisi>/<dosir>/<dosir>.pdf)',
        '--draft': 'susun walau belum lengkap; setiap halaman bertanda air DRAF',
        '--with-report': 'sertakan hasil pemeriksaan sebagai lampiran',
        '--edition': 'susun untuk edisi lain',
        '--as-of': 'tanggal dokumen (bawaan: tanggal simpanan terakhir dosir)',
      },
      examples: `inovasi compile tpbis --draft
inovasi compile tpbis -o pengajuan.pdf`,
    },
  },
};

const en: HelpWords = {
  tool: 'Prepares dossiers of public-service innovations: scaffolds, checks, and compiles the KIPP submission PDF.',
  headings: {},
  usage: { options: '[options]', command: '<command>' },
  options: {
    version: 'print the version',
    help: 'print help',
    lang: 'language: id or en (default id)',
    color: 'colour: auto, always or never (default auto)',
  },
  helpCommand: 'help for one command',
  footer: `Start here:
  inovasi init our-dossiers      make a dossier repository
  cd our-dossiers
  inovasi new                    make a dossier for one innovation
  inovasi check                  see what is missing
  inovasi compile                compile the PDF

Exit codes: 0 fine, 1 findings, 2 wrong use, 3 fault of the tool or the
computer, 130 interrupted.`,
  examples: 'Examples:',
  commands: {
    init: {
      summary: 'make a dossier repository for one agency',
      argument: 'target folder (default: this one)',
      options: {
        '--name': 'official name of the agency',
        '--short': 'short name of the agency',
        '--type': 'kementerian, lembaga, provinsi, kabupaten, kota, bumn or bumd',
        '--edition': 'edition of the competition (default: the newest)',
        '--timezone': 'WIB, WITA or WIT',
        '--yes': 'ask nothing; what is not given stays blank',
      },
      examples: `inovasi init
inovasi init our-dossiers --name "Perpustakaan Nasional RI" --short Perpusnas --type lembaga --yes`,
    },
    new: {
      summary: 'make a dossier for one innovation',
      argument: 'folder name of the dossier (default: from the title)',
      options: {
        '--title': 'title of the innovation',
        '--unit': 'unit of service (UPP)',
        '--group': 'group of the edition',
        '--category': 'category of the edition',
        '--sdg': 'numbers of SDGs, one or more: --sdg 4 8',
        '--started': 'start of implementation: 2018, 2018-07 or 2018-07-31',
        '--app': 'the innovation is a web or mobile application',
        '--no-app': 'the innovation is no application',
        '--innovator': 'name of an innovator, one or more',
        '--edition': 'edition of the competition (default: that of instansi.yaml)',
        '--yes': 'ask nothing; only the title is needed',
        '--dry-run': 'list the files that would be made, and make none',
        '--no-commit': 'make no git commit',
      },
      examples: `inovasi new
inovasi new tpbis --title "Transformasi Perpustakaan Berbasis Inklusi Sosial" --group umum --sdg 4 8 --yes`,
    },
    save: {
      summary: 'commit one dossier, with a message that names what changed',
      argument: 'dossier (default: the one of this folder)',
      options: { '--message': 'a message of your own' },
      examples: `inovasi save
inovasi save tpbis -m "figures of 2024"`,
    },
    check: {
      summary: 'check dossiers for completeness and content against their edition',
      argument: 'dossiers, folders or files (default: all dossiers here)',
      options: {
        '--format': 'text or json; repeatable, each with its --output',
        '--output': 'write the preceding format to a file',
        '--stage': 'draft: what is missing is only noted; submit: it is an error (default draft)',
        '--edition': 'check against another edition',
        '--as-of': 'take this day for today: 2025-05-20',
        '--fail-on': 'exit 1 from this severity on: error, warning, info or never (default error)',
        '--quiet': 'only errors and the summary',
      },
      examples: `inovasi check
inovasi check tpbis --stage submit
inovasi check --format json --output result.json --format text`,
    },
    compile: {
      summary: 'compile the submission PDF of one dossier',
      argument: 'dossier (default: the one of this folder)',
      options: {
        '--output': 'name of the PDF (default: pengajuan/<edition>/<dossier>/<dossier>.pdf)',
        '--draft': 'compile although incomplete; every page is watermarked',
        '--with-report': 'add the check report as an annex',
        '--edition': 'compile for another edition',
        '--as-of': 'date of the document (default: that of the last commit of the dossier)',
      },
      examples: `inovasi compile tpbis --draft
inovasi compile tpbis -o submission.pdf`,
    },
  },
};

export const helpWords: Bilingual<HelpWords> = { id, en };
