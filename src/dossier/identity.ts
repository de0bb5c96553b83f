import { DOSSIER_FILES, type Identity } from '../core/dossier.ts';
import { locateWith, makeReader, yamlOf } from './reader.ts';

/** Reads only who a dossier is: one file, whose faults are told when the dossier itself is examined. */
export function loadIdentity(root: string, slug: string): Identity {
  const path = `inovasi/${slug}`;
  const reader = makeReader(root);
  const innovation = yamlOf(reader, `${path}/${DOSSIER_FILES.innovation}`, 'inovasi') ?? {};
  return { slug, path, innovation, locate: locateWith(reader.located) };
}
