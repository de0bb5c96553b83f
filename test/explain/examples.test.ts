import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { RuleEntry, Snippet } from '../../src/messages/explain/entry.ts';
import { PROBLEM_ENTRIES } from '../../src/messages/explain/problems/index.ts';
import { RULE_ENTRIES } from '../../src/messages/explain/rules/index.ts';
import { build, type Built } from '../support/variants.ts';
import { EDITIONS, SHIPPED, SUPPOSED } from '../variants/complete.ts';
import { play } from './play.ts';

const built = new Map<string, Built>();
afterAll(() => {
  for (const { discard } of built.values()) discard();
});

/** The complete example as the entry wants it: its edition and group, for real or as neighbours asked. */
function stageFor({ edition = 'kipp-2023', group, supposed }: Partial<RuleEntry>): Built {
  const rulebook = EDITIONS.get(edition);
  const first = rulebook?.kelompok.nilai[0]?.isi[0]?.id ?? '';
  const name = `${edition}${supposed === true ? ' seperti tetangganya' : ''}, ${group ?? first}`;
  const variant = [...SHIPPED, ...SUPPOSED].find((one) => one.name.startsWith(name));
  if (variant === undefined) throw new Error(`no complete variant ${name}`);
  const found = built.get(name) ?? build(variant);
  built.set(name, found);
  return found;
}

function rulesFiredBy(snippet: Snippet, { files, report }: Built): readonly string[] {
  files.restore();
  play(snippet, files);
  return [...new Set(report().diagnostics.map(({ rule }) => rule))].sort();
}

describe('explanations', () => {
  const rules = new Set([...EDITIONS.values()].flatMap(({ aturan }) => aturan.map(({ id }) => id)));

  test('exist for every rule of every edition and no other', () => {
    expect(Object.keys(RULE_ENTRIES).sort()).toEqual([...rules].sort());
  });

  test('say why without quoting anybody', () => {
    const quoting = Object.entries(RULE_ENTRIES).filter(([, { id, en }]) =>
      [id, en].some(({ asks, why, fix }) => /["“”„«»]/.test(`${asks}${why}${fix}`)),
    );
    expect(quoting.map(([rule]) => rule)).toEqual([]);
  });
});

describe.each(Object.entries(RULE_ENTRIES))('%s', (rule, entry) => {
  beforeEach(() => stageFor(entry).files.restore());

  test('the bad example fires exactly this rule', () => {
    const fired = rulesFiredBy(entry.bad, stageFor(entry));
    expect(fired).toEqual([entry.caughtBy ?? rule, ...(entry.also ?? [])].sort());
  });

  test('the good example fires nothing', () => {
    expect(rulesFiredBy(entry.good, stageFor(entry))).toEqual([]);
  });
});

const shown = Object.entries(PROBLEM_ENTRIES).filter(([, { bad }]) => bad !== undefined);

describe.each(shown)('%s', (code, { bad, good }) => {
  const stage = (): Built => stageFor({});

  test('the bad example has it, the good one has nothing', () => {
    if (bad === undefined || good === undefined) throw new Error('one example without the other');
    expect(rulesFiredBy(bad, stage())).toContain(code);
    expect(rulesFiredBy(good, stage())).toEqual([]);
    stage().files.restore();
  });
});
