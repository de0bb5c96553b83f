import type { DossierSketch } from '../../support/dossier.ts';
import type { Case, Expected } from './case.ts';

type Sketch = NonNullable<DossierSketch['testimonials']>[number];

const WORDS = 'Dulu saya menunggu seharian di rumah sakit, sekarang obat datang ke rumah tepat waktu.';
const OTHER = 'Anak saya tidak perlu lagi bolos sekolah karena loket buka sampai sore di balai desa.';

const WHOLE: Sketch = {
  slug: 'sri',
  nama: 'Sri Umpama',
  peran: 'Pasien',
  tempat: 'Desa Rekaan',
  tanggal: '2023-01-02',
  izin: { diberikan: true, bukti: 'B-01' },
  words: WORDS,
};

function spoken(
  kind: Case['kind'],
  name: string,
  testimonials: readonly Sketch[],
  ...expect: readonly Expected[]
): Case {
  return { kind, name, dossier: { testimonials }, expect };
}

function at(slug: string, ...path: readonly string[]): Expected['at'] {
  return { file: `testimoni/${slug}.md`, ...(path.length === 0 ? {} : { path }) };
}

const told: readonly Case[] = [
  spoken('testimoni-lengkap', 'all is told', [WHOLE]),
  spoken('testimoni-lengkap', 'relation in place of a role', [
    { ...WHOLE, peran: '', hubungan: 'penerima layanan' },
  ]),
  spoken('testimoni-lengkap', 'nothing is told', [{ slug: 'sri' }], {
    problem: 'testimoni/tanpa-keterangan',
    at: at('sri', 'nama'),
    args: { kunci: ['nama', 'tempat', 'tanggal', 'peran'] },
  }),
  spoken('testimoni-lengkap', 'a stand-in tells nothing', [{ ...WHOLE, tempat: '-' }], {
    problem: 'testimoni/tanpa-keterangan',
    at: at('sri', 'tempat'),
    args: { kunci: ['tempat'] },
  }),
  { ...spoken('testimoni-lengkap', 'nobody speaks', []), expect: 'not-applicable' },
];

const consent: readonly Case[] = [
  spoken('testimoni-izin', 'given and shown', [WHOLE]),
  spoken('testimoni-izin', 'nothing said', [{ ...WHOLE, izin: {} }], {
    problem: 'testimoni/tanpa-izin',
    at: at('sri', 'izin', 'diberikan'),
    args: { ditolak: false },
  }),
  spoken('testimoni-izin', 'refused', [{ ...WHOLE, izin: { diberikan: false } }], {
    problem: 'testimoni/tanpa-izin',
    at: at('sri', 'izin', 'diberikan'),
    args: { ditolak: true },
  }),
  spoken('testimoni-izin', 'given, not shown', [{ ...WHOLE, izin: { diberikan: true } }], {
    problem: 'testimoni/izin-tanpa-bukti',
    at: at('sri', 'izin', 'bukti'),
  }),
];

const lengths: readonly Case[] = [
  spoken('testimoni-panjang', 'long enough', [WHOLE]),
  spoken('testimoni-panjang', 'a scrap', [{ ...WHOLE, words: 'Sangat membantu.' }], {
    problem: 'testimoni/terlalu-singkat',
    at: at('sri'),
    args: { jumlah: 2, wajar: 10 },
  }),
  spoken('testimoni-panjang', 'no words', [{ ...WHOLE, words: '' }], {
    problem: 'testimoni/terlalu-singkat',
    at: at('sri'),
    args: { jumlah: 0 },
  }),
].map((one) => ({ ...one, options: { minimal: 10 } }));

const twins: readonly Case[] = [
  spoken('testimoni-beda', 'words of their own', [
    WHOLE,
    { ...WHOLE, slug: 'tini', nama: 'Tini', words: OTHER },
  ]),
  spoken(
    'testimoni-beda',
    'one text under two names',
    [WHOLE, { ...WHOLE, slug: 'tini', nama: 'Tini', words: `${WORDS.toUpperCase()} Terima kasih!` }],
    { problem: 'testimoni/serupa', at: at('tini'), args: { lain: 'testimoni/sri.md' } },
  ),
  spoken('testimoni-beda', 'one person twice', [WHOLE, { ...WHOLE, slug: 'lagi', nama: 'Ibu Sri Umpama' }]),
  spoken('testimoni-beda', 'a set phrase', [
    { ...WHOLE, words: 'Sangat membantu.' },
    { ...WHOLE, slug: 'tini', nama: 'Tini', words: 'Sangat membantu.' },
  ]),
];

const OWN: Sketch = { ...WHOLE, slug: 'bayu', nama: 'dr. Bayu Misalnya' };

function heard(name: string, voices: readonly Sketch[], lihat: string, ...expect: readonly Expected[]): Case {
  const dossier: DossierSketch = {
    testimonials: voices,
    innovation: { upp: 'RSUD Contoh', inovator: { anggota: [{ nama: 'Bayu Misalnya, S.Farm.' }] } },
  };
  return { kind: 'testimoni-publik', name: `${lihat}: ${name}`, dossier, options: { lihat }, expect };
}

const inside: Expected = { problem: 'testimoni/orang-dalam', at: at('bayu', 'peran') };
const staff = (peran: string): Sketch => ({ ...OWN, nama: 'Tono', peran });

const publics: readonly Case[] = [
  heard('a patient', [WHOLE], 'setiap'),
  heard('a guest of the unit', [{ ...WHOLE, peran: 'Pasien RSUD Contoh' }], 'semua'),
  heard('an innovator', [WHOLE, OWN], 'setiap', {
    problem: 'testimoni/inovator',
    at: at('bayu', 'nama'),
  }),
  heard('staff of the unit', [WHOLE, staff('Kepala RSUD Contoh')], 'setiap', inside),
  heard('a nurse of the unit', [WHOLE, staff('Perawat RSUD Contoh')], 'setiap', inside),
  heard('staff by relation', [WHOLE, { ...staff('Warga'), hubungan: 'pegawai unit' }], 'setiap', inside),
  heard('a nurse of another', [WHOLE, staff('Perawat Puskesmas Umpama')], 'setiap'),
  heard('one of two', [WHOLE, OWN], 'semua'),
  heard('all of them', [OWN, staff('Anggota tim inovasi')], 'semua', {
    problem: 'testimoni/semua-orang-dalam',
    at: { file: 'testimoni' },
    args: { jumlah: 2 },
  }),
  heard('all of them are said once', [OWN], 'setiap'),
];

export const testimonialCases: readonly Case[] = [...told, ...consent, ...lengths, ...twins, ...publics];
