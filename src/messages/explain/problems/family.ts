import type { Bilingual } from '../../../core/language.ts';
import type { ProblemEntry, Snippet } from '../entry.ts';

/** What a code means, and the least that puts it right. */
type Told = readonly [asks: string, fix: string];

interface Member extends Bilingual<Told> {
  readonly bad?: Snippet;
  readonly good?: Snippet;
}

/** Codes that share the reason why they are looked for. */
export function family<C extends string>(
  why: Bilingual<string>,
  members: Readonly<Record<C, Member>>,
): Readonly<Record<C, ProblemEntry>> {
  const entries = (Object.entries(members) as [C, Member][]).map(([code, { id, en, ...examples }]) => {
    const words = {
      id: { asks: id[0], why: why.id, fix: id[1] },
      en: { asks: en[0], why: why.en, fix: en[1] },
    };
    return [code, { ...words, ...examples }] as const;
  });
  return Object.fromEntries(entries) as Record<C, ProblemEntry>;
}
