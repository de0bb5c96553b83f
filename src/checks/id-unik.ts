import { defineCheck } from '../core/check.ts';
import { entriesOf, placeOf, type Entry } from '../core/entries.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `pertama` is the file where the id stands first, `entri` the position there, 0 where the file has only one. */
    'id/ganda': { id: string; daftar: Entry['list']; pertama: string; entri: number; usul: string };
    'id/kosong': { daftar: Entry['list']; nama: string; usul: string };
  }
}

const PREFIX = { 'dasar-hukum': 'H', bukti: 'B', surat: 'S', indikator: 'I', testimoni: 'T' } as const;

/** Gives out ids of a list that nobody uses, in the dossier's own pattern `B-01`. */
function makeNumbering(used: readonly string[]): (list: Entry['list']) => string {
  const highest = new Map<string, number>();
  for (const id of used) {
    const [, prefix = '', digits] = /^([a-z])-?(\d{1,9})$/i.exec(id) ?? [];
    const letter = prefix.toUpperCase();
    highest.set(letter, Math.max(highest.get(letter) ?? 0, Number(digits ?? 0)));
  }
  return (list) => {
    const letter = PREFIX[list];
    const number = (highest.get(letter) ?? 0) + 1;
    highest.set(letter, number);
    return `${letter}-${String(number).padStart(2, '0')}`;
  };
}

function positionOf(entry: Entry): number {
  const index = entry.path.at(-1);
  return typeof index === 'number' ? index + 1 : 0;
}

export const idUnik = defineCheck<object, 'dosir'>({
  summary: 'Every entry has an id, and no two entries of the dossier share one.',
  over: 'dosir',
  options: {},
  problems: { 'id/ganda': 'wrong', 'id/kosong': 'missing' },
  effort: 1,
  applies: ({ dossier }) => [...entriesOf(dossier)].length > 0,
  *run({ dossier }) {
    const entries = [...entriesOf(dossier)];
    const nextId = makeNumbering(entries.flatMap(({ id }) => id?.trim() ?? []));
    const first = new Map<string, Entry>();
    for (const entry of entries) {
      const id = entry.id?.trim() ?? '';
      const at = placeOf(dossier, entry.file, [...entry.path, 'id']);
      const earlier = first.get(id);
      if (id === '') {
        const args = { daftar: entry.list, nama: entry.name, usul: nextId(entry.list) };
        yield { problem: 'id/kosong', args, at };
      } else if (earlier === undefined) {
        first.set(id, entry);
      } else {
        const usul = nextId(entry.list);
        const args = { id, daftar: entry.list, pertama: earlier.file, entri: positionOf(earlier), usul };
        yield { problem: 'id/ganda', args, at };
      }
    }
  },
});
