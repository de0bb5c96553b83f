import type { AnnexFile } from '../core/annex.ts';
import type { DocumentModel } from '../core/document.ts';
import type { Dossier } from '../core/dossier.ts';
import { volume as words } from '../messages/document/annexes.ts';
import { annexEntries, type Entry } from './annex-places.ts';
import { heading, lead, paragraph } from './content.ts';

/** A volume of annexes: those of one list. */
export type VolumeName = Entry['list'];

export const VOLUMES: readonly VolumeName[] = ['legalBases', 'evidence', 'letters'];

/** Paths of the files that a volume holds, in their order. */
export function filesOfVolume(dossier: Dossier, name: VolumeName): readonly string[] {
  return annexEntries(dossier).flatMap(({ list, path }) => (list === name ? [path] : []));
}

/** What a volume calls itself. */
export function volumeTitle(document: Pick<DocumentModel, 'title' | 'language'>, name: VolumeName): string {
  return words.title[document.language]({ of: words.names[document.language][name], title: document.title });
}

/** The annexes of one list as a document of their own. What they are cited by is in another file, so it is named and not linked. */
export function volumeOf(
  document: DocumentModel,
  name: VolumeName,
  files: readonly AnnexFile[],
): DocumentModel {
  const { cover: _cover, attachments: _attachments, closing: _closing, ...rest } = document;
  const keys = new Set(files.map(({ path }) => path));
  return {
    ...rest,
    title: volumeTitle(document, name),
    blocks: [
      heading(1, words.names[document.language][name], 'jilid'),
      lead(document.title, 'lead'),
      paragraph(words.intro[document.language]({ annexes: files.length }), 'note'),
    ],
    images: new Map(),
    annexes: (document.annexes ?? []).filter(({ key }) => keys.has(key)),
  };
}
