import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { isolatedEnv, temporaryFolder } from '../git/support.ts';
import { plainPdf } from '../support/odd/pdf.ts';
import { HOME, testIo, type ScriptedAnswer } from '../support/io.ts';

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

/** A list as somebody keeps it: out of order, with comments of their own, and without the letter on replication. */
const LIST = `# surat kita
- jenis: implementasi   # pindaian menyusul
  id: S-09
  tanggal: 2023-04-10

# yang ini sudah beres
- { id: S-02, jenis: identitas-inovator, berkas: surat-identitas-inovator.pdf }
`;

interface Place {
  readonly root: string;
  readonly list: string;
}

function repository(list = LIST): Place {
  const folder = temporaryFolder();
  folders.push(folder);
  const root = join(folder.path, 'dosir');
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  const file = join(root, 'inovasi/antar-obat/surat/surat.yaml');
  writeFileSync(file, list);
  return { root, list: file };
}

async function letter({ root }: Place, words: readonly string[], answers?: readonly ScriptedAnswer[]) {
  const io = testIo({ cwd: root, env: isolatedEnv(root), ...(answers === undefined ? {} : { answers }) });
  const code = await main(['letter', 'antar-obat', ...words, '--format', 'docx'], io);
  return { code, ...io.printed, asked: io.asked };
}

const KIND = 'kesediaan-replikasi';
const ENTRY = `- id: S-10\n  jenis: ${KIND}\n  nomor:\n  tanggal:\n  penanda_tangan:\n  berkas:\n`;
const read = ({ list }: Place): string => readFileSync(list, 'utf8');

describe('letter --register', () => {
  it('enters the letter behind the others, and leaves every other character as it is', async () => {
    const place = repository();
    const { code, err } = await letter(place, [KIND, '--register']);
    expect(code).toBe(0);
    expect(read(place)).toBe(LIST + ENTRY);
    expect(err).toContain(`S-10 (${KIND}) dicatat di inovasi/antar-obat/surat/surat.yaml.`);
    expect(err).not.toContain('Tambahkan:');
    expect(loadDossier(place.root, 'antar-obat').problems).toEqual([]);
  });

  it('enters it once', async () => {
    const place = repository();
    for (let run = 0; run < 3; run += 1) await letter(place, [KIND, 'implementasi', '--register']);
    expect(read(place)).toBe(LIST + ENTRY);
  });

  it.each([
    ['an empty list', '[]\n', ENTRY.replace('S-10', 'S-01')],
    ['comments alone', '# belum ada\n', `# belum ada\n${ENTRY.replace('S-10', 'S-01')}`],
    [
      'lines of Windows',
      '- id: S-09\r\n  jenis: implementasi\r\n',
      `- id: S-09\r\n  jenis: implementasi\r\n${ENTRY.replaceAll('\n', '\r\n')}`,
    ],
  ])('begins with %s', async (_, before, after) => {
    const place = repository(before);
    await letter(place, [KIND, '--register']);
    expect(loadDossier(place.root, 'antar-obat').letters.at(-1)).toMatchObject({ jenis: KIND });
    expect(read(place)).toBe(after);
  });

  it('makes the list where there is none', async () => {
    const place = repository();
    rmSync(place.list);
    await letter(place, [KIND, '--register']);
    expect(read(place)).toBe(ENTRY.replace('S-10', 'S-01'));
  });

  it('then takes in the scan that comes back', async () => {
    const place = repository();
    await letter(place, [KIND, '--register']);
    const scan = join(place.root, '../pindaian.pdf');
    writeFileSync(scan, plainPdf('Surat pernyataan kesediaan replikasi'));
    const io = testIo({ cwd: place.root, env: isolatedEnv(place.root) });
    await main(['add', 'letter', scan, '--kind', KIND, '--dossier', 'antar-obat', '--yes'], io);
    const { letters } = loadDossier(place.root, 'antar-obat');
    expect(letters.map(({ id }) => id)).toEqual(['S-09', 'S-02', 'S-10']);
    expect(letters[2]?.berkas).toBe('pindaian.pdf');
  });

  it('asks a person who said nothing, and shows the entry where the answer is no', async () => {
    const place = repository();
    const no = await letter(place, [KIND], [false]);
    expect(no.asked).toEqual([`Catat ${KIND} di inovasi/antar-obat/surat/surat.yaml sekarang?`]);
    expect(no.err).toContain(`  - id: S-10\n    jenis: ${KIND}\n`);
    expect(read(place)).toBe(LIST);
    await letter(place, [KIND], [true]);
    expect(read(place)).toBe(LIST + ENTRY);
    expect((await letter(place, [KIND], [])).asked).toEqual([]);
  });

  it.each([[[]], [['--no-register']], [['--register', '--dry-run']]])(
    'writes nothing with %j at no terminal',
    async (flags) => {
      const place = repository();
      const { err } = await letter(place, [KIND, ...flags]);
      expect(read(place)).toBe(LIST);
      expect(err).toContain('Tambahkan:');
      expect(err.includes('--register')).toBe(flags.length === 0);
    },
  );

  it.each(['id: S-01\n', 'a: [\n'])('writes nothing, not even drafts, where the list is %j', async (text) => {
    const place = repository(text);
    const { code, err } = await letter(place, [KIND, '--register']);
    expect(code).toBe(2);
    expect(read(place)).toBe(text);
    expect(err).toMatch(/surat\/surat\.yaml:[12]:/);
    const names = readdirSync(join(place.list, '..'));
    expect(names.filter((name) => name.startsWith('konsep-'))).toEqual([]);
  });

  it('leaves the list as it was or whole, after whichever step it is killed', () => {
    const ends = new Set<string>();
    for (let at = 1; ; at += 1) {
      const place = repository();
      const argv = ['--import', join(HOME, 'test/support/signal-at.mjs'), join(HOME, 'bin/inovasi.js')];
      const words = ['letter', 'antar-obat', KIND, '--register', '--format', 'docx', '-o', 'keluar'];
      const { signal } = spawnSync(process.execPath, [...argv, ...words], {
        cwd: place.root,
        env: {
          ...isolatedEnv(place.root),
          SIGNAL_AT: String(at),
          SIGNAL_NAME: 'SIGKILL',
          SIGNAL_UNDER: join(place.root, 'inovasi'),
        },
        input: '',
      });
      ends.add(read(place));
      if (signal === null) break;
      expect(at).toBeLessThan(60);
    }
    expect([...ends].sort()).toEqual([LIST, LIST + ENTRY].sort());
  }, 120_000);
});
