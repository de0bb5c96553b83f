import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function ask(tool: string, ...words: string[]): string {
  return execFileSync(tool, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const EXAMPLES = [
  { example: 'kabupaten-contoh', slug: 'antar-obat', words: [], mark: 'FIKSI' },
  { example: 'perpusnas', slug: 'tpbis', words: ['--draft'], mark: 'DRAF' },
  { example: 'perpusnas', slug: 'kkn-tematik-literasi', words: ['--draft', '--lang', 'en'], mark: 'DRAFT' },
] as const;

describe.each(EXAMPLES)('$slug as compiled by the built program', ({ example, slug, words, mark }) => {
  const folder = mkdtempSync(join(tmpdir(), 'inovasi-example-'));
  const file = join(folder, `${slug}.pdf`);
  let pages: readonly string[] = [];

  beforeAll(() => {
    execFileSync(process.execPath, [join(ROOT, 'bin/inovasi.js'), 'compile', slug, ...words, '-o', file], {
      cwd: join(ROOT, 'examples', example),
      stdio: 'pipe',
    });
    pages = ask('pdftotext', '-raw', file, '-').split('\f').slice(0, -1);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is sound in the eyes of qpdf', () => {
    expect(ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  it('embeds every font with a map to its characters', () => {
    const fonts = ask('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/SourceSans3-\w+ .* yes yes yes /u);
  });

  it('is A4, tagged, titled and in the language it was asked for', () => {
    const info = ask('pdfinfo', file);
    expect(info).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/u);
    expect(info).toMatch(/Tagged:\s+yes/u);
    expect(info).toMatch(/Title:\s+\S/u);
    expect(ask('pdfinfo', '-struct', file)).toContain('H1');
  });

  it('bears its mark on every page', () => {
    expect(pages.length).toBeGreaterThan(5);
    pages.forEach((page, index) => expect(page.replace(/\s+/gu, ''), `page ${index + 1}`).toContain(mark));
  });

  it('sends the reader of the contents to the right pages', () => {
    const entries = [...(pages[1] ?? '').matchAll(/^(\d+\. .+) (\d+)$/gmu)];
    expect(entries).toHaveLength(8);
    for (const [, title = '', number = ''] of entries) {
      const page = pages.find(
        (text) => text.includes(`Halaman ${number} dari `) || text.includes(`Page ${number} of `),
      );
      expect(page?.replace(/\s+/gu, ' '), title).toContain(title.replace(/\s+/gu, ' '));
    }
  });

  it('has real blanks between words', () => {
    const raw = pages.join(' ');
    expect(raw).toMatch(/\p{L}+ \p{L}+ \p{L}+ \p{L}+/u);
    expect(
      Math.max(
        ...raw
          .split(/\s+/u)
          .filter((word) => /^\p{L}+$/u.test(word))
          .map((word) => word.length),
      ),
    ).toBeLessThan(30);
  });
});
