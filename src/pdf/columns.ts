/** What a column asks for: the width below which words are cut, the width at which nothing wraps, and its weight. */
export interface Wish {
  readonly least: number;
  readonly most: number;
  readonly weight?: number;
}

/** Widths of columns that together fill `available`: by weight where given, else by content, and wide enough for whole words where that is possible. */
export function columnWidths(wishes: readonly Wish[], available: number): number[] {
  const most = wishes.map((wish) => Math.min(wish.most, available));
  const least = wishes.map((wish, index) => Math.min(wish.least, most[index] ?? 0, available * 0.55));
  const floor = sum(least);
  if (floor >= available) return shareOut(least, available);
  const weighted = wishes.some((wish) => wish.weight !== undefined);
  const targets = weighted ? byWeight(wishes, available) : byContent(least, most, available);
  return raise(targets, least, available);
}

/** Cuts down the widest columns only, all to one width, until the whole fits. */
function shareOut(least: readonly number[], available: number): number[] {
  let left = available;
  let most = available;
  least
    .toSorted((a, b) => a - b)
    .some((width, index) => {
      most = left / (least.length - index);
      left -= width;
      return width > most;
    });
  return least.map((width) => Math.min(width, most));
}

function byWeight(wishes: readonly Wish[], available: number): number[] {
  const weights = wishes.map(({ weight = 1 }) => (Number.isFinite(weight) && weight > 0 ? weight : 1));
  return weights.map((weight) => (weight * available) / sum(weights));
}

function byContent(least: readonly number[], most: readonly number[], available: number): number[] {
  const total = sum(most);
  if (total <= available) {
    // what is left over goes to the wide columns, so that numbers and dates stay narrow
    return most.map(
      (width) => width + ((available - total) * Math.max(width, 1)) / Math.max(total, most.length),
    );
  }
  const spare = available - sum(least);
  const wanted = most.map((width, index) => Math.sqrt(Math.max(width - (least[index] ?? 0), 0)));
  return least.map((width, index) => width + (spare * (wanted[index] ?? 0)) / Math.max(sum(wanted), 1));
}

/** Lifts columns to their least width at the cost of those that have room. */
function raise(targets: readonly number[], least: readonly number[], available: number): number[] {
  const short = targets.map((width, index) => Math.max((least[index] ?? 0) - width, 0));
  const room = targets.map((width, index) => Math.max(width - (least[index] ?? 0), 0));
  const share = sum(short) / Math.max(sum(room), 1e-6);
  const raised = targets.map(
    (width, index) => width + (short[index] ?? 0) - (room[index] ?? 0) * Math.min(share, 1),
  );
  const scale = available / Math.max(sum(raised), 1e-6);
  return raised.map((width) => width * scale);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
