import { inFile, type RuleEntry } from '../entry.ts';

const EVIDENCE = 'bukti/bukti.yaml';
const POINTER =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 48211337';

/** Rules on what files hold, whatever their names say. */
export const contentRules = {
  'berkas/terbaca': {
    id: {
      asks: 'Setiap berkas yang diserahkan dapat dibuka tanpa kata sandi, utuh, dan isinya sesuai dengan akhiran namanya.',
      why: 'Berkas yang tidak terbuka sama dengan berkas yang tidak ada, dan biasanya baru ketahuan oleh penilai.',
      fix: 'Salin, unduh, atau pindai ulang berkasnya; buka kata sandinya; ambil berkas besar dengan git lfs pull; betulkan akhiran namanya.',
    },
    en: {
      asks: 'Every file that is handed in opens without a password, is whole, and holds what the ending of its name says.',
      why: 'A file that does not open is as good as none, and commonly it is the evaluator who finds out.',
      fix: 'Copy, download or scan the file again; take its password off; fetch large files with git lfs pull; correct the ending of its name.',
    },
    causes: ['kelengkapan-dokumen'],
    bad: inFile('bukti/sop-antar-obat.pdf', POINTER),
    good: inFile(EVIDENCE, '- id: B-01\n  berkas: berita-acara-mulai.pdf'),
  },
  'berkas/layak': {
    id: {
      asks: 'Berkas terbuka di komputer biasa, wajar ukurannya, dan masih sama dengan yang dicatat pada sha256.',
      why: 'Foto HEIC tidak terbuka di banyak tempat, dan berkas yang diganti diam-diam tidak lagi membuktikan yang tertulis.',
      fix: 'Simpan foto sebagai JPEG; kecilkan atau simpan ulang berkas yang berat; perbarui sha256 bila berkasnya memang diganti.',
    },
    en: {
      asks: 'Files open on ordinary computers, are of a reasonable size, and still are those recorded at sha256.',
      why: 'HEIC photographs do not open in many places, and a file exchanged silently no longer proves what is written.',
      fix: 'Save photographs as JPEG; shrink heavy files or save them anew; renew sha256 where a file was exchanged on purpose.',
    },
    bad: inFile(EVIDENCE, `- id: B-01\n  berkas: berita-acara-mulai.pdf\n  sha256: "${'0'.repeat(64)}"`),
    good: inFile(EVIDENCE, '- id: B-01\n  berkas: berita-acara-mulai.pdf'),
  },
  'berkas/catatan': {
    id: {
      asks: 'PDF dapat dicari katanya atau disebut halamannya, dan tidak memuat halaman kosong, skrip, atau berkas di dalam berkas.',
      why: 'Penilai mencari nama inovasi dan angkanya dalam dokumen; pada hasil pindaian ia harus tahu halaman mana yang dibuka.',
      fix: 'Sebut halamannya, atau pindai ulang dengan pengenalan teks; cetak ulang PDF yang memuat skrip.',
    },
    en: {
      asks: 'PDFs can be searched, or the page is named; they hold no blank pages, scripts, or files within the file.',
      why: 'Evaluators look for the name of the innovation and its figures; in a scan they have to know which page to open.',
      fix: 'Name the page, or scan again with text recognition; print PDFs with scripts anew.',
    },
    bad: inFile(EVIDENCE, '- id: B-11\n  berkas: pindaian-izin.pdf', 'bukti/pindaian-izin.pdf'),
    good: inFile(EVIDENCE, '- id: B-11\n  berkas: izin-testimoni.pdf'),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
