import type { Bilingual } from '../../core/language.ts';

/** What the kinds that look at legal bases and evidence check, by their names. */
export const paperKinds = {
  'bukti-dirujuk': {
    id: 'Setiap bukti dirujuk oleh jawaban, indikator, atau entri lain.',
    en: 'Every piece of evidence is cited by an answer, an indicator or another entry.',
  },
  'bukti-dalam-masa': {
    id: 'Tidak ada bukti yang bertanggal sesudah pendaftaran ditutup.',
    en: 'No evidence is dated after registration closed.',
  },
  'bukti-jenis': {
    id: 'Tanggal mulai, evaluasi, replikasi, dan angka dibuktikan lebih dari sekadar gambar.',
    en: 'A start, an evaluation, a replication or a figure is proven by more than a picture.',
  },
  'lampiran-jenis': {
    id: 'Jawaban menautkan bukti dari jenis yang diminta.',
    en: 'An answer links to evidence of the kind that is asked.',
  },
  'penerima-lengkap': {
    id: 'Setiap kelompok penerima manfaat bernama, dan angkanya punya waktu dan sumber.',
    en: 'Every group of beneficiaries has a name, and its numbers a time and a source.',
  },
  'foto-lengkap': {
    id: 'Setiap foto berketerangan, bertanggal, dan menyebut tempatnya.',
    en: 'Every photograph has a caption, a date and a place.',
  },
  'foto-tanggal': {
    id: 'Tanggal foto sama dengan yang dicatat kamera di dalam berkasnya.',
    en: 'The date of a photograph is the one that its camera wrote into the file.',
  },
  'angka-dalam-bukti': {
    id: 'Angka indikator tertulis pada dokumen yang disebut sebagai sumbernya, pada halaman yang disebut.',
    en: 'The figures of an indicator stand in the documents named as their source, on the page that is named.',
  },
  'halaman-ada': {
    id: 'Halaman PDF yang ditunjuk tautan, dasar hukum, atau angka indikator memang ada.',
    en: 'The page of a PDF that a link, a legal basis or a figure names is there.',
  },
  'hukum-memuat': {
    id: 'Ada dasar hukum yang menyebut inovasi, dalam teksnya atau pada halaman yang dicatat.',
    en: 'Some legal basis names the innovation, in its text or on the page that is stated.',
  },
  'hukum-halaman': {
    id: 'Halaman dasar hukum yang dicatat menyebut inovasi memang menyebutnya.',
    en: 'The page on which a legal basis is said to name the innovation does.',
  },
  'hukum-lengkap': {
    id: 'Setiap dasar hukum jenisnya dikenal, dapat dicari dari keterangannya, dan ada dokumennya.',
    en: 'Every legal basis is of a known kind, can be looked up, and has its document.',
  },
  'hukum-berlaku': {
    id: 'Setiap dasar hukum masih berlaku ketika pendaftaran ditutup, atau ada penggantinya.',
    en: 'Every legal basis is in force when registration closes, or something took its place.',
  },
  'hukum-disebut': {
    id: 'Jawaban tentang keberlanjutan menyebut atau menautkan salah satu dasar hukum dosir.',
    en: 'An answer on sustainability names or links to one of the legal bases of the dossier.',
  },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;
