/** Words around the name of a national award that change nothing about it. */
const FILLERS =
  /\b(?:kipp|sinovik|kompetisi|inovasi|pelayanan|publik|nasional|tingkat|tahun|kelompok|umum|penghargaan|penerima|meraih|masuk|kemen(?:terian)?|menpan|panrb|rb|terbaik)\b/g;

const YEAR = /\b20\d{2}\b/;

type Form = readonly [pattern: RegExp, level: (match: RegExpExecArray) => string];

// The special forms come first: `Top 15 Kelompok Khusus` is no `Top 15`.
const FORMS: readonly Form[] = [
  [/^top 15(?: khusus)?$/, () => 'top-15-khusus'],
  [/^top 5 replikasi$/, () => 'top-5-replikasi'],
  [/^top (99|45|40|35|25|9)(?: terpuji)?$/, (match) => `top-${match[1]}`],
  [/^(?:top )?terpuji$/, () => 'top-terpuji'],
  [
    /^(?:opsi|outstanding public service innovations?|opsi outstanding public service innovations?)$/,
    () => 'opsi',
  ],
  [
    /^(?:\d )?outstanding(?: achievements?)?(?: of public service innovations?)?$/,
    () => 'outstanding-achievement',
  ],
  [/^(?:nominasi )?(?:finalis|finalist)$/, () => 'finalis'],
  [/^lainnya$/, () => 'lainnya'],
];

/** Levels of award that this tool knows, as `penghargaan: tingkat:` names them. */
export const AWARD_LEVELS = [
  'top-99',
  'top-45',
  'top-40',
  'top-35',
  'top-25',
  'top-9',
  'top-terpuji',
  'outstanding-achievement',
  'opsi',
  'top-15-khusus',
  'top-5-replikasi',
  'finalis',
  'lainnya',
] as const;

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The level that a text names, however people write it (`TOP 45`, `Top 99 KIPP 2019`); undefined where it is none. */
export function awardLevel(text: string): string | undefined {
  const name = plain(text)
    .replace(YEAR, ' ')
    .replace(FILLERS, ' ')
    .replace(/\btop(?=\d)/g, 'top ')
    .replace(/ +/g, ' ')
    .trim();
  for (const [pattern, level] of FORMS) {
    const match = pattern.exec(name);
    if (match !== null) return level(match);
  }
  return undefined;
}

// The best of an edition went by how many there were; the conditions of 2023 call those of 2014 to 2021 Top Terpuji.
const BEST: ReadonlySet<string> = new Set(['top-9', 'top-25', 'top-35', 'top-40', 'top-45', 'top-terpuji']);

/** Whether an award counts where a level is asked for: the best of an edition have gone by several names. */
export function isLevel(award: string, wanted: string): boolean {
  return award === wanted || (BEST.has(award) && BEST.has(wanted));
}

/** An edition as it is compared: the national competition by its year, any other as it is written. */
export function editionKey(edition: string): string {
  const name = plain(edition);
  const rest = name.replace(YEAR, ' ').replace(FILLERS, ' ').trim();
  const year = YEAR.exec(name)?.[0];
  return year !== undefined && rest === '' ? year : name;
}

/** Whether an edition is one of the national competition; so is one of which only the year is known. */
export function isNational(edition: string): boolean {
  return /^20\d{2}$/.test(editionKey(edition));
}

/** The edition of an award: as recorded, or the year that its level was written with. */
export function awardEdition(award: {
  readonly edisi?: string;
  readonly tingkat?: string;
}): string | undefined {
  if (award.edisi !== undefined && award.edisi.trim() !== '') return award.edisi.trim();
  return YEAR.exec(award.tingkat ?? '')?.[0];
}
