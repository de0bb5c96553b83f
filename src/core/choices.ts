import type { Choice } from './choice.ts';
import { mostSimilar } from './similar.ts';
import { firstValue, type Sourced } from './sourced.ts';

function same(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}

/** The choice that a text names by its id or its name, in any case of letters. */
export function chosen(choices: readonly Choice[], text: string): Choice | undefined {
  return choices.find((choice) => same(choice.id, text) || same(choice.nama, text));
}

/** The choice that a text most likely means: one that holds it or that it holds, else the nearest in spelling. */
export function nearestChoice(choices: readonly Choice[], text: string): Choice | undefined {
  const wanted = text.trim().toLowerCase();
  const holding = choices.filter(({ nama }) => {
    const name = nama.toLowerCase();
    return wanted.length >= 4 && (name.includes(wanted) || wanted.includes(name));
  });
  if (holding.length === 1) return holding[0];
  const name = mostSimilar(
    text,
    choices.flatMap((choice) => [choice.id, choice.nama]),
  );
  return name === undefined ? undefined : chosen(choices, name);
}

/** A choice by the name the edition gives it; the user's own words where the edition does not know them. */
export function choiceName(
  choices: Sourced<readonly Choice[]>,
  value: string | undefined,
): string | undefined {
  return value === undefined ? undefined : (chosen(firstValue(choices) ?? [], value)?.nama ?? value);
}
