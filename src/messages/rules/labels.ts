import type { Bilingual, Language } from '../../core/language.ts';
import type { Certainty } from '../../core/sourced.ts';

/** Facts of an edition as a whole, in the order in which they are read. */
const FACT_LABELS = {
  dasar_hukum: { id: 'Dasar hukum', en: 'Legal basis' },
  tema: { id: 'Tema', en: 'Theme' },
  ditiadakan: { id: 'Ditiadakan', en: 'Cancelled' },
  pembukaan: { id: 'Pendaftaran dibuka', en: 'Registration opens' },
  penutupan: { id: 'Pendaftaran ditutup', en: 'Registration closes' },
  tenggat_internal: { id: 'Tenggat internal instansi', en: "The agency's own deadline" },
  peserta: { id: 'Yang boleh ikut', en: 'Who may enter' },
  kelompok: { id: 'Kelompok', en: 'Groups' },
  kategori: { id: 'Kategori', en: 'Categories' },
  kriteria: { id: 'Kriteria', en: 'Criteria' },
  batas_jumlah: { id: 'Batas inovasi per instansi', en: 'Most innovations per agency' },
  cara_hitung_usia: { id: 'Cara menghitung usia', en: 'How age is counted' },
  bahasa: { id: 'Bahasa jawaban', en: 'Language of the answers' },
  ambang: { id: 'Nilai ambang finalis', en: 'Pass mark of a finalist' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

export type FactKey = keyof typeof FACT_LABELS;

export const FACT_KEYS = Object.keys(FACT_LABELS) as readonly FactKey[];

export function factLabel(key: FactKey, language: Language): string {
  return FACT_LABELS[key][language];
}

const LANGUAGE_NAMES: Readonly<Record<string, Bilingual<string>>> = {
  id: { id: 'Bahasa Indonesia', en: 'Indonesian' },
  en: { id: 'Bahasa Inggris', en: 'English' },
};

export function languageName(code: string, language: Language): string {
  return LANGUAGE_NAMES[code]?.[language] ?? code;
}

/** What an option of a rule is called. */
const OPTION_LABELS: Readonly<Record<string, Bilingual<string>>> = {
  minimal: { id: 'paling sedikit', en: 'at least' },
  maksimal: { id: 'paling banyak', en: 'at most' },
  pilihan: { id: 'pilihan', en: 'choices' },
  tolak: { id: 'ditolak kecuali', en: 'barred unless' },
  perlu: { id: 'diperlukan', en: 'needed' },
  bahasa: { id: 'bahasa', en: 'language' },
  penutupan: { id: 'penutupan', en: 'closing' },
  kecuali: { id: 'kecuali', en: 'except' },
};

export function optionLabel(option: string, language: Language): string {
  return OPTION_LABELS[option]?.[language] ?? option;
}

/** How sure we are, in a word that fits into a table. */
export const certaintyWords: Bilingual<Readonly<Record<Certainty, string>>> = {
  id: {
    kontrak: 'kontrak alat',
    instansi: 'aturan instansi',
    dikonfirmasi: 'dikonfirmasi',
    resmi: 'resmi',
    dikuatkan: 'dikuatkan',
    tunggal: 'satu sumber',
    bertentangan: 'bertentangan',
    dipinjam: 'dipinjam',
    'tidak-ditemukan': 'tidak ditemukan',
  },
  en: {
    kontrak: 'contract',
    instansi: "agency's own",
    dikonfirmasi: 'confirmed',
    resmi: 'official',
    dikuatkan: 'two sources',
    tunggal: 'one source',
    bertentangan: 'contradictory',
    dipinjam: 'borrowed',
    'tidak-ditemukan': 'not found',
  },
};

/** What each of those words means, for the foot of a page. */
export const certaintyMeanings: Bilingual<Readonly<Record<Certainty, string>>> = {
  id: {
    kontrak: 'aturan dasar alat ini, tidak perlu sumber',
    instansi: 'ditambahkan instansi sendiri',
    dikonfirmasi: 'instansi memegang teks resminya dan menyatakan nilainya',
    resmi: 'tertulis dalam peraturan atau dinyatakan kementerian',
    dikuatkan: 'dua sumber atau lebih yang tidak saling menyalin sepakat',
    tunggal: 'hanya satu sumber tidak resmi',
    bertentangan: 'sumber saling bertentangan; semua nilainya ditampilkan',
    dipinjam: 'dari edisi lain; tidak ada sumber yang menyebut edisi ini',
    'tidak-ditemukan': 'sudah dicari dan tidak ditemukan; tidak pernah ditebak',
  },
  en: {
    kontrak: "this tool's own contract, needs no source",
    instansi: 'added by the agency itself',
    dikonfirmasi: 'the agency holds the official text and states the value',
    resmi: 'a regulation or the ministry says so',
    dikuatkan: 'two or more independent sources agree',
    tunggal: 'one unofficial source only',
    bertentangan: 'sources contradict each other; all values are shown',
    dipinjam: 'from another edition; no source names this one',
    'tidak-ditemukan': 'searched for and not found; never guessed',
  },
};
