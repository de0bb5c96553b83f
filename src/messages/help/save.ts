import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

export const saveHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'simpan satu dosir ke riwayat, dengan pesan yang menyebut apa yang berubah',
    argument: 'nama dosir (bawaan: dosir di folder ini)',
    options: { '--message': 'pesan sendiri' },
    examples: `inovasi save
inovasi save tpbis -m "angka signifikansi 2024"`,
  },
  en: {
    summary: 'commit one dossier, with a message that names what changed',
    argument: 'dossier (default: the one of this folder)',
    options: { '--message': 'a message of your own' },
    examples: `inovasi save
inovasi save tpbis -m "figures of 2024"`,
  },
};
