import type { Bilingual } from '../../core/language.ts';

/** Words of `inovasi rules diff`. */
export interface DiffWords {
  readonly title: (before: string, after: string) => string;
  readonly lead: (counts: {
    readonly changed: number;
    readonly same: number;
    readonly disputed: number;
    readonly before: number;
    readonly after: number;
    readonly unknown: number;
  }) => string;
  readonly caution: string;
  readonly formUnknown: (edition: string, borrowed: string | undefined) => string;
  readonly matter: string;
  readonly changed: string;
  readonly nothingChanged: string;
  readonly kept: string;
  readonly addedIn: (edition: string) => string;
  readonly removedIn: (edition: string) => string;
  readonly wording: string;
  readonly form: string;
  readonly formOf: (edition: string) => string;
  readonly section: string;
  readonly presence: Readonly<Record<'kept' | 'added' | 'removed' | 'unknown', string>>;
  readonly formerly: (title: string) => string;
  readonly disputed: string;
  readonly same: string;
  readonly only: (known: string, other: string) => string;
  readonly onlyLead: string;
  readonly unknown: string;
  readonly notKnown: string;
  readonly none: string;
  readonly or: string;
  readonly weight: string;
  readonly borrowed: (edition: string) => string;
  readonly entries: (count: number) => string;
}

function english(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const diffWords: Bilingual<DiffWords> = {
  id: {
    title: (before, after) => `Yang berubah dari ${before} ke ${after}`,
    lead: ({ changed, same, disputed, before, after, unknown }) =>
      `Dari nilai yang dapat dibandingkan: ${changed} berubah, ${same} tetap, ${disputed} diperselisihkan sumbernya. ` +
      `Tidak dapat dibandingkan: ${before + after} hanya diketahui pada salah satu edisi, ${unknown} tidak diketahui pada keduanya.`,
    caution:
      'Yang tidak ditemukan pada satu edisi tidak berarti dihapus, dan nilai pinjaman tidak dihitung sebagai bukti bahwa aturannya sama.',
    formUnknown: (edition, borrowed) =>
      borrowed === undefined
        ? `Formulir ${edition} tidak ditemukan, jadi bagian formulir tidak dapat dibandingkan.`
        : `Formulir ${edition} tidak ditemukan dan memakai bentuk ${borrowed}, jadi tidak dapat dikatakan bagian mana yang baru atau dihapus.`,
    matter: 'Hal',
    changed: 'Yang berubah',
    nothingChanged: 'Tidak ada nilai yang diketahui berubah.',
    kept: 'tetap',
    addedIn: (edition) => `Baru pada ${edition}`,
    removedIn: (edition) => `Tidak ada lagi pada ${edition}`,
    wording: 'Yang dibandingkan rumusannya; maksudnya dapat sama walau kata-katanya berbeda.',
    form: 'Bagian formulir: batas kata dan bobot',
    formOf: (edition) => `Formulir ${edition}`,
    section: 'Bagian',
    presence: { kept: 'tetap', added: 'baru', removed: 'tidak ada lagi', unknown: 'tidak diketahui' },
    formerly: (title) => `dulu ${title}`,
    disputed: 'Diperselisihkan: sebagian sumber menyebut sama, sebagian tidak',
    same: 'Yang tetap',
    only: (known, other) => `Diketahui untuk ${known}, tidak diketahui untuk ${other}`,
    onlyLead: 'Belum tentu berubah atau dihapus; sumbernya saja yang tidak ditemukan.',
    unknown: 'Tidak diketahui pada keduanya',
    notKnown: 'tidak diketahui',
    none: '–',
    or: 'atau',
    weight: 'bobot',
    borrowed: (edition) => `dipinjam dari ${edition}`,
    entries: (count) => `${count} butir`,
  },
  en: {
    title: (before, after) => `What changed from ${before} to ${after}`,
    lead: ({ changed, same, disputed, before, after, unknown }) =>
      `Of the values that can be compared: ${changed} changed, ${same} stayed, ${disputed} disputed among sources. ` +
      `Not comparable: ${before + after} known for one edition only, ${unknown} for neither.`,
    caution:
      'What was not found for an edition was not abolished, and a borrowed value is no evidence that the rule stayed.',
    formUnknown: (edition, borrowed) =>
      borrowed === undefined
        ? `The form of ${edition} was not found, so that sections cannot be compared.`
        : `The form of ${edition} was not found and that of ${borrowed} stands in, so that nobody can say which sections are new or gone.`,
    matter: 'Matter',
    changed: 'What changed',
    nothingChanged: 'No value is known to have changed.',
    kept: 'kept',
    addedIn: (edition) => `New in ${edition}`,
    removedIn: (edition) => `Gone in ${edition}`,
    wording: 'Compared is the wording; the meaning may be the same in other words.',
    form: 'Sections of the form: word limits and weights',
    formOf: (edition) => `The form of ${edition}`,
    section: 'Section',
    presence: { kept: 'kept', added: 'new', removed: 'gone', unknown: 'not known' },
    formerly: (title) => `formerly ${title}`,
    disputed: 'Disputed: some sources say the same, some do not',
    same: 'What stayed',
    only: (known, other) => `Known for ${known}, not known for ${other}`,
    onlyLead: 'Not necessarily changed or abolished; only no source was found.',
    unknown: 'Known for neither',
    notKnown: 'not known',
    none: '–',
    or: 'or',
    weight: 'weight',
    borrowed: (edition) => `borrowed from ${edition}`,
    entries: (count) => english(count, 'item'),
  },
};
