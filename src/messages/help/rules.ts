import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

export const rulesHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'aturan tiap edisi: lihat, bandingkan, konfirmasi',
    options: {},
    examples: `inovasi rules list
inovasi rules show kipp-2025
inovasi rules diff kipp-2023 kipp-2025`,
  },
  en: {
    summary: 'rules of each edition: see, compare, confirm',
    options: {},
    examples: `inovasi rules list
inovasi rules show kipp-2025
inovasi rules diff kipp-2023 kipp-2025`,
  },
};

const OUTPUT = {
  id: {
    '--format': 'text, markdown, atau json (bawaan text)',
    '--output': 'tulis ke berkas',
    '--as-of': 'anggap hari ini tanggal itu: 2025-05-20',
  },
  en: {
    '--format': 'text, markdown or json (default text)',
    '--output': 'write to a file',
    '--as-of': 'take this day for today: 2025-05-20',
  },
} as const;

/** What `--help` says of each command under `rules`. */
export const rulesCommands = {
  list: {
    id: {
      summary: 'daftar edisi: status, penutupan, kelompok, dan seberapa pasti',
      options: OUTPUT.id,
      examples: 'inovasi rules list',
    },
    en: {
      summary: 'list editions: status, closing, groups and how settled they are',
      options: OUTPUT.en,
      examples: 'inovasi rules list',
    },
  },
  show: {
    id: {
      summary: 'apa yang diminta sebuah edisi, dengan sumber dan kepastian tiap nilai',
      argument: 'id edisi, misalnya kipp-2025',
      options: { ...OUTPUT.id, '--group': 'hanya yang berlaku bagi satu kelompok' },
      examples: `inovasi rules show kipp-2025
inovasi rules show kipp-2023 --group umum --format markdown --output kipp-2023.md`,
    },
    en: {
      summary: 'what an edition asks, with source and certainty of each value',
      argument: 'id of the edition, as kipp-2025',
      options: { ...OUTPUT.en, '--group': 'only what holds for one group' },
      examples: `inovasi rules show kipp-2025
inovasi rules show kipp-2023 --group umum --format markdown --output kipp-2023.md`,
    },
  },
  diff: {
    id: {
      summary: 'apa yang berubah dari satu edisi ke edisi lain',
      argument: 'id edisi lama, lalu id edisi baru',
      options: { '--format': OUTPUT.id['--format'], '--output': OUTPUT.id['--output'] },
      examples: `inovasi rules diff kipp-2023 kipp-2025
inovasi rules diff kipp-2023 kipp-2025 --format markdown --output perubahan.md`,
    },
    en: {
      summary: 'what changed from one edition to another',
      argument: 'id of the earlier edition, then that of the later',
      options: { '--format': OUTPUT.en['--format'], '--output': OUTPUT.en['--output'] },
      examples: `inovasi rules diff kipp-2023 kipp-2025
inovasi rules diff kipp-2023 kipp-2025 --format markdown --output changes.md`,
    },
  },
  confirm: {
    id: {
      summary: 'tulis di instansi.yaml apa kata naskah resmi tentang aturan yang belum pasti',
      argument: 'id edisi, lalu id aturan (atau penutupan, kategori, batas_jumlah, …)',
      options: {
        '--value': 'nilai menurut naskah: "2 tahun", "600 kata", "1 MB", ya',
        '--by': 'siapa yang membacanya: nama dan jabatan',
        '--document': 'nama dan nomor naskah',
        '--page': 'halaman',
        '--about': 'isian, bagian, atau surat, bila nilainya berbeda-beda',
        '--option': 'nama nilai, bila aturan itu punya beberapa',
        '--group': 'hanya untuk satu kelompok',
        '--date': 'tanggal konfirmasi (bawaan: hari ini)',
        '--dry-run': 'tampilkan tanpa menulis',
        '--no-commit': 'jangan simpan ke riwayat git',
      },
      examples: `inovasi rules confirm kipp-2025 usia/terlalu-muda --value "2 tahun" --by "Nama, jabatan" --document "Nama naskah" --page 12
inovasi rules confirm kipp-2025 isian/terlalu-panjang --about kebaruan`,
    },
    en: {
      summary: 'write into instansi.yaml what the official text says of an unsettled rule',
      argument: 'id of the edition, then id of the rule (or penutupan, kategori, batas_jumlah, …)',
      options: {
        '--value': 'value by the text: "2 tahun", "600 kata", "1 MB", ya',
        '--by': 'who read it: name and position',
        '--document': 'name and number of the text',
        '--page': 'page',
        '--about': 'field, section or letter, where the value differs between them',
        '--option': 'name of the value, where the rule has several',
        '--group': 'only for one group',
        '--date': 'day of the confirmation (default: today)',
        '--dry-run': 'show it and write nothing',
        '--no-commit': 'make no git commit',
      },
      examples: `inovasi rules confirm kipp-2025 usia/terlalu-muda --value "2 tahun" --by "Name, position" --document "Name of the text" --page 12
inovasi rules confirm kipp-2025 isian/terlalu-panjang --about kebaruan`,
    },
  },
} satisfies Readonly<Record<string, Bilingual<CommandHelp>>>;

export type RulesCommand = keyof typeof rulesCommands;
