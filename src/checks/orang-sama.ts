import { defineCheck } from '../core/check.ts';
import { placeOf } from '../core/entries.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Finding } from '../core/finding.ts';
import { areSpellingsOfOne, peopleOf, type NamedPerson } from '../core/people.ts';
import { remember } from '../core/remember.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'orang/dua-ejaan': { nama: string; lain: string };
    /** One number at two people. */
    'orang/nip-ganda': { nama: string; lain: string };
    /** One name with two numbers. */
    'orang/dua-nip': { nama: string };
    'orang/dua-kali': { nama: string };
  }
}

type Judged = Pick<Finding, 'problem' | 'args'>;

const people = remember((dossier: Dossier) => peopleOf(dossier));

function isInnovator({ path }: NamedPerson): boolean {
  return path[0] === 'inovator';
}

/** What two mentions with the same number are to each other. */
function withOneNumber(one: NamedPerson, other: NamedPerson): Judged | undefined {
  const [nama, lain] = [other.name, one.name];
  if (one.key === other.key) return { problem: 'orang/dua-kali', args: { nama } };
  const problem = areSpellingsOfOne(one.key, other.key) ? 'orang/dua-ejaan' : 'orang/nip-ganda';
  return { problem, args: { nama, lain } };
}

/** Two numbers that begin with the same day of birth may well be one that was mistyped. */
function mayBeOne({ nip: one }: NamedPerson, { nip: other }: NamedPerson): boolean {
  return one === undefined || other === undefined || one.slice(0, 8) === other.slice(0, 8);
}

function judge(one: NamedPerson, other: NamedPerson): Judged | undefined {
  if (one.nip !== undefined && one.nip === other.nip) return withOneNumber(one, other);
  if (one.key === '' || other.key === '') return undefined;
  if (one.key !== other.key) {
    if (!mayBeOne(one, other) || !areSpellingsOfOne(one.key, other.key)) return undefined;
    return { problem: 'orang/dua-ejaan', args: { nama: other.name, lain: one.name } };
  }
  if (!isInnovator(one) || !isInnovator(other)) return undefined;
  const numbers = one.nip !== undefined && other.nip !== undefined;
  return { problem: numbers ? 'orang/dua-nip' : 'orang/dua-kali', args: { nama: other.name } };
}

/** More people than this are no team, and each is held against each. */
const MOST = 200;

export const orangSama = defineCheck<object, 'dosir'>({
  summary: 'Nobody is named in two spellings, and no employee number belongs to two people.',
  over: 'dosir',
  options: {},
  problems: {
    'orang/dua-ejaan': 'wrong',
    'orang/nip-ganda': 'wrong',
    'orang/dua-nip': 'wrong',
    'orang/dua-kali': 'wrong',
  },
  effort: 1,
  applies: ({ dossier }) => people(dossier).length > 1,
  *run({ dossier }) {
    const all = people(dossier).slice(0, MOST);
    const told = new Set<string>();
    for (const [index, other] of all.entries()) {
      for (const one of all.slice(0, index)) {
        const found = judge(one, other);
        const pair = `${found?.problem} ${one.key} ${other.key}`;
        if (found === undefined || told.has(pair)) continue;
        told.add(pair);
        yield { ...found, at: placeOf(dossier, other.file, other.path) } as Finding;
        break;
      }
    }
  },
});
