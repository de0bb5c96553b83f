import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

export const verifyHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'buktikan bahwa sebuah PDF atau paket memang hasil susun dari repositori ini',
    argument: 'PDF, folder paket, atau ZIP dari inovasi compile',
    options: {
      '--format': 'text, markdown, atau json (bawaan text)',
      '--output': 'tulis ke berkas',
    },
    examples: `inovasi verify pengajuan/kipp-2023/antar-obat/antar-obat.pdf
inovasi verify pengajuan/kipp-2023/antar-obat/antar-obat-paket`,
  },
  en: {
    summary: 'prove that a PDF or package is what this repository compiles to',
    argument: 'a PDF, the folder of a package, or a ZIP of inovasi compile',
    options: {
      '--format': 'text, markdown or json (default text)',
      '--output': 'write to a file',
    },
    examples: `inovasi verify pengajuan/kipp-2023/antar-obat/antar-obat.pdf
inovasi verify pengajuan/kipp-2023/antar-obat/antar-obat-paket`,
  },
};
