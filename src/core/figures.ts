import type { Innovation, Measurement } from './innovation.ts';

/** Figures over time that `inovasi.yaml` holds: of an indicator, or of a group of beneficiaries. */
export interface FigureSeries {
  readonly list: 'indikator' | 'penerima_manfaat';
  /** Place in its list. */
  readonly index: number;
  /** What to call it. */
  readonly nama: string;
  readonly data: readonly Measurement[];
}

/** Every series of figures, in the order of the file. */
export function figureSeries(innovation: Innovation): readonly FigureSeries[] {
  const { indikator = [], penerima_manfaat: groups = [] } = innovation;
  return [
    ...indikator.map(({ nama, id, data = [] }, index) => ({
      list: 'indikator' as const,
      index,
      nama: nama ?? id ?? String(index + 1),
      data,
    })),
    ...groups.map(({ kelompok, data = [] }, index) => ({
      list: 'penerima_manfaat' as const,
      index,
      nama: kelompok ?? String(index + 1),
      data,
    })),
  ];
}
