import type { CheckInput, Facts, Subject } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { certaintyOf, certaintyOfAgreeing, type Certainty, type Claim } from '../core/sourced.ts';
import type { RequirementStatus } from '../core/report.ts';
import { suppressor } from './broken.ts';
import { applies, demandsOn, isAsked, isUnknown, type CheckTable, type Demand } from './requirements.ts';
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

/**
 * Findings with what they are known by under another value: what is wrong, where by name, and the how manieth of
 * its kind there. The line may move with the value, as where an answer crosses its limit.
 */
function named(findings: readonly Finding[]): readonly (readonly [string, Finding])[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const name = JSON.stringify([finding.problem, finding.at.file, finding.at.path]);
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return [`${name} ${nth}`, finding];
  });
}

/** From the least sure to the surest. */
const RANK: readonly Certainty[] = [
  'tidak-ditemukan',
  'dipinjam',
  'bertentangan',
  'tunggal',
  'dikuatkan',
  'dikonfirmasi',
  'resmi',
  'instansi',
  'kontrak',
];

/** What needs no source: the tool's own contract, or a rule of the agency's own. */
function ownCertainty({ rule }: Demand): Certainty {
  return rule.paket === undefined ? 'kontrak' : 'instansi';
}

function certaintyOfClaims(claims: readonly Claim<unknown>[], demand: Demand, rulebook: Rulebook): Certainty {
  if (demand.sourced.length === 0) return ownCertainty(demand);
  if (demand.sourced.some((value) => value.dipinjam !== undefined)) return 'dipinjam';
  const all = new Set(
    demand.sourced.map((value) =>
      value.dikonfirmasi === true || value.instansi === true
        ? certaintyOf(value, rulebook.sumber)
        : certaintyOfAgreeing(
            claims.filter((claim) => value.nilai.includes(claim)),
            rulebook.sumber,
          ),
    ),
  );
  return RANK.find((certainty) => all.has(certainty)) ?? 'resmi';
}

/** How sure we are of the demand as a whole: as sure as of its least sure value. */
export function certaintyOfDemand(demand: Demand, rulebook: Rulebook): Certainty {
  const all = new Set(demand.sourced.map((value) => certaintyOf(value, rulebook.sumber)));
  return RANK.find((certainty) => all.has(certainty)) ?? ownCertainty(demand);
}

function runVariant(demand: Demand, variant: Variant, facts: Facts): readonly Finding[] {
  if (!variant.asked) return [];
  const input: CheckInput<Readonly<Record<string, unknown>>, Subject['over']> = {
    ...facts,
    subject: demand.subject,
    options: variant.options,
  };
  return [...demand.check.run(input)];
}

/** Runs the check under every recorded value; the same finding under several values is one finding. */
function judge(demand: Demand, facts: Facts): readonly Judged[] {
  const variants = variantsOf(demand);
  const found = new Map<string, { finding: Finding; claims: Set<Claim<unknown>>; times: number }>();
  for (const variant of variants) {
    for (const [key, finding] of named(runVariant(demand, variant, facts))) {
      const known = found.get(key) ?? { finding, claims: new Set<Claim<unknown>>(), times: 0 };
      for (const claim of variant.claims) known.claims.add(claim);
      known.times += 1;
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ finding, claims, times }) => {
    const disputed = times < variants.length;
    const agreed = certaintyOfClaims([...claims], demand, facts.rulebook);
    return { finding, disputed, certainty: disputed && agreed !== 'dipinjam' ? 'bertentangan' : agreed };
  });
}

/** Holds one dossier against one edition: every demand with its status and its findings. */
export function examine(facts: Facts, checks: CheckTable): readonly Verdict[] {
  const { dossier, rulebook } = facts;
  const isBroken = suppressor(dossier.problems);
  return demandsOn(dossier, rulebook, checks).map((demand): Verdict => {
    const certainty = certaintyOfDemand(demand, rulebook);
    const idle = { demand, certainty, findings: [] };
    if (!isAsked(demand, dossier, rulebook)) return { ...idle, status: 'not-applicable' };
    // What the edition asks is not known whatever the dossier holds, so this comes before looking at it.
    if (isUnknown(demand)) return { ...idle, status: 'unknown', certainty: 'tidak-ditemukan' };
    if (!applies(demand, facts)) return { ...idle, status: 'not-applicable' };
    const findings = judge(demand, facts);
    return {
      demand,
      status: findings.length === 0 ? 'met' : 'unmet',
      certainty,
      findings: findings.filter(({ finding }) => !isBroken(finding.at)),
    };
  });
}
