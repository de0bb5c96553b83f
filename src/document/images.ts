import type { Dossier, Narrative } from '../core/dossier.ts';
import { hasScheme } from '../core/reference.ts';
import { isWebAddress } from '../core/files.ts';
import { joinPath } from '../core/paths.ts';
import { evidencePictures } from '../core/photos.ts';
import type { DocumentInput } from './context.ts';
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

/** Whether a picture can be printed: its bytes are here, or it is in the file as an annex. */
export function hasPicture(
  { images, pressed }: Pick<DocumentInput, 'images' | 'pressed'>,
  path: string,
): boolean {
  return images.has(path) || pressed.has(path);
}

/** The pictures that the cover, narratives and testimonials show, by path from the dossier's root, in code-unit order. */
export function imagesNeeded(dossier: Dossier): readonly string[] {
  const narratives = [...dossier.answers.values(), ...dossier.testimonials.map(({ words }) => words)];
  const cover = coverPicture(dossier);
  const shown = narratives.flatMap((narrative) => imagesOf(dossier, narrative));
  return [...new Set([...(cover === undefined ? [] : [cover]), ...shown])].sort();
}

/** The pictures that only stand among the evidence, by path; one that cannot be printed is left out of the document. */
export function imagesWelcome(dossier: Dossier): readonly string[] {
  const needed = new Set(imagesNeeded(dossier));
  return evidencePictures(dossier).flatMap(({ path }) => (needed.has(path) ? [] : [path]));
}
