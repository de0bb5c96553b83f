import type { FailureTable } from './failure-table.ts';

/** Mistakes around rules that the agency writes itself, and around asking what a rule means. */
export const ruleFailures = {
  'konfirmasi-ditolak': {
    id: ({ message, fix }) => ({ message: `Belum ada yang ditulis. ${message}`, hint: fix }),
    en: ({ message, fix }) => ({ message: `Nothing was written. ${message}`, hint: fix }),
  },
  'topik-tidak-dikenal': {
    id: ({ topic, similar }) => ({
      message: `Tidak ada yang bernama "${topic}" untuk dijelaskan.${similar === undefined ? '' : ` Mungkin maksudnya "${similar}".`}`,
      hint: 'Daftar topik: inovasi explain',
    }),
    en: ({ topic, similar }) => ({
      message: `There is nothing called "${topic}" to explain.${similar === undefined ? '' : ` Did you mean "${similar}"?`}`,
      hint: 'List of topics: inovasi explain',
    }),
  },
} satisfies FailureTable<'konfirmasi-ditolak' | 'topik-tidak-dikenal'>;
