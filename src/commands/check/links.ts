import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOSSIER_FILES, inDossier, type Dossier } from '../../core/dossier.ts';
import type { Io } from '../../core/io.ts';
import { webLinksOf, type LinkResult } from '../../core/web-links.ts';
import { loadDossier } from '../../dossier/load.ts';
import type { Target } from '../../dossier/target.ts';
import { goesThroughProxy, isCutOff, PUBLIC_WEB, visitAll } from '../../links/index.ts';
import { linkWords } from '../../messages/commands/links.ts';
import { withLinkResults } from '../../source/link-results.ts';
import { writeWhole } from '../output.ts';

interface Place {
  readonly root: string;
  readonly dossier: Dossier;
  readonly addresses: readonly string[];
}

type Seen = Omit<LinkResult, 'tautan' | 'diperiksa'>;

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** What was seen on this run, and of which addresses nothing could be learned. */
interface Run {
  readonly seen: ReadonlyMap<string, Seen>;
  readonly unlearned: ReadonlySet<string>;
  readonly day: string;
}

/** Where nothing could be learned, what an earlier run found out stays. */
function resultOf(dossier: Dossier, tautan: string, { seen, unlearned, day }: Run): LinkResult {
  const before = dossier.links?.find((one) => one.tautan?.trim() === tautan);
  const kept = unlearned.has(tautan) && before?.keadaan !== undefined ? before : undefined;
  return kept === undefined ? { tautan, ...seen.get(tautan), diperiksa: day } : { ...kept, tautan };
}

/** Writes what was found into `tautan.yaml` of one dossier; gives false where that cannot be read and so was left alone. */
function record({ root, dossier, addresses }: Place, run: Run): boolean {
  const path = join(root, inDossier(dossier, DOSSIER_FILES.links));
  if (dossier.unreadable.has(DOSSIER_FILES.links)) return false;
  const before = read(path);
  if (addresses.length === 0 && before === '') return true;
  const after = withLinkResults(
    before,
    addresses.map((tautan) => resultOf(dossier, tautan, run)),
  );
  if (after === undefined) return false;
  if (after !== before) writeWhole(path, after);
  return true;
}

function placesOf(targets: readonly Target[]): readonly Place[] {
  return targets.flatMap(({ workspace: { root }, slugs }) =>
    slugs.map((slug): Place => {
      const dossier = loadDossier(root, slug);
      return { root, dossier, addresses: [...new Set(webLinksOf(dossier).map(({ tautan }) => tautan))] };
    }),
  );
}

/** Goes to every address of the dossiers and keeps what was found in their `tautan.yaml`, dated. */
export async function checkLinks(targets: readonly Target[], day: string, io: Io): Promise<void> {
  const words = linkWords[io.language];
  const places = placesOf(targets);
  const all = [...new Set(places.flatMap(({ addresses }) => addresses))];
  const proxied = all.filter((address) => goesThroughProxy(address, io.env));
  const hidden = new Set(proxied);
  const visited = await visitAll(
    all.filter((address) => !hidden.has(address)),
    {
      reach: io.reach ?? PUBLIC_WEB,
      agent: `inovasi/${io.version}`,
      wait: io.wait,
      onVisited: (count) => io.status?.(words.progress(count, all.length - proxied.length)),
    },
  );
  const cutOff = isCutOff(visited);
  const unsure: Seen = { keadaan: 'tak-terverifikasi', alasan: 'proksi' };
  const seen = new Map<string, Seen>([...visited, ...proxied.map((address) => [address, unsure] as const)]);
  const run: Run = { seen, unlearned: new Set([...proxied, ...(cutOff ? visited.keys() : [])]), day };
  for (const place of places) {
    const file = inDossier(place.dossier, DOSSIER_FILES.links);
    if (!record(place, run)) io.err(`${words.left(file)}\n`);
  }
  const count = (state: string): number =>
    [...seen.values()].filter(({ keadaan }) => keadaan === state).length;
  io.err(`${words.summary([count('hidup'), count('tak-terverifikasi'), count('mati')])}\n`);
  if (proxied.length > 0) io.err(`${words.proxied(proxied.length)}\n`);
  if (cutOff) io.err(`${words.cutOff}\n`);
}
