import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

export const letterHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'buat konsep surat pernyataan (PDF dan Word) dari satu dosir',
    argument: 'dosir (bawaan: dosir di folder ini)',
    options: {
      surat: 'jenis surat (bawaan: yang diminta edisi dan belum ada)',
      '--format': 'pdf, docx, atau both (bawaan)',
      '--output': 'folder tujuan (bawaan: folder surat/ dosir itu)',
      '--meterai': 'beri kotak meterai',
      '--no-meterai': 'tanpa kotak meterai walau instansi.yaml memintanya',
      '--overwrite': 'ganti juga konsep yang sudah diubah orang',
      '--register': 'catat surat yang belum ada entrinya di surat.yaml',
      '--no-register': 'jangan catat dan jangan tanyakan',
      '--edition': 'untuk edisi lain',
      '--dry-run': 'sebutkan yang akan dibuat tanpa menulis apa pun',
    },
    examples: `inovasi letter tpbis
inovasi letter tpbis identitas-inovator --format docx
inovasi letter tpbis implementasi --meterai --register`,
  },
  en: {
    summary: 'draft the statement letters (PDF and Word) of one dossier',
    argument: 'dossier (default: the one of this folder)',
    options: {
      surat: 'kind of letter (default: those the edition demands that are not there yet)',
      '--format': 'pdf, docx or both (default)',
      '--output': 'folder to write to (default: the folder surat/ of the dossier)',
      '--meterai': 'add a box for a duty stamp',
      '--no-meterai': 'no such box although instansi.yaml asks for it',
      '--overwrite': 'replace drafts that somebody changed, too',
      '--register': 'enter letters that surat.yaml does not list yet',
      '--no-register': 'do not enter them, and do not ask',
      '--edition': 'for another edition',
      '--dry-run': 'say what would be made and write nothing',
    },
    examples: `inovasi letter tpbis
inovasi letter tpbis identitas-inovator --format docx
inovasi letter tpbis implementasi --meterai --register`,
  },
};
