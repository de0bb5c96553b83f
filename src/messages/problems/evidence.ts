import type { Problems } from '../../core/finding.ts';
import type { Bilingual, Language } from '../../core/language.ts';
import { formatMoment, formatPartialDate } from '../dates.ts';
import { keyLabel } from '../keys.ts';
import { allOf, choices, oneOf, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

const LIST = 'bukti/bukti.yaml';

/** What evidence is named for, in a sentence. */
const CLAIMED: Readonly<Record<Problems['bukti/kurang-kuat']['untuk'], Bilingual<string>>> = {
  bukti_mulai: { id: 'tanggal mulai implementasi', en: 'the start of implementation' },
  evaluasi: { id: 'hasil evaluasi', en: 'the result of an evaluation' },
  pereplikasi: { id: 'replikasi oleh pihak lain', en: 'a replication by others' },
  indikator: { id: 'angka indikator', en: 'the figure of an indicator' },
};

/** What would prove it. */
const BETTER: Readonly<Record<Problems['bukti/kurang-kuat']['untuk'], Bilingual<string>>> = {
  bukti_mulai: {
    id: 'surat, keputusan, atau berita acara yang bertanggal',
    en: 'a dated letter, decree or record',
  },
  evaluasi: { id: 'laporan evaluasinya', en: 'the report of the evaluation' },
  pereplikasi: {
    id: 'surat pernyataan, MoU, atau perjanjian kerja sama pereplikasi',
    en: 'a statement of, or an agreement with, whoever replicated it',
  },
  indikator: { id: 'laporan atau data yang memuat angka itu', en: 'the report or data that hold the figure' },
};

function labels(keys: readonly string[], language: Language): string {
  return allOf(
    keys.map((key) => keyLabel(key, language)),
    language,
  );
}

/** Words for what evidence is, and for what leads to it. */
export const evidenceProblems = {
  'bukti/tidak-dirujuk': {
    id: ({ nama }) => ({
      message: `${nama.length} bukti tidak dirujuk dari mana pun: ${choices(nama, 'id')}. Penilai tidak tahu apa yang dibuktikannya.`,
      fix: 'Tautkan pada kalimat yang dibuktikannya, atau sebut id-nya sebagai sumber indikator, evaluasi, atau kolaborasi. Yang tidak membuktikan apa pun boleh dihapus dari daftar.',
    }),
    en: ({ nama }) => ({
      message: `${nama.length} pieces of evidence are cited nowhere: ${choices(nama, 'en')}. Nobody can tell what they prove.`,
      fix: 'Link them from the sentence that they prove, or name the id as source of an indicator, an evaluation or a collaboration. What proves nothing may leave the list.',
    }),
  },
  'bukti/sesudah-penutupan': {
    id: ({ nama, tanggal, penutupan }) => ({
      message: `Bukti ${nama} bertanggal ${formatPartialDate(tanggal, 'id')}, sesudah pendaftaran ditutup (${formatMoment(penutupan, 'id')}); tidak dapat menjadi bagian pengajuan edisi ini.`,
      fix: `Simpan untuk edisi berikutnya (inovasi renew), atau betulkan tanggal: di ${LIST}.`,
    }),
    en: ({ nama, tanggal, penutupan }) => ({
      message: `Evidence ${nama} is dated ${formatPartialDate(tanggal, 'en')}, after registration closed (${formatMoment(penutupan, 'en')}); it can be no part of this submission.`,
      fix: `Keep it for the next edition (inovasi renew), or correct tanggal: in ${LIST}.`,
    }),
  },
  'bukti/kurang-kuat': {
    id: ({ id, jenis, untuk }) => ({
      message: `${id} (${jenis}) dipakai sebagai bukti ${CLAIMED[untuk].id}; ${jenis} saja belum membuktikannya.`,
      fix: `Rujuk pula ${BETTER[untuk].id}, atau betulkan jenis: pada ${id} di ${LIST}.`,
    }),
    en: ({ id, jenis, untuk }) => ({
      message: `${id} (${jenis}) is named as proof of ${CLAIMED[untuk].en}; ${jenis} alone does not prove it.`,
      fix: `Name ${BETTER[untuk].en}, or correct jenis: of ${id} in ${LIST}.`,
    }),
  },
  'lampiran/jenis-lain': {
    id: ({ judul, berkas, ada, jenis, contoh }) => ({
      message: `${quoted(judul)} hanya menautkan ${allOf(ada, 'id')}; yang diminta ${oneOf(jenis, 'id')}.`,
      fix:
        contoh === ''
          ? `Tambahkan bukti berjenis ${oneOf(jenis, 'id')} di ${LIST}, lalu tautkan di ${berkas}.`
          : `Tautkan di ${berkas} bukti berjenis ${oneOf(jenis, 'id')}, misalnya ${contoh}.`,
    }),
    en: ({ judul, berkas, ada, jenis, contoh }) => ({
      message: `${quoted(judul)} links only to ${allOf(ada, 'en')}; what is asked is ${oneOf(jenis, 'en')}.`,
      fix:
        contoh === ''
          ? `Add evidence of the kind ${oneOf(jenis, 'en')} to ${LIST}, then link to it in ${berkas}.`
          : `Link in ${berkas} to evidence of the kind ${oneOf(jenis, 'en')}, such as ${contoh}.`,
    }),
  },
  'foto/belum-lengkap': {
    id: ({ nama, kurang }) => ({
      message: `Foto ${nama} belum menyebut ${labels(kurang, 'id')}.`,
      fix: `Isi ${allOf(
        kurang.map((key) => `${key}:`),
        'id',
      )} pada entri itu di ${LIST}; foto tanpa keterangan sulit dipercaya.`,
    }),
    en: ({ nama, kurang }) => ({
      message: `The photograph ${nama} does not say ${labels(kurang, 'en')} yet.`,
      fix: `Fill in ${allOf(
        kurang.map((key) => `${key}:`),
        'en',
      )} of that entry in ${LIST}; a photograph that says nothing is hard to believe.`,
    }),
  },
} as const satisfies ProblemTable<
  | 'bukti/tidak-dirujuk'
  | 'bukti/sesudah-penutupan'
  | 'bukti/kurang-kuat'
  | 'lampiran/jenis-lain'
  | 'foto/belum-lengkap'
>;
