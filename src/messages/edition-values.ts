import type { Bilingual } from '../core/language.ts';

/** What an edition's own values are called. */
export const editionValues: Bilingual<Readonly<Record<string, string>>> = {
  id: {
    kelompok: 'Kelompok',
    kategori: 'Kategori',
    penutupan: 'Penutupan pendaftaran',
    pembukaan: 'Pembukaan pendaftaran',
    batas_jumlah: 'Batas jumlah inovasi per instansi',
    ambang: 'Nilai ambang',
    tema: 'Tema',
  },
  en: {
    kelompok: 'Groups',
    kategori: 'Categories',
    penutupan: 'Closing of registration',
    pembukaan: 'Opening of registration',
    batas_jumlah: 'Most innovations per agency',
    ambang: 'Pass mark',
    tema: 'Theme',
  },
};
