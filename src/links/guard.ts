import ipaddr from 'ipaddr.js';
import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Reach } from '../core/io.ts';

/** Whether an address belongs to the public internet: no machine of ours, of the office or of a data centre's inside. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address in the clothes of IPv6 is judged as what it is.
  return ipaddr.process(address).range() === 'unicast';
}

/** Public machines at the ports of the web. */
export const PUBLIC_WEB: Reach = {
  permits: (address, port) => (port === 80 || port === 443) && isPublic(address),
  patience: 15_000,
};

/** A machine that may not be asked. */
export const FORBIDDEN = 'EFORBIDDEN';

function refusal(): NodeJS.ErrnoException {
  return Object.assign(new RangeError('address is not public'), { code: FORBIDDEN });
}

/** Resolves a name and lets through only if every address of it is permitted, so that what was judged is what is asked. */
export function guardedLookup(permits: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    const done = (error: NodeJS.ErrnoException | null, found: readonly LookupAddress[]): void => {
      const [first] = found;
      if (error !== null || first === undefined) return callback(error ?? refusal(), '');
      if (!found.every(({ address }) => permits(address))) return callback(refusal(), '');
      if (options.all === true) callback(null, [...found]);
      else callback(null, first.address, first.family);
    };
    lookup(hostname, { all: true, verbatim: true }, (error, found) => done(error, found ?? []));
  };
}
