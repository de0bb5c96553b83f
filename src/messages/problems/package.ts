import type { Stricter } from '../../core/check.ts';
import type { Bilingual, Language } from '../../core/language.ts';
import { choices, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';
import { formatValue } from '../values.ts';

type PackageCode = 'rulebook/pola' | 'rulebook/melonggarkan' | 'rulebook/nama-terpakai';

/** How a value of the edition may change. */
const ALLOWED: Bilingual<Readonly<Record<Stricter | 'tetap', string>>> = {
  id: {
    lower: 'Nilainya hanya boleh diturunkan.',
    higher: 'Nilainya hanya boleh dinaikkan.',
    longer: 'Lamanya hanya boleh ditambah.',
    subset: 'Daftarnya hanya boleh dikurangi.',
    superset: 'Daftarnya hanya boleh ditambah.',
    true: 'Yang diminta edisi tidak dapat ditiadakan.',
    tetap: 'Nilai ini tidak dapat diubah instansi.',
  },
  en: {
    lower: 'The value may only be lowered.',
    higher: 'The value may only be raised.',
    longer: 'The time may only be lengthened.',
    subset: 'The list may only be shortened.',
    superset: 'The list may only be extended.',
    true: 'What the edition demands cannot be dropped.',
    tetap: 'An agency cannot change this value.',
  },
};

function shown(values: readonly unknown[], language: Language): string {
  return choices(
    values.map((value) => formatValue(value, language)),
    language,
  );
}

/** Words for what an agency's own package may not do. */
export const packageProblems = {
  'rulebook/melonggarkan': {
    id: ({ kunci, semula, isi, boleh }) => ({
      message: `Paket instansi mengubah ${kunci} dari ${shown(semula, 'id')} menjadi ${shown(isi, 'id')}. ${ALLOWED.id[boleh]} Nilai edisinya tetap dipakai.`,
      fix: 'Hapus perubahan ini. Bila edisinya keliru, tulis konfirmasi di instansi.yaml; bila temuannya diterima sementara, tulis pengecualian.',
    }),
    en: ({ kunci, semula, isi, boleh }) => ({
      message: `The agency's package changes ${kunci} from ${shown(semula, 'en')} to ${shown(isi, 'en')}. ${ALLOWED.en[boleh]} The edition's value stays.`,
      fix: 'Remove the change. Where the edition is wrong, write a konfirmasi in instansi.yaml; where a finding is accepted for a while, a pengecualian.',
    }),
  },
  'rulebook/pola': {
    id: ({ isi, sebab }) => ({
      message:
        sebab === 'salah'
          ? `Pola ${quoted(isi)} bukan ekspresi reguler yang sah.`
          : `Pola ${quoted(isi)} dapat membuat pemeriksaan sangat lambat, jadi tidak dipakai.`,
      fix: 'Tulis pola yang sederhana: paling banyak tiga pengulangan (+, *, {…}), tidak bersarang, tanpa rujuk balik dan tanpa (?=…).',
    }),
    en: ({ isi, sebab }) => ({
      message:
        sebab === 'salah'
          ? `The pattern ${quoted(isi)} is no regular expression.`
          : `The pattern ${quoted(isi)} could make checking very slow and is not used.`,
      fix: 'Write a simple pattern: at most three repetitions (+, *, {…}), none inside another, no back reference and no (?=…).',
    }),
  },
  'rulebook/nama-terpakai': {
    id: ({ id }) => ({
      message: `Paket instansi ini bernama seperti edisi bawaan ${quoted(id)}, jadi tidak dibaca.`,
      fix: `Ganti nama berkas dan id-nya, misalnya seleksi-${id}, lalu tulis extends: ${id}.`,
    }),
    en: ({ id }) => ({
      message: `This package has the name of the shipped edition ${quoted(id)} and is not read.`,
      fix: `Rename the file and its id, as seleksi-${id}, and write extends: ${id}.`,
    }),
  },
} satisfies ProblemTable<PackageCode>;
