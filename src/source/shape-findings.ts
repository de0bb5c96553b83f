import type { Finding, Place } from '../core/finding.ts';
import type { ShapeType } from '../core/shape.ts';
import { mostSimilar } from '../core/similar.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'bentuk/kunci-tidak-dikenal': { kunci: string; mirip?: string; dikenal: readonly string[] };
    'bentuk/jenis': { kunci: string; harus: ShapeType; isi: string };
    'bentuk/pilihan': { kunci: string; isi: string; pilihan: readonly string[]; mirip?: string };
    'bentuk/pola': { kunci: string; isi: string; contoh: string };
    'bentuk/rentang': { kunci: string; isi: string; dari: number | null; sampai: number | null };
  }
}

/** A file and the way to a value in it. */
export type Here = Required<Pick<Place, 'file' | 'path'>>;

/** A value that does not fit, and where it stands. */
export interface Misfit extends Here {
  readonly value: unknown;
}

const SHAPES: Readonly<Record<string, ShapeType>> = {
  string: 'teks',
  number: 'angka',
  integer: 'bilangan-bulat',
  boolean: 'ya-tidak',
  array: 'daftar',
  object: 'kelompok-kunci',
};

/** The key that a place is known by: the last one on the way there. */
export function keyOf(path: Here['path']): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

/** What was written, short enough for a message. */
function shown(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The closest name as an optional argument of a finding. */
export function similarTo(word: string, known: readonly string[]): { readonly mirip?: string } {
  const mirip = mostSimilar(word, known);
  return mirip === undefined ? {} : { mirip };
}

function factsOf({ file, path, value }: Misfit) {
  return { args: { kunci: keyOf(path), isi: shown(value) }, at: { file, path, on: 'value' } } as const;
}

/** A value of another type than the schema's first. */
export function wrongType(misfit: Misfit, type: string): Finding {
  const { args, at } = factsOf(misfit);
  return { problem: 'bentuk/jenis', args: { ...args, harus: SHAPES[type] ?? 'teks' }, at };
}

/** A value that is none of those allowed. */
export function wrongChoice(misfit: Misfit, allowed: readonly unknown[]): Finding {
  const { args, at } = factsOf(misfit);
  const pilihan = allowed.map(String);
  return { problem: 'bentuk/pilihan', args: { ...args, pilihan, ...similarTo(args.isi, pilihan) }, at };
}

/** A text of another form than the example's. */
export function wrongText(misfit: Misfit, contoh: string): Finding {
  const { args, at } = factsOf(misfit);
  return { problem: 'bentuk/pola', args: { ...args, contoh }, at };
}

/** A number, or a count of entries, beyond its limits. */
export function outOfRange(misfit: Misfit, dari: number | undefined, sampai: number | undefined): Finding {
  const { args, at } = factsOf(misfit);
  return { problem: 'bentuk/rentang', args: { ...args, dari: dari ?? null, sampai: sampai ?? null }, at };
}

/** A key that the mapping at this spot does not know. */
export function unknownKey({ file, path }: Here, kunci: string, dikenal: readonly string[]): Finding {
  return {
    problem: 'bentuk/kunci-tidak-dikenal',
    args: { kunci, dikenal, ...similarTo(kunci, dikenal) },
    at: { file, path: [...path, kunci], on: 'key' },
  };
}
