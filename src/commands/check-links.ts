import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOSSIER_FILES, inDossier, type Dossier } from '../core/dossier.ts';
import type { Io } from '../core/io.ts';
import { webLinksOf, type LinkResult } from '../core/web-links.ts';
import { loadDossier } from '../dossier/load.ts';
import type { Target } from '../dossier/target.ts';
import { PUBLIC_WEB, visitAll } from '../links/index.ts';
import { linkWords } from '../messages/commands/links.ts';
import { withLinkResults } from '../source/link-results.ts';
import { writeWhole } from './output.ts';

interface Place {
  readonly root: string;
  readonly dossier: Dossier;
  readonly addresses: readonly string[];
}

type Seen = Omit<LinkResult, 'tautan' | 'diperiksa'>;

/** Whether the network can only be reached through somebody else, whose way no address can be guarded on. */
function behindProxy({ env }: Io): boolean {
  const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'];
  return names.some((name) => (env[name] ?? env[name.toLowerCase()] ?? '') !== '');
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Writes what was found into `tautan.yaml` of one dossier; gives false where that cannot be read and so was left alone. */
function record({ root, dossier, addresses }: Place, seen: ReadonlyMap<string, Seen>, day: string): boolean {
  const path = join(root, inDossier(dossier, DOSSIER_FILES.links));
  if (dossier.unreadable.has(DOSSIER_FILES.links)) return false;
  const before = read(path);
  if (addresses.length === 0 && before === '') return true;
  const results = addresses.map((tautan): LinkResult => ({ tautan, ...seen.get(tautan), diperiksa: day }));
  const after = withLinkResults(before, results);
  if (after === undefined) return false;
  if (after !== before) writeWhole(path, after);
  return true;
}

/** Goes to every address of the dossiers and keeps what was found in their `tautan.yaml`, dated. */
export async function checkLinks(targets: readonly Target[], day: string, io: Io): Promise<void> {
  const words = linkWords[io.language];
  const places = targets.flatMap(({ workspace: { root }, slugs }) =>
    slugs.map((slug): Place => {
      const dossier = loadDossier(root, slug);
      return { root, dossier, addresses: [...new Set(webLinksOf(dossier).map(({ tautan }) => tautan))] };
    }),
  );
  const all = [...new Set(places.flatMap(({ addresses }) => addresses))];
  const proxied = behindProxy(io);
  const unsure: Seen = { keadaan: 'tak-terverifikasi', alasan: 'proksi' };
  const seen: ReadonlyMap<string, Seen> = proxied
    ? new Map(all.map((address) => [address, unsure]))
    : await visitAll(all, {
        reach: io.reach ?? PUBLIC_WEB,
        agent: `inovasi/${io.version}`,
        wait: io.wait,
        onVisited: (count) => io.status?.(words.progress(count, all.length)),
      });
  for (const place of places) {
    const file = inDossier(place.dossier, DOSSIER_FILES.links);
    if (!record(place, seen, day)) io.err(`${words.left(file)}\n`);
  }
  const count = (state: string): number =>
    [...seen.values()].filter(({ keadaan }) => keadaan === state).length;
  io.err(`${words.summary([count('hidup'), count('tak-terverifikasi'), count('mati')])}\n`);
  if (proxied && all.length > 0) io.err(`${words.proxied}\n`);
}
