import type { GeneralEntry } from './entry.ts';

/** How a run ends, how loud findings are, and in what forms the result comes. */
export const resultTopics = {
  'exit-codes': {
    aliases: ['kode-keluar', 'exit', 'exit-code'],
    id: {
      title: 'Kode keluar',
      parts: [
        'Setiap perintah berakhir dengan satu angka, sama dalam semua format. CI dan kait git membaca angka ini.',
        {
          terms: [
            ['0', 'beres: tidak ada temuan pada atau di atas tingkat --fail-on (bawaan error)'],
            ['1', 'ada temuan; compile menolak menyusun'],
            [
              '2',
              'salah pakai: pilihan tidak dikenal, bukan repositori dosir, atau tidak ada yang diperiksa',
            ],
            ['3', 'kesalahan alat atau komputer; laporkan dengan teks yang tercetak'],
            ['130', 'dihentikan dengan Ctrl-C; tidak ada yang tertinggal setengah jadi'],
          ],
        },
        'Yang belum pasti tidak pernah mengubah kode keluar. Memeriksa tanpa dosir bukan beres, melainkan 2.',
      ],
    },
    en: {
      title: 'Exit codes',
      parts: [
        'Every command ends with one number, the same in all formats. CI and git hooks read it.',
        {
          terms: [
            ['0', 'fine: nothing at or above the level of --fail-on (default error)'],
            ['1', 'findings; compile refused to write'],
            ['2', 'wrong use: an unknown option, no dossier repository, or nothing to check'],
            ['3', 'a fault of the tool or of the computer; report it with what was printed'],
            ['130', 'interrupted with Ctrl-C; nothing is left half made'],
          ],
        },
        'What is unknown never changes the exit code. To have checked nothing is not fine, it is 2.',
      ],
    },
  },
  formats: {
    aliases: ['format', 'format-laporan', 'report'],
    id: {
      title: 'Format laporan',
      parts: [
        'Laporan `inovasi check` adalah satu data; setiap format menuliskannya dengan cara lain, dan kode keluarnya sama. Pilih dengan `--format`, arahkan ke berkas dengan `--output`, dan ulangi keduanya untuk beberapa format sekaligus.',
        {
          terms: [
            ['text', 'untuk dibaca di terminal'],
            ['json', 'lengkap, untuk program; bentuknya tertulis dalam schemas/report.schema.json'],
            ['sarif', 'untuk pemindai kode di forge; tiap temuan punya tempat dan sidik jari'],
            [
              'junit',
              'satu kasus uji untuk tiap syarat, juga yang terpenuhi, sehingga tab CI terbaca seperti daftar periksa',
            ],
            ['github', 'anotasi pada permintaan gabung GitHub'],
            ['gitlab', 'laporan Code Quality GitLab'],
            ['markdown', 'untuk ditempel di percakapan atau ringkasan langkah CI'],
            ['html', 'satu halaman utuh untuk dikirim atau dicetak'],
          ],
        },
        'Pakai `--output`, bukan tanda > di PowerShell: PowerShell lama menulis berkas sebagai UTF-16.',
        'Perintah `inovasi rules` dan `inovasi explain` mengenal text, markdown, dan json.',
      ],
    },
    en: {
      title: 'Report formats',
      parts: [
        'The report of `inovasi check` is one piece of data; each format writes it down another way, with the same exit code. Choose with `--format`, send it to a file with `--output`, and repeat both for several formats at once.',
        {
          terms: [
            ['text', 'to be read at a terminal'],
            ['json', 'complete, for programs; described by schemas/report.schema.json'],
            ['sarif', 'for code scanning on a forge; every finding has a place and a fingerprint'],
            [
              'junit',
              'one test case for each requirement, those met too, so that a CI tab reads like the checklist',
            ],
            ['github', 'annotations on a GitHub pull request'],
            ['gitlab', 'a GitLab Code Quality report'],
            ['markdown', 'to be pasted into a conversation or the step summary of CI'],
            ['html', 'one whole page to send or to print'],
          ],
        },
        'Use `--output` rather than > in PowerShell: older ones write files as UTF-16.',
        '`inovasi rules` and `inovasi explain` know text, markdown and json.',
      ],
    },
  },
  stages: {
    aliases: ['tahap', 'stage', 'draft', 'draf', 'submit', 'pengajuan'],
    id: {
      title: 'Tahap draf dan tahap pengajuan',
      parts: [
        {
          terms: [
            [
              '--stage draft',
              'bawaan. Yang ada tetapi keliru adalah kesalahan; yang belum ada hanya dicatat sebagai info.',
            ],
            [
              '--stage submit',
              'seolah-olah diajukan sekarang. Yang diminta edisi dan belum ada juga kesalahan.',
            ],
          ],
        },
        'Setiap laporan, juga pada tahap draf, menyebut berapa temuan yang akan menghalangi pengajuan.',
        '`inovasi compile` selalu memeriksa pada tahap pengajuan; dengan `--draft` ia tetap menyusun, dan setiap halamannya bertanda DRAF.',
      ],
    },
    en: {
      title: 'The stages draft and submit',
      parts: [
        {
          terms: [
            [
              '--stage draft',
              'the default. What is there and wrong is an error; what is not there yet is information.',
            ],
            [
              '--stage submit',
              'as if it were submitted now. What the edition demands and is missing is an error too.',
            ],
          ],
        },
        'Every report, at the draft stage too, says how many findings would stand in the way of submission.',
        '`inovasi compile` always checks at the submit stage; with `--draft` it writes all the same, and marks every page.',
      ],
    },
  },
} as const satisfies Readonly<Record<string, GeneralEntry>>;
