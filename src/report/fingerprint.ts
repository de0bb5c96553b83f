import type { Diagnostic } from '../core/report.ts';

/** What tells one finding from another. */
interface Named {
  readonly diagnostic: Diagnostic;
  readonly dossier?: { readonly slug: string };
  readonly path: string;
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a of the UTF-8 bytes, 64 bits, as 16 hexadecimal digits. */
export function fnv1a(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
}

function nameOf({ diagnostic, dossier, path }: Named): string {
  const { rule, problem, requirement } = diagnostic;
  return JSON.stringify([
    rule,
    problem,
    requirement ?? null,
    dossier?.slug ?? null,
    path,
    diagnostic.path ?? null,
  ]);
}

/**
 * One fingerprint for each finding: of its rule, its dossier and its place by name, never of its line or its words.
 * Findings alike in all of these are told apart by their number among them.
 */
export function fingerprints(findings: readonly Named[]): readonly string[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const name = nameOf(finding);
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return `${fnv1a(name)}:${nth}`;
  });
}
