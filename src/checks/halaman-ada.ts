import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf, withinDossier } from '../core/entries.ts';
import { lookUp } from '../core/files.ts';
import type { Finding } from '../core/finding.ts';
import { legalName } from '../core/legal-bases.ts';
import { folderOf, nameOf } from '../core/paths.ts';
import { factsOf } from '../core/photos.ts';
import { isTold } from '../core/placeholders.ts';
import { pageNamed } from '../core/reference.ts';
import { sourceFiles } from '../core/source-files.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'halaman/tidak-ada': { berkas: string; halaman: number; jumlah: number };
    'hukum/halaman-tidak-ada': { nama: string; halaman: number; jumlah: number };
    'indikator/halaman-tidak-ada': { nama: string; sumber: string[]; halaman: number; jumlah: number };
  }
}

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
    for (const { target, fragment, line } of references) {
      const halaman = pageNamed(fragment);
      const [berkas, jumlah] = pagesOf(dossier, folder, target) ?? [];
      if (halaman === undefined || berkas === undefined || jumlah === undefined) continue;
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

/** Of several sources the page may be one of any; the longest of them decides. */
function* measured(dossier: Dossier): Generator<NamedPage> {
  for (const [index, { id, nama, data = [] }] of (dossier.innovation.indikator ?? []).entries()) {
    for (const [row, { halaman, sumber = [] }] of data.entries()) {
      const counts = sumber.map((id) => sourceFiles(dossier).get(id.trim())?.pdf?.pages);
      if (halaman === undefined || counts.length === 0) continue;
      const known = counts.filter((count) => count !== undefined);
      if (known.length < counts.length) continue;
      const jumlah = Math.max(...known);
      const at = placeOf(dossier, DOSSIER_FILES.innovation, ['indikator', index, 'data', row, 'halaman']);
      const args = {
        nama: [nama, id].find(isTold) ?? String(index + 1),
        sumber: [...sumber],
        halaman,
        jumlah,
      };
      yield { halaman, jumlah, finding: { problem: 'indikator/halaman-tidak-ada', args, at } };
    }
  }
}

function namedPages(dossier: Dossier): readonly NamedPage[] {
  return [...linked(dossier), ...stated(dossier), ...measured(dossier)];
}

export const halamanAda = defineCheck<object, 'dosir'>({
  summary: 'Every page of a PDF that a link, a legal basis or a figure names is in that PDF.',
  over: 'dosir',
  options: {},
  problems: {
    'halaman/tidak-ada': 'wrong',
    'hukum/halaman-tidak-ada': 'wrong',
    'indikator/halaman-tidak-ada': 'wrong',
  },
  effort: 1,
  applies: ({ dossier }) => dossier.inspected.size > 0 && namedPages(dossier).length > 0,
  *run({ dossier }) {
    for (const { halaman, jumlah, finding } of namedPages(dossier)) {
      if (halaman < 1 || halaman > jumlah) yield finding;
    }
  },
});
