import type { FailureTable } from './failure-table.ts';

const SHALLOW = {
  id: ' Klon ini dangkal (shallow): hanya simpanan terbaru yang diambil.',
  en: ' This clone is shallow: only the newest commits were fetched.',
};

const DEEPEN = {
  id: 'Ambil seluruh riwayat: git fetch --unshallow. Di GitHub Actions: fetch-depth: 0 pada actions/checkout; di GitLab CI: GIT_DEPTH: 0.',
  en: 'Fetch the whole history: git fetch --unshallow. In GitHub Actions: fetch-depth: 0 at actions/checkout; in GitLab CI: GIT_DEPTH: 0.',
};

/** Words for what git refuses. */
export const gitFailures = {
  'git-tidak-ada': {
    id: () => ({
      message: 'Program git tidak ditemukan di komputer ini.',
      hint: 'Pasang git (https://git-scm.com), lalu buka terminal baru dan ulangi perintahnya.',
    }),
    en: () => ({
      message: 'The program git was not found on this computer.',
      hint: 'Install git (https://git-scm.com), open a new terminal and run the command again.',
    }),
  },
  'git-gagal': {
    id: ({ action, details }) => ({
      message: `git gagal saat ${action}: ${details}`,
      hint: 'Tulisan Anda tetap ada di folder; periksa pesan git di atas.',
    }),
    en: ({ action, details }) => ({
      message: `git failed at ${action}: ${details}`,
      hint: 'What you wrote is still in the folder; see the message of git above.',
    }),
  },
  'git-kait-menolak': {
    id: ({ hook, details }) => ({
      message: `Kait git ${hook} menolak simpanan ini.\n\n${details}\n`,
      hint: 'Perbaiki yang disebut di atas, lalu simpan lagi. Tulisan Anda tetap ada di folder.',
    }),
    en: ({ hook, details }) => ({
      message: `The git hook ${hook} refused this commit.\n\n${details}\n`,
      hint: 'Mend what is named above, then save again. What you wrote is still in the folder.',
    }),
  },
  'git-tanpa-identitas': {
    id: ({ action }) => ({
      message: `git belum tahu nama dan surel Anda, jadi ${action} belum dilakukan.`,
      hint: 'Jalankan: git config --global user.name "Nama Anda" dan git config --global user.email "surel@instansi.go.id"',
    }),
    en: ({ action }) => ({
      message: `git does not know your name and e-mail yet, so ${action} was not done.`,
      hint: 'Run: git config --global user.name "Your Name" and git config --global user.email "you@agency.go.id"',
    }),
  },
  'tanpa-git': {
    id: ({ path }) => ({
      message: `${path} belum menjadi repositori git, jadi belum ada riwayat untuk menyimpan.`,
      hint: 'Jalankan git init di folder itu, lalu ulangi.',
    }),
    en: ({ path }) => ({
      message: `${path} is no git repository yet, so there is no history to save to.`,
      hint: 'Run git init in that folder, then try again.',
    }),
  },
  'git-terkunci': {
    id: ({ path }) => ({
      message: `Git sedang dipakai program lain (${path} ada).`,
      hint: 'Tunggu program itu selesai. Bila tidak ada yang berjalan, hapus berkas kunci itu lalu ulangi.',
    }),
    en: ({ path }) => ({
      message: `Another program is using git (${path} exists).`,
      hint: 'Wait for it to finish. If nothing is running, delete that lock file and try again.',
    }),
  },
  'git-konflik': {
    id: ({ files }) => ({
      message: `Ada suntingan dua orang yang belum dipadukan di: ${files.join(', ')}.`,
      hint: 'Buka berkasnya, pilih isi di antara tanda <<<<<<< dan >>>>>>>, hapus tandanya, lalu selesaikan dengan git.',
    }),
    en: ({ files }) => ({
      message: `Edits of two people are not merged yet in: ${files.join(', ')}.`,
      hint: 'Open the file, choose between the marks <<<<<<< and >>>>>>>, delete the marks, then finish with git.',
    }),
  },
  'git-belum-selesai': {
    id: ({ operation }) => ({
      message: `Git belum menyelesaikan ${operation}.`,
      hint: 'Selesaikan dengan git commit --no-edit (atau git rebase --continue), lalu ulangi. git status menyebut sisanya.',
    }),
    en: ({ operation }) => ({
      message: `Git has not finished a ${operation}.`,
      hint: 'Finish it with git commit --no-edit (or git rebase --continue), then try again. git status says what is left.',
    }),
  },
  'git-head-terlepas': {
    id: () => ({
      message: 'Repositori sedang menampilkan simpanan lama, bukan cabang kerja.',
      hint: 'Kembali ke cabang kerja: git switch main, lalu ulangi.',
    }),
    en: () => ({
      message: 'The repository shows an old commit, not a branch.',
      hint: 'Go back to the branch: git switch main, then try again.',
    }),
  },
  'git-ref-tidak-ada': {
    id: ({ ref, shallow }) => ({
      message: `"${ref}" bukan cabang atau simpanan yang dikenal git di sini.${shallow ? SHALLOW.id : ''}`,
      hint: shallow
        ? DEEPEN.id
        : 'Lihat cabang yang ada: git branch --all. Cabang di server diambil dengan git fetch.',
    }),
    en: ({ ref, shallow }) => ({
      message: `"${ref}" is no branch or commit that git knows here.${shallow ? SHALLOW.en : ''}`,
      hint: shallow
        ? DEEPEN.en
        : 'See which there are: git branch --all. Branches of the server come with git fetch.',
    }),
  },
  'git-tanpa-pangkal': {
    id: ({ ref, shallow }) => ({
      message: `Tidak ada simpanan bersama antara "${ref}" dan keadaan sekarang, jadi perubahannya tidak dapat dihitung.${shallow ? SHALLOW.id : ''}`,
      hint: shallow ? DEEPEN.id : 'Beri --since cabang atau simpanan lain yang menjadi pangkal cabang ini.',
    }),
    en: ({ ref, shallow }) => ({
      message: `"${ref}" and the present state share no commit, so what changed cannot be told.${shallow ? SHALLOW.en : ''}`,
      hint: shallow ? DEEPEN.en : 'Give --since another branch or commit, one that this branch grew from.',
    }),
  },
} satisfies FailureTable<
  | 'git-tidak-ada'
  | 'git-gagal'
  | 'git-kait-menolak'
  | 'git-tanpa-identitas'
  | 'tanpa-git'
  | 'git-terkunci'
  | 'git-konflik'
  | 'git-belum-selesai'
  | 'git-head-terlepas'
  | 'git-ref-tidak-ada'
  | 'git-tanpa-pangkal'
>;
