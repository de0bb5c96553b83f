import { inFile, type RuleEntry, type Snippet } from '../entry.ts';

/** What is on record of the example's video. */
function visited(keadaan: string): Snippet {
  return inFile(
    'tautan.yaml',
    `- tautan: https://example.org/fiksi/antar-obat\n  keadaan: ${keadaan}\n  diperiksa: 2023-04-30`,
  );
}

/** Rules on what `check --links` has found. */
export const visitedRules = {
  'tautan/mati': {
    id: {
      asks: 'Tidak ada alamat di dosir yang sudah mati saat terakhir diperiksa.',
      why: 'Bukti yang alamatnya hilang tidak dapat dilihat penilai. Jaringan hanya dipakai dengan inovasi check --links; hasilnya tersimpan di tautan.yaml, sehingga CI dan orang lain tidak memerlukannya.',
      fix: 'Cari alamat barunya atau simpan isinya sebagai berkas, lalu jalankan inovasi check --links.',
    },
    en: {
      asks: 'No address of the dossier was gone when somebody last went to see.',
      why: 'Evidence whose address is gone cannot be seen. The network is used by inovasi check --links alone; what it found stands in tautan.yaml, so that CI and others need none.',
      fix: 'Find the new address or keep what it held as a file, then run inovasi check --links.',
    },
    bad: visited('mati'),
    good: visited('hidup'),
  },
  'tautan/lama': {
    id: {
      asks: 'Hasil pemeriksaan tautan tidak lebih tua dari sembilan puluh hari, dan tautan yang tidak dapat dipastikan mesin dibuka sendiri.',
      why: 'Halaman berpindah. Penolakan, halaman masuk, dan server yang lambat tidak berarti alamatnya mati, maka hanya diberitahukan. Batas harinya ukuran alat ini.',
      fix: 'Jalankan inovasi check --links; buka sendiri yang tidak dapat dipastikan.',
    },
    en: {
      asks: 'What was found of addresses is no older than ninety days, and what no machine can tell was opened by somebody.',
      why: 'Pages move. A refusal, a page to sign in or a slow server does not mean that an address is gone, so it is only mentioned. The number of days is a measure of this tool.',
      fix: 'Run inovasi check --links; open yourself what could not be told.',
    },
    bad: visited('tak-terverifikasi\n  alasan: masuk'),
    good: visited('hidup'),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
