import type { Rulebook, Section } from '../core/rulebook.ts';
import { SECTION_ADVICE } from '../messages/explain/sections.ts';
import type { FieldView, SectionView } from '../rules/edition-view.ts';
import { sectionView } from '../rules/edition.ts';
import { shareSources, type SharedSources } from '../rules/shared-sources.ts';
import type { FigureView } from './rule.ts';
import { sectionsNamed, type Library } from './library.ts';

/** How an edition asks the section. */
export interface EditionSection {
  readonly edition: string;
  readonly name: string;
  readonly section: SectionView;
}

/** All there is to say about a section of the form. */
export interface SectionExplanation {
  readonly kind: 'section';
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Pick<FieldView, 'id' | 'title' | 'question' | 'points'>[];
  readonly editions: readonly EditionSection[];
  readonly advice: readonly FigureView[];
  /** Rules that only look at this section, or at every section or field. */
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  readonly sources: SharedSources['sources'];
}

function namedSection(section: SectionView, rulebook: Rulebook, { named }: SharedSources): SectionView {
  return {
    ...section,
    weight: named(section.weight, rulebook),
    attachment: named(section.attachment, rulebook),
    fields: section.fields.map((field) => ({ ...field, words: named(field.words, rulebook) })),
  };
}

function inEditions(id: string, library: Library, shared: SharedSources): readonly EditionSection[] {
  const { checks, language } = library;
  return library.editions.flatMap((rulebook) =>
    rulebook.bagian
      .filter((section: Section) => section.id === id)
      .map((section) => ({
        edition: rulebook.id,
        name: rulebook.nama,
        section: namedSection(
          sectionView(section, { rulebook, checks, language, asOf: '' }),
          rulebook,
          shared,
        ),
      })),
  );
}

function rulesAt(section: Section, { chosen, checks, language }: Library): SectionExplanation['rules'] {
  const looks = chosen.aturan.filter(({ periksa, bagian, dengan }) => {
    const over = checks[periksa]?.over;
    const { isian: only } = dengan;
    const elsewhere = Array.isArray(only) && !section.isian.some(({ id }) => only.includes(id));
    return bagian === section.id || over === 'bagian' || (over === 'isian' && !elsewhere);
  });
  return looks.map((rule) => ({
    id: rule.id,
    title: language === 'en' ? (rule.judul_en ?? rule.judul) : rule.judul,
  }));
}

/** Explains a section of the form by its id; undefined where no edition has it. */
export function explainSection(id: string, library: Library): SectionExplanation | undefined {
  const [section] = sectionsNamed(id, library);
  if (section === undefined) return undefined;
  const shared = shareSources(library.editions);
  const editions = inEditions(section.id, library, shared);
  const views = editions.flatMap(({ section: { weight, attachment, fields } }) => [
    weight,
    attachment,
    ...fields.map(({ words }) => words),
  ]);
  const advice = SECTION_ADVICE[section.id] ?? [];
  const cited = new Set(
    views.flatMap(({ values, neighbours }) => [...values, ...neighbours].flatMap(({ sources }) => sources)),
  );
  return {
    kind: 'section',
    id: section.id,
    title: section.judul,
    fields: section.isian.map(({ id: field, judul, tanya, pokok }) => ({
      id: field,
      title: judul,
      question: tanya,
      points: pokok,
    })),
    editions,
    advice: advice.map(({ name, ...texts }) => ({
      text: texts[library.language],
      sources: [name],
    })),
    rules: rulesAt(section, library),
    sources: [
      ...shared.sources.filter((source) => cited.has(source.id)),
      ...advice.map(({ name, source, kind, url }) => ({ id: name, title: source, kind, url })),
    ],
  };
}
