import { identity, type RuleEntry } from '../entry.ts';

const RAHMA = `    - nama: Rahma Contohwati (fiksi)
      nip: "197906142005012991"
      jabatan: Kepala Instalasi Farmasi`;

function members(entries: string): string {
  return `inovator:\n  anggota:\n${entries}`;
}

/** Rules on the people whom a dossier names. */
export const peopleRules = {
  'identitas/nip': {
    id: {
      asks: 'NIP inovator berisi 18 angka: tanggal lahir, tahun dan bulan pengangkatan, jenis kelamin, nomor urut.',
      why: 'NIP yang salah satu angkanya tertukar menunjuk orang lain, dan surat identitas inovator lalu tidak cocok. Nomor induk PPPK memakai jumlah perjanjian di tempat bulan; nomor delapan angka milik Polri dibiarkan. Tidak ada lomba yang menolaknya, maka ini hanya peringatan.',
      fix: 'Cocokkan nip: dengan keputusan pengangkatan.',
    },
    en: {
      asks: 'The employee number of an innovator has 18 digits: day of birth, year and month of appointment, sex, sequence.',
      why: 'A number with swapped digits points to somebody else, and the letter of identity then does not match. Those on agreements have the number of agreements where the month stands; the eight digits of the police are left alone. No competition rejects it, so this is only a warning.',
      fix: 'Compare nip: with the decree of appointment.',
    },
    bad: identity(members('    - nama: Rahma Contohwati (fiksi)\n      nip: "197913142005012991"')),
    good: identity(members(RAHMA)),
  },
  'identitas/nip-penulisan': {
    id: {
      asks: 'NIP ditulis sebagai 18 angka tanpa jarak.',
      why: 'Di surat NIP sering ditulis berjarak agar mudah dibaca; di dosir angka tanpa jarak lebih mudah dicari dan disalin ke formulir.',
      fix: 'Hapus jaraknya.',
    },
    en: {
      asks: 'An employee number is written as 18 digits without gaps.',
      why: 'Letters often set it in groups so that it is easily read; in a dossier digits without gaps are easier to find and to copy to the form.',
      fix: 'Take the gaps away.',
    },
    bad: identity(members('    - nama: Rahma Contohwati (fiksi)\n      nip: 19790614 200501 2 991')),
    good: identity(members(RAHMA)),
  },
  'identitas/orang-sama': {
    id: {
      asks: 'Setiap orang ditulis dengan satu ejaan dan satu NIP, pada daftar inovator, pernyataan, dan surat. Gelar dan sapaan tidak dihitung.',
      why: 'Penilai mencocokkan nama pada proposal dengan nama pada surat; dua ejaan tampak seperti dua orang.',
      fix: 'Pakai ejaan yang sama di semua tempat, dan satu NIP untuk satu orang.',
    },
    en: {
      asks: 'Everybody is named in one spelling and with one employee number, among innovators, in the statement and in letters. Titles do not count.',
      why: 'Evaluators compare the names of the proposal with those of the letters; two spellings look like two people.',
      fix: 'Use one spelling everywhere, and one number for one person.',
    },
    bad: identity('pernyataan_kebenaran:\n  penanggung_jawab: Andy Seumpama (fiksi), Direktur RSUD Contoh'),
    good: identity(
      'pernyataan_kebenaran:\n  penanggung_jawab: dr. Andi Seumpama (fiksi), M.Kes., Direktur RSUD Contoh',
    ),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
