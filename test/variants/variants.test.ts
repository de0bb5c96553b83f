import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic, DossierReport, Requirement } from '../../src/core/report.ts';
import { formOf } from '../../src/core/rulebook.ts';
import { build, type Built } from '../support/variants.ts';
import { EDITIONS, SHIPPED, SUPPOSED } from './complete.ts';
import { MUTATIONS, type Mutation, type Target } from './mutations.ts';

const built: readonly Built[] = [...SHIPPED, ...SUPPOSED].map(build);
const whole = new Map(built.map((one) => [one, one.report()]));

/** `rule → rule` of every listed consequence that some variant has shown. */
const shown = new Set<string>();

afterAll(() => {
  for (const { discard } of built) discard();
});

function wholeReport(one: Built): DossierReport {
  const found = whole.get(one);
  if (found === undefined) throw new Error('not built');
  return found;
}

function requirementOf(report: DossierReport, id: string): Requirement | undefined {
  return report.requirements.find((requirement) => requirement.id === id);
}

function subjectOf(id: string): string {
  return id.slice(id.indexOf('#') + 1);
}

function mutationOf({ rule }: Pick<Requirement, 'rule'>): Mutation {
  const found = MUTATIONS[rule];
  if (found === undefined) throw new Error(`no way to break ${rule}`);
  return found;
}

interface Broken {
  readonly target: Target;
  readonly mutation: Mutation;
  readonly before: DossierReport;
  readonly after: DossierReport;
}

/** Breaks the one thing a requirement stands on and looks again. */
function broken(one: Built, requirement: Requirement): Broken {
  const { rulebook } = one.variant;
  const before = wholeReport(one);
  const form = formOf(rulebook, before.group ?? undefined);
  const target: Target = { files: one.files, subject: subjectOf(requirement.id), form, rulebook };
  const mutation = mutationOf(requirement);
  mutation.breakIt(target);
  return { target, mutation, before, after: one.report() };
}

/** Every other requirement whose status the mutation changed, and every one that came or went. */
function changes({ before, after }: Broken, own: string): readonly (readonly [string, string, string])[] {
  const ids = new Set([...before.requirements, ...after.requirements].map(({ id }) => id));
  ids.delete(own);
  return [...ids].flatMap((id) => {
    const [was, is] = [
      requirementOf(before, id)?.status ?? 'gone',
      requirementOf(after, id)?.status ?? 'gone',
    ];
    return was === is ? [] : [[id, was, is] as const];
  });
}

/** Holds what changed against the rule's listed consequences, and remembers which of them were seen. */
function unlisted(result: Broken, { id: own, rule }: Requirement): readonly string[] {
  const { mutation, target } = result;
  return changes(result, own).flatMap(([id, was, is]) => {
    const listed = (mutation.consequences ?? [])
      .filter(({ evenUnknown }) => was !== 'unknown' || evenUnknown === true)
      .find(
        (one) => id.startsWith(`${one.rule}#`) && one.becomes === is && one.touches(subjectOf(id), target),
      );
    if (listed === undefined) return [`${id}: ${was} → ${is}`];
    shown.add(`${rule} → ${listed.rule}`);
    return [];
  });
}

const tried = new Set<string>();

/** One requirement of each rule that no variant of the edition has tried before. */
function firstOfEach(requirements: readonly Requirement[], edition: string): readonly Requirement[] {
  return requirements.filter(({ rule, status }) => {
    const name = `${edition} ${rule} ${status}`;
    return tried.has(name) ? false : tried.add(name);
  });
}

function ruleOf(diagnostic: Diagnostic): string {
  return diagnostic.requirement ?? `${diagnostic.rule} (${diagnostic.message})`;
}

/** Findings of requirements that are neither the broken one nor unmet as its listed consequence. */
function strayFindings({ mutation, target, after }: Broken, own: string): readonly string[] {
  const allowed = (id: string): boolean =>
    id === own ||
    (mutation.consequences ?? []).some(
      ({ rule, becomes, touches }) =>
        becomes === 'unmet' && id.startsWith(`${rule}#`) && touches(subjectOf(id), target),
    );
  return after.diagnostics.map(ruleOf).filter((id) => !allowed(id));
}

function isFirstGroup({ variant: { rulebook } }: Built, { group }: DossierReport): boolean {
  return group === rulebook.kelompok.nilai[0]?.isi[0]?.id;
}

/** Statuses of everything but the rules on the group itself. */
function statuses({ requirements }: DossierReport): Readonly<Record<string, string>> {
  const others = requirements.filter(({ rule }) => !rule.startsWith('identitas/kelompok'));
  return Object.fromEntries(others.map(({ id, status }) => [id, status]));
}

describe.each(built.map((one) => [one.variant.name, one] as const))('%s', (_name, one) => {
  const complete = wholeReport(one);
  const met = complete.requirements.filter(({ status }) => status === 'met');
  const [known, unknown] = [met, complete.requirements.filter(({ status }) => status === 'unknown')].map(
    (all) => (one.variant.brief === true ? firstOfEach(all, one.variant.rulebook.id) : all),
  ) as [readonly Requirement[], readonly Requirement[]];

  beforeEach(() => one.files.restore());

  test('is complete: nothing is found and nothing is unmet', () => {
    expect(complete.diagnostics).toEqual([]);
    expect(complete.requirements.filter(({ status }) => status === 'unmet')).toEqual([]);
    expect(complete.readiness.met).toBe(complete.readiness.total);
    expect(met.length).toBeGreaterThan(40);
  });

  test.each(known.map((requirement) => [requirement.id, requirement] as const))(
    'without what %s stands on, it fires and nothing unlisted does',
    (id, requirement) => {
      const result = broken(one, requirement);
      const { mutation, target, after } = result;
      if (mutation.caughtBy !== undefined) {
        const place = `${after.path}/${mutation.file(target.subject, target)}`;
        expect(after.diagnostics.map(({ rule, file }) => [rule, file])).toEqual([[mutation.caughtBy, place]]);
        expect(unlisted(result, requirement)).toEqual([]);
        return;
      }
      const own = after.diagnostics.filter((diagnostic) => diagnostic.requirement === id);
      expect(requirementOf(after, id)?.status).toBe('unmet');
      expect(own.map(({ rule }) => rule)).toContain(requirement.rule);
      const file = `${after.path}/${mutation.file(target.subject, target)}`;
      expect([...new Set(own.map((diagnostic) => diagnostic.file))]).toEqual([file]);
      if (mutation.fallsBackToFirstGroup === true && !isFirstGroup(one, complete)) return;
      expect(unlisted(result, requirement)).toEqual([]);
      expect(strayFindings(result, id)).toEqual([]);
    },
  );

  if (unknown.length === 0) return;
  test.each(unknown.map((requirement) => [requirement.id, requirement] as const))(
    'whatever happens to what %s stands on, it stays unknown and says nothing',
    (id, requirement) => {
      const result = broken(one, requirement);
      expect(requirementOf(result.after, id)?.status).toBe('unknown');
      expect(unlisted(result, requirement)).toEqual([]);
      expect(strayFindings(result, '')).toEqual([]);
    },
  );
});

const grouped = built.filter(({ variant: { rulebook } }) => rulebook.kelompok.nilai.length > 0);

describe.each(grouped.map((one) => [one.variant.name, one] as const))('%s, without a group', (_name, one) => {
  beforeEach(() => one.files.restore());

  test('is held against the form of the first group', () => {
    const [first] = one.variant.rulebook.kelompok.nilai[0]?.isi ?? [];
    one.files.edit('inovasi.yaml', (document) => document.set('kelompok', first?.id));
    const asFirst = statuses(one.report());
    one.files.edit('inovasi.yaml', (document) => document.delete('kelompok'));
    expect(statuses(one.report())).toEqual(asFirst);
    one.files.edit('inovasi.yaml', (document) => document.set('kelompok', 'luar-biasa'));
    expect(statuses(one.report())).toEqual(asFirst);
  });

  test('is the same whether the group is written by id or by name', () => {
    const { group } = wholeReport(one);
    const name = one.variant.rulebook.kelompok.nilai[0]?.isi.find(({ id }) => id === group)?.nama;
    one.files.edit('inovasi.yaml', (document) => document.set('kelompok', name));
    expect(statuses(one.report())).toEqual(statuses(wholeReport(one)));
  });
});

/** Every status that a rule's requirements have in complete variants. */
function statusesOf(variants: readonly Built[], rule: string): ReadonlySet<string> {
  const all = variants.flatMap((one) => wholeReport(one).requirements);
  return new Set(all.filter((requirement) => requirement.rule === rule).map(({ status }) => status));
}

/** What no source of any edition states, so that only an agency can. */
const OF_AGENCIES = ['lampiran/ukuran'];

describe('the table of mutations', () => {
  const rules = new Set([...EDITIONS.values()].flatMap(({ aturan }) => aturan.map(({ id }) => id)));

  test('breaks every rule of every edition and no other', () => {
    expect(Object.keys(MUTATIONS).sort()).toEqual([...rules].sort());
  });

  test('breaks every rule in some variant where it is met', () => {
    expect([...rules].filter((rule) => !statusesOf(built, rule).has('met'))).toEqual([]);
  });

  test('breaks no rule only in a rulebook of its own making: some edition, or else an agency, asks each', () => {
    const shipped = built.slice(0, SHIPPED.length);
    expect([...rules].filter((rule) => !statusesOf(shipped, rule).has('met'))).toEqual(OF_AGENCIES);
  });

  test.each([...EDITIONS])('breaks every rule of %s that it can be held to', (id, { aturan }) => {
    const own = built.filter(({ variant }) => variant.rulebook.id === id);
    const met = aturan.filter(({ id: rule }) => statusesOf(own, rule).has('met'));
    const open = aturan.filter((rule) => !met.includes(rule));
    // What nobody knows, and what an edition is known not to ask, says nothing whatever the dossier holds.
    for (const { id: rule } of open) {
      const silent = new Set(['unknown', 'not-applicable']);
      expect([rule, [...statusesOf(own, rule)].filter((status) => !silent.has(status))]).toEqual([rule, []]);
    }
    expect(met.length).toBeGreaterThan(open.length);
  });

  test('lists no consequence that never happens', () => {
    const listed = Object.entries(MUTATIONS).flatMap(([rule, { consequences = [] }]) =>
      consequences.map((one) => `${rule} → ${one.rule}`),
    );
    expect(listed.filter((one) => !shown.has(one))).toEqual([]);
  });
});
