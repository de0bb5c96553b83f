import type { Bilingual } from '../../core/language.ts';

/** Headings and fixed sentences of `inovasi explain`. */
export interface ExplainWords {
  readonly why: string;
  readonly sure: string;
  readonly contract: (loudest: string) => string;
  readonly byForm: string;
  readonly columns: Readonly<Record<'edition' | 'value' | 'loudest', string>>;
  readonly leastSure: string;
  readonly failed: string;
  readonly together: string;
  readonly noFigure: string;
  readonly examples: string;
  readonly badIn: (file: string) => string;
  readonly goodIn: (file: string) => string;
  readonly empty: string;
  readonly played: (edition: string, group: string | undefined) => string;
  readonly supposed: (edition: string) => string;
  readonly caughtBy: (problem: string) => string;
  readonly also: (rules: string) => string;
  readonly fix: string;
  readonly codes: string;
  readonly check: (kind: string) => string;
  readonly yieldedBy: (code: string) => string;
  readonly rulesOf: (kind: string) => string;
  readonly noRules: string;
  readonly sectionTitle: (title: string) => string;
  readonly kindTitle: (kind: string) => string;
  readonly perEdition: string;
  readonly limit: string;
  readonly weight: string;
  readonly attachment: string;
  readonly looksAt: string;
  readonly advice: string;
  readonly more: (command: string) => string;
  readonly answered: string;
  readonly docs: Readonly<Record<'general' | 'kinds' | 'problems' | 'index' | 'indexLead', string>>;
  readonly list: {
    readonly title: string;
    readonly lead: string;
    readonly general: string;
    readonly rules: string;
    readonly kinds: string;
    readonly sections: (edition: string) => string;
    readonly editions: string;
    readonly problems: string;
    readonly foot: string;
  };
}

export const explainWords: Bilingual<ExplainWords> = {
  id: {
    why: 'Mengapa',
    sure: 'Seberapa pasti',
    byForm: 'menurut formulir dan surat edisi itu',
    contract: (loudest) =>
      `Ini aturan dasar alat: tidak bergantung pada edisi dan tidak perlu sumber. Temuannya paling keras ${loudest}.`,
    columns: { edition: 'Edisi', value: 'Nilai', loudest: 'Paling keras' },
    leastSure:
      'Sebuah aturan sepasti nilainya yang paling tidak pasti; termasuk nilai edisi seperti tanggal penutupan.',
    failed: 'Seberapa sering dosir gugur karenanya',
    together:
      'Sebab-sebab itu hanya diketahui bersama-sama, bukan satu per satu. Tahun yang sebabnya tidak diketahui: `inovasi explain gugur`.',
    noFigure: 'Tidak ada angka yang ditemukan untuk hal ini.',
    examples: 'Contoh',
    badIn: (file) => `Keliru, dalam \`${file}\`:`,
    goodIn: (file) => `Benar, dalam \`${file}\`:`,
    empty: '(kosong)',
    played: (edition, group) =>
      `Kedua contoh dijalankan uji atas dosir fiksi \`antar-obat\` pada ${edition}${group === undefined ? '' : `, ${group}`}.`,
    supposed: (edition) =>
      `Nilainya tidak ditemukan untuk ${edition}, jadi uji mengandaikan nilai edisi tetangganya.`,
    caughtBy: (problem) => `Pembaca berkas sudah menolaknya dengan kode \`${problem}\`.`,
    also: (rules) => `Contoh keliru ini sekaligus melanggar ${rules}.`,
    fix: 'Perbaikan terkecil',
    codes: 'Kode temuan',
    check: (kind) => `Diperiksa dengan jenis pemeriksaan \`${kind}\`.`,
    yieldedBy: (code) => `Kode \`${code}\` muncul dari aturan berikut.`,
    rulesOf: (kind) => `Aturan yang memakai \`${kind}\``,
    noRules: 'Tidak ada aturan edisi yang memakainya.',
    sectionTitle: (title) => `Bagian ${title}`,
    kindTitle: (kind) => `Jenis pemeriksaan ${kind}`,
    perEdition: 'Pada setiap edisi yang memilikinya',
    limit: 'Batas kata',
    weight: 'Bobot',
    attachment: 'Lampiran',
    looksAt: 'Aturan yang melihat bagian ini',
    advice: 'Cara mengisi menurut sumber',
    more: (command) => `Selengkapnya: \`${command}\`.`,
    answered: 'Jawabannya ditulis dalam',
    docs: {
      general: 'Istilah umum',
      kinds: 'Jenis pemeriksaan',
      problems: 'Kode temuan yang tidak memerlukan aturan',
      index: 'Penjelasan aturan',
      indexLead:
        'Isi halaman-halaman ini sama dengan yang dicetak `inovasi explain`. Setiap contoh dijalankan oleh uji.',
    },
    list: {
      title: 'Yang dapat dijelaskan',
      lead: 'Tulis `inovasi explain <topik>`. Topik boleh berupa aturan, kode temuan, bagian formulir, edisi, jenis pemeriksaan, atau topik umum.',
      general: 'Topik umum',
      rules: 'Aturan',
      kinds: 'Jenis pemeriksaan',
      sections: (edition) => `Bagian formulir ${edition}`,
      editions: 'Edisi',
      problems: 'Kode temuan tanpa aturan',
      foot: 'Aturan dan kode tercetak di akhir setiap temuan `inovasi check`.',
    },
  },
  en: {
    why: 'Why',
    sure: 'How sure we are',
    byForm: 'as its form and letters say',
    contract: (loudest) =>
      `This is the tool's own contract: it hangs on no edition and needs no source. Its findings are at most of this severity: ${loudest}.`,
    columns: { edition: 'Edition', value: 'Value', loudest: 'At most' },
    leastSure:
      'A rule is as sure as its least sure value, values of the edition such as the closing date included.',
    failed: 'How often dossiers failed on it',
    together:
      'These causes are only known together, not one by one. Years of which no cause is known: `inovasi explain rejections`.',
    noFigure: 'No figure was found for this.',
    examples: 'Examples',
    badIn: (file) => `Bad, in \`${file}\`:`,
    goodIn: (file) => `Good, in \`${file}\`:`,
    empty: '(empty)',
    played: (edition, group) =>
      `A test plays both over the fictional dossier \`antar-obat\` under ${edition}${group === undefined ? '' : `, ${group}`}.`,
    supposed: (edition) =>
      `The value was not found for ${edition}, so the test supposes that of its neighbours.`,
    caughtBy: (problem) => `The reader of the file refuses it first, with the code \`${problem}\`.`,
    also: (rules) => `This bad example breaks ${rules} too.`,
    fix: 'The smallest fix',
    codes: 'Codes of its findings',
    check: (kind) => `Looked at by the check kind \`${kind}\`.`,
    yieldedBy: (code) => `The code \`${code}\` comes from these rules.`,
    rulesOf: (kind) => `Rules that use \`${kind}\``,
    noRules: 'No rule of an edition uses it.',
    sectionTitle: (title) => `Section ${title}`,
    kindTitle: (kind) => `Check kind ${kind}`,
    perEdition: 'In every edition that has it',
    limit: 'Word limit',
    weight: 'Weight',
    attachment: 'Attachment',
    looksAt: 'Rules that look at this section',
    advice: 'How to fill it in, by the sources',
    more: (command) => `In full: \`${command}\`.`,
    answered: 'Answered in',
    docs: {
      general: 'General terms',
      kinds: 'Check kinds',
      problems: 'Codes of findings that need no rule',
      index: 'Rules explained',
      indexLead: 'These pages say what `inovasi explain` prints. A test plays every example.',
    },
    list: {
      title: 'What can be explained',
      lead: 'Write `inovasi explain <topic>`. A topic is a rule, the code of a finding, a section of the form, an edition, a check kind, or one of the general topics.',
      general: 'General topics',
      rules: 'Rules',
      kinds: 'Check kinds',
      sections: (edition) => `Sections of the form of ${edition}`,
      editions: 'Editions',
      problems: 'Codes of findings that need no rule',
      foot: 'Rules and codes stand at the end of every finding of `inovasi check`.',
    },
  },
};
