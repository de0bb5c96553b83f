import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/core/prose-text.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { secondsFor } from '../support/time.ts';

const NONE = { skipHeadings: new Set<string>() };
const text = (markdown: string): string => plainText(parseMarkdown(markdown).blocks, NONE);

describe('parseMarkdown', () => {
  it('leaves comments out, wherever they stand, and keeps what stands beside them', () => {
    expect(text('<!-- satu\ndua --> tiga\n\nempat <!-- lima --> enam\n')).toBe('tiga\n\nempat enam');
  });

  it('keeps a comment that is shown as code', () => {
    expect(text('```\n<!-- contoh -->\n```\n')).toBe('<!-- contoh -->');
  });

  it('tells the line of a comment that is never closed', () => {
    expect(parseMarkdown('satu\n\n<!-- dua\ntiga\n').openComment).toBe(3);
    expect(parseMarkdown('satu\n\n```\n<!-- dua\n```\n').openComment).toBeUndefined();
    expect(parseMarkdown('<!-- a\nb --> satu\n<!-- dua\n').openComment).toBe(3);
    expect(parseMarkdown('~~~~\n~~~\n<!-- a\n~~~~~\n\n<!-- b').openComment).toBe(6);
  });

  it('knows code that is never closed, and three backticks that open none', () => {
    expect(parseMarkdown('```\n<!-- a\n').openComment).toBeUndefined();
    expect(text('```\nx <!-- a --> y\n')).toBe('x <!-- a --> y');
    expect(text('```kode``` satu <!-- a --> dua\n')).toBe('kode satu dua');
  });

  it('gives each block the line it stands on, also after a head', () => {
    const { blocks } = parseMarkdown('# Judul\n\n<!-- a\nb -->\n\nParagraf\n\n- butir\n', 5);
    expect(blocks.map(({ kind, line }) => [kind, line])).toEqual([
      ['heading', 6],
      ['paragraph', 11],
      ['list', 13],
    ]);
  });

  it('reads links with their line, decoded, and what follows the hash', () => {
    const { references } = parseMarkdown(
      'a\nb [laporan](../bukti/Laporan%20akhir.pdf#page=4) dan\n[situs](https://x.go.id/a%20b#c)\n',
    );
    expect(references).toEqual([
      { target: '../bukti/Laporan akhir.pdf', fragment: 'page=4', image: false, text: 'laporan', line: 2 },
      { target: 'https://x.go.id/a%20b', fragment: 'c', image: false, text: 'situs', line: 3 },
    ]);
  });

  it('takes a written-out address for a link and leaves names of sites alone', () => {
    const { references } = parseMarkdown(
      'Lihat https://perpusnas.go.id/berita, perpusnas.go.id dan surel@dinas.go.id.\n',
    );
    expect(references.map(({ target }) => target)).toEqual(['https://perpusnas.go.id/berita']);
  });

  it('notices a target with a blank, and only that', () => {
    const targets = (markdown: string): readonly string[] =>
      parseMarkdown(markdown).brokenLinks.map(({ target }) => target);
    expect(targets('[a](../bukti/laporan akhir.pdf) [b](<../bukti/laporan akhir.pdf>)\n')).toEqual([
      '../bukti/laporan akhir.pdf',
    ]);
    expect(targets('Daftar [1] (lihat lampiran a.b c) dan `[x](y z.pdf)`\n')).toEqual([]);
  });

  it('reads a picture alone as a picture, one among words as a word', () => {
    const { blocks } = parseMarkdown('![Foto](../bukti/foto.png "Judul")\n\nteks ![ikon](a.png)\n');
    expect(blocks[0]).toEqual({
      kind: 'picture',
      alt: 'Foto',
      target: '../bukti/foto.png',
      title: 'Judul',
      line: 1,
    });
    expect(blocks[1]).toMatchObject({ kind: 'paragraph' });
  });

  it('drops the tags people paste and keeps what only looks like one', () => {
    expect(text('a <b>tebal</b> <span style="x">b</span> <isi nama unit> c<br>d\n')).toBe(
      'a tebal b <isi nama unit> c\nd',
    );
    expect(text('<div class="x">\nisi div\n</div>\n')).toBe('isi div');
  });

  it('reads tables with alignment, nested lists, quotes and code', () => {
    const { blocks } = parseMarkdown('| a | b |\n|--:|:-:|\n| 1 | 2 |\n\n3. x\n   - y\n\n> z\n\n    kode\n');
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'list', 'quote', 'code']);
    expect(blocks[0]).toMatchObject({ align: ['right', 'center'] });
    expect(blocks[1]).toMatchObject({ ordered: true, start: 3 });
  });

  it('counts the same words with or without a comment in between', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 20 }), fc.nat(), (words, at) => {
        const cut = 1 + (at % (words.length - 1));
        const commented = [...words.slice(0, cut), '<!-- catatan -->', ...words.slice(cut)].join(' ');
        expect(text(commented)).toBe(text(words.join(' ')));
      }),
    );
  });

  it('never throws and never takes long, whatever the text', () => {
    const piece = fc.constantFrom(
      '[',
      '](',
      ')',
      '<!--',
      '-->',
      '`',
      '```\n',
      '|',
      '\n',
      '> ',
      '- ',
      '*',
      '_',
      '<b>',
      '!',
      '# ',
      'a',
      ' ',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void parseMarkdown(pieces.join(''))),
      { numRuns: 500 },
    );
  });

  it.each([
    ['[', 20_000],
    ['<!--', 5000],
    ['<!-- ', 200_000],
    ['<!-- -->', 120_000],
    ['<!-- a\n```\n', 80_000],
    ['```\n<!--\n', 100_000],
    ['~~~ a\n', 160_000],
    ['> ', 5000],
    ['`', 20_000],
    ['](a b', 5000],
    ['](a.b(', 150_000],
    ['](a()', 150_000],
    ['<div>\n<', 120_000],
    ['<', 900_000],
    ['<https://a.b> ', 60_000],
    ['- x\n', 100_000],
    ['# x\n', 200_000],
  ])('reads %j again and again quickly', (piece, times) => {
    expect(secondsFor(() => text(piece.repeat(times)))).toBeLessThan(5);
  });

  it.each([
    ['blanks in a target', `x](${' '.repeat(100_000)}`],
    ['tags in a block that never end', `<div>${'<'.repeat(200_000)}\n`],
  ])('reads %s quickly', (_name, markdown) => {
    expect(secondsFor(() => parseMarkdown(markdown))).toBeLessThan(5);
  });
});
