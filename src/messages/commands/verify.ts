import type { Bilingual } from '../../core/language.ts';
import type {
  NotCompared,
  PackedChange,
  PartOfFile,
  RemadeFrom,
  SourceChange,
  Verdict,
} from '../../core/verdict.ts';
import { formatNumber } from '../numbers.ts';

interface PartWords {
  readonly part: (part: PartOfFile, offset: number) => string;
  readonly byte: (offset: number) => string;
  readonly length: (expected: number, found: number) => string;
}

const KINDS: Bilingual<Readonly<Record<Exclude<PartOfFile['kind'], 'page'>, string>>> = {
  id: {
    font: 'huruf',
    metadata: 'keterangan berkas',
    structure: 'struktur dan penanda',
    attachment: 'berkas yang tertanam',
    table: 'daftar objek di akhir berkas',
    other: 'bagian lain',
  },
  en: {
    font: 'a font',
    metadata: 'information about the file',
    structure: 'structure and bookmarks',
    attachment: 'an embedded file',
    table: 'the table of objects at the end',
    other: 'another part',
  },
};

/** A page as it is printed, and where it lies in the file if that is not the same. */
function placed(
  { label, number }: { label: string; number: number },
  where: (number: number) => string,
): string {
  return label === String(number) ? label : `${label} (${where(number)})`;
}

/** Names of the parts of a PDF. */
export const partWords: Bilingual<PartWords> = {
  id: {
    part: (part, offset) =>
      `${part.kind === 'page' ? `halaman ${placed(part, (number) => `lembar ke-${number}`)}` : KINDS.id[part.kind]} (byte ${formatNumber(offset, 'id')})`,
    byte: (offset) => `byte ${formatNumber(offset, 'id')}`,
    length: (expected, found) =>
      `panjang berkas ${formatNumber(found, 'id')} byte, seharusnya ${formatNumber(expected, 'id')}`,
  },
  en: {
    part: (part, offset) =>
      `${part.kind === 'page' ? `page ${placed(part, (number) => `sheet ${number}`)}` : KINDS.en[part.kind]} (byte ${formatNumber(offset, 'en')})`,
    byte: (offset) => `byte ${formatNumber(offset, 'en')}`,
    length: (expected, found) =>
      `${formatNumber(found, 'en')} bytes long, should be ${formatNumber(expected, 'en')}`,
  },
};

/** Words of what was found out. */
export interface VerifyWords {
  readonly dossier: string;
  readonly edition: string;
  readonly stage: string;
  readonly stages: Readonly<Record<'draft' | 'submit', string>>;
  readonly made: string;
  readonly madeWith: (version: string, date: string) => string;
  readonly commit: string;
  readonly noCommit: string;
  readonly plusDirty: (commit: string) => string;
  readonly same: Readonly<Record<RemadeFrom, string>>;
  readonly altered: string;
  readonly notCompared: (reason: NotCompared, verdict: Verdict, current: string) => string;
  readonly packedSame: (files: number) => string;
  readonly packedChanged: (changes: number) => string;
  readonly packed: Readonly<Record<PackedChange['change'], string>>;
  readonly sourcesSame: (count: number) => string;
  readonly sourcesChanged: (changes: number, count: number) => string;
  readonly changes: Readonly<Record<SourceChange['change'], string>>;
  readonly confirmed: string;
  readonly confirmedSources: string;
  readonly notConfirmed: string;
}

const NOT_COMPARED: Bilingual<Readonly<Record<Exclude<NotCompared, 'other-version'>, string>>> = {
  id: {
    'no-repository':
      'Isinya tidak dapat dibandingkan: repositori dosirnya tidak ada di sini. Jalankan dari folder repositori itu.',
    'no-commit':
      'Isinya tidak dapat dibandingkan: simpanan asalnya tidak ada di repositori ini. Ambil riwayat lengkapnya (git fetch), lalu ulangi.',
    unsaved:
      'Isinya tidak dapat dibandingkan: dokumen disusun dari perubahan yang belum disimpan, dan sumbernya sekarang lain.',
    'other-sources':
      'Isinya tidak dapat dibandingkan: berkas pada simpanan asalnya bukan sumber yang dicatat dokumen ini.',
    'not-compilable': 'Isinya tidak dapat dibandingkan: dokumen tidak dapat disusun ulang dari sumbernya.',
  },
  en: {
    'no-repository':
      'Its bytes cannot be compared: the repository of its dossier is not here. Run this inside that repository.',
    'no-commit':
      'Its bytes cannot be compared: the commit it comes from is not in this repository. Fetch the whole history (git fetch) and try again.',
    unsaved:
      'Its bytes cannot be compared: it was compiled from unsaved changes, and the sources are others now.',
    'other-sources': 'Its bytes cannot be compared: that commit does not hold the sources it records.',
    'not-compilable': 'Its bytes cannot be compared: it cannot be compiled again from its sources.',
  },
};

export const verifyWords: Bilingual<VerifyWords> = {
  id: {
    dossier: 'Dosir',
    edition: 'Edisi',
    stage: 'Tahap',
    stages: { draft: 'draf', submit: 'pengajuan' },
    made: 'Disusun',
    madeWith: (version, date) => `dengan inovasi ${version}, keadaan ${date}`,
    commit: 'Simpanan',
    noCommit: 'belum pernah disimpan ke git',
    plusDirty: (commit) => `${commit}, ditambah perubahan yang belum disimpan`,
    same: {
      commit: 'Sama, byte demi byte, dengan hasil susun ulang dari simpanan itu.',
      'work-tree': 'Sama, byte demi byte, dengan hasil susun ulang dari sumbernya.',
    },
    altered: 'Berkas ini BUKAN hasil susun dari sumbernya. Yang berbeda:',
    notCompared: (reason, { madeWith, changes }, current) =>
      reason === 'other-version'
        ? `Disusun dengan inovasi ${madeWith}, yang terpasang ${current}: byte tidak dibandingkan, hanya sidik jari sumber${changes === undefined ? ', dan repositorinya tidak ada di sini' : ''}.`
        : NOT_COMPARED.id[reason],
    packedSame: (files) => `Semua ${files} berkas paket sesuai dengan manifesnya.`,
    packedChanged: (changes) => `${changes} berkas paket tidak sesuai dengan manifesnya:`,
    packed: { altered: 'diubah', missing: 'hilang', extra: 'tidak tercatat' },
    sourcesSame: (count) => `Semua ${count} berkas sumber masih sama.`,
    sourcesChanged: (changes, count) =>
      `${changes} sumber sudah berbeda sejak dokumen disusun dari ${count} berkas:`,
    changes: { changed: 'diubah', gone: 'tidak ada lagi', new: 'baru' },
    confirmed: 'Terbukti.',
    confirmedSources: 'Sumbernya terbukti; isinya tidak dibandingkan.',
    notConfirmed: 'Tidak terbukti.',
  },
  en: {
    dossier: 'Dossier',
    edition: 'Edition',
    stage: 'Stage',
    stages: { draft: 'draft', submit: 'submission' },
    made: 'Compiled',
    madeWith: (version, date) => `with inovasi ${version}, state of ${date}`,
    commit: 'Commit',
    noCommit: 'never saved to git',
    plusDirty: (commit) => `${commit}, plus unsaved changes`,
    same: {
      commit: 'The same, byte for byte, as compiled again from that commit.',
      'work-tree': 'The same, byte for byte, as compiled again from its sources.',
    },
    altered: 'This file is NOT what its sources compile to. What differs:',
    notCompared: (reason, { madeWith, changes }, current) =>
      reason === 'other-version'
        ? `Compiled with inovasi ${madeWith}, installed is ${current}: bytes are not compared, only the hashes of the sources${changes === undefined ? ', and its repository is not here' : ''}.`
        : NOT_COMPARED.en[reason],
    packedSame: (files) => `All ${files} files of the package fit its manifest.`,
    packedChanged: (changes) => `${changes} files of the package do not fit its manifest:`,
    packed: { altered: 'altered', missing: 'missing', extra: 'not listed' },
    sourcesSame: (count) => `All ${count} sources are still the same.`,
    sourcesChanged: (changes, count) =>
      `${changes} sources differ since the document was compiled from ${count} files:`,
    changes: { changed: 'changed', gone: 'gone', new: 'new' },
    confirmed: 'Confirmed.',
    confirmedSources: 'Its sources are confirmed; its bytes were not compared.',
    notConfirmed: 'Not confirmed.',
  },
};
