import { expect, it } from 'vitest';
import { relink } from '../../src/fix/relink.ts';

const change = { from: 'bukti/foto satu.jpg', to: 'bukti/foto satu-tanpa-lokasi.jpg' };

it('leads every link to the file elsewhere, however it is written, and no other', () => {
  const text = [
    '![a](../bukti/foto%20satu.jpg) [b](<../bukti/foto%20satu.jpg#page=2>) [c](../bukti/foto-dua.jpg)',
    '[d]: ../bukti/foto%20satu.jpg',
    'Tulisan ../bukti/foto%20satu.jpg tetap, [e](foto%20satu.jpg) juga.',
  ].join('\n');
  expect(relink(text, 'narasi/kebaruan.md', change)).toBe(
    [
      '![a](../bukti/foto%20satu-tanpa-lokasi.jpg) [b](<../bukti/foto%20satu-tanpa-lokasi.jpg#page=2>) [c](../bukti/foto-dua.jpg)',
      '[d]: ../bukti/foto%20satu-tanpa-lokasi.jpg',
      'Tulisan ../bukti/foto%20satu.jpg tetap, [e](foto%20satu.jpg) juga.',
    ].join('\n'),
  );
});
