import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { readCode, writeCode, type CodeSlot } from './code.ts';

export type { CodeSlot } from './code.ts';

/** The program as it was built, a file for each part. */
export interface Parts {
  /** What a part exports; each is loaded once. */
  readonly load: (name: string) => unknown;
  /** Leaves what V8 made of the parts for the next run, where that does not have it already. */
  readonly keep: () => void;
}

/** A part as a function of what it speaks to others with; `scripts/build.mjs` writes parts for these words. */
type Body = (
  exports: object,
  require: (id: string) => unknown,
  module: { exports: object },
  $part: { readonly import: (id: string) => Promise<unknown>; readonly url: string },
) => void;

const BEFORE = '(function (exports, require, module, $part) {';
const AFTER = '\n})';

/** A part that was loaded, and its code where that is not kept yet. */
interface Loaded {
  readonly module: { exports: object };
  readonly script?: Script;
}

/** The part that other parts know by this name; undefined where it is a module of Node's or a package. */
function partOf(id: string): string | undefined {
  return /^\.\/(.*)\.js$/.exec(id)?.[1];
}

/** Of a build that cannot be named no code is kept. */
function buildOf(folder: URL): string | undefined {
  try {
    return readFileSync(new URL('build-id', folder), 'utf8');
  } catch {
    return undefined;
  }
}

/** The build writes parts in ASCII, which need not be decoded. */
function compiled(
  url: URL,
  kept: Uint8Array | undefined,
): { readonly script: Script; readonly known: boolean } {
  const script = new Script(`${BEFORE}${readFileSync(url, 'latin1')}${AFTER}`, {
    filename: url.href,
    ...(kept === undefined ? {} : { cachedData: kept }),
  });
  return { script, known: kept !== undefined && script.cachedDataRejected !== true };
}

/**
 * Opens a built program, whose parts lie in a folder. Node compiles a program anew in every run, and ES modules cannot be
 * given what V8 made of them before; so the parts are CommonJS, and their code is kept in a slot.
 */
export function openParts(folder: URL, slot: CodeSlot | undefined): Parts {
  const build = slot === undefined ? undefined : buildOf(folder);
  const kept = new Map(slot === undefined || build === undefined ? [] : readCode(slot, build));
  const fromNode = createRequire(folder);
  const loaded = new Map<string, Loaded>();

  const load = (name: string): object => {
    const before = loaded.get(name);
    if (before !== undefined) return before.module.exports;
    const url = new URL(`${name}.cjs`, folder);
    const { script, known } = compiled(url, kept.get(name));
    const module = { exports: {} };
    loaded.set(name, known ? { module } : { module, script });
    const body = script.runInThisContext() as Body;
    body(module.exports, required, module, { import: imported, url: url.href });
    return module.exports;
  };
  const required = (id: string): unknown => {
    const part = partOf(id);
    return part === undefined ? fromNode(id) : load(part);
  };
  const imported = async (id: string): Promise<unknown> => {
    const part = partOf(id);
    return part === undefined ? import(id) : load(part);
  };

  const keep = (): void => {
    if (slot === undefined || build === undefined) return;
    let more = false;
    for (const [name, { module, script }] of loaded) {
      if (script === undefined) continue;
      kept.set(name, script.createCachedData());
      loaded.set(name, { module });
      more = true;
    }
    if (more) writeCode(slot, build, kept);
  };
  return { load, keep };
}
