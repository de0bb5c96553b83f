import { defineCheck } from '../core/check.ts';
import { addDuration, isoDay, parsePartialDate, type DayNumber } from '../core/dates.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Finding } from '../core/finding.ts';
import { nipDigits } from '../core/people.ts';
import { isTold } from '../core/placeholders.ts';
import { periodOf } from '../core/written-dates.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `jumlah` digits where eighteen are meant; numbers are never shown whole. */
    'nip/jumlah-angka': { jumlah: number };
    'nip/bukan-angka': { tanda: string };
    /** `tanggal` is the day of birth that the first eight digits say. */
    'nip/tanggal-lahir': { tanggal: string };
    /** First appointed in `bulan`, before the age of `dewasa`. */
    'nip/usia-angkat': { bulan: string; dewasa: number };
    'nip/angkat-nanti': { bulan: string; per: string };
    'nip/jenis-kelamin': { angka: string };
    'nip/berjarak': { tanda: string };
  }
}

interface Options {
  readonly lihat: 'susunan' | 'penulisan';
}

type Judged = Pick<Finding, 'problem' | 'args'>;

/** Who has not come of age is not appointed. */
const ADULT = 18;

/** A day of birth that a working person may have. */
function birth(digits: string): DayNumber | undefined {
  return parsePartialDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`)?.first;
}

/** The police count their own in eight digits that begin with year and month of birth. */
function isServiceNumber(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  return digits.length === 8 && month >= 1 && month <= 12;
}

function judgeDates(digits: string, asOf: string | undefined): Judged | undefined {
  const born = birth(digits);
  const tanggal = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const today = periodOf(asOf)?.last;
  if (born === undefined || (today !== undefined && born > today)) {
    return { problem: 'nip/tanggal-lahir', args: { tanggal } };
  }
  const [year, rest] = [digits.slice(8, 12), Number(digits.slice(12, 14))];
  // With an agreement instead of an appointment its number stands where the month would.
  const bulan = rest >= 1 && rest <= 12 ? `${year}-${digits.slice(12, 14)}` : year;
  const appointed = parsePartialDate(bulan);
  if (appointed !== undefined && today !== undefined && appointed.first > today) {
    return { problem: 'nip/angkat-nanti', args: { bulan, per: isoDay(today) } };
  }
  const adult = addDuration(born, `P${ADULT}Y`);
  const old = appointed !== undefined && appointed.last >= adult;
  return old ? undefined : { problem: 'nip/usia-angkat', args: { bulan, dewasa: ADULT } };
}

function judge(nip: string, asOf: string | undefined): Judged | undefined {
  const digits = nipDigits(nip);
  const [tanda] = /[^0-9]/.exec(digits) ?? [];
  if (tanda !== undefined) return { problem: 'nip/bukan-angka', args: { tanda } };
  if (isServiceNumber(digits)) return undefined;
  if (digits.length !== 18) return { problem: 'nip/jumlah-angka', args: { jumlah: digits.length } };
  const dates = judgeDates(digits, asOf);
  if (dates !== undefined) return dates;
  const angka = digits[14] ?? '';
  return angka === '1' || angka === '2' ? undefined : { problem: 'nip/jenis-kelamin', args: { angka } };
}

function judgeWriting(nip: string): Judged | undefined {
  const [tanda] = /[\s.\-–]/.exec(nip.trim()) ?? [];
  return tanda === undefined ? undefined : { problem: 'nip/berjarak', args: { tanda } };
}

export const nip = defineCheck<Options, 'dosir'>({
  summary: 'Employee numbers of innovators are built as such numbers are, and written without gaps.',
  over: 'dosir',
  options: { lihat: { schema: { type: 'string', enum: ['susunan', 'penulisan'] } } },
  problems: {
    'nip/jumlah-angka': 'wrong',
    'nip/bukan-angka': 'wrong',
    'nip/tanggal-lahir': 'wrong',
    'nip/usia-angkat': 'wrong',
    'nip/angkat-nanti': 'wrong',
    'nip/jenis-kelamin': 'wrong',
    'nip/berjarak': 'wrong',
  },
  effort: 1,
  applies: ({ dossier }) =>
    (dossier.innovation.inovator?.anggota ?? []).some(({ nip: text }) => isTold(text)),
  *run({ dossier, asOf, options: { lihat } }) {
    for (const [index, { nip: text }] of (dossier.innovation.inovator?.anggota ?? []).entries()) {
      if (!isTold(text)) continue;
      const found = lihat === 'susunan' ? judge(text, asOf) : judgeWriting(text);
      const at = placeOf(dossier, DOSSIER_FILES.innovation, ['inovator', 'anggota', index, 'nip']);
      if (found !== undefined) yield { ...found, at } as Finding;
    }
  },
});
