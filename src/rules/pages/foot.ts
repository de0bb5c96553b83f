import { withCode, type PageBlock } from '../../core/page.ts';
import { pageWords } from '../../messages/rules/pages.ts';
import type { Citer } from './cite.ts';

/** The foot of a page: what the words for certainty mean, who was cited, and what the page is not. */
export function footBlocks(citer: Citer): readonly PageBlock[] {
  const words = pageWords[citer.language];
  const [meanings, cited] = [citer.meanings(), citer.cited()];
  return [
    ...(meanings.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: words.meanings },
          { kind: 'list', items: meanings },
        ] as const)),
    ...(cited.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: words.sources },
          { kind: 'sources', items: cited },
        ] as const)),
    { kind: 'paragraph', text: withCode(words.footnote) },
  ];
}
