import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerText, inlineText, leavesOf, plainText, skeletonHeadings } from '../../src/core/prose-text.ts';
import { countWords } from '../../src/core/words.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { secondsFor } from '../support/time.ts';
import { makeDossier, makeField, makeSection } from '../support/dossier.ts';

const NONE = { skipHeadings: new Set<string>() };

function plain(markdown: string): string {
  return plainText(parseMarkdown(markdown).blocks, NONE);
}

describe('plainText', () => {
  it.each([
    ['paragraphs stand apart', 'Satu\nbaris.\n\nDua.', 'Satu baris.\n\nDua.'],
    [
      'marks of emphasis go',
      'Sangat **tebal** dan *miring*, ~~salah~~, `kode`.',
      'Sangat tebal dan miring, salah, kode.',
    ],
    [
      'link text stays, its address goes',
      'Lihat [laporan 2024](../bukti/a.pdf#page=2).',
      'Lihat laporan 2024.',
    ],
    [
      'addresses go, and the gap with them',
      'Lihat https://x.go.id/a?b=1 (www.y.go.id), lalu <https://z.id>.',
      'Lihat, lalu.',
    ],
    ['mail addresses stay', 'Hubungi [a@b.go.id](mailto:a@b.go.id).', 'Hubungi a@b.go.id.'],
    [
      'pictures go, alone and among words',
      'Lihat ![peta desa](p.png) ini.\n\n![grafik](indikator:I-01)',
      'Lihat ini.',
    ],
    ['comments go', 'Satu <!-- tidak --> dua.\n\n<!--\ntiga\n-->', 'Satu dua.'],
    ['items become lines', '1. satu\n2. dua\n   - dua a\n   - dua b\n', 'satu\ndua\ndua a\ndua b'],
    ['cells are separated by tabs', '| a | b |\n|---|---|\n| 1 | dua tiga |\n', 'a\tb\n1\tdua tiga'],
    ['quotes keep their paragraphs', '> satu\n>\n> dua', 'satu\n\ndua'],
    ['code stays as it is', '```\nx  = 1\n```', 'x  = 1'],
    ['rules go', 'satu\n\n---\n\ndua', 'satu\n\ndua'],
    ['hard breaks stay', 'satu  \ndua', 'satu\ndua'],
    ['headings of the writer stay', '## Hasil\n\nNaik.', 'Hasil\n\nNaik.'],
    ['punctuation of the writer stays', 'Rasio 1 : 2 , lalu ( ) ...', 'Rasio 1 : 2 , lalu ( ) ...'],
  ])('%s', (_name, markdown, text) => {
    expect(plain(markdown)).toBe(text);
  });

  it.each([
    ['addresses', '<https://a.b> '.repeat(60_000)],
    ['blanks', `https://a.b${'\u00a0'.repeat(200_000)}x`],
    ['brackets', `https://a.b ${'( '.repeat(100_000)}`],
    ['full stops', `www.${'.'.repeat(200_000)}`],
  ])('takes no time for many %s', (_name, text) => {
    expect(secondsFor(() => inlineText([{ kind: 'text', text }]))).toBeLessThan(5);
  });

  it('leaves out the headings of the skeleton at any depth and in any case', () => {
    const field = makeField('kebaruan', { judul: 'Kebaruan', pokok: ['Nilai tambah', 'Keunikan inovasi'] });
    const section = makeSection('kebaruan', [field], { judul: 'Kebaruan Inovasi' });
    const text =
      '# KEBARUAN\n\n## kebaruan  inovasi\n\n### Nilai *tambah*\n\nJawaban.\n\n> ## Keunikan inovasi\n\n## Hasil';
    const dossier = makeDossier({ answers: { kebaruan: text } });
    expect(answerText(dossier, section, field)).toBe('Jawaban.\n\nHasil');
    expect(answerText(dossier, section, makeField('lain'))).toBe('');
    expect(skeletonHeadings(section, field)).toEqual(
      new Set(['kebaruan', 'kebaruan inovasi', 'nilai tambah', 'keunikan inovasi']),
    );
  });

  it('judges the same narrative anew for another form', () => {
    const dossier = makeDossier({ answers: { a: '# Hasil\n\nJawaban.' } });
    const plainField = makeField('a');
    const section = makeSection('s', [plainField]);
    expect(answerText(dossier, section, plainField)).toBe('Hasil\n\nJawaban.');
    expect(answerText(dossier, section, makeField('a', { judul: 'Hasil' }))).toBe('Jawaban.');
  });
});

/** The words of a line; a letter first, because a number or a dash first might begin a list. */
function shown(line: string): number {
  return countWords(plain(`a ${line}`)) - 1;
}

const WORD = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z]{1,5})?$/);
const WORDS = fc.array(WORD, { minLength: 1, maxLength: 12 });

describe('counting words', () => {
  it.each([
    ['anak-anak', 1],
    ['Rp1.000.000,00', 1],
    ['satu – dua', 2],
    ['- — …', 0],
    ['é ü', 2],
    ['satu\u00A0dua', 2],
    ['', 0],
  ])('%s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('does not change when words become a link, are emphasised, or a comment is put in', () => {
    fc.assert(
      fc.property(WORDS, fc.nat(), (words, seed) => {
        const at = seed % words.length;
        const dress = (form: (word: string) => string): string =>
          words.map((word, index) => (index === at ? form(word) : word)).join(' ');
        const count = words.length;
        expect(shown(words.join(' '))).toBe(count);
        expect(shown(dress((word) => `[${word}](../bukti/a%20b.pdf#page=2)`))).toBe(count);
        expect(shown(dress((word) => `**${word}**`))).toBe(count);
        expect(shown(dress((word) => `${word} <!-- tidak dihitung -->`))).toBe(count);
        expect(shown(dress((word) => `${word} ![teks alternatif](a.png)`))).toBe(count);
        expect(shown(dress((word) => `${word} https://contoh.go.id/a/b`))).toBe(count);
      }),
    );
  });

  it('is the sum over lines, items and cells', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { minLength: 1, maxLength: 6 }), (lines) => {
        const texts = lines.map((words) => `a ${words.join(' ')}`);
        const total = texts.reduce((sum, text) => sum + countWords(text), 0);
        expect(countWords(plain(texts.join('\n\n')))).toBe(total);
        expect(countWords(plain(texts.map((text) => `- ${text}`).join('\n')))).toBe(total);
        const table = `| ${texts.join(' | ')} |\n|${texts.map(() => '---|').join('')}\n`;
        expect(countWords(plain(table))).toBe(total);
      }),
    );
  });

  it('never throws, whatever is written, and repeats itself', () => {
    const piece = fc.constantFrom(
      '[',
      '](',
      ')',
      '<!--',
      '-->',
      '`',
      '|',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '> ',
      'https://',
      'www.',
      '**',
      '![',
      '<',
      '&',
      '\\',
      '…',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const { blocks } = parseMarkdown(pieces.join(''));
        const text = plainText(blocks, NONE);
        expect(plainText(blocks, NONE)).toBe(text);
        expect(countWords(text)).toBeGreaterThanOrEqual(0);
        expect([...leavesOf(blocks)].every(({ line }) => line >= 1)).toBe(true);
      }),
    );
  });
});
