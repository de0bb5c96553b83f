import type { Language } from '../../core/language.ts';
import { formatNumber } from '../numbers.ts';

const PAGE = { id: 'hlm.', en: 'p.' } as const;

/** Words that several parts of the document share. */
export const common = {
  draftMark: { id: 'DRAF', en: 'DRAFT' },
  fictionMark: { id: 'FIKSI', en: 'FICTION' },
  cover: { id: 'Sampul', en: 'Cover' },
  contents: { id: 'Daftar isi', en: 'Contents' },
  page: { id: 'Halaman', en: 'Page' },
  of: { id: 'dari', en: 'of' },
  continued: { id: 'lanjutan', en: 'continued' },
  blank: { id: 'belum diisi', en: 'not filled in yet' },
  notFilled: { id: 'Belum diisi', en: 'Not filled in yet' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  id: { id: 'ID', en: 'ID' },
  name: { id: 'Nama', en: 'Name' },
  role: { id: 'Peran', en: 'Role' },
  date: { id: 'Tanggal', en: 'Date' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  fileOrLink: { id: 'Berkas atau tautan', en: 'File or link' },
  citedIn: { id: 'Dirujuk di', en: 'Cited in' },
  section: {
    id: (section: { number: number }) => `Bagian\u00A0${section.number}`,
    en: (section: { number: number }) => `Section\u00A0${section.number}`,
  },
  pageOf: {
    id: (page: { page: string | number }) => `${PAGE.id} ${page.page}`,
    en: (page: { page: string | number }) => `${PAGE.en} ${page.page}`,
  },
} as const;

/** A share in percent as the language writes it. */
export function formatPercent(value: number, language: Language): string {
  return `${formatNumber(value, language)}%`;
}
