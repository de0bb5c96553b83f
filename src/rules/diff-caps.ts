import type { Language } from '../core/language.ts';
import type { Certainty } from '../core/sourced.ts';
import { factLabel } from '../messages/rules/labels.ts';
import { valueWords } from '../messages/rules/values.ts';
import { compare, isEvidence, NOTHING } from './compare.ts';
import type { Side } from './diff-sides.ts';
import type { ValueChange } from './diff-view.ts';
import { groupName } from './values.ts';
import type { ValueView } from './view.ts';

/** From the least sure to the surest: several values together are as sure as the least sure of them. */
const RANK: readonly Certainty[] = [
  'tidak-ditemukan',
  'dipinjam',
  'bertentangan',
  'tunggal',
  'dikuatkan',
  'resmi',
  'dikonfirmasi',
];

/**
 * Everything an edition says of how many innovations an agency may submit. One edition limits groups and another all
 * of them together, so that neither limit alone has a counterpart.
 */
function capsView({ rulebook, view }: Side, language: Language): ValueView {
  const parts = [
    { view: view('batas_jumlah'), of: valueWords[language].allGroups },
    ...rulebook.batas_kelompok.map(({ kelompok }) => ({
      view: view(`kelompok/${kelompok}/batas`),
      of: groupName(rulebook, kelompok),
    })),
  ].filter((part) => isEvidence(part.view));
  const [only] = parts;
  if (only === undefined) return view('batas_jumlah');
  const certainties = new Set(parts.map((part) => part.view.certainty));
  const or = ` ${valueWords[language].or} `;
  const text = parts
    .map((part) => `${part.view.values.map((value) => value.text).join(or)} (${part.of})`)
    .join(', ');
  const sources = parts.flatMap((part) => part.view.values.flatMap((value) => value.sources));
  return {
    ...NOTHING,
    values: [{ text, sources: [...new Set(sources)] }],
    certainty: RANK.find((certainty) => certainties.has(certainty)) ?? only.view.certainty,
  };
}

/** What became of the limits on how many innovations an agency may submit. */
export function capsChange(before: Side, after: Side, language: Language): ValueChange {
  const [old, young] = [capsView(before, language), capsView(after, language)];
  const topic = factLabel('batas_jumlah', language);
  return { key: 'batas_jumlah', topic, change: compare(old, young), before: old, after: young };
}
