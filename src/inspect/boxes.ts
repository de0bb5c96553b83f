import type { ByteSource } from '../media/bytes.ts';

/** Boxes at the top that are looked at; films in pieces have thousands. */
const MOST = 20_000;

/** How long a box says it is: it may run to the end, and a long one says so elsewhere. */
function lengthAt(source: ByteSource, at: number): number | undefined {
  const head = Buffer.from(source.read(at, 16));
  if (head.length < 8) return undefined;
  const short = head.readUInt32BE(0);
  if (short === 0) return source.size - at;
  if (short !== 1) return short;
  return head.length < 16 ? undefined : Number(head.readBigUInt64BE(8));
}

/** Whether a container of boxes (MP4, QuickTime, HEIC) is there to the end of its last box. */
export function boxesAreWhole(source: ByteSource): boolean {
  let at = 0;
  for (let count = 0; count < MOST && at < source.size; count += 1) {
    const length = lengthAt(source, at);
    // A few bytes behind the last box are nobody's loss.
    if (length === undefined || length < 8) return at > 0;
    at += length;
  }
  return at <= source.size || at === 0;
}
