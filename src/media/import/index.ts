import type { ForeignPage, ForeignPages, NotShown, RasterReason } from '../../core/foreign.ts';
import { openSource, type Source } from '../source.ts';
import { entriesAt, listAt, nameAt } from '../values.ts';
import type { Desk, Found } from './desk.ts';
import { copyPage } from './page.ts';
import { pruned } from './prune.ts';

/** Whether a layer is switched off at first, or by the printer. */
function hides({ catalog }: Source, source: Source): boolean {
  const layers = catalog.entries['OCProperties'];
  if (layers === undefined) return false;
  const shown = entriesAt(source, entriesAt(source, layers)['D']);
  const base = nameAt(source, shown['BaseState']) ?? 'ON';
  return base !== 'ON' || listAt(source, shown['OFF']).length > 0 || listAt(source, shown['AS']).length > 0;
}

/** A page as it can be drawn, or why it cannot. */
function drawingOf(desk: Desk, id: number): ForeignPage | ReadonlySet<RasterReason> {
  const found: Found = new Set();
  try {
    const { width, height, form, matrix } = copyPage(desk, id, found);
    if (found.size > 0) return found;
    return { width, height, text: '', content: { kind: 'drawing', form, matrix } };
  } catch (error) {
    // a file that leads in circles or asks for too much runs out of room: its page is shown as a picture
    if (!(error instanceof RangeError)) throw error;
    return found.add('content');
  }
}

/** Reads the pages of a PDF, or says why they cannot be shown. */
export async function importPdf(bytes: Uint8Array): Promise<ForeignPages | NotShown> {
  let source: Source;
  try {
    source = await openSource(bytes);
  } catch {
    return 'damaged';
  }
  const desk: Desk = { source, objects: [], known: new Map(), hides: hides(source, source) };
  const pages = source.pages.map((id): ForeignPage => {
    const drawn = drawingOf(desk, id);
    if ('content' in drawn) return drawn;
    return { width: 595.28, height: 841.89, text: '', content: { kind: 'none' } };
  });
  return { ...pruned(pages, desk.objects), signatures: 0, carries: [] };
}
