import type { Finding } from '../core/finding.ts';
import { entriesOf, type Spot } from './raw.ts';
import { at, type Reading } from './reading.ts';
import { COMPLETE } from './schema.ts';

/** Entries of one list in this file, beside the same list merged. */
interface Compared {
  readonly kind: keyof typeof COMPLETE;
  readonly own: unknown;
  readonly whole: unknown;
  readonly path: Spot;
}

function* lacking(reading: Reading, { kind, own, whole, path }: Compared): Generator<Finding> {
  const complete = new Map(entriesOf(whole).map(([, entry]) => [entry['id'], entry]));
  for (const [index, { id }] of entriesOf(own)) {
    for (const kunci of COMPLETE[kind]) {
      if (complete.get(id)?.[kunci] !== undefined) continue;
      const args = { kunci, milik: String(id) };
      yield { problem: 'rulebook/kunci-kurang', args, at: at(reading, [...path, index]) };
    }
  }
}

/** Keys that an entry still lacks when everything it inherits is counted. */
export function* completeness(reading: Reading): Generator<Finding> {
  const { data, merged } = reading;
  // The base has neither, and needs none: nothing is ever held against it alone.
  for (const kunci of ['kompetisi', 'tahun']) {
    if (merged[kunci] !== undefined || !reading.asked) continue;
    yield { problem: 'rulebook/kunci-kurang', args: { kunci, milik: reading.file.id }, at: at(reading, []) };
  }
  for (const kind of ['sumber', 'bagian', 'surat', 'aturan'] as const) {
    yield* lacking(reading, { kind, own: data[kind], whole: merged[kind], path: [kind] });
  }
  const sections = new Map(entriesOf(merged['bagian']).map(([, entry]) => [entry['id'], entry]));
  for (const [index, section] of entriesOf(data['bagian'])) {
    const whole = sections.get(section['id'])?.['isian'];
    yield* lacking(reading, {
      kind: 'isian',
      own: section['isian'],
      whole,
      path: ['bagian', index, 'isian'],
    });
  }
}
