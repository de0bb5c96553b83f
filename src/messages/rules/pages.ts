import type { Bilingual } from '../../core/language.ts';
import type { Severity } from '../../core/rulebook.ts';

type Status = 'cancelled' | 'upcoming' | 'open' | 'closed' | 'unknown';

/** Words that the pages about editions share. */
export interface PageWords {
  readonly or: string;
  readonly from: (edition: string) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly severity: Readonly<Record<Severity | 'never', string>>;
  readonly all: string;
  readonly sources: string;
  readonly meanings: string;
  readonly yes: string;
  readonly footnote: string;
}

export const pageWords: Bilingual<PageWords> = {
  id: {
    or: 'atau',
    from: (edition) => `dari ${edition}`,
    status: {
      cancelled: 'ditiadakan',
      upcoming: 'belum dibuka',
      open: 'dibuka',
      closed: 'ditutup',
      unknown: 'tidak diketahui',
    },
    severity: { error: 'kesalahan', warning: 'peringatan', info: 'info', never: 'belum pasti' },
    all: 'semua',
    sources: 'Sumber',
    meanings: 'Arti kata keyakinan',
    yes: 'ya',
    footnote:
      'Disusun `inovasi` dari sumber yang tercantum; bukan dokumen kementerian. Cocokkan dengan pedomannya sebelum mengajukan.',
  },
  en: {
    or: 'or',
    from: (edition) => `from ${edition}`,
    status: {
      cancelled: 'cancelled',
      upcoming: 'not yet open',
      open: 'open',
      closed: 'closed',
      unknown: 'not known',
    },
    severity: { error: 'error', warning: 'warning', info: 'information', never: 'unknown' },
    all: 'all',
    sources: 'Sources',
    meanings: 'What the words for certainty mean',
    yes: 'yes',
    footnote:
      'Put together by `inovasi` from the sources listed; no paper of the ministry. Hold it against the guideline before you submit.',
  },
};
