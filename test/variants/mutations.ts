import type { FileFacts } from '../../src/core/file-facts.ts';
import type { RequirementStatus } from '../../src/core/report.ts';
import type { Field, Rulebook, Section } from '../../src/core/rulebook.ts';
import { firstValue } from '../../src/core/sourced.ts';
import { SAMPLES } from '../support/facts.ts';
import { docx, lfsPointer } from '../support/odd/others.ts';
import { shiftDates } from '../support/shift-dates.ts';
import type { Files } from '../support/variants.ts';

/** The one thing that a requirement of this subject stands on, and where. */
export interface Target {
  readonly files: Files;
  /** What follows `#` in the requirement's id: a field, a section, a letter, a key. */
  readonly subject: string;
  readonly form: readonly Section[];
  readonly rulebook: Rulebook;
}

/** What else a removal cannot but change, and into what. */
export interface Consequence {
  readonly rule: string;
  readonly becomes: RequirementStatus;
  /** Whether another requirement's subject is touched, given the one that was broken. */
  readonly touches: (subject: string, broken: Target) => boolean;
  /** Only what the edition asks under a condition changes even while nobody knows whether it is asked. */
  readonly evenUnknown?: true;
}

/** How one rule is broken, and only that rule. */
export interface Mutation {
  /** File of the dossier in which the finding has to stand. */
  readonly file: (subject: string, target: Target) => string;
  readonly breakIt: (target: Target) => void;
  readonly consequences?: readonly Consequence[];
  /** The reader's own problem that speaks for the rule, where no file can hold what the rule would catch. */
  readonly caughtBy?: string;
  /** Without its group, a dossier is held against the first group's form: everything of the form may change. */
  readonly fallsBackToFirstGroup?: true;
}

const INNOVATION = 'inovasi.yaml';
const LEGAL_BASES = 'dasar-hukum/dasar-hukum.yaml';
const EVIDENCE = 'bukti/bukti.yaml';
const LETTERS = 'surat/surat.yaml';
const HISTORY = 'riwayat.yaml';

const narrative = (field: string): string => `narasi/${field}.md`;

function always(file: string): Mutation['file'] {
  return () => file;
}

function fieldsOf({ form }: Target): readonly Field[] {
  return form.flatMap(({ isian }) => isian);
}

function fieldNamed(target: Target): Field {
  const found = fieldsOf(target).find(({ id }) => id === target.subject);
  if (found === undefined) throw new Error(`no field ${target.subject}`);
  return found;
}

function sectionNamed({ form, subject }: Target): Section {
  const found = form.find(({ id }) => id === subject);
  if (found === undefined) throw new Error(`no section ${subject}`);
  return found;
}

/** What is no longer there to be looked at. */
function lapses(rule: string, touches: Consequence['touches']): Consequence {
  return { rule, becomes: 'not-applicable', touches };
}

const theSame: Consequence['touches'] = (subject, broken) => subject === broken.subject;
const theOnlyOne: Consequence['touches'] = () => true;
const itsSection: Consequence['touches'] = (subject, { form, subject: field }) =>
  form.some(({ id, isian }) => id === subject && isian.length === 1 && isian[0]?.id === field);
const itsFields: Consequence['touches'] = (subject, broken) =>
  sectionNamed(broken).isian.some(({ id }) => id === subject);

/** What a letter says is not known where its bytes are those of no letter. */
const LETTER_CONTENTS = ['surat/belum-ditandatangani', 'surat/isi'] as const;
const UNREAD_LETTER = LETTER_CONTENTS.map((rule) => lapses(rule, theSame));

/** Takes a key of `inovasi.yaml` away. */
function without(key: string, ...consequences: readonly Consequence[]): Mutation {
  return {
    file: always(INNOVATION),
    breakIt: ({ files }) => files.edit(INNOVATION, (document) => document.deleteIn(key.split('.'))),
    consequences,
  };
}

/** Writes something else at a key of `inovasi.yaml`. */
function instead(key: string, value: unknown, ...consequences: readonly Consequence[]): Mutation {
  return {
    file: always(INNOVATION),
    breakIt: ({ files }) =>
      files.edit(INNOVATION, (document) => {
        document.setIn(
          key.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
          document.createNode(value),
        );
      }),
    consequences,
  };
}

/** Empties one of the lists. */
function emptied(file: string, ...consequences: readonly Consequence[]): Mutation {
  return { file: always(file), breakIt: ({ files }) => files.write(file, '[]\n'), consequences };
}

function indexOf(files: Files, file: string, key: string, value: string): number {
  let index = -1;
  files.edit(file, (document) => {
    const entries = document.toJS() as readonly Readonly<Record<string, unknown>>[];
    index = entries.findIndex((entry) => entry[key] === value);
  });
  if (index < 0) throw new Error(`no ${key} ${value} in ${file}`);
  return index;
}

/** The first link to a file of the dossier, as it stands in the text. */
function firstLink(text: string): string {
  return /(?<!!)\[[^\]]+\]\(\.\.[^)]+\)/.exec(text)?.[0] ?? '';
}

/** An answer of other words, which still points to the same proof. */
function rewrite({ files, subject }: Target, words: string): void {
  const file = narrative(subject);
  files.write(file, `${words} ${firstLink(files.read(file))}\n`);
}

function appended(text: string): Mutation['breakIt'] {
  return ({ files, subject }) => {
    const file = narrative(subject);
    files.write(file, `${files.read(file).trimEnd()}\n\n${text}\n`);
  };
}

function limitsOf({ kata }: Field): readonly number[] {
  return kata.nilai.map(({ isi }) => isi);
}

/** Asks the question again until the answer is long enough not to look broken off. */
function askedBack(target: Target): void {
  const field = fieldNamed(target);
  const question = [field.tanya, ...field.pokok].join(' ');
  const enough = Math.max(20, ...limitsOf(field).map((limit) => limit * 0.2));
  const times = Math.ceil(enough / question.split(/\s+/).length) + 1;
  rewrite(target, Array.from({ length: times }, () => question).join(' '));
}

/** So many words that are all different and say nothing. */
function wordsOf(count: number): string {
  return Array.from({ length: count }, (_, index) => `kata${index}`).join(' ');
}

function tooLong(target: Target): void {
  const words = Math.max(1000, ...limitsOf(fieldNamed(target))) + 1;
  rewrite(target, wordsOf(words));
}

/** The same words, which no longer lead anywhere. */
function unlinked(target: Target): void {
  const { files } = target;
  for (const { id } of sectionNamed(target).isian) {
    const text = files.read(narrative(id));
    files.write(
      narrative(id),
      text.replace(/!\[[^\]]*\]\([^)]+\)\n?/g, '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1'),
    );
  }
}

function editLetter(
  { files, subject }: Target,
  change: (berkas: string, index: number) => string | undefined,
): void {
  const index = indexOf(files, LETTERS, 'jenis', subject);
  files.edit(LETTERS, (document) => {
    const berkas = change(String(document.getIn([index, 'berkas'])), index);
    if (berkas === undefined) document.deleteIn([index]);
    else document.setIn([index, 'berkas'], berkas);
  });
}

/** The same letter in a format that nobody takes; the first file stays for those who link to it. */
function asWordFile(target: Target): void {
  editLetter(target, (berkas) => {
    const copy = berkas.replace(/\.pdf$/, '.docx');
    target.files.write(`surat/${copy}`, docx('Surat pernyataan'));
    return copy;
  });
}

/** The letter's file with so many blank bytes at its end that nobody would take it. */
function inflated(target: Target): void {
  const limits = target.rulebook.surat.find(({ id }) => id === target.subject)?.ukuran.nilai ?? [];
  const padding = Buffer.alloc(Math.max(1_000_000, ...limits.map(({ isi }) => isi)) + 1);
  editLetter(target, (berkas) => {
    // Another letter may be the same file.
    const copy = `besar-${berkas}`;
    target.files.write(`surat/${copy}`, Buffer.concat([target.files.bytes(`surat/${berkas}`), padding]));
    return copy;
  });
}

/** Another file takes the place of a letter. */
function exchanged(bytes: Uint8Array): Mutation['breakIt'] {
  return (target) =>
    editLetter(target, (berkas) => {
      target.files.write(`surat/lain-${berkas}`, bytes);
      return `lain-${berkas}`;
    });
}

const VOICES = ['pasien', 'kader', 'keluarga-pasien'] as const;

/** The testimonials' files, whose folder then stands empty. */
function silence({ files }: Target): void {
  for (const name of VOICES) files.remove(`testimoni/${name}.md`);
}

/** What is found of the video's address when somebody goes to see; it is named in `inovasi.yaml`. */
function visited(change: (text: string) => string): Mutation {
  return {
    file: always(INNOVATION),
    breakIt: ({ files }) => files.write('tautan.yaml', change(files.read('tautan.yaml'))),
  };
}

/** Writes something else in a testimonial. */
function ofTestimonial(name: string, from: RegExp, to: string): Mutation {
  const file = `testimoni/${name}.md`;
  return {
    file: always(file),
    breakIt: ({ files }) => files.write(file, files.read(file).replace(from, to)),
  };
}

function ofEntry(file: string, id: string, key: string, value?: string): Mutation {
  return {
    file: always(file),
    breakIt: ({ files }) => {
      const index = indexOf(files, file, 'id', id);
      files.edit(file, (document) => {
        if (value === undefined) document.deleteIn([index, key]);
        else document.setIn([index, key], value);
      });
    },
  };
}

/** Takes away one value at a path of a YAML file. */
function missing(file: string, ...path: readonly (string | number)[]): Mutation {
  return {
    file: always(file),
    breakIt: ({ files }) => files.edit(file, (document) => document.deleteIn(path)),
  };
}

/** What becomes unmet where nothing else is asked of the subject. */
function unmet(rule: string): Consequence {
  return { rule, becomes: 'unmet', touches: theOnlyOne };
}

/** Evidence that nothing else leads to. */
const nowUseless: Consequence = unmet('bukti/tidak-dirujuk');

/** Words, proof and pictures of a service that has only just begun are older than it. */
const tooEarly: readonly Consequence[] = ['urutan/bukti', 'urutan/testimoni', 'urutan/video'].map(unmet);

/** Indicators that were only measured before the innovation began show no change. */
const noAfter: Consequence = { rule: 'indikator/lengkap', becomes: 'unmet', touches: theOnlyOne };

/** The year in which the dossier's innovation began, some years later or earlier. */
function startYear(files: Files, years: number): string {
  const [, year] = /^mulai_implementasi: (\d{4})/m.exec(files.read(INNOVATION)) ?? [];
  return String(Number(year) + years);
}

/** Begins some months after the edition closes, or before it where negative. */
function begun(months: number, ...consequences: readonly Consequence[]): Mutation {
  return {
    file: always(INNOVATION),
    breakIt: ({ files, rulebook }) => {
      // Where nobody knows when the edition closes: shortly before the day the report speaks of.
      const [year = 0, month = 0] = (firstValue(rulebook.penutupan) ?? '2023-03').split('-').map(Number);
      const start = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
      files.edit(INNOVATION, (document) => document.set('mulai_implementasi', start));
    },
    consequences,
  };
}

const ofAnswer: Mutation['file'] = narrative;

/** An answer of other words no longer compares before with after. */
const saysNothing: Consequence = { rule: 'dampak/tidak-terukur', becomes: 'unmet', touches: theSame };

const IN_ENGLISH =
  'The service is for all patients who live in the villages of the district, and it was made to save the time that ' +
  'they had to spend on the way to the hospital and back.';

const IN_INDONESIAN =
  'Layanan ini untuk semua pasien yang ada di desa, dan dengan layanan ini mereka tidak perlu lagi pergi ke rumah sakit untuk ' +
  'obat yang sama pada setiap bulan dari tahun ke tahun.';

function inEnglish({ rulebook }: Target): boolean {
  return firstValue(rulebook.bahasa) === 'en';
}

/** The answer that is broken where any will do: the summary, else the first. */
function anyField(target: Target): string {
  const ids = fieldsOf(target).map(({ id }) => id);
  return ids.find((id) => id === 'ringkasan') ?? ids[0] ?? '';
}

/** The last year that the first indicator was measured in, when it had 38 minutes. */
function lastMeasured(files: Files): string {
  const years = [...files.read(INNOVATION).matchAll(/waktu: "?(\d{4})/g)].map(([, year]) => Number(year));
  return String(Math.max(...years));
}

function measuredOtherwise(target: Target): void {
  const { files } = target;
  const year = lastMeasured(files);
  if (inEnglish(target)) {
    files.edit(INNOVATION, (document) => {
      document.setIn(['indikator', 0, 'nama'], 'Waiting time for medicine at the hospital');
      document.setIn(['indikator', 0, 'satuan'], 'minutes');
    });
  }
  const text = inEnglish(target)
    ? `In ${year} the waiting time for medicine at the hospital was 44 minutes.`
    : `Pada ${year} waktu tunggu pengambilan obat di rumah sakit menjadi 44 menit.`;
  appended(text)({ ...target, subject: anyField(target) });
}

/** A film that is what the example says of it. */
export const FILM_FACTS: FileFacts = {
  sha256: '0'.repeat(64),
  size: 1000,
  type: 'video/mp4',
  kind: 'video',
  video: { seconds: 165, width: 1920, height: 1080, audio: true },
};

/** How every rule of every shipped edition is broken, by its id. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'isian/kosong': {
    file: ofAnswer,
    breakIt: ({ files, subject }) => files.remove(narrative(subject)),
    // An answer that is not there is neither too long nor too short, and holds nothing to look at.
    consequences: [
      lapses('isian/terlalu-panjang', theSame),
      lapses('isian/terlalu-pendek', theSame),
      lapses('isian/sisa-templat', theSame),
      lapses('isian/asal', theSame),
      lapses('isian/bahasa', theSame),
      lapses('klaim/tanpa-bukti', theSame),
      lapses('target/tanpa-angka-dasar', theSame),
      lapses('dampak/tidak-terukur', theSame),
      lapses('lampiran/jenis', theSame),
      lapses('hukum/tidak-disebut', theSame),
      lapses('tautan/tidak-ada', theSame),
      lapses('lampiran/tidak-ada', itsSection),
    ],
  },
  'isian/terlalu-panjang': { file: ofAnswer, breakIt: tooLong, consequences: [saysNothing] },
  'isian/terlalu-pendek': {
    file: ofAnswer,
    breakIt: (target) => rewrite(target, 'Layanan tetap berjalan.'),
    consequences: [saysNothing],
  },
  'isian/sisa-templat': { file: ofAnswer, breakIt: appended('TODO') },
  'isian/asal': { file: ofAnswer, breakIt: askedBack },
  'isian/bahasa': {
    file: ofAnswer,
    breakIt: (target) => appended(inEnglish(target) ? IN_INDONESIAN : IN_ENGLISH)(target),
  },
  'klaim/tanpa-bukti': {
    file: ofAnswer,
    breakIt: (target) =>
      appended(
        inEnglish(target)
          ? 'The number of patients served rose from 1,111 people to 2,222 people.'
          : 'Jumlah pasien yang terlayani naik dari 1.111 orang menjadi 2.222 orang.',
      )(target),
  },
  'angka/berbeda': {
    file: (_subject, target) => narrative(anyField(target)),
    breakIt: measuredOtherwise,
  },
  'target/tanpa-angka-dasar': {
    file: ofAnswer,
    breakIt: ({ files, subject }) =>
      files.write(
        narrative(subject),
        `${wordsOf(70)} [data](../bukti/data-awal-2018.pdf). Targetnya 90 persen.\n`,
      ),
  },
  'dampak/tidak-terukur': { file: ofAnswer, breakIt: (target) => rewrite(target, `${wordsOf(150)}.`) },
  'hukum/tidak-disebut': {
    file: ofAnswer,
    breakIt: ({ files, subject }) =>
      files.write(narrative(subject), `${wordsOf(150)} [prosedur](../bukti/sop-antar-obat.pdf).\n`),
  },
  'gambar/teks': {
    file: (_subject, target) => narrative(anyField(target)),
    breakIt: (target) =>
      appended('![](../bukti/foto-pengantaran.png)')({ ...target, subject: anyField(target) }),
    consequences: [{ rule: 'tautan/tidak-ada', becomes: 'met', touches: () => true }],
  },
  'tautan/tidak-ada': { file: ofAnswer, breakIt: appended('Lihat pula [lampiran](../bukti/hilang.pdf).') },
  'narasi/tidak-dibaca': {
    file: always(narrative('Kebaruan')),
    breakIt: ({ files }) => files.write(narrative('Kebaruan'), 'Ditulis di berkas yang keliru.\n'),
  },
  'lampiran/tidak-ada': {
    file: (_subject, target) => narrative(sectionNamed(target).isian[0]?.id ?? ''),
    breakIt: unlinked,
    consequences: [
      lapses('tautan/tidak-ada', itsFields),
      // Figures that stood beside the links stand beside none now, here and where they were said again.
      { rule: 'klaim/tanpa-bukti', becomes: 'unmet', touches: theOnlyOne },
    ],
  },

  'surat/belum-ada': {
    file: always(LETTERS),
    breakIt: (target) => editLetter(target, () => undefined),
    consequences: ['surat/format', 'surat/ukuran', ...LETTER_CONTENTS].map((rule) => lapses(rule, theSame)),
  },
  'surat/format': { file: always(LETTERS), breakIt: asWordFile, consequences: UNREAD_LETTER },
  'surat/ukuran': { file: always(LETTERS), breakIt: inflated, consequences: UNREAD_LETTER },
  'lampiran/ukuran': {
    file: always(narrative('implementasi')),
    breakIt: ({ files }) => {
      const [cited, padding] = ['bukti/berita-acara-mulai.pdf', Buffer.alloc(2_000_000)];
      files.write(cited, Buffer.concat([files.bytes(cited), padding]));
    },
  },
  'surat/belum-ditandatangani': {
    file: always(LETTERS),
    breakIt: exchanged(SAMPLES.draft),
    consequences: [lapses('surat/isi', theSame)],
  },
  'surat/isi': { file: always(LETTERS), breakIt: exchanged(SAMPLES.foreign) },

  'identitas/judul': without('judul', lapses('judul/pantas', theOnlyOne)),
  'judul/pantas': instead('judul', 'Judul Inovasi'),
  'identitas/upp': without('upp'),
  'identitas/kelompok': {
    ...without('kelompok', lapses('identitas/kelompok-dikenal', theOnlyOne)),
    fallsBackToFirstGroup: true,
  },
  'identitas/kelompok-dikenal': { ...instead('kelompok', 'luar-biasa'), fallsBackToFirstGroup: true },
  'identitas/kategori': without('kategori', lapses('identitas/kategori-dikenal', theOnlyOne)),
  'identitas/kategori-dikenal': instead('kategori', 'antariksa'),
  'identitas/sdgs': without('sdgs', lapses('identitas/sdgs-dikenal', theOnlyOne)),
  // The schema of inovasi.yaml knows the seventeen goals too, so that no other number reaches the rule.
  'identitas/sdgs-dikenal': { ...instead('sdgs', [3, 18]), caughtBy: 'bentuk/rentang' },
  'identitas/mulai': without(
    'mulai_implementasi',
    lapses('usia/mulai-setelah-penutupan', theOnlyOne),
    lapses('usia/terlalu-muda', theOnlyOne),
    lapses('usia/terlalu-muda-replikasi', theOnlyOne),
    lapses('urutan/dasar-hukum', theOnlyOne),
    lapses('urutan/video', theOnlyOne),
  ),
  'identitas/bukti-mulai': without('bukti_mulai', nowUseless),
  'identitas/inovator': without(
    'inovator.anggota',
    lapses('identitas/nip', theOnlyOne),
    lapses('identitas/nip-penulisan', theOnlyOne),
  ),
  'identitas/nip': instead('inovator.anggota.0.nip', '197913142005012991'),
  'identitas/nip-penulisan': instead('inovator.anggota.0.nip', '19790614 200501 2 991'),
  'tautan/mati': visited((text) => text.replace('hidup', 'mati')),
  'tautan/lama': visited((text) => text.replace('hidup', 'tak-terverifikasi')),
  'privasi/data-pribadi': instead('kolaborasi.0.peran', 'Melatih kader; hubungi 0812-3456-7890'),
  'privasi/lokasi-foto': {
    file: always(EVIDENCE),
    breakIt: ({ files }) => {
      const image = { width: 1200, height: 900, gps: true };
      const facts = { ...FILM_FACTS, type: 'image/jpeg', kind: 'image', image } as const;
      files.suppose('bukti/foto-pengantaran.png', facts);
    },
    // The supposed picture tells a place and no day.
    consequences: [lapses('foto/tanggal', theOnlyOne)],
  },
  'privasi/izin-orang': ofEntry(EVIDENCE, 'B-06', 'orang'),
  'identitas/orang-sama': instead('inovator.anggota.1.nip', '197906142005012991'),

  'usia/terlalu-muda': begun(-3, noAfter, ...tooEarly),
  'usia/terlalu-muda-replikasi': begun(-3, noAfter, ...tooEarly),
  // What had not begun when the edition closed was not old enough either.
  'usia/mulai-setelah-penutupan': begun(
    1,
    noAfter,
    ...tooEarly,
    { rule: 'usia/terlalu-muda', becomes: 'unmet', touches: theOnlyOne },
    { rule: 'usia/terlalu-muda-replikasi', becomes: 'unmet', touches: theOnlyOne },
  ),
  'tanggal/tidak-sah': instead('evaluasi.0.tanggal', '2023-02-30'),

  'tanggal/masa-depan': ofEntry(EVIDENCE, 'B-07', 'tanggal', '2099-01-01'),
  'urutan/dasar-hukum': {
    file: always(LEGAL_BASES),
    breakIt: ({ files }) =>
      files.edit(LEGAL_BASES, (document) => {
        for (const index of [0, 1]) {
          document.setIn([index, 'tahun'], Number(startYear(files, 2)));
          document.setIn([index, 'tanggal'], `${startYear(files, 2)}-05-01`);
        }
      }),
  },
  'urutan/bukti': instead('indikator.0.data.4.sumber', ['B-02']),
  'urutan/testimoni': {
    file: always('testimoni/pasien.md'),
    breakIt: ({ files }) =>
      files.write(
        'testimoni/pasien.md',
        files.read('testimoni/pasien.md').replace(/^tanggal: .*$/m, `tanggal: ${startYear(files, -1)}-05-01`),
      ),
  },
  'urutan/video': {
    file: always(INNOVATION),
    breakIt: ({ files }) =>
      files.edit(INNOVATION, (document) => {
        document.setIn(['video', 'tanggal'], `${startYear(files, -1)}-05`);
      }),
  },
  'data/usang': {
    file: always(EVIDENCE),
    breakIt: (target) => {
      shiftDates(target.files, -10);
      // The newest of what is left, whatever the edition.
      ofEntry(EVIDENCE, 'B-12', 'tanggal', '2016-01-01').breakIt(target);
    },
    // What a camera wrote into its picture is not put back.
    consequences: [unmet('foto/tanggal')],
  },

  'id/ganda': {
    ...ofEntry(EVIDENCE, 'B-07', 'id', 'B-06'),
    // Whatever named the id that is gone now names nothing.
    consequences: [unmet('rujukan/tidak-ada')],
  },
  'rujukan/tidak-ada': instead('kolaborasi.0.bukti', 'B-99'),
  'rujukan/jawaban': { file: ofAnswer, breakIt: appended('Lihat bukti B-98.') },
  'berkas/tidak-ada': {
    file: always(EVIDENCE),
    breakIt: ({ files }) => files.remove('bukti/izin-testimoni.pdf'),
  },
  'bukti/lengkap': ofEntry(EVIDENCE, 'B-11', 'berkas'),
  'bukti/tidak-dirujuk': {
    file: always(EVIDENCE),
    breakIt: ({ files }) =>
      files.edit(EVIDENCE, (document) => {
        document.add(
          document.createNode({
            id: 'B-13',
            judul: 'Daftar hadir',
            jenis: 'surat',
            tanggal: '2015-06',
            tautan: 'https://example.org/fiksi/daftar-hadir',
            penerbit: 'RSUD Contoh (fiksi)',
          }),
        );
      }),
  },
  'bukti/sesudah-penutupan': {
    file: always(EVIDENCE),
    // The day after the closing, of which nobody can say yet that it is in the future.
    breakIt: (target) => {
      const [year = 0, month = 0, day = 0] = (firstValue(target.rulebook.penutupan) ?? '2023-05-01')
        .slice(0, 10)
        .split('-')
        .map(Number);
      const next = new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
      ofEntry(EVIDENCE, 'B-12', 'tanggal', next).breakIt(target);
    },
  },
  'bukti/jenis': instead('bukti_mulai', 'B-06', nowUseless),
  'lampiran/jenis': {
    file: always(narrative('signifikansi')),
    breakIt: ({ files }) =>
      files.edit(EVIDENCE, (document) => {
        for (const index of [2, 3]) document.setIn([index, 'jenis'], 'data');
      }),
  },
  'bukti/angka': instead('indikator.2.data.0.nilai', 86_417, unmet('klaim/tanpa-bukti')),
  'foto/tanggal': ofEntry(EVIDENCE, 'B-06', 'tanggal', '2022-05-02'),
  'foto/lengkap': ofEntry(EVIDENCE, 'B-06', 'tempat'),
  'bukti/kosong': emptied(
    EVIDENCE,
    lapses('privasi/lokasi-foto', theOnlyOne),
    lapses('privasi/izin-orang', theOnlyOne),
    lapses('bukti/lengkap', theOnlyOne),
    lapses('bukti/tidak-dirujuk', theOnlyOne),
    // The number that the English answer points at belongs to no list any more.
    lapses('rujukan/jawaban', theOnlyOne),
    lapses('bukti/sesudah-penutupan', theOnlyOne),
    lapses('bukti/jenis', theOnlyOne),
    lapses('foto/lengkap', theOnlyOne),
    lapses('gambar/teks', theOnlyOne),
    lapses('foto/tanggal', theOnlyOne),
    lapses('bukti/angka', theOnlyOne),
    // The newest data may have been among the evidence.
    unmet('data/usang'),
    // Whatever named a piece of evidence now names nothing.
    { rule: 'rujukan/tidak-ada', becomes: 'unmet', touches: theOnlyOne },
  ),
  'dasar-hukum/kosong': emptied(
    LEGAL_BASES,
    lapses('urutan/dasar-hukum', theOnlyOne),
    lapses('dasar-hukum/lengkap', theOnlyOne),
    lapses('dasar-hukum/berlaku', theOnlyOne),
    lapses('dasar-hukum/memuat-inovasi', theOnlyOne),
    lapses('dasar-hukum/halaman', theOnlyOne),
  ),
  'berkas/terbaca': {
    file: always(EVIDENCE),
    breakIt: ({ files }) => files.write('bukti/sop-antar-obat.pdf', lfsPointer()),
  },
  'berkas/layak': ofEntry(EVIDENCE, 'B-08', 'sha256', '0'.repeat(64)),
  'berkas/catatan': {
    file: always(EVIDENCE),
    breakIt: ({ files }) => files.write('bukti/izin-testimoni.pdf', SAMPLES.claiming),
  },
  'dasar-hukum/memuat-inovasi': {
    file: always(LEGAL_BASES),
    breakIt: ({ files }) =>
      files.edit(LEGAL_BASES, (document) => {
        for (const index of [0, 1]) {
          document.deleteIn([index, 'berkas']);
          document.deleteIn([index, 'memuat_inovasi']);
          document.setIn([index, 'tautan'], `https://example.org/fiksi/${index}`);
        }
      }),
    // Nothing is left in which to look for pages.
    consequences: [lapses('dasar-hukum/halaman', theOnlyOne)],
  },
  'dasar-hukum/halaman': {
    file: always(LEGAL_BASES),
    breakIt: ({ files }) =>
      files.edit(LEGAL_BASES, (document) => {
        // Its first page names the innovation, its second does not.
        document.setIn([1, 'berkas'], '../bukti/sop-antar-obat.pdf');
        document.setIn([1, 'memuat_inovasi', 'halaman'], 2);
      }),
  },
  'halaman/tidak-ada': {
    file: always(LEGAL_BASES),
    breakIt: ({ files }) =>
      files.edit(LEGAL_BASES, (document) => document.setIn([1, 'memuat_inovasi', 'halaman'], 9)),
  },
  'dasar-hukum/lengkap': missing(LEGAL_BASES, 0, 'nomor'),
  'dasar-hukum/berlaku': ofEntry(
    LEGAL_BASES,
    'H-02',
    'dicabut_oleh',
    'Keputusan Direktur Nomor 90 Tahun 2022',
  ),
  'indikator/kosong': without(
    'indikator',
    lapses('indikator/lengkap', theOnlyOne),
    nowUseless,
    // The charts that an answer shows are drawn from the indicators.
    { rule: 'tautan/tidak-ada', becomes: 'unmet', touches: (subject) => subject === 'signifikansi' },
    // What was on record in them is proven nowhere else.
    { rule: 'klaim/tanpa-bukti', becomes: 'unmet', touches: theOnlyOne },
  ),
  'indikator/lengkap': {
    file: always(INNOVATION),
    breakIt: ({ files }) =>
      files.edit(INNOVATION, (document) => document.deleteIn(['indikator', 0, 'satuan'])),
  },
  'penerima/lengkap': {
    file: always(INNOVATION),
    breakIt: ({ files }) =>
      files.edit(INNOVATION, (document) => document.deleteIn(['penerima_manfaat', 0, 'data', 0, 'sumber'])),
  },
  'testimoni/kosong': {
    file: always('testimoni'),
    breakIt: silence,
    consequences: [
      'urutan/testimoni',
      'testimoni/lengkap',
      'testimoni/izin',
      'testimoni/terlalu-singkat',
      'testimoni/serupa',
      'testimoni/orang-dalam',
      'testimoni/semua-orang-dalam',
    ]
      .map((rule) => lapses(rule, theOnlyOne))
      .concat(nowUseless),
  },
  'testimoni/lengkap': ofTestimonial('pasien', /^tempat: .*\n/m, ''),
  'testimoni/izin': ofTestimonial('pasien', /diberikan: true/, 'diberikan: false'),
  'testimoni/terlalu-singkat': ofTestimonial('pasien', /^Dulu[^]*$/m, 'Sangat membantu.\n'),
  'testimoni/serupa': {
    file: always('testimoni/pasien.md'),
    breakIt: ({ files }) => {
      const [, words = ''] = files.read('testimoni/kader.md').split(/^---\n(?!id)/m);
      files.write('testimoni/pasien.md', files.read('testimoni/pasien.md').replace(/^Dulu[^]*$/m, words));
    },
  },
  'testimoni/orang-dalam': ofTestimonial('pasien', /^peran: .*$/m, 'peran: Pegawai RSUD Contoh'),
  'testimoni/semua-orang-dalam': {
    file: always('testimoni'),
    breakIt: ({ files }) => {
      for (const name of VOICES) {
        const text = files.read(`testimoni/${name}.md`);
        files.write(`testimoni/${name}.md`, text.replace(/^peran: .*$/m, 'peran: Anggota tim inovasi'));
      }
    },
  },

  'evaluasi/lengkap': missing(INNOVATION, 'evaluasi', 0, 'bukti'),
  'evaluasi/jenis': instead('evaluasi.1.jenis', 'internal'),
  'replikasi/pereplikasi': missing(INNOVATION, 'pereplikasi', 0, 'bukti'),
  'replikasi/asal': missing(INNOVATION, 'replikasi', 'inspirasi', 0, 'judul'),

  'riwayat/penghargaan-terdahulu': instead(
    'penghargaan',
    [{ edisi: 'kipp-2019', tingkat: 'top-terpuji' }],
    // An award that is there can be looked at.
    { rule: 'riwayat/penghargaan-lengkap', becomes: 'met', touches: theOnlyOne },
  ),
  'riwayat/kelompok-khusus': instead('penghargaan', [], lapses('riwayat/penghargaan-lengkap', theOnlyOne)),
  'riwayat/penghargaan-lengkap': instead('penghargaan.1', { judul: 'Antar Obat', tingkat: 'lainnya' }),
  'riwayat/perbaikan': missing(HISTORY, 0, 'catatan', 0, 'perbaikan'),
  'riwayat/bukti-perbaikan': missing(HISTORY, 0, 'perkembangan', 0, 'bukti'),

  'identitas/aplikasi': without('berbasis_aplikasi', {
    ...lapses('aplikasi/spbe', theOnlyOne),
    evenUnknown: true,
  }),
  'aplikasi/spbe': without('spbe'),

  'video/tautan': without(
    'video.tautan',
    lapses('video/bentuk-tautan', theOnlyOne),
    lapses('video/bebas-akses', theOnlyOne),
    lapses('video/tanpa-merek', theOnlyOne),
    lapses('tautan/mati', theOnlyOne),
    lapses('tautan/lama', theOnlyOne),
  ),
  'video/bentuk-tautan': instead(
    'video.tautan',
    'https://www.youtube.com/@rsudcontoh',
    lapses('tautan/mati', theOnlyOne),
    lapses('tautan/lama', theOnlyOne),
  ),
  'video/unsur': instead('video.unsur', ['ide', 'dampak']),
  'video/bebas-akses': without('video.bebas_akses'),
  'video/tanpa-merek': instead('video.tanpa_merek', false),
  'video/berkas': {
    file: always(INNOVATION),
    breakIt: ({ files }) => {
      const film = { seconds: 95, width: 1920, height: 1080, audio: true };
      files.suppose('bukti/video.mp4', { ...FILM_FACTS, video: film });
    },
  },
  // What is said of the film no longer agrees with the film itself.
  'video/durasi': instead('video.durasi', '12:00', unmet('video/berkas')),
  'video/resolusi': instead('video.resolusi', '480p'),
  'video/takarir': {
    file: always(INNOVATION),
    breakIt: ({ files }) =>
      files.edit(INNOVATION, (document) => {
        document.setIn(['video', 'bahasa'], 'jawa');
        document.setIn(['video', 'takarir'], false);
      }),
  },

  'pernyataan/kebenaran': instead('pernyataan_kebenaran.setuju', false),
  'pernyataan/penanggung-jawab': without('pernyataan_kebenaran.penanggung_jawab'),
};
