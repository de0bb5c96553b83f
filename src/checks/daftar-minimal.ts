import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { PathStep } from '../core/finding.ts';
import { isBlank } from '../core/keys.ts';
import { plainText } from '../core/prose-text.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'daftar/kurang': { daftar: ListName; jumlah: number; minimal: number };
  }
}

interface ListAt {
  readonly file: string;
  readonly path: readonly PathStep[];
  readonly entries: (dossier: Dossier) => readonly unknown[];
}

const NO_HEADINGS: ReadonlySet<string> = new Set();

/** Testimonials count by their words: a file with front matter alone says nothing. */
function spoken(dossier: Dossier): readonly unknown[] {
  return dossier.testimonials.map(({ words }) => plainText(words.blocks, { skipHeadings: NO_HEADINGS }));
}

const { innovation, legalBases, evidence } = DOSSIER_FILES;

const LISTS = {
  'dasar-hukum': { file: legalBases, path: [], entries: (dossier) => dossier.legalBases },
  bukti: { file: evidence, path: [], entries: (dossier) => dossier.evidence },
  testimoni: { file: 'testimoni', path: [], entries: spoken },
  indikator: {
    file: innovation,
    path: ['indikator'],
    entries: (dossier) => dossier.innovation.indikator ?? [],
  },
  'inovator.anggota': {
    file: innovation,
    path: ['inovator', 'anggota'],
    entries: (dossier) => (dossier.innovation.inovator?.anggota ?? []).map(({ nama }) => nama),
  },
  kolaborasi: {
    file: innovation,
    path: ['kolaborasi'],
    entries: (dossier) => dossier.innovation.kolaborasi ?? [],
  },
  evaluasi: { file: innovation, path: ['evaluasi'], entries: (dossier) => dossier.innovation.evaluasi ?? [] },
  pereplikasi: {
    file: innovation,
    path: ['pereplikasi'],
    entries: (dossier) => dossier.innovation.pereplikasi ?? [],
  },
} satisfies Record<string, ListAt>;

/** The lists of a dossier that an edition may ask to be filled. */
export type ListName = keyof typeof LISTS;

/** An entry with an id and nothing else is still to be written. */
function saysNothing(entry: unknown): boolean {
  return isBlank(typeof entry === 'object' && entry !== null ? { ...entry, id: undefined } : entry);
}

interface Options {
  readonly daftar: ListName;
  readonly minimal: number;
}

export const daftarMinimal = defineCheck<Options, 'dosir'>({
  summary: 'A list of the dossier has at least as many entries as asked.',
  over: 'dosir',
  options: {
    daftar: { schema: { enum: Object.keys(LISTS) } },
    minimal: { schema: { type: 'integer', minimum: 1 }, stricter: 'higher' },
  },
  problems: { 'daftar/kurang': 'missing' },
  effort: 3,
  *run({ dossier, options: { daftar, minimal } }) {
    const list: ListAt = LISTS[daftar];
    const jumlah = list.entries(dossier).filter((entry) => !saysNothing(entry)).length;
    if (jumlah >= minimal) return;
    yield {
      problem: 'daftar/kurang',
      args: { daftar, jumlah, minimal },
      at: placeOf(dossier, list.file, list.path),
    };
  },
});
