import type { LetterBlock, LetterModel } from '../core/letter-model.ts';
import { isFiction } from '../core/innovation.ts';
import type { Blank } from '../core/letter-kinds.ts';
import { BLANK, letterTexts, letterWords as words } from '../messages/letters.ts';
import { CLAIMS, innovationRows, lead, paragraph } from './body.ts';
import type { DraftLetter, LetterInput, Writing } from './context.ts';
import { letterTitle, letterhead, LOGO, signature, signerRows } from './frame.ts';
import { signatoryOf } from './signatory.ts';

export type { DraftLetter, LetterInput } from './context.ts';

/** The date of the file where the letter has none: fixed, so that the same dossier gives the same bytes. */
const UNDATED = '2000-01-01';

function blocksOf(writing: Writing): readonly LetterBlock[] {
  const { dossier, agency, edition, kind } = writing;
  const fiction: LetterBlock = {
    kind: 'callout',
    tone: 'warning',
    title: words.fictionTitle,
    content: [paragraph(words.fiction)],
  };
  return [
    letterhead(writing),
    ...(isFiction(dossier.innovation, agency) ? [fiction] : []),
    letterTitle(writing),
    lead(words.signer),
    signerRows(writing),
    lead(words.states),
    { kind: 'particulars', rows: innovationRows(writing) },
    ...CLAIMS[kind](writing),
    lead(words.closing(edition)),
    signature(writing),
  ];
}

function modelOf(writing: Writing): LetterModel {
  const { dossier, agency, edition, kind, logo, entry, toolVersion } = writing;
  const blocks = blocksOf(writing);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(entry?.tanggal ?? '') ? (entry?.tanggal ?? UNDATED) : UNDATED;
  const name = dossier.innovation.nama_singkat ?? dossier.innovation.judul ?? dossier.slug;
  return {
    language: 'id',
    title: `${letterTexts[kind].title}: ${name}`,
    author: agency.nama ?? '',
    subject: words.subject(edition),
    date: `${day}T00:00:00Z`,
    producer: `inovasi ${toolVersion}`,
    ...(isFiction(dossier.innovation, agency) ? { watermark: words.fictionMark } : {}),
    look: 'letter',
    header: '',
    footer: '',
    labels: { cover: '', contents: '', page: '', of: '', continued: '' },
    blocks,
    images: new Map(logo === undefined ? [] : [[LOGO, logo]]),
  };
}

/** Fills in one letter. What is not known is left blank, never guessed, and told. */
export function buildLetter(input: LetterInput): DraftLetter {
  const blanks = new Map<string, Blank>();
  const fill: Writing['fill'] = (value, where, line = BLANK) => {
    if (value !== undefined && value.trim() !== '') return value.trim();
    blanks.set(`${where.file} ${where.key}`, where);
    return line;
  };
  const model = modelOf({ ...input, signatory: signatoryOf(input.entry, input.agency), fill });
  return { kind: input.kind, model, blanks: [...blanks.values()] };
}
