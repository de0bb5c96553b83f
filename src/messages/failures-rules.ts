import type { FailureTable } from './failure-table.ts';

/** Mistakes around rules that the agency writes itself. */
export const ruleFailures = {
  'konfirmasi-ditolak': {
    id: ({ message, fix }) => ({ message: `Belum ada yang ditulis. ${message}`, hint: fix }),
    en: ({ message, fix }) => ({ message: `Nothing was written. ${message}`, hint: fix }),
  },
} satisfies FailureTable<'konfirmasi-ditolak'>;
