import { describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import { wantsColor } from '../src/cli/paint.ts';
import { testIo } from './support/io.ts';

async function inovasi(words: readonly string[], given: Parameters<typeof testIo>[0] = {}) {
  const io = testIo(given);
  const code = await main(words, io);
  return { code, ...io.printed };
}

const COMMANDS = ['init', 'new', 'save', 'check', 'compile', 'completion'] as const;

describe('help', () => {
  it('is what comes without a word, on stdout', async () => {
    const { code, out, err } = await inovasi([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of COMMANDS) expect(out).toContain(`${name}|`);
  });

  it.each(COMMANDS)(
    'explains %s with an example, in Indonesian without a word of English left',
    async (name) => {
      const { code, out } = await inovasi([name, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`inovasi ${name}`);
      expect(out).toContain('Contoh:');
      expect(out).not.toMatch(/\b(?:Usage|Options|Arguments|Examples|default|display|command)\b/);
    },
  );

  it.each(COMMANDS)('explains %s in English', async (name) => {
    const { out } = await inovasi([name, '--help', '--lang', 'en']);
    expect(out).toContain('Examples:');
    expect(out).not.toMatch(/\b(?:bawaan|Pilihan|Contoh|perintah)\b/);
  });

  it('stays within 80 columns', async () => {
    for (const words of [['--help'], ...COMMANDS.map((name) => [name, '--help'])]) {
      const { out } = await inovasi(words);
      const prose = out.split('\n').filter((line) => !line.startsWith('  inovasi '));
      for (const line of prose) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  it.each([
    ['mulai', 'init'],
    ['baru', 'new'],
    ['simpan', 'save'],
    ['periksa', 'check'],
    ['susun', 'compile'],
    ['pelengkapan', 'completion'],
  ])('%s is another name of %s', async (alias, name) => {
    expect((await inovasi([alias, '--help'])).out).toBe((await inovasi([name, '--help'])).out);
  });
});

describe('the language', () => {
  it('is that of --lang, else of INOVASI_LANG, else Indonesian', async () => {
    const asked = async (words: readonly string[], env: Record<string, string> = {}): Promise<boolean> =>
      (await inovasi([...words, '--help'], { env })).out.startsWith('Usage:');
    expect(await asked([])).toBe(false);
    expect(await asked([], { INOVASI_LANG: 'en' })).toBe(true);
    expect(await asked(['--lang', 'id'], { INOVASI_LANG: 'en' })).toBe(false);
    expect(await asked(['--lang=en'])).toBe(true);
  });
});

describe('colour', () => {
  it.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, false, false],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['auto', { TERM: 'dumb' }, true, false],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('%s with %j, terminal %s: %s', (choice, env, terminal, expected) => {
    expect(wantsColor(choice, env, terminal)).toBe(expected);
  });

  it('never carries meaning alone: the same words with and without', async () => {
    const words = ['check', '--as-of', '2025-05-20', 'examples/perpusnas/inovasi/tpbis'];
    const plain = await inovasi(words);
    const coloured = await inovasi([...words, '--color', 'always']);
    // oxlint-disable-next-line no-control-regex -- colours are control characters
    const stripped = coloured.out.replace(/\u001B\[\d+m/g, '');
    expect(coloured.out).not.toBe(plain.out);
    expect(stripped).toBe(plain.out);
  });
});

describe('what must not reach the terminal', () => {
  it('replaces escape sequences in the words of the command line', async () => {
    const { err } = await inovasi(['check', 'x\u001B[31mmerah']);
    expect(err).not.toContain('\u001B');
  });
});

describe('a fault of the tool itself', () => {
  it('ends with 3, says that it is no fault of the dossier, and shows where it happened', async () => {
    const io = testIo();
    const broken = {
      ...io,
      now: () => {
        throw new TypeError('rusak');
      },
    };
    expect(await main(['check', 'examples/perpusnas'], broken)).toBe(3);
    expect(io.printed.err).toContain('bukan pada dosir Anda');
    expect(io.printed.err).toContain('TypeError: rusak');
  });

  it('names a failing system without a stack', async () => {
    const io = testIo();
    const full = {
      ...io,
      now: () => {
        throw Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' });
      },
    };
    expect(await main(['check', 'examples/perpusnas'], full)).toBe(3);
    expect(io.printed.err).toBe('Galat: Komputer menolak pekerjaan ini: ruang penyimpanan penuh.\n');
  });

  it('names the path that the system refused, and what to look at', async () => {
    const io = testIo();
    const refused = {
      ...io,
      now: () => {
        throw Object.assign(new Error('x'), { code: 'EACCES', syscall: 'open', path: '/berkas/terkunci' });
      },
    };
    expect(await main(['check', 'examples/perpusnas'], refused)).toBe(3);
    expect(io.printed.err).toMatch(
      /tidak ada izin \(\/berkas\/terkunci\)\.\nLangkah berikut: Periksa jalur itu/,
    );
  });
});
