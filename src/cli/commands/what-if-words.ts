const FLAG = '--what-if';

/** What the command line says about dossiers and choices, taken apart. */
export interface WhatIfWords {
  readonly paths: readonly string[];
  /** The choices of each `--what-if`, in order; absent where there is none. */
  readonly whatIf?: readonly (readonly string[])[];
}

/** The words that follow each `--what-if`, up to the next flag. */
function following(argv: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  let open = false;
  for (const word of argv) {
    if (word === '--') break;
    if (word === FLAG || word.startsWith(`${FLAG}=`)) {
      found.push(word === FLAG ? [] : [word.slice(FLAG.length + 1)]);
      open = true;
    } else if (word.startsWith('-')) open = false;
    else if (open) found.at(-1)?.push(word);
  }
  return found;
}

/**
 * Tells choices (`edition=kipp-2025`) from dossiers among the words of a command line: the parser gives all words after
 * a `--what-if` to the flag, and forgets where one flag ended and the next began.
 */
export function whatIfWords(words: readonly string[], argv: readonly string[]): WhatIfWords {
  const scenarios = following(argv);
  if (scenarios.length === 0) return { paths: words };
  const given = scenarios.flat();
  const names = given.filter((word) => !word.includes('='));
  const paths = words.filter((word) => !given.includes(word));
  return {
    paths: [...paths, ...names],
    whatIf: scenarios.map((scenario) => scenario.filter((word) => word.includes('='))),
  };
}
