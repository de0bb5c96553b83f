import type { Bilingual } from '../../core/language.ts';

/** How places of a dossier are called in the form's own words. */
export interface LabelWords {
  readonly section: (number: number, title: string) => string;
  readonly field: (title: string) => string;
  readonly paragraph: (number: number) => string;
  readonly identity: string;
  readonly legalBases: string;
  readonly evidence: string;
  readonly letters: string;
  readonly history: string;
  readonly testimonial: (slug: string) => string;
  readonly agency: string;
  readonly rulebook: string;
  readonly entry: (number: number) => string;
  readonly repository: string;
}

export const labelWords: Bilingual<LabelWords> = {
  id: {
    section: (number, title) => `Bagian ${number} · ${title}`,
    field: (title) => `isian ${title}`,
    paragraph: (number) => `paragraf ${number}`,
    identity: 'Identitas',
    legalBases: 'Dasar hukum',
    evidence: 'Bukti',
    letters: 'Surat',
    history: 'Riwayat',
    testimonial: (slug) => `Testimoni ${slug}`,
    agency: 'Data instansi',
    rulebook: 'Paket aturan',
    entry: (number) => `butir ${number}`,
    repository: 'Repositori dosir',
  },
  en: {
    section: (number, title) => `Section ${number} · ${title}`,
    field: (title) => `field ${title}`,
    paragraph: (number) => `paragraph ${number}`,
    identity: 'Identity',
    legalBases: 'Legal basis',
    evidence: 'Evidence',
    letters: 'Letters',
    history: 'History',
    testimonial: (slug) => `Testimonial ${slug}`,
    agency: 'Agency data',
    rulebook: 'Rulebook',
    entry: (number) => `entry ${number}`,
    repository: 'Dossier repository',
  },
};
