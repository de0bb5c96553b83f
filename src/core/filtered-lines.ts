/** Lines of samples as PNG and PDF filter them: each stands behind a sign that says how. */
export interface Lines {
  /** Bytes of a line without its sign. */
  readonly line: number;
  readonly height: number;
  /** Bytes from one dot to the next. */
  readonly step: number;
}

/** Undoes the filters, and leaves the signs out. */
export function unfilterLines(rows: Uint8Array, { line, height, step }: Lines): Uint8Array {
  const out = new Uint8Array(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (line + 1)] ?? 0;
    const source = y * (line + 1) + 1;
    const target = y * line;
    for (let x = 0; x < line; x += 1) {
      const left = x < step ? 0 : (out[target + x - step] ?? 0);
      const up = y === 0 ? 0 : (out[target + x - line] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[target + x - line - step] ?? 0);
      out[target + x] = (rows[source + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

/** The neighbour that is nearest to left + up - corner. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
