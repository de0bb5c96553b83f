import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

const EXAMPLES = `inovasi completion bash >> ~/.bashrc
inovasi completion fish > ~/.config/fish/completions/inovasi.fish`;

export const completionHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'cetak pelengkapan otomatis (tombol Tab) untuk shell',
    argument: 'bash, zsh, fish, atau powershell; cara memasangnya ada di awal hasilnya',
    options: {},
    examples: EXAMPLES,
  },
  en: {
    summary: 'print completion (the Tab key) for a shell',
    argument: 'bash, zsh, fish or powershell; its first lines say how to install it',
    options: {},
    examples: EXAMPLES,
  },
};
