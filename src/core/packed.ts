import type { Innovation } from './innovation.ts';
import type { Citation, Diagnostic, DossierReport, Requirement } from './report.ts';

/** What one requirement of one dossier adds to what the form says for all. */
type Outcome = readonly [template: number, own: Partial<Requirement>];

type Bare<D extends Diagnostic> = Omit<D, 'source'> & { readonly source: number };

/** A report whose repeated parts stand in the tables of its batch. */
export interface PackedReport {
  readonly report: Omit<DossierReport, 'requirements' | 'diagnostics' | 'waived'>;
  readonly keys: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly diagnostics: readonly Bare<Diagnostic>[];
  readonly waived: readonly Bare<DossierReport['waived'][number]>[];
}

/** Who a dossier is, and its report. */
export interface Packable {
  readonly slug: string;
  readonly innovation: Innovation;
  readonly report: DossierReport;
}

/** A packed dossier, and what its files looked like before they were read; null where that may still change unseen. */
export interface PackedEntry {
  readonly slug: string;
  readonly stamp: string | null;
  readonly innovation: Innovation;
  readonly packed: PackedReport;
}

/** Reports of many dossiers as small plain data: a hundred requirements differ only in a word from one to the next. */
export interface Batch {
  readonly templates: readonly Requirement[];
  readonly citations: readonly (readonly Citation[])[];
  readonly entries: readonly PackedEntry[];
}

/** What is each dossier's own in a requirement; all else is the form's. */
const OWN = ['status', 'certainty', 'note'] as const satisfies readonly (keyof Requirement)[];

function ownOf(requirement: Requirement): Partial<Requirement> {
  const pairs = OWN.filter((key) => requirement[key] !== undefined).map((key) => [key, requirement[key]]);
  return Object.fromEntries(pairs) as Partial<Requirement>;
}

/** Gives equal values one number, the same value by identity without a second look. */
function numbering<T extends object>(keyOf: (value: T) => string) {
  const table: T[] = [];
  const byKey = new Map<string, number>();
  const known = new WeakMap<T, number>();
  const numberOf = (value: T): number => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const key = keyOf(value);
    const number = byKey.get(key) ?? table.push(value) - 1;
    byKey.set(key, number);
    known.set(value, number);
    return number;
  };
  return { table, numberOf };
}

/** Packs reports that follow each other; `unpack` gives them back equal, keys in the same order. */
export function packer(): {
  readonly pack: (one: Packable, stamp: string | null) => PackedEntry;
  readonly batch: (entries: readonly PackedEntry[]) => Batch;
} {
  const citations = numbering<readonly Citation[]>((value) => JSON.stringify(value));
  const templates = numbering<Requirement>((value) =>
    // The key holds the number of the sources instead of the sources, which are long.
    JSON.stringify({
      ...value,
      ...Object.fromEntries(OWN.map((key) => [key, key in value])),
      source: citations.numberOf(value.source),
    }),
  );
  const bare = <D extends Diagnostic>(one: D): Bare<D> => ({
    ...one,
    source: citations.numberOf(one.source),
  });
  return {
    pack: ({ slug, innovation, report }, stamp) => {
      const { requirements, diagnostics, waived, ...rest } = report;
      const packed: PackedReport = {
        report: rest,
        keys: Object.keys(report),
        outcomes: requirements.map((one): Outcome => [templates.numberOf(one), ownOf(one)]),
        diagnostics: diagnostics.map(bare),
        waived: waived.map(bare),
      };
      return { slug, stamp, innovation, packed };
    },
    batch: (entries) => ({ templates: templates.table, citations: citations.table, entries }),
  };
}

/** The report that was packed; what is the same in many of one batch is one object in all of them. */
export function unpack(
  { packed }: PackedEntry,
  { templates, citations }: Omit<Batch, 'entries'>,
): DossierReport {
  const sourced = <D extends Diagnostic>(one: Bare<D>): D =>
    ({ ...one, source: citations[one.source] ?? [] }) as unknown as D;
  const whole: Readonly<Record<string, unknown>> = {
    ...packed.report,
    requirements: packed.outcomes.map(([number, own]) => ({ ...templates[number], ...own })),
    diagnostics: packed.diagnostics.map(sourced),
    waived: packed.waived.map(sourced),
  };
  return Object.fromEntries(packed.keys.map((key) => [key, whole[key]])) as unknown as DossierReport;
}
