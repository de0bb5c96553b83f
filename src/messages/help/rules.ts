import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

export const rulesHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'tampilkan apa yang diminta sebuah edisi, dan apa yang berubah antaredisi',
    options: {},
    examples: `inovasi rules list
inovasi rules show kipp-2025
inovasi rules diff kipp-2023 kipp-2025`,
  },
  en: {
    summary: 'show what an edition asks, and what changed between two',
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
} satisfies Readonly<Record<string, Bilingual<CommandHelp>>>;

export type RulesCommand = keyof typeof rulesCommands;
