import type { Problems } from '../../core/finding.ts';
import { inventory } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

/** How each thing that git may be in the middle of is finished. */
const FINISH: Readonly<Record<Problems['repositori/belum-dipadukan']['operasi'], string>> = {
  merge: 'git commit',
  'cherry-pick': 'git cherry-pick --continue',
  revert: 'git revert --continue',
  rebase: 'git rebase --continue',
};

/** Whether some of the files cannot be merged line by line. */
function hasNoText(files: readonly string[]): boolean {
  return files.some((file) => !/\.(?:md|ya?ml|csv|txt)$/i.test(file));
}

function named(place: string, label: string): string {
  return label === '' ? place : `${place} (${label})`;
}

function marksOf(sebelum: string | undefined, and: string): string {
  const inner = sebelum === undefined ? ['======='] : ['|||||||', '======='];
  return `${['<<<<<<<', ...inner].join(', ')} ${and} >>>>>>>`;
}

function quoted(text: string, empty: string): string {
  return text === '' ? empty : `“${text}”`;
}

export const conflictProblems = {
  'berkas/tanda-konflik': {
    id: ({ dari, sampai, atas, bawah, isiAtas, isiBawah, sebelum }) => ({
      message: [
        `Baris ${dari}–${sampai}: suntingan dua orang belum dipadukan.`,
        `${named('Di atas', atas)}: ${quoted(isiAtas, 'tidak ada isi')}.`,
        `${named('Di bawah', bawah)}: ${quoted(isiBawah, 'tidak ada isi')}.`,
        ...(sebelum === undefined ? [] : [`Semula: ${quoted(sebelum, 'tidak ada isi')}.`]),
      ].join(' '),
      fix: `Pilih atau gabungkan isinya, hapus baris tanda ${marksOf(sebelum, 'dan')}, lalu periksa lagi.`,
    }),
    en: ({ dari, sampai, atas, bawah, isiAtas, isiBawah, sebelum }) => ({
      message: [
        `Lines ${dari}–${sampai}: edits of two people are not merged.`,
        `${named('Above', atas)}: ${quoted(isiAtas, 'nothing')}.`,
        `${named('Below', bawah)}: ${quoted(isiBawah, 'nothing')}.`,
        ...(sebelum === undefined ? [] : [`Before: ${quoted(sebelum, 'nothing')}.`]),
      ].join(' '),
      fix: `Choose or merge them, delete the lines of marks ${marksOf(sebelum, 'and')}, then check again.`,
    }),
  },
  'berkas/sisa-tanda-konflik': {
    id: () => ({
      message: 'Baris ini adalah sisa tanda penggabungan git yang belum dihapus.',
      fix: 'Pastikan isi di sekitarnya lengkap, lalu hapus baris itu.',
    }),
    en: () => ({
      message: 'This line is a mark of a git merge that was left behind.',
      fix: 'Make sure that the text around it is complete, then delete the line.',
    }),
  },
  'repositori/belum-dipadukan': {
    id: ({ operasi, berkas }) => ({
      message: `Git belum selesai memadukan (${operasi}); dua versi masih bertabrakan di: ${inventory(berkas, 'id')}. Yang diperiksa adalah isi folder saat ini.`,
      fix: `Betulkan isinya${hasNoText(berkas) ? ' (PDF atau gambar: pilih satu versi dengan git checkout --ours <berkas> atau --theirs <berkas>)' : ''}, tandai dengan git add <berkas>, lalu selesaikan dengan ${FINISH[operasi]}.`,
    }),
    en: ({ operasi, berkas }) => ({
      message: `Git has not finished a ${operasi}; two versions still collide in: ${inventory(berkas, 'en')}. What was checked is what the folder holds now.`,
      fix: `Put the contents right${hasNoText(berkas) ? ' (PDF or picture: choose a version with git checkout --ours <file> or --theirs <file>)' : ''}, mark them with git add <file>, then finish with ${FINISH[operasi]}.`,
    }),
  },
} satisfies ProblemTable<'berkas/tanda-konflik' | 'berkas/sisa-tanda-konflik' | 'repositori/belum-dipadukan'>;
