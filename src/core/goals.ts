import type { Choice } from './choice.ts';
import type { Rulebook } from './rulebook.ts';

/** The goals by number as the edition names them; empty where it names none. */
export function goalsOf({ rulebook }: { readonly rulebook: Pick<Rulebook, 'aturan'> }): readonly Choice[] {
  const rule = rulebook.aturan.find(({ dengan }) => dengan['kunci'] === 'sdgs' && 'pilihan' in dengan);
  const options = rule?.dengan['pilihan'];
  if (Array.isArray(options)) return options as readonly Choice[];
  const recorded = (options as { nilai?: readonly { isi: readonly Choice[] }[] } | undefined)?.nilai;
  return recorded?.[0]?.isi ?? [];
}
