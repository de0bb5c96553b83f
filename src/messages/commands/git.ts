import type { Bilingual, Language } from '../../core/language.ts';
import type { Sentence } from '../words.ts';

interface Obstacles {
  readonly 'tanpa-identitas': Bilingual<string>;
  readonly 'head-terlepas': Bilingual<string>;
  readonly 'belum-selesai': Sentence<{ operation: string }>;
  readonly konflik: Sentence<{ files: readonly string[] }>;
  readonly terkunci: Sentence<{ path: string }>;
}

/** Why git cannot save now, and what to do about it. */
export const obstacles = {
  'tanpa-identitas': {
    id: 'Git belum tahu nama dan surel Anda, jadi belum ada yang dicatat. Isi sekali saja:\n  git config --global user.name "Nama Anda"\n  git config --global user.email "nama@instansi.go.id"',
    en: 'Git does not know your name and e-mail yet, so nothing was recorded. Set them once:\n  git config --global user.name "Your Name"\n  git config --global user.email "name@agency.go.id"',
  },
  'head-terlepas': {
    id: 'Git sedang tidak berada di cabang mana pun, sehingga simpanan baru mudah hilang. Kembali ke cabang utama dengan `git switch main`, lalu ulangi.',
    en: 'Git is not on any branch, so what is saved now is easily lost. Return to the main branch with `git switch main`, then try again.',
  },
  'belum-selesai': {
    id: ({ operation }) =>
      `Git masih di tengah ${operation} yang belum selesai. Selesaikan dengan \`git ${operation} --continue\` atau batalkan dengan \`git ${operation} --abort\`, lalu ulangi.`,
    en: ({ operation }) =>
      `Git is in the middle of an unfinished ${operation}. Finish it with \`git ${operation} --continue\` or drop it with \`git ${operation} --abort\`, then try again.`,
  },
  konflik: {
    id: ({ files }) =>
      `Ada perubahan yang bertabrakan di ${files.join(', ')}. Buka berkasnya, pilih isi yang benar di antara tanda <<<<<<< dan >>>>>>>, jalankan \`git add\` untuk berkas itu, lalu ulangi.`,
    en: ({ files }) =>
      `Changes collide in ${files.join(', ')}. Open the file, choose the right text between <<<<<<< and >>>>>>>, run \`git add\` on it, then try again.`,
  },
  terkunci: {
    id: ({ path }) =>
      `Git sedang dipakai program lain. Tunggu sampai selesai, lalu ulangi; bila tidak ada program git yang berjalan, hapus ${path}.`,
    en: ({ path }) =>
      `Git is in use by another program. Wait until it is done, then try again; if no git program is running, remove ${path}.`,
  },
} satisfies Obstacles;

/** An obstacle as data: its kind and the facts its sentence needs. */
export type Obstacle =
  | { readonly kind: 'tanpa-identitas' | 'head-terlepas' }
  | { readonly kind: 'belum-selesai'; readonly operation: string }
  | { readonly kind: 'konflik'; readonly files: readonly string[] }
  | { readonly kind: 'terkunci'; readonly path: string };

/** The sentence for an obstacle. */
export function obstacleText(obstacle: Obstacle, language: Language): string {
  switch (obstacle.kind) {
    case 'belum-selesai':
      return obstacles[obstacle.kind][language](obstacle);
    case 'konflik':
      return obstacles[obstacle.kind][language](obstacle);
    case 'terkunci':
      return obstacles[obstacle.kind][language](obstacle);
    default:
      return obstacles[obstacle.kind][language];
  }
}
