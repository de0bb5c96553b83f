import type { Dossier, Narrative } from '../core/dossier.ts';
import { hasScheme } from '../core/reference.ts';
import { isWebAddress } from '../core/files.ts';
import { joinPath } from '../core/paths.ts';
import { pathFrom } from './links.ts';

function imagesOf(dossier: Dossier, narrative: Narrative): readonly string[] {
  return narrative.references.flatMap(({ image, target }) => {
    if (!image || isWebAddress(target) || hasScheme(target)) return [];
    const path = pathFrom({ dossier }, narrative.file, target);
    return path !== undefined && dossier.files.get(path)?.kind === 'file' ? [path] : [];
  });
}

/** Key of the agency's emblem among the pictures of a document; no path of a dossier has a colon before it. */
export const LOGO_KEY = ':logo';

/** The picture of the cover, by path from the dossier's root; undefined where none is named or it is not there. */
export function coverPicture({ innovation, files }: Dossier): string | undefined {
  const path = joinPath('', (innovation.sampul?.berkas ?? '').normalize('NFC')) ?? '';
  return files.get(path)?.kind === 'file' ? path : undefined;
}

/** The pictures that the cover, narratives and testimonials show, by path from the dossier's root, in code-unit order. */
export function imagesNeeded(dossier: Dossier): readonly string[] {
  const narratives = [...dossier.answers.values(), ...dossier.testimonials.map(({ words }) => words)];
  const cover = coverPicture(dossier);
  const shown = narratives.flatMap((narrative) => imagesOf(dossier, narrative));
  return [...new Set([...(cover === undefined ? [] : [cover]), ...shown])].sort();
}
