import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFacts } from '../../src/core/file-facts.ts';
import { inspectFiles } from '../../src/inspect/index.ts';
import { pointerOf } from '../../src/inspect/lfs.ts';
import { lookAtSource } from '../../src/inspect/look.ts';
import { sourceOf } from '../../src/media/bytes.ts';
import { HOME } from './io.ts';
import * as pdfs from './odd/pdf.ts';

const EXAMPLE = join(HOME, 'examples/kabupaten-contoh/inovasi/antar-obat');

/** Bytes that tests put in the place of others, by what they are for. */
export const SAMPLES = {
  scan: pdfs.scanPdf(2),
  claiming: pdfs.claimingPdf(),
} as const;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What the files of the complete example and the samples are, by their bytes. */
const known: ReadonlyMap<string, FileFacts> = new Map(
  await Promise.all([
    ...[...(await inspectFiles(filesBelow(EXAMPLE).map((path) => ({ path, size: 0 }))))].map(
      async ([, facts]): Promise<[string, FileFacts]> => [facts.sha256, facts],
    ),
    ...Object.values(SAMPLES).map(async (bytes): Promise<[string, FileFacts]> => {
      const hashed = { sha256: hashOf(bytes), size: bytes.length };
      return [hashed.sha256, await lookAtSource(sourceOf(bytes), hashed)];
    }),
  ]),
);

function factsOf(bytes: Uint8Array): FileFacts | undefined {
  const hashed = { sha256: hashOf(bytes), size: bytes.length };
  const lfs = pointerOf(bytes.length, bytes);
  return lfs === undefined
    ? known.get(hashed.sha256)
    : { ...hashed, kind: 'lfs-pointer', type: 'text/plain', lfs };
}

/** What the files below a dossier's folder are, as far as a test may ask: bytes that nobody foresaw are not known. */
export function factsBelow(folder: string): ReadonlyMap<string, FileFacts> {
  return new Map(
    filesBelow(folder)
      .filter((path) => !/\.(?:md|ya?ml)$/.test(path))
      .flatMap((path): [string, FileFacts][] => {
        const facts = factsOf(readFileSync(path));
        return facts === undefined ? [] : [[path.slice(folder.length + 1).replaceAll('\\', '/'), facts]];
      }),
  );
}
