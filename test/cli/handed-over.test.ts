import { expect, it } from 'vitest';
import { largeBuffers } from '../../src/cli/handed-over.ts';

const SIZE = 1 << 16;

it('hands over large memory that an answer has for itself, each piece once', () => {
  const whole = new Uint8Array(SIZE);
  expect(largeBuffers({ pages: [{ data: whole }, { data: whole }], text: 'a', none: null })).toEqual([
    whole.buffer,
  ]);
});

it('copies what is small, and what is a part of memory that others use, as Node does not give away its pool', () => {
  const pool = new ArrayBuffer(4 * SIZE);
  const parts = [new Uint8Array(pool, 0, 10), new Uint8Array(pool, SIZE, SIZE), new Uint8Array(SIZE - 1)];
  expect(largeBuffers(parts)).toEqual([]);
});
