import {
  CONFIRMATION_KEYS,
  type AppliedConfirmation,
  type CompleteConfirmation,
  type Confirmation,
} from '../core/confirmation.ts';
import { parseMoment, parsePartialDate } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import type { Rulebook } from '../core/rulebook.ts';
import type { Claim, Source, Sourced } from '../core/sourced.ts';
import { certaintyOf } from '../core/sourced.ts';
import { similarTo } from '../source/shape-findings.ts';
import { kindOf, readValue, type ValueKind } from './confirm-value.ts';
import type { Checks } from './raw.ts';
import { EDITION_VALUES, type EditionValue } from './schema.ts';
import { asksAsMuch } from './stricter.ts';
import { editionSlot, slotsOf, subjectsOf, type Slot } from './slots.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'konfirmasi/tidak-lengkap': { kurang: readonly string[] };
    'konfirmasi/edisi-tidak-dikenal': { id: string; dikenal: readonly string[]; mirip?: string };
    'konfirmasi/aturan-tidak-dikenal': { id: string; edisi: string; mirip?: string };
    'konfirmasi/perihal': { aturan: string; isi: string; pilihan: readonly string[]; mirip?: string };
    'konfirmasi/opsi': { aturan: string; isi: string; pilihan: readonly string[] };
    'konfirmasi/kelompok': { isi: string; pilihan: readonly string[] };
    'konfirmasi/nilai': { aturan: string; isi: string; bentuk: ValueKind };
    'konfirmasi/tanggal': { isi: string };
    'konfirmasi/ganda': { aturan: string };
    /** The values that official sources record, and who they are. */
    'konfirmasi/bertentangan': {
      aturan: string;
      resmi: readonly unknown[];
      sumber: readonly string[];
      isi: unknown;
    };
  }
}

/** A confirmation that was found to name a value, and the value it gives. */
interface Matched {
  readonly entry: CompleteConfirmation;
  readonly slot: Slot;
  readonly value: unknown;
}

/** What is wrong with one entry, and at which of its keys. */
type Complaint = Omit<Extract<Finding, { problem: `konfirmasi/${string}` }>, 'at'> & {
  readonly key: keyof Confirmation;
};

type Outcome = { readonly ok: Matched } | { readonly complaint: Complaint };

/** What the agency says about this edition, laid over the rulebook. */
export interface Confirmed {
  readonly rulebook: Rulebook;
  readonly findings: readonly Finding[];
}

function lacking(entry: Confirmation): readonly string[] {
  return CONFIRMATION_KEYS.filter((key) => entry[key] === undefined || entry[key] === '');
}

function isEditionValue(name: string): name is EditionValue {
  return (EDITION_VALUES as readonly string[]).includes(name);
}

function isUnsettled({ value }: Slot, { sumber }: Rulebook): boolean {
  return !['resmi', 'dikuatkan'].includes(certaintyOf(value, sumber));
}

/** The one slot that is meant: the named one, or the only one, or the only one that is not settled. */
function pick(slots: readonly Slot[], option: string | undefined, rulebook: Rulebook): Slot | undefined {
  if (option !== undefined) return slots.find((slot) => slot.option === option);
  if (slots.length === 1) return slots[0];
  const unsettled = slots.filter((slot) => isUnsettled(slot, rulebook));
  return unsettled.length === 1 ? unsettled[0] : undefined;
}

/** Where a confirmation leads, in the rulebook as it stands. */
export function findSlot(
  entry: Pick<Confirmation, 'aturan' | 'perihal' | 'opsi'> & { readonly aturan: string },
  rulebook: Rulebook,
  checks: Checks,
): Slot | Complaint {
  const { aturan, perihal, opsi } = entry;
  if (isEditionValue(aturan)) return editionSlot(rulebook, aturan);
  const rule = rulebook.aturan.find(({ id }) => id === aturan);
  if (rule === undefined) {
    const known = [...rulebook.aturan.map(({ id }) => id), ...EDITION_VALUES];
    const args = { id: aturan, edisi: rulebook.id, ...similarTo(aturan, known) };
    return { problem: 'konfirmasi/aturan-tidak-dikenal', args, key: 'aturan' };
  }
  const subjects = subjectsOf(rule, rulebook, checks);
  const slots = slotsOf(rule, rulebook, checks, perihal);
  if (
    (perihal !== undefined && !subjects.includes(perihal)) ||
    (slots.length === 0 && perihal === undefined && subjects.length > 0)
  ) {
    const args = { aturan, isi: perihal ?? '', pilihan: subjects, ...similarTo(perihal ?? '', subjects) };
    return { problem: 'konfirmasi/perihal', args, key: 'perihal' };
  }
  const slot = pick(slots, opsi, rulebook);
  if (slot !== undefined) return slot;
  const args = { aturan, isi: opsi ?? '', pilihan: slots.map(({ option }) => option) };
  return { problem: 'konfirmasi/opsi', args, key: 'opsi' };
}

/** Whether a confirmed value says what a recorded one does; a day whose hour nobody recorded leaves the hour open. */
function agrees(recorded: unknown, confirmed: unknown): boolean {
  if (JSON.stringify(recorded) === JSON.stringify(confirmed)) return true;
  if (typeof recorded !== 'string' || typeof confirmed !== 'string') return false;
  const [day, moment] = [parseMoment(recorded), parseMoment(confirmed)];
  return day !== undefined && day.minute === undefined && day.day === moment?.day;
}

/** What official sources record against the confirmed value; nothing where one of them agrees. */
function againstOfficial(slot: Slot, confirmed: unknown, rulebook: Rulebook): readonly Claim<unknown>[] {
  // What the agency made stricter says nothing of the official text: that is what the edition recorded.
  const value = slot.value.semula ?? slot.value;
  const isOfficial = ({ jenis, sumber }: Claim<unknown>): boolean =>
    jenis === 'resmi' ||
    (jenis === undefined && sumber.some((id) => rulebook.sumber.get(id)?.jenis === 'resmi'));
  const official = value.dipinjam === undefined ? value.nilai.filter(isOfficial) : [];
  return official.some(({ isi }) => agrees(isi, confirmed)) ? [] : official;
}

/** The groups that a rule concerns. */
function groupsOf(id: string, { kelompok, aturan }: Rulebook): readonly string[] {
  const all = kelompok.nilai.flatMap(({ isi }) => isi.map((choice) => choice.id));
  const named = new Set(aturan.filter((rule) => rule.id === id).flatMap((rule) => rule.kelompok ?? all));
  return all.filter((one) => named.has(one));
}

function match(entry: CompleteConfirmation, rulebook: Rulebook, checks: Checks): Outcome {
  const slot = findSlot({ ...entry, aturan: entry.aturan }, rulebook, checks);
  if ('problem' in slot) return { complaint: slot };
  const { aturan, kelompok } = entry;
  const groups = slot.ofRule ? groupsOf(aturan, rulebook) : [];
  if (kelompok !== undefined && !groups.includes(kelompok)) {
    const args = { isi: kelompok, pilihan: groups };
    return { complaint: { problem: 'konfirmasi/kelompok', args, key: 'kelompok' } };
  }
  const value = readValue(slot, entry.nilai);
  if (value === undefined) {
    const args = { aturan, isi: String(entry.nilai), bentuk: kindOf(slot) };
    return { complaint: { problem: 'konfirmasi/nilai', args, key: 'nilai' } };
  }
  const official = againstOfficial(slot, value, rulebook);
  if (official.length === 0) return { ok: { entry, slot, value } };
  const sumber = [...new Set(official.flatMap((claim) => claim.sumber))].map(
    (id) => rulebook.sumber.get(id)?.judul ?? id,
  );
  const args = { aturan, resmi: official.map(({ isi }) => isi), sumber, isi: value };
  return { complaint: { problem: 'konfirmasi/bertentangan', args, key: 'nilai' } };
}

/** The text the agency read, as a source like any other. */
function sourceOf(entry: CompleteConfirmation, index: number): Source {
  return {
    id: `konfirmasi-${index + 1}`,
    judul: `${entry.dokumen}, hlm. ${entry.halaman}; dikonfirmasi ${entry.oleh}`,
    tanggal: entry.tanggal,
    jenis: 'resmi',
  };
}

/** What the agency made stricter stays as long as it still asks as much; it is the edition's value that is confirmed. */
function stricterOf(
  { value: own, stricter }: Slot,
  confirmed: Sourced<unknown>,
  isi: unknown,
): Sourced<unknown> {
  const stays = own.semula !== undefined && own.nilai.every((claim) => asksAsMuch(claim.isi, isi, stricter));
  return stays ? { ...own, semula: confirmed } : confirmed;
}

/** In the order in which they are followed: what is said of one group is laid over what is said of all. */
function inOrder(entries: readonly Confirmation[]): readonly (readonly [number, Confirmation])[] {
  return [...entries.entries()].toSorted(
    ([, one], [, other]) => Number(one.kelompok !== undefined) - Number(other.kelompok !== undefined),
  );
}

function applied(rulebook: Rulebook, { entry, slot, value }: Matched, index: number): Rulebook {
  const source = sourceOf(entry, index);
  const confirmed: Sourced<unknown> = { nilai: [{ isi: value, sumber: [source.id] }], dikonfirmasi: true };
  const { option, unit, put } = slot;
  const changed = put(rulebook, stricterOf(slot, confirmed, value), entry.kelompok);
  const one: AppliedConfirmation = { entry, option, value, ...(unit === undefined ? {} : { unit }) };
  return {
    ...changed,
    sumber: new Map([...changed.sumber, [source.id, source]]),
    konfirmasi: [...(changed.konfirmasi ?? []), one],
  };
}

function nameOf({ entry, slot }: Pick<Matched, 'entry' | 'slot'>): string {
  return JSON.stringify([entry.aturan, entry.perihal, slot.option, entry.kelompok]);
}

/** What is said of an entry before it is looked up. */
function beforehand(entry: Confirmation, editions: readonly string[]): Complaint | undefined {
  const { edisi } = entry;
  if (edisi !== undefined && !editions.includes(edisi)) {
    const args = { id: edisi, dikenal: editions, ...similarTo(edisi, editions) };
    return { problem: 'konfirmasi/edisi-tidak-dikenal', args, key: 'edisi' };
  }
  const kurang = lacking(entry);
  if (kurang.length > 0) return { problem: 'konfirmasi/tidak-lengkap', args: { kurang }, key: 'aturan' };
  const { tanggal = '' } = entry;
  return parsePartialDate(tanggal)?.precision === 'day'
    ? undefined
    : { problem: 'konfirmasi/tanggal', args: { isi: tanggal }, key: 'tanggal' };
}

/**
 * Lays an agency's confirmations over a rulebook: the value each names counts as confirmed from then on. One that
 * cannot be followed, or that an official source contradicts, changes nothing and is a finding in `file`.
 */
export function confirmRulebook(
  rulebook: Rulebook,
  entries: readonly Confirmation[],
  shelf: { readonly checks: Checks; readonly editions: readonly string[]; readonly file: string },
): Confirmed {
  const findings: Finding[] = [];
  const taken = new Set<string>();
  let result = rulebook;
  for (const [index, entry] of inOrder(entries)) {
    const complain = ({ key, ...what }: Complaint): void => {
      const at = { file: shelf.file, path: ['konfirmasi', index, key], on: 'value' } as const;
      findings.push({ ...what, at } as Finding);
    };
    const early = beforehand(entry, shelf.editions);
    if (early !== undefined) complain(early);
    else if (entry.edisi === rulebook.id || entry.edisi === rulebook.memperketat) {
      const outcome = match(entry as CompleteConfirmation, rulebook, shelf.checks);
      if ('complaint' in outcome) complain(outcome.complaint);
      else if (taken.has(nameOf(outcome.ok)))
        complain({ problem: 'konfirmasi/ganda', args: { aturan: outcome.ok.entry.aturan }, key: 'aturan' });
      else {
        taken.add(nameOf(outcome.ok));
        result = applied(result, outcome.ok, index);
      }
    }
  }
  return { rulebook: result, findings };
}
