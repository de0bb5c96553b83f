import { CUES, says } from './cues.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Figure } from './figures.ts';
import { unitNamed } from './numerals.ts';
import type { Bilingual, Language } from '../core/language.ts';
import { remember } from '../core/remember.ts';
import { statedIn, type Stated } from './stated.ts';

const TIME_UNITS: ReadonlySet<string> = new Set(
  'detik menit jam hari minggu pekan bulan tahun semester triwulan second seconds minute minutes hour hours day days week weeks month months year years'.split(
    ' ',
  ),
);
/** A count below this is how something is built rather than what it brought about. */
const LEAST_COUNT = 10;

/** A sentence with more figures is a list. */
const MOST_FIGURES = 20;

/** What a sentence says besides its figures. */
interface Tone {
  readonly reached: boolean;
  readonly changed: boolean;
  readonly sampled: boolean;
  readonly paired: boolean;
}

type Weigh = (tone: Tone, figure: Figure) => boolean;

/** What makes a figure of one unit a result; a budget or a period of time is none by itself. */
const BY_UNIT: Readonly<Record<'persen' | 'poin' | 'rp' | 'time', Weigh>> = {
  persen: ({ reached }, { value }) => value !== 100 || reached,
  poin: () => true,
  rp: ({ reached }) => reached,
  time: ({ changed }, { role }) => role === 'after' && changed,
};

const byCount: Weigh = ({ reached, sampled }, { value }) => reached && !sampled && value >= LEAST_COUNT;

/** Whether a figure states a result: a change, a share, money that was gained, or a count of what was reached. */
function isResult(figure: Figure, tone: Tone): boolean {
  const { role, unit, value } = figure;
  if (tone.paired && (role === 'before' || role === 'after')) return true;
  if (unit === '' || value === 0) return false;
  const kind = TIME_UNITS.has(unit) ? 'time' : unit;
  const weigh = Object.hasOwn(BY_UNIT, kind) ? BY_UNIT[kind as keyof typeof BY_UNIT] : byCount;
  return weigh(tone, figure);
}

/** The figures by which a sentence states a result; none in one that plans, allows or supposes. */
export function claimsOf(stated: Stated, language: Language): readonly Figure[] {
  const { figures, kind } = stated;
  if (figures.length === 0 || figures.length > MOST_FIGURES || kind === 'heading' || kind === 'row')
    return [];
  const cues = CUES[language];
  if (says(stated, cues.plan)) return [];
  const tone: Tone = {
    reached: says(stated, cues.result),
    changed: says(stated, cues.change),
    sampled: says(stated, cues.sample),
    paired: figures.some(({ role }) => role === 'before') && figures.some(({ role }) => role === 'after'),
  };
  return figures.filter((figure) => isResult(figure, tone));
}

/** The units in which each value stands beside a link somewhere in the dossier, or among its measured data. */
function valuesOnRecord(dossier: Dossier, language: Language): ReadonlyMap<number, ReadonlySet<string>> {
  const units = new Map<number, Set<string>>();
  const add = (value: number, unit: string): void => {
    const known = units.get(value) ?? new Set<string>();
    units.set(value, known.add(unit));
  };
  for (const { blocks } of dossier.answers.values()) {
    const proven = statedIn(blocks, language).filter(({ part }) => part.proven);
    for (const { value, unit } of proven.flatMap(({ figures }) => figures)) add(value, unit);
  }
  for (const { satuan, data = [] } of dossier.innovation.indikator ?? []) {
    for (const { nilai } of data) if (nilai !== undefined) add(nilai, unitNamed(satuan ?? ''));
  }
  return units;
}

const ON_RECORD: Bilingual<(dossier: Dossier) => ReadonlyMap<number, ReadonlySet<string>>> = {
  id: remember((dossier: Dossier) => valuesOnRecord(dossier, 'id')),
  en: remember((dossier: Dossier) => valuesOnRecord(dossier, 'en')),
};

/** Whether the same figure can be looked up elsewhere in the dossier: beside a link, or among its measured data. */
export function isOnRecord(dossier: Dossier, { value, unit }: Figure, language: Language): boolean {
  const known = ON_RECORD[language](dossier).get(value);
  return known !== undefined && (unit === '' || known.has(unit) || known.has(''));
}
