import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

export const initHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'buat repositori dosir untuk satu instansi',
    argument: 'folder tujuan (bawaan: folder ini); yang bernama ci ditulis ./ci',
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
  en: {
    summary: 'make a dossier repository for one agency',
    argument: 'target folder (default: this one); one called ci is written ./ci',
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
};
