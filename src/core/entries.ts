import { DOSSIER_FILES, inDossier, type Dossier } from './dossier.ts';
import type { PathStep, Place } from './finding.ts';

/** A thing of the dossier that carries an id, and where it stands. */
export interface Entry {
  readonly list: 'dasar-hukum' | 'bukti' | 'surat' | 'indikator' | 'testimoni';
  readonly id: string | undefined;
  /** What to call it while it has no id. */
  readonly name: string;
  /** File from the dossier's own root. */
  readonly file: string;
  readonly path: readonly PathStep[];
}

/** The path of a repository file from the dossier's own root. */
export function withinDossier(dossier: Pick<Dossier, 'path'>, file: string): string {
  return file.startsWith(`${dossier.path}/`) ? file.slice(dossier.path.length + 1) : file;
}

/** The place of a key in a file of the dossier. */
export function placeOf(dossier: Pick<Dossier, 'path'>, file: string, path: readonly PathStep[]): Place {
  return { file: inDossier(dossier, file), path };
}

/** Everything that has to carry an id, in the order of the files. */
export function* entriesOf(dossier: Dossier): Generator<Entry> {
  const { legalBases, evidence, letters } = DOSSIER_FILES;
  for (const [index, item] of dossier.legalBases.entries()) {
    const name = [item.jenis, item.nomor, item.tentang].filter((part) => part !== undefined).join(' ');
    yield { list: 'dasar-hukum', id: item.id, name, file: legalBases, path: [index] };
  }
  for (const [index, item] of dossier.evidence.entries()) {
    const name = item.judul ?? item.berkas ?? '';
    yield { list: 'bukti', id: item.id, name, file: evidence, path: [index] };
  }
  for (const [index, item] of dossier.letters.entries()) {
    yield { list: 'surat', id: item.id, name: item.jenis ?? '', file: letters, path: [index] };
  }
  for (const [index, item] of (dossier.innovation.indikator ?? []).entries()) {
    const path = ['indikator', index];
    yield { list: 'indikator', id: item.id, name: item.nama ?? '', file: DOSSIER_FILES.innovation, path };
  }
  for (const { head, slug, words } of dossier.testimonials) {
    const file = withinDossier(dossier, words.file);
    yield { list: 'testimoni', id: head.id, name: head.nama ?? slug, file, path: [] };
  }
}
