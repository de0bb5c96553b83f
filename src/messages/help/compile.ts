import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

export const compileHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'susun PDF pengajuan dari satu dosir',
    argument: 'dosir (bawaan: dosir di folder ini)',
    options: {
      '--output': 'nama berkas PDF (bawaan: pengajuan/<edisi>/<dosir>/<dosir>.pdf)',
      '--draft': 'susun walau belum lengkap; setiap halaman bertanda air DRAF',
      '--with-report': 'sertakan hasil pemeriksaan sebagai lampiran',
      '--package': 'tulis juga paket pengajuan: lembar isian, surat, manifes, dan ZIP',
      '--no-annexes': 'tanpa lampiran: bukti, dasar hukum, dan surat tidak diikutkan',
      '--split-annexes': 'lampiran dalam PDF tersendiri: dasar hukum, bukti, surat',
      '--embed': 'sematkan juga semua berkas asli lampiran',
      '--max-size': 'batas ukuran PDF, mis. 10MB; gambar diperkecil bertahap sampai muat',
      '--edition': 'susun untuk edisi lain',
      '--as-of': 'tanggal dokumen (bawaan: tanggal simpanan terakhir dosir)',
    },
    examples: `inovasi compile tpbis --draft
inovasi compile tpbis --package
inovasi compile tpbis -o pengajuan.pdf
inovasi compile tpbis --max-size 10MB`,
  },
  en: {
    summary: 'compile the submission PDF of one dossier',
    argument: 'dossier (default: the one of this folder)',
    options: {
      '--output': 'name of the PDF (default: pengajuan/<edition>/<dossier>/<dossier>.pdf)',
      '--draft': 'compile although incomplete; every page is watermarked',
      '--with-report': 'add the check report as an annex',
      '--package': 'also write the submission package: answer sheet, letters, manifest and ZIP',
      '--no-annexes': 'leave out the annexes: evidence, legal bases and letters',
      '--split-annexes': 'annexes in PDFs of their own: legal bases, evidence, letters',
      '--embed': 'embed all originals of the annexes too',
      '--max-size': 'limit of the PDF, as 10MB; pictures are made smaller in steps until it fits',
      '--edition': 'compile for another edition',
      '--as-of': 'date of the document (default: that of the last commit of the dossier)',
    },
    examples: `inovasi compile tpbis --draft
inovasi compile tpbis --package
inovasi compile tpbis -o submission.pdf
inovasi compile tpbis --max-size 10MB`,
  },
};
