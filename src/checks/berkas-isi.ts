import { defineCheck } from '../core/check.ts';
import type { Dossier } from '../core/dossier.ts';
import type { PdfFacts } from '../core/file-facts.ts';
import type { Finding } from '../core/finding.ts';
import { lookedAt, type LookedAt } from '../core/looked-at.ts';
import { nameOf } from '../core/paths.ts';
import { areAllSilent, judgedBases } from '../prose/naming-bases.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'berkas/tanpa-teks': { berkas: string; jumlah: number; daftar: 'legalBases' | 'evidence' };
    'berkas/halaman-kosong': { berkas: string; halaman: number[]; jumlah: number };
    'berkas/berskrip': { berkas: string };
    'berkas/berlampiran': { berkas: string; lampiran: string[] };
  }
}

/** Pages that are named one by one. */
const MOST_NAMED = 10;

/** Whether a PDF is pictures of pages, in which no word can be looked for. */
function isScan({ text, blank, pages }: PdfFacts): boolean {
  return text.every((page) => page === '') && blank.length < pages;
}

/** Whether the page that names the innovation still has to be stated for a scan; a law of the land names nobody. */
function isPageOpen(dossier: Dossier, index: number): boolean {
  if (dossier.legalBases[index]?.memuat_inovasi?.halaman !== undefined) return false;
  const judged = judgedBases(dossier).find((one) => one.index === index);
  // Where no legal basis is known to name the innovation, the rule on that names the scans too.
  return judged?.verdict !== 'general' && !areAllSilent(dossier);
}

/** Whether somebody said on which page to look. A scan of a letter is what is asked for. */
function needsPage(
  dossier: Dossier,
  { listed, cited, facts }: LookedAt,
): 'legalBases' | 'evidence' | undefined {
  if (listed?.list === 'legalBases') return isPageOpen(dossier, listed.index) ? 'legalBases' : undefined;
  const short = facts.pdf?.pages === 1;
  return listed?.list === 'evidence' && !short && cited.length === 0 ? 'evidence' : undefined;
}

function* told(
  dossier: Dossier,
  file: LookedAt,
  pdf: PdfFacts,
): Generator<Pick<Finding, 'problem' | 'args'>> {
  const berkas = nameOf(file.path);
  const daftar = isScan(pdf) ? needsPage(dossier, file) : undefined;
  if (daftar !== undefined) {
    yield { problem: 'berkas/tanpa-teks', args: { berkas, jumlah: pdf.pages, daftar } };
  }
  if (pdf.blank.length > 0) {
    const args = { berkas, halaman: pdf.blank.slice(0, MOST_NAMED), jumlah: pdf.blank.length };
    yield { problem: 'berkas/halaman-kosong', args };
  }
  if (pdf.javascript) yield { problem: 'berkas/berskrip', args: { berkas } };
  if (pdf.attachments.length > 0) {
    yield { problem: 'berkas/berlampiran', args: { berkas, lampiran: [...pdf.attachments] } };
  }
}

export const berkasIsi = defineCheck<object, 'dosir'>({
  summary: 'PDFs can be searched or say where to look, and hold no blank pages, scripts or files within.',
  over: 'dosir',
  options: {},
  problems: {
    'berkas/tanpa-teks': 'wrong',
    'berkas/halaman-kosong': 'wrong',
    'berkas/berskrip': 'wrong',
    'berkas/berlampiran': 'wrong',
  },
  effort: 1,
  applies: ({ dossier }) => lookedAt(dossier).some(({ facts }) => facts.pdf !== undefined),
  *run({ dossier }) {
    for (const file of lookedAt(dossier)) {
      if (file.facts.pdf === undefined) continue;
      for (const found of told(dossier, file, file.facts.pdf)) yield { ...found, at: file.at } as Finding;
    }
  },
});
