import { FORMS } from './forms.ts';
import { extensionFor } from './name.ts';
import type { IntakeItem, IntakeNote, IntakeReport } from './report.ts';
import type { Left } from './sources.ts';
import type { Found, Outcome, Settled } from './wish.ts';
import { stemOf } from './words.ts';

/** What was settled, and what was left alone. */
export interface Told {
  readonly slug: string;
  readonly settled: Settled;
  readonly left: readonly Left[];
  readonly dryRun: boolean;
  /** From which size on a file is large. */
  readonly large: number;
}

/** Spellings of one extension that mean the same. */
const SAME: Readonly<Record<string, string>> = { jpeg: 'jpg', tiff: 'tif', htm: 'html', heif: 'heic' };

function notesOn({ name, facts, size }: Found, large: number): readonly IntakeNote[] {
  const given = name.slice(stemOf(name).length + 1).toLowerCase();
  const is = extensionFor(facts, name);
  const renamed = is !== '' && (SAME[given] ?? given) !== is;
  return [
    ...(renamed ? [{ kind: 'renamed', type: is.toUpperCase() } as const] : []),
    ...(size >= large ? [{ kind: 'large', size } as const] : []),
  ];
}

function valuesOf({ wish }: Outcome, proofs: readonly string[]): NonNullable<IntakeItem['values']> {
  const { fields } = FORMS[wish.kind];
  return fields
    .filter(({ key, asked }) => wish.values[key] !== undefined || asked)
    .map(({ key, shape }) => {
      const decided = wish.values[key];
      if (decided !== undefined) return { key, value: decided.value, origin: decided.origin };
      return shape === 'proof' && proofs.length > 0 ? { key, value: proofs } : { key };
    });
}

function itemOf(outcome: Outcome, outcomes: readonly Outcome[], large: number): IntakeItem {
  const { wish, how, id, file } = outcome;
  const { source, kind } = wish;
  const proofs = wish.proofs.flatMap((proof) =>
    typeof proof === 'string' ? proof : (outcomes[proof]?.id ?? []),
  );
  const notes = source === undefined || how === 'known' ? [] : notesOn(source, large);
  return {
    ...(source === undefined ? {} : { source: source.shown }),
    result: how,
    kind,
    ...(id === undefined ? {} : { id }),
    ...(file === undefined ? {} : { file }),
    ...(how === 'known' || how === 'restored' ? {} : { values: valuesOf(outcome, proofs) }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** What became of everything that was handed in: each file is in it once. */
export function reportOf({ slug, settled, left, dryRun, large }: Told): IntakeReport {
  const { outcomes } = settled;
  const items = [
    ...outcomes.map((outcome) => itemOf(outcome, outcomes, large)),
    ...left.map(({ shown, reason }): IntakeItem => ({ source: shown, result: 'left', reason })),
  ];
  const received = items.filter(({ source }) => source !== undefined).length;
  return { schemaVersion: 1, dossier: slug, dryRun, received, items };
}
