import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { HOME, testIo } from '../support/io.ts';

async function run(
  line: string,
  cwd = HOME,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const io = testIo({ cwd });
  const code = await main(line.split(' '), io);
  return { code, ...io.printed };
}

test('explains in both languages, by both names of the command', async () => {
  const indonesian = await run('jelaskan isian/kosong');
  expect([indonesian.code, indonesian.err]).toEqual([0, '']);
  expect(indonesian.out).toContain('Perbaikan terkecil');
  expect((await run('explain isian/kosong --lang en')).out).toContain('The smallest fix');
});

test('lists topics without a word', async () => {
  const { code, out } = await run('explain');
  expect(code).toBe(0);
  expect(out).toContain('inovasi explain <topik>');
});

test('takes the edition of the repository, unless told otherwise', async () => {
  const chosen = async (line: string): Promise<unknown> => {
    const { out } = await run(line, `${HOME}/examples/kabupaten-contoh`);
    return (JSON.parse(out) as { explanations: readonly { chosen: string }[] }).explanations[0]?.chosen;
  };
  expect(await chosen('explain video/durasi --format json')).toBe('kipp-2023');
  expect(await chosen('explain video/durasi --format json --edition kipp-2025')).toBe('kipp-2025');
});

test('a word that means nothing is wrong use, and the nearest is named', async () => {
  const { code, err } = await run('explain isian/kosng');
  expect(code).toBe(2);
  expect(err).toContain('isian/kosong');
  expect((await run('explain isian/kosong --edition kipp-2052')).code).toBe(2);
});
