import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { appendToYaml } from '../../src/source/append.ts';

const ENTRY = { aturan: 'usia/terlalu-muda', nilai: '2 tahun', halaman: '12' };

describe('an entry is added and nothing else changes', () => {
  test('to a list that is not there yet', () => {
    expect(appendToYaml('nama: A # kami\n', 'konfirmasi', { a: 'x' })).toBe(
      'nama: A # kami\nkonfirmasi:\n  - a: x\n',
    );
    expect(appendToYaml('', 'konfirmasi', { a: 'x' })).toBe('konfirmasi:\n  - a: x\n');
    expect(appendToYaml('# hanya komentar', 'k', { a: 'x' })).toBe('# hanya komentar\nk:\n  - a: x\n');
  });

  test.each([
    [
      'indented',
      'k:\n  - a: 1 # satu\n# lalu\nlain: 2\n',
      'k:\n  - a: 1 # satu\n  - a: x\n# lalu\nlain: 2\n',
    ],
    ['at the margin', 'k:\n- a: 1\nlain: 2\n', 'k:\n- a: 1\n- a: x\nlain: 2\n'],
    ['with Windows line ends', 'k:\r\n  - a: 1\r\nlain: 2\r\n', 'k:\r\n  - a: 1\r\n  - a: x\r\nlain: 2\r\n'],
    ['without a last newline', 'k:\n  - a: 1', 'k:\n  - a: 1\n  - a: x'],
    ['blank', 'k:\nlain: 2\n', 'k:\n  - a: x\nlain: 2\n'],
    [
      'with a block of text last',
      'k:\n  - a: |\n      teks\n\nlain: 2\n',
      'k:\n  - a: |\n      teks\n  - a: x\n\nlain: 2\n',
    ],
  ])('to a list that is %s', (_what, before, after) => {
    expect(appendToYaml(before, 'k', { a: 'x' })).toBe(after);
  });

  test('numbers that are names stay text', () => {
    const text = appendToYaml('nama: A\n', 'k', ENTRY);
    expect(text).toContain('halaman: "12"');
    expect(parse(text)).toEqual({ nama: 'A', k: [ENTRY] });
  });

  test('whatever stood there before', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const before = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.oneof(value, fc.array(fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), value))),
    );
    fc.assert(
      fc.property(
        before,
        fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.string(), { minKeys: 1 }),
        (data, entry) => {
          const older = Array.isArray(data['k']) ? data['k'] : [];
          const text = appendToYaml(stringify(data), 'k', entry);
          expect(parse(text)).toEqual({ ...data, k: [...older, entry] });
        },
      ),
    );
  });
});
