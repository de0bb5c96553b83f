import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

export const renewHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'ajukan lagi dosir yang ada pada edisi lain; hanya menambah yang kurang',
    argument: 'nama dosir (bawaan: dosir di folder ini)',
    options: {
      '--edition': 'edisi tujuan',
      '--group': 'kelompok menurut edisi itu (bawaan: kelompok sekarang)',
      '--category': 'kategori menurut edisi itu (bawaan: kategori sekarang)',
      '--submitted': 'inovasi ini diajukan pada edisi sebelumnya: catat di riwayat.yaml',
      '--no-submitted': 'inovasi ini tidak diajukan pada edisi sebelumnya',
      '--yes': 'tanpa bertanya; pilihan yang tidak ada di edisi itu dibiarkan untuk dipilih nanti',
      '--dry-run': 'tampilkan apa yang akan berubah tanpa mengubahnya',
      '--no-commit': 'jangan simpan ke riwayat git',
    },
    examples: `inovasi renew tpbis --edition kipp-2025 --dry-run
inovasi renew tpbis --edition kipp-2025 --group umum`,
  },
  en: {
    summary: 'enter an existing dossier for another edition; only adds what is missing',
    argument: 'dossier (default: the one of this folder)',
    options: {
      '--edition': 'the edition to enter',
      '--group': 'group of that edition (default: the present one)',
      '--category': 'category of that edition (default: the present one)',
      '--submitted': 'it was submitted for the edition so far: record that in riwayat.yaml',
      '--no-submitted': 'it was not submitted for the edition so far',
      '--yes': 'ask nothing; choices that the edition does not have are left to be made later',
      '--dry-run': 'show what would change, and change nothing',
      '--no-commit': 'make no git commit',
    },
    examples: `inovasi renew tpbis --edition kipp-2025 --dry-run
inovasi renew tpbis --edition kipp-2025 --group umum`,
  },
};
