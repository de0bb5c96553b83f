import { expect, it } from 'vitest';
import type { Block } from '../../src/core/document.ts';
import type { Beneficiaries } from '../../src/core/innovation.ts';
import { buildDocument } from '../../src/document/build.ts';
import { input, withInnovation } from './fixture.ts';

type Bars = Extract<Block, { kind: 'bars' }>;

const year = (waktu: string, nilai: number) => ({ waktu, nilai, sumber: ['B-01'] });
const READERS: Beneficiaries = {
  kelompok: 'Peminjam',
  satuan: 'orang',
  data: [year('2022', 4512), year('2021', 2000)],
};
const VILLAGES: Beneficiaries = { kelompok: 'Desa', satuan: 'desa', data: [year('2022', 17)] };

function blocksWith(penerima_manfaat: readonly Beneficiaries[]): readonly Block[] {
  return buildDocument(input({ dossier: withInnovation({ penerima_manfaat }) })).blocks;
}

const barsOf = (blocks: readonly Block[]): readonly Bars[] =>
  blocks.filter((block): block is Bars => block.kind === 'bars');

it('draws beneficiaries in the order of time, each unit on a scale of its own, with words and sources', () => {
  const [people, villages] = barsOf(blocksWith([READERS, VILLAGES, { ...READERS, kelompok: 'Siswa' }]));
  expect(people?.groups.map(({ name }) => name)).toEqual(['Peminjam', 'Siswa']);
  expect(people?.groups[0]?.bars.map(({ time, label }) => `${time} ${label}`)).toEqual([
    '2021 2.000',
    '2022 4.512',
  ]);
  expect({ people: people?.most, villages: villages?.most }).toEqual({ people: 4512, villages: 17 });
  expect(villages?.alt).toBe('Grafik batang penerima manfaat (desa). Desa: 2022: 17.');
  expect(people?.caption).toContain('Satuan: orang. Sumber: B-01');
});

it('gives the same numbers as a table, and says that they are not added up', () => {
  const blocks = blocksWith([READERS]);
  const at = blocks.findIndex(({ kind }) => kind === 'bars');
  expect(blocks.slice(at, at + 3).map(({ kind }) => kind)).toEqual(['bars', 'table', 'paragraph']);
  expect(blocks[at + 1]).toMatchObject({ rows: { length: 2 }, rowHeaders: true });
  expect(JSON.stringify(blocks[at + 2])).toContain('tidak dijumlahkan');
});

it('leaves out no number of a long list, and draws none on two pages', () => {
  const many = Array.from({ length: 70 }, (_, index) => year(String(1950 + index), index));
  const drawn = barsOf(blocksWith([{ ...READERS, data: many }, READERS]));
  const counts = drawn.map(({ groups }) => groups.reduce((sum, { bars }) => sum + bars.length, 0));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(72);
  expect(Math.max(...counts)).toBeLessThanOrEqual(30);
});

it('shows nothing where there is nothing', () => {
  for (const none of [[], [{ kelompok: 'Peminjam' }]]) {
    const blocks = blocksWith(none);
    expect(blocks.some((block) => block.kind === 'heading' && block.anchor === 'penerima-manfaat')).toBe(
      false,
    );
  }
});
