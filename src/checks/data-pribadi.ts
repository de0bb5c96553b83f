import { defineCheck, type CheckInput } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Finding, PathStep, Place } from '../core/finding.ts';
import {
  personalData,
  type OfficeContact,
  type PersonalDatum,
  type PersonalKind,
} from '../core/personal-data.ts';
import { factsOf } from '../core/photos.ts';
import { leavesOf, writtenText } from '../core/prose-text.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `samar` is what may be shown of it. */
    'privasi/data-pribadi': { jenis: PersonalKind; samar: string };
    'privasi/data-di-bukti': { jenis: PersonalKind; samar: string; halaman: number; berkas: string };
  }
}

/** Keys whose numbers are no secrets: of employees, documents, files and addresses. */
const NAMES = new Set([
  'nip',
  'sha256',
  'berkas',
  'tautan',
  'nama_asli',
  'id',
  'nomor',
  'bukti',
  'sumber',
  'tanggal',
]);
const DEEPEST = 12;

/** Every text that people write into data, with the way to it. */
function* texts(
  value: unknown,
  path: readonly PathStep[] = [],
): Generator<readonly [string, readonly PathStep[]]> {
  if (typeof value === 'string') yield [value, path];
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return;
  for (const [key, item] of Object.entries(value)) {
    if (NAMES.has(key)) continue;
    yield* texts(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Each datum once, however often it stands in one place. */
function distinct(data: readonly PersonalDatum[]): readonly PersonalDatum[] {
  return [...new Map(data.map((one) => [`${one.kind}${one.masked}`, one])).values()];
}

function* inData(dossier: Dossier, office: OfficeContact): Generator<Finding> {
  const files: readonly (readonly [string, unknown])[] = [
    [DOSSIER_FILES.innovation, dossier.innovation],
    [DOSSIER_FILES.evidence, dossier.evidence],
    [DOSSIER_FILES.legalBases, dossier.legalBases],
    [DOSSIER_FILES.letters, dossier.letters],
    [DOSSIER_FILES.history, dossier.history],
  ];
  for (const [file, data] of files) {
    for (const [text, path] of texts(data)) {
      for (const { kind, masked } of distinct(personalData(text, office))) {
        const args = { jenis: kind, samar: masked };
        yield { problem: 'privasi/data-pribadi', args, at: placeOf(dossier, file, path) };
      }
    }
  }
}

function* inProse(dossier: Dossier, office: OfficeContact): Generator<Finding> {
  for (const { file, blocks } of [
    ...dossier.answers.values(),
    ...dossier.testimonials.map(({ words }) => words),
  ]) {
    for (const { content, line } of leavesOf(blocks)) {
      for (const { kind, masked } of distinct(personalData(writtenText(content), office))) {
        const at: Place = { file, line };
        yield { problem: 'privasi/data-pribadi', args: { jenis: kind, samar: masked }, at };
      }
    }
  }
}

/** A list of a hundred people is one thing to mend. */
const MOST_PER_FILE = 3;

function* inEvidence(dossier: Dossier, office: OfficeContact): Generator<Finding> {
  for (const [index, entry] of dossier.evidence.entries()) {
    if (entry.publik !== true) continue;
    const pages = factsOf(dossier, DOSSIER_FILES.evidence, entry)?.pdf?.text ?? [];
    const found = pages.flatMap((text, page) =>
      distinct(personalData(text, office)).map((datum) => ({ ...datum, halaman: page + 1 })),
    );
    const at = placeOf(dossier, DOSSIER_FILES.evidence, [index, 'publik']);
    for (const { kind, masked, halaman } of found.slice(0, MOST_PER_FILE)) {
      const args = { jenis: kind, samar: masked, halaman, berkas: entry.berkas ?? '' };
      yield { problem: 'privasi/data-di-bukti', args, at };
    }
  }
}

function officeOf({ agency }: Pick<CheckInput<object, 'dosir'>, 'agency'>): OfficeContact {
  return agency.kontak ?? {};
}

export const dataPribadi = defineCheck<object, 'dosir'>({
  summary: 'No identity number, phone, private e-mail or account of a person stands where others read it.',
  over: 'dosir',
  options: {},
  problems: { 'privasi/data-pribadi': 'wrong', 'privasi/data-di-bukti': 'wrong' },
  effort: 1,
  *run(input) {
    const office = officeOf(input);
    yield* inData(input.dossier, office);
    yield* inProse(input.dossier, office);
    yield* inEvidence(input.dossier, office);
  },
});
