import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';

export const checkHelp: Bilingual<CommandHelp> = {
  id: {
    summary: 'periksa kelengkapan dan isi dosir terhadap edisinya',
    argument: 'dosir, folder, atau berkas (bawaan: semua dosir di sini)',
    options: {
      '--format':
        'text, json, sarif, junit, github, gitlab, markdown, atau html (bawaan text); boleh diulang, masing-masing dengan --output',
      '--output': 'tulis hasil format sebelumnya ke berkas',
      '--changed': 'hanya dosir yang berubah sejak --since, juga yang belum disimpan',
      '--since': 'pembanding: cabang atau simpanan (bawaan: cabang yang diikuti, lalu cabang utama)',
      '--staged': 'hanya dosir dalam simpanan berikutnya, menurut isi simpanan itu (untuk kait git)',
      '--watch': 'periksa lagi setiap kali berkas berubah; Ctrl-C untuk berhenti',
      '--stage': 'draft: yang kurang hanya dicatat; submit: yang kurang adalah kesalahan (bawaan draft)',
      '--edition': 'periksa terhadap edisi lain',
      '--as-of': 'anggap hari ini tanggal itu: 2025-05-20',
      '--fail-on': 'keluar dengan kode 1 mulai dari: error, warning, info, atau never (bawaan error)',
      '--quiet': 'hanya kesalahan dan ringkasan',
      '--fix': 'perbaiki dahulu yang pasti aman: tampilkan perubahannya, tanya, lalu periksa lagi',
      '--strip-gps':
        'bersama --fix: beri foto yang menyimpan koordinat salinan tanpa lokasi; foto asli tidak diubah',
      '--yes': 'bersama --fix: terapkan tanpa bertanya',
      '--dry-run': 'bersama --fix: hanya tampilkan perubahannya',
      '--no-cache': 'baca semua dosir lagi, juga yang tidak berubah sejak pemeriksaan lalu',
      '--no-inspect': 'isi PDF, foto, dan berkas lain tidak dilihat',
      '--links': 'kunjungi setiap tautan lewat jaringan dan catat hasilnya di tautan.yaml',
      '--what-if':
        'bandingkan dengan pilihan lain: edition=…, group=…, category=…, closing=…, as-of=…, start=…; beberapa nilai dipisah koma; boleh diulang; tanpa nilai: semua edisi dan kelompok',
    },
    examples: `inovasi check
inovasi check tpbis --stage submit
inovasi check --changed --since origin/main
inovasi check --fix
inovasi check tpbis --what-if edition=kipp-2025 group=umum,replikasi
inovasi check --format html --output laporan.html --format text
inovasi check --format sarif --output inovasi.sarif --format github`,
  },
  en: {
    summary: 'check dossiers for completeness and content against their edition',
    argument: 'dossiers, folders or files (default: all dossiers here)',
    options: {
      '--format':
        'text, json, sarif, junit, github, gitlab, markdown or html (default text); repeatable, each with its --output',
      '--output': 'write the preceding format to a file',
      '--changed': 'only dossiers that changed since --since, uncommitted changes included',
      '--since': 'branch or commit to compare with (default: the branch followed, then the main one)',
      '--staged': 'only dossiers of the next commit, as that commit has them (for git hooks)',
      '--watch': 'check again whenever files change; Ctrl-C to stop',
      '--stage': 'draft: what is missing is only noted; submit: it is an error (default draft)',
      '--edition': 'check against another edition',
      '--as-of': 'take this day for today: 2025-05-20',
      '--fail-on': 'exit 1 from this severity on: error, warning, info or never (default error)',
      '--quiet': 'only errors and the summary',
      '--fix': 'first mend what is surely safe: show the changes, ask, then check again',
      '--strip-gps':
        'with --fix: give photographs that keep coordinates a copy without; the originals stay as they are',
      '--yes': 'with --fix: apply without asking',
      '--dry-run': 'with --fix: only show the changes',
      '--no-cache': 'read every dossier again, those unchanged since the last check too',
      '--no-inspect': 'do not look into PDFs, photos and other files',
      '--links': 'go to every address over the network and record what was found in tautan.yaml',
      '--what-if':
        'compare with other choices: edition=…, group=…, category=…, closing=…, as-of=…, start=…; several values with commas; repeatable; without a value: every edition and group',
    },
    examples: `inovasi check
inovasi check tpbis --stage submit
inovasi check --changed --since origin/main
inovasi check --fix
inovasi check tpbis --what-if edition=kipp-2025 group=umum,replikasi
inovasi check --format html --output report.html --format text
inovasi check --format sarif --output inovasi.sarif --format github`,
  },
};
