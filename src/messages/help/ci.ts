import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

export const ciHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'pasang pemeriksaan otomatis: GitHub, GitLab, atau kait git (folder bernama ci: ./ci)',
    options: {
      '--github': 'GitHub Actions: .github/workflows/inovasi.yml',
      '--gitlab': 'GitLab CI: .gitlab-ci.yml, atau .gitlab/inovasi.yml bila sudah ada',
      '--pre-commit': 'kait git di komputer ini, dan .pre-commit-config.yaml bagi yang memakainya',
      '--package': 'paket npm yang dijalankan di CI: nama@versi atau berkas .tgz (bawaan: versi ini)',
      '--dry-run': 'tampilkan berkas yang akan dibuat tanpa membuatnya',
      '--no-commit': 'jangan simpan ke riwayat git',
    },
    examples: `inovasi init ci --pre-commit
inovasi init ci --github --dry-run
inovasi init ci --gitlab --package ./alat/inovasi-0.1.0.tgz`,
  },
  en: {
    summary: 'set up automatic checks: GitHub, GitLab or a git hook (a folder called ci: ./ci)',
    options: {
      '--github': 'GitHub Actions: .github/workflows/inovasi.yml',
      '--gitlab': 'GitLab CI: .gitlab-ci.yml, or .gitlab/inovasi.yml where that exists',
      '--pre-commit': 'git hook on this computer, and .pre-commit-config.yaml for those who use it',
      '--package': 'npm package that CI runs: name@version or a .tgz file (default: this version)',
      '--dry-run': 'show the files that would be made, and make none',
      '--no-commit': 'make no git commit',
    },
    examples: `inovasi init ci --pre-commit
inovasi init ci --github --dry-run
inovasi init ci --gitlab --package ./tools/inovasi-0.1.0.tgz`,
  },
};
