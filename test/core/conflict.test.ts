import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictMarks, excerptsOf } from '../../src/core/conflict.ts';
import { secondsFor } from '../support/time.ts';

const CONFLICT = '<<<<<<< HEAD\nsaya\n=======\nrekan\n>>>>>>> cabang-rekan\n';
const DIFF3 = '<<<<<<< HEAD\nsaya\n||||||| 1a2b3c4\nsemula\n=======\nrekan\n>>>>>>> rekan\n';

const marks = (text: string, kind: 'markdown' | 'yaml' = 'markdown') => conflictMarks(text, kind);
const ranges = (text: string, kind: 'markdown' | 'yaml' = 'markdown') =>
  marks(text, kind).conflicts.map(({ from, to }) => [from, to]);

describe('marks of an unfinished merge', () => {
  it('are found with both sides, whose they are and where they stand', () => {
    expect(marks(`a\n${CONFLICT}b\n${CONFLICT}`)).toEqual({
      conflicts: [2, 8].map((from) => ({
        from,
        to: from + 4,
        upper: { label: 'HEAD', lines: ['saya'] },
        lower: { label: 'cabang-rekan', lines: ['rekan'] },
      })),
      leftovers: [],
    });
  });

  it('are found with what stood there before, with Windows line ends, and without labels', () => {
    const [conflict] = marks(DIFF3.replaceAll('\n', '\r\n')).conflicts;
    expect(conflict).toEqual({
      from: 1,
      to: 7,
      upper: { label: 'HEAD', lines: ['saya'] },
      before: { label: '1a2b3c4', lines: ['semula'] },
      lower: { label: 'rekan', lines: ['rekan'] },
    });
    expect(ranges('<<<<<<<\na\n=======\n>>>>>>>')).toEqual([[1, 4]]);
  });

  it('may be longer than seven signs, and then those within are not marks', () => {
    const nested =
      '<<<<<<<<< HEAD\na\n||||||||| x\n<<<<<<< y\n=======\n>>>>>>> z\n=========\nb\n>>>>>>>>> w\n';
    expect(ranges(nested)).toEqual([[1, 9]]);
  });

  it.each([
    ['an underlined heading', 'Judul\n=======\n\nisi\n'],
    ['a heading and a quotation', 'Judul\n=======\n\n>>> kutipan\n'],
    ['an example in fenced code', `Contoh:\n\n\`\`\`\n${CONFLICT}\`\`\`\n\nisi\n`],
    ['an example in a fence of tildes', `~~~~ text\n${DIFF3}~~~~\n`],
    ['an indented example', CONFLICT.replace(/^/gm, '    ')],
    ['an example in a quotation', CONFLICT.replace(/^/gm, '> ')],
    ['a mail quoted many times', '>>>>>> dua\n>>>>>>> satu\n>>>>>> tiga\n'],
  ])('are not seen in %s', (_what, text) => {
    expect(marks(text)).toEqual({ conflicts: [], leftovers: [] });
  });

  it('are seen where a fence does not hold them whole', () => {
    expect(ranges(`\`\`\`\n${CONFLICT}`)).toEqual([[2, 6]]);
    const fenceInside = '```\na\n<<<<<<< HEAD\nb\n```\n=======\nc\n```\n>>>>>>> rekan\n';
    expect(ranges(fenceInside)).toEqual([[3, 9]]);
    expect(ranges(`\`\`\`\na\n\`\`\`\n${CONFLICT}\`\`\`\nb\n\`\`\`\n`)).toEqual([[4, 8]]);
  });

  it('are seen in YAML whatever stands around them', () => {
    expect(ranges(`# \`\`\`\n\`\`\`\n${CONFLICT}\`\`\`\n`, 'yaml')).toEqual([[3, 7]]);
  });

  it('are named where only some were deleted', () => {
    expect(marks('a\n<<<<<<< HEAD\nb\n').leftovers).toEqual([2]);
    expect(marks('a\nb\n>>>>>>> rekan\n').leftovers).toEqual([3]);
    expect(marks(`<<<<<<< HEAD\na\n${CONFLICT}`)).toMatchObject({ conflicts: [{ from: 3 }], leftovers: [1] });
    expect(marks('<<<<<<< HEAD\na\n>>>>>>> rekan\n').leftovers).toEqual([1]);
  });

  it('are found wherever they stand in any text around them', () => {
    const line = fc
      .stringMatching(/^[ a-z#>*`~=-]{0,12}$/)
      .filter((text) => !/^ {0,3}(?:```|~~~)/.test(text));
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (before, after) => {
        const text = [...before, CONFLICT.trimEnd(), ...after].join('\n');
        expect(ranges(text)).toEqual([[before.length + 1, before.length + 5]]);
      }),
    );
  });

  it.each([
    ['openings', '<<<<<<< a\n'.repeat(90_000)],
    ['fences never closed', `${'``` a\n~~~~ `b\n'.repeat(60_000)}${CONFLICT}`],
    ['fences closed at once', `${'```\n'.repeat(200_000)}${CONFLICT}`],
    ['fences around halves', '```\n<<<<<<< a\n'.repeat(50_000)],
  ])('are sought in bounded time among %s', (_what, text) => {
    expect(secondsFor(() => marks(text))).toBeLessThan(3);
  });
});

describe('excerpts of a conflict', () => {
  const excerpts = (upper: string, lower: string) =>
    excerptsOf(marks(`<<<<<<< HEAD\n${upper}\n=======\n${lower}\n>>>>>>> b\n`).conflicts[0] as never);

  it('show short sides as they are, in one line', () => {
    expect(excerpts('- id: B-20\n  judul: a', '')).toEqual({ upper: '- id: B-20 judul: a', lower: '' });
  });

  it('begin near the first difference of long sides', () => {
    const same = 'Waktu tunggu obat turun setelah layanan berjalan di semua kecamatan, yaitu menjadi ';
    const { upper, lower } = excerpts(`${same}12 menit ${'x '.repeat(60)}`, `${same}15 menit.`);
    expect(upper).toMatch(/^….{0,40}12 menit.*…$/);
    expect(lower).toMatch(/^….{0,40}15 menit\.$/);
  });

  it('never cut a character in half', () => {
    const { upper } = excerpts('😀'.repeat(100), 'b');
    expect(upper).toMatch(/^(?:😀)+…$/u);
  });
});
