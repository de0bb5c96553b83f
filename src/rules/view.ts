import type { Language } from '../core/language.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { certaintyOf, type Certainty, type Claim, type Sourced } from '../core/sourced.ts';

/** One recorded value in words, and who states it. */
export interface StatedValue {
  readonly text: string;
  /** Ids of sources of the edition. */
  readonly sources: readonly string[];
}

/** What a neighbouring edition asked. */
export interface NeighbourValue extends StatedValue {
  readonly edition: string;
}

/** A value of an edition for reading: everything recorded, and how sure we are. */
export interface ValueView {
  /** Each distinct value once; none where it was searched for and not found. */
  readonly values: readonly StatedValue[];
  readonly certainty: Certainty;
  /** The edition it was taken over from, where no source names this one. */
  readonly borrowedFrom?: string;
  readonly note?: string;
  readonly neighbours: readonly NeighbourValue[];
}

/** What a view is made for. */
export interface Reading {
  readonly rulebook: Rulebook;
  readonly language: Language;
}

/** Recorded values in words; two that read the same are one. */
function stated<T>(claims: readonly Claim<T>[], show: (value: T) => string): readonly StatedValue[] {
  const byText = new Map<string, Set<string>>();
  for (const { isi, sumber } of claims) {
    const text = show(isi);
    byText.set(text, new Set([...(byText.get(text) ?? []), ...sumber]));
  }
  return [...byText].map(([text, sources]) => ({ text, sources: [...sources] }));
}

/** A value of the edition in words. */
export function viewOf<T>(value: Sourced<T>, { rulebook }: Reading, show: (value: T) => string): ValueView {
  const { nilai, catatan, tetangga = [], dipinjam } = value;
  return {
    values: stated(nilai, show),
    certainty: certaintyOf(value, rulebook.sumber),
    ...(dipinjam === undefined || nilai.length === 0 ? {} : { borrowedFrom: dipinjam }),
    ...(catatan === undefined ? {} : { note: catatan }),
    neighbours: tetangga.map(({ edisi, isi, sumber }) => ({
      edition: edisi,
      text: show(isi),
      sources: sumber,
    })),
  };
}
