import { editionName } from '../editions.ts';
import { keyLabel } from '../keys.ts';
import { allOf, choices, meant, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

function inEdition(edisi: string): string {
  return edisi === '' ? '' : ` (${editionName(edisi)})`;
}

/** Words for earlier entries: awards as they are recorded, notes of evaluators, what was improved since. */
export const progressProblems = {
  'riwayat/penghargaan-belum-lengkap': {
    id: ({ nama, kurang }) => ({
      message: `Penghargaan ${/^\d+$/.test(nama) ? `ke-${nama}` : quoted(nama)} belum menyebut ${allOf(
        kurang.map((key) => keyLabel(key, 'id')),
        'id',
      )}, sehingga belum dapat dibandingkan dengan syarat kelompok.`,
      fix: 'Isi edisi: (lomba dan tahun, misalnya kipp-2021) dan tingkat: (misalnya top-99) pada entri itu di inovasi.yaml.',
    }),
    en: ({ nama, kurang }) => ({
      message: `Award ${/^\d+$/.test(nama) ? nama : quoted(nama)}: ${allOf(
        kurang.map((key) => keyLabel(key, 'en')),
        'en',
      )} not given yet, so that it cannot be held against the conditions of the group.`,
      fix: 'Fill in edisi: (contest and year, as kipp-2021) and tingkat: (as top-99) of that entry in inovasi.yaml.',
    }),
  },
  'riwayat/tingkat-tidak-dikenal': {
    id: ({ isi, mirip, pilihan }) => ({
      message: `Tingkat penghargaan ${quoted(isi)} tidak dikenal, jadi tidak ikut diperiksa.`,
      fix: `Pilih ${choices(pilihan, 'id')}; untuk penghargaan dari lomba lain pakai lainnya.${meant(mirip, 'id')}`,
    }),
    en: ({ isi, mirip, pilihan }) => ({
      message: `The level of award ${quoted(isi)} is not known, so that it is not looked at.`,
      fix: `Choose ${choices(pilihan, 'en')}; for an award of another contest take lainnya.${meant(mirip, 'en')}`,
    }),
  },
  'riwayat/penghargaan-belum-dicatat': {
    id: ({ edisi }) => ({
      message: `Riwayat menyebut penghargaan${inEdition(edisi)}, tetapi penghargaan: di inovasi.yaml tidak mencatatnya.`,
      fix: 'Tambahkan entri pada penghargaan: di inovasi.yaml (edisi, tingkat, judul); syarat kelompok diperiksa dari sana.',
    }),
    en: ({ edisi }) => ({
      message: `The history speaks of an award${inEdition(edisi)}, but penghargaan: in inovasi.yaml does not record it.`,
      fix: 'Add an entry at penghargaan: in inovasi.yaml (edisi, tingkat, judul); the conditions of the group are checked there.',
    }),
  },
  'riwayat/catatan-tanpa-perbaikan': {
    id: ({ isi, edisi }) => ({
      message: `Catatan penilai${inEdition(edisi)} ${quoted(isi)} belum dijawab dengan perbaikan.`,
      fix: 'Tulis pada perbaikan: di riwayat.yaml apa yang sudah diperbaiki, dengan tanggal: dan bukti:. Bila memang belum, kerjakan ini lebih dahulu.',
    }),
    en: ({ isi, edisi }) => ({
      message: `The evaluators' note${inEdition(edisi)} ${quoted(isi)} has no improvement yet.`,
      fix: 'Write at perbaikan: in riwayat.yaml what was improved, with tanggal: and bukti:. If nothing was, work on this first.',
    }),
  },
  'riwayat/tanpa-perkembangan': {
    id: ({ edisi }) => ({
      message: `Inovasi ini pernah ikut (${allOf(edisi.map(editionName), 'id')}), tetapi perkembangannya sejak itu belum dicatat. Perpusnas menyebut bukti pengembangan sebagai sisi lemah usulannya pada KIPP 2023.`,
      fix: 'Catat di riwayat.yaml: catatan penilai beserta perbaikannya, atau perkembangan: berisi apa yang diperluas atau dibenahi sejak itu.',
    }),
    en: ({ edisi }) => ({
      message: `This innovation took part before (${allOf(edisi.map(editionName), 'en')}), but nothing of how it has developed since is recorded. Perpusnas named proof of development as the weak side of its own entries in KIPP 2023.`,
      fix: "Record it in riwayat.yaml: the evaluators' notes with what was improved, or perkembangan: with what was extended or mended since.",
    }),
  },
  'riwayat/perbaikan-tanpa-bukti': {
    id: ({ isi, edisi }) => ({
      message: `Perbaikan${inEdition(edisi)} ${quoted(isi)} belum menunjuk bukti.`,
      fix: 'Tulis nomor buktinya pada bukti: entri itu di riwayat.yaml, misalnya B-08.',
    }),
    en: ({ isi, edisi }) => ({
      message: `The improvement${inEdition(edisi)} ${quoted(isi)} names no proof yet.`,
      fix: 'Write the id of its proof at bukti: of that entry in riwayat.yaml, for example B-08.',
    }),
  },
} satisfies ProblemTable<
  | 'riwayat/penghargaan-belum-lengkap'
  | 'riwayat/tingkat-tidak-dikenal'
  | 'riwayat/penghargaan-belum-dicatat'
  | 'riwayat/catatan-tanpa-perbaikan'
  | 'riwayat/tanpa-perkembangan'
  | 'riwayat/perbaikan-tanpa-bukti'
>;
