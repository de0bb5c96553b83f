import { folderOf, joinPath, relativePath } from '../core/paths.ts';

/** A file that another one takes the place of, both from the root of the dossier. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

const LINK = /(\]\(\s*<?)([^)>\s]+)/g;
const DEFINITION = /^( {0,3}\[[^\]]+\]:\s*<?)([^>\s]+)/gm;

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The Markdown of a file with its links to one file leading to another; fragments and all else stay. */
export function relink(text: string, file: string, { from, to }: Replacement): string {
  const exchange = (whole: string, before: string, target: string): string => {
    const [path = '', ...fragment] = target.split('#');
    if (joinPath(folderOf(file), decoded(path).normalize('NFC')) !== from) return whole;
    const link = relativePath(folderOf(file), to).split('/').map(encodeURIComponent).join('/');
    return before + [link, ...fragment].join('#');
  };
  return text.replace(LINK, exchange).replace(DEFINITION, exchange);
}
