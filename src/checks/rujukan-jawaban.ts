import { defineCheck } from '../core/check.ts';
import { inDossier, type Dossier } from '../core/dossier.ts';
import { entriesOf } from '../core/entries.ts';
import { answerFile, leavesOf, writtenText } from '../core/prose-text.ts';
import type { Field } from '../core/rulebook.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `mirip` is the id with the same number, `ada` the ids of the dossier that begin alike. */
    'rujukan/jawaban': { judul: string; id: string; mirip: string; ada: string[] };
  }
}

/** An id as the dossier writes its own: letters of its list, then a number. */
const ID = /(?<![A-Za-z0-9-])([A-Z]{1,3})-\d{1,3}(?![A-Za-z0-9-])/g;
/** What stands before an id that something is pointed at with; a vitamin or a route of a bus is only named. */
const POINTED =
  /[[(][^\][()]{0,60}$|\b(?:bukti|lampiran|lihat|dokumen|surat|dasar hukum|testimoni|indikator|evidence|annex|see)\s+$/i;
/** What stands between two ids that are pointed at together. */
const TOGETHER = /^\s*(?:,|;|\/|&|–|-|dan|serta|sampai|s\.d\.|and|to)\s*$/i;

interface Pointer {
  readonly id: string;
  readonly line: number;
  /** Whether an entry has it. */
  readonly known: boolean;
  /** Ids of the dossier that begin with the same letters. */
  readonly alike: string[];
}

/** The dossier's ids, and the same by the letters that they begin with. */
function idsOf(dossier: Dossier) {
  const all = new Set<string>();
  const byLetters = new Map<string, string[]>();
  for (const entry of entriesOf(dossier)) {
    const id = entry.id?.trim().toUpperCase() ?? '';
    if (all.has(id)) continue;
    all.add(id);
    const letters = id.slice(0, Math.max(0, id.indexOf('-')));
    const alike = byLetters.get(letters);
    if (alike === undefined) byLetters.set(letters, [id]);
    else alike.push(id);
  }
  return { all, byLetters };
}

/** Ids that a text points at, with the letters that they begin with. */
function* pointedAt(text: string): Generator<readonly [id: string, letters: string]> {
  let end: number | undefined;
  for (const { 0: id, 1: letters = '', index } of text.matchAll(ID)) {
    const together = end !== undefined && TOGETHER.test(text.slice(end, index));
    end = undefined;
    if (!together && !POINTED.test(text.slice(Math.max(0, index - 80), index))) continue;
    end = index + id.length;
    yield [id, letters];
  }
}

/** What an answer points at; letters that no list of the dossier uses number something else. */
function* pointersIn(dossier: Dossier, field: Field): Generator<Pointer> {
  const { all, byLetters } = idsOf(dossier);
  for (const { content, line, kind } of leavesOf(dossier.answers.get(field.id)?.blocks ?? [])) {
    if (kind === 'code') continue;
    for (const [id, letters] of pointedAt(writtenText(content))) {
      const alike = byLetters.get(letters);
      if (alike !== undefined) yield { id, line, known: all.has(id), alike };
    }
  }
}

function numberOf(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}

/** `B-1` for `B-01`; any other number may be meant by any other. */
function sameNumber(id: string, alike: readonly string[]): string | undefined {
  return alike.find((one) => numberOf(one) === numberOf(id));
}

export const rujukanJawaban = defineCheck<object, 'isian'>({
  summary: 'Every id that an answer points at belongs to an entry of the dossier.',
  over: 'isian',
  options: {},
  problems: { 'rujukan/jawaban': 'wrong' },
  effort: 1,
  // While a list cannot be read, what it holds is not known, and every id would look wrong.
  applies: ({ dossier, subject: { field } }) =>
    dossier.unreadable.size === 0 && pointersIn(dossier, field).next().done !== true,
  *run({ dossier, subject: { field } }) {
    const told = new Set<string>();
    for (const { id, line, known, alike: ada } of pointersIn(dossier, field)) {
      if (known || told.has(id)) continue;
      told.add(id);
      const args = { judul: field.judul, id, mirip: sameNumber(id, ada) ?? '', ada };
      yield { problem: 'rujukan/jawaban', args, at: { file: inDossier(dossier, answerFile(field)), line } };
    }
  },
});
