import type { Bilingual } from '../../core/language.ts';
import { addFileCommands } from './add-files.ts';
import { addPlainCommands } from './add-plain.ts';
import { SHARED } from './add-shared.ts';
import type { CommandHelp } from './command.ts';

export const addHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'masukkan berkas dan keterangan ke dosir: bukti, dasar hukum, surat, …',
    options: { ...SHARED.id, '--from': 'pilah semua berkas di folder ini satu per satu' },
    examples: `inovasi add evidence laporan.pdf foto/ --dossier antar-obat
inovasi add --from ./unduhan --dossier antar-obat --dry-run --yes
inovasi add legal --help`,
  },
  en: {
    summary: 'take files and facts into a dossier: evidence, legal bases, letters, …',
    options: { ...SHARED.en, '--from': 'sort all files of this folder one by one' },
    examples: `inovasi add evidence report.pdf photos/ --dossier antar-obat
inovasi add --from ./downloads --dossier antar-obat --dry-run --yes
inovasi add legal --help`,
  },
};

/** What `--help` says of each command under `add`. */
export const addCommands = { ...addFileCommands, ...addPlainCommands };

export type AddCommand = keyof typeof addCommands;
