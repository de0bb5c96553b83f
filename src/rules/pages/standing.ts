import type { Span } from '../../core/page.ts';
import { pageWords } from '../../messages/rules/pages.ts';
import type { Standing } from '../edition-view.ts';
import type { Citer } from './cite.ts';

/** How loud findings of a rule can be, and how sure we are of it. */
export function standingText({ certainty, severity }: Standing, citer: Citer): readonly (string | Span)[] {
  const words = pageWords[citer.language].severity;
  if (severity === null) return [{ text: words.never, tone: 'warning' }];
  const tone = ({ error: 'bad', warning: 'warning', info: 'quiet' } as const)[severity];
  return [{ text: words[severity], tone }, ' (', citer.sure(certainty), ')'];
}
