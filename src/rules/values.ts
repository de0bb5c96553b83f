import type { Unit } from '../core/check.ts';
import type { Rule, Rulebook, Section } from '../core/rulebook.ts';
import { isSourced, type Sourced } from '../core/sourced.ts';
import { demandsOn, type CheckTable } from '../engine/requirements.ts';
import { FACT_KEYS, factLabel, languageName, optionLabel, type FactKey } from '../messages/rules/labels.ts';
import { valueWords } from '../messages/rules/values.ts';
import { formatSize } from '../messages/numbers.ts';
import { capital } from '../messages/phrases.ts';
import { formatValue } from '../messages/values.ts';
import type { Reading } from './view.ts';

/** What every model about editions is made with. */
export interface Making extends Reading {
  readonly checks: CheckTable;
}

/** One value with provenance, wherever it stands in the edition. */
export interface EditionValue {
  /** The same name in every edition: `penutupan`, `bagian/kebaruan/kebaruan/kata`, `aturan/usia/terlalu-muda/minimal`. */
  readonly key: string;
  /** What kind of value it is: `Batas kata`. */
  readonly topic: string;
  /** What it is about: a section, a letter, a rule; absent where the topic says it all. */
  readonly subject?: string;
  readonly value: Sourced<unknown>;
  readonly show: (value: unknown) => string;
  readonly section?: Section;
  readonly rule?: Rule;
  /** Whether a submission could fail on it, were it known. */
  readonly blocks: boolean;
}

type Draft = Omit<EditionValue, 'blocks'>;

/** What most editions rightly do not have: only one that was cancelled, or a package of an agency's own. */
const RARE: ReadonlySet<FactKey> = new Set(['ditiadakan', 'tenggat_internal']);

/** A fact of the edition as a whole; undefined where the edition's data do not hold it, or need not. */
export function factOf(rulebook: Rulebook, key: FactKey): Sourced<unknown> | undefined {
  const value: unknown = (rulebook as unknown as Readonly<Record<string, unknown>>)[key];
  return isSourced(value) && (value.nilai.length > 0 || !RARE.has(key)) ? value : undefined;
}

/** A fact in words. */
export function showFact(key: FactKey, { language }: Pick<Reading, 'language'>): (value: unknown) => string {
  if (key === 'bahasa') return (code) => languageName(String(code), language);
  return (value) => formatValue(value, language);
}

function* facts(reading: Reading): Generator<Draft> {
  for (const key of FACT_KEYS) {
    const value = factOf(reading.rulebook, key);
    if (value === undefined) continue;
    yield { key, topic: factLabel(key, reading.language), value, show: showFact(key, reading) };
  }
}

/** What a group is called. */
export function groupName({ kelompok }: Pick<Rulebook, 'kelompok'>, id: string): string {
  const choices = kelompok.nilai.flatMap(({ isi }) => isi);
  return choices.find((choice) => choice.id === id)?.nama ?? id;
}

/** Conditions one after the other. */
export function showTerms(terms: unknown): string {
  return Array.isArray(terms) ? terms.join('; ') : String(terms);
}

function* groupValues({ rulebook, language }: Reading): Generator<Draft> {
  const words = valueWords[language];
  for (const { kelompok, syarat } of rulebook.syarat_kelompok) {
    const subject = groupName(rulebook, kelompok);
    yield { key: `kelompok/${kelompok}/syarat`, topic: words.entry, subject, value: syarat, show: showTerms };
  }
  for (const { kelompok, batas } of rulebook.batas_kelompok) {
    const subject = groupName(rulebook, kelompok);
    const show = (isi: unknown): string => formatValue(isi, language);
    yield { key: `kelompok/${kelompok}/batas`, topic: words.cap, subject, value: batas, show };
  }
}

function* outcomeValues({ rulebook, language }: Reading): Generator<Draft> {
  const topic = valueWords[language].outcome;
  for (const { nama, jumlah } of rulebook.hasil) {
    const show = (isi: unknown): string => formatValue(isi, language);
    yield { key: `hasil/${nama}`, topic, subject: nama, value: jumlah, show };
  }
}

function* formValues({ rulebook, language }: Reading): Generator<Draft> {
  const words = valueWords[language];
  const show = (isi: unknown): string => formatValue(isi, language);
  const percent = (isi: unknown): string => `${show(isi)}%`;
  for (const section of rulebook.bagian) {
    const { id, judul, bobot, lampiran } = section;
    const own = { subject: judul, section };
    yield { key: `bagian/${id}/bobot`, topic: words.weight, value: bobot, show: percent, ...own };
    yield { key: `bagian/${id}/lampiran`, topic: words.attachment, value: lampiran, show, ...own };
    for (const field of section.isian) {
      const subject = section.isian.length > 1 ? `${judul} · ${field.judul}` : judul;
      const inWords = (isi: unknown): string => formatValue(isi, language, 'kata');
      const key = `bagian/${id}/${field.id}/kata`;
      yield { key, topic: words.limit, subject, value: field.kata, show: inWords, section };
    }
  }
}

function* letterValues({ rulebook, language }: Reading): Generator<Draft> {
  const words = valueWords[language].letter;
  const show = (isi: unknown): string => formatValue(isi, language);
  const upper = (isi: unknown): string => show(isi).toUpperCase();
  const size = (isi: unknown): string => formatSize(Number(isi), language);
  for (const { id, judul, wajib, format, ukuran } of rulebook.surat) {
    yield { key: `surat/${id}/wajib`, topic: words.wajib, subject: judul, value: wajib, show };
    yield { key: `surat/${id}/format`, topic: words.format, subject: judul, value: format, show: upper };
    yield { key: `surat/${id}/ukuran`, topic: words.ukuran, subject: judul, value: ukuran, show: size };
  }
}

/** What a rule is called in the language of the run. */
export function ruleTitle(rule: Rule, { language }: Pick<Reading, 'language'>): string {
  return language === 'en' ? (rule.judul_en ?? rule.judul) : rule.judul;
}

/** Options with provenance of their own; those that stand for a value of the edition are found among its facts. */
export function ownOptions(rule: Rule): readonly (readonly [string, Sourced<unknown>])[] {
  return Object.entries(rule.dengan).flatMap(([name, value]) =>
    isSourced(value) && value.dari === undefined ? [[name, value] as const] : [],
  );
}

/** A longer list of choices is only counted: the form and the schema hold it in full. */
const MOST_CHOICES = 5;

/** The options of a rule, in words with their unit. */
export function showOption(rule: Rule, name: string, making: Making): (value: unknown) => string {
  const { language } = making;
  const unit: Unit | undefined = making.checks[rule.periksa]?.options[name]?.unit;
  if (name === 'bahasa') return (code) => languageName(String(code), language);
  return (value) =>
    name === 'pilihan' && Array.isArray(value) && value.length > MOST_CHOICES
      ? valueWords[language].choices(value.length)
      : formatValue(value, language, unit);
}

function* ruleValues(making: Making): Generator<Draft> {
  const { rulebook, language } = making;
  const words = valueWords[language];
  for (const rule of rulebook.aturan) {
    const title = ruleTitle(rule, making);
    const section = rulebook.bagian.find(({ id }) => id === rule.bagian);
    const groups = rulebook.kelompok.nilai.flatMap(({ isi }) => isi);
    const own = groups.filter(({ id }) => rule.kelompok?.includes(id) ?? true);
    const limited = own.length < groups.length ? ` (${own.map(({ nama }) => nama).join(', ')})` : '';
    const at = { rule, subject: title + limited, ...(section === undefined ? {} : { section }) };
    const asked = (isi: unknown): string => formatValue(isi, language);
    if (rule.berlaku !== undefined) {
      yield { key: `aturan/${rule.id}`, topic: words.asked, value: rule.berlaku, show: asked, ...at };
    }
    for (const [name, value] of ownOptions(rule)) {
      const topic = capital(optionLabel(name, language));
      const show = showOption(rule, name, making);
      yield { key: `aturan/${rule.id}/${name}`, topic, value, show, ...at };
    }
  }
}

/** Values that a demand could fail a submission on, were they known, as the engine makes its demands. */
function blockingValues({ rulebook, checks }: Making): ReadonlySet<unknown> {
  const groups = rulebook.kelompok.nilai.flatMap(({ isi }) => isi.map(({ id }) => id));
  const dossiers = groups.length === 0 ? [{ innovation: {} }] : groups.map(inGroup);
  const demands = dossiers.flatMap((dossier) => demandsOn(dossier, rulebook, checks));
  const strict = demands.filter(({ rule }) => (rule.tingkat ?? 'error') === 'error');
  return new Set(strict.flatMap(({ sourced }) => sourced));
}

function inGroup(kelompok: string): Parameters<typeof demandsOn>[0] {
  return { innovation: { kelompok } };
}

/** Facts that a submission can fail on, whatever rules the edition has. */
const BLOCKING_FACTS: ReadonlySet<string> = new Set(['penutupan', 'kelompok', 'kategori', 'batas_jumlah']);

/** Every value with provenance that the edition holds, in the order in which a reader meets them. */
export function valuesOf(making: Making): readonly EditionValue[] {
  const blocking = blockingValues(making);
  const drafts = [
    ...facts(making),
    ...groupValues(making),
    ...formValues(making),
    ...letterValues(making),
    ...ruleValues(making),
    ...outcomeValues(making),
  ];
  return drafts.map((draft) => ({
    ...draft,
    blocks: BLOCKING_FACTS.has(draft.key) || draft.key.startsWith('kelompok/') || blocking.has(draft.value),
  }));
}
