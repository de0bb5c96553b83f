import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/document.ts';
import { labelsIn, pageLabel } from '../../src/pdf/labels.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import { readBack } from './reading.ts';
import { everyKind, heading, model, paragraph, table, text, words } from './samples.ts';

function squeeze(value: string): string {
  return value.replace(/\s+/gu, ' ');
}

describe('renderPdf', () => {
  it('gives the same bytes for the same document', async () => {
    const document = model(everyKind(1), { watermark: 'DRAF' });
    const sums = await Promise.all([renderPdf(document), renderPdf(document)]);
    const [first, second] = sums.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    expect(first).toBe(second);
  });

  it('lets links lead to a row of a table', async () => {
    const rowAnchors = Array.from({ length: 40 }, (_, row) => `bukti-${row}`);
    const rows = { ...table(40), rowAnchors } as Block;
    const link: Block = { kind: 'paragraph', content: [{ kind: 'text', text: 'bukti', link: '#bukti-39' }] };
    const { source } = await readBack(model([heading(1, 'Judul', 'judul'), link, rows]));
    const goals = [...source.matchAll(/\/S \/GoTo\s*\/D \((p\d{6})\)/g)].map((match) => match[1]);
    const places = [...source.matchAll(/\((p\d{6})\) (?:\[|\d+ 0 R)/g)].map((match) => match[1]);
    expect(goals).toContain('p000041');
    expect(places).toContain('p000041');
  });

  it('dates the file by the document and never by the clock', async () => {
    const { source } = await readBack(model([paragraph('Isi.')]));
    expect(source).toContain('(D:20260304050607Z)');
    expect(source).not.toContain('ModDate');
  });

  it('sets every word with real spaces, in order, over pages', async () => {
    const prose = words(5000);
    const { pages } = await readBack(model([heading(1, 'Judul', 'judul'), paragraph(prose)]));
    const body = pages
      .slice(2)
      .map((page) => page.text)
      .join('');
    expect(squeeze(body)).toContain(prose);
    expect(pages.length).toBeGreaterThan(6);
  });

  it('prints on each page what the file calls it, and leaves the cover without header', async () => {
    const headings = Array.from({ length: 40 }, (_, index) => heading(1, `Bagian ${index}`, `b${index}`));
    const { pages, source } = await readBack(model([...headings, paragraph(words(900))]));
    const contents = pages.filter((page) => page.marks.some(({ kind }) => kind === 'Link')).length;
    expect(contents).toBe(2);
    expect(pages[0]?.artifacts.trim()).toBe('');
    pages.slice(1).forEach((page, index) => {
      const body = `Halaman ${index + 1 - contents} dari ${pages.length - 1 - contents}`;
      expect(page.artifacts).toContain(index < contents ? `Halaman ${['i', 'ii'][index]}` : body);
    });
    const ranges = labelsIn(source);
    expect(ranges).toEqual([
      { from: 0, prefix: 'Sampul' },
      { from: 1, numbers: 'r' },
      { from: 3, numbers: 'D' },
    ]);
    expect(pages.map((_, index) => pageLabel(ranges, index)).slice(0, 5)).toEqual([
      'Sampul',
      'i',
      'ii',
      '1',
      '2',
    ]);
  });

  it('repeats the header row as decoration wherever a table goes on', async () => {
    const { pages } = await readBack(model([heading(1, 'Judul', 'judul'), table(90)]));
    const going = pages.slice(2);
    expect(going.length).toBeGreaterThan(3);
    expect(going[0]?.marks.filter((mark) => mark.kind === 'TH').map((mark) => mark.text.trim())).toContain(
      'Uraian 1',
    );
    for (const page of going.slice(1)) {
      expect(page.artifacts).toContain('Uraian 1');
      expect(page.artifacts).toContain('(lanjutan)');
      expect(page.text).not.toContain('Uraian 1');
    }
    const codes = going
      .flatMap((page) => page.marks.map((mark) => mark.text.trim()))
      .filter((cell) => /^B-\d+$/u.test(cell));
    expect(codes).toEqual(Array.from({ length: 90 }, (_, row) => `B-${String(row + 1).padStart(2, '0')}`));
  });

  it('goes on with a row that is taller than a page and loses none of it', async () => {
    const long = words(2400);
    const block: Block = {
      kind: 'table',
      columns: [{ header: 'A' }, { header: 'B' }],
      rows: [
        [text('x'), text(long)],
        [text('y'), []],
      ],
    };
    const { pages } = await readBack(model([block]));
    const cells = pages.flatMap((page) =>
      page.marks.filter((mark) => mark.kind === 'TD').map((mark) => mark.text),
    );
    expect(squeeze(cells.join(''))).toContain(long);
  });

  it('never leaves a heading last on a page', async () => {
    for (let fill = 300; fill < 520; fill += 11) {
      const blocks = [
        paragraph(words(fill)),
        heading(2, 'Judul bagian', 'bagian'),
        paragraph(words(80)),
        heading(3, 'Judul tabel', 'tabel'),
        table(5),
      ];
      const { pages } = await readBack(model(blocks));
      for (const page of pages)
        expect(page.marks.findLast((mark) => mark.kind !== 'Artifact')?.kind).not.toMatch(/^H\d$/u);
    }
  });

  it('never parts a paragraph that ends in a colon from what it announces', async () => {
    for (let fill = 560; fill < 640; fill += 5) {
      const blocks = [paragraph(words(fill)), paragraph('Yang diukur:'), table(5)];
      const { pages } = await readBack(model(blocks));
      const at = pages.find((page) => page.text.includes('Yang diukur:'));
      expect(at?.marks.some(({ kind }) => kind === 'TD')).toBe(true);
    }
  });

  it('keeps at least two lines of a paragraph together at either end', async () => {
    for (let fill = 560; fill < 640; fill += 9) {
      const { source } = await readBack(model([paragraph(words(fill)), paragraph(words(70))]));
      const lines = [...source.matchAll(/stream\n([\s\S]*?)\nendstream/gu)]
        .flatMap(([, body = '']) => [...body.matchAll(/\/P <<\/MCID \d+>> BDC\n([\s\S]*?)\nEMC/gu)])
        .map(([, body = '']) => body.split('\n').length);
      // the cover's one-line paragraphs come first
      expect(lines.slice(5).every((count) => count >= 2)).toBe(true);
    }
  });

  it('leads links and bookmarks to places that exist', async () => {
    const { source } = await readBack(model([...everyKind(1), ...everyKind(2)]));
    const names = new Set([...source.matchAll(/\((p\d{6})\) \[/gu)].map(([, name]) => name));
    const goals = [...source.matchAll(/\/S \/GoTo\n\/D \((p\d{6})\)/gu)].map(([, name]) => name);
    expect(goals.length).toBeGreaterThan(4);
    for (const goal of goals) expect(names).toContain(goal);
    expect(source).toContain('/URI (https://contoh.invalid/laporan/2024)');
    expect(source).toMatch(/\/Title \(Bagian 2\. Contoh isian\)/u);
  });

  it('writes the page numbers of the contents as they are', async () => {
    const blocks = [1, 2, 3].flatMap((part) => [
      heading(1, `Bagian ${part}`, `b${part}`),
      paragraph(words(700)),
    ]);
    const { pages } = await readBack(model(blocks));
    const lines = pages[1]?.marks.filter((mark) => mark.kind === 'Link').map((mark) => mark.text) ?? [];
    for (const part of [1, 2, 3]) {
      const at = pages.findIndex((page) =>
        page.marks.some((mark) => mark.kind === 'H1' && mark.text === `Bagian ${part}`),
      );
      // the cover and one page of contents come before page 1
      expect(lines).toContain(`Bagian ${part} ${at - 1}`);
    }
  });

  it('paints the watermark on every page, before everything else', async () => {
    const { pages } = await readBack(
      model([heading(1, 'Judul', 'judul'), paragraph(words(700))], { watermark: 'DRAF' }),
    );
    for (const page of pages) expect(page.marks[0]).toEqual({ kind: 'Artifact', text: 'DRAF' });
  });

  it('escapes the title where it stands in XML', async () => {
    const { source } = await readBack(model([]));
    expect(source).toContain('Dokumen Contoh &amp; &lt;Uji&gt; Tata Letak</rdf:li>');
    expect(source).toContain('(Dokumen Contoh & <Uji> Tata Letak)');
  });

  it('keeps personal data of photos out of the file', async () => {
    const { source } = await readBack(model(everyKind(1)));
    expect(source).not.toContain('RAHASIA');
  });
});
