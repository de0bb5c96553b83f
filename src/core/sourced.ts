/** What a source is worth for one claim: a regulation or the ministry, the press, or anything else. */
export type Authority = 'resmi' | 'berita' | 'sekunder';

/** A document or page that says something about an edition. */
export interface Source {
  readonly id: string;
  readonly judul: string;
  readonly url?: string;
  readonly tanggal?: string;
  readonly jenis: Authority;
  /** The source it copies; the two count as one. */
  readonly menyalin?: string;
}

/** One recorded value and who says so. `jenis` overrides the sources' own: authority belongs to the claim. */
export interface Claim<T> {
  readonly isi: T;
  readonly sumber: readonly string[];
  readonly jenis?: Authority;
}

/** What a neighbouring edition asked, shown where this edition's value was not found. */
export interface Neighbour<T> {
  readonly edisi: string;
  readonly isi: T;
  readonly sumber: readonly string[];
}

/** A value with provenance. No claim at all means: searched for and not found. */
export interface Sourced<T> {
  readonly nilai: readonly Claim<T>[];
  readonly catatan?: string;
  readonly tetangga?: readonly Neighbour<T>[];
  /** The edition it was inherited from through `extends`; set by the loader, never typed in. */
  readonly dipinjam?: string;
  /** The edition's own value that it stands for; set by the loader where a rule points to one. */
  readonly dari?: string;
  /** The agency's own value, from its package or its own file; set by the loader. */
  readonly instansi?: true;
  /** The edition's value that the agency's takes the place of; set by the loader. */
  readonly semula?: Sourced<T>;
  /** Set where an agency that holds the official text confirmed it; there is one claim then, the agency's. */
  readonly dikonfirmasi?: true;
}

/** How sure we are of a value; derived from its claims, never typed in. */
export type Certainty =
  | 'kontrak'
  | 'instansi'
  | 'dikonfirmasi'
  | 'resmi'
  | 'dikuatkan'
  | 'tunggal'
  | 'bertentangan'
  | 'dipinjam'
  | 'tidak-ditemukan';

/** Whether nothing is left to find out about such a value: the ministry says it, several do, or the agency looked. */
export function isSettled(certainty: Certainty): boolean {
  return certainty === 'resmi' || certainty === 'dikuatkan' || certainty === 'dikonfirmasi';
}

export function isSourced(value: unknown): value is Sourced<unknown> {
  return typeof value === 'object' && value !== null && Array.isArray((value as { nilai?: unknown }).nilai);
}

/** The first recorded value, for display where one value has to do; undefined where none was found. */
export function firstValue<T>(sourced: Sourced<T> | undefined): T | undefined {
  return sourced?.nilai[0]?.isi;
}

type SourceTable = ReadonlyMap<string, Source>;

function original(id: string, sources: SourceTable): string {
  const seen = new Set<string>();
  let current = id;
  while (!seen.has(current)) {
    seen.add(current);
    const copied = sources.get(current)?.menyalin;
    if (copied === undefined) return current;
    current = copied;
  }
  return current;
}

/** The certainty of claims that agree: one official voice, or two independent ones, or a single one. */
export function certaintyOfAgreeing(claims: readonly Claim<unknown>[], sources: SourceTable): Certainty {
  const official = claims.some(
    (claim) =>
      claim.jenis === 'resmi' ||
      (claim.jenis === undefined && claim.sumber.some((id) => sources.get(id)?.jenis === 'resmi')),
  );
  if (official) return 'resmi';
  const independent = new Set(claims.flatMap((claim) => claim.sumber.map((id) => original(id, sources))));
  return independent.size >= 2 ? 'dikuatkan' : 'tunggal';
}

/** The certainty of a value as a whole: `bertentangan` where its claims name different values. */
export function certaintyOf(value: Sourced<unknown>, sources: SourceTable): Certainty {
  if (value.nilai.length === 0) return 'tidak-ditemukan';
  if (value.dikonfirmasi === true) return 'dikonfirmasi';
  if (value.instansi === true) return 'instansi';
  if (value.dipinjam !== undefined) return 'dipinjam';
  const distinct = new Set(value.nilai.map((claim) => JSON.stringify(claim.isi)));
  return distinct.size > 1 ? 'bertentangan' : certaintyOfAgreeing(value.nilai, sources);
}
