import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFacts } from '../../src/core/file-facts.ts';
import { inspectFiles } from '../../src/inspect/index.ts';
import { pointerOf } from '../../src/inspect/lfs.ts';
import { lookAtSource } from '../../src/inspect/look.ts';
import type { LetterModel } from '../../src/core/letter-model.ts';
import { buildLetter } from '../../src/letter/build.ts';
import { sourceOf } from '../../src/media/bytes.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import { DRAFT_KEYWORDS, sealPdf } from '../../src/seal/index.ts';
import { makeDossier } from './dossier.ts';
import { HOME } from './io.ts';
import * as pdfs from './odd/pdf.ts';

const EXAMPLE = join(HOME, 'examples/kabupaten-contoh/inovasi/antar-obat');

/** A letter as `inovasi letter` writes it. */
async function draftOfLetter(): Promise<Uint8Array> {
  const nobody = {
    dossier: makeDossier(),
    agency: {},
    edition: 'Edisi contoh',
    stamp: false,
    toolVersion: '0',
  };
  const { model } = buildLetter({ kind: 'implementasi', ...nobody });
  return sealPdf(await renderPdf({ ...model, keywords: DRAFT_KEYWORDS }));
}

/** The letter of another innovation. */
function foreignLetter(): LetterModel {
  const text = 'Surat ini menyatakan bahwa Bank Sampah Digital telah berjalan di seluruh kecamatan.';
  const blocks = [{ kind: 'paragraph', content: [{ kind: 'text', text }] }] as const;
  const nobody = { dossier: makeDossier(), agency: {}, edition: '', stamp: false, toolVersion: '0' };
  return { ...buildLetter({ kind: 'implementasi', ...nobody }).model, blocks };
}

/** Bytes that tests put in the place of others, by what they are for. */
export const SAMPLES = {
  scan: pdfs.scanPdf(2),
  claiming: pdfs.claimingPdf(),
  draft: await draftOfLetter(),
  foreign: await renderPdf(foreignLetter()),
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

/** Letters that the variants change nothing in but what they are about. */
const LETTER = /^surat\/surat-.*\.pdf$/;
const SAMPLE_SUMS = new Set(Object.values(SAMPLES).map(hashOf));

/** A letter says what its dossier says, whatever a variant made of the dossier. */
function agreeing(facts: FileFacts, folder: string): FileFacts {
  if (facts.pdf === undefined || SAMPLE_SUMS.has(facts.sha256)) return facts;
  const said = ['inovasi.yaml', 'surat/surat.yaml'].map((name) => readFileSync(join(folder, name), 'utf8'));
  return { ...facts, pdf: { ...facts.pdf, pages: 1, text: [said.join(' ')] } };
}

/** What the files below a dossier's folder are, as far as a test may ask: bytes that nobody foresaw are not known. */
export function factsBelow(folder: string): ReadonlyMap<string, FileFacts> {
  return new Map(
    filesBelow(folder)
      .filter((path) => !/\.(?:md|ya?ml)$/.test(path))
      .flatMap((path): [string, FileFacts][] => {
        const facts = factsOf(readFileSync(path));
        if (facts === undefined) return [];
        const name = path.slice(folder.length + 1).replaceAll('\\', '/');
        return [[name, LETTER.test(name) ? agreeing(facts, folder) : facts]];
      }),
  );
}
