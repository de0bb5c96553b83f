import type { Bilingual } from '../../core/language.ts';

interface LinkWords {
  readonly progress: (count: number, all: number) => string;
  /** How many are alive, unsure and gone. */
  readonly summary: (counts: readonly [number, number, number]) => string;
  readonly left: (file: string) => string;
  /** How many were not visited for it. */
  readonly proxied: (count: number) => string;
  readonly cutOff: string;
}

/** What `check --links` says while and after it goes to see. */
export const linkWords: Bilingual<LinkWords> = {
  id: {
    progress: (count, all) => `Tautan ${count} dari ${all} diperiksa`,
    summary: ([alive, unsure, gone]) =>
      `Tautan: ${alive} hidup, ${unsure} tak terverifikasi, ${gone} mati. Hasilnya tersimpan di tautan.yaml.`,
    left: (file) => `${file} tidak terbaca sebagai daftar, jadi tidak diubah.`,
    proxied: (count) =>
      `${count} alamat tidak dikunjungi: HTTP_PROXY, HTTPS_PROXY, atau ALL_PROXY menyuruh melewati proksi, dan di sana tujuan tautan tidak dapat dijaga. Hasil pemeriksaan yang lebih dahulu dibiarkan. Jalankan perintah ini dari jaringan tanpa proksi (kosongkan variabel itu, atau sebut situsnya di NO_PROXY), lalu simpan tautan.yaml; rekan di balik proksi memakai hasilnya.`,
    cutOff:
      'Tidak satu pun alamat menjawab; mungkin komputer ini sedang tidak tersambung. Hasil pemeriksaan yang lebih dahulu dibiarkan. Periksa sambungannya, lalu jalankan lagi.',
  },
  en: {
    progress: (count, all) => `Visited ${count} of ${all} addresses`,
    summary: ([alive, unsure, gone]) =>
      `Addresses: ${alive} alive, ${unsure} unverified, ${gone} gone. What was found stands in tautan.yaml.`,
    left: (file) => `${file} cannot be read as a list and was left as it is.`,
    proxied: (count) =>
      `${count} ${count === 1 ? 'address was' : 'addresses were'} not visited: HTTP_PROXY, HTTPS_PROXY or ALL_PROXY sends them through a proxy, where nobody can guard where a link leads. Earlier results stay. Run this from a network without a proxy (empty the variable, or name the site in NO_PROXY), then save tautan.yaml: colleagues behind the proxy use what it holds.`,
    cutOff:
      'No address answered; this computer may not be connected. Earlier results stay. Look at the connection, then run this again.',
  },
};
