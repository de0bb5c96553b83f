import { checks } from '../../checks/index.ts';
import type { Dossier, Identity, Workspace } from '../../core/dossier.ts';
import { InovasiError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import type { Io } from '../../core/io.ts';
import type { DossierReport, StageName } from '../../core/report.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import { loadIdentity } from '../../dossier/identity.ts';
import { ROOT_FILE } from '../../dossier/workspace.ts';
import { requireAgency } from '../agency.ts';
import type { Entrant } from '../../engine/across.ts';
import { reportOn } from '../../engine/report.ts';
import { confirmRulebook, type Confirmed } from '../../rulebook/confirm.ts';
import { listEditions, usableEditions } from '../../rulebook/list.ts';
import { loadRulebook, loadWithInternal, requireUsable } from '../../rulebook/load.ts';

/** What a dossier is held against. */
export interface Standard {
  readonly stage: StageName;
  /** The day to speak of, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether that day only stands in for one that is not known. */
  readonly undated?: boolean;
  /** Edition from the command line; it overrides what the files say. */
  readonly edition?: string;
  /** Whether what other files than texts hold is left out. */
  readonly blind?: boolean;
}

/** Who a dossier is, its edition, and everything there is to say about the two. */
export interface Examined {
  readonly dossier: Identity;
  readonly rulebook: Rulebook;
  /** What is wrong with the agency's confirmations of this edition. */
  readonly agencyFindings: readonly Finding[];
  readonly report: DossierReport;
}

/** Rulebooks by id, each read once for a whole run, with what an agency confirmed about them. */
export type Shelf = (edition: string, workspace: Workspace) => Confirmed;

/** Throws `edisi-tidak-dikenal` or `edisi-ditiadakan` for an edition that is not there, or was not held. */
export function makeShelf(io: Pick<Io, 'home'>): Shelf {
  const read = new Map<string, Confirmed>();
  return (edition, { root, agency }) => {
    const key = JSON.stringify([edition, root]);
    const known = read.get(key);
    if (known !== undefined) return known;
    const load = agency.aturan_internal === undefined ? loadRulebook : loadWithInternal;
    const rulebook = requireUsable(load(edition, io.home, root), io.home);
    const { konfirmasi = [] } = agency;
    // The list of editions is read from their files: only who confirms something needs it.
    const editions = konfirmasi.length === 0 ? [] : listEditions(io.home);
    const confirmed = confirmRulebook(rulebook, konfirmasi, { checks, editions, file: ROOT_FILE });
    read.set(key, confirmed);
    return confirmed;
  };
}

/** The edition a dossier is meant for: the command line's, its own, or the agency's. */
export function editionOf(
  dossier: Identity,
  workspace: Workspace,
  standard: Pick<Standard, 'edition'>,
  io: Pick<Io, 'home' | 'language'>,
): string {
  requireAgency(workspace, io.language);
  const edition = standard.edition ?? dossier.innovation.edisi ?? workspace.agency.edisi;
  if (edition === undefined)
    throw new InovasiError('tanpa-edisi', { path: dossier.path, known: usableEditions(io.home) });
  return edition;
}

/** What examining takes from the process. */
export interface Tools {
  readonly io: Pick<Io, 'home' | 'language'>;
  readonly shelf: Shelf;
}

/** As much of a dossier as is needed beside others. Its places are looked up again when asked for, which is rare. */
export function identityOf(
  root: string,
  { slug, path, innovation }: Pick<Identity, 'slug' | 'path' | 'innovation'>,
): Identity {
  return { slug, path, innovation, locate: (place) => loadIdentity(root, slug).locate(place) };
}

/** Holds one dossier against its edition. */
export function examineDossier(
  workspace: Workspace,
  dossier: Dossier,
  standard: Standard,
  tools: Tools,
): Examined {
  const { rulebook, findings } = tools.shelf(editionOf(dossier, workspace, standard, tools.io), workspace);
  const { agency } = workspace;
  const { stage, asOf, undated = false } = standard;
  const { language } = tools.io;
  return {
    dossier: identityOf(workspace.root, dossier),
    rulebook,
    agencyFindings: findings,
    report: reportOn({ dossier, agency, rulebook, checks, stage, asOf, undated, language }),
  };
}

/** Dossiers that are only known of, each with its edition; one whose edition is not there competes with nobody. */
export function entrantsAmong(
  identities: readonly Identity[],
  workspace: Workspace,
  standard: Standard,
  tools: Tools,
): readonly Entrant[] {
  return identities.flatMap((dossier) => {
    try {
      const edition = editionOf(dossier, workspace, standard, tools.io);
      return [{ dossier, rulebook: tools.shelf(edition, workspace).rulebook }];
    } catch (error) {
      if (error instanceof InovasiError) return [];
      throw error;
    }
  });
}
