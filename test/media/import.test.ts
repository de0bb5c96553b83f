import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRINTS } from '../../src/core/annex-manner.ts';
import type { ForeignPages, RasterReason } from '../../src/core/foreign.ts';
import { importPdf } from '../../src/media/import/index.ts';
import { operationsOf } from '../../src/media/import/tokens.ts';
import { pdfBomb } from '../support/odd/pdf.ts';
import { HELVETICA, onePage, pdfOf, SQUARE, type PageOf } from './foreign.ts';

const [FINE] = PRINTS;

/** Pages with all that their objects carry, also what was left in the file. */
interface Imported extends Omit<ForeignPages, 'objects'> {
  readonly objects: readonly { readonly data: Buffer }[];
}

async function imported(bytes: Uint8Array): Promise<Imported> {
  const result = await importPdf(bytes, FINE);
  if (typeof result === 'string') throw new Error(result);
  const objects = result.objects.map(({ data }) => {
    if (data === undefined || data instanceof Uint8Array) return { data: Buffer.from(data ?? []) };
    return { data: Buffer.from(bytes.subarray(data.start, data.start + data.length)) };
  });
  return { ...result, objects };
}

/** Why the only page became a picture; `drawn` where it did not. */
async function reasonOf(page: PageOf): Promise<readonly RasterReason[] | 'drawn'> {
  const { pages } = await imported(onePage(page));
  const content = pages[0]?.content;
  if (content?.kind === 'image') return content.reasons;
  return content?.kind === 'drawing' ? 'drawn' : [];
}

const streams = ({ objects }: Imported): string =>
  objects.map(({ data }) => data.toString('latin1')).join('\n');

const TEXT = 'BT /F1 24 Tf 72 700 Td (Halo) Tj ET';

describe('what can be drawn as it is', () => {
  it('is drawn', async () => {
    expect(await reasonOf({ content: SQUARE })).toBe('drawn');
  });

  it.each<readonly [string, PageOf, RasterReason]>([
    ['a font that is not in the file', { content: TEXT, resources: HELVETICA }, 'font'],
    ['text in a font that was chosen elsewhere', { content: 'BT 72 700 Td (Halo) Tj ET' }, 'font'],
    ['inks of a press', { content: '1 0 0 0 k 9 9 50 50 re f' }, 'colour'],
    [
      'a separation',
      {
        content: '/S cs 1 scn 9 9 50 50 re f',
        resources:
          '/ColorSpace << /S [/Separation /Emas /DeviceCMYK << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 0 1 0] >>] >>',
      },
      'colour',
    ],
    [
      'a blend that no reader knows',
      { content: `/G gs ${SQUARE}`, resources: '/ExtGState << /G << /BM /Aneh >> >>' },
      'transparency',
    ],
    ['an operator that does not exist', { content: `${SQUARE} aneh` }, 'content'],
    ['a resource that is not there', { content: '/X Do' }, 'content'],
    [
      'more saved states than may be',
      { content: `${'q '.repeat(29)}${SQUARE}${' Q'.repeat(29)}` },
      'content',
    ],
    [
      'a layer that is switched off',
      {
        content: `/OC /L BDC ${SQUARE} EMC`,
        resources: '/Properties << /L 5 0 R >>',
        catalog: '/OCProperties << /OCGs [5 0 R] /D << /OFF [5 0 R] >> >>',
        more: ['<< /Type /OCG /Name (Tersembunyi) >>'],
      },
      'layers',
    ],
    [
      'a field that the reader would have to draw',
      {
        content: SQUARE,
        page: '/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (isi) /Rect [9 9 99 30] >>]',
      },
      'form',
    ],
  ])('%s makes the page a picture of itself', async (_, page, reason) => {
    expect(await reasonOf(page)).toContain(reason);
  });

  it('is drawn although invisible text beneath it has no font in the file', async () => {
    const content = `${SQUARE} BT 3 Tr /F1 24 Tf 72 700 Td (Halo) Tj ET`;
    const result = await imported(onePage({ content, resources: HELVETICA }));
    expect(result.pages[0]?.content.kind).toBe('drawing');
    expect(result.pages[0]?.text).toContain('Halo');
    expect(streams(result)).not.toContain('Tj');
  });

  it('loses its marks, which belong to the structure of another file, and nothing else', async () => {
    const result = await imported(onePage({ content: `/P << /MCID 0 >> BDC ${SQUARE} EMC /X MP` }));
    expect(streams(result)).toContain(SQUARE);
    expect(streams(result)).not.toMatch(/BDC|EMC|MP|MCID/);
  });
});

describe('stamps and signatures on a page', () => {
  const stamp = (entries: string): PageOf => ({
    content: SQUARE,
    page: `/Annots [<< /Type /Annot /Subtype /Stamp /Rect [300 300 400 350] /AP << /N 5 0 R >> ${entries} >>]`,
    more: [['/Type /XObject /Subtype /Form /BBox [0 0 10 5]', '1 0 0 rg 0 0 10 5 re f']],
  });

  it('are drawn upon it', async () => {
    const result = await imported(onePage(stamp('/F 4')));
    expect(result.pages[0]?.content.kind).toBe('drawing');
    expect(streams(result)).toContain('1 0 0 rg');
    expect(streams(result)).toContain('q 10 0 0 10 300 300 cm');
  });

  it.each(['/F 2', '/F 32'])('are not drawn where they are hidden (%s)', async (flags) => {
    expect(streams(await imported(onePage(stamp(flags))))).not.toContain('1 0 0 rg');
  });
});

describe('pages of any kind', () => {
  it.each([
    [0, 200, 400],
    [90, 400, 200],
    [180, 200, 400],
    [270, 400, 200],
    [-90, 400, 200],
  ])('turned by %i degrees have their size as they are seen', async (turn, width, height) => {
    const page = `/MediaBox [0 0 500 600] /CropBox [100 100 300 500] /Rotate ${turn}`;
    const { pages } = await imported(onePage({ content: SQUARE, page }));
    expect(pages.map((one) => [one.width, one.height])).toEqual([[width, height]]);
  });

  it('come out as many as went in', async () => {
    const kids = Array.from({ length: 7 }, (_, index) => `${index + 4} 0 R`).join(' ');
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 3 0 R /Resources << >> >>';
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count 7 >>`,
      ['', SQUARE],
      ...Array.from({ length: 7 }, () => page),
    ]);
    expect((await imported(bytes)).pages).toHaveLength(7);
  });

  it('end, although the file leads in circles', async () => {
    const form = '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>';
    const circle = onePage({
      content: '/X Do',
      resources: '/XObject << /X 5 0 R >>',
      more: [[form, '/X Do']],
    });
    expect((await imported(circle)).pages).toHaveLength(1);
  });

  it('are not unpacked into more memory than any honest page needs', async () => {
    const before = process.memoryUsage().rss;
    const result = await importPdf(pdfBomb(), FINE);
    expect(process.memoryUsage().rss - before).toBeLessThan(900_000_000);
    // whether it is given up or shown as what could be painted of it, it comes to an end
    expect(typeof result === 'string' ? 1 : result.pages.length).toBe(1);
  });

  it.each([
    ['nothing', ''],
    ['only a header', '%PDF-1.7\n'],
    ['a web page', '<html>%PDF-1.4</html>'],
  ])('are not made up out of %s', async (_, text) => {
    expect(await importPdf(Buffer.from(text), FINE)).toBe('damaged');
  });
});

describe('operations of content', () => {
  it('cover the content without overlapping, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        let last = 0;
        for (const { start, end } of operationsOf(bytes)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('take a picture within the content for one, though its dots read like an end', () => {
    const content = Buffer.from('q BI /W 2 /H 1 /CS /G /BPC 8 ID \u00ff EI\u00ff EI Q', 'latin1');
    expect([...operationsOf(content)].map(({ name }) => name)).toEqual(['q', 'BI', 'Q']);
  });
});
