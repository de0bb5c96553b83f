import type { Note, NoteCode } from '../core/check.ts';
import type { Language } from '../core/language.ts';
import { formatDuration, formatMoment } from './dates.ts';
import { formatNumber } from './numbers.ts';
import type { Sentence } from './words.ts';

type Facts = Note['args'];

function text(facts: Facts, key: string): string {
  return String(facts[key] ?? '');
}

/** One age, or both ends where the start is a partial date; empty where it had not begun. */
function ages(facts: Facts, language: Language): string {
  const [most, least] = [text(facts, 'usia'), text(facts, 'paling_sedikit')];
  if (most === '') return '';
  if (most === least) return formatDuration(most, language);
  const to = language === 'id' ? 'sampai' : 'to';
  const from = least === '' ? formatDuration('P0D', language) : formatDuration(least, language);
  return `${from} ${to} ${formatDuration(most, language)}`;
}

function words(facts: Facts, language: Language): string {
  return formatNumber(Number(facts['jumlah'] ?? 0), language);
}

function limit(facts: Facts, language: Language): string {
  return facts['batas'] === undefined ? '' : formatNumber(Number(facts['batas']), language);
}

/** What a check found out that is worth saying even where nothing is wrong or the rule is not known. */
export const notes = {
  usia: {
    id: (facts) => {
      const closing = formatMoment(text(facts, 'penutupan'), 'id');
      const age = ages(facts, 'id');
      return age === ''
        ? `belum dimulai pada penutupan (${closing})`
        : `usia pada penutupan (${closing}): ${age}`;
    },
    en: (facts) => {
      const closing = formatMoment(text(facts, 'penutupan'), 'en');
      const age = ages(facts, 'en');
      return age === '' ? `had not begun at closing (${closing})` : `age at closing (${closing}): ${age}`;
    },
  },
  kata: {
    id: (facts) => {
      const most = limit(facts, 'id');
      return `${words(facts, 'id')} kata${most === '' ? '' : ` dari paling banyak ${most}`}`;
    },
    en: (facts) => {
      const most = limit(facts, 'en');
      return `${words(facts, 'en')} words${most === '' ? '' : ` of at most ${most}`}`;
    },
  },
} satisfies Readonly<Record<NoteCode, Sentence<Facts>>>;
