import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Finding } from '../core/finding.ts';
import { handedIn, lookedAt, namedFiles } from '../core/looked-at.ts';
import { nameOf } from '../core/paths.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'berkas/heic': { berkas: string };
    'berkas/tidak-selesai-dilihat': { berkas: string; sebab: 'too-large' | 'too-costly' };
    'berkas/berubah': { berkas: string };
  }
}

const HEIC = /^image\/hei[cf](?:-sequence)?$/;
/** Bytes from which on no file is looked into; facts about one are not made. */
const TOO_LARGE = 4 * 1024 ** 3;

/** Files that entries name with the hash they had, and that are others now. A pointer stands for what it points to. */
function* changed(dossier: Dossier): Generator<Finding> {
  for (const { list, index, path, sha256 } of namedFiles(dossier)) {
    const facts = dossier.inspected.get(path);
    const recorded = sha256?.trim().toLowerCase() ?? '';
    if (facts === undefined || recorded === '') continue;
    if ((facts.lfs?.sha256 ?? facts.sha256) === recorded) continue;
    const at = placeOf(dossier, DOSSIER_FILES[list], [index, 'sha256']);
    yield { problem: 'berkas/berubah', args: { berkas: nameOf(path) }, at };
  }
}

function* unwieldy(dossier: Dossier): Generator<Finding> {
  for (const { path, facts, at } of lookedAt(dossier)) {
    const berkas = nameOf(path);
    const { trouble: sebab, type } = facts;
    if (HEIC.test(type)) yield { problem: 'berkas/heic', args: { berkas }, at };
    else if (sebab === 'too-costly' || sebab === 'too-large')
      yield { problem: 'berkas/tidak-selesai-dilihat', args: { berkas, sebab }, at };
  }
  for (const { path, at } of handedIn(dossier).values()) {
    if ((dossier.files.get(path)?.size ?? 0) <= TOO_LARGE) continue;
    yield { problem: 'berkas/tidak-selesai-dilihat', args: { berkas: nameOf(path), sebab: 'too-large' }, at };
  }
}

export const berkasLayak = defineCheck<object, 'dosir'>({
  summary: 'Files open on ordinary computers, are not too heavy, and are those on record.',
  over: 'dosir',
  options: {},
  problems: { 'berkas/heic': 'wrong', 'berkas/tidak-selesai-dilihat': 'wrong', 'berkas/berubah': 'wrong' },
  effort: 2,
  applies: ({ dossier }) => lookedAt(dossier).length > 0,
  *run({ dossier }) {
    yield* unwieldy(dossier);
    yield* changed(dossier);
  },
});
