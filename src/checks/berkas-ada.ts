import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { isWebAddress, lookUp, similarFile } from '../core/files.ts';
import type { Finding, PathStep } from '../core/finding.ts';
import { folderOf, relativePath } from '../core/paths.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `dicari` is where it was looked for, empty where a web address was written; `mirip` is what to write instead. */
    'berkas/tidak-ada': { berkas: string; dicari: string; mirip: string };
    'berkas/folder': { berkas: string };
    'berkas/di-luar': { berkas: string };
    'berkas/nol': { berkas: string };
  }
}

interface NamedFile {
  readonly berkas: string | undefined;
  readonly file: string;
  readonly path: readonly PathStep[];
}

function* namedFiles(dossier: Dossier): Generator<NamedFile> {
  const { innovation, legalBases, evidence, letters } = DOSSIER_FILES;
  yield { berkas: dossier.innovation.spbe?.berkas, file: innovation, path: ['spbe', 'berkas'] };
  yield { berkas: dossier.innovation.video?.berkas, file: innovation, path: ['video', 'berkas'] };
  yield { berkas: dossier.innovation.sampul?.berkas, file: innovation, path: ['sampul', 'berkas'] };
  const lists = [
    [legalBases, dossier.legalBases],
    [evidence, dossier.evidence],
    [letters, dossier.letters],
  ] as const;
  for (const [file, entries] of lists) {
    for (const [index, { berkas }] of entries.entries()) yield { berkas, file, path: [index, 'berkas'] };
  }
}

function judge(dossier: Dossier, { berkas, file }: NamedFile): Pick<Finding, 'problem' | 'args'> | undefined {
  const written = (berkas ?? '').trim();
  if (written === '') return undefined;
  if (isWebAddress(written)) {
    return { problem: 'berkas/tidak-ada', args: { berkas: written, dicari: '', mirip: '' } };
  }
  const found = lookUp(dossier, folderOf(file), written);
  if (found.kind === 'outside') return { problem: 'berkas/di-luar', args: { berkas: written } };
  if (found.kind === 'missing') {
    const similar = similarFile(dossier, found.path);
    const mirip = similar === undefined ? '' : relativePath(folderOf(file), similar);
    return { problem: 'berkas/tidak-ada', args: { berkas: written, dicari: found.path, mirip } };
  }
  if (found.entry.kind !== 'file') return { problem: 'berkas/folder', args: { berkas: written } };
  return found.entry.size === 0 ? { problem: 'berkas/nol', args: { berkas: written } } : undefined;
}

export const berkasAda = defineCheck<object, 'dosir'>({
  summary: 'Every file that a list names is in the dossier, is a file, and holds something.',
  over: 'dosir',
  options: {},
  problems: {
    'berkas/tidak-ada': 'wrong',
    'berkas/folder': 'wrong',
    'berkas/di-luar': 'wrong',
    'berkas/nol': 'wrong',
  },
  effort: 2,
  applies: ({ dossier }) => [...namedFiles(dossier)].some(({ berkas }) => (berkas ?? '').trim() !== ''),
  *run({ dossier }) {
    for (const named of namedFiles(dossier)) {
      const found = judge(dossier, named);
      if (found !== undefined) yield { ...found, at: placeOf(dossier, named.file, named.path) } as Finding;
    }
  },
});
