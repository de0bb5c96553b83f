import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Named } from './names.ts';

/** What an edition lets one choose among. */
export type ChoiceKey = 'kelompok' | 'kategori' | 'sdgs';

interface Sourced {
  readonly nilai: readonly { readonly isi: readonly { readonly id: string; readonly nama: string }[] }[];
}

/** As much of a stored rulebook as is looked at here. */
interface Stored {
  readonly rulebook: {
    readonly kelompok: Sourced;
    readonly kategori: Sourced;
    readonly aturan: readonly {
      readonly periksa: string;
      readonly dengan: Readonly<Record<string, unknown>>;
    }[];
  };
}

function recorded({ rulebook }: Stored, key: ChoiceKey): Sourced | undefined {
  if (key !== 'sdgs') return rulebook[key];
  const rule = rulebook.aturan.find(
    ({ periksa, dengan }) => periksa === 'pilihan' && dengan['kunci'] === key,
  );
  return rule?.dengan['pilihan'] as Sourced | undefined;
}

const NAME = /^[a-z0-9][a-z0-9-]*$/;

/** The edition that ships with the tool which a name stands for: itself, or what a rulebook of the repository extends. */
function shippedOf(edition: string, root: string | undefined, steps = 0): string {
  const path = root === undefined ? undefined : join(root, 'paket-aturan', `${edition}.yaml`);
  if (!NAME.test(edition) || path === undefined || steps > 8 || !existsSync(path)) return edition;
  const parent = /^extends: *"?([a-z0-9-]+)/m.exec(readFileSync(path, 'utf8'))?.[1];
  return parent === undefined ? edition : shippedOf(parent, root, steps + 1);
}

/** The edition that the agency names in its own file. */
export function agencyEdition(root: string | undefined): string | undefined {
  const path = root === undefined ? undefined : join(root, 'instansi.yaml');
  if (path === undefined || !existsSync(path)) return undefined;
  return /^edisi: *"?([a-z0-9-]+)/m.exec(readFileSync(path, 'utf8'))?.[1];
}

/** Choices of an edition as the build stored them, every recorded one; none where that is not known. */
export function choiceNames(
  key: ChoiceKey,
  edition: string,
  home: string,
  root: string | undefined,
): readonly Named[] {
  const id = shippedOf(edition, root);
  const path = join(home, 'dist', 'rulebooks', `${id}.json`);
  if (!NAME.test(id) || !existsSync(path)) return [];
  const stored = JSON.parse(readFileSync(path, 'utf8')) as Stored;
  const found = recorded(stored, key)?.nilai.flatMap(({ isi }) => isi) ?? [];
  return [...new Map(found.map(({ id, nama }) => [id, { id, title: nama }])).values()];
}
