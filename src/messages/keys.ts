import type { Bilingual, Language } from '../core/language.ts';

/** What a key of the dossier's files is called in a sentence. */
const KEY_LABELS = {
  judul: { id: 'judul inovasi', en: 'title of the innovation' },
  nama_singkat: { id: 'nama singkat', en: 'short name' },
  upp: { id: 'unit pelayanan publik (UPP)', en: 'public service unit (UPP)' },
  kelompok: { id: 'kelompok', en: 'group' },
  kategori: { id: 'kategori', en: 'category' },
  sdgs: { id: 'Tujuan Pembangunan Berkelanjutan (SDGs)', en: 'Sustainable Development Goals (SDGs)' },
  berbasis_aplikasi: {
    id: 'keterangan apakah inovasi ini aplikasi',
    en: 'statement whether this is an application',
  },
  spbe: { id: 'formulir SPBE', en: 'SPBE form' },
  'spbe.berkas': { id: 'berkas formulir SPBE', en: 'file of the SPBE form' },
  'spbe.keterangan': { id: 'keterangan SPBE', en: 'note on SPBE' },
  penanganan_pandemi: { id: 'inovasi ini menangani pandemi', en: 'innovations that deal with the pandemic' },
  mulai_implementasi: { id: 'tanggal mulai implementasi', en: 'start of implementation' },
  bukti_mulai: { id: 'bukti tanggal mulai', en: 'proof of the start' },
  evaluasi: { id: 'evaluasi', en: 'evaluation' },
  pereplikasi: { id: 'pereplikasi', en: 'replicating party' },
  replikasi: { id: 'keterangan replikasi', en: 'account of the replication' },
  'replikasi.inspirasi': { id: 'inovasi yang menjadi inspirasi', en: 'innovation that inspired this one' },
  'replikasi.proses': { id: 'proses replikasi', en: 'process of the replication' },
  'replikasi.pembeda': { id: 'faktor pembeda', en: 'what differs from the original' },
  'replikasi.surat': { id: 'surat pernyataan hasil replikasi', en: 'letter stating the replication' },
  inovator: { id: 'inovator', en: 'innovators' },
  'inovator.jenis': { id: 'jenis inovator (tim atau perorangan)', en: 'kind of innovator (team or person)' },
  'inovator.anggota': { id: 'anggota inovator', en: 'members of the innovator team' },
  indikator: { id: 'indikator', en: 'indicators' },
  penerima_manfaat: { id: 'penerima manfaat', en: 'beneficiaries' },
  penghargaan: { id: 'riwayat penghargaan', en: 'earlier awards' },
  kolaborasi: { id: 'kolaborasi', en: 'collaboration' },
  video: { id: 'video', en: 'video' },
  'video.tautan': { id: 'tautan video', en: 'link to the video' },
  'video.tanggal': { id: 'tanggal video', en: 'date of the video' },
  'video.durasi': { id: 'durasi video', en: 'running time of the video' },
  'video.resolusi': { id: 'resolusi video', en: 'resolution of the video' },
  'video.bahasa': { id: 'bahasa video', en: 'language of the video' },
  'video.takarir': { id: 'takarir video', en: 'captions of the video' },
  'video.berkas': { id: 'berkas video', en: 'file of the video' },
  'video.unsur': { id: 'isi video', en: 'content of the video' },
  'video.bebas_akses': {
    id: 'pernyataan bahwa video dapat dibuka siapa saja',
    en: 'statement that everybody can open the video',
  },
  'video.tanpa_merek': {
    id: 'pernyataan bahwa video tidak mempromosikan produk komersial',
    en: 'statement that the video promotes no commercial product',
  },
  pernyataan_kebenaran: { id: 'pernyataan kebenaran', en: 'statement of truth' },
  'pernyataan_kebenaran.setuju': { id: 'pernyataan kebenaran', en: 'statement of truth' },
  'pernyataan_kebenaran.penanggung_jawab': {
    id: 'penanggung jawab pernyataan kebenaran',
    en: 'person responsible for the statement of truth',
  },
  nama: { id: 'nama', en: 'name' },
  peran: { id: 'peran atau hubungannya dengan layanan', en: 'role, or relation to the service' },
  jenis: { id: 'jenis', en: 'kind' },
  nomor: { id: 'nomor', en: 'number' },
  tahun: { id: 'tahun', en: 'year' },
  tempat: { id: 'tempat', en: 'place' },
  keterangan: { id: 'keterangan', en: 'caption' },
  tentang: { id: 'perihal (tentang)', en: 'subject' },
  penetap: { id: 'pejabat yang menetapkan', en: 'who issued it' },
  penilai: { id: 'penilai', en: 'evaluator' },
  pihak: { id: 'pihak', en: 'party' },
  edisi: { id: 'edisi', en: 'edition' },
  tingkat: { id: 'tingkat', en: 'level' },
  instansi: { id: 'instansi', en: 'agency' },
  hasil: { id: 'hasil', en: 'result' },
  catatan: { id: 'catatan penilai', en: "evaluators' note" },
  perbaikan: { id: 'perbaikan', en: 'improvement' },
  perkembangan: { id: 'perkembangan', en: 'development' },
  tanggal: { id: 'tanggal', en: 'date' },
  berlaku_sampai: { id: 'batas berlaku', en: 'end of validity' },
  waktu: { id: 'waktu pengukuran', en: 'time of the measurement' },
  penerbit: { id: 'penerbit', en: 'publisher' },
  bukti: { id: 'bukti', en: 'proof' },
  sumber: { id: 'sumber data', en: 'source of the figure' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** The words for a key, dotted path or not; the key itself where it has none. */
export function keyLabel(key: string, language: Language): string {
  const labels: Readonly<Record<string, Bilingual<string>>> = KEY_LABELS;
  return labels[key]?.[language] ?? key;
}

/** Examples of what to write behind a key. */
const KEY_EXAMPLES: Readonly<Record<string, string>> = {
  upp: 'upp: nama unit pelayanan',
  sdgs: 'sdgs: [4]',
  berbasis_aplikasi: 'berbasis_aplikasi: false',
  mulai_implementasi: 'mulai_implementasi: 2023-07',
  bukti_mulai: 'bukti_mulai: B-01',
  'inovator.jenis': 'jenis: tim',
  'spbe.berkas': 'berkas: surat/formulir-spbe.pdf',
  'video.tautan': 'tautan: https://…',
  'video.durasi': 'durasi: "4:30"',
  'video.resolusi': 'resolusi: 1080p',
  'video.bahasa': 'bahasa: id',
};

/** What a filled key looks like, as `mulai_implementasi: 2023-07`; a key without an example is shown bare. */
export function keyExample(key: string): string {
  return KEY_EXAMPLES[key] ?? `${key.split('.').at(-1)}: …`;
}
