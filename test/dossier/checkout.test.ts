import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { placesInCheckout } from '../../src/dossier/checkout.ts';
import { temporaryFolder } from '../git/support.ts';

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

/** Makes folders, and gives the path of each; one whose name ends in `.git` makes its parent a work tree. */
function made(...names: readonly string[]): (name: string) => string {
  const folder = temporaryFolder();
  folders.push(folder);
  for (const name of names) mkdirSync(join(folder.path, name), { recursive: true });
  return (name) => join(folder.path, name);
}

describe('places in the checkout', () => {
  it('are taken from the top of the git work tree', () => {
    const at = made('kerja/.git', 'kerja/dinas/dosir');
    expect(placesInCheckout([at('kerja/dinas/dosir')])).toEqual(['dinas/dosir']);
    expect(placesInCheckout([at('kerja')])).toEqual(['.']);
  });

  it('know a work tree whose .git is a file, as a linked one has', () => {
    const at = made('tautan/dosir');
    writeFileSync(at('tautan/.git'), 'gitdir: /tempat/lain\n');
    expect(placesInCheckout([at('tautan/dosir')])).toEqual(['dosir']);
  });

  it('tell several repositories of one work tree apart', () => {
    const at = made('kerja/.git', 'kerja/dinas-a', 'kerja/dinas b/dosir');
    expect(placesInCheckout([at('kerja/dinas-a'), at('kerja/dinas b/dosir')])).toEqual([
      'dinas-a',
      'dinas b/dosir',
    ]);
  });

  it('are taken from the nearest folder that holds all, where the repositories are in several work trees', () => {
    const at = made('semua/a/.git', 'semua/ab/.git', 'semua/ab/dosir', 'semua/tanpa-git');
    const places = placesInCheckout([at('semua/a'), at('semua/ab/dosir'), at('semua/tanpa-git')]);
    expect(places).toEqual(['a', 'ab/dosir', 'tanpa-git']);
  });

  it('are the repository itself where there is no git', () => {
    expect(placesInCheckout([made('dosir')('dosir')])).toEqual(['.']);
    expect(placesInCheckout([])).toEqual([]);
  });
});
