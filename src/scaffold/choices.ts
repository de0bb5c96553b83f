import type { Choice, Rulebook } from '../core/rulebook.ts';
import { isSourced, type Sourced } from '../core/sourced.ts';

/** Keys of `inovasi.yaml` whose values the edition names. */
export type ChoiceKey = 'kelompok' | 'kategori' | 'sdgs';

function listed(sourced: Sourced<readonly Choice[]>): readonly Choice[] {
  const byId = new Map<string, Choice>();
  for (const choice of sourced.nilai.flatMap((claim) => claim.isi)) {
    if (!byId.has(choice.id)) byId.set(choice.id, choice);
  }
  return [...byId.values()];
}

function fromRule(rulebook: Rulebook, key: string): readonly Choice[] {
  const rule = rulebook.aturan.find(
    ({ periksa, dengan }) => periksa === 'pilihan' && dengan['kunci'] === key && isSourced(dengan['pilihan']),
  );
  return rule === undefined ? [] : listed(rule.dengan['pilihan'] as Sourced<readonly Choice[]>);
}

/** What the edition offers for a key, whichever source names it; empty where no list was found. */
export function choicesFor(rulebook: Rulebook, key: ChoiceKey): readonly Choice[] {
  return key === 'sdgs' ? fromRule(rulebook, key) : listed(rulebook[key]);
}
