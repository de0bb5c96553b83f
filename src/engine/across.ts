import { inDossier, type Identity } from '../core/dossier.ts';
import type { Finding, Place, Position } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { Diagnostic } from '../core/report.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { certaintyOfAgreeing, type Certainty, type Claim } from '../core/sourced.ts';
import { sharedDiagnostic, type SharedFinding } from './shared.ts';
import { CAP } from './severity.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'repositori/judul-kembar': { judul: string; lain: string };
    'repositori/lewat-batas': { edisi: string; jumlah: number; batas: number };
  }
}

/** A dossier with the edition it is meant for. */
export interface Entrant {
  readonly dossier: Identity;
  readonly rulebook: Rulebook;
}

type Judged = Omit<SharedFinding, 'about'>;

function sameTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
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

/** How sure we are that a number of dossiers is too many: only some of the recorded limits may say so. */
function certaintyOfExcess(
  { batas_jumlah, sumber }: Rulebook,
  exceeded: readonly Claim<number>[],
): Certainty {
  if (batas_jumlah.dipinjam !== undefined) return 'dipinjam';
  return exceeded.length < batas_jumlah.nilai.length ? 'bertentangan' : certaintyOfAgreeing(exceeded, sumber);
}

/** More dossiers for one edition than an agency may submit. */
function aboveLimit(entrants: readonly Entrant[]): readonly Judged[] {
  const editions = new Map(entrants.map(({ rulebook }) => [rulebook.id, rulebook]));
  return [...editions.values()].flatMap((rulebook): Judged[] => {
    const jumlah = entrants.filter((entrant) => entrant.rulebook.id === rulebook.id).length;
    const exceeded = rulebook.batas_jumlah.nilai.filter(({ isi }) => jumlah > isi);
    if (exceeded.length === 0) return [];
    const batas = Math.max(...exceeded.map(({ isi }) => isi));
    const certainty = certaintyOfExcess(rulebook, exceeded);
    const ids = new Set(exceeded.flatMap(({ sumber }) => sumber));
    const source = [...ids].map((id) => ({ id, title: rulebook.sumber.get(id)?.judul ?? id }));
    const finding: Finding = {
      problem: 'repositori/lewat-batas',
      args: { edisi: rulebook.nama, jumlah, batas },
      at: { file: 'instansi.yaml', path: ['edisi'] },
    };
    return [{ finding, severity: CAP[certainty], certainty, source }];
  });
}

/** What is wrong only when the dossiers of one repository are seen together. `locate` knows its own files. */
export function examineAcross(
  entrants: readonly Entrant[],
  locate: (place: Place) => Position,
  language: Language,
): readonly Diagnostic[] {
  return [...twinTitles(entrants), ...aboveLimit(entrants)].map((judged) => {
    const { file } = judged.finding.at;
    const owner = entrants.find(({ dossier }) => file.startsWith(`${dossier.path}/`))?.dossier;
    return sharedDiagnostic({ ...judged, about: 'repository' }, owner?.locate ?? locate, language);
  });
}
