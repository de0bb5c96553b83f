import { identity, inFile, type RuleEntry, type Snippet } from '../entry.ts';

const PATIENT = {
  nama: 'Ibu Sri Andaikan (fiksi)',
  peran: 'Pasien hipertensi',
  tempat: 'Desa Rekaan, Kecamatan Contoh Hulu',
  tanggal: '2022-11-21',
};

const CONSENT = 'izin:\n  diberikan: true\n  bukti: B-11';
const WORDS =
  'Dulu saya berangkat sebelum subuh hanya untuk sekantong obat. Sekarang obat datang sebelum yang lama habis.';

interface Sketch {
  readonly head?: Readonly<Record<string, string>>;
  readonly consent?: string;
  readonly words?: string;
}

/** The patient's testimonial with something else in it. */
function patient({ head = {}, consent = CONSENT, words = WORDS }: Sketch = {}): Snippet {
  const keys = Object.entries({ ...PATIENT, ...head }).filter(([, value]) => value !== '');
  const lines = keys.map(([key, value]) => `${key}: ${value}`);
  return inFile('testimoni/pasien.md', ['---', 'id: T-01', ...lines, consent, '---', words].join('\n'));
}

/** Rules on testimonials. */
export const testimonialRules = {
  'testimoni/lengkap': {
    id: {
      asks: 'Testimoni menyebut siapa yang berbicara, perannya atau hubungannya dengan layanan, tempat, dan tanggal.',
      why: 'Kata-kata tanpa orang, tempat, dan waktu tidak dapat diperiksa siapa pun.',
      fix: 'Lengkapi nama:, peran: atau hubungan:, tempat:, dan tanggal: di kepala berkas.',
    },
    en: {
      asks: 'A testimonial tells who speaks, their role or relation to the service, place and date.',
      why: 'Words without person, place and time can be checked by nobody.',
      fix: 'Complete nama:, peran: or hubungan:, tempat: and tanggal: at the head of the file.',
    },
    bad: patient({ head: { tempat: '', peran: '' } }),
    good: patient({ head: { peran: '', hubungan: 'penerima layanan' } }),
  },
  'testimoni/izin': {
    id: {
      asks: 'Orang yang berbicara mengizinkan nama dan kata-katanya dimuat, dan lembar izinnya ada di antara bukti.',
      why: 'Nama beserta ceritanya adalah data pribadi (UU 27/2022), juga selagi dosir masih draf. Tanpa izin, inovasi compile tidak memuat testimoninya: draf hanya menyebut berkasnya, pengajuan meninggalkannya.',
      fix: 'Minta izin tertulis, masukkan lembarnya sebagai bukti, lalu isi izin.diberikan dan izin.bukti.',
    },
    en: {
      asks: 'Whoever speaks consents to being named and quoted, and the sheet of consent is among the evidence.',
      why: 'A name with its story is personal data (Law 27/2022), while the dossier is a draft too. Without consent inovasi compile does not print it: a draft only names the file, a submission leaves it out.',
      fix: 'Ask for written consent, take the sheet in as evidence, then fill in izin.diberikan and izin.bukti.',
    },
    bad: patient({ consent: 'izin:\n  diberikan: false' }),
    good: patient(),
  },
  'testimoni/terlalu-singkat': {
    id: {
      asks: 'Testimoni cukup panjang untuk menceritakan apa yang berubah bagi orangnya.',
      why: 'Sepotong pujian tidak menunjukkan manfaat. Batasnya ukuran alat ini sendiri, bukan syarat lomba.',
      fix: 'Tanyakan keadaan sebelum dan sesudahnya, lalu tulis dengan kata-kata orang itu.',
    },
    en: {
      asks: 'A testimonial is long enough to tell what changed for whoever speaks.',
      why: 'A scrap of praise shows no benefit. The limit is a measure of this tool and no condition of a competition.',
      fix: 'Ask how things were before and after, then write it in their own words.',
    },
    bad: patient({ words: 'Sangat membantu.' }),
    good: patient(),
  },
  'testimoni/serupa': {
    id: {
      asks: 'Setiap testimoni berisi kata-kata orangnya sendiri.',
      why: 'Satu teks atas nama beberapa orang tampak dibuatkan, dan menjatuhkan kepercayaan pada testimoni yang lain.',
      fix: 'Tulis kata-kata masing-masing, atau pertahankan satu.',
    },
    en: {
      asks: 'Each testimonial holds the words of its own person.',
      why: 'One text under several names looks made up for them, and costs the others their credit.',
      fix: 'Write the words of each, or keep one.',
    },
    bad: patient({
      words:
        'Saya punya daftar siapa yang obatnya hampir habis. Kalau ada yang tidak di rumah, kurir menitipkannya ke saya dan saya mencatatnya.',
    }),
    good: patient(),
  },
  'testimoni/orang-dalam': {
    id: {
      asks: 'Testimoni berasal dari yang dilayani, bukan dari inovator atau pegawai unit sendiri.',
      why: 'Inovator yang memuji inovasinya bukan penerima manfaat. Kata-katanya boleh ada, tetapi tempatnya di narasi.',
      fix: 'Pindahkan isinya ke narasi, atau lengkapi dengan testimoni dari luar unit.',
    },
    en: {
      asks: 'Testimonials come from those who are served, not from innovators or staff of the unit.',
      why: 'An innovator who praises the innovation is no beneficiary. Such words may stand, but they belong in an answer.',
      fix: 'Move them to an answer, or add a testimonial from outside the unit.',
    },
    bad: patient({ head: { nama: 'Bayu Misalnya (fiksi)', peran: 'Warga' } }),
    good: patient(),
  },
  'testimoni/semua-orang-dalam': {
    id: {
      asks: 'Paling sedikit satu testimoni berasal dari luar unit penyelenggara.',
      why: 'Bila semua testimoni dari dalam, belum ada satu pun suara masyarakat yang dilayani.',
      fix: 'Minta testimoni dari sedikitnya satu orang yang menerima layanan.',
    },
    en: {
      asks: 'At least one testimonial comes from outside the unit.',
      why: 'Where all are from inside, nobody who is served speaks.',
      fix: 'Ask at least one person who receives the service.',
    },
    bad: identity(
      `inovator:\n  anggota:\n${['Sri Andaikan', 'Joko Umpama', 'Dewi Ibarat'].map((nama) => `    - nama: ${nama} (fiksi)`).join('\n')}`,
    ),
    good: patient(),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
