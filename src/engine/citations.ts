import type { Language } from '../core/language.ts';
import { remember } from '../core/remember.ts';
import type { Citation } from '../core/report.ts';
import type { Rulebook } from '../core/rulebook.ts';
import type { Sourced } from '../core/sourced.ts';
import { editionLabel } from '../messages/editions.ts';
import { languageName } from '../messages/rules/labels.ts';
import { formatValue } from '../messages/values.ts';
import type { Demand } from './requirements.ts';

interface Setting {
  readonly rulebook: Rulebook;
  readonly language: Language;
}

/** What the numbers of a sourced option count. */
/** A value of an option in words; the one that names a language holds its code. */
function inWords(
  isi: unknown,
  value: Sourced<unknown>,
  { check, options }: Demand,
  language: Language,
): string {
  const name = [...options].find(([, option]) => option === value)?.[0] ?? '';
  if (name === 'bahasa' && typeof isi === 'string') return languageName(isi, language);
  return formatValue(isi, language, check.options[name]?.unit);
}

function citationsOf(value: Sourced<unknown>, demand: Demand, setting: Setting): readonly Citation[] {
  const { rulebook, language } = setting;
  const differs = new Set(value.nilai.map((claim) => JSON.stringify(claim.isi))).size > 1;
  return value.nilai.flatMap((claim) =>
    claim.sumber.map((id): Citation => {
      const source = rulebook.sumber.get(id);
      return {
        id,
        title: source?.judul ?? id,
        ...(source?.url === undefined ? {} : { url: source.url }),
        ...(differs ? { value: inWords(claim.isi, value, demand, language) } : {}),
      };
    }),
  );
}

const byLanguage = remember((_demand: Demand) => new Map<Language, readonly Citation[]>());

function citeAll(demand: Demand, rulebook: Rulebook, language: Language): readonly Citation[] {
  const all = demand.sourced.flatMap((value) => citationsOf(value, demand, { rulebook, language }));
  return all.filter((citation, index) => all.findIndex((other) => other.id === citation.id) === index);
}

/** Everyone who says that the edition asks this, each once. */
export function citationsFor(demand: Demand, rulebook: Rulebook, language: Language): readonly Citation[] {
  const known = byLanguage(demand);
  const citations = known.get(language) ?? citeAll(demand, rulebook, language);
  known.set(language, citations);
  return citations;
}

/** What neighbouring editions asked where this one's value was not found, in words. */
export function neighboursOf(demand: Demand, language: Language): readonly string[] {
  const unknown = demand.sourced.filter(({ nilai }) => nilai.length === 0);
  // The edition's own dates are told once, by the rules that ask nothing else.
  const own = unknown.filter(({ dari }) => dari === undefined);
  return (own.length > 0 ? own : unknown).flatMap((value) =>
    (value.tetangga ?? []).map(
      ({ edisi, isi }) => `${editionLabel(edisi)}: ${inWords(isi, value, demand, language)}`,
    ),
  );
}
