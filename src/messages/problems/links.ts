import { unequalSizes } from '../numbers.ts';
import { inventory, meant, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

/** Words for links and pictures of an answer that lead nowhere, and for sections without proof. */
export const linkProblems = {
  'tautan/tidak-ada': {
    id: ({ tautan, dicari, mirip, berkas }) => ({
      message: `Tautan ${quoted(tautan)} menuju berkas yang tidak ada di dosir (dicari: ${dicari}).`,
      fix:
        mirip === ''
          ? `Taruh berkasnya di ${dicari}, atau perbaiki tautannya di ${berkas}.`
          : `Mungkin maksudnya ${mirip}; perbaiki tautannya di ${berkas}. Huruf besar dan kecil dibedakan.`,
    }),
    en: ({ tautan, dicari, mirip, berkas }) => ({
      message: `The link ${quoted(tautan)} leads to a file that the dossier does not have (looked for: ${dicari}).`,
      fix:
        mirip === ''
          ? `Put the file at ${dicari}, or correct the link in ${berkas}.`
          : `Perhaps ${mirip} was meant; correct the link in ${berkas}. Capitals and small letters differ.`,
    }),
  },
  'tautan/folder': {
    id: ({ tautan, berkas }) => ({
      message: `Tautan ${quoted(tautan)} menuju sebuah folder; pembaca perlu dibawa ke satu berkas.`,
      fix: `Tulis nama berkasnya pada tautan itu di ${berkas}, misalnya ../bukti/laporan.pdf.`,
    }),
    en: ({ tautan, berkas }) => ({
      message: `The link ${quoted(tautan)} leads to a folder; a reader has to be led to one file.`,
      fix: `Name the file in that link in ${berkas}, for example ../bukti/laporan.pdf.`,
    }),
  },
  'tautan/di-luar': {
    id: ({ tautan, berkas }) => ({
      message: `Tautan ${quoted(tautan)} keluar dari folder dosir; berkas di sana tidak ikut diajukan.`,
      fix: `Salin berkasnya ke folder bukti/ dosir ini, lalu tautkan dari ${berkas} sebagai ../bukti/nama-berkas.pdf.`,
    }),
    en: ({ tautan, berkas }) => ({
      message: `The link ${quoted(tautan)} leaves the folder of the dossier; a file out there is not submitted with it.`,
      fix: `Copy the file into the dossier's bukti/ folder and link it from ${berkas} as ../bukti/file-name.pdf.`,
    }),
  },
  'tautan/indikator-tidak-ada': {
    id: ({ id, mirip, ada, berkas }) => ({
      message:
        `Grafik meminta indikator ${quoted(id)}, tetapi inovasi.yaml tidak memuatnya.` +
        (ada.length === 0 ? ' Belum ada indikator yang ber-id.' : ` Yang ada: ${inventory(ada, 'id')}.`),
      fix: `Perbaiki id pada gambar indikator: di ${berkas}, atau tambahkan indikatornya di inovasi.yaml.${meant(mirip, 'id')}`,
    }),
    en: ({ id, mirip, ada, berkas }) => ({
      message:
        `A chart asks for the indicator ${quoted(id)}, which inovasi.yaml does not have.` +
        (ada.length === 0 ? ' No indicator has an id yet.' : ` There are: ${inventory(ada, 'en')}.`),
      fix: `Correct the id of the indikator: picture in ${berkas}, or add the indicator to inovasi.yaml.${meant(mirip, 'en')}`,
    }),
  },
  'tautan/kosong': {
    id: ({ teks, berkas }) => ({
      message: `Tautan${teks.trim() === '' ? '' : ` pada teks ${quoted(teks)}`} tidak berisi alamat.`,
      fix: `Isi alamatnya di antara tanda kurung di ${berkas}, atau hapus tautannya.`,
    }),
    en: ({ teks, berkas }) => ({
      message: `The link${teks.trim() === '' ? '' : ` on the text ${quoted(teks)}`} has no address.`,
      fix: `Put the address between its round brackets in ${berkas}, or remove the link.`,
    }),
  },
  'lampiran/terlalu-besar': {
    id: ({ judul, lampiran, ukuran, batas }) => {
      const [found, most] = unequalSizes(ukuran, batas, 'id');
      return {
        message: `Lampiran ${quoted(judul)} (${inventory(lampiran, 'id')}) seluruhnya ${found}; paling besar ${most}.`,
        fix: 'Kecilkan berkas yang terbesar (pindai 150–200 dpi, abu-abu), atau tautkan hanya yang diperlukan bagian ini. `inovasi compile --package` mengecilkan gambarnya lebih dulu dan menyebut bila tetap tidak muat.',
      };
    },
    en: ({ judul, lampiran, ukuran, batas }) => {
      const [found, most] = unequalSizes(ukuran, batas, 'en');
      return {
        message: `The attachments of ${quoted(judul)} (${inventory(lampiran, 'en')}) have ${found} together; at most ${most} are taken.`,
        fix: 'Shrink the largest file (scan at 150–200 dpi, grey), or link only what this section needs. `inovasi compile --package` shrinks its pictures first, and says so where that is not enough.',
      };
    },
  },
  'lampiran/tidak-ada': {
    id: ({ judul, berkas }) => ({
      message: `Bagian ${quoted(judul)} belum menautkan satu pun bukti, padahal formulir menyediakan unggahan data dukung.`,
      fix: `Tautkan bukti dari ${berkas}, misalnya [laporan](../bukti/laporan.pdf), atau tautan publik yang tercatat di bukti/bukti.yaml.`,
    }),
    en: ({ judul, berkas }) => ({
      message: `The section ${quoted(judul)} links to no evidence yet, while the form takes an upload of supporting data.`,
      fix: `Link evidence from ${berkas}, as in [report](../bukti/laporan.pdf), or a public link that bukti/bukti.yaml lists.`,
    }),
  },
  'gambar/tanpa-teks': {
    id: ({ gambar, tautan, berkas }) => ({
      message: `Gambar ${quoted(gambar)} belum punya teks pengganti bagi pembaca yang tidak melihatnya.`,
      fix: `Tulis apa yang terlihat di antara kurung siku di ${berkas}: ![Kurir menyerahkan obat](${tautan})`,
    }),
    en: ({ gambar, tautan, berkas }) => ({
      message: `The picture ${quoted(gambar)} has no words for readers who cannot see it.`,
      fix: `Write what can be seen between the square brackets in ${berkas}: ![Courier hands over medicine](${tautan})`,
    }),
  },
  'gambar/teks-nama-berkas': {
    id: ({ gambar, tautan, berkas }) => ({
      message: `Teks pengganti gambar ${quoted(gambar)} hanya nama berkasnya.`,
      fix: `Tulis apa yang terlihat di antara kurung siku di ${berkas}: ![Kurir menyerahkan obat](${tautan})`,
    }),
    en: ({ gambar, tautan, berkas }) => ({
      message: `The words for the picture ${quoted(gambar)} are only the name of its file.`,
      fix: `Write what can be seen between the square brackets in ${berkas}: ![Courier hands over medicine](${tautan})`,
    }),
  },
  'gambar/bukti-tanpa-teks': {
    id: ({ nama }) => ({
      message: `Gambar ${quoted(nama)} dicetak dalam PDF, tetapi belum mengatakan apa yang terlihat bagi pembaca yang tidak melihatnya.`,
      fix: 'Isi teks: pada entrinya, misalnya teks: Dua petugas menyegel paket obat di meja farmasi',
    }),
    en: ({ nama }) => ({
      message: `The picture ${quoted(nama)} is printed in the PDF, but does not say what can be seen for readers who cannot see it.`,
      fix: 'Fill in teks: of its entry, as in teks: Dua petugas menyegel paket obat di meja farmasi',
    }),
  },
} satisfies ProblemTable<
  | 'tautan/tidak-ada'
  | 'tautan/folder'
  | 'tautan/di-luar'
  | 'tautan/indikator-tidak-ada'
  | 'tautan/kosong'
  | 'gambar/tanpa-teks'
  | 'gambar/teks-nama-berkas'
  | 'gambar/bukti-tanpa-teks'
  | 'lampiran/terlalu-besar'
  | 'lampiran/tidak-ada'
>;
