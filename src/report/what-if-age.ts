import { isPossible, type Outlook, type WhatIf } from '../core/what-if.ts';
import type { WhatIfWords } from '../messages/what-if.ts';
import { hang, wrap } from '../core/layout.ts';
import { choiceName, type WhatIfPage } from './what-if-page.ts';

/** What a choice says of the age, in one cell. */
export function ageText(outlook: Outlook, words: WhatIfWords): string {
  const { ripeness, age, cancelled, groups = [] } = outlook;
  if (cancelled !== null) return words.cancelled(cancelled);
  if (ripeness === 'no-such-group') return words.noSuchGroup(groups);
  if (ripeness === 'not-asked') return words.notAsked;
  const begun = ripeness === 'not-begun' ? [words.notBegun] : [];
  const readings = age.readings.map((reading) =>
    // What had not begun was too young as well; that goes without saying.
    words.reading(ripeness === 'not-begun' ? { ...reading, atClosing: 'unknown' } : reading),
  );
  const all = [...begun, ...readings];
  return all.length === 0 ? words.ageUnknown : all.join('; ');
}

function isOpen({ closed, cancelled }: Outlook): boolean {
  return cancelled === null && !closed;
}

function named(outlook: Outlook, { words }: WhatIfPage): string {
  return `${choiceName(outlook, words)}${isOpen(outlook) ? '' : ` (${words.closed})`}`;
}

/** Whose age it is: the group's, whichever edition has it; without a group the edition's. */
function ageOf({ groupName: name, group, editionName }: Outlook): string {
  return name ?? group ?? editionName;
}

/** Choices that are old enough: for certain, and each where a borrowed rule applies. */
function ripeLines(outlooks: readonly Outlook[], page: WhatIfPage): readonly string[] {
  const certain = outlooks.filter(({ ripeness }) => ripeness === 'ripe' || ripeness === 'not-asked');
  const byRule = new Map<string, Outlook[]>();
  for (const outlook of outlooks.filter(({ ripeness }) => ripeness === 'conditional')) {
    for (const reading of outlook.age.readings.filter(({ atClosing }) => atClosing === 'yes')) {
      const rule = page.words.rule(reading);
      byRule.set(rule, [...(byRule.get(rule) ?? []), outlook]);
    }
  }
  const names = (all: readonly Outlook[]): readonly string[] => [
    ...new Set(all.map((one) => named(one, page))),
  ];
  return [
    ...(certain.length === 0 ? [] : [page.words.ripeFor(names(certain))]),
    ...[...byRule].map(([rule, all]) => page.words.ripeIf(rule, names(all))),
  ];
}

/** Whether a day, perhaps only known as a month or an interval, has come. */
function isReached(from: string, asOf: string): boolean {
  const last = from.split('/').at(-1) ?? from;
  return last.length < asOf.length ? last < asOf.slice(0, last.length) : last <= asOf;
}

interface Later {
  readonly text: string;
  readonly reached: boolean;
}

/** From when on it is old enough, once for each group and rule: under what may still come, else under what was last. */
function laterOf(outlooks: readonly Outlook[], page: WhatIfPage): readonly Later[] {
  const usable = outlooks.filter((outlook) => isPossible(outlook) && outlook.age.readings.length > 0);
  const open = usable.filter(isOpen);
  const wanted = open.length > 0 ? open : usable;
  const grouped = wanted.filter(({ group }) => group !== null);
  const all = (grouped.length > 0 ? grouped : wanted).flatMap((outlook) => {
    const { start } = outlook.choices;
    const supposed = start === undefined ? [] : [page.words.supposed('start', start)];
    const name = [ageOf(outlook), ...supposed].join(', ');
    return outlook.age.readings.map((reading) => {
      const reached = isReached(reading.from, page.asOf);
      return { text: page.words.later(name, reading, reached), reached };
    });
  });
  return [...new Map(all.map((one) => [one.text, one])).values()];
}

/** Whether nothing that is not known could make it old enough. */
function isSurelyTooYoung(outlook: Outlook): boolean {
  const { ripeness, age } = outlook;
  if (ripeness === 'not-begun' || ripeness === 'too-young' || !isPossible(outlook)) return true;
  return ripeness === 'conditional' && age.readings.every(({ atClosing }) => atClosing === 'no');
}

/** The answer to the question: for what the innovation is old enough now, and from when on it will be. */
export function ripenessLines(whatIf: WhatIf, page: WhatIfPage): readonly string[] {
  const { words, paint, columns } = page;
  const { outlooks, closings } = whatIf;
  const ripe = ripeLines(outlooks, page);
  const none = outlooks.every(isSurelyTooYoung) ? words.ripeForNone : words.perhapsForNone;
  const later = laterOf(outlooks, page);
  const pattern =
    closings === null || later.every(({ reached }) => reached)
      ? []
      : wrap(words.pattern(closings.editions, closings.earliest, closings.latest), columns - 2);
  return [
    paint.bold(words.when),
    ...(ripe.length === 0 ? [none] : ripe).flatMap((text) => hang('  ', text, columns)),
    ...later.flatMap(({ text }) => hang('  - ', text, columns)),
    ...pattern.map((line) => paint.dim(`  ${line}`)),
    '',
  ];
}
