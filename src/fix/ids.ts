import type { PathStep } from '../core/finding.ts';
import { plainSpotAt } from '../source/scalars.ts';
import type { Edit } from './edits.ts';
import type { Fixer, IdExchange, TextFacts } from './fixer.ts';
import { yamlData } from './meaning.ts';
import { segmentsOf, type Segment } from './segments.ts';

function yamlOf(text: string, { kind }: TextFacts): Segment | undefined {
  return segmentsOf(text, kind).find(({ language }) => language === 'yaml');
}

function editFor({ path, id, free }: IdExchange, { text, from }: Segment): readonly Edit[] {
  const spot = plainSpotAt(text, path);
  if (spot === undefined || spot.value.trim() !== id) return [];
  return [{ from: from + spot.from, to: from + spot.to, by: `${spot.quote}${free}${spot.quote}` }];
}

/** The data with another value at a path; the given data stays as it is. */
function withValue(data: unknown, [step, ...rest]: readonly PathStep[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  const mapping = data as Readonly<Record<PathStep, unknown>>;
  return { ...mapping, [step]: withValue(mapping[step], rest, value) };
}

function behind(text: string, { from, text: yaml }: Segment): string {
  return text.slice(from + yaml.length);
}

/** Tells whether the data differs in those ids, and in nothing else. */
function exchangedOnly(before: string, facts: TextFacts): (after: string) => boolean {
  const old = yamlOf(before, facts);
  const was = old && yamlData(old.text);
  if (old === undefined || was === undefined) return () => false;
  const exchanged = facts.exchanges
    .filter((exchange) => editFor(exchange, old).length > 0)
    .reduce((data, { path, free }) => withValue(data, path, free), was.data);
  return (after) => {
    const now = yamlOf(after, facts);
    const is = now && yamlData(now.text);
    return (
      now !== undefined &&
      is !== undefined &&
      JSON.stringify(exchanged) === JSON.stringify(is.data) &&
      behind(before, old) === behind(after, now)
    );
  };
}

/** An id given twice that nothing names: the later entry gets the next free one. */
export const ids: Fixer = {
  edits: (text, facts) => {
    const yaml = yamlOf(text, facts);
    if (yaml === undefined) return [];
    return facts.exchanges
      .flatMap((exchange) => editFor(exchange, yaml))
      .toSorted((left, right) => left.from - right.from);
  },
  judge: exchangedOnly,
};
