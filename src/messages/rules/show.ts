import type { Bilingual } from '../../core/language.ts';

/** Words of `inovasi rules show`. */
export interface ShowWords {
  readonly title: (name: string) => string;
  readonly lead: (competition: string, year: number, version: string) => string;
  readonly status: (status: string, day: string) => string;
  readonly group: (name: string) => string;
  readonly problems: (count: number, edition: string) => string;
  readonly borrowed: (edition: string, name: string) => string;
  readonly identity: string;
  readonly choices: (label: string) => string;
  readonly entry: (group: string) => string;
  readonly cap: (group: string) => string;
  readonly form: string;
  readonly ownWords: string;
  readonly noForm: string;
  readonly section: Readonly<
    Record<'number' | 'section' | 'question' | 'words' | 'weight' | 'attachment', string>
  >;
  readonly documents: string;
  readonly document: Readonly<Record<'document' | 'demanded' | 'file' | 'format' | 'size', string>>;
  readonly rules: string;
  readonly rulesLead: string;
  readonly rule: Readonly<Record<'rule' | 'asks' | 'loudest', string>>;
  readonly contract: string;
  readonly contractLead: string;
  readonly byForm: string;
  readonly onlyIf: string;
  readonly stages: string;
  readonly stage: Readonly<Record<'stage' | 'when', string>>;
  readonly outcomes: string;
  readonly openStart: (day: string) => string;
  readonly until: (day: string) => string;
  readonly to: string;
  readonly noDate: string;
  readonly open: string;
  readonly openLead: string;
  readonly question: Readonly<Record<'question' | 'known' | 'matters', string>>;
  readonly matters: {
    readonly blocks: string;
    readonly weight: (percent: number) => string;
    readonly rest: string;
  };
  readonly borrowedRest: (edition: string) => string;
  readonly singleRest: string;
  readonly settled: string;
  readonly note: string;
}

export const showWords: Bilingual<ShowWords> = {
  id: {
    title: (name) => `${name}: apa yang diminta`,
    lead: (competition, year, version) => `${competition} ${year}, paket aturan ${version}.`,
    status: (status, day) => `Status per ${day}: ${status}.`,
    group: (name) => `Hanya yang berlaku bagi ${name}.`,
    problems: (count, edition) =>
      `Paket aturan ini memuat ${count} kesalahan, jadi yang tampil di sini belum tentu maksudnya; inovasi check --edition ${edition} menyebut tempatnya.`,
    borrowed: (edition, name) =>
      `Formulir edisi ini tidak ditemukan. Yang dipakai bentuk ${edition}; semua yang bertanda dipinjam belum dikonfirmasi untuk ${name}.`,
    identity: 'Identitas edisi',
    choices: (label) => `${label}, satu per satu`,
    entry: (group) => `Syarat masuk ${group}`,
    cap: (group) => `Batas ${group} per instansi`,
    form: 'Bagian formulir',
    ownWords: 'Pertanyaan ditulis dengan kalimat kami sendiri.',
    noForm: 'Formulir edisi ini tidak ditemukan.',
    section: {
      number: 'No',
      section: 'Bagian',
      question: 'Yang ditanyakan',
      words: 'Batas kata',
      weight: 'Bobot',
      attachment: 'Lampiran',
    },
    documents: 'Dokumen',
    document: { document: 'Dokumen', demanded: 'Diminta', file: 'Berkas', format: 'format', size: 'ukuran' },
    rules: 'Aturan lomba',
    rulesLead:
      'Kolom terakhir: seberapa keras temuan aturan itu pada saat pengajuan. Kesalahan menghalangi pengajuan; yang diketahui dari satu sumber saja hanya menghalangi bila yang diminta itu belum ada.',
    rule: { rule: 'Aturan', asks: 'Yang diminta', loudest: 'Paling keras' },
    contract: 'Aturan dasar alat',
    contractLead: 'Tidak perlu sumber: berlaku bagi dosir mana pun.',
    byForm: 'menurut tabel di atas',
    onlyIf: 'hanya bila',
    stages: 'Tahapan',
    stage: { stage: 'Tahap', when: 'Waktu' },
    outcomes: 'Hasil yang diketahui',
    openStart: (day) => `mulai ${day}`,
    until: (day) => `sampai ${day}`,
    to: 'sampai',
    noDate: 'tanggal tidak ditemukan',
    open: 'Yang belum pasti, yang paling berpengaruh lebih dulu',
    openLead:
      'Tanyakan ini kepada admin atau cari pada pedoman yang Anda pegang; bila ketemu, catat dengan `inovasi rules confirm`.',
    question: { question: 'Hal', known: 'Yang diketahui', matters: 'Pengaruh' },
    matters: {
      blocks: 'dapat menghalangi',
      weight: (percent) => `bagian ${percent}%`,
      rest: 'kecil',
    },
    borrowedRest: (edition) => `Dipinjam dari ${edition}, belum dikonfirmasi`,
    singleRest: 'Hanya dari satu sumber tidak resmi',
    settled: 'Semua nilai edisi ini resmi, dikuatkan, atau dikonfirmasi.',
    note: 'Catatan',
  },
  en: {
    title: (name) => `${name}: what it asks`,
    lead: (competition, year, version) => `${competition} ${year}, rulebook ${version}.`,
    status: (status, day) => `Status as of ${day}: ${status}.`,
    group: (name) => `Only what holds for ${name}.`,
    problems: (count, edition) =>
      `This rulebook holds ${count} ${count === 1 ? 'mistake' : 'mistakes'}, so this may not be what it means; inovasi check --edition ${edition} says where.`,
    borrowed: (edition, name) =>
      `The form of this edition was not found. That of ${edition} stands in; whatever is marked borrowed is not confirmed for ${name}.`,
    identity: 'The edition',
    choices: (label) => `${label}, one by one`,
    entry: (group) => `Who may enter ${group}`,
    cap: (group) => `Most of ${group} per agency`,
    form: 'Sections of the form',
    ownWords: 'The questions are in our own words.',
    noForm: 'The form of this edition was not found.',
    section: {
      number: 'No',
      section: 'Section',
      question: 'What is asked',
      words: 'Word limit',
      weight: 'Weight',
      attachment: 'Attachment',
    },
    documents: 'Documents',
    document: { document: 'Document', demanded: 'Demanded', file: 'File', format: 'format', size: 'size' },
    rules: 'Rules of the competition',
    rulesLead:
      'The last column says how loud findings of the rule can be at submission. Errors block it; what is known from one source only blocks where the thing that is demanded is missing.',
    rule: { rule: 'Rule', asks: 'What is asked', loudest: 'At most' },
    contract: "The tool's own contract",
    contractLead: 'Needs no source: it holds for every dossier.',
    byForm: 'as the tables above say',
    onlyIf: 'only if',
    stages: 'Stages',
    stage: { stage: 'Stage', when: 'When' },
    outcomes: 'What is known of its outcome',
    openStart: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    to: 'to',
    noDate: 'date not found',
    open: 'What is not settled, what matters most first',
    openLead:
      'Ask for these or look them up in the guideline you hold; what you find, record with `inovasi rules confirm`.',
    question: { question: 'Matter', known: 'What is known', matters: 'Weight' },
    matters: {
      blocks: 'could block',
      weight: (percent) => `section of ${percent} %`,
      rest: 'little',
    },
    borrowedRest: (edition) => `Borrowed from ${edition}, not confirmed`,
    singleRest: 'From one unofficial source only',
    settled: 'Every value of this edition is official, confirmed or backed by two sources.',
    note: 'Note',
  },
};
