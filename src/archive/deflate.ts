import { zlibSync } from 'fflate';

/** Compresses to a zlib stream that is the same whatever the machine; Node's own zlib differs between versions and processors. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 6 });
}
