import type { Block } from '../../core/document.ts';
import type { Narrative } from '../../core/dossier.ts';
import { headingKey } from '../../core/prose-text.ts';
import type { FieldReadiness } from '../../core/report.ts';
import type { Field, Section } from '../../core/rulebook.ts';
import type { Sourced } from '../../core/sourced.ts';
import { common, formatPercent } from '../../messages/document/common.ts';
import { form as words } from '../../messages/document/form.ts';
import { oneOf } from '../../messages/phrases.ts';
import { formatNumber } from '../../messages/numbers.ts';
import { callout, heading, lead, paragraph } from '../content.ts';
import type { Context, FormField, FormSection } from '../context.ts';
import { proseBlocks } from '../prose.ts';
import { editionLabel } from '../../messages/editions.ts';

function distinct<T>(value: Sourced<T>): readonly T[] {
  return [...new Set(value.nilai.map(({ isi }) => isi))];
}

/** Adds, in a draft, where a value was borrowed from; a submission says so once, under document control. */
function withOrigin({ say, draft }: Context, line: string, value: Sourced<unknown>): string {
  if (value.dipinjam === undefined || !draft) return line;
  const edition = editionLabel(value.dipinjam);
  return `${line} (${say(words.borrowed)({ edition })})`;
}

/** The section's share of the mark, with every value that sources record. */
function weightLine(context: Context, section: Section): string {
  const { language, draft, say } = context;
  const values = distinct(section.bobot).map((value) => formatPercent(value, language));
  if (values.length === 0) return draft ? say(words.noWeight) : '';
  const weights = oneOf(values, language);
  return withOrigin(context, say(words.weight)({ weights }), section.bobot);
}

function wordLine(context: Context, field: Field, readiness: FieldReadiness): string {
  const { language, draft, say } = context;
  const count = formatNumber(readiness.words, language);
  const limits = [...new Set(readiness.limits)].map((limit) => formatNumber(limit, language));
  const [limit] = limits;
  if (limit === undefined) return say(draft ? words.wordsUnlimited : words.wordsOnly)({ words: count });
  const line =
    limits.length === 1
      ? say(words.words)({ words: count, limit })
      : say(words.wordsDisputed)({ words: count, limits: oneOf(limits, language) });
  return withOrigin(context, line, field.kata);
}

function answer(
  context: Context,
  section: Section,
  place: FormField,
  narrative: Narrative,
): readonly Block[] {
  const { field, anchor, titled } = place;
  const titles = new Set([headingKey(field.judul), headingKey(section.judul)]);
  return proseBlocks({ context, file: narrative.file }, narrative.blocks, {
    under: titled ? 2 : 1,
    anchor,
    titles,
  });
}

function emptyAnswer({ draft, say }: Context, { field }: FormField): Block {
  if (!draft) return paragraph(say(words.unanswered), 'note');
  return callout('warning', say(common.notFilled), say(words.emptyAnswer)({ file: `narasi/${field.id}.md` }));
}

/** Whether an answer says or shows anything besides the skeleton's headings. */
function saysSomething(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => kind !== 'heading');
}

function fieldBlocks(context: Context, { section }: FormSection, place: FormField): readonly Block[] {
  const { dossier, report } = context;
  const { field, anchor, titled } = place;
  const readiness = report.readiness.sections
    .find(({ id }) => id === section.id)
    ?.fields.find(({ id }) => id === field.id);
  const narrative = dossier.answers.get(field.id);
  const blocks = narrative === undefined ? [] : answer(context, section, place, narrative);
  const count = readiness === undefined ? [] : [lead(wordLine(context, field, readiness), 'note')];
  return [
    ...(titled ? [heading(2, field.judul, anchor)] : []),
    lead(field.tanya, 'question'),
    ...(saysSomething(blocks) ? [...count, ...blocks] : [emptyAnswer(context, place)]),
  ];
}

function sectionBlocks(context: Context, placed: FormSection): readonly Block[] {
  const { section, number, anchor, fields } = placed;
  const weight = weightLine(context, section);
  return [
    heading(1, `${number}. ${section.judul}`, anchor),
    ...(weight === '' ? [] : [lead(weight, 'note')]),
    ...fields.flatMap((place) => fieldBlocks(context, placed, place)),
  ];
}

/** Answers that the form of this group does not ask for: a draft names them, so that none is lost unseen. */
function outside({ dossier, form, draft, say }: Context): readonly Block[] {
  const asked = new Set(form.flatMap(({ fields }) => fields.map(({ field }) => field.id)));
  const files = [...dossier.answers.keys()]
    .filter((id) => !asked.has(id))
    .sort()
    .map((id) => `narasi/${id}.md`);
  if (!draft || files.length === 0) return [];
  return [callout('info', say(words.outsideTitle), say(words.outside)({ files: files.join(', ') }))];
}

/** Every section of the form with its questions and answers. */
export function formPart(context: Context): readonly Block[] {
  const sections = context.form.flatMap((placed) => sectionBlocks(context, placed));
  return [...sections, ...outside(context)];
}
