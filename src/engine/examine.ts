import type { CheckInput, Subject } from '../core/check.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Finding, Place } from '../core/finding.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { certaintyOf, certaintyOfAgreeing, type Certainty, type Claim } from '../core/sourced.ts';
import type { RequirementStatus } from '../core/report.ts';
import { suppressor } from './broken.ts';
import { concerns, demandsOn, isUnknown, type CheckTable, type Demand } from './requirements.ts';
import { variantsOf, type Variant } from './variants.ts';

/** A finding with what stands behind it. */
export interface Judged {
  readonly finding: Finding;
  readonly certainty: Certainty;
  /** Whether sources differ on the value and the dossier fails under only some of them. */
  readonly disputed: boolean;
}

/** A demand, judged. */
export interface Verdict {
  readonly demand: Demand;
  readonly status: RequirementStatus;
  readonly certainty: Certainty;
  readonly findings: readonly Judged[];
}

function placeKey({ file, path, line, column }: Place): string {
  return JSON.stringify([file, path, line, column]);
}

function certaintyOfClaims(claims: readonly Claim<unknown>[], demand: Demand, rulebook: Rulebook): Certainty {
  if (demand.sourced.length === 0) return 'kontrak';
  if (demand.sourced.some((value) => value.dipinjam !== undefined)) return 'dipinjam';
  const weakest = demand.sourced.map((value) =>
    certaintyOfAgreeing(
      claims.filter((claim) => value.nilai.includes(claim)),
      rulebook.sumber,
    ),
  );
  return weakest.includes('tunggal') ? 'tunggal' : weakest.includes('dikuatkan') ? 'dikuatkan' : 'resmi';
}

const RANK: readonly Certainty[] = [
  'tidak-ditemukan',
  'dipinjam',
  'bertentangan',
  'tunggal',
  'dikuatkan',
  'resmi',
  'kontrak',
];

/** How sure we are of the demand as a whole: as sure as of its least sure value. */
export function certaintyOfDemand(demand: Demand, rulebook: Rulebook): Certainty {
  const all = demand.sourced.map((value) => certaintyOf(value, rulebook.sumber));
  return RANK.find((certainty) => all.includes(certainty)) ?? 'kontrak';
}

function runVariant(
  demand: Demand,
  variant: Variant,
  dossier: Dossier,
  rulebook: Rulebook,
): readonly Finding[] {
  const input: CheckInput<Readonly<Record<string, unknown>>, Subject['over']> = {
    dossier,
    rulebook,
    subject: demand.subject,
    options: variant.options,
  };
  return [...demand.check.run(input)];
}

/** Runs the check under every recorded value; the same finding under several values is one finding. */
function judge(demand: Demand, dossier: Dossier, rulebook: Rulebook): readonly Judged[] {
  const variants = variantsOf(demand);
  const found = new Map<string, { finding: Finding; claims: Set<Claim<unknown>>; times: number }>();
  for (const variant of variants) {
    for (const finding of runVariant(demand, variant, dossier, rulebook)) {
      const key = `${finding.problem} ${placeKey(finding.at)}`;
      const known = found.get(key) ?? { finding, claims: new Set<Claim<unknown>>(), times: 0 };
      for (const claim of variant.claims) known.claims.add(claim);
      known.times += 1;
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ finding, claims, times }) => {
    const disputed = times < variants.length;
    const agreed = certaintyOfClaims([...claims], demand, rulebook);
    return { finding, disputed, certainty: disputed && agreed !== 'dipinjam' ? 'bertentangan' : agreed };
  });
}

/** Holds one dossier against one edition: every demand with its status and its findings. */
export function examine(dossier: Dossier, rulebook: Rulebook, checks: CheckTable): readonly Verdict[] {
  const isBroken = suppressor(dossier.problems);
  return demandsOn(dossier, rulebook, checks).map((demand): Verdict => {
    const certainty = certaintyOfDemand(demand, rulebook);
    if (!concerns(demand, dossier, rulebook))
      return { demand, status: 'not-applicable', certainty, findings: [] };
    if (isUnknown(demand)) return { demand, status: 'unknown', certainty: 'tidak-ditemukan', findings: [] };
    const findings = judge(demand, dossier, rulebook);
    return {
      demand,
      status: findings.length === 0 ? 'met' : 'unmet',
      certainty,
      findings: findings.filter(({ finding }) => !isBroken(finding.at)),
    };
  });
}
