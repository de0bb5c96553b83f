import { PRINTS } from '../../core/annex-manner.ts';
import type { VolumeName } from '../../document/build.ts';
import type { Io } from '../../core/io.ts';
import { compileWords } from '../../messages/commands/compile.ts';
import { formatSize } from '../../messages/numbers.ts';
import { compose, type Composition, type Order } from './compose.ts';
import type { Draft } from './draft.ts';

/** A document that was printed, with the order that gives the same bytes again. */
export interface Printed {
  readonly order: Order;
  readonly composition: Composition;
  readonly draft: Draft;
  /** Volumes of annexes, where they are asked for. */
  readonly volumes: readonly { readonly name: VolumeName; readonly draft: Draft }[];
}

/** Where the files of a document are printed to. */
export type OpenVolume = (volume?: VolumeName) => Draft;

async function printed(order: Order, open: OpenVolume, io: Io): Promise<Printed> {
  const { printDocument } = await import('../../pdf/index.ts');
  const drafts = new Map<VolumeName | undefined, Draft>();
  const opened = (name?: VolumeName): Draft => {
    const draft = open(name);
    drafts.set(name, draft);
    return draft;
  };
  const composition = await compose(order, (name) => opened(name).sink, io);
  printDocument(composition.press, composition.model);
  for (const { press, model } of composition.volumes) printDocument(press, model);
  const all = [...drafts].flatMap(([name, draft]) => (name === undefined ? [] : [{ name, draft }]));
  const draft = drafts.get(undefined) ?? opened();
  return { order, composition, draft, volumes: all };
}

/** The size of the largest file: a limit is one of what is sent at once. */
function largest({ draft, volumes }: Printed): number {
  return Math.max(draft.content().size, ...volumes.map((volume) => volume.draft.content().size));
}

/** Gives the room on the disk back before the next try. */
function drop({ draft, volumes }: Printed): void {
  draft.drop();
  for (const volume of volumes) volume.draft.drop();
}

/** The same at another step; what was read already was read for the first one. */
function atStep({ recipe, reading: _reading, ...rest }: Order, step: number): Order {
  return { ...rest, recipe: { ...recipe, annexes: { ...recipe.annexes, step } } };
}

/** What is left of a document at the next step at the least. */
const LEFT = 0.4;

/** The next step that can be enough: every try makes each picture anew. The last one is always tried. */
function nextStep(step: number, reached: number, most: number): number {
  const last = PRINTS.length - 1;
  let next = step + 1;
  for (let least = reached * LEFT; least > most && next < last; least *= LEFT) next += 1;
  return next;
}

/**
 * Prints a document within a number of bytes: pictures become less fine, step by step, and it is said what that cost.
 * Undefined where even the last step is too large; then it is said by how much, and what weighs most.
 */
export async function printWithin(
  order: Order,
  { most, open }: { readonly most: number | undefined; readonly open: OpenVolume },
  io: Io,
): Promise<Printed | undefined> {
  const words = compileWords(io.language);
  const size = (bytes: number): string => formatSize(bytes, io.language);
  let last = await printed(order, open, io);
  const first = largest(last);
  if (most === undefined || first <= most) return last;
  let reached = first;
  for (let step = 1; step < PRINTS.length; step = nextStep(step, reached, most)) {
    drop(last);
    last = await printed(atStep(order, step), open, io);
    reached = largest(last);
    if (reached > most) continue;
    const { dots = 0 } = PRINTS[step] ?? {};
    io.err(`${words.madeSmaller(size(first), size(reached), dots)}\n`);
    return last;
  }
  const heaviest = last.composition.annexes
    .toSorted((left, right) => right.size - left.size)
    .slice(0, 3)
    .map(({ path, size: bytes }) => `${path} (${size(bytes)})`);
  io.err(`${words.tooLarge(size(reached), size(most), heaviest)}\n`);
  return undefined;
}
