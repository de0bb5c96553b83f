import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import type { Place } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import { formOf, type Rulebook } from '../core/rulebook.ts';
import { labelWords } from '../messages/engine/labels.ts';
import { keyLabel } from '../messages/keys.ts';

interface LabelContext {
  readonly dossier: Dossier;
  readonly rulebook: Rulebook;
  readonly language: Language;
}

/** The paragraph, list or table of the narrative that a line lies in, counted from 1; 0 where it lies in none. */
function paragraphAt(dossier: Dossier, field: string, line: number): number {
  const blocks = dossier.answers.get(field)?.blocks ?? [];
  const bodies = blocks.filter((block) => block.kind !== 'heading');
  return bodies.filter((block) => block.line <= line).length;
}

function narrativeLabel(field: string, place: Place, { dossier, rulebook, language }: LabelContext): string {
  const words = labelWords[language];
  const sections = formOf(rulebook, dossier.innovation.kelompok);
  const index = sections.findIndex((section) => section.isian.some(({ id }) => id === field));
  const section = sections[index];
  if (section === undefined) return words.field(field);
  const parts = [words.section(index + 1, section.judul)];
  const title = section.isian.find(({ id }) => id === field)?.judul;
  if (section.isian.length > 1 && title !== undefined) parts.push(words.field(title));
  const paragraph = place.line === undefined ? 0 : paragraphAt(dossier, field, place.line);
  if (paragraph > 0) parts.push(words.paragraph(paragraph));
  return parts.join(', ');
}

/** Names an entry by its id where it has one, else by its number in the list. */
function entryLabel(
  list: readonly { readonly id?: string }[],
  name: string,
  place: Place,
  language: Language,
): string {
  const [index, key] = place.path ?? [];
  if (typeof index !== 'number') return name;
  const id = list[index]?.id ?? labelWords[language].entry(index + 1);
  return typeof key === 'string' ? `${name} ${id} · ${keyLabel(key, language)}` : `${name} ${id}`;
}

/** The keys on the way down, each in words, entries of lists by their number: `Identitas · indikator 1 · data`. */
function pathLabel(name: string, place: Place, language: Language): string {
  const parts: string[] = [name];
  const keys: string[] = [];
  for (const step of place.path ?? []) {
    if (typeof step === 'number') {
      parts.push(`${parts.pop()} ${step + 1}`);
    } else {
      keys.push(step);
      const label = keyLabel(keys.join('.'), language);
      parts.push(label === keys.join('.') ? keyLabel(step, language) : label);
    }
  }
  // The last key says where to look; what it stands under only helps where an entry of a list is meant.
  const listed = (place.path ?? []).some((step) => typeof step === 'number');
  const shown = listed || parts.length < 3 ? parts : [parts[0], parts.at(-1)];
  return shown.join(' · ');
}

/** A place of a dossier in the form's own words, as `Bagian 5 · Signifikansi, paragraf 2`. */
export function labelOf(place: Place, context: LabelContext): string {
  const { dossier, language } = context;
  const words = labelWords[language];
  const file = place.file.startsWith(`${dossier.path}/`)
    ? place.file.slice(dossier.path.length + 1)
    : place.file;
  const field = /^narasi\/(.+)\.md$/.exec(file)?.[1];
  if (field !== undefined) return narrativeLabel(field, place, context);
  const slug = /^testimoni\/(.+)\.md$/.exec(file)?.[1];
  if (slug !== undefined) return words.testimonial(slug);
  if (file === DOSSIER_FILES.innovation) return pathLabel(words.identity, place, language);
  if (file === DOSSIER_FILES.history) return pathLabel(words.history, place, language);
  if (file === DOSSIER_FILES.legalBases)
    return entryLabel(dossier.legalBases, words.legalBases, place, language);
  if (file === DOSSIER_FILES.evidence) return entryLabel(dossier.evidence, words.evidence, place, language);
  if (file === DOSSIER_FILES.letters) return entryLabel(dossier.letters, words.letters, place, language);
  return file;
}
