import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fnv1a } from '../../src/report/fingerprint.ts';

/** The same by its definition, in whole numbers of any size. */
function byDefinition(text: string): string {
  const mix = (hash: bigint, byte: number): bigint =>
    BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return [...Buffer.from(text, 'utf8')].reduce(mix, 0xcbf29ce484222325n).toString(16).padStart(16, '0');
}

describe('the hash of fingerprints', () => {
  it('is FNV-1a with 64 bits, so that it can be made again elsewhere', () => {
    // Values of the reference by Fowler, Noll and Vo.
    expect(fnv1a('')).toBe('cbf29ce484222325');
    expect(fnv1a('a')).toBe('af63dc4c8601ec8c');
    expect(fnv1a('foobar')).toBe('85944171f73967e8');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fnv1a(text) === byDefinition(text)));
  });
});
