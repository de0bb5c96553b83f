import type { Dossier } from './dossier.ts';
import type { Inline, ProseBlock } from './prose.ts';
import { remember } from './remember.ts';
import type { Field, Section } from './rulebook.ts';
import { lineOf, tokensOf } from './tokens.ts';
import { countWords } from './words.ts';

/** What the plain text leaves out besides URLs, pictures and comments. */
export interface PlainTextOptions {
  /** Headings that the skeleton brought, as `headingKey` writes them. */
  readonly skipHeadings: ReadonlySet<string>;
}

// The last character is never punctuation, so that the full stop after an address stays in the sentence.
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?'"”’)\]}]/giu;

/** A heading as it is compared: trimmed, blanks as one, lower case. */
export function headingKey(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The headings that the skeleton of a field brings; they are not part of the answer. */
export function skeletonHeadings(section: Section, field: Field): ReadonlySet<string> {
  return headingsOf(field)(section);
}

const headingsOf = remember((field: Field) =>
  remember(
    (section: Section): ReadonlySet<string> =>
      new Set([field.judul, section.judul, ...field.pokok].map(headingKey)),
  ),
);

function bare(address: string): string {
  return address.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/)?/i, '').replace(/\/$/, '');
}

function isOwnAddress(run: Extract<Inline, { kind: 'text' }>): boolean {
  const { link, text } = run;
  return link !== undefined && !link.startsWith('mailto:') && bare(text.trim()) === bare(link);
}

function isLeftOut(run: Inline): boolean {
  return run.kind === 'image' || (run.kind === 'text' && isOwnAddress(run));
}

function runText(run: Inline): string {
  if (run.kind === 'break') return '\n';
  return run.kind === 'image' || isOwnAddress(run) ? '' : run.text.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** The text of a run as it was written, addresses and all; pictures have none. */
export function writtenText(content: readonly Inline[]): string {
  return content.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');
}

/** Closes the gaps that a removed address leaves: empty brackets, blanks before a full stop. */
function closeGaps(text: string): string {
  // A run of blanks is tried at its beginning only: from every blank of it would take quadratic time.
  return text.replace(/\(\s*\)|\[\s*\]|<\s*>/g, '').replace(/(?<![^\S\n])[^\S\n]+(?=[.,;:!?])/g, '');
}

/** The words of a run of text as the answer sheet copies them: no URLs, no pictures. */
export function inlineText(content: readonly Inline[]): string {
  const text = content.map(runText).join('');
  const bareText = text.includes('://') || /www\./i.test(text) ? text.replace(ADDRESS, '') : text;
  const whole = bareText === text && !content.some(isLeftOut) ? text : closeGaps(bareText);
  // Runs have single blanks already; two can only meet where runs do.
  const single = whole.replace(/ {2,}/g, ' ');
  return (single.includes('\n') ? single.replace(/ ?\n ?/g, '\n') : single).trim();
}

type Table = Extract<ProseBlock, { kind: 'table' }>;

function tableText(table: Table): string {
  return [table.header, ...table.rows]
    .map((row) => row.map((cell) => inlineText(cell).replace(/\n/g, ' ')).join('\t'))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function joined(blocks: readonly ProseBlock[], options: PlainTextOptions, separator: string): string {
  return blocks
    .map((block) => blockText(block, options))
    .filter((text) => text !== '')
    .join(separator);
}

/** The plain text of one block, empty for what has none. */
export function blockText(block: ProseBlock, options: PlainTextOptions): string {
  if (block.kind === 'heading') {
    const text = inlineText(block.content);
    return options.skipHeadings.has(headingKey(text)) ? '' : text;
  }
  if (block.kind === 'paragraph') return inlineText(block.content);
  if (block.kind === 'quote') return joined(block.content, options, '\n\n');
  if (block.kind === 'code') return block.text.trimEnd();
  if (block.kind === 'table') return tableText(block);
  if (block.kind !== 'list') return '';
  return block.items
    .map((item) => joined(item, options, '\n'))
    .filter((text) => text !== '')
    .join('\n');
}

/**
 * The one plain text of a narrative: what the answer sheet copies and what words are counted on. Paragraphs are
 * separated by a blank line, list items by a line, table cells by a tab.
 */
export function plainText(blocks: readonly ProseBlock[], options: PlainTextOptions): string {
  return joined(blocks, options, '\n\n');
}

/** An answer as it is judged. */
export interface Answer {
  readonly text: string;
  readonly words: number;
  /** Its words for comparing: lower case, without punctuation. */
  readonly tokens: readonly string[];
  /** The same words on one line, a blank on either side. */
  readonly line: string;
}

type Asked = { readonly section: Section; readonly field: Field };

// Half a dozen checks ask for the same answer; the key dies with the dossier, so nothing piles up.
const judged = new WeakMap<readonly ProseBlock[], Answer & Asked>();

const NO_ANSWER: Answer = { text: '', words: 0, tokens: [], line: ' ' };

/** The dossier's answer to a field; without text where the file is missing or says nothing. */
export function answerOf(dossier: Pick<Dossier, 'answers'>, section: Section, field: Field): Answer {
  const blocks = dossier.answers.get(field.id)?.blocks;
  if (blocks === undefined) return NO_ANSWER;
  const known = judged.get(blocks);
  if (known !== undefined && known.section === section && known.field === field) return known;
  const text = plainText(blocks, { skipHeadings: skeletonHeadings(section, field) }).trim();
  const tokens = tokensOf(text);
  const answer = { section, field, text, words: countWords(text), tokens, line: lineOf(tokens) };
  judged.set(blocks, answer);
  return answer;
}

/** The plain text of a dossier's answer to a field; empty where the file is missing or says nothing. */
export function answerText(dossier: Pick<Dossier, 'answers'>, section: Section, field: Field): string {
  return answerOf(dossier, section, field).text;
}

/** Whether the answer that a field's requirement speaks of is there at all. */
export function isAnswered(input: {
  readonly dossier: Pick<Dossier, 'answers'>;
  readonly subject: { readonly field: Field; readonly section: Section };
}): boolean {
  return answerText(input.dossier, input.subject.section, input.subject.field) !== '';
}

/** A stretch of prose that stands alone: a paragraph, a heading, an item's line, a cell. */
export interface Leaf {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'code';
  readonly content: readonly Inline[];
  readonly line: number;
}

/** Every stretch of prose in reading order, however deep it is nested. */
export function* leavesOf(blocks: readonly ProseBlock[]): Generator<Leaf> {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') yield block;
    else if (block.kind === 'quote') yield* leavesOf(block.content);
    else if (block.kind === 'list') yield* leavesOf(block.items.flat());
    else if (block.kind === 'code') {
      yield { kind: 'code', content: [{ kind: 'text', text: block.text }], line: block.line };
    } else if (block.kind === 'table') {
      const cells = [block.header, ...block.rows].flat();
      yield* cells.map((content): Leaf => ({ kind: 'cell', content, line: block.line }));
    }
  }
}

/** The file of a field's answer, from the dossier's own root. */
export function answerFile(field: Pick<Field, 'id'>): string {
  return `narasi/${field.id}.md`;
}
