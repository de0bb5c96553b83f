import type { FileFacts } from '../../../core/file-facts.ts';
import { identity, inFile, type RuleEntry, type Snippet } from '../entry.ts';

const EVIDENCE = 'bukti/bukti.yaml';
const PICTURE = 'bukti/foto-pengantaran.png';

function photographed(gps: boolean): Snippet {
  const facts: FileFacts = {
    sha256: '0'.repeat(64),
    size: 1000,
    type: 'image/jpeg',
    kind: 'image',
    image: { width: 1200, height: 900, gps },
  };
  return { ...inFile(EVIDENCE, '- id: B-06\n  jenis: foto'), inside: { [PICTURE]: facts } };
}

/** Rules on data that point to a person. */
export const privacyRules = {
  'privasi/data-pribadi': {
    id: {
      asks: 'Jawaban, testimoni, data dosir, dan bukti yang bertanda publik tidak memuat NIK, nomor telepon, surel pribadi, atau nomor rekening seseorang.',
      why: 'Data pribadi dilindungi UU 27/2022, dan tidak ada isian lomba yang memintanya. Laporan hanya menampilkan tiga angka terakhir. Nomor dinas, nomor surat, NIP, dan kontak instansi sendiri dibiarkan.',
      fix: 'Hapus atau samarkan; bukti aslinya boleh tetap ada dengan publik: false.',
    },
    en: {
      asks: 'Answers, testimonials, data and evidence marked as public hold no identity number, phone, private e-mail or bank account of a person.',
      why: "Personal data is protected by Law 27/2022, and no form asks for it. Reports show the last three digits only. Numbers of services and documents, of employees, and the agency's own contact are left alone.",
      fix: 'Remove or mask it; the original may stay among the evidence with publik: false.',
    },
    bad: identity('spbe:\n  keterangan: Hubungi Tini di 0812-3456-7890.'),
    good: identity('spbe:\n  keterangan: Hubungi bagian pelayanan di (021) 555-0123.'),
  },
  'privasi/lokasi-foto': {
    id: {
      asks: 'Foto di antara bukti tidak menyimpan koordinat tempat pengambilannya.',
      why: 'Ponsel mencatat tempat foto diambil; pada foto kunjungan itu rumah seseorang. PDF hasil compile selalu tanpa koordinat, tetapi berkas di repositori tidak diubah alat ini.',
      fix: 'Simpan salinan tanpa lokasi dan arahkan berkas: ke salinan itu.',
    },
    en: {
      asks: 'Photographs among the evidence do not keep the coordinates of where they were taken.',
      why: 'Phones note where a picture was taken; of a visit that is where somebody lives. The PDF never has coordinates, but this tool does not change the file in the repository.',
      fix: 'Keep a copy without location and let berkas: name it.',
    },
    bad: photographed(true),
    good: photographed(false),
  },
  'privasi/izin-orang': {
    id: {
      asks: 'Untuk setiap foto dinyatakan apakah ada orang yang dikenali dan mengizinkan; untuk testimoni anak ada izin orang tua atau wali; anak tidak disebut dengan nama dan umurnya.',
      why: 'Wajah tidak dapat dinilai mesin, maka ditanyakan kepada yang melihat fotonya. Ini anjuran berdasarkan UU 27/2022, bukan syarat lomba.',
      fix: 'Tulis orang: pada entri foto, dan izin.wali: true pada testimoni anak; samarkan nama anak dalam narasi.',
    },
    en: {
      asks: 'Of each photograph it is said whether anybody can be known in it and has consented; testimonials of children have the consent of a parent; no child is called by name and age.',
      why: 'No machine can judge a face, so whoever looks at the picture is asked. This is advice by Law 27/2022 and no condition of a competition.',
      fix: 'Write orang: at the entry of the photograph, and izin.wali: true at the testimonial of a child; change the names of children in answers.',
    },
    bad: inFile(EVIDENCE, '- id: B-06\n  orang:'),
    good: inFile(EVIDENCE, '- id: B-06\n  orang: berizin'),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
