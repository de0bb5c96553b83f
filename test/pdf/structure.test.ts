// What validators of PDF/A and PDF/UA do not look at, yet people who cannot see the page depend on.
import { describe, expect, it } from 'vitest';
import type { Block, Content } from '../../src/core/document.ts';
import { storedBytes } from '../../src/core/bytes.ts';
import { anatomyOf } from '../../src/pdf/anatomy.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import { everyKind, heading, model, paragraph, table } from './samples.ts';
import { readBack } from './reading.ts';

/** An element of the structure tree with what stands in it: other elements, or marked content of a page. */
interface Element {
  readonly kind: string;
  readonly head: string;
  readonly kids: readonly (Element | { readonly page: number; readonly sequence: number })[];
}

async function structureOf(blocks: readonly Block[]) {
  const document = model([...blocks]);
  const { objects } = anatomyOf(storedBytes(await renderPdf(document, { compress: false }))) ?? {
    objects: new Map(),
  };
  const heads = new Map([...objects].map(([number, { head }]) => [number, head as string]));
  const elementAt = (number: number): Element => {
    const head = heads.get(number) ?? '';
    const listed = head.slice(head.indexOf('/K '));
    const [, own = ''] = /\/Pg (\d+) 0 R/.exec(head) ?? [];
    const kids = [
      ...listed.matchAll(
        /\/Type \/MCR\n\/Pg (\d+) 0 R\n\/MCID (\d+)|\/Type \/OBJR[^>]*|(\d+) 0 R|\b(\d+)\b/g,
      ),
    ];
    return {
      kind: /\/S \/(\w+)/.exec(head)?.[1] ?? '',
      head,
      kids: kids.flatMap(([, page, sequence, child, here]): Element['kids'] => {
        if (child !== undefined) return [elementAt(Number(child))];
        if (here !== undefined) return [{ page: Number(own), sequence: Number(here) }];
        return page === undefined ? [] : [{ page: Number(page), sequence: Number(sequence) }];
      }),
    };
  };
  const root = [...heads.values()].find((head) => head.includes('/Type /StructTreeRoot')) ?? '';
  return { heads, document: elementAt(Number(/\/K \[(\d+) 0 R/.exec(root)?.[1])) };
}

function* elements(element: Element): Generator<Element> {
  yield element;
  for (const kid of element.kids) if ('kind' in kid) yield* elements(kid);
}

const inner = (element: Element): readonly Element[] => element.kids.filter((kid) => 'kind' in kid);

describe('the structure of a document with every kind of block', async () => {
  const { heads, document } = await structureOf([...everyKind(1), ...everyKind(2)]);
  const all = [...elements(document)];

  it('skips no level of headings', () => {
    const levels = all.flatMap(({ kind }) => (/^H\d$/.test(kind) ? [Number(kind[1])] : []));
    expect(levels.length).toBeGreaterThan(8);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  it('has rows of equal length in every table, and header cells that exist', () => {
    const tables = all.filter(({ kind }) => kind === 'Table');
    const ids = new Set([...heads.values()].flatMap((head) => /\/ID \(([^)]*)\)/.exec(head)?.[1] ?? []));
    expect(tables.length).toBeGreaterThan(3);
    for (const one of tables) {
      const rows = [...elements(one)].filter(({ kind }) => kind === 'TR');
      expect(new Set(rows.map((row) => inner(row).length)).size).toBe(1);
      const cells = rows.flatMap(inner);
      for (const { head } of cells.filter(({ kind }) => kind === 'TD')) {
        const named = /\/Headers \[([^\]]*)\]/.exec(head)?.[1] ?? '';
        expect(named).not.toBe('');
        for (const [, id = ''] of named.matchAll(/\(([^)]*)\)/g)) expect(ids).toContain(id);
      }
      for (const { head } of cells.filter(({ kind }) => kind === 'TH'))
        expect(head).toMatch(/\/Scope \/(?:Row|Column)/);
    }
  });

  it('has lists of entries, each with a body', () => {
    const lists = all.filter(({ kind }) => kind === 'L');
    expect(lists.length).toBeGreaterThan(5);
    for (const list of lists) {
      expect(new Set(inner(list).map(({ kind }) => kind))).toEqual(new Set(['LI']));
      for (const entry of inner(list)) expect(inner(entry).map(({ kind }) => kind)).toContain('LBody');
    }
  });

  it('describes every figure, and boxes it', () => {
    const figures = all.filter(({ kind }) => kind === 'Figure');
    expect(figures.length).toBeGreaterThan(5);
    for (const { head } of figures) {
      expect(head).toMatch(/\/Alt \((?:[^)]|\\\))+\)/);
      expect(head).toContain('/BBox [');
    }
  });

  it('reads each piece of content once, page after page', () => {
    const pieces = all.flatMap(({ kids }) => kids.filter((kid) => 'sequence' in kid));
    const keys = pieces.map(({ page, sequence }) => `${page} ${sequence}`);
    expect(new Set(keys).size).toBe(keys.length);
    const pages = [...new Set(pieces.map(({ page }) => page))];
    expect(pages).toEqual(pages.toSorted((left, right) => left - right));
  });

  it('counts in its outline what is open to see', () => {
    const items = [...heads.values()].filter((head) => head.includes('/Title ') && head.includes('/Dest '));
    const catalog = [...heads.values()].find((head) => head.includes('/Type /Catalog')) ?? '';
    const root = heads.get(Number(/\/Outlines (\d+) 0 R/.exec(catalog)?.[1])) ?? '';
    expect(items.length).toBeGreaterThan(4);
    expect(Number(/\/Count (\d+)/.exec(root)?.[1])).toBe(items.length);
  });
});

it('is read in the order it was written, with words apart', async () => {
  const said = (content: Content): string =>
    content.map((run) => (run.kind === 'text' ? run.text : '')).join('');
  const blocks = [...everyKind(1), ...everyKind(2)];
  const { pages } = await readBack(model(blocks));
  const text = pages
    .map((page) => page.text)
    .join('')
    .replaceAll(/\s+/g, ' ');
  let from = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
    const words = said(block.kind === 'heading' ? block.text : block.content)
      .replaceAll(/\s+/g, ' ')
      .trim();
    const found = text.indexOf(words, from);
    expect(found, words).toBeGreaterThanOrEqual(from);
    from = found + words.length;
  }
});

it('says of a table that goes on over pages that it is one', async () => {
  const { document } = await structureOf([heading(1, 'Satu', 'satu'), table(60), paragraph('Akhir.')]);
  const heads = [...elements(document)].filter(({ kind }) => kind === 'THead');
  expect(heads).toHaveLength(1);
});
