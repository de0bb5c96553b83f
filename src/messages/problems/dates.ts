import { parsePartialDate } from '../../core/dates.ts';
import type { Bilingual, Language } from '../../core/language.ts';
import { formatDay, formatDuration, formatMoment, formatPartialDate } from '../dates.ts';
import { keyLabel } from '../keys.ts';
import { capital, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

/** An ISO day in words. */
function day(iso: string, language: Language): string {
  const period = parsePartialDate(iso);
  return period === undefined ? iso : formatDay(period.first, language);
}

function isPartial(text: string): boolean {
  return parsePartialDate(text)?.precision !== 'day';
}

const FORM = {
  id: 'tahun-bulan-hari, misalnya 2025-07-01; 2025-07 atau 2025 bila harinya tidak diketahui',
  en: 'year-month-day, as in 2025-07-01; 2025-07 or 2025 where the day is not known',
} as const;

/** That a lower age is enough for some, and how an innovation says that it is one of them. */
const EXCEPTION: Bilingual<(key: string, age: string) => string> = {
  id: (key, age) =>
    key === '' ? '' : ` Cukup ${formatDuration(age, 'id')} bila ${keyLabel(key, 'id')}: tulis ${key}: true.`,
  en: (key, age) =>
    key === ''
      ? ''
      : ` ${formatDuration(age, 'en')} is enough for ${keyLabel(key, 'en')}: write ${key}: true.`,
};

/** Words for dates and for the age of the innovation. */
export const dateProblems = {
  'usia/terlalu-muda': {
    id: ({ mulai, penutupan, usia, minimal, cukup, kecuali, cukup_muda }) => ({
      message:
        `Implementasi dimulai ${formatPartialDate(mulai, 'id')}; pada penutupan ${formatMoment(penutupan, 'id')} ` +
        (usia === ''
          ? 'inovasi ini belum dimulai'
          : `usianya ${isPartial(mulai) ? 'paling lama ' : ''}${formatDuration(usia, 'id')}`) +
        `, sedangkan yang diminta paling sedikit ${formatDuration(minimal, 'id')}.`,
      fix:
        `Inovasi ini cukup umur ${isPartial(mulai) ? 'paling cepat ' : ''}mulai ${day(cukup, 'id')}; siapkan untuk edisi ` +
        'yang ditutup sesudahnya. Bila tanggalnya keliru, perbaiki mulai_implementasi di inovasi.yaml.' +
        EXCEPTION.id(kecuali, cukup_muda),
    }),
    en: ({ mulai, penutupan, usia, minimal, cukup, kecuali, cukup_muda }) => ({
      message:
        `Implementation began ${formatPartialDate(mulai, 'en')}; at closing on ${formatMoment(penutupan, 'en')} ` +
        (usia === ''
          ? 'it had not begun'
          : `its age was ${isPartial(mulai) ? 'at most ' : ''}${formatDuration(usia, 'en')}`) +
        `, while at least ${formatDuration(minimal, 'en')} is asked.`,
      fix:
        `It is old enough from ${day(cukup, 'en')}${isPartial(mulai) ? ' at the earliest' : ''}; prepare it for an edition ` +
        'that closes after that. If the date is wrong, correct mulai_implementasi in inovasi.yaml.' +
        EXCEPTION.en(kecuali, cukup_muda),
    }),
  },
  'usia/mulai-setelah-penutupan': {
    id: ({ mulai, penutupan }) => ({
      message: `Implementasi dimulai ${formatPartialDate(mulai, 'id')}, sesudah penutupan edisi ini pada ${formatMoment(penutupan, 'id')}.`,
      fix: 'Ajukan pada edisi berikutnya, atau perbaiki mulai_implementasi di inovasi.yaml bila tanggalnya keliru.',
    }),
    en: ({ mulai, penutupan }) => ({
      message: `Implementation began ${formatPartialDate(mulai, 'en')}, after this edition closed on ${formatMoment(penutupan, 'en')}.`,
      fix: 'Submit to a later edition, or correct mulai_implementasi in inovasi.yaml if the date is wrong.',
    }),
  },
  'tanggal/tidak-sah': {
    id: ({ kunci, isi, usul, akhir }) => ({
      message:
        `${capital(keyLabel(kunci, 'id'))} ${quoted(isi)} ` +
        (akhir === ''
          ? 'bukan tanggal kalender dalam bentuk yang dapat diolah (ISO 8601).'
          : `tidak ada di kalender: bulan itu berakhir pada ${day(akhir, 'id')}.`),
      fix: usul === '' ? `Tulis ${kunci}: dalam bentuk ${FORM.id}.` : `Tulis ${kunci}: ${usul}`,
    }),
    en: ({ kunci, isi, usul, akhir }) => ({
      message:
        `${capital(keyLabel(kunci, 'en'))}: ${quoted(isi)} ` +
        (akhir === ''
          ? 'is not a date of the calendar in the form that can be worked with (ISO 8601).'
          : `is not in the calendar: that month ends on ${day(akhir, 'en')}.`),
      fix: usul === '' ? `Write ${kunci}: as ${FORM.en}.` : `Write ${kunci}: ${usul}`,
    }),
  },
} satisfies ProblemTable<'usia/terlalu-muda' | 'usia/mulai-setelah-penutupan' | 'tanggal/tidak-sah'>;
