import fc from 'fast-check';
import { parseDocument, visit, type Scalar } from 'yaml';
import { describe, expect, it } from 'vitest';
import { fixText, type TextFacts, type TextKind } from '../../src/fix/index.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { secondsFor } from '../support/time.ts';

function facts(kind: TextKind, given: Partial<TextFacts> = {}): TextFacts {
  return { kind, namesOnDisk: [], exchanges: [], ...given };
}

function fixed(text: string, kind: TextKind, given: Partial<TextFacts> = {}): string {
  return fixText(text, facts(kind, given)).text;
}

const counts = (text: string, kind: TextKind) => Object.fromEntries(fixText(text, facts(kind)).counts);

describe('names made of digits', () => {
  it('get quotes, and everything around them stays', () => {
    const text =
      '# satu\nanggota:\n  - nama: A   # dua\n    nip: 198010242006041009   # tiga\n  - {nip:  0812,  hp: +62812}\n';
    expect(fixed(text, 'yaml')).toBe(
      text
        .replace('198010242006041009', '"198010242006041009"')
        .replace('0812,', '"0812",')
        .replace('+62812', '"+62812"'),
    );
    expect(counts(text, 'yaml')).toEqual({ kutip: 3 });
  });

  it.each([
    ['numbers that every reader keeps', 'tahun: 2018\nnilai: -4.5\nhalaman: 12\n'],
    ['what is text already', 'nip: "0812"\nhp: 0812-3456\nkode: 08a\n'],
    ['keys', '0812: a\n'],
    ['rules of the agency’s own', 'aturan_internal:\n  aturan: [{ isi: 0300 }]\n'],
    ['what was made a number on purpose', 'nilai: !!int 0812\n'],
    ['comments and texts', '# nip: 0812\nket: |\n  nip: 0812\nlain: lihat 0812\n'],
  ])('are not seen in %s', (_what, text) => {
    expect(fixed(text, 'yaml')).toBe(text);
  });

  it('are mended in the head of a testimonial and nowhere in its words', () => {
    const text = '---\nid: T-01\ntelepon: 081234567890\n---\nHubungi 081234567890.\ntelepon: 0812\n';
    expect(fixed(text, 'testimonial')).toBe(text.replace('081234567890\n---', '"081234567890"\n---'));
    expect(fixed(text.replaceAll('\n', '\r\n'), 'testimonial')).toContain('telepon: "081234567890"\n');
  });

  it('are mended where an anchor gives them to other keys', () => {
    expect(fixed('a: &x 0812\nb: *x\n', 'yaml')).toBe('a: &x "0812"\nb: *x\n');
  });
});

describe('line ends', () => {
  it('of Windows become plain, mixed or not, and a missing last one stays missing', () => {
    expect(fixed('a: 1\r\nb: 2\nc: 3\r\n', 'yaml')).toBe('a: 1\nb: 2\nc: 3\n');
    expect(fixed('satu\r\n\r\ndua', 'markdown')).toBe('satu\n\ndua');
    expect(counts('a\r\nb\r\nc', 'markdown')).toEqual({ 'akhir-baris': 2 });
  });

  it('of another kind are left alone', () => {
    for (const text of ['a\rb\r', 'a\r\r\nb\r\r\n']) expect(fixed(text, 'markdown')).toBe(text);
  });

  it('inside a text of several lines keep what it says', () => {
    const text = 'a: |\r\n  satu\r\n\r\n  dua\r\nb: "tiga\r\n  empat"\r\nc: >-\r\n  lima\r\n  enam\r\n';
    expect(readYaml(fixed(text, 'yaml'), '').data).toEqual(readYaml(text, '').data);
    expect(fixed(text, 'yaml')).not.toContain('\r');
  });
});

describe('a byte order mark', () => {
  it('goes, and of two none does, because one of them is text', () => {
    expect(fixed('\uFEFFa: 1\n', 'yaml')).toBe('a: 1\n');
    expect(fixed('\uFEFF---\nid: T-01\n---\nkata\n', 'testimonial')).toBe('---\nid: T-01\n---\nkata\n');
    const two = '\uFEFF\uFEFFkata\n';
    expect(fixed(two, 'markdown')).toBe(two);
  });
});

describe('letters in two parts', () => {
  const cafe = 'Café'.normalize('NFD');

  it('become one', () => {
    expect(fixed(`judul: ${cafe}\n`, 'yaml')).toBe('judul: Café\n');
    expect(fixed(`# ${cafe}\n\n${cafe} dan ${cafe}\n`, 'markdown')).toBe('# Café\n\nCafé dan Café\n');
  });

  it('stay in the names of files that the disk spells so', () => {
    const text = `judul: ${cafe}\nberkas: ${cafe}.pdf\n`;
    const given = { namesOnDisk: [`${cafe}.pdf`] };
    expect(fixed(text, 'yaml', given)).toBe(`judul: Café\nberkas: ${cafe}.pdf\n`);
    expect(fixed(fixed(text, 'yaml', given), 'yaml', given)).toBe(fixed(text, 'yaml', given));
  });

  it('stay where the composed character would be a sign of the language', () => {
    // The Greek varia composes to the grave accent, which no plain value may begin with.
    for (const text of ['judul: \u1FEFx\n', 'judul: a \u037E b\n', 'judul: a <\u0338 b\n']) {
      expect(fixed(text, 'yaml')).toBe(text);
      expect(fixed(text, 'markdown')).toBe(text);
    }
  });
});

describe('blanks at the ends of lines', () => {
  it('go in YAML, but for those inside a text', () => {
    const text = 'a: 1  \n# catatan \t\n \nb: | \n  satu  \n  dua\nc: "tiga \\ \n  empat"  \nd: e \n  f\n';
    expect(fixed(text, 'yaml')).toBe(
      'a: 1\n# catatan\n\nb: | \n  satu  \n  dua\nc: "tiga \\ \n  empat"\nd: e \n  f\n',
    );
  });

  it('go in Markdown where they break no line', () => {
    expect(fixed('satu \ndua\t\ntiga \t\n   \nempat \n', 'markdown')).toBe('satu\ndua\ntiga\n\nempat\n');
  });

  it.each([
    ['a line break', 'Jalan Satu  \nKota Dua   \nsurat  \n'],
    ['fenced code', '```\na \n \nb\t\n```\n'],
    ['indented code', 'x\n\n    a \n     \n    b \n'],
    ['HTML and comments', '<pre>\na \n</pre>\n\n<!--\ncatatan \n-->\n'],
    ['code between words', '`a \nb`\n'],
    ['a blank that is written out', 'a\\ \nb\n'],
  ])('stay in %s', (_what, text) => {
    expect(fixed(text, 'markdown')).toBe(text);
  });

  it('go around those that have to stay', () => {
    expect(fixed('satu \n\na\\ \nb \n\ndua \n', 'markdown')).toBe('satu\n\na\\ \nb\n\ndua\n');
  });
});

describe('an id given twice', () => {
  const exchanges = [{ path: [1, 'id'], id: 'B-01', free: 'B-03' }];

  it('is exchanged where it stands, in whatever quotes', () => {
    for (const quote of ['', '"', "'"]) {
      const text = `- id: B-01\n- { judul: B-01, id: ${quote}B-01${quote} } # B-01\n- id: B-02\n`;
      expect(fixed(text, 'yaml', { exchanges })).toBe(
        text.replace(`id: ${quote}B-01${quote} }`, `id: ${quote}B-03${quote} }`),
      );
    }
    const head = '---\nid: T-01\n---\nT-01\n';
    const exchange = { path: ['id'], id: 'T-01', free: 'T-02' };
    expect(fixed(head, 'testimonial', { exchanges: [exchange] })).toBe(head.replace('T-01', 'T-02'));
  });

  it.each([
    ['the place holds something else by now', '- id: B-01\n- id: B-09\n'],
    ['it stands behind an alias', '- &x { id: B-01 }\n- *x\n'],
    ['others point to it', '- id: B-02\n- id: &x B-01\n- judul: *x\n'],
  ])('stays where %s', (_what, text) => {
    expect(fixed(text, 'yaml', { exchanges })).toBe(text);
  });
});

describe('a text that nobody can read to its end', () => {
  it.each([
    ['yaml', 'a: [1  \r\nb: 0812\r\n'],
    ['yaml', '<<<<<<< HEAD\r\na: 0812\r\n=======\r\na: 1\r\n>>>>>>> b\r\n'],
    ['markdown', 'satu \r\n<!-- terbuka \r\n'],
    ['markdown', '<<<<<<< HEAD\r\na \r\n=======\r\nb\r\n>>>>>>> b\r\n'],
    ['yaml', `a: ${'['.repeat(300)}\r\n`],
    ['yaml', 'a: 1\r\n---\r\nb: 0812\r\n'],
  ] as const)('is left as it is: %s %j', (kind, text) => {
    expect(fixed(text, kind)).toBe(text);
  });
});

describe('the law of every fix', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const number = fc.constantFrom(
    '081234567890',
    '198010242006041009',
    '0012',
    '+62812',
    '2018',
    '4.50',
    '12.500',
  );
  const scalar = fc.oneof(
    number,
    word,
    word.map((text) => `"${text}  "`),
    word.map((text) => `'${text}'`),
    fc.constant('Cafe\u0301'),
    fc.constant('😀 emoji'),
    fc.constant(''),
  );
  const blanks = fc.constantFrom('', '', '', ' ', '  ', '\t', ' \t');
  const comment = fc.oneof(
    fc.constant(''),
    word.map((text) => ` # ${text} 0812`),
  );
  const lineEnd = fc.constantFrom('\n', '\n', '\r\n');

  const yamlLine = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(scalar, comment).map(([value, note]) => [`: ${value}${note}`]) },
    { weight: 1, arbitrary: fc.tuple(number, number).map(([a, b]) => [`: { nip: ${a}, b: [${b}, x] }`]) },
    {
      weight: 1,
      arbitrary: fc.array(number, { minLength: 1 }).map((all) => [':', ...all.map((one) => `  - ${one}`)]),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('|', '>', '|-', '>+'), fc.array(word, { minLength: 1 }), blanks)
        .map(([sign, lines, end]) => [`: ${sign}`, ...lines.map((line) => `  ${line}${end}`)]),
    },
  );
  const yaml = fc
    .tuple(
      fc.array(fc.tuple(yamlLine, blanks, fc.constantFrom('', '', '# catatan 0812', ' '))),
      fc.array(lineEnd, { minLength: 1 }),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([entries, ends, mark, last]) => {
      const lines = entries.flatMap(([[first = '', ...more], end, between], index) => [
        `k${index}${first}${first.startsWith(': |') || first.startsWith(': >') ? '' : end}`,
        ...more,
        ...(between === '' ? [] : [between]),
      ]);
      const text = lines.map((line, index) => line + (ends[index % ends.length] ?? '\n')).join('');
      return (mark ? '\uFEFF' : '') + (last ? text : text.replace(/\r?\n$/, ''));
    });

  const markdownLine = fc.oneof(
    word,
    fc.constantFrom(
      '# Judul',
      '- butir',
      '1. satu',
      '> kutip',
      '```',
      '    kode',
      '| a | b |',
      '|---|---|',
      '---',
      '===',
    ),
    fc.constantFrom(
      '<!-- catatan -->',
      '<div>',
      '**tebal**',
      '`kode`',
      'a\\',
      '[x](y.pdf)',
      'Cafe\u0301 😀',
      '\tb',
      '',
    ),
  );
  const markdown = fc
    .array(fc.tuple(markdownLine, blanks, lineEnd))
    .map((lines) => lines.map(([line, end, newline]) => line + end + newline).join(''));

  function commentsOf(text: string): readonly string[] {
    const document = parseDocument(text);
    const found: (string | null | undefined)[] = [document.commentBefore, document.comment];
    visit(document, {
      Node: (_key, node) => void found.push((node as Scalar).commentBefore, (node as Scalar).comment),
    });
    return found
      .filter((one) => one !== null && one !== undefined)
      .map((one) => one.replace(/\s+/g, ' ').trim());
  }

  it('keeps the data and the comments of YAML, and has nothing left to do', () => {
    fc.assert(
      fc.property(yaml, (text) => {
        const { text: once } = fixText(text, facts('yaml'));
        const [before, after] = [readYaml(text, ''), readYaml(once, '')];
        expect(after.data).toEqual(before.data);
        expect(after.readable).toBe(before.readable);
        if (before.readable) {
          expect(after.problems.map(({ problem }) => problem)).not.toContain('berkas/angka-tanpa-kutip');
          expect(once).not.toMatch(/\r|^\uFEFF/);
        }
        expect(commentsOf(once)).toEqual(commentsOf(text));
        expect(once.split('\n')).toHaveLength(text.split('\n').length);
        expect(fixText(once, facts('yaml'))).toEqual({ text: once, counts: new Map() });
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what Markdown shows, and has nothing left to do', () => {
    const shown = (text: string): string =>
      JSON.stringify(parseMarkdown(text))
        .replace(/[ \t]|\\t/g, '')
        .replaceAll('"},{"kind":"text","text":"', '');
    const letters = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');
    fc.assert(
      fc.property(markdown, (text) => {
        const { text: once } = fixText(text, facts('markdown'));
        expect(shown(once)).toBe(shown(text));
        expect(letters(once)).toBe(letters(text));
        expect(once.split('\n')).toHaveLength(text.split('\n').length);
        expect(once.match(/ {2}$/gm)?.length ?? 0).toBeGreaterThanOrEqual(
          text.match(/\S {2}\r?$/gm)?.length ?? 0,
        );
        expect(fixText(once, facts('markdown'))).toEqual({ text: once, counts: new Map() });
      }),
      { numRuns: 300 },
    );
  });

  it('survives any text at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('yaml', 'markdown', 'testimonial'),
        (text, kind) => {
          const once = fixed(text, kind);
          expect(fixed(once, kind)).toBe(once);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['yaml', Array.from({ length: 8_000 }, (_, index) => `k${index}: 0812 \r`).join('\n')],
    ['markdown', 'satu \r\n'.repeat(30_000)],
    ['markdown', 'a\\ \nb\n\n'.repeat(15_000)],
    ['markdown', '```\na \n```\n\n'.repeat(15_000)],
  ] as const)('takes bounded time: %s', (kind, text) => {
    expect(secondsFor(() => fixed(text, kind))).toBeLessThan(15);
  });
});
