import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { FileFacts } from '../core/file-facts.ts';
import type { Finding } from '../core/finding.ts';
import { lettersFor, type ListedLetter } from '../core/letters.ts';
import { isSearchable } from '../core/pdf-text.ts';
import { nameKey, nipDigits } from '../core/people.ts';
import { factsOf } from '../core/photos.ts';
import { isTold } from '../core/placeholders.ts';
import { periodOf } from '../core/written-dates.ts';
import { datesInText, namesPeriod } from '../prose/dates-in-text.ts';
import { namesOf, searchWords, wordsSpeakOf } from '../prose/naming.ts';
import { namesPerson, nearlyNip, nipsIn, showsDigits } from '../prose/people-in-text.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `halaman` pages were read. */
    'surat/tanpa-judul': { judul: string; berkas: string; dicari: string; halaman: number };
    'surat/tanpa-mulai': {
      judul: string;
      berkas: string;
      mulai: string;
      ditemukan: string[];
      halaman: number;
    };
    'surat/tanpa-inovator': { judul: string; berkas: string; nama: string[]; halaman: number };
    /** The numbers themselves are not shown. */
    'surat/nip-berbeda': { judul: string; berkas: string; nama: string };
    'surat/tanpa-penanda-tangan': { judul: string; berkas: string; nama: string; halaman: number };
    'surat/tanpa-asal': { judul: string; berkas: string; dicari: string; halaman: number };
  }
}

const PARTS = ['judul', 'mulai', 'inovator', 'asal'] as const;
type Part = (typeof PARTS)[number];

interface Options {
  /** What each kind of letter has to name. */
  readonly memuat: Readonly<Partial<Record<string, readonly Part[]>>>;
}

/** The text of one letter, and what to hold it against. */
interface Reading {
  readonly dossier: Dossier;
  readonly text: string;
  readonly words: readonly string[];
  readonly about: { readonly judul: string; readonly berkas: string; readonly halaman: number };
}

type Found = Pick<Finding, 'problem' | 'args'>;

function* title({ dossier, words, about }: Reading): Generator<Found> {
  const { judul, nama_singkat } = dossier.innovation;
  if (!isTold(judul)) return;
  const names = namesOf({ judul, ...(isTold(nama_singkat) ? { nama_singkat } : {}) });
  const isKnown = names.short.length > 0 || names.title.length >= 2;
  if (!isKnown || wordsSpeakOf(words, names)) return;
  yield {
    problem: 'surat/tanpa-judul',
    args: { ...about, dicari: isTold(nama_singkat) ? nama_singkat : judul },
  };
}

/** More dates than this are not listed. */
const MOST_DATES = 3;

function* start({ dossier, text, about }: Reading): Generator<Found> {
  const mulai = dossier.innovation.mulai_implementasi;
  const period = periodOf(mulai);
  if (mulai === undefined || period === undefined) return;
  const dates = datesInText(text);
  if (dates.inWords || namesPeriod(text, dates, period)) return;
  const ditemukan = dates.dates.filter((date) => date.length === 10).slice(0, MOST_DATES);
  yield { problem: 'surat/tanpa-mulai', args: { ...about, mulai, ditemukan } };
}

function* innovators({ dossier, text, words, about }: Reading): Generator<Found> {
  const people = (dossier.innovation.inovator?.anggota ?? []).map(({ nama = '', nip }) => ({
    nama,
    nip: /^\d{18}$/.test(nipDigits(nip)) ? nipDigits(nip) : undefined,
  }));
  const hasNip = (nip: string | undefined): boolean => nip !== undefined && showsDigits(text, nip);
  const absent = people.filter(
    ({ nama, nip }) => isTold(nama) && nameKey(nama) !== '' && !hasNip(nip) && !namesPerson(words, nama),
  );
  if (absent.length > 0) {
    yield { problem: 'surat/tanpa-inovator', args: { ...about, nama: absent.map(({ nama }) => nama) } };
  }
  const { judul, berkas } = about;
  const others = nipsIn(text).filter((shown) => !people.some(({ nip }) => nip === shown));
  for (const { nama, nip } of people) {
    if (nip === undefined || hasNip(nip) || nearlyNip(others, nip) === undefined) continue;
    yield { problem: 'surat/nip-berbeda', args: { judul, berkas, nama } };
  }
}

function* originals({ dossier, words, about }: Reading): Generator<Found> {
  for (const { judul } of dossier.innovation.replikasi?.inspirasi ?? []) {
    if (!isTold(judul)) continue;
    const names = namesOf({ judul });
    const isKnown = names.short.length > 0 || names.title.length >= 2;
    if (isKnown && !wordsSpeakOf(words, names)) {
      yield { problem: 'surat/tanpa-asal', args: { ...about, dicari: judul } };
    }
  }
}

const LOOK: Readonly<Record<Part, (reading: Reading) => Iterable<Found>>> = {
  judul: title,
  mulai: start,
  inovator: innovators,
  asal: originals,
};

function* signatory({ words, about }: Reading, { penanda_tangan }: ListedLetter): Generator<Found> {
  if (!isTold(penanda_tangan) || nameKey(penanda_tangan) === '' || namesPerson(words, penanda_tangan)) return;
  const nama = penanda_tangan.split(',')[0]?.trim() ?? '';
  yield { problem: 'surat/tanpa-penanda-tangan', args: { ...about, nama } };
}

/** The text of a letter that came back; undefined for a picture of it, and for a draft, which says what the dossier said. */
function readable(facts: FileFacts | undefined): FileFacts['pdf'] {
  const pdf = facts?.pdf;
  return pdf === undefined || facts?.draft === true || !isSearchable(pdf) ? undefined : pdf;
}

function readingOf(dossier: Dossier, listed: ListedLetter, judul: string): Reading | undefined {
  const pdf = readable(factsOf(dossier, DOSSIER_FILES.letters, listed));
  if (pdf === undefined) return undefined;
  const text = pdf.text.join(' ');
  const about = { judul, berkas: listed.berkas ?? '', halaman: pdf.pages };
  return { dossier, text, words: searchWords(text), about };
}

export const suratIsi = defineCheck<Options, 'surat'>({
  summary:
    'A signed letter that has text names the innovation, its start, its innovators and who signs, as the dossier does.',
  over: 'surat',
  options: {
    memuat: {
      schema: {
        type: 'object',
        additionalProperties: { type: 'array', items: { enum: [...PARTS] }, uniqueItems: true },
      },
    },
  },
  problems: {
    'surat/tanpa-judul': 'wrong',
    'surat/tanpa-mulai': 'wrong',
    'surat/tanpa-inovator': 'wrong',
    'surat/nip-berbeda': 'wrong',
    'surat/tanpa-penanda-tangan': 'wrong',
    'surat/tanpa-asal': 'wrong',
  },
  effort: 3,
  applies: ({ dossier, subject }) =>
    lettersFor(dossier, subject.letter).some(
      (listed) => readable(factsOf(dossier, DOSSIER_FILES.letters, listed)) !== undefined,
    ),
  *run({ dossier, subject: { letter }, options }) {
    for (const listed of lettersFor(dossier, letter)) {
      const reading = readingOf(dossier, listed, letter.judul);
      if (reading === undefined) continue;
      const at = placeOf(dossier, DOSSIER_FILES.letters, [listed.index, 'berkas']);
      for (const part of options.memuat[letter.id] ?? []) {
        for (const found of LOOK[part](reading)) yield { ...found, at } as Finding;
      }
      for (const found of signatory(reading, listed)) yield { ...found, at } as Finding;
    }
  },
});
