import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PathStep } from '../../src/core/finding.ts';
import { placeInPlainYaml } from '../../src/source/plain-place.ts';
import { UNSURE } from '../../src/source/plain-scalar.ts';
import { readPlainYaml } from '../../src/source/plain-yaml.ts';
import { parsed } from '../../src/source/yaml.ts';

const root = join(import.meta.dirname, '../..');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}

const TEXTS = [...filesBelow('examples'), ...filesBelow('templates')].filter((text) => text.length < 8000);

/** Every path that leads into data, and some that lead out of it. */
function* pathsIn(data: unknown, path: readonly PathStep[] = []): Generator<readonly PathStep[]> {
  yield path;
  yield [...path, 'zzz'];
  yield [...path, 7];
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    yield* pathsIn(value, [...path, Array.isArray(data) ? Number(key) : key]);
  }
}

/** The law: what is read at all is what the parser reads, and the parser has nothing to say against it. */
function expectAgreement(text: string): void {
  const plain = readPlainYaml(text);
  if (plain === UNSURE) return;
  const whole = parsed(text, 'a.yaml');
  expect({ data: plain, problems: [], readable: true, text }).toStrictEqual({
    data: whole.data,
    problems: whole.problems,
    readable: whole.readable,
    text,
  });
  const places = [...pathsIn(plain)].flatMap((path) => [{ path }, { path, on: 'value' as const }]);
  for (const place of places) {
    const found = placeInPlainYaml(text, place);
    if (found !== UNSURE) expect({ text, place, found }).toEqual({ text, place, found: whole.locate(place) });
  }
}

const words = (text: string): readonly string[] => text.split('¦');

const VALUES = words(
  '¦x¦x y¦x:y¦x #y¦x#y¦# y¦"x"¦"x" # y¦\'x\'\'y\'¦“x”¦(x)¦/x¦e\u0301¦""¦\' \'¦~¦null¦true¦False¦12¦0¦1.5¦2018-01¦2018-01-02' +
    '¦12:30¦1_000¦12 13¦1,5¦12%¦[a, b]¦[a, 1, ~]¦[]¦{}¦{ a: b, c: [d] }¦[a] # b¦[{ a: x }, ~]¦["a b", \'c\']¦[a#b]',
);
const ODD_VALUES = words(
  'x: y¦x:¦"x" y¦"x\\n"¦\'¦012¦12.500¦1e3¦0x1f¦0o7¦.5¦+1¦-1¦5.¦.inf¦123456789012345678¦08123¦0b1¦<<¦=¦{a: b}¦{a:b}¦[a, ]' +
    '¦[a¦[a] b¦{ a: 1, a: 2 }¦[a: b]¦[-a]¦&x¦*x¦!x y¦@x¦`x¦%x¦?x¦-x¦:x¦,x¦]¦}¦\u00A0¦$x¦x ',
);
const value = fc.oneof(
  { arbitrary: fc.constantFrom(...VALUES), weight: 20 },
  { arbitrary: fc.constantFrom(...ODD_VALUES), weight: 1 },
);
const between = fc.oneof(
  { arbitrary: fc.constant(''), weight: 12 },
  {
    arbitrary: fc.constantFrom('\n', '# x\n', '   # x\n', '  \n', 'x\n', '---\n', '-\n', '  y\n', '- \n'),
    weight: 1,
  },
);
const texts = fc.tuple(
  fc.constantFrom('>-', '|-', '>', '|', '>- # x', '>+', '|2'),
  fc.array(
    fc.tuple(
      fc.constantFrom('', '', '', '', ' '),
      fc.constantFrom('x', 'x y', '# x', 'a: b', '- x', 'x ', ''),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
);

/** Lines of a mapping or list at a depth, each of them as they usually stand, with something odd here and there. */
function block(depth: number, inner: number): fc.Arbitrary<string> {
  const pad = ' '.repeat(depth);
  const text = texts.map(
    ([head, lines]) => `${head}\n${lines.map(([more, line]) => `${pad}  ${more}${line}`).join('\n')}`,
  );
  const nested =
    inner === 0
      ? value
      : fc.constantFrom(0, 1, 2, 3).chain((by) => block(depth + by, inner - 1).map((one) => `\n${one}`));
  const content = fc.oneof(
    { arbitrary: value, weight: 6 },
    { arbitrary: nested, weight: 2 },
    { arbitrary: text, weight: 1 },
  );
  const member = fc.tuple(between, content, fc.constantFrom(': ', ': ', ': ', ':   ', ':'));
  const map = fc
    .array(member, { minLength: 1, maxLength: 3 })
    .map((all) =>
      all.map(([before, one, colon], at) => `${before}${pad}${'abcd'[at] ?? ''}${colon}${one}`).join('\n'),
    );
  const list = fc
    .array(fc.tuple(between, content, fc.constantFrom('- ', '-   ', '- a: ', '- a: ', '- b:\n   c: ')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((all) => all.map(([before, one, dash]) => `${before}${pad}${dash}${one}`).join('\n'));
  return fc.oneof(map, list);
}

describe('readPlainYaml', () => {
  it('reads the files of a dossier as they are usually written', () => {
    expect(filesBelow('examples').filter((text) => readPlainYaml(text) === UNSURE)).toEqual([]);
    expect(readPlainYaml('a: 1\r\nb:\r\n  - x # y\r\n  - "z"\r\nc: { d: [e, ~] }\r\nf:\r\n')).toEqual({
      a: '1',
      b: ['x', 'z'],
      c: { d: ['e'] },
      f: undefined,
    });
  });

  it('agrees with the parser on lines of all kinds', () => {
    fc.assert(
      fc.property(block(0, 3), fc.constantFrom('\n', '\r\n'), (lines, end) =>
        expectAgreement(lines.replaceAll('\n', end)),
      ),
      { numRuns: 4000 },
    );
  });

  it('agrees with the parser on real files with something changed', () => {
    const change = fc.tuple(
      fc.nat(20_000),
      fc.nat(6),
      fc.constantFrom(...words('¦ ¦  ¦\n¦\n\n¦- ¦:¦: ¦#¦ #¦"¦\'¦[¦]¦{¦}¦,')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.array(change, { maxLength: 3 }), (text, changes) => {
        let changed = text;
        for (const [place, length, by] of changes) {
          const at = place % (changed.length + 1);
          changed = changed.slice(0, at) + by + changed.slice(at + length);
        }
        expectAgreement(changed);
      }),
      { numRuns: 100 },
    );
  });

  it('agrees with the parser on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom('a: ', '- ', ''),
        (text, before) => expectAgreement(before + text),
      ),
      { numRuns: 2000 },
    );
  });
});
