import type { Dossier, Narrative } from '../core/dossier.ts';
import { hasScheme } from '../core/reference.ts';
import { isWebAddress } from '../core/files.ts';
import { pathFrom } from './links.ts';

function imagesOf(dossier: Dossier, narrative: Narrative): readonly string[] {
  return narrative.references.flatMap(({ image, target }) => {
    if (!image || isWebAddress(target) || hasScheme(target)) return [];
    const path = pathFrom({ dossier }, narrative.file, target);
    return path !== undefined && dossier.files.get(path)?.kind === 'file' ? [path] : [];
  });
}

/** The pictures that narratives and testimonials show, by path from the dossier's root, in code-unit order. */
export function imagesNeeded(dossier: Dossier): readonly string[] {
  const narratives = [...dossier.answers.values(), ...dossier.testimonials.map(({ words }) => words)];
  return [...new Set(narratives.flatMap((narrative) => imagesOf(dossier, narrative)))].sort();
}
