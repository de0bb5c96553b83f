import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

export const newHelp: Bilingual<CommandHelp> = {
  id: {
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
  en: {
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
};
