import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

export const explainHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'jelaskan sebuah aturan, temuan, bagian, edisi, atau istilah, dengan contoh',
    argument: 'aturan, kode temuan, bagian, edisi, jenis pemeriksaan, atau istilah (bawaan: daftarnya)',
    options: {
      '--edition': 'edisi yang diutamakan (bawaan: edisi repositori, atau yang terbaru)',
      '--format': 'text, markdown, atau json (bawaan text)',
      '--output': 'tulis ke berkas',
    },
    examples: `inovasi explain
inovasi explain usia/terlalu-muda
inovasi explain signifikansi --edition kipp-2023
inovasi explain kode-keluar`,
  },
  en: {
    summary: 'explain a rule, a finding, a section, an edition or a term, with examples',
    argument: 'a rule, code of a finding, section, edition, check kind or term (default: the list of them)',
    options: {
      '--edition': "the edition told first (default: the repository's, or the newest)",
      '--format': 'text, markdown or json (default text)',
      '--output': 'write to a file',
    },
    examples: `inovasi explain
inovasi explain usia/terlalu-muda
inovasi explain signifikansi --edition kipp-2023
inovasi explain exit-codes`,
  },
};
