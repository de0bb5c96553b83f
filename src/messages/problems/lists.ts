import type { Problems } from '../../core/finding.ts';
import type { Bilingual } from '../../core/language.ts';
import { formatNumber } from '../numbers.ts';
import { capital } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

type ListName = Problems['daftar/kurang']['daftar'];

interface ListWords {
  readonly name: string;
  /** What to do to add one. */
  readonly add: string;
}

const LISTS: Readonly<Record<ListName, Bilingual<ListWords>>> = {
  'dasar-hukum': {
    id: {
      name: 'dasar hukum',
      add: 'Tambahkan entri di dasar-hukum/dasar-hukum.yaml dan taruh pindaiannya di folder yang sama.',
    },
    en: {
      name: 'legal basis',
      add: 'Add an entry to dasar-hukum/dasar-hukum.yaml and put its scan into the same folder.',
    },
  },
  bukti: {
    id: { name: 'bukti', add: 'Taruh berkasnya di folder bukti/, lalu tambahkan entri di bukti/bukti.yaml.' },
    en: {
      name: 'evidence',
      add: 'Put the file into the folder bukti/, then add an entry to bukti/bukti.yaml.',
    },
  },
  testimoni: {
    id: {
      name: 'testimoni',
      add: 'Tulis ucapan penerima manfaat, dengan izinnya, dalam berkas baru di folder testimoni/.',
    },
    en: {
      name: 'testimonial',
      add: "Write a beneficiary's words, with consent, in a new file in the folder testimoni/.",
    },
  },
  indikator: {
    id: {
      name: 'indikator',
      add: 'Tambahkan angka sebelum dan sesudah inovasi pada indikator: di inovasi.yaml.',
    },
    en: {
      name: 'indicator',
      add: 'Add figures from before and after the innovation at indikator: in inovasi.yaml.',
    },
  },
  'inovator.anggota': {
    id: { name: 'anggota inovator', add: 'Tulis nama inovator pada inovator: anggota: di inovasi.yaml.' },
    en: { name: 'innovator', add: "Write the innovators' names at inovator: anggota: in inovasi.yaml." },
  },
  kolaborasi: {
    id: {
      name: 'kolaborasi',
      add: 'Tulis pihak yang terlibat dan perannya pada kolaborasi: di inovasi.yaml.',
    },
    en: { name: 'collaboration', add: 'Write who takes part in which role at kolaborasi: in inovasi.yaml.' },
  },
  evaluasi: {
    id: { name: 'evaluasi', add: 'Tulis evaluasi yang sudah dilakukan pada evaluasi: di inovasi.yaml.' },
    en: { name: 'evaluation', add: 'Write the evaluations that were made at evaluasi: in inovasi.yaml.' },
  },
  pereplikasi: {
    id: { name: 'pereplikasi', add: 'Tulis pihak yang mereplikasi pada pereplikasi: di inovasi.yaml.' },
    en: {
      name: 'replicating party',
      add: 'Write who replicates the innovation at pereplikasi: in inovasi.yaml.',
    },
  },
};

/** Words for lists that are shorter than asked. */
export const listProblems = {
  'daftar/kurang': {
    id: ({ daftar, jumlah, minimal }) => {
      const { name, add } = LISTS[daftar].id;
      const message =
        jumlah === 0 && minimal === 1
          ? `${capital(name)} belum ada; diperlukan sekurang-kurangnya satu.`
          : `${capital(name)} baru ${formatNumber(jumlah, 'id')}; diperlukan sekurang-kurangnya ${formatNumber(minimal, 'id')}.`;
      return { message, fix: add };
    },
    en: ({ daftar, jumlah, minimal }) => {
      const { name, add } = LISTS[daftar].en;
      const message =
        jumlah === 0 && minimal === 1
          ? `${capital(name)}: there is none yet; at least one is needed.`
          : `${capital(name)}: ${formatNumber(jumlah, 'en')} so far; at least ${formatNumber(minimal, 'en')} are needed.`;
      return { message, fix: add };
    },
  },
} satisfies ProblemTable<'daftar/kurang'>;
