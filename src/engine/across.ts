import type { Choice } from '../core/choice.ts';
import { chosen } from '../core/choices.ts';
import { inDossier, type Identity } from '../core/dossier.ts';
import type { Finding, Place, Position } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { Diagnostic } from '../core/report.ts';
import type { Rulebook } from '../core/rulebook.ts';
import {
  certaintyOfAgreeing,
  firstValue,
  type Certainty,
  type Claim,
  type Sourced,
} from '../core/sourced.ts';
import { areNearlyTheSame, comparedTitle, keysOf, type ComparedTitle } from '../core/titles.ts';
import { tokensOf } from '../core/tokens.ts';
import { sharedDiagnostic, type SharedFinding } from './shared.ts';
import { CAP } from './severity.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'repositori/judul-kembar': { judul: string; lain: string };
    'repositori/judul-mirip': { judul: string; lain: string; judulLain: string };
    'repositori/lewat-batas': { edisi: string; jumlah: number; batas: number };
    'repositori/lewat-batas-kelompok': { edisi: string; kelompok: string; jumlah: number; batas: number };
  }
}

/** A dossier with the edition it is meant for. */
export interface Entrant {
  readonly dossier: Identity;
  readonly rulebook: Rulebook;
}

/** Titles under one key that are held against a later one. */
const MOST_RIVALS = 20;

type Judged = Omit<SharedFinding, 'about'>;

function sameTitle(title: string): string {
  return tokensOf(title).join(' ');
}

/** The same title in two dossiers of one edition, found at the later one. */
function twinTitles(entrants: readonly Entrant[]): readonly Judged[] {
  const first = new Map<string, string>();
  return entrants.flatMap(({ dossier, rulebook }): Judged[] => {
    const { judul } = dossier.innovation;
    const title = sameTitle(judul ?? '');
    if (judul === undefined || title === '') return [];
    const key = `${rulebook.id} ${title}`;
    const lain = first.get(key);
    first.set(key, lain ?? dossier.slug);
    if (lain === undefined) return [];
    const at = { file: inDossier(dossier, 'inovasi.yaml'), path: ['judul'], on: 'value' } as const;
    const finding: Finding = { problem: 'repositori/judul-kembar', args: { judul, lain }, at };
    return [{ finding, severity: 'warning', certainty: 'kontrak', source: [] }];
  });
}

interface Titled {
  readonly slug: string;
  readonly judul: string;
  /** The title as equal ones have it. */
  readonly same: string;
  readonly compared: ComparedTitle;
}

/** Titles of one edition that differ only by a slip of the pen or by word order, found at the later one. */
function similarTitles(entrants: readonly Entrant[]): readonly Judged[] {
  const earlier = new Map<string, Titled[]>();
  return entrants.flatMap(({ dossier, rulebook }): Judged[] => {
    const { judul = '' } = dossier.innovation;
    const same = sameTitle(judul);
    const own: Titled = { slug: dossier.slug, judul, same, compared: comparedTitle(judul) };
    const keys = keysOf(own.compared).map((key) => `${rulebook.id} ${key}`);
    const rivals = new Set(keys.flatMap((key) => earlier.get(key) ?? []));
    const alike = [...rivals].find(
      (other) => other.same !== same && areNearlyTheSame(own.compared, other.compared),
    );
    for (const key of keys) {
      const known = earlier.get(key) ?? [];
      // A series of thousands under one name is no slip; the first of them stand for all.
      if (known.length < MOST_RIVALS) earlier.set(key, [...known, own]);
    }
    if (alike === undefined) return [];
    const at = { file: inDossier(dossier, 'inovasi.yaml'), path: ['judul'], on: 'value' } as const;
    const args = { judul, lain: alike.slug, judulLain: alike.judul };
    const finding: Finding = { problem: 'repositori/judul-mirip', args, at };
    return [{ finding, severity: 'warning', certainty: 'kontrak', source: [] }];
  });
}

/** How sure we are that a number of dossiers is too many: only some of the recorded limits may say so. */
function certaintyOfExcess(
  limit: Sourced<number>,
  exceeded: readonly Claim<number>[],
  from: Rulebook,
): Certainty {
  if (limit.dipinjam !== undefined) return 'dipinjam';
  return exceeded.length < limit.nilai.length ? 'bertentangan' : certaintyOfAgreeing(exceeded, from.sumber);
}

/** A number of dossiers held against a limit of the edition; `say` makes the finding where it is exceeded. */
function excess(
  jumlah: number,
  limit: Sourced<number>,
  rulebook: Rulebook,
  say: (facts: { edisi: string; jumlah: number; batas: number }) => Pick<Finding, 'problem' | 'args'>,
): readonly Judged[] {
  const exceeded = limit.nilai.filter(({ isi }) => jumlah > isi);
  if (exceeded.length === 0) return [];
  const certainty = certaintyOfExcess(limit, exceeded, rulebook);
  const ids = new Set(exceeded.flatMap(({ sumber }) => sumber));
  const source = [...ids].map((id) => ({ id, title: rulebook.sumber.get(id)?.judul ?? id }));
  const batas = Math.max(...exceeded.map(({ isi }) => isi));
  const at = { file: 'instansi.yaml', path: ['edisi'] };
  const finding = { ...say({ edisi: rulebook.nama, jumlah, batas }), at } as Finding;
  return [{ finding, severity: CAP[certainty], certainty, source }];
}

/** The group that a dossier says it enters; one that says none is counted in none. */
function namedGroup({ dossier, rulebook }: Entrant): Choice | undefined {
  const { kelompok } = dossier.innovation;
  return kelompok === undefined ? undefined : chosen(firstValue(rulebook.kelompok) ?? [], kelompok);
}

/** More dossiers for one edition, or for one of its groups, than an agency may submit. */
function aboveLimit(entrants: readonly Entrant[]): readonly Judged[] {
  const editions = new Map(entrants.map(({ rulebook }) => [rulebook.id, rulebook]));
  return [...editions.values()].flatMap((rulebook): Judged[] => {
    const own = entrants.filter((entrant) => entrant.rulebook.id === rulebook.id);
    const groups = own.map(namedGroup);
    const perGroup = rulebook.batas_kelompok.flatMap(({ kelompok, batas }) => {
      const members = groups.filter((group) => group?.id === kelompok);
      return excess(members.length, batas, rulebook, (facts) => ({
        problem: 'repositori/lewat-batas-kelompok',
        args: { ...facts, kelompok: members[0]?.nama ?? kelompok },
      }));
    });
    const whole = excess(own.length, rulebook.batas_jumlah, rulebook, (args) => ({
      problem: 'repositori/lewat-batas',
      args,
    }));
    return [...whole, ...perGroup];
  });
}

/** What is wrong only when the dossiers of one repository are seen together. `locate` knows its own files. */
export function examineAcross(
  entrants: readonly Entrant[],
  locate: (place: Place) => Position,
  language: Language,
): readonly Diagnostic[] {
  return [...twinTitles(entrants), ...similarTitles(entrants), ...aboveLimit(entrants)].map((judged) => {
    const { file } = judged.finding.at;
    const owner = entrants.find(({ dossier }) => file.startsWith(`${dossier.path}/`))?.dossier;
    return sharedDiagnostic({ ...judged, about: 'repository' }, owner?.locate ?? locate, language);
  });
}
