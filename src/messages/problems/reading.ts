import type { ShapeType } from '../../core/shape.ts';
import type { Problems } from '../../core/finding.ts';
import type { Bilingual } from '../../core/language.ts';
import type { ProblemTable } from '../words.ts';

const SYNTAX_FIX: Bilingual<Readonly<Record<Problems['berkas/sintaks']['saran'], string>>> = {
  id: {
    tab: 'Ganti tab di awal baris dengan spasi (dua spasi per tingkat).',
    'titik-dua': 'Apit teks yang memuat titik dua dengan tanda kutip, misalnya judul: "Layanan: Cepat".',
    kutip: 'Apit teks itu dengan tanda kutip ganda, dan tutup setiap kutip atau kurung yang dibuka.',
    'kutip-lurus': 'Ganti tanda kutip lengkung dari Word (“ ”) dengan kutip lurus (").',
    spasi: 'Beri satu spasi sesudah titik dua, misalnya upp: RSUD Contoh.',
    indentasi: 'Samakan jumlah spasi di awal baris dengan baris sejenis di atasnya, dan tutup setiap kurung.',
    umum: 'Periksa baris itu: tanda baca, spasi di awal baris, dan tanda kutip. Isi berkas tidak diubah.',
  },
  en: {
    tab: 'Replace the tab at the start of the line by spaces (two per level).',
    'titik-dua': 'Put quotes around text that holds a colon, as in judul: "Layanan: Cepat".',
    kutip: 'Put double quotes around that text, and close every quote or bracket you opened.',
    'kutip-lurus': 'Replace the curly quotes from Word (“ ”) by straight ones (").',
    spasi: 'Put a blank after the colon, as in upp: RSUD Contoh.',
    indentasi: 'Indent the line like its neighbours above, and close every bracket.',
    umum: 'Look at that line: punctuation, leading spaces, quotes. The file was not changed.',
  },
};

const SHAPES: Bilingual<Readonly<Record<ShapeType, { readonly name: string; readonly fix: string }>>> = {
  id: {
    teks: { name: 'teks', fix: 'Tulis teks, bila perlu di antara tanda kutip.' },
    angka: { name: 'angka', fix: 'Tulis angka saja, desimal dengan titik, tanpa satuan: 4.51' },
    'bilangan-bulat': { name: 'bilangan bulat', fix: 'Tulis bilangan bulat tanpa titik dan satuan: 1500' },
    'ya-tidak': { name: 'true atau false', fix: 'Tulis true untuk ya, false untuk tidak.' },
    daftar: {
      name: 'daftar',
      fix: 'Tulis sebagai daftar: [4, 8], atau satu butir per baris dengan tanda - di depan.',
    },
    'kelompok-kunci': {
      name: 'kelompok kunci',
      fix: 'Tulis kuncinya di baris berikut dengan dua spasi di depan.',
    },
  },
  en: {
    teks: { name: 'text', fix: 'Write text, in quotes where needed.' },
    angka: { name: 'a number', fix: 'Write a plain number with a decimal point and no unit: 4.51' },
    'bilangan-bulat': {
      name: 'a whole number',
      fix: 'Write a whole number without separators or unit: 1500',
    },
    'ya-tidak': { name: 'true or false', fix: 'Write true or false.' },
    daftar: { name: 'a list', fix: 'Write a list: [4, 8], or one entry per line with a leading dash.' },
    'kelompok-kunci': {
      name: 'a group of keys',
      fix: 'Write its keys on the following lines, indented by two spaces.',
    },
  },
};

export const yamlProblems = {
  'berkas/sintaks': {
    id: ({ saran }) => ({
      message: 'Berkas YAML ini tidak bisa dibaca mulai dari sini.',
      fix: SYNTAX_FIX.id[saran],
    }),
    en: ({ saran }) => ({
      message: 'This YAML file cannot be read from here on.',
      fix: SYNTAX_FIX.en[saran],
    }),
  },
  'berkas/kunci-ganda': {
    id: ({ kunci }) => ({
      message: `Kunci "${kunci}" ditulis dua kali; hanya yang terakhir yang terbaca.`,
      fix: 'Gabungkan isinya ke satu kunci, lalu hapus yang lain.',
    }),
    en: ({ kunci }) => ({
      message: `The key "${kunci}" stands twice; only the last one counts.`,
      fix: 'Merge both into one key and delete the other.',
    }),
  },
  'berkas/dokumen-ganda': {
    id: () => ({
      message: 'Berkas ini berisi lebih dari satu dokumen YAML (dipisahkan baris ---).',
      fix: 'Hapus baris --- di tengah berkas.',
    }),
    en: () => ({
      message: 'This file holds more than one YAML document (separated by a --- line).',
      fix: 'Delete the --- line inside the file.',
    }),
  },
  'berkas/terlalu-rumit': {
    id: ({ rincian }) => ({
      message: {
        ukuran: 'Berkas ini terlalu besar untuk dibaca sebagai teks dosir.',
        kedalaman: 'Susunan berkas ini bertingkat terlalu dalam.',
        alias: 'Berkas ini terlalu banyak memakai rujukan YAML (tanda *).',
        'jumlah-berkas': 'Isi folder ini terlalu banyak; sebagian berkasnya tidak dilihat.',
        'kedalaman-folder': 'Folder ini terletak terlalu dalam, jadi isinya tidak dilihat.',
      }[rincian],
      fix: 'Bandingkan dengan contoh dari inovasi new, lalu sederhanakan.',
    }),
    en: ({ rincian }) => ({
      message: {
        ukuran: 'This file is too large to be read as text of a dossier.',
        kedalaman: 'This file is nested too deeply.',
        alias: 'This file uses too many YAML aliases (*).',
        'jumlah-berkas': 'This folder holds too much; some of its files were not looked at.',
        'kedalaman-folder': 'This folder lies too deep, so what it holds was not looked at.',
      }[rincian],
      fix: 'Compare it with what inovasi new makes, and simplify it.',
    }),
  },
  'berkas/angka-bertitik': {
    id: ({ kunci, isi, ribuan, desimal }) => ({
      message: `${isi} pada "${kunci}" bisa dibaca dua cara; YAML membacanya sebagai desimal.`,
      fix: `Tulis ${ribuan} bila maksudnya ribuan, atau ${desimal} bila maksudnya desimal.`,
    }),
    en: ({ kunci, isi, ribuan, desimal }) => ({
      message: `${isi} in "${kunci}" can be read in two ways; YAML takes it for a decimal.`,
      fix: `Write ${ribuan} for thousands, or ${desimal} for a decimal.`,
    }),
  },
  'berkas/angka-tanpa-kutip': {
    id: ({ kunci, tulis }) => ({
      message: `Nomor pada "${kunci}" tanpa tanda kutip; program lain akan mengubah angkanya.`,
      fix: `Tulis ${kunci}: ${tulis}`,
    }),
    en: ({ kunci, tulis }) => ({
      message: `The number in "${kunci}" has no quotes; other programs will change its digits.`,
      fix: `Write ${kunci}: ${tulis}`,
    }),
  },
} satisfies ProblemTable<
  | 'berkas/sintaks'
  | 'berkas/kunci-ganda'
  | 'berkas/dokumen-ganda'
  | 'berkas/terlalu-rumit'
  | 'berkas/angka-bertitik'
  | 'berkas/angka-tanpa-kutip'
>;

function list(words: readonly string[], language: 'id' | 'en'): string {
  const shown = words.slice(0, 12).join(', ');
  const rest = words.length - 12;
  if (rest <= 0) return shown;
  return language === 'id' ? `${shown}, dan ${rest} lainnya` : `${shown} and ${rest} more`;
}

function within(from: number | null, to: number | null, language: 'id' | 'en'): string {
  const words = language === 'id' ? ['paling kecil', 'paling besar'] : ['at least', 'at most'];
  return [from === null ? '' : `${words[0]} ${from}`, to === null ? '' : `${words[1]} ${to}`]
    .filter(Boolean)
    .join(', ');
}

/** `{ nilai: 61,5 }` makes a key of the digits behind the comma. */
function keyAdvice(
  key: string,
  similar: string | undefined,
  known: readonly string[],
  language: 'id' | 'en',
): string {
  if (/^\d+$/.test(key)) {
    return language === 'id'
      ? 'Desimal ditulis dengan titik, bukan koma: 61.5'
      : 'Write decimals with a point, not a comma: 61.5';
  }
  if (language === 'id') {
    return similar === undefined
      ? `Kunci yang ada: ${list(known, 'id')}.`
      : `Ganti "${key}" menjadi "${similar}".`;
  }
  return similar === undefined ? `Known keys: ${list(known, 'en')}.` : `Replace "${key}" by "${similar}".`;
}

export const shapeProblems = {
  'bentuk/kunci-tidak-dikenal': {
    id: ({ kunci, mirip, dikenal }) => ({
      message: `Kunci "${kunci}" tidak dikenal${mirip === undefined ? '' : `; mungkin maksudnya "${mirip}"`}.`,
      fix: keyAdvice(kunci, mirip, dikenal, 'id'),
    }),
    en: ({ kunci, mirip, dikenal }) => ({
      message: `Unknown key "${kunci}"${mirip === undefined ? '' : `; did you mean "${mirip}"?`}`,
      fix: keyAdvice(kunci, mirip, dikenal, 'en'),
    }),
  },
  'bentuk/jenis': {
    id: ({ kunci, harus, isi }) => ({
      message: `${kunci === '' ? 'Isi berkas' : `"${kunci}"`} berisi ${isi}; seharusnya ${SHAPES.id[harus].name}.`,
      fix: SHAPES.id[harus].fix,
    }),
    en: ({ kunci, harus, isi }) => ({
      message: `${kunci === '' ? 'The file' : `"${kunci}"`} holds ${isi}; it should be ${SHAPES.en[harus].name}.`,
      fix: SHAPES.en[harus].fix,
    }),
  },
  'bentuk/pilihan': {
    id: ({ kunci, isi, pilihan, mirip }) => ({
      message: `"${isi}" bukan pilihan untuk "${kunci}"${mirip === undefined ? '' : `; mungkin maksudnya "${mirip}"`}.`,
      fix: `Pilih satu: ${list(pilihan, 'id')}.`,
    }),
    en: ({ kunci, isi, pilihan, mirip }) => ({
      message: `"${isi}" is no choice for "${kunci}"${mirip === undefined ? '' : `; did you mean "${mirip}"?`}`,
      fix: `Choose one: ${list(pilihan, 'en')}.`,
    }),
  },
  'bentuk/pola': {
    id: ({ kunci, isi, contoh }) => ({
      message: `"${isi}" pada "${kunci}" tidak sesuai bentuknya.`,
      fix: contoh === '' ? 'Periksa penulisannya.' : `Tulis seperti "${contoh}".`,
    }),
    en: ({ kunci, isi, contoh }) => ({
      message: `"${isi}" in "${kunci}" does not have the right form.`,
      fix: contoh === '' ? 'Check its spelling.' : `Write it like "${contoh}".`,
    }),
  },
  'bentuk/rentang': {
    id: ({ kunci, isi, dari, sampai }) => ({
      message: `${isi} pada "${kunci}" di luar batas.`,
      fix: `Tulis angka ${within(dari, sampai, 'id')}.`,
    }),
    en: ({ kunci, isi, dari, sampai }) => ({
      message: `${isi} in "${kunci}" is out of range.`,
      fix: `Write a number ${within(dari, sampai, 'en')}.`,
    }),
  },
} satisfies ProblemTable<
  'bentuk/kunci-tidak-dikenal' | 'bentuk/jenis' | 'bentuk/pilihan' | 'bentuk/pola' | 'bentuk/rentang'
>;
