import { defineCheck } from '../core/check.ts';
import { calendar } from '../core/dates.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Finding } from '../core/finding.ts';
import type { LegalBasis } from '../core/innovation.ts';
import { isBlank } from '../core/keys.ts';
import { legalName } from '../core/legal-bases.ts';
import { LEGAL_KINDS, legalKind, likelyLegalKind, type CitationKey } from '../core/legal-kinds.ts';
import { isTold } from '../core/placeholders.ts';
import { periodOf } from '../core/written-dates.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'hukum/belum-lengkap': { nama: string; kurang: string[] };
    /** `mirip` is the kind that was probably meant, empty where none is near; `ada` are the kinds that are known. */
    'hukum/jenis-tidak-dikenal': { nama: string; jenis: string; mirip: string; ada: string[] };
    'hukum/tahun-berbeda': { nama: string; tahun: number; tanggal: string };
    'hukum/tanpa-pindaian': { nama: string };
  }
}

/** What is asked of a document that nobody knows the kind of: too little rather than too much. */
const LEAST: readonly CitationKey[] = ['tahun', 'tentang', 'penetap'];

function isGiven(entry: LegalBasis, key: CitationKey): boolean {
  // The day holds the year.
  if (key === 'tahun') return entry.tahun !== undefined || isTold(entry.tanggal);
  return isTold(entry[key]);
}

function missingOf(entry: LegalBasis): string[] {
  const needed = legalKind(entry.jenis ?? '')?.perlu ?? LEAST;
  return [...(isTold(entry.jenis) ? [] : ['jenis']), ...needed.filter((key) => !isGiven(entry, key))];
}

function differs({ tahun, tanggal }: LegalBasis): boolean {
  const day = periodOf(tanggal);
  return tahun !== undefined && day !== undefined && calendar(day.first).year !== tahun;
}

function* judge(dossier: Dossier, entry: LegalBasis, index: number): Generator<Finding> {
  const nama = legalName(entry, index);
  const at = (key?: string): Finding['at'] =>
    placeOf(dossier, DOSSIER_FILES.legalBases, key === undefined ? [index] : [index, key]);
  const { jenis = '', tahun, tanggal = '' } = entry;
  const kurang = missingOf(entry);
  if (kurang.length > 0) yield { problem: 'hukum/belum-lengkap', args: { nama, kurang }, at: at() };
  if (isTold(jenis) && legalKind(jenis) === undefined) {
    const args = { nama, jenis: jenis.trim(), mirip: likelyLegalKind(jenis) ?? '', ada: [...LEGAL_KINDS] };
    yield { problem: 'hukum/jenis-tidak-dikenal', args, at: at('jenis') };
  }
  if (tahun !== undefined && differs(entry)) {
    yield { problem: 'hukum/tahun-berbeda', args: { nama, tahun, tanggal: tanggal.trim() }, at: at('tahun') };
  }
  if (!isTold(entry.berkas) && !isTold(entry.tautan)) {
    yield { problem: 'hukum/tanpa-pindaian', args: { nama }, at: at() };
  }
}

export const hukumLengkap = defineCheck<object, 'dosir'>({
  summary: 'Every legal basis is of a known kind, can be looked up by what is said of it, and has its scan.',
  over: 'dosir',
  options: {},
  problems: {
    'hukum/belum-lengkap': 'missing',
    'hukum/jenis-tidak-dikenal': 'wrong',
    'hukum/tahun-berbeda': 'wrong',
    'hukum/tanpa-pindaian': 'missing',
  },
  effort: 2,
  applies: ({ dossier }) => !isBlank(dossier.legalBases),
  *run({ dossier }) {
    for (const [index, entry] of dossier.legalBases.entries()) {
      if (!isBlank(entry)) yield* judge(dossier, entry, index);
    }
  },
});
