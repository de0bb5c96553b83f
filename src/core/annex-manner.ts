/** How the files of a dossier follow its document. */
export interface AnnexManner {
  /** In the same PDF, in volumes of their own, or not at all. */
  readonly place: 'inside' | 'apart' | 'none';
  /** Whether every original is embedded, and not only those that have to be. */
  readonly embed: boolean;
  /** How far pictures are made smaller: 0 is as fine as print needs, the last is the least that can be read. */
  readonly step: number;
}

/** How fine pictures become: dots to the inch of our page, and the quality of photos from 1 to 100. */
export interface Print {
  readonly dots: number;
  readonly quality: number;
  /** Whether pictures inside PDFs are made smaller too: not before a limit of size asks for it. */
  readonly inside: boolean;
}

/** The steps in which pictures give way to a limit of size. */
export const PRINTS: readonly [Print, ...Print[]] = [
  { dots: 220, quality: 82, inside: false },
  { dots: 170, quality: 74, inside: true },
  { dots: 130, quality: 66, inside: true },
  { dots: 100, quality: 58, inside: true },
  { dots: 76, quality: 48, inside: true },
];

/** The print of a step. */
export function printOf({ step }: Pick<AnnexManner, 'step'>): Print {
  return PRINTS[step] ?? PRINTS[0];
}

const UNITS: Readonly<Record<string, number>> = { b: 1, kb: 1e3, k: 1e3, mb: 1e6, m: 1e6, gb: 1e9, g: 1e9 };

/** Bytes of a size as people write it: `10MB`, `1,5 mb`, `900kB`; undefined where it is none. */
export function parseSize(text: string): number | undefined {
  const [, number = '', unit = ''] = /^\s*(\d{1,9}(?:[.,]\d{1,3})?)\s*([a-z]{0,2})\s*$/i.exec(text) ?? [];
  const factor = unit === '' ? 1 : UNITS[unit.toLowerCase()];
  const bytes = factor === undefined ? 0 : Math.floor(Number(number.replace(',', '.')) * factor);
  return number !== '' && bytes > 0 ? bytes : undefined;
}
