/** The process's answers: nothing wrong, findings, wrong use, bug or failing system, interrupted. */
export const EXIT = { ok: 0, findings: 1, usage: 2, internal: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Every mistake of the user or the environment that ends a run, with the facts its sentence needs. */
export interface Failures {
  /** No `instansi.yaml` from here up to the git root. */
  'tanpa-repositori': { from: string };
  'tanpa-dosir': { path: string };
  'target-tidak-ada': { path: string; similar?: string };
  'pilih-dosir': { slugs: readonly string[] };
  'edisi-tidak-dikenal': { edition: string; known: readonly string[]; similar?: string };
  /** The competition was not held that year; `instead` took its place, where that is known. */
  'edisi-ditiadakan': { edition: string; instead: string; usable: readonly string[] };
  'tanpa-edisi': { path: string; known: readonly string[] };
  /** A confirmation that could not be followed, in the words of its finding. */
  'konfirmasi-ditolak': { message: string; fix: string };
  'instansi-rusak': { place: string; message: string; fix: string };
  /** A file of a dossier that is to be changed cannot be read. */
  'dosir-rusak': { place: string; message: string; fix: string };
  'nilai-salah': { flag: string; value: string; allowed: string; similar?: string };
  'tanpa-terminal': { flags: readonly string[]; command: string };
  'slug-sudah-ada': { slug: string; path: string };
  'slug-tidak-sah': { slug: string; suggestion: string };
  'sudah-repositori': { path: string };
  'folder-tidak-kosong': { path: string; entries: readonly string[] };
  'git-tidak-ada': Record<string, never>;
  'git-gagal': { action: string; details: string };
  /** A hook of the repository refused a commit; what it printed says why. */
  'git-kait-menolak': { hook: string; details: string };
  'git-tanpa-identitas': { action: string };
  /** `instansi.yaml` is there, but no git repository around it. */
  'tanpa-git': { path: string };
  'git-terkunci': { path: string };
  'git-konflik': { files: readonly string[] };
  'git-belum-selesai': { operation: string };
  'git-head-terlepas': Record<string, never>;
  /** A commit or branch that git does not know here; in a shallow clone it may merely not have been fetched. */
  'git-ref-tidak-ada': { ref: string; shallow: boolean };
  /** Checks cannot be set up where there is no dossier repository. */
  'ci-tanpa-repositori': { from: string };
  /** No commit that both histories share. */
  'git-tanpa-pangkal': { ref: string; shallow: boolean };
  /** In CI everything is handed on already, so the default of `--changed` would always find nothing. */
  'ci-tanpa-since': Record<string, never>;
  /** Flags that ask for different things. */
  'tidak-bersama': { flags: readonly string[] };
  /** A flag that means nothing without another. */
  'hanya-bersama': { flag: string; needs: string };
  'tidak-bisa-menulis': { path: string; reason: string };
  'tidak-menimpa': { path: string };
  /** A list that is written in a way that leaves no room for an entry without changing the rest. */
  'tidak-bisa-menyisipkan': { path: string };
  /** A file that was written while it was copied. */
  'berkas-berubah': { path: string };
  /** Words of a command line that lead to no file. */
  'berkas-tidak-ada': { paths: readonly string[] };
  /** Folders that hold nothing. */
  'folder-kosong': { paths: readonly string[] };
  /** Flags that name one thing, with several files. */
  'satu-berkas': { flags: readonly string[]; count: number };
  /** Nothing was handed in. */
  'tanpa-berkas': { command: string };
  /** Files in the folder of a package that are not as an earlier run wrote them. */
  'paket-terisi': { folder: string; files: readonly string[] };
  /** What was to be verified is no result of `compile`, or its record of how it was made cannot be read. */
  'bukan-hasil-susun': { path: string; part: string };
  /** A file that was written while a document was made of it. */
  'sumber-berubah': { path: string };
  'tidak-bisa-membaca': { path: string; reason: string };
  'topik-tidak-dikenal': { topic: string; similar?: string };
  /** No letter is asked for by name, and the edition is not known to demand one. */
  'surat-tidak-diketahui': { edition: string; kinds: readonly string[]; slug: string };
  'opsi-salah': { details: string };
  /** What is read by machines cannot be shown again and again on one stream. */
  'pantau-ke-layar': { format: string };
  'dua-keluaran': { formats: readonly string[] };
  'keluaran-sama': { path: string };
}

export type FailureCode = keyof Failures;

/** A mistake of the user or the environment: known, explained by `messages/failures.ts`, never a stack trace. */
export class InovasiError<C extends FailureCode = FailureCode> extends Error {
  readonly code: C;
  readonly args: Failures[C];

  constructor(code: C, args: Failures[C], cause?: unknown) {
    super(`${code} ${JSON.stringify(args)}`, cause === undefined ? undefined : { cause });
    this.name = 'InovasiError';
    this.code = code;
    this.args = args;
  }
}

/** The user pressed Ctrl-C. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}
