import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/source/yaml.ts';
import { secondsFor } from '../support/time.ts';

const read = (text: string) => readYaml(text, 'a.yaml');
const problems = (text: string) =>
  read(text).problems.map(({ problem, at }) => [problem, at.path ?? at.line]);

describe('readYaml', () => {
  it('keeps numbers as they were written, and leaves blank keys out', () => {
    const { data } = read(
      'nip: "198010242006041009"\ntahun: 2018\nnilai: 4.50\nkosong:\njuga: ~\naktif: true\n',
    );
    expect(data).toEqual({ nip: '198010242006041009', tahun: '2018', nilai: '4.50', aktif: true });
  });

  it.each([['a: ""\n'], ["a: '   '\n"], ['a: " \\t\\u00a0"\n'], ['a: |\n\n']])(
    'takes %j for as absent as a blank key',
    (text) => {
      expect(read(`${text}b: x\n`).data).toEqual({ b: 'x' });
    },
  );

  it('drops blank items of a list of values, and still finds their neighbours', () => {
    const { data, locate } = read('sdgs: [~, 4, "", 8]\nsumber:\n  -\n  - B-01\n');
    expect(data).toEqual({ sdgs: ['4', '8'], sumber: ['B-01'] });
    expect(locate({ path: ['sdgs', 1], on: 'value' })).toEqual({ line: 1, column: 18 });
    expect(locate({ path: ['sumber', 0] })).toEqual({ line: 4, column: 5 });
  });

  it('keeps a blank item among entries, whose places are their numbers', () => {
    expect(read('- id: B-01\n-\n- id: B-03\n').data).toEqual([{ id: 'B-01' }, null, { id: 'B-03' }]);
  });

  it.each([
    ['nip: 198010242006041009\n', '"198010242006041009"'],
    ['telepon: 081234567890\n', '"081234567890"'],
  ])('reports a number that other readers would change, with the fix: %j', (text, tulis) => {
    const { data, problems } = read(text);
    const key = text.split(':')[0] ?? '';
    expect(problems).toMatchObject([
      { problem: 'berkas/angka-tanpa-kutip', args: { kunci: key, tulis }, at: { path: [key] } },
    ]);
    expect(data).toEqual({ [key]: tulis.slice(1, -1) });
  });

  it.each([['tahun: 2018\n'], ['nilai: -4.5\n'], ['nomor: 7\n'], ['tanggal: 2025-07\n']])(
    'leaves %j in peace',
    (text) => {
      expect(read(text).problems).toEqual([]);
    },
  );

  it.each([
    ['a: b\n\tc: d\n', 'tab'],
    ['judul: Layanan: Cepat\n', 'titik-dua'],
    ['judul: "tanpa akhir\n', 'kutip'],
    ['judul: *Penting*\n', 'kutip'],
  ])('advises on %j: %s', (text, saran) => {
    expect(read(text).problems).toMatchObject([{ problem: 'berkas/sintaks', args: { saran } }]);
  });

  it('says once that a file cannot be read, and gives no data', () => {
    const source = read('a: [1, 2\nb: {\n: :\n- x\n');
    expect(source.readable).toBe(false);
    expect(source.data).toBeUndefined();
    expect(source.problems).toHaveLength(1);
  });

  it('finds the second of two equal keys, and a second document', () => {
    expect(problems('a: 1\nb: 2\na: 3\n')).toEqual([['berkas/kunci-ganda', 3]]);
    expect(problems('a:\n  - b: 1\n    "b": 2\n    c: {d: 1, d: 2, d: 3}\n')).toEqual([
      ['berkas/kunci-ganda', 3],
      ['berkas/kunci-ganda', 4],
      ['berkas/kunci-ganda', 4],
    ]);
    expect(problems('a: &x\n  b: 1\n  b: 2\nc: *x\nd: *x\n')).toEqual([['berkas/kunci-ganda', 3]]);
    const head = readYaml('a: 1\na: 2\n', 'a.md', { lineOffset: 1 });
    expect(head.problems).toEqual([
      { problem: 'berkas/kunci-ganda', args: { kunci: 'a' }, at: { file: 'a.md', line: 3, column: 1 } },
    ]);
    expect(problems('a: 1\n---\nb: 2\n')).toEqual([['berkas/dokumen-ganda', 2]]);
  });

  it('takes byte order marks and Windows line ends as they come', () => {
    const { data, problems, locate } = read('\uFEFFa: 1\r\nb:\r\n  - x\r\n');
    expect({ data, problems }).toEqual({ data: { a: '1', b: ['x'] }, problems: [] });
    expect(locate({ path: ['b', 0] })).toEqual({ line: 3, column: 5 });
  });

  it.each([
    ['brackets', '['.repeat(50_000)],
    ['dashes', '- '.repeat(50_000)],
    ['indentation', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')],
    ['size', `a: ${'x'.repeat(1_100_000)}\n`],
    [
      'aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((key, index) => `${key}: &${key} [${`*${'abcdefg'[index]},`.repeat(9)}]`)
        .join('\n')}\n`,
    ],
  ])('refuses a bomb of %s quickly', (_name, text) => {
    const problemsOf = (): readonly string[] => read(text).problems.map(({ problem }) => problem);
    expect(secondsFor(() => expect(problemsOf()).toContain('berkas/terlalu-rumit'))).toBeLessThan(5);
  });

  const many = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('');

  it.each([
    ['keys', many(70_000, (index) => `kunci${index}: a\n`)],
    ['equal keys', 'a: 1\n'.repeat(190_000)],
    ['keys in one line', `{${many(70_000, (index) => `k${index}: a, `)}}`],
    ['entries', '- x\n'.repeat(240_000)],
    ['blank entries', '-\n'.repeat(490_000)],
    ['numbers without quotes', '- 081234567890\n'.repeat(60_000)],
    [
      'numbers and deep values',
      `a:\n${'- 081234567890\n'.repeat(30_000)}b: ${`${'['.repeat(40)}x${']'.repeat(40)},`.repeat(1)}\n`,
    ],
    ['aliases of a long list', `a: &a [${'x,'.repeat(400_000)}]\nb: [${'*a,'.repeat(49)}]\n`],
    ['aliases of nothing', `[${'*a,'.repeat(300_000)}]`],
    ['anchors', many(70_000, (index) => `- &k${index} a\n`)],
    ['tags', '- !x a\n'.repeat(140_000)],
    ['quotes', '"\n'.repeat(490_000)],
    ['open quotes in one line', `a: ${'" '.repeat(490_000)}`],
    ['tabs', '\t'.repeat(900_000)],
    ['tabs in lines', 'a:\n\tb\n'.repeat(140_000)],
    ['comments', '#\n'.repeat(490_000)],
    ['colons', ': '.repeat(490_000)],
    ['questions', '? a\n'.repeat(240_000)],
    ['documents', '---\n'.repeat(240_000)],
    ['blanks', ' '.repeat(990_000)],
  ])('reads a file full of %s quickly', (_name, text) => {
    expect(secondsFor(() => read(text))).toBeLessThan(12);
  });

  it('never lets a key reach the prototype', () => {
    const { data } = read('__proto__:\n  polluted: true\nconstructor:\n  prototype: x\n');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  it('points to the key, the value, and the nearest ancestor of what is missing', () => {
    const { locate } = read('video:\n  tautan: x\nlist:\n  - id: B-01\n    judul: y\n');
    expect(locate({ path: ['video', 'tautan'] })).toEqual({ line: 2, column: 3 });
    expect(locate({ path: ['video', 'tautan'], on: 'value' })).toEqual({ line: 2, column: 11 });
    expect(locate({ path: ['video', 'durasi'] })).toEqual({ line: 1, column: 1 });
    expect(locate({ path: ['list', 0, 'judul'] })).toEqual({ line: 5, column: 5 });
    expect(locate({ path: ['list', 7] })).toEqual({ line: 3, column: 1 });
    expect(locate({ path: ['tiada'] })).toEqual({ line: 1, column: 1 });
  });

  it('reads back what a YAML writer writes, for any text and nesting', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter(
        (value) => value.normalize('NFC') === value && !/[\r\uFEFF]/.test(value) && value.trim() !== '',
      );
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.boolean(),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), tie('node'), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), value, { minKeys: 1, maxKeys: 4 }),
        (data) => {
          expect(read(stringify(data)).data).toEqual(data);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void read(text)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'a:',
            '- ',
            '\n',
            ' ',
            '"',
            "'",
            '[',
            '{',
            '*x',
            '&x',
            '|',
            '#',
            ',',
            ']',
            '}',
            '\t',
            '? ',
            '---\n',
          ),
          { maxLength: 40 },
        ),
        (parts) => void read(parts.join('')),
      ),
      { numRuns: 500 },
    );
  });
});
