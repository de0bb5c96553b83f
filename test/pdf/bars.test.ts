import { expect, it } from 'vitest';
import { readBack } from './reading.ts';
import { model } from './samples.ts';

const bar = (time: string, value: number) => ({ time, value, label: String(value) });

it('draws bars of all groups and drawings to one scale', async () => {
  const shared = { kind: 'bars', most: 1000, widest: '1000', alt: 'Contoh.' } as const;
  const { source } = await readBack(
    model([
      { ...shared, groups: [{ name: 'Satu', bars: [bar('2021', 1000), bar('2022', 500)] }] },
      { ...shared, groups: [{ name: 'Dua', bars: [bar('2021', 500), bar('2022', 9)] }] },
    ]),
  );
  const lengths = [...source.matchAll(/([\d.]+) 9 re B Q/g)].map(([, length]) => Number(length));
  const [full = 0] = lengths;
  expect(lengths.map((length) => Math.round((length / full) * 1000))).toEqual([1000, 500, 500, 9]);
});
