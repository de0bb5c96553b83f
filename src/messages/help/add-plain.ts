import type { Bilingual } from '../../core/language.ts';
import { DATE, EVIDENCE, PROOF, SHARED } from './add-shared.ts';
import type { CommandHelp } from './command.ts';

/** What `--help` says of what is noted without a file of its own. */
export const addPlainCommands = {
  testimonial: {
    id: {
      summary: 'testimoni: siapa, izinnya, dan kata-katanya',
      argument: 'berkas teks berisi kata-katanya; berkas lain masuk sebagai bukti izin',
      options: {
        ...SHARED.id,
        '--name': 'nama penerima manfaat',
        '--role': 'siapa dia bagi layanan ini',
        '--relation': 'hubungannya dengan layanan, bila belum terlihat dari perannya',
        '--place': 'desa, kecamatan, atau kota tempat tinggal',
        '--date': `kapan disampaikan: ${DATE.id}`,
        '--words': 'kata-katanya',
        '--consent': 'lembar izinnya (berkas atau nomor bukti), ya, atau tidak',
      },
      examples: `inovasi add testimonial testimoni-sri.txt --name "Sri Umpama" --consent izin-sri.jpg
inovasi add testimonial --name "Sri Umpama" --role pasien --words "Obat datang tepat waktu." --consent B-11 --yes`,
    },
    en: {
      summary: 'testimonial: who, their consent, and the words',
      argument: 'text file with the words; other files are taken in as proof of consent',
      options: {
        ...SHARED.en,
        '--name': 'name of the beneficiary',
        '--role': 'who they are to this service',
        '--relation': 'relation to the service, where the role does not tell',
        '--place': 'village, district or town where they live',
        '--date': `when it was said: ${DATE.en}`,
        '--words': 'the words',
        '--consent': 'consent sheet (file or number of evidence), yes, or no',
      },
      examples: `inovasi add testimonial testimoni-sri.txt --name "Sri Umpama" --consent izin-sri.jpg
inovasi add testimonial --name "Sri Umpama" --role pasien --words "Obat datang tepat waktu." --consent B-11 --yes`,
    },
  },
  indicator: {
    id: {
      summary: 'indikator: angka sebelum dan sesudah inovasi',
      argument: PROOF.id,
      options: {
        ...SHARED.id,
        '--name': 'apa yang diukur',
        '--unit': 'satuan',
        '--direction': 'naik bila makin besar makin baik, turun bila sebaliknya',
        '--data': 'angka tiap waktu: 2018=142 2022=38, boleh dengan bukti: 2022=38@B-02',
        '--evidence': EVIDENCE.id,
        '--note': 'cara mengukur',
      },
      examples: `inovasi add indicator --name "Waktu tunggu obat" --unit menit --direction turun --data 2018=142 2022=38 --evidence B-02`,
    },
    en: {
      summary: 'indicator: figures from before and after the innovation',
      argument: PROOF.en,
      options: {
        ...SHARED.en,
        '--name': 'what is measured',
        '--unit': 'unit',
        '--direction': 'naik where more is better, turun where less is',
        '--data': 'a figure for each time: 2018=142 2022=38, or with evidence: 2022=38@B-02',
        '--evidence': EVIDENCE.en,
        '--note': 'how it is measured',
      },
      examples: `inovasi add indicator --name "Waktu tunggu obat" --unit menit --direction turun --data 2018=142 2022=38 --evidence B-02`,
    },
  },
  award: {
    id: {
      summary: 'penghargaan yang pernah diterima inovasi ini',
      argument: PROOF.id,
      options: {
        ...SHARED.id,
        '--edition': 'lomba dan tahunnya, misalnya kipp-2021',
        '--level': 'penghargaannya: top-99, top-45, finalis, lainnya, …',
        '--title': 'judul saat itu',
      },
      examples: 'inovasi add award --edition kipp-2021 --level top-99 --title "Antar Obat" --yes',
    },
    en: {
      summary: 'an award that the innovation has won',
      argument: PROOF.en,
      options: {
        ...SHARED.en,
        '--edition': 'competition and year, as kipp-2021',
        '--level': 'the award: top-99, top-45, finalis, lainnya, …',
        '--title': 'title at that time',
      },
      examples: 'inovasi add award --edition kipp-2021 --level top-99 --title "Antar Obat" --yes',
    },
  },
  collaboration: {
    id: {
      summary: 'pihak yang bekerja sama, dan perannya',
      argument: PROOF.id,
      options: {
        ...SHARED.id,
        '--party': 'pihaknya',
        '--role': 'apa yang dikerjakannya',
        '--evidence': EVIDENCE.id,
      },
      examples:
        'inovasi add collaboration --party "Universitas Misal" --role "Evaluasi dampak" --evidence perjanjian.pdf',
    },
    en: {
      summary: 'a party that works along, and its role',
      argument: PROOF.en,
      options: {
        ...SHARED.en,
        '--party': 'the party',
        '--role': 'what it does',
        '--evidence': EVIDENCE.en,
      },
      examples:
        'inovasi add collaboration --party "Universitas Misal" --role "Evaluasi dampak" --evidence agreement.pdf',
    },
  },
  note: {
    id: {
      summary: 'catatan penilai atas keikutsertaan terdahulu, dan perbaikannya',
      argument: PROOF.id,
      options: {
        ...SHARED.id,
        '--edition': 'lomba yang diikuti, misalnya kipp-2021',
        '--text': 'catatannya; dengan --development: apa yang dikembangkan',
        '--assessor': 'siapa yang memberi catatan',
        '--section': 'bagian formulir yang dicatat',
        '--improvement': 'apa yang sudah diperbaiki',
        '--date': `kapan diperbaiki: ${DATE.id}`,
        '--evidence': EVIDENCE.id,
        '--development': 'perkembangan lain, yang tidak menjawab catatan tertentu',
      },
      examples: `inovasi add note --edition kipp-2021 --text "Bukti keberlanjutan belum kuat." --assessor "Tim Evaluasi"
inovasi add note --edition kipp-2021 --development --text "Meluas ke dua belas kecamatan." --date 2023-03`,
    },
    en: {
      summary: "evaluators' note on an earlier entry, and what was improved",
      argument: PROOF.en,
      options: {
        ...SHARED.en,
        '--edition': 'competition it was entered for, as kipp-2021',
        '--text': 'the note; with --development: what was developed',
        '--assessor': 'who gave the note',
        '--section': 'section of the form it is about',
        '--improvement': 'what has been improved',
        '--date': `when it was improved: ${DATE.en}`,
        '--evidence': EVIDENCE.en,
        '--development': 'another development, which answers no note',
      },
      examples: `inovasi add note --edition kipp-2021 --text "Bukti keberlanjutan belum kuat." --assessor "Tim Evaluasi"
inovasi add note --edition kipp-2021 --development --text "Meluas ke dua belas kecamatan." --date 2023-03`,
    },
  },
} satisfies Readonly<Record<string, Bilingual<CommandHelp>>>;
