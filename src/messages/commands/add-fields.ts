import type { Bilingual } from '../../core/language.ts';

/** A key as it is asked for, and its short name in lists. */
interface FieldWords {
  readonly label: Bilingual<string>;
  readonly ask: Bilingual<string>;
}

function both(id: string, en: string): Bilingual<string> {
  return { id, en };
}

/** Keys by name; where a key means something else for one kind of thing, by `kind.key`. */
const FIELDS: Readonly<Record<string, FieldWords>> = {
  judul: { label: both('judul', 'title'), ask: both('Judul:', 'Title:') },
  jenis: { label: both('jenis', 'kind'), ask: both('Jenis:', 'Kind:') },
  nomor: { label: both('nomor', 'number'), ask: both('Nomor, apa adanya:', 'Number, as it is written:') },
  tahun: { label: both('tahun', 'year'), ask: both('Tahun:', 'Year:') },
  tentang: { label: both('tentang', 'subject'), ask: both('Tentang:', 'Subject:') },
  tanggal: {
    label: both('tanggal', 'date'),
    ask: both('Tanggal (2023-03-17, 2023-03, atau 2023):', 'Date (2023-03-17, 2023-03 or 2023):'),
  },
  penetap: { label: both('penetap', 'issued by'), ask: both('Pejabat yang menetapkan:', 'Issued by:') },
  berlaku_sampai: {
    label: both('berlaku sampai', 'in force until'),
    ask: both('Berlaku sampai:', 'In force until:'),
  },
  dicabut_oleh: { label: both('dicabut oleh', 'repealed by'), ask: both('Dicabut oleh:', 'Repealed by:') },
  memuat_inovasi: {
    label: both('halaman yang menyebut inovasi', 'page that names the innovation'),
    ask: both('Halaman yang menyebut inovasi:', 'Page that names the innovation:'),
  },
  tautan: { label: both('tautan', 'link'), ask: both('Tautan:', 'Link:') },
  penerbit: { label: both('penerbit', 'publisher'), ask: both('Penerbit:', 'Publisher:') },
  tempat: { label: both('tempat', 'place'), ask: both('Tempat:', 'Place:') },
  teks: {
    label: both('yang terlihat', 'what is seen'),
    ask: both(
      'Apa yang terlihat, bagi pembaca yang tidak melihatnya?',
      'What can be seen, for readers who cannot see it?',
    ),
  },
  keterangan: { label: both('keterangan', 'note'), ask: both('Keterangan:', 'Note:') },
  'evidence.keterangan': {
    label: both('keterangan', 'note'),
    ask: both('Apa yang dibuktikan?', 'What does it prove?'),
  },
  publik: {
    label: both('boleh diterbitkan', 'may be published'),
    ask: both('Boleh diterbitkan?', 'May it be published?'),
  },
  penanda_tangan: { label: both('penanda tangan', 'signed by'), ask: both('Penanda tangan:', 'Signed by:') },
  nama: { label: both('nama', 'name'), ask: both('Nama:', 'Name:') },
  'indicator.nama': { label: both('nama', 'name'), ask: both('Apa yang diukur?', 'What is measured?') },
  peran: { label: both('peran', 'role'), ask: both('Peran:', 'Role:') },
  'testimonial.peran': {
    label: both('peran', 'role'),
    ask: both('Siapa dia bagi layanan ini (pasien, kader, …)?', 'Who are they to this service (patient, …)?'),
  },
  'testimonial.tempat': {
    label: both('tempat', 'place'),
    ask: both('Desa, kecamatan, atau kota tempat tinggal:', 'Village, district or town where they live:'),
  },
  kata: {
    label: both('kata-katanya', 'words'),
    ask: both('Kata-katanya, apa adanya:', 'The words, as they were said:'),
  },
  izin: {
    label: both('izin', 'consent'),
    ask: both(
      'Izin pemuatan: berkas atau nomor bukti lembar izinnya, ya, atau tidak:',
      'Consent: file or evidence number of the consent sheet, yes, or no:',
    ),
  },
  hubungan: {
    label: both('hubungan', 'relation'),
    ask: both('Hubungannya dengan layanan:', 'Relation to the service:'),
  },
  satuan: {
    label: both('satuan', 'unit'),
    ask: both('Satuan (menit, orang, persen, …):', 'Unit (minutes, people, …):'),
  },
  arah: {
    label: both('arah', 'direction'),
    ask: both('Makin baik bila angkanya:', 'It is better when the figure goes:'),
  },
  data: {
    label: both('angka', 'figures'),
    ask: both('Angka, misalnya 2018=142, 2022=38:', 'Figures, as 2018=142, 2022=38:'),
  },
  bukti: {
    label: both('bukti', 'evidence'),
    ask: both('Nomor bukti atau berkasnya:', 'Number of the evidence, or its file:'),
  },
  edisi: {
    label: both('edisi', 'edition'),
    ask: both('Lomba dan tahunnya, misalnya kipp-2021:', 'Competition and year, as kipp-2021:'),
  },
  tingkat: {
    label: both('tingkat', 'level'),
    ask: both(
      'Penghargaan yang diterima (top-99, top-45, finalis, lainnya, …):',
      'Award (top-99, top-45, finalis, lainnya, …):',
    ),
  },
  pihak: { label: both('pihak', 'party'), ask: both('Pihak yang bekerja sama:', 'Party that works along:') },
  'collaboration.peran': {
    label: both('peran', 'role'),
    ask: both('Apa yang dikerjakannya?', 'What does it do?'),
  },
  isi: {
    label: both('isi', 'text'),
    ask: both(
      'Catatan penilai, atau apa yang dikembangkan:',
      'Note of the evaluators, or what was developed:',
    ),
  },
  penilai: {
    label: both('penilai', 'evaluator'),
    ask: both('Siapa yang memberi catatan?', 'Who gave the note?'),
  },
  bagian: {
    label: both('bagian', 'section'),
    ask: both('Bagian formulir yang dicatat:', 'Section of the form it is about:'),
  },
  perbaikan: {
    label: both('perbaikan', 'improvement'),
    ask: both('Apa yang sudah diperbaiki?', 'What has been improved?'),
  },
};

/** How a key is called and asked for when adding a kind of thing. */
export function fieldWords(kind: string, key: string): FieldWords {
  return (
    FIELDS[`${kind}.${key}`] ?? FIELDS[key] ?? { label: both(key, key), ask: both(`${key}:`, `${key}:`) }
  );
}
