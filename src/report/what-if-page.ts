import { printable } from '../core/printable.ts';
import type { Outlook } from '../core/what-if.ts';
import type { WhatIfWords } from '../messages/what-if.ts';
import type { View } from './text.ts';

/** What every part of the comparison is drawn with. */
export interface WhatIfPage extends View {
  readonly words: WhatIfWords;
  /** The day the report speaks of. */
  readonly asOf: string;
}

/** A choice in a few words: `KIPP 2025 · Kelompok Umum · bila mulai Juli 2025`. */
export function choiceName({ editionName, groupName, group, choices }: Outlook, words: WhatIfWords): string {
  const names = ['closing', 'asOf', 'start', 'category'] as const;
  const supposed = names.flatMap((name) => {
    const value = choices[name];
    return value === undefined ? [] : [words.supposed(name, value)];
  });
  return printable([editionName, groupName ?? group ?? words.noGroup, ...supposed].join(' · '));
}
