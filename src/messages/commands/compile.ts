import type { NotShown } from '../../core/foreign.ts';
import type { Bilingual, Language } from '../../core/language.ts';
import { annexes } from '../document/annexes.ts';

/** What became of the files that follow, in numbers. */
export interface AnnexCount {
  readonly files: number;
  readonly pages: number;
  /** Pages shown as pictures of themselves. */
  readonly pictures: number;
  /** Files not shown page by page. */
  readonly attached: number;
}

interface CompileWords {
  readonly refused: (errors: number, slug: string) => string;
  readonly written: (path: string, size: string) => string;
  readonly draft: string;
  readonly dirty: string;
  readonly uncommitted: string;
  readonly shallow: string;
  readonly missingGlyphs: (glyphs: readonly string[]) => string;
  readonly brokenPictures: (pictures: readonly string[]) => string;
  readonly picturesRefused: (pictures: readonly string[]) => string;
  readonly annexes: (count: AnnexCount) => string;
  readonly madeSmaller: (from: string, to: string, dots: number) => string;
  readonly tooLarge: (size: string, most: string, heaviest: readonly string[]) => string;
  readonly notShown: (path: string, why: NotShown) => string;
  readonly damaged: (path: string, pages: number) => string;
  readonly blankPages: (path: string, count: number) => string;
  readonly chooseDossier: string;
}

function named(glyph: string): string {
  const code = glyph.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `${glyph} (U+${code})`;
}

const words: Bilingual<CompileWords> = {
  id: {
    refused: (errors, slug) =>
      `PDF tidak disusun: ${errors} kesalahan menghalangi pengajuan. Perbaiki dahulu, atau susun draf: inovasi compile ${slug} --draft`,
    written: (path, size) => `${path} (${size})`,
    draft: 'Ini draf: setiap halaman bertanda air.',
    dirty:
      'Ada perubahan yang belum disimpan (inovasi save); PDF memuatnya dan menyebutnya di halaman kendali.',
    uncommitted: 'Dosir ini belum pernah disimpan ke riwayat (inovasi save), jadi PDF memakai tanggal tetap.',
    shallow:
      'Riwayat git di komputer ini terpotong, jadi tanggal dokumen bisa keliru. Jalankan: git fetch --unshallow (di CI: fetch-depth: 0)',
    missingGlyphs: (glyphs) =>
      `Huruf yang tidak ada dalam fon dicetak sebagai tanda pengganti: ${glyphs.map(named).join(', ')}`,
    brokenPictures: (pictures) =>
      `Gambar yang tidak bisa dicetak diganti kotak keterangan: ${pictures.join(', ')}`,
    picturesRefused: (pictures) =>
      `PDF tidak disusun: gambar ini rusak atau berformat yang tidak bisa dicetak: ${pictures.join(', ')}. Simpan ulang sebagai JPEG atau PNG, atau susun draf dengan --draft.`,
    annexes: ({ files, pages, pictures, attached }) =>
      [
        `Lampiran: ${files} berkas, ${pages} halaman`,
        ...(pictures > 0 ? [`${pictures} di antaranya ditampilkan sebagai gambar`] : []),
        ...(attached > 0 ? [`${attached} berkas tidak ditampilkan`] : []),
      ].join(', '),
    madeSmaller: (from, to, dots) =>
      `Agar muat, gambar diperkecil menjadi ${dots} titik per inci: ${from} menjadi ${to}. Periksa apakah pindaian masih terbaca.`,
    tooLarge: (size, most, heaviest) =>
      `PDF tidak ditulis: dengan gambar sekecil yang masih terbaca pun ukurannya ${size}, lebih dari ${most}. ${heaviest.length === 0 ? 'Lampiran sudah tidak ikut: naikkan --max-size, atau kurangi gambar dalam jawaban.' : `Yang terbesar: ${heaviest.join(', ')}. Kecilkan berkas itu, atau susun tanpa lampiran: --no-annexes.`}`,
    notShown: (path, why) => `${path}: ${annexes.notShown.id[why]}`,
    damaged: (path, pages) => `${path}: ${annexes.damaged.id(pages)}`,
    blankPages: (path, count) =>
      `${path}: ${count} halaman tidak dapat ditampilkan; berkas aslinya disematkan.`,
    chooseDossier: 'Dosir mana yang disusun?',
  },
  en: {
    refused: (errors, slug) =>
      `No PDF was written: ${errors} errors stand in the way. Mend them first, or compile a draft: inovasi compile ${slug} --draft`,
    written: (path, size) => `${path} (${size})`,
    draft: 'This is a draft: every page is watermarked.',
    dirty:
      'There are uncommitted changes (inovasi save); the PDF holds them and says so on its control page.',
    uncommitted: 'This dossier was never committed (inovasi save), so the PDF has a fixed date.',
    shallow:
      'The git history on this computer is cut off, so the date may be wrong. Run: git fetch --unshallow (in CI: fetch-depth: 0)',
    missingGlyphs: (glyphs) =>
      `Characters the font lacks are printed as a substitute: ${glyphs.map(named).join(', ')}`,
    brokenPictures: (pictures) =>
      `Pictures that cannot be printed became a box with their text: ${pictures.join(', ')}`,
    picturesRefused: (pictures) =>
      `No PDF was written: these pictures are damaged or of a kind that cannot be printed: ${pictures.join(', ')}. Save them again as JPEG or PNG, or compile a draft with --draft.`,
    annexes: ({ files, pages, pictures, attached }) =>
      [
        `Annexes: ${files} files, ${pages} pages`,
        ...(pictures > 0 ? [`${pictures} of them shown as pictures`] : []),
        ...(attached > 0 ? [`${attached} files not shown`] : []),
      ].join(', '),
    madeSmaller: (from, to, dots) =>
      `To fit, pictures were made smaller, to ${dots} dots to the inch: ${from} became ${to}. See whether scans can still be read.`,
    tooLarge: (size, most, heaviest) =>
      `No PDF was written: even with pictures as small as can be read it has ${size}, more than ${most}. ${heaviest.length === 0 ? 'Annexes are left out already: raise --max-size, or use fewer pictures in the answers.' : `The largest: ${heaviest.join(', ')}. Make these files smaller, or compile without annexes: --no-annexes.`}`,
    notShown: (path, why) => `${path}: ${annexes.notShown.en[why]}`,
    damaged: (path, pages) => `${path}: ${annexes.damaged.en(pages)}`,
    blankPages: (path, count) => `${path}: ${count} pages cannot be shown; the original is embedded.`,
    chooseDossier: 'Which dossier is to be compiled?',
  },
};

export function compileWords(language: Language): CompileWords {
  return words[language];
}
