import { formatDuration, formatMoment, formatPartialDate } from '../dates.ts';
import { keyLabel } from '../keys.ts';
import { capital, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

const PLACE = {
  id: { evaluasi: 'evaluasi', pereplikasi: 'replikasi oleh pihak lain' },
  en: { evaluasi: 'an evaluation', pereplikasi: 'a replication by others' },
} as const;

/** Words for dates that are not in the order of events. */
export const orderProblems = {
  'urutan/dasar-hukum-sesudah-mulai': {
    id: ({ nama, tanggal, mulai, jumlah }) => ({
      message:
        `${jumlah === 1 ? `Satu-satunya dasar hukum (${nama})` : `Semua dasar hukum (${jumlah}, paling awal ${nama})`} ditetapkan ` +
        `${formatPartialDate(tanggal, 'id')}, sesudah implementasi dimulai (${formatPartialDate(mulai, 'id')}); pembaca akan ` +
        'bertanya dengan dasar apa inovasi berjalan sebelum itu.',
      fix: 'Tambahkan dasar yang lebih awal bila ada (surat tugas, nota dinas, keputusan uji coba), atau tulis alasannya pada keterangan: entri itu di dasar-hukum/dasar-hukum.yaml.',
    }),
    en: ({ nama, tanggal, mulai, jumlah }) => ({
      message:
        `${jumlah === 1 ? `The only legal basis (${nama})` : `Every legal basis (${jumlah}, the earliest ${nama})`} was issued ` +
        `${formatPartialDate(tanggal, 'en')}, after implementation began (${formatPartialDate(mulai, 'en')}); readers will ask ` +
        'on what basis the innovation ran before.',
      fix: 'Add an earlier one where there is one (assignment letter, memo, decree on a trial), or say why at keterangan: of that entry in dasar-hukum/dasar-hukum.yaml.',
    }),
  },
  'urutan/bukti-sebelum-ukuran': {
    id: ({ id, tanggal, waktu, nama }) => ({
      message:
        `Angka ${quoted(nama)} untuk ${formatPartialDate(waktu, 'id')} bersumber pada ${id}, tetapi ${id} bertanggal ` +
        `${formatPartialDate(tanggal, 'id')}: dokumen itu ada sebelum yang diukur.`,
      fix: `Rujuk dokumen yang memuat angka itu, atau perbaiki tanggal: pada ${id} atau waktu: pada angka itu. Target bukan hasil ukur: tulis dalam narasi.`,
    }),
    en: ({ id, tanggal, waktu, nama }) => ({
      message:
        `The figure of ${quoted(nama)} for ${formatPartialDate(waktu, 'en')} rests on ${id}, but ${id} is dated ` +
        `${formatPartialDate(tanggal, 'en')}: the document is older than what was measured.`,
      fix: `Name the document that holds the figure, or correct tanggal: of ${id} or waktu: of the figure. A target is no measurement: write it in a narrative.`,
    }),
  },
  'urutan/bukti-sebelum-mulai': {
    id: ({ id, tanggal, mulai, kunci }) => ({
      message:
        `${id} dipakai sebagai bukti ${PLACE.id[kunci]}, tetapi bertanggal ${formatPartialDate(tanggal, 'id')}, sebelum ` +
        `implementasi dimulai (${formatPartialDate(mulai, 'id')}).`,
      fix: `Rujuk dokumen yang dibuat sesudahnya, atau perbaiki tanggal: pada ${id} atau mulai_implementasi: di inovasi.yaml.`,
    }),
    en: ({ id, tanggal, mulai, kunci }) => ({
      message:
        `${id} is named as proof of ${PLACE.en[kunci]}, but is dated ${formatPartialDate(tanggal, 'en')}, before ` +
        `implementation began (${formatPartialDate(mulai, 'en')}).`,
      fix: `Name a later document, or correct tanggal: of ${id} or mulai_implementasi: in inovasi.yaml.`,
    }),
  },
  'urutan/evaluasi-sebelum-mulai': {
    id: ({ nama, tanggal, mulai }) => ({
      message:
        `Evaluasi ${quoted(nama)} bertanggal ${formatPartialDate(tanggal, 'id')}, sebelum implementasi dimulai ` +
        `(${formatPartialDate(mulai, 'id')}); yang belum berjalan belum dapat dievaluasi.`,
      fix: 'Perbaiki tanggal: evaluasi itu atau mulai_implementasi: di inovasi.yaml. Laporan keadaan awal catat sebagai bukti dan sumber indikator, bukan evaluasi.',
    }),
    en: ({ nama, tanggal, mulai }) => ({
      message:
        `The evaluation ${quoted(nama)} is dated ${formatPartialDate(tanggal, 'en')}, before implementation began ` +
        `(${formatPartialDate(mulai, 'en')}); what does not run yet cannot be evaluated.`,
      fix: 'Correct its tanggal: or mulai_implementasi: in inovasi.yaml. A report on the situation before is evidence and source of an indicator, no evaluation.',
    }),
  },
  'urutan/testimoni-sebelum-mulai': {
    id: ({ tanggal, mulai }) => ({
      message: `Testimoni ini bertanggal ${formatPartialDate(tanggal, 'id')}, sebelum implementasi dimulai (${formatPartialDate(mulai, 'id')}).`,
      fix: 'Perbaiki tanggal: di awal berkas testimoni ini atau mulai_implementasi: di inovasi.yaml, atau pakai testimoni orang yang sudah merasakan inovasinya.',
    }),
    en: ({ tanggal, mulai }) => ({
      message: `This testimonial is dated ${formatPartialDate(tanggal, 'en')}, before implementation began (${formatPartialDate(mulai, 'en')}).`,
      fix: 'Correct tanggal: at the beginning of this file or mulai_implementasi: in inovasi.yaml, or use the words of somebody who has used the innovation.',
    }),
  },
  'urutan/testimoni-sesudah-penutupan': {
    id: ({ tanggal, penutupan }) => ({
      message: `Testimoni ini bertanggal ${formatPartialDate(tanggal, 'id')}, sesudah edisi ini ditutup (${formatMoment(penutupan, 'id')}).`,
      fix: 'Perbaiki tanggal: di awal berkas testimoni ini. Bila dosir disiapkan untuk edisi berikutnya, ganti edisi: di inovasi.yaml.',
    }),
    en: ({ tanggal, penutupan }) => ({
      message: `This testimonial is dated ${formatPartialDate(tanggal, 'en')}, after this edition closed (${formatMoment(penutupan, 'en')}).`,
      fix: 'Correct tanggal: at the beginning of this file. If the dossier is meant for a later edition, change edisi: in inovasi.yaml.',
    }),
  },
  'urutan/video-sebelum-mulai': {
    id: ({ tanggal, mulai }) => ({
      message: `Video bertanggal ${formatPartialDate(tanggal, 'id')}, sebelum implementasi dimulai (${formatPartialDate(mulai, 'id')}), jadi belum dapat memperlihatkan inovasi yang berjalan.`,
      fix: 'Buat video yang memperlihatkan penerapannya, atau perbaiki video: tanggal: atau mulai_implementasi: di inovasi.yaml.',
    }),
    en: ({ tanggal, mulai }) => ({
      message: `The video is dated ${formatPartialDate(tanggal, 'en')}, before implementation began (${formatPartialDate(mulai, 'en')}), so it cannot show the innovation at work.`,
      fix: 'Make a video that shows it at work, or correct video: tanggal: or mulai_implementasi: in inovasi.yaml.',
    }),
  },
  'tanggal/masa-depan': {
    id: ({ kunci, isi, per }) => ({
      message: `${capital(keyLabel(kunci, 'id'))} ${quoted(isi)} belum terjadi per ${formatPartialDate(per, 'id')}.`,
      fix: `Perbaiki ${kunci}: bila salah tulis. Rencana dan target bukan bukti atau hasil: tulis dalam narasi.`,
    }),
    en: ({ kunci, isi, per }) => ({
      message: `${capital(keyLabel(kunci, 'en'))} ${quoted(isi)} has not come yet on ${formatPartialDate(per, 'en')}.`,
      fix: `Correct ${kunci}: if it is a slip. Plans and targets are neither proof nor result: write them in a narrative.`,
    }),
  },
  'data/usang': {
    id: ({ terbaru, pembukaan, toleransi }) => ({
      message:
        `Data terbaru dalam dosir ini bertanggal ${formatPartialDate(terbaru, 'id')}` +
        `${toleransi === 'P0D' ? '' : `, lebih dari ${formatDuration(toleransi, 'id')}`} sebelum pendaftaran edisi ini dibuka ` +
        `(${formatPartialDate(pembukaan, 'id')}).`,
      fix: 'Tambahkan angka, bukti, atau testimoni yang lebih baru: indikator: di inovasi.yaml, bukti/bukti.yaml, atau berkas baru di folder testimoni/.',
    }),
    en: ({ terbaru, pembukaan, toleransi }) => ({
      message:
        `The newest data of this dossier are dated ${formatPartialDate(terbaru, 'en')}` +
        `${toleransi === 'P0D' ? '' : `, more than ${formatDuration(toleransi, 'en')}`} before registration for this edition ` +
        `opened (${formatPartialDate(pembukaan, 'en')}).`,
      fix: 'Add newer figures, proof or testimonials: indikator: in inovasi.yaml, bukti/bukti.yaml, or a new file in the folder testimoni/.',
    }),
  },
} satisfies ProblemTable<
  | 'urutan/dasar-hukum-sesudah-mulai'
  | 'urutan/bukti-sebelum-ukuran'
  | 'urutan/bukti-sebelum-mulai'
  | 'urutan/evaluasi-sebelum-mulai'
  | 'urutan/testimoni-sebelum-mulai'
  | 'urutan/testimoni-sesudah-penutupan'
  | 'urutan/video-sebelum-mulai'
  | 'tanggal/masa-depan'
  | 'data/usang'
>;
