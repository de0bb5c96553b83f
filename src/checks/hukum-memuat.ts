import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Finding } from '../core/finding.ts';
import type { LegalBasis } from '../core/innovation.ts';
import { isBlank } from '../core/keys.ts';
import { legalName } from '../core/legal-bases.ts';
import { legalKind } from '../core/legal-kinds.ts';
import { isUnsearchable } from '../core/pdf-text.ts';
import { factsOf } from '../core/photos.ts';
import { isTold } from '../core/placeholders.ts';
import { namingPages } from '../prose/legal-text.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** A page is stated, and no page of the document speaks of the innovation. */
    'hukum/tidak-menyebut': { nama: string; inovasi: string; halaman: number };
    /** Entries by why they do not count: searched in vain, cannot be searched, hold for everybody. */
    'hukum/tidak-ada-yang-menyebut': {
      inovasi: string;
      dicari: string[];
      belum_terbaca: string[];
      umum: string[];
    };
  }
}

/** What is known of whether a document names the innovation. */
type Verdict = 'names' | 'silent' | 'unsearchable' | 'general' | 'unknown';

function isGeneral({ jenis = '' }: LegalBasis): boolean {
  return legalKind(jenis)?.umum === true;
}

function verdictOn(dossier: Dossier, entry: LegalBasis): Verdict {
  const facts = factsOf(dossier, DOSSIER_FILES.legalBases, entry);
  const pages = namingPages(dossier, entry);
  if (pages !== undefined) {
    if (pages.length > 0) return 'names';
    return isGeneral(entry) ? 'general' : 'silent';
  }
  // Somebody says where it is, and nothing speaks against it.
  if (entry.memuat_inovasi?.halaman !== undefined) return 'names';
  if (isGeneral(entry)) return 'general';
  if (isUnsearchable(facts) || (!isTold(entry.berkas) && isTold(entry.tautan))) return 'unsearchable';
  return 'unknown';
}

interface Judged {
  readonly entry: LegalBasis;
  readonly index: number;
  readonly nama: string;
  readonly verdict: Verdict;
}

function judged(dossier: Dossier): readonly Judged[] {
  return dossier.legalBases.flatMap((entry, index) =>
    isBlank({ ...entry, id: undefined })
      ? []
      : [{ entry, index, nama: legalName(entry, index), verdict: verdictOn(dossier, entry) }],
  );
}

function called({ innovation: { nama_singkat, judul } }: Dossier): string {
  return [nama_singkat, judul].find(isTold) ?? '';
}

function* contradicted(dossier: Dossier, all: readonly Judged[]): Generator<Finding> {
  for (const { entry, index, nama, verdict } of all) {
    const halaman = entry.memuat_inovasi?.halaman;
    if (halaman === undefined || (verdict !== 'silent' && verdict !== 'general')) continue;
    yield {
      problem: 'hukum/tidak-menyebut',
      args: { nama, inovasi: called(dossier), halaman },
      at: placeOf(dossier, DOSSIER_FILES.legalBases, [index, 'memuat_inovasi', 'halaman']),
    };
  }
}

export const hukumMemuat = defineCheck<object, 'dosir'>({
  summary: 'Some legal basis names the innovation, in its text or on the page that is stated.',
  over: 'dosir',
  options: {},
  problems: { 'hukum/tidak-menyebut': 'wrong', 'hukum/tidak-ada-yang-menyebut': 'missing' },
  effort: 4,
  applies: (input) => called(input.dossier) !== '' && judged(input.dossier).length > 0,
  *run({ dossier }) {
    const all = judged(dossier);
    const wrong = [...contradicted(dossier, all)];
    yield* wrong;
    // What nobody looked into may name it.
    if (wrong.length > 0 || all.some(({ verdict }) => verdict === 'names' || verdict === 'unknown')) return;
    const named = (wanted: Verdict): string[] =>
      all.filter(({ verdict }) => verdict === wanted).map(({ nama }) => nama);
    const args = {
      inovasi: called(dossier),
      dicari: named('silent'),
      belum_terbaca: named('unsearchable'),
      umum: named('general'),
    };
    const at = placeOf(dossier, DOSSIER_FILES.legalBases, [all[0]?.index ?? 0]);
    yield { problem: 'hukum/tidak-ada-yang-menyebut', args, at };
  },
});
