import type { Problems } from '../../core/finding.ts';
import type { Bilingual } from '../../core/language.ts';
import { keyLabel } from '../keys.ts';
import { allOf, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

/** What is missing, in words, and the keys to fill in. */
function gaps(
  keys: readonly string[],
  language: 'id' | 'en',
): { readonly words: string; readonly keys: string } {
  return {
    words: allOf(
      keys.map((key) => keyLabel(key, language)),
      language,
    ),
    keys: allOf(
      keys.map((key) => `${key}:`),
      language,
    ),
  };
}

/** An entry by its name; by its number where it has none. */
function entry(nama: string, language: 'id' | 'en'): string {
  return /^\d+$/.test(nama) ? `${language === 'id' ? 'ke-' : ''}${nama}` : quoted(nama);
}

type Part = Problems['replikasi/kosong']['kunci'];

const PARTS: Readonly<Record<Part, Bilingual<readonly [missing: string, fix: string]>>> = {
  inspirasi: {
    id: [
      'inovasi yang menjadi inspirasi belum disebut',
      'Tulis judul, instansi, edisi, dan penghargaannya pada replikasi: inspirasi: di inovasi.yaml.',
    ],
    en: [
      'the innovation that inspired this one is not named yet',
      'Write its title, agency, edition and award at replikasi: inspirasi: in inovasi.yaml.',
    ],
  },
  proses: {
    id: [
      'proses replikasinya belum diceritakan',
      'Tulis tahapan adaptasi atau modifikasinya pada replikasi: proses: di inovasi.yaml.',
    ],
    en: [
      'how it was adapted is not told yet',
      'Write the steps of adapting or changing it at replikasi: proses: in inovasi.yaml.',
    ],
  },
  pembeda: {
    id: [
      'faktor pembedanya belum disebut',
      'Tulis apa yang baru dibanding inovasi asal pada replikasi: pembeda: di inovasi.yaml: wilayah, sasaran, atau tingkat pemerintahan.',
    ],
    en: [
      'what differs is not named yet',
      'Write what is new beside the original at replikasi: pembeda: in inovasi.yaml: area, beneficiaries, or level of government.',
    ],
  },
  surat: {
    id: [
      'surat pernyataan bahwa inovasi ini hasil replikasi belum ditunjuk',
      'Taruh pindaiannya di folder surat/, catat di surat/surat.yaml, lalu tulis nomornya pada replikasi: surat: di inovasi.yaml, misalnya S-05.',
    ],
    en: [
      'the letter stating that this is a replication is not named yet',
      'Put its scan into the folder surat/, list it in surat/surat.yaml, then write its id at replikasi: surat: in inovasi.yaml, for example S-05.',
    ],
  },
};

const DEFINITION = {
  id: 'Menurut FAQ SINOVIK, evaluasi internal dilakukan UPP pelaksana termasuk dinas induknya; evaluasi eksternal oleh pihak luar seperti inspektorat, BPK, perguruan tinggi, dan lembaga evaluator.',
  en: 'By the FAQ of SINOVIK an internal evaluation is made by the implementing unit, its parent office included; an external one by outsiders such as the inspectorate, BPK, universities and evaluating bodies.',
} as const;

/** Words for those who evaluated, replicated, or were replicated. */
export const relationProblems = {
  'replikasi/tanpa-pereplikasi': {
    id: ({ kalimat, judul }) => ({
      message: `Jawaban ${quoted(judul)} menyatakan inovasi ini sudah direplikasi (${quoted(kalimat)}), tetapi pereplikasi: di inovasi.yaml masih kosong.`,
      fix: 'Tulis setiap UPP atau instansi yang mereplikasi beserta buktinya pada pereplikasi: di inovasi.yaml, misalnya - { pihak: RSUD Kota Andai, bukti: B-10 }.',
    }),
    en: ({ kalimat, judul }) => ({
      message: `The answer ${quoted(judul)} says that the innovation has been replicated (${quoted(kalimat)}), but pereplikasi: in inovasi.yaml is still empty.`,
      fix: 'Write every unit or agency that replicates it, with proof, at pereplikasi: in inovasi.yaml, for example - { pihak: RSUD Kota Andai, bukti: B-10 }.',
    }),
  },
  'replikasi/pereplikasi-belum-lengkap': {
    id: ({ nama, kurang }) => ({
      message: `Pereplikasi ${entry(nama, 'id')} belum menyebut ${gaps(kurang, 'id').words}.`,
      fix: `Isi ${gaps(kurang, 'id').keys} pada entri itu di inovasi.yaml; bukti dapat berupa surat, perjanjian, atau berita dari pihak itu, dicatat di bukti/bukti.yaml.`,
    }),
    en: ({ nama, kurang }) => ({
      message: `Replicating party ${entry(nama, 'en')}: ${gaps(kurang, 'en').words} not given yet.`,
      fix: `Fill in ${gaps(kurang, 'en').keys} in inovasi.yaml; proof may be a letter, an agreement or a news item of that party, listed in bukti/bukti.yaml.`,
    }),
  },
  'replikasi/kosong': {
    id: ({ kunci }) => ({
      message: `Kelompok Replikasi: ${PARTS[kunci].id[0]}.`,
      fix: PARTS[kunci].id[1],
    }),
    en: ({ kunci }) => ({
      message: `Replication group: ${PARTS[kunci].en[0]}.`,
      fix: PARTS[kunci].en[1],
    }),
  },
  'replikasi/inspirasi-belum-lengkap': {
    id: ({ nama, kurang }) => ({
      message: `Inovasi asal ${entry(nama, 'id')} belum menyebut ${gaps(kurang, 'id').words}.`,
      fix: `Isi ${gaps(kurang, 'id').keys} pada entri itu di inovasi.yaml (replikasi: inspirasi:).`,
    }),
    en: ({ nama, kurang }) => ({
      message: `Original innovation ${entry(nama, 'en')}: ${gaps(kurang, 'en').words} not given yet.`,
      fix: `Fill in ${gaps(kurang, 'en').keys} of that entry in inovasi.yaml (replikasi: inspirasi:).`,
    }),
  },
  'evaluasi/belum-lengkap': {
    id: ({ nama, kurang }) => ({
      message: `Evaluasi ${entry(nama, 'id')} belum menyebut ${gaps(kurang, 'id').words}.`,
      fix: `Isi ${gaps(kurang, 'id').keys} pada evaluasi itu di inovasi.yaml. Laporannya dicatat di bukti/bukti.yaml.`,
    }),
    en: ({ nama, kurang }) => ({
      message: `Evaluation ${entry(nama, 'en')}: ${gaps(kurang, 'en').words} not given yet.`,
      fix: `Fill in ${gaps(kurang, 'en').keys} of that evaluation in inovasi.yaml. Its report is listed in bukti/bukti.yaml.`,
    }),
  },
  'evaluasi/bukan-eksternal': {
    id: ({ penilai, milik }) => ({
      message: `Evaluasi oleh ${quoted(penilai)} tercatat eksternal, padahal penilainya ${quoted(milik)} sendiri. ${DEFINITION.id}`,
      fix: 'Ganti menjadi jenis: internal. Bila penilainya pihak luar, tulis nama pihak itu pada penilai:.',
    }),
    en: ({ penilai, milik }) => ({
      message: `The evaluation by ${quoted(penilai)} is recorded as external, but its maker is ${quoted(milik)} itself. ${DEFINITION.en}`,
      fix: 'Change it to jenis: internal. If somebody from outside made it, write their name at penilai:.',
    }),
  },
  'evaluasi/bukan-internal': {
    id: ({ penilai }) => ({
      message: `Evaluasi oleh ${quoted(penilai)} tercatat internal, padahal penilainya pihak luar. ${DEFINITION.id}`,
      fix: 'Ganti menjadi jenis: eksternal. Bila dikerjakan bersama UPP, sebut UPP pada penilai:.',
    }),
    en: ({ penilai }) => ({
      message: `The evaluation by ${quoted(penilai)} is recorded as internal, but its maker is an outsider. ${DEFINITION.en}`,
      fix: 'Change it to jenis: eksternal. If the unit took part, name the unit at penilai: too.',
    }),
  },
} satisfies ProblemTable<
  | 'replikasi/tanpa-pereplikasi'
  | 'replikasi/pereplikasi-belum-lengkap'
  | 'replikasi/kosong'
  | 'replikasi/inspirasi-belum-lengkap'
  | 'evaluasi/belum-lengkap'
  | 'evaluasi/bukan-eksternal'
  | 'evaluasi/bukan-internal'
>;
