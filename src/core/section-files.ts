import type { Dossier } from './dossier.ts';
import { withinDossier } from './entries.ts';
import { lookUp } from './files.ts';
import { folderOf } from './paths.ts';
import type { Rulebook, Section } from './rulebook.ts';
import { firstValue, type Sourced } from './sourced.ts';

const PROOF = /^(?:bukti|dasar-hukum|surat)\/(?!(?:bukti|dasar-hukum|surat)\.ya?ml$)/;

/** Files of the dossier's papers that the answers of a section link to, each once. */
export function sectionFiles(dossier: Dossier, section: Section): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  for (const { id } of section.isian) {
    const narrative = dossier.answers.get(id);
    if (narrative === undefined) continue;
    const folder = folderOf(withinDossier(dossier, narrative.file));
    for (const { target } of narrative.references) {
      const found = lookUp(dossier, folder, target);
      if (found.kind === 'found' && found.entry.kind === 'file' && PROOF.test(found.path)) {
        files.set(found.path, found.entry.size);
      }
    }
  }
  return files;
}

/** Whether the form has an upload at a section; it has where nothing else is said. */
export function takesUpload({ lampiran }: Section): boolean {
  return firstValue(lampiran) !== false;
}

/** Most bytes that the upload of a section may have; undefined where neither the edition nor the agency says. */
export function sectionLimit({ aturan }: Pick<Rulebook, 'aturan'>): number | undefined {
  const most = aturan.find(({ periksa }) => periksa === 'lampiran-ukuran')?.dengan['maksimal'];
  return typeof most === 'number' ? most : firstValue((most ?? { nilai: [] }) as Sourced<number>);
}
