import type { AddressCode, Block } from '../core/document.ts';
import { isWebAddress } from '../core/files.ts';
import { codes as words } from '../messages/document/codes.ts';
import type { Context } from './context.ts';

type Named = Pick<AddressCode, 'address' | 'label'>;

/** The addresses of the web among these as codes for a telephone, each address once; nothing where there is none. */
export function addressCodes(named: readonly Named[], say: Context['say']): readonly Block[] {
  const byAddress = new Map<string, AddressCode>();
  for (const { address: written, label } of named) {
    const address = written.trim();
    if (!isWebAddress(address) || byAddress.has(address)) continue;
    byAddress.set(address, { address, label, alt: say(words.alt)({ address }) });
  }
  return byAddress.size === 0 ? [] : [{ kind: 'codes', codes: [...byAddress.values()] }];
}

/** The video of the innovation, where it has an address. */
export function videoAddress({ dossier, say }: Context): readonly Named[] {
  const address = dossier.innovation.video?.tautan;
  return address === undefined ? [] : [{ address, label: say(words.video) }];
}
