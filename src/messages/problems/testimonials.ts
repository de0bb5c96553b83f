import { keyLabel } from '../keys.ts';
import { formatNumber } from '../numbers.ts';
import { allOf, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

function written(keys: readonly string[]): string {
  return keys.map((key) => `${key}:`).join(', ');
}

/** Words for what beneficiaries say. */
export const testimonialProblems = {
  'testimoni/tanpa-keterangan': {
    id: ({ kunci }) => ({
      message: `Testimoni ini belum menyebut ${allOf(
        kunci.map((key) => keyLabel(key, 'id')),
        'id',
      )}; tanpa itu penilai tidak tahu siapa yang berbicara, dari mana, dan kapan.`,
      fix: `Lengkapi ${written(kunci)} di kepala berkas testimoni ini.`,
    }),
    en: ({ kunci }) => ({
      message: `This testimonial does not tell: ${allOf(
        kunci.map((key) => keyLabel(key, 'en')),
        'en',
      )}; an evaluator has to know who speaks, from where and when.`,
      fix: `Complete ${written(kunci)} at the head of this file.`,
    }),
  },
  'testimoni/tanpa-izin': {
    id: ({ ditolak }) => ({
      message: ditolak
        ? 'Orang ini tidak mengizinkan kata-katanya dimuat (UU 27/2022), tetapi testimoninya masih ada di dosir. Berkas pengajuan tidak memuatnya.'
        : 'Belum dicatat bahwa orang ini mengizinkan nama dan kata-katanya dimuat (UU 27/2022). Berkas pengajuan tidak memuatnya.',
      fix: ditolak
        ? 'Hapus berkas testimoni ini, atau samarkan bersama orangnya dan minta izin atas bentuk itu.'
        : 'Minta izin tertulis, masukkan lembarnya sebagai bukti, lalu tulis izin.diberikan: true dan izin.bukti: nomornya.',
    }),
    en: ({ ditolak }) => ({
      message: ditolak
        ? 'This person did not consent to being quoted (Law 27/2022), yet the testimonial is still in the dossier. A submission leaves it out.'
        : 'No consent of this person to being named and quoted is recorded (Law 27/2022). A submission leaves the testimonial out.',
      fix: ditolak
        ? 'Remove this file, or make it anonymous together with the person and ask consent for that.'
        : 'Ask for written consent, take the sheet in as evidence, then write izin.diberikan: true and izin.bukti: with its id.',
    }),
  },
  'testimoni/izin-tanpa-bukti': {
    id: () => ({
      message: 'Izin dinyatakan diberikan, tetapi tidak ada lembar yang menunjukkannya.',
      fix: 'Masukkan lembar izin atau rekamannya sebagai bukti, lalu tulis nomornya pada izin.bukti:.',
    }),
    en: () => ({
      message: 'Consent is said to be given, but nothing shows it.',
      fix: 'Take the sheet or recording of the consent in as evidence, then write its id at izin.bukti:.',
    }),
  },
  'testimoni/terlalu-singkat': {
    id: ({ jumlah, wajar }) => ({
      message: `Testimoni ini berisi ${formatNumber(jumlah, 'id')} kata; kurang dari ${wajar} kata jarang menceritakan apa yang berubah bagi orangnya.`,
      fix: 'Tanyakan kembali: bagaimana keadaannya dulu, apa yang berubah, dan apa artinya bagi dia. Tulis dengan kata-katanya sendiri.',
    }),
    en: ({ jumlah, wajar }) => ({
      message: `This testimonial has ${formatNumber(jumlah, 'en')} words; fewer than ${wajar} seldom tell what changed for somebody.`,
      fix: 'Ask again: how things were, what changed, and what it means to them. Write it in their own words.',
    }),
  },
  'testimoni/serupa': {
    id: ({ persen, lain }) => ({
      message: `${persen}% susunan kata testimoni ini sama dengan ${quoted(lain)}; satu teks atas nama beberapa orang tampak dibuatkan.`,
      fix: 'Tulis kata-kata masing-masing orang, atau pertahankan satu saja.',
    }),
    en: ({ persen, lain }) => ({
      message: `${persen}% of the wording is the same as in ${quoted(lain)}; one text under several names looks made up for them.`,
      fix: 'Write the words of each person, or keep one of them.',
    }),
  },
  'testimoni/inovator': {
    id: ({ nama }) => ({
      message: `${quoted(nama)} adalah inovator; kata-katanya bukan testimoni penerima manfaat.`,
      fix: 'Pindahkan isinya ke narasi, dan minta testimoni dari orang yang dilayani.',
    }),
    en: ({ nama }) => ({
      message: `${quoted(nama)} is an innovator, whose words are no testimonial of a beneficiary.`,
      fix: 'Move what is said to an answer, and ask somebody who is served.',
    }),
  },
  'testimoni/orang-dalam': {
    id: ({ keterangan, milik }) => ({
      message: `${quoted(keterangan)} termasuk ${quoted(milik)} sendiri; testimoni yang dinilai berasal dari masyarakat yang dilayani.`,
      fix: 'Simpan bila berguna, dan pastikan ada testimoni dari luar unit.',
    }),
    en: ({ keterangan, milik }) => ({
      message: `${quoted(keterangan)} belongs to ${quoted(milik)} itself; the testimonials that count come from the public served.`,
      fix: 'Keep it where it helps, and make sure that somebody from outside speaks too.',
    }),
  },
  'testimoni/semua-orang-dalam': {
    id: ({ jumlah }) => ({
      message:
        jumlah === 1
          ? 'Satu-satunya testimoni berasal dari inovator atau unit sendiri; belum ada suara masyarakat yang dilayani.'
          : `Semua ${jumlah} testimoni berasal dari inovator atau unit sendiri; belum ada suara masyarakat yang dilayani.`,
      fix: 'Minta testimoni dari sedikitnya satu orang yang menerima layanan ini.',
    }),
    en: ({ jumlah }) => ({
      message:
        jumlah === 1
          ? 'The only testimonial is from an innovator or the unit itself; nobody who is served speaks yet.'
          : `All ${jumlah} testimonials are from innovators or the unit itself; nobody who is served speaks yet.`,
      fix: 'Ask at least one person who receives the service.',
    }),
  },
} satisfies ProblemTable<
  | 'testimoni/tanpa-keterangan'
  | 'testimoni/tanpa-izin'
  | 'testimoni/izin-tanpa-bukti'
  | 'testimoni/terlalu-singkat'
  | 'testimoni/serupa'
  | 'testimoni/inovator'
  | 'testimoni/orang-dalam'
  | 'testimoni/semua-orang-dalam'
>;
