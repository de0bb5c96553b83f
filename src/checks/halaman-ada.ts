import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf, withinDossier } from '../core/entries.ts';
import { lookUp } from '../core/files.ts';
import type { Finding } from '../core/finding.ts';
import { legalName } from '../core/legal-bases.ts';
import { folderOf, nameOf } from '../core/paths.ts';
import { factsOf } from '../core/photos.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'halaman/tidak-ada': { berkas: string; halaman: number; jumlah: number };
    'hukum/halaman-tidak-ada': { nama: string; halaman: number; jumlah: number };
  }
}

const PAGE = /(?:^|&)page=(\d{1,6})(?:&|$)/i;

/** A page that is named, and how many there are. */
interface NamedPage {
  readonly halaman: number;
  readonly jumlah: number;
  readonly finding: Finding;
}

/** How many pages the PDF has that a link leads to; undefined where it is none, or nobody looked into it. */
function pagesOf(dossier: Dossier, folder: string, target: string): readonly [string, number] | undefined {
  const found = lookUp(dossier, folder, target);
  if (found.kind !== 'found') return undefined;
  const jumlah = dossier.inspected.get(found.path)?.pdf?.pages;
  return jumlah === undefined ? undefined : [nameOf(found.path), jumlah];
}

function* linked(dossier: Dossier): Generator<NamedPage> {
  const texts = [...dossier.answers.values(), ...dossier.testimonials.map(({ words }) => words)];
  for (const { file, references } of texts) {
    const folder = folderOf(withinDossier(dossier, file));
    for (const { target, fragment = '', line } of references) {
      const digits = PAGE.exec(fragment)?.[1];
      const [berkas, jumlah] = (digits === undefined ? undefined : pagesOf(dossier, folder, target)) ?? [];
      if (berkas === undefined || jumlah === undefined) continue;
      const halaman = Number(digits);
      const args = { berkas, halaman, jumlah };
      yield { halaman, jumlah, finding: { problem: 'halaman/tidak-ada', args, at: { file, line } } };
    }
  }
}

function* stated(dossier: Dossier): Generator<NamedPage> {
  for (const [index, entry] of dossier.legalBases.entries()) {
    const halaman = entry.memuat_inovasi?.halaman;
    const jumlah = factsOf(dossier, DOSSIER_FILES.legalBases, entry)?.pdf?.pages;
    if (halaman === undefined || jumlah === undefined) continue;
    const at = placeOf(dossier, DOSSIER_FILES.legalBases, [index, 'memuat_inovasi', 'halaman']);
    const args = { nama: legalName(entry, index), halaman, jumlah };
    yield { halaman, jumlah, finding: { problem: 'hukum/halaman-tidak-ada', args, at } };
  }
}

function namedPages(dossier: Dossier): readonly NamedPage[] {
  return [...linked(dossier), ...stated(dossier)];
}

export const halamanAda = defineCheck<object, 'dosir'>({
  summary: 'Every page of a PDF that a link or a legal basis names is in that PDF.',
  over: 'dosir',
  options: {},
  problems: { 'halaman/tidak-ada': 'wrong', 'hukum/halaman-tidak-ada': 'wrong' },
  effort: 1,
  applies: ({ dossier }) => dossier.inspected.size > 0 && namedPages(dossier).length > 0,
  *run({ dossier }) {
    for (const { halaman, jumlah, finding } of namedPages(dossier)) {
      if (halaman < 1 || halaman > jumlah) yield finding;
    }
  },
});
