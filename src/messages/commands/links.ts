import type { Bilingual } from '../../core/language.ts';

interface LinkWords {
  readonly progress: (count: number, all: number) => string;
  /** How many are alive, unsure and gone. */
  readonly summary: (counts: readonly [number, number, number]) => string;
  readonly left: (file: string) => string;
  readonly proxied: string;
}

/** What `check --links` says while and after it goes to see. */
export const linkWords: Bilingual<LinkWords> = {
  id: {
    progress: (count, all) => `Tautan ${count} dari ${all} diperiksa`,
    summary: ([alive, unsure, gone]) =>
      `Tautan: ${alive} hidup, ${unsure} tak terverifikasi, ${gone} mati. Hasilnya tersimpan di tautan.yaml.`,
    left: (file) => `${file} tidak terbaca sebagai daftar, jadi tidak diubah.`,
    proxied:
      'Jaringan ini memakai proksi (HTTP_PROXY atau HTTPS_PROXY). Lewat proksi tujuan tautan tidak dapat dijaga, jadi tidak ada yang dikunjungi; jalankan dari jaringan tanpa proksi.',
  },
  en: {
    progress: (count, all) => `Visited ${count} of ${all} addresses`,
    summary: ([alive, unsure, gone]) =>
      `Addresses: ${alive} alive, ${unsure} unverified, ${gone} gone. What was found stands in tautan.yaml.`,
    left: (file) => `${file} cannot be read as a list and was left as it is.`,
    proxied:
      'This network goes through a proxy (HTTP_PROXY or HTTPS_PROXY), where the way of an address cannot be guarded, so none was visited; run it from a network without one.',
  },
};
