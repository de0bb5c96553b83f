import { answerLanguage } from '../prose/answer-language.ts';
import { defineCheck, type CheckInput } from '../core/check.ts';
import { inDossier } from '../core/dossier.ts';
import type { Finding } from '../core/finding.ts';
import { isPlaceholder } from '../core/placeholders.ts';
import type { ProseBlock } from '../core/prose.ts';
import { answerFile, answerOf, leavesOf, type Answer } from '../core/prose-text.ts';
import { goesRound, repeatedWithin, sharedSentence } from '../prose/repetition.ts';
import { formOf, type Field, type Section } from '../core/rulebook.ts';
import { remember } from '../core/remember.ts';
import { runsOf, sharedShare, tokensOf } from '../core/tokens.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'asal/hanya-tautan': { judul: string; berkas: string };
    'asal/mengulang': { judul: string; lain: string; berkas: string; berkasLain: string };
    'asal/menyalin-pertanyaan': { judul: string; persen: number; berkas: string };
    'asal/kalimat-berulang': { judul: string; kalimat: string; kali: number; berkas: string };
    'asal/berputar': { judul: string; berkas: string };
    /** `jumlah` counts the sentences that both answers have. */
    'asal/kalimat-sama': {
      judul: string;
      lain: string;
      kalimat: string;
      jumlah: number;
      berkas: string;
      berkasLain: string;
    };
  }
}

interface Options {
  /** Fields that sum up the others, whose sentences may stand elsewhere too. */
  readonly rangkuman?: readonly string[];
}

type Input = CheckInput<Options, 'isian'>;

/** Words that only point somewhere else. */
const POINTING = new Set(
  (
    'lihat silakan silahkan mohon dapat bisa dilihat diakses diunduh dibuka dibaca klik buka baca kunjungi cek ' +
    'akses unduh tautan link url berikut ini itu pada di ke dari dan atau melalui lewat laman situs web website ' +
    'dokumen berkas file lampiran terlampir selengkapnya lengkapnya selanjutnya detail rincian untuk yang ada sini ' +
    'bukti dukung pendukung data video youtube google drive gdrive folder http https'
  ).split(' '),
);

const ADDRESS = /https?:\/\/|www\./i;

/** The words of an answer that stand outside its links. */
function wordsOutsideLinks(blocks: readonly ProseBlock[]): readonly string[] {
  const text = [...leavesOf(blocks)]
    .flatMap((leaf) => leaf.content)
    .map((run) => (run.kind === 'text' && run.link === undefined ? run.text : ' '))
    .join(' ');
  return tokensOf(text.replace(/(?:https?:\/\/|www\.)\S+/gi, ' '));
}

/** A link text longer than this is itself an answer. */
const LONGEST_LINK_TEXT = 20;

function onlyPoints({ dossier, subject: { field, section } }: Input): boolean {
  const blocks = dossier.answers.get(field.id)?.blocks ?? [];
  const words = answerOf(dossier, section, field).tokens;
  if (words.length > LONGEST_LINK_TEXT) return false;
  const hasLink = [...leavesOf(blocks)].some((leaf) =>
    leaf.content.some((run) => run.kind === 'text' && (run.link !== undefined || ADDRESS.test(run.text))),
  );
  const pointsAway = hasLink || words.some((word) => word === 'terlampir' || word === 'lampiran');
  return pointsAway && wordsOutsideLinks(blocks).every((word) => POINTING.has(word));
}

/** The shortest run of words that tells a copy from a coincidence. */
const COPIED_WHOLE = 5;
const COPIED_PART = 25;

function repeats(own: Answer, other: Answer, isEarlier: boolean): boolean {
  const [length, most] = [own.tokens.length, other.tokens.length];
  if (length > most || length < (length === most ? COPIED_WHOLE : COPIED_PART)) return false;
  return (length < most || isEarlier) && other.line.includes(own.line);
}

/** The other field of the form whose answer this one only repeats; of two equal answers, the earlier one. */
function repeatedField({ dossier, rulebook, subject }: Input): Field | undefined {
  const own = answerOf(dossier, subject.section, subject.field);
  let isEarlier = true;
  for (const section of formOf(rulebook, dossier.innovation.kelompok)) {
    for (const field of section.isian) {
      if (field.id === subject.field.id) isEarlier = false;
      else if (repeats(own, answerOf(dossier, section, field), isEarlier)) return field;
    }
  }
  return undefined;
}

/** Percent of the answer that is the question again, from where on it is no answer, and how few words say nothing. */
const MOSTLY = 70;
const FEWEST_WORDS = 4;

// Thousands of dossiers answer the same few questions.
const questionOf = remember((field: Field) =>
  remember(
    (section: Section): { readonly words: ReadonlySet<string>; readonly runs: ReadonlySet<string> } => {
      const texts = [field.tanya, field.judul, section.judul, ...field.pokok].map(tokensOf);
      return { words: new Set(texts.flat()), runs: new Set(texts.flatMap(runsOf)) };
    },
  ),
);

function copiedShare(words: readonly string[], field: Field, section: Section): number {
  if (words.length < FEWEST_WORDS) return 0;
  const question = questionOf(field)(section);
  // No more can be copied than the question has words for, and nearly every answer is cleared by this cheaper look.
  const known = words.filter((word) => question.words.has(word)).length;
  if (Math.round((known / words.length) * 100) < MOSTLY) return 0;
  return Math.round(sharedShare(words, question.runs) * 100);
}

/** Sentences that come back in the answer itself. */
function* roundabout({ dossier, rulebook, subject: { field, section } }: Input): Generator<Finding> {
  const [judul, berkas] = [field.judul, answerFile(field)];
  const file = inDossier(dossier, berkas);
  const blocks = dossier.answers.get(field.id)?.blocks ?? [];
  const again = repeatedWithin(blocks, answerLanguage(rulebook));
  if (again !== undefined) {
    const args = { judul, kalimat: again.text, kali: again.times, berkas };
    yield { problem: 'asal/kalimat-berulang', args, at: { file, line: again.line } };
  } else if (goesRound(answerOf(dossier, section, field).tokens)) {
    yield { problem: 'asal/berputar', args: { judul, berkas }, at: { file } };
  }
}

/** Sentences that an earlier answer has too. */
function* copied({ dossier, rulebook, subject: { field }, options }: Input): Generator<Finding> {
  const sums = (id: string): boolean => options.rangkuman?.includes(id) === true;
  if (sums(field.id)) return;
  const own = dossier.answers.get(field.id)?.blocks ?? [];
  for (const other of formOf(rulebook, dossier.innovation.kelompok).flatMap(({ isian }) => isian)) {
    if (other.id === field.id) return;
    const shared = sums(other.id)
      ? undefined
      : sharedSentence(own, dossier.answers.get(other.id)?.blocks ?? [], answerLanguage(rulebook));
    if (shared === undefined) continue;
    const [berkas, berkasLain] = [answerFile(field), answerFile(other)];
    const { text: kalimat, times: jumlah, line } = shared;
    yield {
      problem: 'asal/kalimat-sama',
      args: { judul: field.judul, lain: other.judul, kalimat, jumlah, berkas, berkasLain },
      at: { file: inDossier(dossier, berkas), line },
    };
    return;
  }
}

export const jawabanAsal = defineCheck<Options, 'isian'>({
  summary: 'An answer is no mere link, no copy of question or answers, and does not repeat itself.',
  over: 'isian',
  options: { rangkuman: { schema: { type: 'array', items: { type: 'string' } }, optional: true } },
  problems: {
    'asal/hanya-tautan': 'wrong',
    'asal/mengulang': 'wrong',
    'asal/menyalin-pertanyaan': 'wrong',
    'asal/kalimat-berulang': 'wrong',
    'asal/berputar': 'wrong',
    'asal/kalimat-sama': 'wrong',
  },
  effort: 3,
  // A bare address is no text, so that links count as something written too.
  applies: ({ dossier, subject: { field, section } }) => {
    const { text } = answerOf(dossier, section, field);
    const references = dossier.answers.get(field.id)?.references ?? [];
    return text === '' ? references.some(({ image }) => !image) : !isPlaceholder(text);
  },
  *run(input) {
    const { dossier, subject } = input;
    const { field, section } = subject;
    const [judul, berkas] = [field.judul, answerFile(field)];
    const at = { file: inDossier(dossier, berkas) };
    if (onlyPoints(input)) {
      yield { problem: 'asal/hanya-tautan', args: { judul, berkas }, at };
      return;
    }
    const other = repeatedField(input);
    if (other !== undefined) {
      const args = { judul, lain: other.judul, berkas, berkasLain: answerFile(other) };
      yield { problem: 'asal/mengulang', args, at };
      return;
    }
    const persen = copiedShare(answerOf(dossier, section, field).tokens, field, section);
    if (persen >= MOSTLY) {
      yield { problem: 'asal/menyalin-pertanyaan', args: { judul, persen, berkas }, at };
      return;
    }
    yield* roundabout(input);
    yield* copied(input);
  },
});
