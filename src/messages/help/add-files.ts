import type { Bilingual } from '../../core/language.ts';
import { DATE, FILES, SHARED } from './add-shared.ts';
import type { CommandHelp } from './command.ts';

/** What `--help` says of what takes in files. */
export const addFileCommands = {
  legal: {
    id: {
      summary: 'dasar hukum: peraturan, keputusan, SOP, perjanjian',
      argument: FILES.id,
      options: {
        ...SHARED.id,
        '--kind': 'jenis dokumen, misalnya "Peraturan Bupati"',
        '--number': 'nomor apa adanya, misalnya 188/12/2023',
        '--year': 'tahun',
        '--about': 'tentang apa',
        '--date': `tanggal ditetapkan: ${DATE.id}`,
        '--by': 'pejabat yang menetapkan',
        '--until': 'berlaku sampai',
        '--repealed-by': 'dokumen yang mencabutnya',
        '--page': 'halaman yang menyebut inovasi',
        '--link': 'alamat bila tersedia untuk umum',
        '--note': 'keterangan',
      },
      examples: `inovasi add legal "SK Bupati No. 12 (final).pdf"
inovasi add legal perbup.pdf --kind "Peraturan Bupati" --number 7 --year 2019 --yes`,
    },
    en: {
      summary: 'legal bases: regulations, decrees, procedures, agreements',
      argument: FILES.en,
      options: {
        ...SHARED.en,
        '--kind': 'kind of document, as "Peraturan Bupati"',
        '--number': 'number as it is written, as 188/12/2023',
        '--year': 'year',
        '--about': 'subject',
        '--date': `day it was settled: ${DATE.en}`,
        '--by': 'who issued it',
        '--until': 'in force until',
        '--repealed-by': 'document that repealed it',
        '--page': 'page that names the innovation',
        '--link': 'address where it is public',
        '--note': 'note',
      },
      examples: `inovasi add legal "SK Bupati No. 12 (final).pdf"
inovasi add legal perbup.pdf --kind "Peraturan Bupati" --number 7 --year 2019 --yes`,
    },
  },
  evidence: {
    id: {
      summary: 'bukti: berkas, atau tautan umum dengan penerbit dan tanggal',
      argument: FILES.id,
      options: {
        ...SHARED.id,
        '--title': 'nama bukti',
        '--kind': 'laporan, foto, data, surat, berita, tangkapan-layar, regulasi, video, lainnya',
        '--date': `tanggal pada bukti: ${DATE.id}`,
        '--link': 'alamat, sebagai ganti berkas',
        '--publisher': 'penerbit tautan',
        '--place': 'di mana foto atau video dibuat',
        '--alt': 'apa yang terlihat pada gambar, bagi yang tidak melihatnya',
        '--note': 'apa yang dibuktikan',
        '--public': 'boleh diterbitkan untuk umum',
        '--no-public': 'hanya untuk penilai',
      },
      examples: `inovasi add evidence "WhatsApp Image 2023-06-11 at 10.02.33.jpeg" laporan.pdf
inovasi add evidence --link https://contoh.go.id/berita --title "Berita peluncuran" --publisher "Humas Contoh" --date 2023-03-17 --kind berita --yes`,
    },
    en: {
      summary: 'evidence: files, or a public link with publisher and date',
      argument: FILES.en,
      options: {
        ...SHARED.en,
        '--title': 'name of the evidence',
        '--kind': 'laporan, foto, data, surat, berita, tangkapan-layar, regulasi, video, lainnya',
        '--date': `date of the evidence: ${DATE.en}`,
        '--link': 'address, instead of a file',
        '--publisher': 'publisher of the link',
        '--place': 'where a photograph or film was made',
        '--alt': 'what can be seen in a picture, for those who cannot see it',
        '--note': 'what it proves',
        '--public': 'may be published',
        '--no-public': 'for evaluators only',
      },
      examples: `inovasi add evidence "WhatsApp Image 2023-06-11 at 10.02.33.jpeg" report.pdf
inovasi add evidence --link https://contoh.go.id/berita --title "Berita peluncuran" --publisher "Humas Contoh" --date 2023-03-17 --kind berita --yes`,
    },
  },
  letter: {
    id: {
      summary: 'surat pernyataan yang diminta edisi, sesudah ditandatangani',
      argument: FILES.id,
      options: {
        ...SHARED.id,
        '--kind': 'surat yang mana, misalnya implementasi',
        '--number': 'nomor surat apa adanya',
        '--date': `tanggal surat: ${DATE.id}`,
        '--signer': 'nama dan jabatan penanda tangan',
      },
      examples: `inovasi add letter pindaian.pdf --kind implementasi
inovasi add letter "surat direktur.pdf" --kind identitas-inovator --number 445/102/2023 --yes`,
    },
    en: {
      summary: 'statement letters that the edition demands, once they are signed',
      argument: FILES.en,
      options: {
        ...SHARED.en,
        '--kind': 'which letter, as implementasi',
        '--number': 'number as it is written',
        '--date': `date of the letter: ${DATE.en}`,
        '--signer': 'name and position of who signed',
      },
      examples: `inovasi add letter scan.pdf --kind implementasi
inovasi add letter "surat direktur.pdf" --kind identitas-inovator --number 445/102/2023 --yes`,
    },
  },
} satisfies Readonly<Record<string, Bilingual<CommandHelp>>>;
