import type { Diagnostic } from '../core/report.ts';

/** What tells one finding from another. */
interface Named {
  readonly diagnostic: Diagnostic;
  readonly dossier?: { readonly slug: string };
  readonly path: string;
}

/** FNV-1a of the UTF-8 bytes, 64 bits, as 16 hexadecimal digits. */
export function fnv1a(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of new TextEncoder().encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    // The prime is 2^40 + 0x1b3, so that the product falls into two halves that a number can hold.
    const product = mixed * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + ((mixed << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
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
