import { describe, expect, it } from 'vitest';
import { whatIfWords } from '../../src/cli/commands/what-if-words.ts';

/** What the parser hands on: words before the flag as dossiers, the whole line beside. */
function read(line: string, paths = ''): ReturnType<typeof whatIfWords> {
  const words = (text: string): readonly string[] => text.split(' ').filter(Boolean);
  return whatIfWords(words(paths), words(line));
}

describe('words after --what-if', () => {
  it('are one scenario each time the flag is given', () => {
    expect(read('check --what-if edition=a group=b --what-if edition=c')).toEqual({
      paths: [],
      whatIf: [['edition=a', 'group=b'], ['edition=c']],
    });
  });

  it('end at the next flag, and are dossiers where they are no choices', () => {
    expect(read('check --what-if edition=a tpbis --format json')).toEqual({
      paths: ['tpbis'],
      whatIf: [['edition=a']],
    });
    expect(read('check satu --what-if dua', 'satu')).toEqual({ paths: ['satu', 'dua'], whatIf: [[]] });
  });

  it('may begin after an equals sign', () => {
    expect(read('check --what-if=edition=a group=b', 'group=b')).toEqual({
      paths: [],
      whatIf: [['edition=a', 'group=b']],
    });
  });

  it('are nothing without the flag, or after --', () => {
    expect(read('check tpbis', 'tpbis')).toEqual({ paths: ['tpbis'] });
    expect(read('check -- --what-if', '--what-if')).toEqual({ paths: ['--what-if'] });
  });
});
