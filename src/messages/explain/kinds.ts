import type { Bilingual } from '../../core/language.ts';
import { peopleKinds } from './kinds-people.ts';
import { paperKinds } from './paper-kinds.ts';

/** What each check kind promises to notice; a test finds the kind that has no words. */
export const KIND_WORDS: Readonly<Record<string, Bilingual<string>>> = {
  'berkas-ada': {
    id: 'Setiap berkas yang disebut sebuah daftar ada di dosir, berupa berkas, dan tidak kosong.',
    en: 'Every file that a list names is in the dossier, is a file, and holds something.',
  },
  'berkas-isi': {
    id: 'PDF dapat dicari katanya atau disebut halamannya, tanpa halaman kosong, skrip, dan berkas di dalamnya.',
    en: 'PDFs can be searched or the page is named; no blank pages, scripts or files within.',
  },
  'berkas-layak': {
    id: 'Berkas terbuka di komputer biasa, wajar ukurannya, dan masih sama dengan yang dicatat.',
    en: 'Files open on ordinary computers, are of a reasonable size, and still are those on record.',
  },
  'berkas-terbaca': {
    id: 'Setiap berkas yang diserahkan terbuka tanpa kata sandi dan isinya sesuai dengan namanya.',
    en: 'Every file that is handed in opens without a password and is what its name says.',
  },
  'bukti-lengkap': {
    id: 'Bukti berupa berkas, atau tautan umum dengan penerbit dan tanggal.',
    en: 'Evidence is a file, or a public link with its publisher and date.',
  },
  centang: {
    id: 'Sebuah pernyataan di inovasi.yaml disetujui: nilainya true.',
    en: 'A statement in inovasi.yaml is ticked: its value is true.',
  },
  'daftar-minimal': {
    id: 'Sebuah daftar dosir berisi paling sedikit sebanyak yang diminta.',
    en: 'A list of the dossier has at least as many entries as asked.',
  },
  'id-unik': {
    id: 'Setiap entri daftar punya id, dan tidak ada id yang dipakai dua kali.',
    en: 'Every entry of a list has an id, and none is used twice.',
  },
  'indikator-lengkap': {
    id: 'Indikator punya satuan dan diukur sebelum dan sesudah mulai implementasi.',
    en: 'An indicator has a unit and is measured before and after the start of implementation.',
  },
  'isi-wajib': {
    id: 'Sebuah kunci inovasi.yaml terisi.',
    en: 'A key of inovasi.yaml is filled in.',
  },
  'isian-wajib': {
    id: 'Setiap isian formulir terjawab.',
    en: 'Every field of the form is answered.',
  },
  'jawaban-asal': {
    id: 'Jawaban lebih dari sekadar tautan, salinan jawaban lain, atau pertanyaan yang ditulis ulang.',
    en: 'An answer is more than a link, a copy of another answer, or the question again.',
  },
  'judul-pantas': {
    id: 'Judul menyebut apa inovasinya.',
    en: 'The title tells what the innovation is.',
  },
  'kata-maksimal': {
    id: 'Jawaban tidak melebihi batas katanya.',
    en: 'An answer has no more words than its limit.',
  },
  'kata-minimal': {
    id: 'Jawaban tidak begitu singkat sehingga tampak terputus.',
    en: 'An answer is not so short that it looks broken off.',
  },
  'lampiran-bagian': {
    id: 'Bagian yang menerima unggahan menautkan bukti, dasar hukum, atau surat.',
    en: 'A section that takes an upload links to evidence, a legal basis or a letter.',
  },
  'lampiran-ukuran': {
    id: 'Berkas yang ditautkan sebuah bagian bersama-sama tidak lebih besar dari unggahannya.',
    en: 'What a section links to is together no larger than its upload may be.',
  },
  'mulai-sebelum-penutupan': {
    id: 'Implementasi dimulai paling lambat pada hari penutupan.',
    en: 'Implementation began no later than the closing day.',
  },
  'narasi-terbaca': {
    id: 'Setiap berkas di folder narasi adalah isian formulir.',
    en: 'Every file in the folder narasi is a field of the form.',
  },
  pilihan: {
    id: 'Nilai sebuah kunci termasuk pilihan edisi.',
    en: 'The value of a key is one of the choices of the edition.',
  },
  pola: {
    id: 'Nilai sebuah kunci berbentuk sesuai pola.',
    en: 'The value of a key has the form that a pattern asks.',
  },
  'riwayat-penghargaan': {
    id: 'Penghargaan terdahulu memenuhi syarat kelompok.',
    en: 'Earlier awards allow the group.',
  },
  'rujukan-ada': {
    id: 'Setiap id yang disebut sebagai bukti ada di daftar bukti, dasar hukum, atau surat.',
    en: 'Every id that is named as proof belongs to evidence, a legal basis or a letter.',
  },
  'rujukan-jawaban': {
    id: 'Setiap nomor yang dirujuk sebuah jawaban ada di dosir.',
    en: 'Every id that an answer points at belongs to an entry of the dossier.',
  },
  'sisa-templat': {
    id: 'Tidak ada teks templat yang tertinggal dalam jawaban.',
    en: 'No template text is left in an answer.',
  },
  'surat-bertanda-tangan': {
    id: 'Berkas surat yang dicatat bukan konsep buatan inovasi letter yang belum disentuh siapa pun.',
    en: 'The listed file of a letter is not the draft of inovasi letter that nobody has touched.',
  },
  'surat-isi': {
    id: 'Surat yang kembali dan punya teks menyebut judul, tanggal mulai, inovator, dan penanda tangan seperti dosir; pindaian tanpa teks tidak dinilai.',
    en: 'A letter that came back and has text names title, start, innovators and signatory as the dossier does; a scan without text is not judged.',
  },
  'surat-ada': {
    id: 'Surat yang diminta tercatat beserta berkasnya.',
    en: 'A letter that is demanded is listed with its file.',
  },
  'surat-format': {
    id: 'Berkas surat berformat yang diterima edisi.',
    en: 'The file of a letter has a format that the edition takes.',
  },
  'surat-ukuran': {
    id: 'Berkas surat tidak lebih besar dari batas edisi.',
    en: 'The file of a letter is no larger than the edition allows.',
  },
  'tanggal-sah': {
    id: 'Setiap tanggal ada di kalender dan ditulis menurut ISO 8601.',
    en: 'Every date is in the calendar and written as ISO 8601.',
  },
  'gambar-berteks': {
    id: 'Setiap gambar dalam jawaban dan di antara bukti punya teks pengganti bagi pembaca yang tidak melihatnya.',
    en: 'Every picture of an answer has words for readers who cannot see it.',
  },
  'tautan-ada': {
    id: 'Setiap tautan dan gambar dalam jawaban menuju berkas atau indikator yang ada.',
    en: 'Every link and picture of an answer leads to a file or indicator of the dossier.',
  },
  usia: {
    id: 'Inovasi cukup umur pada saat penutupan.',
    en: 'The innovation is old enough at closing.',
  },
  'video-durasi': {
    id: 'Video tidak lebih panjang dari batas edisi.',
    en: 'The video is no longer than the edition allows.',
  },
  'video-resolusi': {
    id: 'Video paling sedikit beresolusi seperti yang diminta edisi.',
    en: 'The video has at least the resolution that the edition asks.',
  },
  'video-takarir': {
    id: 'Video dalam bahasa lain bertakarir.',
    en: 'A video in another language than the one asked has captions.',
  },
  'belum-terjadi': {
    id: 'Yang dicatat sebagai sudah terjadi tidak bertanggal di masa depan.',
    en: 'What is recorded as having happened is not dated in the future.',
  },
  'bukti-sesudah': {
    id: 'Tidak ada angka, evaluasi, atau replikasi yang bersandar pada dokumen yang lebih tua darinya.',
    en: 'No figure, evaluation or replication rests on a document that is older than it.',
  },
  'dasar-hukum-mendahului': {
    id: 'Paling sedikit satu dasar hukum setua inovasinya, atau yang lebih baru menyebut alasannya.',
    en: 'At least one legal basis is as old as the innovation, or the later ones say why.',
  },
  'data-mutakhir': {
    id: 'Angka, bukti, atau testimoni terbaru tidak jauh lebih tua daripada pembukaan edisi.',
    en: 'The newest figure, proof or testimonial is not much older than the opening of the edition.',
  },
  'evaluasi-jenis': {
    id: 'Evaluasi internal dilakukan unit atau induknya, evaluasi eksternal oleh pihak luar.',
    en: 'Internal evaluations come from the unit or its parent, external ones from outside.',
  },
  'evaluasi-lengkap': {
    id: 'Setiap evaluasi menyebut jenis, penilai, tanggal, dan letak laporannya.',
    en: 'Every evaluation says of which kind it is, who made it, when, and where its report is.',
  },
  'penghargaan-lengkap': {
    id: 'Setiap penghargaan terdahulu punya tingkat yang dikenal dan edisi, dan tercatat di daftar penghargaan.',
    en: 'Every earlier award has a known level and an edition, and is in the list of awards.',
  },
  'perbaikan-terbukti': {
    id: 'Yang diperbaiki sejak pengajuan terdahulu menyebut dokumen yang memperlihatkannya.',
    en: 'What was improved since an earlier entry names the document that shows it.',
  },
  'pereplikasi-terbukti': {
    id: 'Yang disebut mereplikasi inovasi dicatat namanya, masing-masing dengan bukti.',
    en: 'Who is said to replicate the innovation is named, each with proof.',
  },
  'replikasi-lengkap': {
    id: 'Hasil replikasi menyebut inspirasinya, cara menyesuaikannya, pembedanya, dan surat yang menyatakannya.',
    en: 'A replication names what inspired it, how it was adapted, what differs, and the statement that says so.',
  },
  'riwayat-perbaikan': {
    id: 'Setiap catatan penilai atas pengajuan terdahulu dijawab, dan inovasi yang pernah ikut telah berkembang.',
    en: "Every evaluator's note on an earlier entry is answered, and an innovation that entered before has developed.",
  },
  'testimoni-dalam-masa': {
    id: 'Testimoni diberikan sesudah mulai implementasi dan sebelum edisi ditutup.',
    en: 'Testimonials were given after the start of implementation and before the edition closed.',
  },
  'video-sesudah-mulai': {
    id: 'Video dibuat sesudah mulai implementasi.',
    en: 'The video was made after the start of implementation.',
  },
  'angka-konsisten': {
    id: 'Angka yang sama tidak disebut berbeda di dua tempat.',
    en: 'The same figure is not stated differently in two places.',
  },
  'bahasa-jawaban': {
    id: 'Jawaban ditulis dalam bahasa yang diminta edisi.',
    en: 'An answer is in the language that the edition asks.',
  },
  'dampak-terukur': {
    id: 'Jawaban tentang dampak membandingkan sebelum dan sesudah, dan menyebut cara mengukurnya.',
    en: 'An answer on impact compares before and after, and says how it was measured.',
  },
  'klaim-berbukti': {
    id: 'Pernyataan yang memuat angka menautkan buktinya.',
    en: 'A claim with a number links to its evidence.',
  },
  'target-berdasar': {
    id: 'Target disertai angka dasarnya.',
    en: 'A target comes with its baseline.',
  },
  ...peopleKinds,
  ...paperKinds,
};
