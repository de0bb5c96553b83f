import type { ProblemCode } from '../core/finding.ts';
import { LOUDNESS, type StageName } from '../core/report.ts';
import type { Severity } from '../core/rulebook.ts';
import type { Certainty } from '../core/sourced.ts';
import type { Judged } from './examine.ts';
import type { Demand } from './requirements.ts';

function quieter(left: Severity, right: Severity): Severity {
  return LOUDNESS[left] <= LOUDNESS[right] ? left : right;
}

/** The loudest a finding may be for how sure we are of the rule behind it. */
export const CAP: Readonly<Record<Certainty, Severity>> = {
  kontrak: 'error',
  instansi: 'error',
  dikonfirmasi: 'error',
  resmi: 'error',
  dikuatkan: 'error',
  tunggal: 'warning',
  bertentangan: 'warning',
  dipinjam: 'info',
  'tidak-ditemukan': 'info',
};

/** Whether all that is sourced about the demand is that the edition asks for the thing. */
function isPlainDemand(demand: Demand): boolean {
  return demand.sourced.every((value) => value.nilai.every((claim) => typeof claim.isi === 'boolean'));
}

/** That a demanded thing is there is the tool's own contract, once the edition itself is known to demand it. */
function capOf(demand: Demand, { certainty }: Judged, missing: boolean): Severity {
  const contract = missing && isPlainDemand(demand) && certainty === 'tunggal';
  return contract ? 'error' : CAP[certainty];
}

/** How loud a finding is in this stage, and how loud it would be at submission. */
export function severityOf(
  demand: Demand,
  judged: Judged,
  stage: StageName,
): { readonly severity: Severity; readonly atSubmit: Severity } {
  const missing = demand.check.problems[judged.finding.problem] === 'missing';
  const atSubmit = quieter(capOf(demand, judged, missing), demand.rule.tingkat ?? 'error');
  return { atSubmit, severity: missing && stage === 'draft' ? 'info' : atSubmit };
}

/** Problems that lose nothing: the text was read, only not as it stands; a waiver that nobody needs any more. */
const MILD: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'berkas/bukan-utf8',
  'berkas/temuan-lain',
  'narasi/tautan-berspasi',
  'pengecualian/kedaluwarsa',
  'pengecualian/tidak-terpakai',
  'repositori/belum-dipadukan',
]);

export function readingSeverity(problem: ProblemCode): Severity {
  return MILD.has(problem) ? 'warning' : 'error';
}
