import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAIN, type Paint } from '../../src/core/io.ts';
import { withCode, type Page, type PageBlock, type PageText } from '../../src/core/page.ts';
import { printable } from '../../src/core/printable.ts';
import { renderPageMarkdown, renderPageText } from '../../src/page/index.ts';

const view = { columns: 80, paint: PLAIN };
const LOUD: Paint = Object.fromEntries(
  Object.keys(PLAIN).map((name) => [name, (text: string) => `\u001B[1m${text}\u001B[0m`]),
) as unknown as Paint;

function pageOf(...blocks: readonly PageBlock[]): Page {
  return { title: 'Judul', blocks };
}

function table(...rows: readonly (readonly PageText[])[]): PageBlock {
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, index) => ({ header: `K${index + 1}` }));
  return { kind: 'table', columns, rows };
}

const words = fc
  .array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 30 })
  .map((all) => all.join(' '));
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(words, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
  );

describe('text', () => {
  test('is never wider than the terminal, whatever stands in it', () => {
    fc.assert(
      fc.property(rows, words, fc.integer({ min: 20, max: 110 }), (cells, text, columns) => {
        const page = pageOf(
          table(...cells),
          { kind: 'heading', level: 2, text },
          { kind: 'paragraph', text },
          { kind: 'list', items: [text] },
          { kind: 'facts', rows: [{ term: text.slice(0, 30), value: text }] },
          { kind: 'code', caption: 'contoh', language: 'yaml', text },
        );
        const lines = renderPageText(page, { ...view, columns }).split('\n');
        expect(Math.max(...lines.map((line) => Array.from(line).length))).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 300 },
    );
  });

  test('loses no letter of a cell, and adds none', () => {
    const letters = (text: string): readonly string[] => Array.from(text.replace(/[\s─]/g, '')).sort();
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }), (cells) => {
        const shown = renderPageText({ title: '', blocks: [table(...cells)] }, { ...view, columns: 100 });
        expect(letters(shown)).toEqual(letters(printable(`K1K2${cells.flat().join('')}`)));
      }),
    );
  });

  test('measures a term as it prints it, blanks at its end and between its words left out', () => {
    const page = pageOf({
      kind: 'facts',
      rows: [
        { term: 'a  b ', value: 'c' },
        { term: 'abcd', value: 'd' },
      ],
    });
    expect(renderPageText(page, view)).toBe('Judul\n\n  a b   c\n  abcd  d\n');
  });

  test('reads the same with and without colour', () => {
    const page = pageOf(
      { kind: 'heading', level: 2, text: 'Bagian' },
      table([
        [{ text: 'kuat', tone: 'strong' }, ' dan ', { text: 'inovasi check', tone: 'code' }],
        'x'.repeat(90),
      ]),
      { kind: 'sources', items: [{ number: 1, text: 'Sumber', url: 'https://example.org' }] },
    );
    // oxlint-disable-next-line no-control-regex -- what the paint above has put there
    const bare = renderPageText(page, { ...view, paint: LOUD }).replace(/\u001B\[\d+m/g, '');
    expect(bare).toBe(renderPageText(page, view));
  });

  test('keeps what belongs together in one word, and lines apart', () => {
    const page = pageOf({
      kind: 'paragraph',
      text: ['ya (', { text: 'resmi', tone: 'good' }, ') [1]\nlagi'],
    });
    expect(renderPageText(page, view)).toBe('Judul\n\nya (resmi) [1]\nlagi\n');
  });

  test('sets columns beside each other, or under each other where they do not fit', () => {
    const wide = table(['satu dua tiga empat', 'lima enam'], ['tujuh', 'delapan']);
    expect(renderPageText(pageOf(wide), { ...view, columns: 24 })).toBe(
      [
        'Judul',
        '',
        '  K1           K2',
        '  ───────────  ─────────',
        '  satu dua     lima enam',
        '  tiga empat',
        '',
        '  tujuh        delapan',
        '',
      ].join('\n'),
    );
    const narrow = renderPageText(pageOf(table(['a'.repeat(29), 'b'.repeat(29)])), { ...view, columns: 40 });
    expect(narrow).toContain(`  K1:\n    ${'a'.repeat(29)}\n  K2:\n    ${'b'.repeat(29)}`);
  });

  test('shows no character that steers a terminal', () => {
    const page = pageOf({ kind: 'paragraph', text: 'a\u001B]0;x\u0007b' }, table(['\u202Ec']));
    // oxlint-disable-next-line no-control-regex -- none of them may be left
    expect(renderPageText(page, view)).not.toMatch(/[\u0000-\u0008\u001B\u202E]/);
  });
});

describe('markdown', () => {
  test('takes nothing that came from elsewhere for markup', () => {
    const page = pageOf(
      { kind: 'paragraph', text: '<script>*x*</script> [a](b) `c`' },
      table(['a|b', [{ text: 'c|d`e', tone: 'code' }]]),
    );
    expect(renderPageMarkdown(page)).toBe(
      [
        '# Judul',
        '',
        '&lt;script&gt;\\*x\\*&lt;/script&gt; \\[a\\](b) \\`c\\`',
        '',
        '| K1 | K2 |',
        '| --- | --- |',
        '| a\\|b | `` c\\|d`e `` |',
        '',
      ].join('\n'),
    );
  });

  test('leaves alone what is no markup: strokes inside words and numbers of sources', () => {
    const page = pageOf({
      kind: 'paragraph',
      text: 'mulai_implementasi _x_ ya (resmi) [1, 3], [2](x), [a], 3]',
    });
    expect(renderPageMarkdown(page)).toContain(
      'mulai_implementasi \\_x\\_ ya (resmi) [1, 3], \\[2](x), \\[a\\], 3\\]',
    );
  });

  test('fences code with more accents than it holds, and links only addresses', () => {
    const page = pageOf(
      { kind: 'code', caption: withCode('Berkas `a.md`:'), language: 'md', text: '```\nx\n```' },
      {
        kind: 'sources',
        items: [
          { number: 1, text: 'A', url: 'https://example.org/a_b' },
          { number: 2, text: 'B', url: 'x> y' },
        ],
      },
    );
    expect(renderPageMarkdown(page)).toContain('Berkas `a.md`:\n\n````md\n```\nx\n```\n````');
    expect(renderPageMarkdown(page)).toContain('- [1] A<br><https://example.org/a_b>\n- [2] B');
  });
});
