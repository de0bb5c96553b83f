import { defineCheck } from '../core/check.ts';
import type { FileFacts, FileKind } from '../core/file-facts.ts';
import type { Finding } from '../core/finding.ts';
import type { Dossier } from '../core/dossier.ts';
import { handedIn, lookedAt, type HandedIn, type LookedAt } from '../core/looked-at.ts';
import { extensionOf, nameOf } from '../core/paths.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'berkas/rusak': { berkas: string; jenis: FileKind };
    'berkas/kata-sandi': { berkas: string; jenis: FileKind };
    /** `ukuran` is that of the file itself, in bytes. */
    'berkas/penunjuk-lfs': { berkas: string; ukuran: number };
    'berkas/tanpa-isi': { berkas: string };
    'berkas/bukan-berkas': { berkas: string };
    /** `akhiran` is what the name says, `jenis` and `tipe` what the bytes are. */
    'berkas/akhiran-keliru': { berkas: string; akhiran: string; jenis: FileKind; tipe: string };
  }
}

const OFFICE = ['document', 'text'] as const;
const MEDIA = ['video', 'audio'] as const;

/** What the bytes of a file may be whose name ends in this; spreadsheets from the web are often text inside. */
const EXPECTED: Readonly<Record<string, readonly FileKind[]>> = Object.fromEntries([
  ['pdf', ['pdf']],
  ...['jpg', 'jpeg', 'png', 'webp', 'heic', 'heif', 'tif', 'tiff', 'gif', 'bmp'].map((name) => [
    name,
    ['image'],
  ]),
  ...['doc', 'docx', 'docm', 'xls', 'xlsx', 'xlsm', 'ppt', 'pptx', 'pptm', 'odt', 'ods', 'odp', 'rtf'].map(
    (name) => [name, OFFICE],
  ),
  ...['mp4', 'mov', 'm4v', 'mkv', 'avi', 'webm', '3gp', 'mp3', 'm4a', 'wav', 'ogg'].map((name) => [
    name,
    MEDIA,
  ]),
  ...['txt', 'csv'].map((name) => [name, ['text']]),
]) as Readonly<Record<string, readonly FileKind[]>>;

function isLie(path: string, { kind }: FileFacts): boolean {
  const expected = EXPECTED[extensionOf(path)];
  return expected !== undefined && !expected.includes(kind);
}

function judge({ path, facts, listed }: LookedAt): Pick<Finding, 'problem' | 'args'> | undefined {
  const berkas = nameOf(path);
  const { kind, lfs, trouble, type } = facts;
  if (lfs !== undefined) return { problem: 'berkas/penunjuk-lfs', args: { berkas, ukuran: lfs.size } };
  // One that a list names is found with the list.
  if (kind === 'empty')
    return listed === undefined ? { problem: 'berkas/tanpa-isi', args: { berkas } } : undefined;
  if (isLie(path, facts)) {
    return {
      problem: 'berkas/akhiran-keliru',
      args: { berkas, akhiran: extensionOf(path), jenis: kind, tipe: type },
    };
  }
  if (trouble === 'damaged') return { problem: 'berkas/rusak', args: { berkas, jenis: kind } };
  return trouble === 'password' ? { problem: 'berkas/kata-sandi', args: { berkas, jenis: kind } } : undefined;
}

/** What only lies among the files and is none, as a pipe or a link out of the repository; others are told where named. */
function strangers(dossier: Dossier): readonly HandedIn[] {
  return [...handedIn(dossier).values()].filter(
    ({ path, loose }) => loose && dossier.files.get(path)?.kind === 'other',
  );
}

export const berkasTerbaca = defineCheck<object, 'dosir'>({
  summary: 'Every file that is handed in opens without a password and is what its name says.',
  over: 'dosir',
  options: {},
  problems: {
    'berkas/rusak': 'wrong',
    'berkas/kata-sandi': 'wrong',
    'berkas/penunjuk-lfs': 'wrong',
    'berkas/tanpa-isi': 'wrong',
    'berkas/bukan-berkas': 'wrong',
    'berkas/akhiran-keliru': 'wrong',
  },
  effort: 2,
  applies: ({ dossier }) => lookedAt(dossier).length + strangers(dossier).length > 0,
  *run({ dossier }) {
    for (const { path, at } of strangers(dossier))
      yield { problem: 'berkas/bukan-berkas', args: { berkas: nameOf(path) }, at };
    for (const file of lookedAt(dossier)) {
      const found = judge(file);
      if (found !== undefined) yield { ...found, at: file.at } as Finding;
    }
  },
});
