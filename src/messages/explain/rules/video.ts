import type { FileFacts } from '../../../core/file-facts.ts';
import { identity, type RuleEntry, type Snippet } from '../entry.ts';

const FILM = 'bukti/video.mp4';

/** The film of the example beside what is said of it: a minute and a half in 720 lines. */
function filmed(said: string): Snippet {
  const facts: FileFacts = {
    sha256: '0'.repeat(64),
    size: 1000,
    type: 'video/mp4',
    kind: 'video',
    video: { seconds: 90, width: 1280, height: 720, audio: true },
  };
  const text = `video:\n${said}\n  berkas: ${FILM}`;
  return { file: 'inovasi.yaml', text, beside: [FILM], inside: { [FILM]: facts } };
}

/** Rules on the video of the innovation. */
export const videoRules = {
  'video/tautan': {
    id: {
      asks: 'Tautan video terisi.',
      why: 'Formulir meminta alamat video yang dapat ditonton penilai tanpa masuk akun.',
      fix: 'Unggah videonya agar dapat diakses bebas, lalu tulis alamatnya pada video.tautan.',
    },
    en: {
      asks: 'The link to the video is filled in.',
      why: 'The form asks for the address of a video that evaluators can watch without signing in.',
      fix: 'Upload the video so that everybody can open it, and write its address in video.tautan.',
    },
    causes: ['kelengkapan-dokumen'],
    bad: identity('video:\n  tautan:'),
    good: identity('video:\n  tautan: https://example.org/fiksi/antar-obat'),
  },
  'video/durasi': {
    id: {
      asks: 'Video tidak lebih panjang dari batas edisi.',
      why: 'Video yang melewati batas tidak memenuhi ketentuan, sebaik apa pun isinya.',
      fix: 'Potong videonya, lalu tulis durasinya sebagai menit dan detik di antara tanda kutip.',
    },
    en: {
      asks: 'The video is no longer than the edition allows.',
      why: 'A video above the limit breaks the terms, however good it is.',
      fix: 'Cut the video, then write its running time in minutes and seconds between quotation marks.',
    },
    edition: 'kipp-2025',
    bad: identity('video:\n  durasi: "07:30"'),
    good: identity('video:\n  durasi: "04:30"'),
  },
  'video/resolusi': {
    id: {
      asks: 'Resolusi video paling rendah sesuai ketentuan edisi.',
      why: 'Teks dan wajah pada video beresolusi rendah tidak terbaca di layar besar.',
      fix: 'Ekspor ulang videonya, paling rendah 720p, lalu tulis resolusinya.',
    },
    en: {
      asks: 'The video has at least the resolution that the edition asks.',
      why: 'At low resolution, text and faces cannot be made out on a large screen.',
      fix: 'Export the video again, at 720p or more, and write down its resolution.',
    },
    edition: 'kipp-2025',
    bad: identity('video:\n  resolusi: 480p'),
    good: identity('video:\n  resolusi: 1080p'),
  },
  'video/takarir': {
    id: {
      asks: 'Video berbahasa yang diminta, atau bertakarir.',
      why: 'Penilai yang tidak memahami bahasa daerah atau bahasa asing tetap harus dapat mengikuti videonya.',
      fix: 'Tambahkan takarir, lalu tulis takarir: true.',
    },
    en: {
      asks: 'The video is in the language that is asked, or has captions.',
      why: 'Evaluators who do not speak a regional or foreign language have to be able to follow.',
      fix: 'Add captions, then write takarir: true.',
    },
    edition: 'kipp-2025',
    bad: identity('video:\n  bahasa: jawa\n  takarir: false'),
    good: identity('video:\n  bahasa: jawa\n  takarir: true'),
  },
  'video/bentuk-tautan': {
    id: {
      asks: 'Tautan video adalah alamat satu video yang dapat dibuka dari luar.',
      why: 'Alamat kanal, pencarian, folder, halaman masuk, atau berkas di komputer sendiri tidak membawa penilai ke videonya. Alamat dari layanan yang tidak dikenal alat ini dibiarkan.',
      fix: 'Salin alamat lewat tombol Bagikan, lalu coba di jendela penyamaran.',
    },
    en: {
      asks: 'The link to the video is the address of one video that can be opened from outside.',
      why: "The address of a channel, a search, a folder, a login or a file on somebody's computer does not lead an evaluator to the video. Services that this tool does not know are left alone.",
      fix: 'Copy the address by the Share button, then try it in a private window.',
    },
    bad: identity('video:\n  tautan: https://www.youtube.com/@rsudcontoh'),
    good: identity('video:\n  tautan: https://youtu.be/AbCdEfGhIjK'),
  },
  'video/unsur': {
    id: {
      asks: 'Dosir menyatakan bahwa video memuat gagasan, penerapan, dampak, dan testimoni penerima manfaat.',
      why: 'Isi video tidak dapat dinilai dari alamatnya, maka yang menontonnya yang menyatakan.',
      fix: 'Tonton videonya, lalu tulis yang memang ada pada video.unsur.',
    },
    en: {
      asks: 'The dossier says that the video shows idea, implementation, impact and the words of a beneficiary.',
      why: 'What a video shows cannot be told from its address, so whoever watched it says so.',
      fix: 'Watch the video, then write what is there at video.unsur.',
    },
    edition: 'kipp-2025',
    bad: identity('video:\n  unsur: [ide, dampak]'),
    good: identity('video:\n  unsur: [ide, penerapan, dampak, testimoni]'),
  },
  'video/bebas-akses': {
    id: {
      asks: 'Dinyatakan bahwa video dapat dibuka siapa saja tanpa masuk akun.',
      why: 'Video yang meminta izin akses tidak ditonton. Apakah alamatnya hidup dilihat dengan inovasi check --links; apakah videonya benar terbuka hanya terlihat di jendela penyamaran.',
      fix: 'Ubah izinnya menjadi publik, coba di jendela penyamaran, lalu tulis video.bebas_akses: true.',
    },
    en: {
      asks: 'It is said that everybody can open the video without signing in.',
      why: 'A video that asks for access is not watched. Whether its address is alive shows with inovasi check --links; whether it really opens only shows in a private window.',
      fix: 'Make it public, try it in a private window, then write video.bebas_akses: true.',
    },
    edition: 'kipp-2025',
    bad: identity('video:\n  bebas_akses: false'),
    good: identity('video:\n  bebas_akses: true'),
  },
  'video/tanpa-merek': {
    id: {
      asks: 'Dinyatakan bahwa video tidak mempromosikan produk komersial.',
      why: 'Promosi produk atau merek dilarang dalam ketentuan video yang tercatat.',
      fix: 'Potong bagian yang menampilkan promosi, lalu tulis video.tanpa_merek: true.',
    },
    en: {
      asks: 'It is said that the video promotes no commercial product.',
      why: 'The terms for the video that are on record forbid promoting a product or brand.',
      fix: 'Cut what promotes one, then write video.tanpa_merek: true.',
    },
    edition: 'kipp-2025',
    bad: identity('video:\n  tanpa_merek: false'),
    good: identity('video:\n  tanpa_merek: true'),
  },
  'video/berkas': {
    id: {
      asks: 'Durasi dan resolusi yang ditulis cocok dengan berkas video yang ada di dosir.',
      why: 'Angka yang disalin dari versi lama membuat video yang melewati batas tampak memenuhi syarat.',
      fix: 'Tulis angka dari berkasnya, atau ganti berkasnya dengan versi yang diunggah.',
    },
    en: {
      asks: 'Running time and resolution agree with the file of the video in the dossier.',
      why: 'Figures copied from an older version make a video look as if it kept the limits.',
      fix: 'Write the figures of the file, or replace it by the version that was uploaded.',
    },
    bad: filmed('  durasi: "04:30"\n  resolusi: 720p'),
    good: filmed('  durasi: "01:30"\n  resolusi: 720p'),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
