import type { Bilingual } from '../../core/language.ts';

/** What `--help` says of the program as a whole. */
export interface ProgramHelp {
  readonly tool: string;
  readonly headings: Readonly<Record<string, string>>;
  /** What stands for options and commands in the line that shows how to call. */
  readonly usage: { readonly options: string; readonly command: string };
  readonly options: Readonly<Record<'version' | 'help' | 'lang' | 'color', string>>;
  readonly helpCommand: string;
  readonly footer: string;
  readonly examples: string;
}

export const programHelp: Bilingual<ProgramHelp> = {
  id: {
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
  },
  en: {
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
  },
};
