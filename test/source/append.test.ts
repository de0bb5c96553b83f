import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { appendEntries, appendToYaml, fillInYaml } from '../../src/source/append.ts';

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

const EDITION = { edisi: 'kipp-2023', judul: 'Antar: Obat' };
const LINES = '- edisi: kipp-2023\n  judul: "Antar: Obat"\n';
const FLOW = '{edisi: kipp-2023, judul: "Antar: Obat"}';

describe('a list that is the whole text gets an entry', () => {
  test.each([
    ['nothing but comments', '# r\n', `# r\n${LINES}`],
    ['nothing at all', '', LINES],
    ['comments without a last newline', '# r', `# r\n${LINES}`],
    ['a byte order mark and comments', '\uFEFF# r\n', `\uFEFF# r\n${LINES}`],
    ['another entry', '# r\n- edisi: a # x\n', `# r\n- edisi: a # x\n${LINES}`],
    ['an entry and comments below', '- edisi: a\n# akhir\n', `- edisi: a\n# akhir\n${LINES}`],
    ['an empty list', '# r\n[]\n', `# r\n${LINES}`],
    ['an empty list with a comment', '[] # belum ada\n', `# belum ada\n${LINES}`],
    ['a blank value', '~\n', LINES],
    ['a list within brackets', '[{edisi: a}] # x\n', `[{edisi: a}, ${FLOW}] # x\n`],
    [
      'a list within brackets on several lines',
      '[\n  {edisi: a}, # x\n]\n',
      `[\n  {edisi: a}, ${FLOW}, # x\n]\n`,
    ],
    ['an end mark', '- edisi: a\n...\n', `- edisi: a\n${LINES.trimEnd()}\n...\n`],
    ['a start mark', '---\n# r\n', `---\n# r\n${LINES}`],
    ['dashes farther in', '  - edisi: a', `  - edisi: a\n${LINES.replace(/^(?=.)/gm, '  ')}`],
    ['wide dashes', '-   edisi: a\n', `-   edisi: a\n${LINES}`],
    ['a note in quotes', "- edisi: 'a'   \n\n\n", `- edisi: 'a'   \n\n\n${LINES}`],
    ['plain values', '- a\n- b\n', `- a\n- b\n${LINES}`],
  ])('after %s', (_what, before, after) => {
    expect(appendEntries(before, [], [EDITION])).toBe(after);
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    if (before.includes('\n')) expect(appendEntries(windows(before), [], [EDITION])).toBe(windows(after));
  });

  test('and several at once', () => {
    expect(appendEntries('# r\n', [], [{ a: 'x' }, { a: 'y' }])).toBe('# r\n- a: x\n- a: y\n');
    expect(appendEntries('[]\n', [], [{ a: 'x' }, { a: 'y' }])).toBe('- a: x\n- a: y\n');
  });

  test.each([['a: 1\n'], ['- "x\n'], ['teks\n'], ['- a: 1\n---\n- b: 1\n'], ['- &x [*x]\n']])(
    'unless the text is none: %j',
    (text) => expect(appendEntries(text, [], [EDITION])).toBeUndefined(),
  );
});

describe('a list inside others gets an entry', () => {
  test.each([
    ['blank', 'k: # kosong\nlain: 1\n', 'k: # kosong\n  - a: x\nlain: 1\n'],
    ['empty, with a comment', 'k: []  # kosong\nlain: 1\n', 'k:  # kosong\n  - a: x\nlain: 1\n'],
    ['within brackets', 'k: [{a: w}]\nlain: 1\n', 'k: [{a: w}, {a: x}]\nlain: 1\n'],
    [
      'followed by its own comment',
      'k:\n  - a: w\n    # milik w\n# lain\n',
      'k:\n  - a: w\n    # milik w\n  - a: x\n# lain\n',
    ],
  ])('%s', (_what, before, after) => expect(appendEntries(before, ['k'], [{ a: 'x' }])).toBe(after));

  test.each([
    [
      'not there',
      '- edisi: a\n  hasil: b # c\n- edisi: d\n',
      '- edisi: a\n  hasil: b # c\n  k:\n    - a: x\n- edisi: d\n',
    ],
    ['not there, within braces', '- {edisi: a} # c\n', '- {edisi: a, k: [{a: x}]} # c\n'],
    [
      'there',
      '- edisi: a\n  k:\n    - a: w\n- edisi: d\n',
      '- edisi: a\n  k:\n    - a: w\n    - a: x\n- edisi: d\n',
    ],
    ['blank', '- edisi: a\n  k:\n- edisi: d\n', '- edisi: a\n  k:\n    - a: x\n- edisi: d\n'],
    ['empty', '- edisi: a\n  k: []\n- edisi: d\n', '- edisi: a\n  k:\n    - a: x\n- edisi: d\n'],
  ])('that is %s', (_what, before, after) =>
    expect(appendEntries(before, [0, 'k'], [{ a: 'x' }])).toBe(after),
  );
});

test('keys of an entry are filled in where they are blank, and added where they are not there', () => {
  const text = '# s\n- id: S-01\n  nomor: # apa adanya\n  berkas:\n\n# lain\n- id: S-02\n';
  expect(fillInYaml(text, [0], { nomor: '7', berkas: 'a.pdf', sha256: '0'.repeat(64) })).toBe(
    `# s\n- id: S-01\n  nomor: "7" # apa adanya\n  berkas: a.pdf\n  sha256: "${'0'.repeat(64)}"\n\n# lain\n- id: S-02\n`,
  );
});

describe('whatever stands there', () => {
  const key = fc.stringMatching(/^[a-z]{1,5}$/);
  const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const entry = fc.dictionary(key, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })), { minKeys: 1 });
  const style = fc.record({
    flow: fc.boolean(),
    windows: fc.boolean(),
    comment: fc.boolean(),
    open: fc.boolean(),
  });

  test('an entry is added, all before it can be read as before, and no line of it has changed', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 4 }),
        fc.array(entry, { minLength: 1, maxLength: 3 }),
        style,
        (list, added, how) => {
          let text = stringify(list, {
            collectionStyle: how.flow ? 'flow' : 'block',
          });
          if (how.comment) text = `# awal\n${text}# akhir\n`;
          if (how.windows) text = text.replaceAll('\n', '\r\n');
          if (how.open) text = text.trimEnd();
          const after = appendEntries(text, [], added);
          if (after === undefined) throw new Error(`not added to ${JSON.stringify(text)}`);
          expect(parse(after)).toEqual(JSON.parse(JSON.stringify([...list, ...added])));
          if (how.flow || list.length === 0) return;
          expect(after.startsWith(text.trimEnd()) || !how.comment).toBe(true);
          for (const line of text.split(/\r?\n/)) expect(after.split(/\r?\n/)).toContain(line);
        },
      ),
    );
  });
});
