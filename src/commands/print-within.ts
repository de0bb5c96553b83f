import { PRINTS } from '../core/annex-manner.ts';
import type { VolumeName } from '../document/build.ts';
import type { Io } from '../core/io.ts';
import { compileWords } from '../messages/commands/compile.ts';
import { formatSize } from '../messages/numbers.ts';
import { compose, type Composition, type Order } from './compose.ts';

/** A document that was printed, with the order that gives the same bytes again. */
export interface Printed {
  readonly order: Order;
  readonly composition: Composition;
  readonly bytes: Uint8Array;
  /** Volumes of annexes, where they are asked for. */
  readonly volumes: readonly { readonly name: VolumeName; readonly bytes: Uint8Array }[];
}

async function printed(order: Order, io: Io): Promise<Printed> {
  const { printDocument } = await import('../pdf/index.ts');
  const composition = await compose(order, io);
  const bytes = await printDocument(composition.press, composition.model);
  const volumes: { name: VolumeName; bytes: Uint8Array }[] = [];
  for (const { name, press, model } of composition.volumes)
    volumes.push({ name, bytes: await printDocument(press, model) });
  return { order, composition, bytes, volumes };
}

/** The size of the largest file: a limit is one of what is sent at once. */
function largest({ bytes, volumes }: Printed): number {
  return Math.max(bytes.length, ...volumes.map((volume) => volume.bytes.length));
}

function atStep({ recipe, ...rest }: Order, step: number): Order {
  return { ...rest, recipe: { ...recipe, annexes: { ...recipe.annexes, step } } };
}

/**
 * Prints a document within a number of bytes: pictures become less fine, step by step, and it is said what that cost.
 * Undefined where even the last step is too large; then it is said by how much, and what weighs most.
 */
export async function printWithin(
  order: Order,
  most: number | undefined,
  io: Io,
): Promise<Printed | undefined> {
  const words = compileWords(io.language);
  const size = (bytes: number): string => formatSize(bytes, io.language);
  const first = await printed(order, io);
  if (most === undefined || largest(first) <= most) return first;
  let last = first;
  for (let step = 1; step < PRINTS.length; step += 1) {
    last = await printed(atStep(order, step), io);
    if (largest(last) > most) continue;
    const { dots = 0 } = PRINTS[step] ?? {};
    io.err(`${words.madeSmaller(size(largest(first)), size(largest(last)), dots)}\n`);
    return last;
  }
  const heaviest = last.composition.annexes
    .toSorted((left, right) => right.size - left.size)
    .slice(0, 3)
    .map(({ path, size: bytes }) => `${path} (${size(bytes)})`);
  io.err(`${words.tooLarge(size(largest(last)), size(most), heaviest)}\n`);
  return undefined;
}
