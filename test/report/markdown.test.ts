import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/core/printable.ts';
import { markdownCode, markdownTable, markdownText } from '../../src/report/markdown/escape.ts';
import { renderMarkdown } from '../../src/report/markdown/index.ts';
import { fragmentOf } from './dom.ts';
import { dossierReport, ODD, REPORTS, sampleReport } from './sample.ts';

// As a forge reads it: HTML counts, and addresses in prose become links; a bare `inovasi.id` does not.
const forge = new MarkdownIt({ html: true, linkify: true });
forge.linkify.set({ fuzzyLink: false });

const JOINER = '\u2060';
const awkward = fc.stringMatching(/^[-+*_~`#>|!@$%&^:[\]()<>\\=\d.a \n/"']{0,30}$/);
const text = fc.oneof(fc.string({ unit: 'binary' }), awkward, fc.constantFrom(...ODD));

/** What the reader is to see: unseen joiners aside, the text itself on one line. */
function seen(of: string): string {
  return of.replaceAll(JOINER, '').replace(/\s+/g, ' ').trim();
}

function expected(of: string): string {
  return seen(plain(of));
}

function read(markdown: string): { readonly names: readonly string[]; readonly texts: readonly string[] } {
  const elements = fragmentOf(forge.render(markdown));
  return { names: elements.map(({ name }) => name), texts: elements.map((one) => seen(one.text)) };
}

describe('text in markdown', () => {
  it('reads as it was written, and is nothing else, in a paragraph, a list and a heading', () => {
    fc.assert(
      fc.property(text, (written) => {
        const wanted = expected(written);
        if (wanted === '') return;
        expect(read(markdownText(written))).toEqual({ names: ['p'], texts: [wanted] });
        expect(read(`- ${markdownText(written)}`)).toEqual({ names: ['ul', 'li'], texts: [wanted, wanted] });
        expect(read(`## ${markdownText(written)}`)).toEqual({ names: ['h2'], texts: [wanted] });
      }),
      { numRuns: 500 },
    );
  });

  it('stays in its cell of a table, as prose and as code', () => {
    fc.assert(
      fc.property(text, text, (prose, code) => {
        const table = markdownTable(['a', 'b', 'c'], [[markdownText(prose), markdownCode(code), 'akhir']]);
        const cells = fragmentOf(forge.render(table.join('\n'))).filter(({ name }) => name === 'td');
        expect(cells.map((cell) => seen(cell.text))).toEqual([expected(prose), expected(code), 'akhir']);
        const inner = cells.flatMap(({ children }) => children).map(({ name }) => name);
        expect(inner.filter((name) => name !== 'code')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('holds nothing that a forge takes for a mention, a reference or an address', () => {
    const written = '@pengelola #12 !3 $5 %6 &7 ~label :smile: http://a.example www.a.example a@b.id';
    const shown = fragmentOf(forge.render(markdownText(written)))[0]?.text ?? '';
    expect(shown).not.toMatch(/[@#!$%&~](?=\w)|:(?=\/\/)|:smile:|www\./);
    expect(seen(shown)).toBe(written);
  });
});

describe('markdown', () => {
  it.each(REPORTS)('%s: has only the markup that we put there', (_name, report) => {
    const names = new Set(fragmentOf(forge.render(renderMarkdown(report))).map(({ name }) => name));
    const ours = [
      'h2',
      'h3',
      'h4',
      'p',
      'strong',
      'br',
      'code',
      'a',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ];
    for (const name of ['ul', 'ol', 'li', 'details', 'summary', ...ours]) names.delete(name);
    expect([...names]).toEqual([]);
  });

  it.each(REPORTS)('%s: has a row for every finding that counts', (_name, report) => {
    const { errors, warnings, infos } = report.summary;
    const rows = renderMarkdown(report).match(/^\| [✗!i] /gm)?.length ?? 0;
    // The forge’s own text escapes the exclamation mark.
    const escaped = renderMarkdown(report).match(/^\| \\! /gm)?.length ?? 0;
    expect(rows + escaped).toBe(errors + warnings + infos);
  });

  it('folds away long lists of what is only information, and nothing louder', () => {
    const page = renderMarkdown(sampleReport([dossierReport({ findings: 30 })]));
    const [, folded = ''] = /<details><summary>10 info<\/summary>([\s\S]*?)<\/details>/.exec(page) ?? [];
    expect(folded.match(/^\| i INFO/gm)).toHaveLength(10);
    expect(folded).not.toContain('KESALAHAN ');
    expect(renderMarkdown(sampleReport([dossierReport({ findings: 3 })]))).not.toContain('info</summary>');
  });

  it('prints waivers and confirmations with who answers for them', () => {
    const page = renderMarkdown(sampleReport([dossierReport({ findings: 1 })]));
    expect(page).toContain('#### Pengecualian');
    expect(page).toContain('Pemilik: Teks biasa. Berlaku sampai 31 Desember 2025.');
    expect(page).toContain('Dikonfirmasi Teks biasa pada 1 Februari 2023 menurut Teks biasa, halaman 4.');
  });
});
