import type { Bilingual, Language } from '../../core/language.ts';
import { inventory } from '../phrases.ts';

type Did = (count: number) => string;

interface FixWords {
  /** What was mended, by the code of the fix. */
  readonly did: Readonly<Record<'bom' | 'akhir-baris' | 'huruf' | 'spasi' | 'kutip' | 'id', Did>>;
  readonly nothing: string;
  readonly apply: (files: number) => string;
  readonly applied: (files: number, git: boolean) => string;
  readonly notApplied: (command: string) => string;
  readonly declined: string;
  readonly dryRun: string;
  readonly withoutGit: string;
  readonly unsaved: (files: readonly string[]) => string;
  readonly unknown: (files: readonly string[]) => string;
  readonly readOnly: (files: readonly string[]) => string;
  readonly moved: (file: string) => string;
}

function english(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const words: Bilingual<FixWords> = {
  id: {
    did: {
      bom: () => 'tanda BOM di awal berkas dihapus',
      'akhir-baris': (count) => `akhir baris Windows (CRLF) menjadi LF di ${count} baris`,
      huruf: (count) => `huruf bertanda yang terpisah disatukan (NFC) di ${count} baris`,
      spasi: (count) => `spasi di akhir ${count} baris dihapus`,
      kutip: (count) => `${count} nomor diberi tanda kutip`,
      id: (count) => `${count} id ganda yang tidak dirujuk diganti`,
    },
    nothing: 'Tidak ada yang perlu diperbaiki otomatis.',
    apply: (files) => `Terapkan perbaikan pada ${files} berkas?`,
    applied: (files, git) =>
      `Diperbaiki: ${files} berkas. Sisanya ada di hasil pemeriksaan.${git ? ' Lihat perubahannya: git diff' : ''}`,
    notApplied: (command) => `Belum ada yang diubah. Untuk menerapkan: ${command}`,
    declined: 'Tidak ada yang diubah.',
    dryRun: 'Belum ada yang diubah (--dry-run).',
    withoutGit: 'Folder ini tidak memakai git, jadi isi lama tidak tersimpan di riwayat.',
    unsaved: (files) =>
      `Sudah ada perubahan yang belum disimpan di ${inventory(files, 'id')}; git diff menampilkannya bersama perbaikan ini.`,
    unknown: (files) =>
      `Belum pernah disimpan ke riwayat, jadi git tidak menyimpan isi lamanya: ${inventory(files, 'id')}.`,
    readOnly: (files) =>
      `Hanya bisa dibaca, jadi tidak diubah: ${inventory(files, 'id')}. Buka izin tulisnya, lalu ulangi.`,
    moved: (file) => `${file} berubah sesudah dibaca, jadi tidak disentuh. Ulangi perintahnya.`,
  },
  en: {
    did: {
      bom: () => 'byte order mark removed',
      'akhir-baris': (count) => `Windows line ends (CRLF) made LF in ${english(count, 'line')}`,
      huruf: (count) => `letters in two parts joined (NFC) in ${english(count, 'line')}`,
      spasi: (count) => `blanks removed from the end of ${english(count, 'line')}`,
      kutip: (count) => `${english(count, 'number')} put in quotes`,
      id: (count) => `${english(count, 'repeated id')} that nothing refers to replaced`,
    },
    nothing: 'There is nothing to fix automatically.',
    apply: (files) => `Apply the fixes to ${english(files, 'file')}?`,
    applied: (files, git) =>
      `Fixed: ${english(files, 'file')}. What is left is in the report.${git ? ' See the changes: git diff' : ''}`,
    notApplied: (command) => `Nothing was changed yet. To apply: ${command}`,
    declined: 'Nothing was changed.',
    dryRun: 'Nothing was changed (--dry-run).',
    withoutGit: 'This folder is not under git, so no history holds what was there before.',
    unsaved: (files) =>
      `There are uncommitted changes in ${inventory(files, 'en')} already; git diff shows them together with these fixes.`,
    unknown: (files) =>
      `Never committed, so git does not hold what was there before: ${inventory(files, 'en')}.`,
    readOnly: (files) =>
      `Read-only, so not changed: ${inventory(files, 'en')}. Make them writable, then try again.`,
    moved: (file) => `${file} changed after it was read, so it was not touched. Run the command again.`,
  },
};

export function fixWords(language: Language): FixWords {
  return words[language];
}
