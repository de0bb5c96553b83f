import { DOSSIER_FILES } from '../core/dossier.ts';
import type { Diagnostic, DossierReport, Report, Rooted } from '../core/report.ts';
import type { WaiverNote } from '../core/waiver.ts';
import { fingerprints } from './fingerprint.ts';

/** A finding with all that a format for machines needs to know beside it. */
export interface LocatedFinding {
  readonly diagnostic: Diagnostic;
  /** Absent for findings of a repository or of a rulebook. */
  readonly dossier?: Rooted<DossierReport>;
  /** Where it stands, from the top of the checkout. */
  readonly place: string;
  /** A file to point at, for those who know only files: the dossier's or the agency's own where it stands at none. */
  readonly path: string;
  /** Present where a waiver keeps it from counting. */
  readonly waiver?: WaiverNote;
  /** The same from run to run, wherever the line moves. */
  readonly fingerprint: string;
}

type Unmarked = Omit<LocatedFinding, 'fingerprint'>;

/** A path of a dossier repository as CI knows it. */
export function inCheckout(root: string, file: string): string {
  return root === '.' ? file : `${root}/${file}`;
}

function byPlace({ diagnostic: left }: Unmarked, { diagnostic: right }: Unmarked): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}

// A finding about a folder, as where no testimonial is there, or about nothing that has a file.
const NO_FILE: ReadonlySet<string> = new Set(['', 'narasi', 'bukti', 'dasar-hukum', 'surat', 'testimoni']);

function fileOf({ file }: Diagnostic, { path }: DossierReport): string {
  const inside = file.startsWith(`${path}/`) ? file.slice(path.length + 1) : file;
  return inside === path || NO_FILE.has(inside) ? `${path}/${DOSSIER_FILES.innovation}` : file;
}

function ofDossier(dossier: Rooted<DossierReport>): readonly Unmarked[] {
  const located = (diagnostic: Diagnostic): Unmarked => {
    const place = inCheckout(dossier.root, diagnostic.file);
    return { diagnostic, dossier, place, path: inCheckout(dossier.root, fileOf(diagnostic, dossier)) };
  };
  const waived = dossier.waived.map((one) => ({ ...located(one), waiver: one.waiver }));
  return [...dossier.diagnostics.map(located), ...waived].toSorted(byPlace);
}

function ofRepository(diagnostic: Rooted<Diagnostic>): Unmarked {
  const file = diagnostic.file === '' ? 'instansi.yaml' : diagnostic.file;
  const path = inCheckout(diagnostic.root, file);
  return { diagnostic, place: path, path };
}

/** Every finding, waived ones too: dossier by dossier in the order of their places, those of repositories last. */
export function allFindings(report: Report): readonly LocatedFinding[] {
  const all = [...report.dossiers.flatMap(ofDossier), ...report.diagnostics.map(ofRepository)];
  const marks = fingerprints(all);
  return all.map((finding, index) => ({ ...finding, fingerprint: marks[index] ?? '' }));
}

/** Every finding that counts. */
export function countedFindings(report: Report): readonly LocatedFinding[] {
  return allFindings(report).filter(({ waiver }) => waiver === undefined);
}

/** Findings by the dossier they belong to; those of repositories under `undefined`. */
export function byDossier(
  findings: readonly LocatedFinding[],
): (dossier: Rooted<DossierReport> | undefined) => readonly LocatedFinding[] {
  const groups = new Map<Rooted<DossierReport> | undefined, LocatedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.dossier);
    if (group === undefined) groups.set(finding.dossier, [finding]);
    else group.push(finding);
  }
  return (dossier) => groups.get(dossier) ?? [];
}
