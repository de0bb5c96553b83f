import { awardName, editionYears } from '../awards.ts';
import { allOf, choices, oneOf } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

/** Words for earlier awards that decide about the group. */
export const historyProblems = {
  'riwayat/ditolak': {
    id: ({ tingkat, jumlah, paling_banyak, edisi }) => ({
      message:
        `Inovasi ini sudah ${jumlah === 1 ? '' : `${jumlah} kali `}menerima ${awardName(tingkat, 'id')}` +
        `${edisi.length === 0 ? '' : ` (${allOf(editionYears(edisi), 'id')})`}; kelompok ini ` +
        (paling_banyak === 0
          ? 'tidak menerima inovasi dengan penghargaan itu.'
          : `menerima inovasi dengan paling banyak ${paling_banyak} penghargaan itu.`),
      fix: 'Periksa kelompok: di inovasi.yaml; mungkin kelompok lain terbuka untuk inovasi ini. Bila catatannya keliru, perbaiki penghargaan:.',
    }),
    en: ({ tingkat, jumlah, paling_banyak, edisi }) => ({
      message:
        `This innovation has already received ${awardName(tingkat, 'en')}${jumlah === 1 ? '' : ` ${jumlah} times`}` +
        `${edisi.length === 0 ? '' : ` (${allOf(editionYears(edisi), 'en')})`}; this group takes ` +
        (paling_banyak === 0
          ? 'no innovation with that award.'
          : `innovations with at most ${paling_banyak} of these awards.`),
      fix: 'Look at kelompok: in inovasi.yaml; another group may be open to it. If the record is wrong, correct penghargaan:.',
    }),
  },
  'riwayat/tidak-memenuhi': {
    id: ({ perlu, edisi }) => ({
      message:
        `Kelompok ini hanya untuk inovasi yang pernah menerima ${oneOf(
          perlu.map((level) => awardName(level, 'id')),
          'id',
        )}` +
        `${edisi.length === 0 ? '' : ` pada edisi ${choices(editionYears(edisi), 'id')}`}; catatannya belum ada.`,
      fix: 'Catat penghargaan itu pada penghargaan: di inovasi.yaml (edisi, tingkat, judul), atau pilih kelompok: yang lain.',
    }),
    en: ({ perlu, edisi }) => ({
      message:
        `This group is only for innovations that have received ${oneOf(
          perlu.map((level) => awardName(level, 'en')),
          'en',
        )}` +
        `${edisi.length === 0 ? '' : ` in the editions ${choices(editionYears(edisi), 'en')}`}; no such award is recorded.`,
      fix: 'Record it at penghargaan: in inovasi.yaml (edisi, tingkat, judul), or choose another kelompok:.',
    }),
  },
} satisfies ProblemTable<'riwayat/ditolak' | 'riwayat/tidak-memenuhi'>;
