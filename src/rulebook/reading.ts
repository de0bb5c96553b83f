import type { Finding } from '../core/finding.ts';
import type { Rulebook } from '../core/rulebook.ts';
import type { Mapping } from '../source/prune.ts';
import type { Checks, RulebookFile, Spot } from './raw.ts';

/** One well-shaped file of a rulebook, beside the whole that it is part of. */
export interface Reading {
  readonly file: RulebookFile;
  readonly data: Mapping;
  /** Everything merged, as data. */
  readonly merged: Mapping;
  readonly rulebook: Omit<Rulebook, 'problems'>;
  /** The editions it extends, nearest first. */
  readonly ancestors: readonly string[];
  /** Whether this is the file that was asked for, and not one that it extends. */
  readonly asked: boolean;
  /** Whether it extends the base itself, so that what it leaves out was asked by no edition. */
  readonly overBase: boolean;
  readonly checks: Checks;
}

/** Yields what is wrong with one file. */
export type Validator = (reading: Reading) => Iterable<Finding>;

/** A place in the file by path. */
export function at(
  reading: Reading,
  path: Spot,
): { readonly file: string; readonly path: Spot; readonly on: 'value' } {
  return { file: reading.file.file, path, on: 'value' };
}
