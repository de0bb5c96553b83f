import type { Bilingual } from '../../core/language.ts';

/** Words of `inovasi rules list`. */
export interface ListWords {
  readonly title: string;
  readonly lead: (day: string) => string;
  readonly columns: Readonly<Record<'edition' | 'status' | 'groups' | 'settled', string>>;
  readonly version: (version: string) => string;
  readonly local: string;
  readonly closing: (text: string) => string;
  readonly noClosing: string;
  readonly noGroups: string;
  readonly problems: (count: number) => string;
  readonly more: string;
}

export const listWords: Bilingual<ListWords> = {
  id: {
    title: 'Edisi yang dikenal',
    lead: (day) =>
      `Keadaan per ${day}. Angka pada kolom terakhir: berapa nilai edisi itu yang diketahui seberapa pasti.`,
    columns: { edition: 'Edisi', status: 'Status', groups: 'Kelompok', settled: 'Kepastian nilai' },
    version: (version) => `paket aturan ${version}`,
    local: 'paket instansi ini',
    closing: (text) => `tutup ${text}`,
    noClosing: 'tanggal tutup tidak ditemukan',
    noGroups: 'tidak ditemukan',
    problems: (count) => `${count} kesalahan dalam paket aturan`,
    more: 'Rincian: `inovasi rules show <edisi>`. Perbedaan: `inovasi rules diff <edisi> <edisi>`.',
  },
  en: {
    title: 'Editions that are known',
    lead: (day) =>
      `As of ${day}. The numbers in the last column: how many values of the edition are known how surely.`,
    columns: { edition: 'Edition', status: 'Status', groups: 'Groups', settled: 'How settled' },
    version: (version) => `rulebook ${version}`,
    local: "this agency's own",
    closing: (text) => `closes ${text}`,
    noClosing: 'closing date not found',
    noGroups: 'not found',
    problems: (count) => `${count} ${count === 1 ? 'mistake' : 'mistakes'} in the rulebook`,
    more: 'Details: `inovasi rules show <edition>`. Differences: `inovasi rules diff <edition> <edition>`.',
  },
};
