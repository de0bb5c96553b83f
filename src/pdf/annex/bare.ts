import { cleanText } from '../characters.ts';
import type { Press } from '../press.ts';
import { beginPage, endPage, openSurface } from '../surface.ts';
import { tag } from '../tags.ts';
import { writeTree } from '../tree.ts';
import { closePdf } from '../writer/index.ts';
import { paintForm } from './sheet.ts';

/**
 * Writes the pages that were taken in under a key as they are, each as large as it was and without a stamp, and ends the file.
 * Each has words for those who cannot see it.
 */
export function printBare({ doc, fonts, annexes }: Press, key: string, words: readonly string[]): void {
  const root = tag('Document', undefined);
  const surface = openSurface(doc, fonts);
  for (const [index, { width, height, drawn }] of (annexes.get(key) ?? []).entries()) {
    beginPage(surface, [width, height]);
    const node = tag('Figure', root, { alt: cleanText(words[index] ?? '') });
    if (drawn !== undefined)
      paintForm(surface, drawn, { area: { x: 0, y: 0, width, height, scale: 1 }, sheet: height, node });
    endPage(surface);
  }
  writeTree(doc, root, surface.parents);
  closePdf(doc);
}
