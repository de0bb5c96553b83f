import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import type { LegalBasis } from '../core/innovation.ts';
import { isBlank } from '../core/keys.ts';
import { legalName } from '../core/legal-bases.ts';
import { legalKind } from '../core/legal-kinds.ts';
import { isUnsearchable } from '../core/pdf-text.ts';
import { factsOf } from '../core/photos.ts';
import { isTold } from '../core/placeholders.ts';
import { remember } from '../core/remember.ts';
import { namingPages } from './legal-text.ts';

/** What is known of whether a document names the innovation. */
type Verdict = 'names' | 'silent' | 'unsearchable' | 'general' | 'unknown';

function isGeneral({ jenis = '' }: LegalBasis): boolean {
  return legalKind(jenis)?.umum === true;
}

function verdictOn(dossier: Dossier, entry: LegalBasis): Verdict {
  const facts = factsOf(dossier, DOSSIER_FILES.legalBases, entry);
  const pages = namingPages(dossier, entry);
  if (pages !== undefined) {
    if (pages.length > 0) return 'names';
    return isGeneral(entry) ? 'general' : 'silent';
  }
  // Somebody says where it is, and nothing speaks against it.
  if (entry.memuat_inovasi?.halaman !== undefined) return 'names';
  if (isGeneral(entry)) return 'general';
  if (isUnsearchable(facts) || (!isTold(entry.berkas) && isTold(entry.tautan))) return 'unsearchable';
  return 'unknown';
}

/** A legal basis, and whether it names the innovation. */
export interface Judged {
  readonly entry: LegalBasis;
  readonly index: number;
  readonly nama: string;
  readonly verdict: Verdict;
}

/** The legal bases that say anything, in the order of their list. */
export const judgedBases = remember((dossier: Dossier): readonly Judged[] =>
  dossier.legalBases.flatMap((entry, index) =>
    isBlank({ ...entry, id: undefined })
      ? []
      : [{ entry, index, nama: legalName(entry, index), verdict: verdictOn(dossier, entry) }],
  ),
);

/** What the innovation is called, as shortly as possible. */
export function calledName({ innovation: { nama_singkat, judul } }: Dossier): string {
  return [nama_singkat, judul].find(isTold) ?? '';
}

/** Those that state a page of a document which nowhere names the innovation. */
export function contradictedBases(dossier: Dossier): readonly Judged[] {
  return judgedBases(dossier).filter(
    ({ entry, verdict }) =>
      entry.memuat_inovasi?.halaman !== undefined && (verdict === 'silent' || verdict === 'general'),
  );
}

/** Whether it is known that no legal basis names the innovation. What nobody looked into may name it. */
export function areAllSilent(dossier: Dossier): boolean {
  const all = judgedBases(dossier);
  return (
    calledName(dossier) !== '' &&
    all.length > 0 &&
    contradictedBases(dossier).length === 0 &&
    all.every(({ verdict }) => verdict !== 'names' && verdict !== 'unknown')
  );
}
