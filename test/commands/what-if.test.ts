import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import type { Report } from '../../src/core/report.ts';
import { HOME, testIo } from '../support/io.ts';

const EXAMPLE = `${HOME}/examples/perpusnas`;

async function run(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const io = testIo({ cwd: EXAMPLE, now: () => new Date('2026-11-22T03:00:00Z') });
  const code = await main(['check', 'kkn-tematik-literasi', ...words], io);
  return { code, ...io.printed };
}

async function reportOf(...words: readonly string[]): Promise<Report> {
  const { out, err } = await run('--format', 'json', ...words);
  expect(err).toBe('');
  return JSON.parse(out) as Report;
}

describe('check --what-if on KKN Literasi, begun in July 2025', () => {
  it('says when it is old enough, under the rule of each year', async () => {
    const { code, out } = await run('--what-if', 'edition=kipp-2025', 'group=umum,replikasi');
    expect(code).toBe(0);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('Kelompok Umum, bila aturan dua tahun (2021, 2022) berlaku: sejak Juli 2027');
    expect(text).toContain(
      'Kelompok Replikasi, bila aturan satu tahun (2021) berlaku: sudah sejak Juli 2026',
    );
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('speaks English', async () => {
    const { out } = await run('--what-if', 'edition=kipp-2025', 'group=umum', '--lang', 'en');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Kelompok Umum, if the two-year rule (2021, 2022) applies: from July 2027 on',
    );
  });

  it('puts up to three choices side by side, and stacks more', async () => {
    const three = (await run('--what-if', 'group=umum,replikasi')).out;
    const four = (await run('--what-if', 'group=umum', '--what-if', 'closing=2027-06-03')).out;
    const closings = (text: string): number =>
      text.split('\n').filter((line) => line.startsWith('  Penutupan')).length;
    expect(closings(three)).toBe(1);
    expect(closings(four)).toBe(4);
  });

  it('looks at every edition and group without a value, its own choice first', async () => {
    const { whatIf = [], dossiers } = await reportOf('--what-if');
    const [own, ...others] = whatIf[0]?.outlooks ?? [];
    expect(own).toMatchObject({ own: true, edition: 'kipp-2025', group: null });
    expect(dossiers[0]).toMatchObject({ ...own?.report });
    const seen = others.map(({ edition, group }) => `${edition} ${group ?? ''}`);
    expect(seen).toEqual(expect.arrayContaining(['kipp-2025 replikasi', 'kipp-2023 khusus']));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('takes the first choice from --edition, and leaves out what is the same', async () => {
    const { whatIf = [] } = await reportOf(
      '--edition',
      'kipp-2023',
      '--what-if',
      'group=umum,umum',
      'edition=kipp-2023',
    );
    expect(whatIf[0]?.outlooks.map(({ own, edition, group }) => [own, edition, group])).toEqual([
      [true, 'kipp-2023', null],
      [false, 'kipp-2023', 'umum'],
    ]);
  });

  it('looks at a group where one edition has it and another does not', async () => {
    const { whatIf = [] } = await reportOf('--what-if', 'edition=kipp-2023,kipp-2025', 'group=replikasi');
    expect(whatIf[0]?.outlooks.map(({ ripeness }) => ripeness)).toEqual([
      'not-begun',
      'no-such-group',
      'not-begun',
    ]);
  });

  it('ends well whatever it finds, and changes nothing', async () => {
    const before = loadDossier(EXAMPLE, 'kkn-tematik-literasi').innovation;
    const { code } = await run('--what-if', 'start=2030', '--fail-on', 'info', '--stage', 'submit');
    expect(code).toBe(0);
    expect(loadDossier(EXAMPLE, 'kkn-tematik-literasi').innovation).toEqual(before);
  });

  it('examines nothing in vain', async () => {
    const { code, err } = await run('tidak-ada', '--what-if');
    expect(code).toBe(2);
    expect(err).toContain('tidak-ada');
  });
});
