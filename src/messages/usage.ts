import type { Bilingual } from '../core/language.ts';

/** Sentences about how the command line was used, for what the parser reports. */
export interface UsageWords {
  readonly unknownOption: (option: string, similar: string | undefined) => string;
  readonly unknownCommand: (command: string, similar: string | undefined) => string;
  readonly missingValue: (option: string) => string;
  readonly missingArgument: (argument: string) => string;
  readonly excessArguments: (command: string) => string;
  readonly error: string;
  readonly hint: string;
  readonly bug: string;
  /** `path` is empty where the system named none. */
  readonly system: (reason: string, path: string) => string;
  readonly systemHint: string;
  readonly interrupted: string;
}

function maybe(similar: string | undefined, words: string): string {
  return similar === undefined ? '' : ` ${words} "${similar}"?`;
}

export const usageWords: Bilingual<UsageWords> = {
  id: {
    unknownOption: (option, similar) =>
      `Pilihan ${option} tidak dikenal.${maybe(similar, 'Mungkin maksudnya')}`,
    unknownCommand: (command, similar) =>
      `Perintah "${command}" tidak dikenal.${maybe(similar, 'Mungkin maksudnya')}`,
    missingValue: (option) => `Pilihan ${option} perlu diberi nilai.`,
    missingArgument: (argument) => `Bagian <${argument}> belum diberikan.`,
    excessArguments: (command) => `Terlalu banyak kata di belakang perintah ${command}.`,
    error: 'Galat',
    hint: 'Langkah berikut',
    bug: 'Ini kesalahan di dalam inovasi, bukan pada dosir Anda. Mohon laporkan pesan di bawah ini.',
    system: (reason, path) => `Komputer menolak pekerjaan ini: ${reason}${path === '' ? '' : ` (${path})`}.`,
    systemHint: 'Periksa jalur itu, izinnya, dan ruang yang tersisa, lalu ulangi.',
    interrupted: 'Dihentikan; tidak ada yang tertinggal setengah jadi.',
  },
  en: {
    unknownOption: (option, similar) => `Unknown option ${option}.${maybe(similar, 'Did you mean')}`,
    unknownCommand: (command, similar) => `Unknown command "${command}".${maybe(similar, 'Did you mean')}`,
    missingValue: (option) => `The option ${option} needs a value.`,
    missingArgument: (argument) => `<${argument}> is missing.`,
    excessArguments: (command) => `Too many words after the command ${command}.`,
    error: 'Error',
    hint: 'Next',
    bug: 'This is a fault of inovasi, not of your dossier. Please report the message below.',
    system: (reason, path) => `The computer refused the work: ${reason}${path === '' ? '' : ` (${path})`}.`,
    systemHint: 'Look at that path, at its permissions and at the space left, then try again.',
    interrupted: 'Stopped; nothing was left half made.',
  },
};
